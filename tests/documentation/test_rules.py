"""What the page says happens, happens: through the typed client, in both colours, on the emulator."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import UNSET, CustomField, RetryPolicy
from close_crm.errors import BadRequest, InvalidRequest, NotFound, Unauthorized
from close_crm.fields.field import Change

from tests.colours import Colour, client
from tools.planted_faults.statements import proves

from .conftest import NOW, Organization, changed, contents

#: A value of each type of custom field that JSON carries as it is, chosen so that no rounding or trimming leaves it.
VALUES: list[tuple[str, str | float]] = [
    ("text", "  Zoë says:\n*two* <b>seats</b> "),
    ("text", "0"),
    ("number", 12.375),
    ("number", -0.001),
    ("number", 0),
    ("number", 9_007_199_254_740_991),
    ("date", "2026-02-03"),
    ("datetime", "2026-02-03T04:05:06.789000+00:00"),
    ("choices", "Silver"),
    ("hidden", "a note to ourselves"),
]


@proves("custom")
@pytest.mark.parametrize(("kind", "value"), VALUES)
def test_custom_field_is_set_under_its_key(organization: Organization, kind: str, value: str | float) -> None:
    """A custom field is set by its key and read under it, on update as on create, and no other field is."""
    field = organization.field(kind)
    before = organization.filled()

    updated = organization.close.opportunities.update(before.id, field.set(value))

    assert organization.body == {f"custom.{field.id}": value}
    assert changed(before, updated) == {f"custom.{field.id}": value, "date_updated": NOW}
    assert field.of(organization.close.opportunities.get(before.id)) == value
    created = organization.close.opportunities.create(field.set(value))
    assert organization.body == {f"custom.{field.id}": value}
    assert field.of(created) == value


@proves("custom")
@pytest.mark.parametrize("kind", ["choices", "user", "contact", "custom_object"])
def test_whole_list_is_set_under_its_key(organization: Organization, kind: str) -> None:
    """The plain key of a field of several values sets all of them."""
    field = organization.field(kind, several=True)
    before = organization.filled()
    first, second, *_ = members(organization, before.lead_id, kind)

    both = organization.close.opportunities.update(before.id, field.set([first, second]))
    one = organization.close.opportunities.update(before.id, field.set([second]))

    assert (field.of(both), field.of(one)) == ([first, second], [second])


def members(organization: Organization, lead_id: str, kind: str) -> list[str]:
    """Return values that a field of several values takes."""
    match kind:
        case "choices":
            return list(organization.definition(kind, several=True).choices or [])
        case "user":
            return [user.id for user in organization.users.values()]
        case "contact":
            return [one.id for one in organization.close.leads.get(lead_id).contacts]
        case _:
            field = organization.field(kind, several=True)
            holders = organization.close.opportunities.list().data
            return next(found for one in holders if (found := field.of(one)))


@proves("custom")
def test_custom_field_is_optional(organization: Organization) -> None:
    """Without its key a custom field stays as it is, and has no value on a new opportunity."""
    field = organization.field("text")
    before = organization.filled()

    after = organization.close.opportunities.update(before.id, value=1)

    assert field.of(after) == field.of(before) == "Team"
    assert field.of(organization.opportunity()) is UNSET


@proves("custom.null")
@pytest.mark.parametrize(("kind", "several"), [("text", False), ("choices", True)])
def test_null_unsets_one_custom_field(organization: Organization, kind: str, several: bool) -> None:
    """Null under a field's key empties that field and no other, whether it holds one value or several."""
    before = organization.filled()
    field = organization.field(kind, several=several)
    assert field.of(before)

    after = organization.close.opportunities.update(before.id, field.unset())

    assert organization.body == {f"custom.{field.id}": None}
    assert changed(before, after) == {f"custom.{field.id}": None, "date_updated": NOW}


@proves("custom.add")
@pytest.mark.parametrize("kind", ["choices", "user", "contact", "custom_object"])
def test_add_puts_one_value_to_the_others(organization: Organization, kind: str) -> None:
    """`.add` leaves the values that are there and adds one, be it the first; one that is there is not doubled."""
    field = organization.field(kind, several=True)
    before = organization.filled()
    first, second, *_ = members(organization, before.lead_id, kind)
    update = organization.close.opportunities.update
    update(before.id, field.unset())

    one = update(before.id, field.add(first))
    both = update(before.id, field.add(second))
    again = update(before.id, field.add(first))

    assert organization.body == {f"custom.{field.id}.add": first}
    assert field.of(one) == [first]
    assert sorted(field.of(both)) == sorted(field.of(again)) == sorted([first, second])


@proves("custom.remove")
def test_remove_takes_one_value_away(organization: Organization) -> None:
    """`.remove` takes the value that it names, and leaves the other values; the last one leaves the field empty."""
    field = organization.field("choices", several=True)
    before = organization.filled()
    update = organization.close.opportunities.update
    update(before.id, field.set(["Monday", "Wednesday", "Friday"]))

    two = update(before.id, field.remove("Wednesday"))
    same = update(before.id, field.remove("Tuesday"))
    one = update(before.id, field.remove("Friday"))
    none = update(before.id, field.remove("Monday"))

    assert organization.body == {f"custom.{field.id}.remove": "Monday"}
    assert (field.of(two), field.of(same), field.of(one)) == (
        ["Monday", "Friday"],
        ["Monday", "Friday"],
        ["Monday"],
    )
    assert field.of(none) in (UNSET, None, [])


@proves("custom.add", "custom.remove")
def test_add_and_remove_need_a_field_of_several_values(organization: Organization) -> None:
    """On a field that holds one value, the two endings are refused."""
    field = organization.field("choices")
    created = organization.close.opportunities.create(field.set("Gold"))

    for change in (field.add("Silver"), field.remove("Gold")):
        with pytest.raises(BadRequest):
            organization.close.opportunities.update(created.id, change)
    assert field.of(organization.close.opportunities.get(created.id)) == "Gold"


@proves("auth.basic")
def test_key_is_the_user_name_of_basic(colour: Colour) -> None:
    """The key is sent as the user name of Basic, with an empty password."""
    sent = []

    def refusing(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(404, json={"error": "No."})

    with client(colour, refusing, api_key="api_one.two") as close, pytest.raises(NotFound):
        close.opportunities.update("oppo_1", value=1)

    scheme, _, pair = sent[0].partition(" ")
    assert (scheme, base64.b64decode(pair).decode()) == ("Basic", "api_one.two:")


@proves("error.401")
def test_key_opens_and_a_wrong_one_does_not(organization: Organization, colour: Colour) -> None:
    """The organization's key is let in; another key is answered with 401, and changes nothing."""
    created = organization.opportunity(value=7)
    with client(colour, organization.emulator.handle, api_key="wrong") as close, pytest.raises(Unauthorized):
        close.opportunities.update(created.id, value=1)

    assert organization.close.opportunities.get(created.id).value == 7
    assert organization.close.opportunities.update(created.id, value=1).value == 1


@proves("auth.bearer", "error.401")
def test_token_opens_and_a_wrong_one_does_not(organization: Organization, colour: Colour) -> None:
    """A bearer token is let in where a key is; another token is answered with 401."""
    created = organization.opportunity()
    token = organization.emulator.token
    with client(colour, organization.handle, api_key=None, token=token) as close:
        assert close.opportunities.update(created.id, value=2).value == 2
    assert organization.requests[-1].headers["authorization"] == f"Bearer {token}"
    for wrong in ("wrong", organization.api_key):
        with (
            client(colour, organization.handle, api_key=None, token=wrong) as close,
            pytest.raises(Unauthorized),
        ):
            close.opportunities.update(created.id, value=3)


@proves("auth.basic", "error.401")
@pytest.mark.parametrize("credentials", [None, ("", ""), ("api_emulator", "secret"), ("", "api_emulator")])
def test_only_a_key_without_password_opens(
    organization: Organization, credentials: tuple[str, str] | None
) -> None:
    """No credentials, a password beside the key, and the key in the password's place are all answered with 401."""
    created = organization.opportunity(value=7)

    assert put(organization, created.id, {"value": 1}, credentials).status_code == 401
    assert organization.close.opportunities.get(created.id).value == 7
    assert put(organization, created.id, {"value": 1}, ("api_emulator", "")).status_code == 200


def put(
    organization: Organization, id: str, body: object, credentials: tuple[str, str] | None
) -> httpx.Response:
    """Send an update that no client of ours would send."""
    with httpx.Client(transport=organization.emulator.transport(), auth=credentials) as http:
        return http.put(
            f"https://api.close.com/api/v1/opportunity/{id}/",
            content=json.dumps(body).encode(),
            headers={"content-type": "application/json"},
        )


@proves("path.id")
def test_opportunity_that_the_path_names_is_updated(organization: Organization) -> None:
    """The id in the path says which opportunity is changed, and no other is; an id that is no text is not sent."""
    first, second, third = (organization.opportunity(value=7) for _ in range(3))

    answer = organization.close.opportunities.update(second.id, value=8)

    request = organization.requests[-1]
    assert (request.method, request.url.path) == ("PUT", f"/api/v1/opportunity/{second.id}/")
    assert (answer.id, answer.value) == (second.id, 8)
    assert organization.close.opportunities.get(first.id) == first
    assert organization.close.opportunities.get(third.id) == third
    sent = len(organization.requests)
    for wrong in (None, 4, ""):
        with pytest.raises(InvalidRequest):
            organization.close.opportunities.update(wrong, value=9)  # type: ignore[arg-type]  # that is the point
    assert len(organization.requests) == sent


@proves("request.object")
@pytest.mark.parametrize("body", [[], [{"value": 1}], "value", 1, True, None])
def test_body_has_to_be_an_object(organization: Organization, body: object) -> None:
    """The client sends a JSON object; any other JSON is a bad request and changes nothing."""
    before = organization.filled()

    refused = put(organization, before.id, body, (organization.api_key, ""))

    assert refused.status_code == 400
    assert organization.close.opportunities.get(before.id) == before
    organization.close.opportunities.update(before.id, value=1)
    assert organization.requests[-1].headers["content-type"] == "application/json"
    assert json.loads(organization.requests[-1].content) == {"value": 1}


@proves("request.status", "request.status_id")
def test_status_is_moved_by_label_or_by_id(organization: Organization) -> None:
    """Both the id and the older label move an opportunity to a status."""
    created = organization.opportunity()
    lost = organization.status("lost")

    by_label = organization.close.opportunities.update(created.id, status=lost.label)
    by_id = organization.close.opportunities.update(created.id, status_id=created.status_id)
    another = organization.status("active", 1)
    within = organization.close.opportunities.update(created.id, status_id=another.id)

    assert (by_label.status_id, by_label.status_type) == (lost.id, "lost")
    assert (by_id.status_id, by_id.status_type) == (created.status_id, "active")
    assert (within.status_id, within.status_type) == (another.id, "active")


@proves("date_won.automatic", "status_id.won")
@pytest.mark.parametrize("start", ["active", "lost"])
def test_won_status_sets_date_won_to_today(organization: Organization, start: str) -> None:
    """Without a date on the object or in the request, winning sets today, whatever it was before."""
    created = organization.opportunity()
    before = organization.close.opportunities.update(created.id, status_id=organization.status(start).id)

    updated = organization.close.opportunities.update(created.id, status_id=organization.status("won").id)

    assert before.date_won is None
    assert updated.status_type == "won"
    assert updated.date_won == NOW.date()


@proves("date_won.automatic", "status_id.won")
def test_no_other_status_sets_date_won(organization: Organization) -> None:
    """Only a won status sets date_won: no other move between statuses does, nor any other change."""
    update = organization.close.opportunities.update
    created = organization.opportunity()
    steps = [organization.status("active", 1), organization.status("lost"), organization.status("active", 2)]

    moved = [update(created.id, status_id=status.id) for status in steps]
    other = update(created.id, value=5, confidence=100)

    assert [one.status_id for one in moved] == [status.id for status in steps]
    assert [one.date_won for one in [*moved, other]] == [None] * 4


@proves("date_won.zone")
@pytest.mark.parametrize(
    ("hours", "today"),
    [
        (-11, date(2026, 3, 14)),
        (-8, date(2026, 3, 14)),
        (0, date(2026, 3, 14)),
        (0.25, date(2026, 3, 14)),
        (0.5, date(2026, 3, 15)),
        (5.75, date(2026, 3, 15)),
        (14, date(2026, 3, 15)),
    ],
)
def test_today_is_the_callers(organization: Organization, hours: float, today: date) -> None:
    """x-tz-offset decides which day it is."""
    created = organization.opportunity()

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, x_tz_offset=hours
    )

    assert float(organization.requests[-1].headers["x-tz-offset"]) == hours
    assert updated.date_won == today


@proves("date_won.zone")
def test_yesterday_is_the_callers(organization: Organization) -> None:
    """Shortly after midnight in UTC, the day of a caller to the west is the one before."""
    organization.now = NOW + timedelta(hours=1)
    created = organization.opportunity()

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, x_tz_offset=-0.75
    )

    assert updated.date_won == date(2026, 3, 14)


@proves("date_won.zone")
def test_offset_of_the_client_is_the_callers(organization: Organization, colour: Colour) -> None:
    """A client's own offset is sent with each update, and one given with a call goes before it."""
    first, second = organization.opportunity(), organization.opportunity()
    won = organization.status("won").id
    settings: dict[str, Any] = {"api_key": organization.api_key, "tz_offset": 3}
    with client(colour, organization.handle, **settings) as close:
        east = close.opportunities.update(first.id, status_id=won)
        west = close.opportunities.update(second.id, status_id=won, x_tz_offset=-3)

    assert (east.date_won, west.date_won) == (date(2026, 3, 15), date(2026, 3, 14))


@proves("date_won.set", "status_id.won")
@pytest.mark.parametrize("day", [date(2026, 1, 2), date(2027, 1, 2)])
def test_date_won_of_the_object_stays(organization: Organization, day: date) -> None:
    """A date that the opportunity has, past or to come, is not replaced when it is won, nor when it is won again."""
    created = organization.opportunity(date_won=day)
    update = organization.close.opportunities.update
    moves = [organization.status("won"), organization.status("lost"), organization.status("won")]
    moves.append(organization.other_pipeline.statuses[2])

    moved = [update(created.id, status_id=status.id) for status in moves]

    assert [one.status_type for one in moved] == ["won", "lost", "won", "won"]
    assert [one.date_won for one in [created, *moved]] == [day] * 5


@proves("date_won.given", "status_id.won", "request.date_won")
@pytest.mark.parametrize("present", [None, date(2026, 1, 2)])
def test_date_won_of_the_request_is_taken(organization: Organization, present: date | None) -> None:
    """A date given with the won status is the one that is set, whether the opportunity had one or not."""
    created = organization.opportunity(**({} if present is None else {"date_won": present}))

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, date_won=datetime(2026, 2, 3, 12, tzinfo=UTC)
    )

    assert (updated.status_type, updated.date_won) == ("won", date(2026, 2, 3))


@pytest.mark.parametrize("day", [date(2026, 2, 3), "2026-02-03"])
def test_date_won_takes_a_day(organization: Organization, day: date | str) -> None:
    """Beyond the page: a plain day is stored as it stands, whatever zone the caller is in, on create and on update."""
    created = organization.opportunity(date_won=day)
    updated = organization.close.opportunities.update(created.id, date_won=created.date_won, x_tz_offset=-11)

    assert updated.date_won == created.date_won == date(2026, 2, 3)


@proves("status_id.revert")
@pytest.mark.parametrize("kind", ["active", "lost"])
@pytest.mark.parametrize("days", [0, 9])
def test_reverting_leaves_date_won(organization: Organization, kind: str, days: int) -> None:
    """Going back from won to an active or lost status does not change date_won, at once or days later."""
    created = organization.opportunity()
    update = organization.close.opportunities.update
    update(created.id, status_id=organization.status("won").id)
    organization.now = NOW + timedelta(days=days)

    reverted = update(created.id, status_id=organization.status(kind).id)

    assert reverted.status_type == kind
    assert reverted.date_won == NOW.date()


@proves("note.plain", "request.note")
@pytest.mark.parametrize(
    "note", ["Call **Ann** on Monday", "  two\n\n- lines <b>&amp;</b> \\* ", "# 1. ~x~", ""]
)
def test_note_is_kept_as_written(organization: Organization, note: str) -> None:
    """A plain or markdown note is stored to the letter, in the place of the one that was there."""
    before = organization.filled()

    updated = organization.close.opportunities.update(before.id, note=note)

    assert organization.body == {"note": note}
    assert updated.note == note
    assert organization.close.opportunities.get(before.id).note == note


#: Rich text and the markdown that it becomes.
DERIVED = [
    ("<p>Call <strong>Ann</strong></p>", "Call **Ann**"),
    ("<p>Call <b>Ann</b> or <i>Bo</i></p>", "Call **Ann** or *Bo*"),
    ("<p><em>Soon</em></p>", "*Soon*"),
    (
        '<p>See <a href="https://example.com/a?b=1">the offer</a></p>',
        "See [the offer](https://example.com/a?b=1)",
    ),
    ("<ul><li>Monday</li><li>Friday</li></ul>", "- Monday\n- Friday"),
    ("<ol><li>Call</li><li>Write</li></ol>", "1. Call\n2. Write"),
    ("<h2>Plan</h2>", "## Plan"),
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ("<blockquote>Yes</blockquote>", "> Yes"),
    ("<p>Run <code>ls</code></p>", "Run `ls`"),
    ("<p>5 &lt; 6 &amp; 7</p>", "5 < 6 & 7"),
    ("<p>was <s>ten</s></p>", "was ~~ten~~"),
]


@proves("note_html.derives", "request.note_html")
@pytest.mark.parametrize(("html", "markdown"), DERIVED)
def test_note_is_the_markdown_of_note_html(organization: Organization, html: str, markdown: str) -> None:
    """With note_html, note is what it says, its tags turned into markdown; note_html stays to the letter."""
    before = organization.filled()
    html = f"<body>{html}</body>"

    updated = organization.close.opportunities.update(before.id, note_html=html)

    assert organization.body == {"note_html": html}
    assert (updated.note_html, updated.note) == (html, markdown)


@proves("note_html.overrides", "note.ignored")
@pytest.mark.parametrize("note", ["Call Ann", "", "<p>Call Ann</p>"])
def test_note_beside_note_html_is_ignored(organization: Organization, note: str) -> None:
    """With note_html in the same request, note counts for nothing: neither stored, nor joined, nor made rich text."""
    before = organization.filled()
    html = "<body><p>Write to <strong>Bo</strong></p></body>"

    updated = organization.close.opportunities.update(before.id, note_html=html, note=note)

    assert organization.body == {"note_html": html, "note": note}
    assert (updated.note_html, updated.note) == (html, "Write to **Bo**")


@proves("note_html.null")
@pytest.mark.parametrize("beside", [{}, {"note": "Call Ann"}])
def test_null_clears_both_notes(organization: Organization, beside: dict[str, Any]) -> None:
    """note_html null clears note_html and note, also a note of the same request."""
    before = organization.filled()

    updated = organization.close.opportunities.update(before.id, note_html=None, **beside)

    assert before.note
    assert before.note_html
    assert updated.note_html is None
    assert not updated.note


#: What Close refuses although the client can't know: by the field that the refusal names, a change.
REFUSED: dict[str, Callable[[Organization], Change | dict[str, Any]]] = {
    "status": lambda _: {"status_id": "stat_unknown"},
    "status (label)": lambda _: {"status": "Nowhere"},
    "contact": lambda _: {"contact_id": "cont_unknown"},
    "contact (of another lead)": lambda made: {
        "contact_id": next(c.id for c in made.close.contacts.list().data if c.name == "Ivo Marlow")
    },
    "user": lambda _: {"user_id": "user_unknown"},
    "note_html": lambda _: {"note_html": "<body><![foo</body>"},
    "custom.cf_unknown": lambda _: CustomField("cf_unknown").set("a"),
    "custom (no choice)": lambda made: made.field("choices").set("Platinum"),
    "custom (no number)": lambda made: made.field("number").set("many"),
    "custom (several)": lambda made: made.field("choices").add("Gold"),
}


@proves("error.400")
@pytest.mark.parametrize("cause", REFUSED)
def test_bad_request_is_400_and_changes_nothing(organization: Organization, cause: str) -> None:
    """A request that is wrong in one place is refused whole: nothing else that it says is carried out."""
    before = organization.filled()
    log = organization.emulator.status_changes
    wrong = REFUSED[cause](organization)
    good = {
        "attachments": [],
        "confidence": 80,
        "contact_id": None,
        "date_won": date(2026, 2, 3),
        "note_html": None,
        "status_id": organization.status("won").id,
        "user_id": organization.users["Ada"].id,
        "value": 500,
        "value_period": "annual",
    }
    if "status" in wrong:
        del good["status_id"]
    custom = [] if isinstance(wrong, dict) else [wrong]
    fields = wrong if isinstance(wrong, dict) else {}

    with pytest.raises(BadRequest) as caught:
        organization.close.opportunities.update(
            before.id, organization.field("hidden").set("x"), *custom, **{**good, **fields}
        )

    assert caught.value.status == 400
    (named,) = caught.value.field_errors
    assert named.startswith(cause.partition(" ")[0])
    assert contents(organization.close.opportunities.get(before.id)) == contents(before)
    assert organization.emulator.status_changes == log


@proves("error.400")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("value", "1"),
        ("value", None),
        ("value", 1.5),
        ("confidence", None),
        ("note", None),
        ("value_period", "weekly"),
        ("date_won", "2026-02-30"),
        ("date_won", "2026-02-03T00:00:00"),
        ("attachments", {}),
        ("attachments", [{"filename": "offer.pdf"}]),
        ("owner", "Ada"),
    ],
)
def test_body_that_the_page_does_not_allow_is_400(
    organization: Organization, name: str, value: object
) -> None:
    """A field of another type, or one that the page does not have, is refused by its name, and nothing is changed."""
    before = organization.filled()
    good = {"user_id": organization.users["Ada"].id, "status_id": organization.status("lost").id}

    refused = put(organization, before.id, {**good, name: value}, (organization.api_key, ""))

    assert refused.status_code == 400
    assert list(refused.json()["field-errors"]) == [name]
    assert organization.close.opportunities.get(before.id) == before


@proves("error.404")
@pytest.mark.parametrize("which", ["unknown", "deleted", "of a lead"])
def test_unknown_opportunity_is_404(organization: Organization, which: str) -> None:
    """An id that no opportunity has, or has no more, is answered with 404, and none is made."""
    deleted = organization.opportunity()
    organization.close.opportunities.delete(deleted.id)
    before = organization.close.opportunities.list().data
    id = {"unknown": "oppo_unknown", "deleted": deleted.id, "of a lead": before[0].lead_id}[which]

    with pytest.raises(NotFound) as caught:
        organization.close.opportunities.update(id, value=1)

    assert caught.value.status == 404
    assert organization.close.opportunities.list().data == before


@proves("error.400", "error.401", "error.404")
@pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (401, Unauthorized), (404, NotFound)])
def test_error_of_the_page_is_raised_as_what_it_is(
    organization: Organization, colour: Colour, status: int, kind: type[Exception]
) -> None:
    """Each error that the page names has an exception of its own; it is not taken for a success nor sent again."""
    asked = []

    def refusing(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, json={"error": "No."})

    with (
        client(colour, refusing, api_key="key", retry=RetryPolicy(attempts=3)) as close,
        pytest.raises(kind) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    assert type(caught.value) is kind
    assert len(asked) == 1

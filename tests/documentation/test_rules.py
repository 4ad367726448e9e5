"""What the page says happens, happens: through the typed client, in both colours, on the emulator."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from close_crm import UNSET, CustomField
from close_crm.errors import BadRequest, NotFound, Unauthorized

from tests.colours import Colour, client

from .conftest import NOW, Organization
from .statements import proves


@proves("custom")
@pytest.mark.parametrize(
    ("kind", "value"),
    [("text", "Hello"), ("number", 12.5), ("date", "2026-02-03"), ("hidden", "a note to ourselves")],
)
def test_custom_field_is_set_under_its_key(organization: Organization, kind: str, value: str | float) -> None:
    """A custom field is set by its key and read under it, on update as on create."""
    field = organization.field(kind)
    created = organization.opportunity()

    updated = organization.close.opportunities.update(created.id, field.set(value))
    other = organization.close.opportunities.create(field.set(value))

    assert field.of(created) is UNSET
    assert field.of(updated) == value
    assert field.of(other) == value


@proves("custom.null")
def test_null_unsets_one_custom_field(organization: Organization) -> None:
    """Null under a field's key empties that field and no other."""
    text, number = organization.field("text"), organization.field("number")
    created = organization.close.opportunities.create(text.set("Hello"), number.set(5))

    updated = organization.close.opportunities.update(created.id, text.unset())

    assert text.of(updated) in (UNSET, None)
    assert number.of(updated) == 5


@proves("custom.add")
def test_add_puts_one_value_to_the_others(organization: Organization) -> None:
    """`.add` leaves the values that are there and adds one."""
    field = organization.field("choices", several=True)
    first, second, *_ = organization.definition("choices", several=True).choices or []
    created = organization.close.opportunities.create(field.set([first]))

    updated = organization.close.opportunities.update(created.id, field.add(second))

    assert set(field.of(updated)) == {first, second}


@proves("custom.remove")
def test_remove_takes_one_value_away(organization: Organization) -> None:
    """`.remove` leaves the other values in place."""
    field = organization.field("choices", several=True)
    first, second, *_ = organization.definition("choices", several=True).choices or []
    created = organization.close.opportunities.create(field.set([first, second]))

    updated = organization.close.opportunities.update(created.id, field.remove(first))

    assert field.of(updated) == [second]


@proves("custom.add", "custom.remove")
def test_add_and_remove_need_a_field_of_several_values(organization: Organization) -> None:
    """On a field that holds one value, the two endings are refused."""
    field = organization.field("choices")
    choice, *_ = organization.definition("choices").choices or []
    created = organization.opportunity()

    for change in (field.add(choice), field.remove(choice)):
        with pytest.raises(BadRequest):
            organization.close.opportunities.update(created.id, change)


@proves("auth.basic", "error.401")
def test_key_opens_and_a_wrong_one_does_not(organization: Organization, colour: Colour) -> None:
    """The organization's key is let in; any other is answered with 401."""
    created = organization.opportunity()
    with client(colour, organization.emulator.handle, api_key="wrong") as close, pytest.raises(Unauthorized):
        close.opportunities.update(created.id, value=1)

    assert organization.close.opportunities.update(created.id, value=1).value == 1


@proves("auth.bearer")
def test_token_opens(organization: Organization, colour: Colour) -> None:
    """A bearer token is let in where a key is."""
    created = organization.opportunity()
    with client(
        colour, organization.emulator.handle, api_key=None, token=organization.emulator.token
    ) as close:
        assert close.opportunities.update(created.id, value=2).value == 2


@proves(
    "request.confidence",
    "request.value",
    "request.value_period",
    "request.contact_id",
    "request.user_id",
    "response.success",
)
def test_plain_fields_are_updated_and_others_left(organization: Organization) -> None:
    """The answer is the opportunity with what was sent, and with everything else as it was."""
    close = organization.close
    created = organization.opportunity(note="Before", value=100)
    user = close.users.list().data[-1]

    updated = close.opportunities.update(
        created.id, confidence=80, value=120_000, value_period="monthly", user_id=user.id, contact_id=None
    )

    assert (updated.confidence, updated.value, updated.value_period, updated.user_id) == (
        80,
        120_000,
        "monthly",
        user.id,
    )
    assert (updated.expected_value, updated.annualized_value, updated.annualized_expected_value) == (
        96_000,
        1_440_000,
        1_152_000,
    )
    assert (updated.contact_id, updated.note, updated.status_id, updated.lead_id) == (
        None,
        "Before",
        created.status_id,
        created.lead_id,
    )
    assert close.opportunities.get(created.id) == updated


@proves("request.attachments")
def test_attachments_are_a_list_of_objects(organization: Organization) -> None:
    """Attachments given are the opportunity's attachments afterwards."""
    created = organization.opportunity()
    file = {
        "url": "https://app.close.com/go/file/temporary/user/one/offer.pdf/",
        "filename": "offer.pdf",
        "content_type": "application/pdf",
    }

    updated = organization.close.opportunities.update(created.id, attachments=[file])

    assert [(one.filename, one.content_type) for one in updated.attachments] == [
        ("offer.pdf", "application/pdf")
    ]


@proves("request.status", "request.status_id")
def test_status_is_moved_by_label_or_by_id(organization: Organization) -> None:
    """Both the id and the older label move an opportunity to a status."""
    created = organization.opportunity()
    lost = organization.status("lost")

    by_label = organization.close.opportunities.update(created.id, status=lost.label)
    by_id = organization.close.opportunities.update(created.id, status_id=created.status_id)

    assert (by_label.status_id, by_label.status_type) == (lost.id, "lost")
    assert (by_id.status_id, by_id.status_type) == (created.status_id, "active")


@proves("date_won.automatic", "status_id.won")
def test_won_status_sets_date_won_to_today(organization: Organization) -> None:
    """Without a date on the object or in the request, winning sets today."""
    created = organization.opportunity()
    updated = organization.close.opportunities.update(created.id, status_id=organization.status("won").id)

    assert created.date_won is None
    assert updated.date_won == NOW.date()


@proves("date_won.zone")
@pytest.mark.parametrize(
    ("hours", "today"),
    [(-8, date(2026, 3, 14)), (0, date(2026, 3, 14)), (0.5, date(2026, 3, 15)), (5.5, date(2026, 3, 15))],
)
def test_today_is_the_callers(organization: Organization, hours: float, today: date) -> None:
    """x-tz-offset decides which day it is."""
    created = organization.opportunity()

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, x_tz_offset=hours
    )

    assert updated.date_won == today


@proves("date_won.set", "status_id.won")
def test_date_won_of_the_object_stays(organization: Organization) -> None:
    """A date that the opportunity has is not replaced when it is won."""
    created = organization.opportunity(date_won=datetime(2026, 1, 2, tzinfo=UTC))

    updated = organization.close.opportunities.update(created.id, status_id=organization.status("won").id)

    assert updated.date_won == created.date_won == date(2026, 1, 2)


@proves("date_won.given", "status_id.won", "request.date_won")
def test_date_won_of_the_request_is_taken(organization: Organization) -> None:
    """A date given with the won status is the one that is set."""
    created = organization.opportunity()

    updated = organization.close.opportunities.update(
        created.id, status_id=organization.status("won").id, date_won=datetime(2026, 2, 3, 12, tzinfo=UTC)
    )

    assert updated.date_won == date(2026, 2, 3)


@pytest.mark.parametrize("day", [date(2026, 2, 3), "2026-02-03"])
def test_date_won_takes_a_day(organization: Organization, day: date | str) -> None:
    """Beyond the page: a plain day is stored as it stands, whatever zone the caller is in, on create and on update."""
    created = organization.opportunity(date_won=day)
    updated = organization.close.opportunities.update(created.id, date_won=created.date_won, x_tz_offset=-11)

    assert updated.date_won == created.date_won == date(2026, 2, 3)


@proves("request.date_won")
def test_date_won_can_be_cleared(organization: Organization) -> None:
    """Null is allowed for date_won and clears it."""
    created = organization.opportunity(date_won=datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2))))

    assert organization.close.opportunities.update(created.id, date_won=None).date_won is None


@proves("status_id.revert")
@pytest.mark.parametrize("kind", ["active", "lost"])
def test_reverting_leaves_date_won(organization: Organization, kind: str) -> None:
    """Going back from won to an active or lost status does not change date_won."""
    created = organization.opportunity()
    won = organization.close.opportunities.update(created.id, status_id=organization.status("won").id)

    reverted = organization.close.opportunities.update(created.id, status_id=organization.status(kind).id)

    assert reverted.status_type == kind
    assert reverted.date_won == won.date_won == NOW.date()


@proves("note.plain", "request.note")
def test_note_is_kept_as_written(organization: Organization) -> None:
    """A plain note is stored as it was sent."""
    created = organization.opportunity()

    assert (
        organization.close.opportunities.update(created.id, note="Call **Ann** on Monday").note
        == "Call **Ann** on Monday"
    )


@proves("note_html.derives", "note_html.overrides", "note.ignored", "request.note_html")
def test_note_is_derived_from_note_html(organization: Organization) -> None:
    """With note_html, note is its markdown form, whatever note says in the same request."""
    created = organization.opportunity()
    html = "<body><p>Call <strong>Ann</strong></p><ul><li>Monday</li></ul></body>"

    updated = organization.close.opportunities.update(created.id, note_html=html, note="ignored")

    assert updated.note_html == html
    assert "ignored" not in (updated.note or "")
    assert "**Ann**" in (updated.note or "")
    assert "<" not in (updated.note or "")


@proves("note_html.null")
def test_null_clears_both_notes(organization: Organization) -> None:
    """note_html null clears note_html and note."""
    created = organization.opportunity(note_html="<body><p>Hello</p></body>")

    updated = organization.close.opportunities.update(created.id, note_html=None)

    assert created.note == "Hello"
    assert updated.note_html is None
    assert not updated.note


@proves("error.400")
def test_bad_request_is_400_and_changes_nothing(organization: Organization) -> None:
    """A request that is wrong in one place is refused whole."""
    created = organization.opportunity(value=100)
    with pytest.raises(BadRequest) as caught:
        organization.close.opportunities.update(
            created.id, CustomField("cf_unknown").set("a"), value=500, status_id="stat_unknown"
        )

    assert caught.value.field_errors
    assert organization.close.opportunities.get(created.id) == created


@proves("error.404")
def test_unknown_opportunity_is_404(organization: Organization) -> None:
    """An id that no opportunity has is answered with 404."""
    with pytest.raises(NotFound):
        organization.close.opportunities.update("oppo_unknown", value=1)

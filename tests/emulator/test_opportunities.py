"""Opportunities: what reading, creating, updating and deleting do to the state."""

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

if TYPE_CHECKING:
    from tests.emulator.conftest import Clock, Names


def test_defaults_on_create(api: httpx.Client, emulator: Emulator, names: "Names") -> None:
    """Without values an opportunity starts in the first status, at 50 percent, with the caller, on a new lead."""
    made = api.post("/opportunity/", json={}).json()

    assert made["status_id"] == names.statuses["Demo Completed"]
    assert made["pipeline_id"] == names.pipelines["Sales"]
    assert (made["confidence"], made["value"], made["value_period"]) == (50, None, "one_time")
    assert (made["note"], made["note_html"], made["date_won"]) == ("", None, None)
    assert made["lead_name"] == "Untitled"
    assert made["user_id"] == names.users["Ada"] == made["created_by"]
    assert api.get(f"/opportunity/{made['id']}/").json() == made
    assert made["date_created"] == made["date_updated"] == "2026-11-23T22:30:00.000000+00:00"


def test_create_in_a_pipeline(api: httpx.Client, names: "Names") -> None:
    """With a pipeline alone, an opportunity starts in that pipeline's first status."""
    made = api.post("/opportunity/", json={"pipeline_id": names.pipelines["Renewals"]}).json()

    assert made["status_label"] == "Due"
    assert made["pipeline_name"] == "Renewals"


def test_status_of_another_pipeline_is_refused(api: httpx.Client, names: "Names") -> None:
    """A status must belong to the pipeline named with it, and nothing is made when it does not."""
    before = api.get("/opportunity/").json()

    answer = api.post(
        "/opportunity/", json={"pipeline_id": names.pipelines["Renewals"], "status_id": names.statuses["Won"]}
    )

    assert answer.status_code == 400
    assert answer.json()["field-errors"] == {"status": "The status does not belong to the pipeline."}
    assert api.get("/opportunity/").json() == before


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"lead_id": "lead_none"}, "lead"),
        ({"contact_id": "cont_none"}, "contact"),
        ({"user_id": "user_none"}, "user"),
        ({"status_id": "stat_none"}, "status"),
        ({"pipeline_id": "pipe_none"}, "pipeline"),
        ({"created_by": "user_none"}, "created_by"),
    ],
)
def test_unknown_references_on_create(api: httpx.Client, body: dict[str, Any], field: str) -> None:
    """What a new opportunity refers to must exist; the field goes by the server's own name."""
    answer = api.post("/opportunity/", json=body)

    assert answer.status_code == 400
    assert answer.json() == {"errors": [], "field-errors": {field: "Object does not exist."}}


def test_contact_of_another_lead_is_refused(api: httpx.Client, demo: str, names: "Names") -> None:
    """A contact must belong to the opportunity's lead."""
    api.put(demo, json={"contact_id": names.contacts["Dora Finch"]}).raise_for_status()

    answer = api.put(demo, json={"contact_id": names.contacts["Goran Pike"]})

    assert answer.json()["field-errors"] == {"contact": "Object does not exist."}


def test_all_wrong_fields_are_named(api: httpx.Client, demo: str) -> None:
    """One refusal names every field at fault, nested ones in Close's nested form."""
    body = {
        "value": "1",
        "confidence": None,
        "value_period": "weekly",
        "nope": 1,
        "attachments": [{"filename": "a"}],
    }

    answer = api.put(demo, json=body)

    url = {"errors": {"0": {"field-errors": {"url": "This field is required."}}}}
    assert answer.json() == {
        "errors": [],
        "field-errors": {
            "value": "Value must be of int type.",
            "confidence": "Value must be of int type.",
            "value_period": "Not a valid choice.",
            "nope": "Extra inputs are not permitted",
            "attachments": url,
        },
    }


def test_update_leaves_the_rest(api: httpx.Client, demo: str, clock: "Clock") -> None:
    """An update changes what is sent, who and when, and what follows from these."""
    before = api.get(demo).json()
    clock.forward(hours=1)

    after = api.put(demo, json={"value": 100, "confidence": 75}).json()

    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "value", "confidence", "expected_value", "annualized_value", "annualized_expected_value", "value_formatted",
        "date_updated",
    }  # fmt: skip
    assert (after["expected_value"], after["annualized_value"], after["annualized_expected_value"]) == (
        75,
        1200,
        900,
    )
    assert after["value_formatted"] == "$1 monthly"


@pytest.mark.parametrize(
    ("offset", "day"), [(None, "2026-11-23"), ("-8", "2026-11-23"), ("5.5", "2026-11-24")]
)
def test_winning_sets_date_won(
    api: httpx.Client, demo: str, names: "Names", offset: str | None, day: str
) -> None:
    """Moving to a won status sets `date_won` to today, as the caller's zone has it."""
    headers = {} if offset is None else {"x-tz-offset": offset}

    won = api.put(demo, json={"status_id": names.statuses["Won"]}, headers=headers).json()

    assert (won["status_type"], won["date_won"]) == ("won", day)


def test_winning_keeps_a_date_that_is_set(api: httpx.Client, names: "Names") -> None:
    """A `date_won` on the opportunity stays when it is won."""
    address = f"/opportunity/{names.opportunities['Birch & Rowe/Proposal Sent']}/"

    assert api.put(address, json={"status_id": names.statuses["Won"]}).json()["date_won"] == "2026-05-29"


@pytest.mark.parametrize(("sent", "kept"), [("2026-01-02T03:04:05Z", "2026-01-02"), (None, None)])
def test_winning_takes_the_date_sent(
    api: httpx.Client, demo: str, names: "Names", sent: str | None, kept: str | None
) -> None:
    """A `date_won` in the request counts, null included."""
    body = {"status_id": names.statuses["Won"], "date_won": sent}

    assert api.put(demo, json=body).json()["date_won"] == kept


def test_reverting_keeps_date_won(api: httpx.Client, demo: str, names: "Names") -> None:
    """Going back from won to active or lost does not change `date_won`."""
    api.put(demo, json={"status_id": names.statuses["Won"]})

    for label in ("Lost", "Demo Completed"):
        assert api.put(demo, json={"status_id": names.statuses[label]}).json()["date_won"] == "2026-11-23"


def test_create_won(api: httpx.Client, names: "Names") -> None:
    """An opportunity made in a won status is won today."""
    body = {"status_id": names.statuses["Won"]}

    assert (
        api.post("/opportunity/", json=body, headers={"x-tz-offset": "14"}).json()["date_won"] == "2026-11-24"
    )


def test_create_lost(api: httpx.Client, names: "Names") -> None:
    """An opportunity made in a lost status is lost now, and not won."""
    made = api.post("/opportunity/", json={"status_id": names.statuses["Lost"]}).json()

    assert (made["date_lost"], made["date_won"]) == ("2026-11-23T22:30:00.000000+00:00", None)


@pytest.mark.parametrize("offset", [None, "0", "-8", "14"])
@pytest.mark.parametrize("sent", ["2024-02-07", "2024-02-07T23:30:00-08:00", "2024-02-07T00:00:00Z"])
def test_day_of_date_won(api: httpx.Client, demo: str, offset: str | None, sent: str) -> None:
    """A `date_won` is stored as the day that is written in it, whatever the header says."""
    headers = {} if offset is None else {"x-tz-offset": offset}

    assert api.put(demo, json={"date_won": sent}, headers=headers).json()["date_won"] == "2024-02-07"


@pytest.mark.parametrize("sent", ["2024-02-30", "2024-2-7", "20240207", "soon", "2024-02-07T23:30:00"])
def test_date_won_that_is_no_day(api: httpx.Client, demo: str, sent: str) -> None:
    """What is neither a day that exists nor a moment with its zone is refused."""
    assert "date_won" in api.put(demo, json={"date_won": sent}).json()["field-errors"]


def test_losing_sets_date_lost(api: httpx.Client, demo: str, names: "Names") -> None:
    """Entering a lost status sets `date_lost`; leaving it does not clear it."""
    lost = api.put(demo, json={"status_id": names.statuses["Lost"]}).json()
    back = api.put(demo, json={"status_id": names.statuses["Won"]}).json()

    assert lost["date_lost"] == back["date_lost"] == "2026-11-23T22:30:00.000000+00:00"


def test_another_pipeline(api: httpx.Client, demo: str, names: "Names") -> None:
    """An opportunity follows its status into another pipeline; the old `status` is a label."""
    moved = api.put(demo, json={"status": "Renewed"}).json()

    assert moved["status_id"] == names.statuses["Renewed"]
    assert moved["pipeline_name"] == "Renewals"


def test_label_of_the_own_pipeline_first(api: httpx.Client, names: "Names") -> None:
    """Of two statuses with one label, the one in the opportunity's own pipeline is meant."""
    body = {"label": "Won", "type": "won", "pipeline_id": names.pipelines["Renewals"]}
    renewed = api.post("/status/opportunity/", json=body).json()["id"]

    for place, expected in (("Northlight Studio/Due", renewed), ("Birch & Rowe/Lost", names.statuses["Won"])):
        address = f"/opportunity/{names.opportunities[place]}/"
        assert api.put(address, json={"status": "Won"}).json()["status_id"] == expected


def test_unknown_label(api: httpx.Client, demo: str) -> None:
    """A label that no status has is refused."""
    assert api.put(demo, json={"status": "Nope"}).json()["field-errors"] == {"status": "Not a valid choice."}


def test_owner_null(api: httpx.Client, names: "Names") -> None:
    """Without an owner the opportunity goes to the caller, as the answer's owner can't be null."""
    address = f"/opportunity/{names.opportunities['Birch & Rowe/Won']}/"
    assert api.get(address).json()["user_name"] == "Bruno Keller"

    assert api.put(address, json={"user_id": None}).json()["user_name"] == "Ada Marsh"


@pytest.mark.parametrize(
    ("body", "note", "note_html"),
    [
        ({"note": "a *b*"}, "a *b*", "<body><p>a <em>b</em></p></body>"),
        ({"note": ""}, "", "<body><p></p></body>"),
        ({"note": "<b>x"}, "<b>x", "<body><p>&lt;b&gt;x</p></body>"),
        ({"note_html": "<body><b>a</b> b</body>"}, "**a** b", "<body><b>a</b> b</body>"),
        ({"note_html": "<body><p>x</p></body>", "note": "y"}, "x", "<body><p>x</p></body>"),
        ({"note_html": "<p>x</p>"}, "x", "<body><p>x</p></body>"),
        ({"note_html": None}, None, None),
        ({"note_html": None, "note": "y"}, None, None),
    ],
)  # fmt: skip
def test_notes(
    api: httpx.Client, demo: str, body: dict[str, Any], note: str | None, note_html: str | None
) -> None:
    """Rich text decides; a plain note alone writes it anew; null clears both."""
    stored = api.put(demo, json=body).json()

    assert (stored["note"], stored["note_html"]) == (note, note_html)


@pytest.mark.parametrize("broken", ["<![foo", "<b>" * 5000], ids=["marked section", "deep"])
def test_unreadable_rich_text(api: httpx.Client, demo: str, broken: str) -> None:
    """Rich text that no parser reads is refused."""
    answer = api.put(demo, json={"note_html": f"<body>{broken}</body>"})

    assert answer.json()["field-errors"] == {"note_html": "Invalid input."}


def test_attachments(api: httpx.Client, demo: str) -> None:
    """The list is replaced; an uploaded file moves to a lasting address, a picture has a thumbnail."""
    url = "https://app.close.com/go/file/temporary/user_x/abc/plan.png/"
    given = [{"filename": "a plan.png", "url": url, "content_type": "image/png"}]

    (stored,) = api.put(demo, json={"attachments": given}).json()["attachments"]

    assert stored["url"].startswith("https://app.close.com/go/file/persisted/orga_")
    assert stored["url"].endswith("/a%20plan.png/")
    assert stored["thumbnail_url"] == stored["url"] + "thumbnail/"
    text = {**given[0], "content_type": "text/plain"}
    assert api.put(demo, json={"attachments": [text]}).json()["attachments"][0]["thumbnail_url"] is None
    assert api.put(demo, json={"attachments": []}).json()["attachments"] == []


def test_delete(api: httpx.Client, demo: str) -> None:
    """A deleted opportunity is gone for every operation."""
    assert api.delete(demo).status_code == 200

    for method in ("GET", "PUT", "DELETE"):
        gone = api.request(method, demo, json={})
        assert gone.status_code == 404
        assert gone.json() == {"error": "Empty query: Opportunity matching query does not exist."}


def test_status_changes(
    api: httpx.Client, emulator: Emulator, demo: str, names: "Names", clock: "Clock"
) -> None:
    """A change of status is recorded with what was and is; near ones are joined, a return removes it."""
    api.put(demo, json={"status_id": names.statuses["Proposal Sent"], "value": 7})
    clock.forward(minutes=1)
    api.put(demo, json={"status_id": names.statuses["Won"]})

    (change,) = emulator.status_changes
    assert (change["old_status_label"], change["new_status_label"]) == ("Demo Completed", "Won")
    assert (change["opportunity_value"], change["new_status_type"]) == (7, "won")

    api.put(demo, json={"status_id": names.statuses["Demo Completed"]})
    assert emulator.status_changes == []

    api.put(demo, json={"status_id": names.statuses["Lost"]})
    clock.forward(hours=1)
    api.put(demo, json={"status_id": names.statuses["Demo Completed"]})
    assert len(emulator.status_changes) == 2


def test_imports(api: httpx.Client, names: "Names") -> None:
    """Creator and moment of creation can be given, for imports."""
    body = {"created_by": names.users["Bruno"], "date_created": "2020-01-01T00:00:00-01:00"}

    made = api.post("/opportunity/", json=body).json()

    assert made["created_by_name"] == "Bruno Keller"
    assert made["date_created"] == "2020-01-01T01:00:00.000000+00:00"


def test_fields(api: httpx.Client, demo: str) -> None:
    """`_fields` returns what is named, and all custom fields for `custom`."""
    assert list(api.get(demo, params={"_fields": "value,nope"}).json()) == ["value"]
    custom = api.get(demo, params={"_fields": "custom"}).json()
    assert len(custom) == 4
    assert all(name.startswith("custom.cf_") for name in custom)


def test_uploaded_files_get_addresses_of_their_own(api: httpx.Client, demo: str) -> None:
    """Two uploads of one name do not share an address, and a name with a slash stays one segment of it."""
    temporary = "https://app.close.com/go/file/temporary/x/"
    given = [{"filename": "a/b c.txt", "url": temporary}, {"filename": "a/b c.txt", "url": temporary}]

    stored = api.put(demo, json={"attachments": given}).json()["attachments"]

    places = [one["url"].removesuffix("/a%2Fb%20c.txt/").rpartition("/")[2] for one in stored]
    assert len(set(places)) == 2
    assert all(len(place) == 22 and place.isalnum() for place in places)
    assert [(one["content_type"], one["thumbnail_url"]) for one in stored] == [("", None)] * 2


def test_deletion_is_answered_with_an_empty_object(api: httpx.Client, demo: str) -> None:
    """As recorded, what is deleted leaves `{}`."""
    assert api.delete(demo).json() == {}

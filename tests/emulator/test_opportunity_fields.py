"""Single fields of opportunities: how values, notes and moments are read and shown."""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.domain.money import formatted

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


@pytest.mark.parametrize(
    ("value", "period", "shown"),
    [
        (-450, "one_time", "-$4.50"),
        (-1200000, "monthly", "-$12,000 monthly"),
        (5, "one_time", "$0.05"),
        (100, "annual", "$1 annual"),
        (123456789, "one_time", "$1,234,567.89"),
        (0, "monthly", ""),
        (None, "annual", ""),
    ],
)
def test_value_for_people(api: httpx.Client, demo: str, value: int | None, period: str, shown: str) -> None:
    """`value_formatted` has cents where there are any, the period unless it is one time, nothing without a value."""
    answer = api.put(demo, json={"value": value, "value_period": period}).json()

    assert answer.get("value_formatted", "") == shown


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [(0, "USD", "$0"), (450, "EUR", "€4.50"), (-100000, "GBP", "-£1,000"), (-5, "CHF", "-CHF 0.05")],
)
def test_amount_in_a_currency(amount: int, currency: str, shown: str) -> None:
    """Amounts have their currency's symbol, or its code where there is none, and a minus before both."""
    assert formatted(amount, currency) == shown


@pytest.mark.parametrize(("value", "expected"), [(49, 0), (50, 1), (149, 1), (150, 2), (-50, 0), (-51, -1)])
def test_half_a_cent_is_rounded_upwards(api: httpx.Client, demo: str, value: int, expected: int) -> None:
    """An expected value is rounded to the nearest cent, half a cent upwards."""
    assert api.put(demo, json={"value": value, "confidence": 1}).json()["expected_value"] == expected


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("<body><p>x</p></body>", "<body><p>x</p></body>"),
        ("<p>x</p>", "<body><p>x</p></body>"),
        ("<body><p>x</p>", "<body><body><p>x</p></body>"),
        ("<p>x</p></body>", "<body><p>x</p></body></body>"),
    ],
)
def test_rich_text_is_wrapped_unless_it_is_whole(api: httpx.Client, demo: str, sent: str, kept: str) -> None:
    """Rich text is kept as sent if `<body>` begins it and `</body>` ends it; else both are put around it."""
    assert api.put(demo, json={"note_html": sent}).json()["note_html"] == kept


@pytest.mark.parametrize("text", ["2 * 3 = a_b", "*a* and _b_", "1. a", "# b"])
def test_marks_in_a_note_stay_as_they_are(api: httpx.Client, demo: str, text: str) -> None:
    """Asterisks and underscores of rich text stand in `note` without a backslash before them."""
    assert api.put(demo, json={"note_html": f"<p>{text}</p>"}).json()["note"] == text


def test_note_makes_rich_text(api: httpx.Client, demo: str) -> None:
    """`note` alone makes `note_html` anew, of a new opportunity and of one that there is."""
    made = api.post("/opportunity/", json={"note": "two **seats**"}).json()
    changed = api.put(demo, json={"note": "two **seats**"}).json()

    assert made["note_html"] == changed["note_html"] == "<body><p>two <strong>seats</strong></p></body>"


def test_attachments_of_a_new_opportunity(api: httpx.Client) -> None:
    """An uploaded file moves to a lasting address with the id of the new opportunity in it."""
    temporary = "https://app.close.com/go/file/temporary/user_1/a.txt"
    made = api.post("/opportunity/", json={"attachments": [{"url": temporary, "filename": "a b.txt"}]}).json()

    assert made["id"].startswith("oppo_")
    (attachment,) = made["attachments"]
    assert attachment["url"].startswith("https://app.close.com/go/file/persisted/orga_")
    assert f"/opportunity/{made['id']}/" in attachment["url"]
    assert attachment["url"].endswith("/a%20b.txt/")
    assert api.get(f"/opportunity/{made['id']}/").json()["attachments"] == [attachment]
    assert api.post("/opportunity/", json={}).json()["attachments"] == []


@pytest.mark.parametrize(
    "moment", ["2026-11-23t10:30:00z", "2026-11-23T12:30:00+02:00", "2026-11-23T10:30:00.0Z"]
)
def test_moment_of_creation(api: httpx.Client, moment: str) -> None:
    """`date_created` is a day, a time and a zone, in letters of any case, and becomes UTC."""
    made = api.post("/opportunity/", json={"date_created": moment}).json()

    assert made["date_created"] == "2026-11-23T10:30:00.000000+00:00"


@pytest.fixture
def machine_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the machine's time zone for a test."""

    def become(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield become
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone is not set by TZ")
def test_zone_of_the_machine_changes_nothing(
    emulator: Emulator, api: httpx.Client, demo: str, machine_zone: Callable[[str], None]
) -> None:
    """Moments are in UTC, and days in the caller's zone, wherever the emulator runs."""
    seen = []
    for zone in ("UTC", "Pacific/Kiritimati", "Pacific/Niue"):
        emulator.reset()
        machine_zone(zone)
        made = api.post("/opportunity/", json={"date_created": "2026-11-23T22:30:00+02:00"}).json()
        changed = api.put(demo, json={"date_won": "2026-11-23T23:30:00Z"}).json()
        pipelines = api.get("/pipeline/").json()
        that_day = api.get("/opportunity/", params={"date_created": "2026-03-12"}).json()
        seen.append((made["date_created"], changed["date_won"], changed["date_updated"], pipelines, that_day))

    assert seen[1] == seen[0]
    assert seen[2] == seen[0]


@pytest.mark.parametrize(
    "moment",
    [
        "20261123T103000Z",
        "2026-11-23",
        "2026-11-23T10:30:00",
        "2026-11-23X10:30:00Z",
        "2026-W48-1T10:30:00Z",
        "0001-01-01T00:00:00+01:00",
        "soon",
    ],
)
def test_moment_of_creation_is_a_whole_one(api: httpx.Client, moment: str) -> None:
    """`date_created` is a day, a time and a zone in the extended form of ISO 8601; anything else is refused."""
    answer = api.post("/opportunity/", json={"date_created": moment})

    assert answer.status_code == 400
    assert answer.json()["field-errors"] == {"date_created": "Invalid ISO 8601 datetime."}


@pytest.mark.parametrize("day", ["2026-02-30", "2026-13-01T00:00:00Z", "0000-01-01", "2026-W48-1"])
def test_day_that_is_none_is_refused(api: httpx.Client, demo: str, day: str) -> None:
    """A `date_won` that no calendar has is refused by its name, and nothing changes."""
    before = api.get(demo).json()

    answer = api.put(demo, json={"date_won": day, "value": 1})

    assert answer.json()["field-errors"] == {"date_won": "Invalid ISO 8601 datetime."}
    assert api.get(demo).json() == before


def test_opportunity_that_is_won_from_the_start(api: httpx.Client, names: "Names") -> None:
    """A new opportunity in a won status is won today, or on the day that the request names."""
    won = {"status_id": names.statuses["Won"]}

    assert api.post("/opportunity/", json=won).json()["date_won"] == "2026-11-23"
    named = api.post("/opportunity/", json={**won, "date_won": "2025-01-31"}).json()
    assert named["date_won"] == "2025-01-31"


def test_status_that_there_is_not(api: httpx.Client, demo: str) -> None:
    """A status must exist; a pipeline without statuses has none to start in."""
    pipeline = api.post("/pipeline/", json={"name": "Empty"}).json()["id"]

    moved = api.put(demo, json={"status_id": "stat_none"})
    made = api.post("/opportunity/", json={"pipeline_id": pipeline})

    assert moved.json()["field-errors"] == {"status": "Object does not exist."}
    assert made.json()["field-errors"] == {"status": "There is no status to start in."}

"""Fields of leads that count, sum and date what belongs to them, as searches see them."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.emulator import Snapshot

from .conftest import Clock, Names
from .search_filters import Json, about, between, day, fc, hr, post, term, text


@pytest.fixture
def busy(api: httpx.Client, clock: Clock, names: Names) -> str:
    """A lead with something of every kind that is counted, and different numbers of each."""
    emails = [{"email": f"{name}@zimt.example"} for name in ("bea", "b")]
    phones = [{"phone": f"+4420794609{end}"} for end in (58, 59, 60)]
    contacts = [{"name": "Bea", "emails": emails, "phones": phones}, {"name": "Cem"}]
    lead = api.post("/lead/", json={"name": "Zimt", "contacts": contacts}).raise_for_status().json()

    def made(path: str, **said: object) -> Json:
        answer = api.post(f"/{path}/", json={"lead_id": lead["id"], **said})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    for status, value, each in (
        ("Won", 100, "monthly"), ("Won", 700, "annual"), ("Lost", 50, "one_time"), ("Demo Completed", 30, "annual"),
        ("Proposal Sent", 20, "annual"), ("Contract Sent", 5, "monthly"),
    ):  # fmt: skip
        made("opportunity", status_id=names.statuses[status], value=value, value_period=each)
    for date, direction in (("11-03", "inbound"), ("11-01", "outbound"), ("11-02", "outbound")):
        made("activity/call", direction=direction, activity_at=f"2026-{date}T10:00:00Z")
    for status, sender in (("sent", None), ("inbox", "bea@zimt.example"), ("inbox", "b@zimt.example")):
        made(
            "activity/email", status=status, subject=f"To {sender}", **({"sender": sender} if sender else {})
        )
    for name in ("a", "b", "c", "d"):
        made("task", text=name, is_complete=name == "d")
    return str(lead["id"])


FIELDS: dict[str, float | None] = {
    "num_contacts": 2, "num_email_addresses": 2, "num_phone_numbers": 3, "num_urls": 0,
    "num_calls": 3, "num_incoming_calls": 1, "num_outgoing_calls": 2,
    "num_emails": 3, "num_sent_emails": 1, "num_received_emails": 2, "num_sms": 0, "times_communicated": 6,
    "num_meetings": 0, "num_canceled_meetings": 0,
    "num_tasks": 6, "num_completed_tasks": 1, "num_incomplete_tasks": 5,  # received e-mails made two of them
    "num_opportunities": 6, "num_active_opportunities": 3, "num_won_opportunities": 2, "num_lost_opportunities": 1,
    "total_annual_opportunity_value": 750, "total_monthly_opportunity_value": 105,
    "total_annualized_won_opportunity_value": 1900, "total_annualized_active_opportunity_value": 110,
    "avg_annual_opportunity_value": 250, "avg_annualized_won_opportunity_value": 950,
    "max_annual_opportunity_value": 700, "min_annual_opportunity_value": 20,
    "min_one_time_lost_opportunity_value": 50, "max_one_time_won_opportunity_value": None,
}  # fmt: skip


def test_numbers_of_what_belongs_to_a_lead(api: httpx.Client, busy: str) -> None:
    """Counts are of one kind, direction or state each; values are of one period, or all of them for a year."""

    def finds(name: str, number: float | None) -> bool:
        """Whether the lead is found by a number, or by having any."""
        condition = (
            {"type": "exists"} if number is None else {"type": "number_range", "gte": number, "lte": number}
        )
        query = about("lead", {"type": "id", "value": busy}, fc(f"lead.{name}", condition))
        return bool(post(api, query).raise_for_status().json()["data"])

    assert {name for name, number in FIELDS.items() if finds(name, number) != (number is not None)} == set()


def test_dates_of_what_belongs_to_a_lead(api: httpx.Client, busy: str) -> None:
    """The first call and the last one are those of the earliest and of the latest moment, in any order of recording."""

    def on(name: str, date: str) -> bool:
        condition = between(day(date, "start"), day(date, "end"))
        query = about("lead", {"type": "id", "value": busy}, fc(f"lead.{name}", condition))
        return bool(post(api, query).raise_for_status().json()["data"])

    days = [f"2026-11-0{number}" for number in (1, 2, 3)]
    assert [on("first_call_date", one) for one in days] == [True, False, False]
    assert [on("last_call_date", one) for one in days] == [False, False, True]


def test_meetings_are_counted_by_what_they_are_now(api: httpx.Client, clock: Clock) -> None:
    """A meeting counts as upcoming until it begins and as completed once it is over; searches for meetings agree."""
    lead = api.get("/activity/meeting/").json()["data"][-1]["lead_id"]

    def finds(*nodes: Json) -> bool:
        query = about("lead", {"type": "id", "value": lead}, *nodes)
        return bool(post(api, query).raise_for_status().json()["data"])

    def counted(status: str) -> list[int]:
        return [
            number
            for number in range(3)
            if finds(
                fc(f"lead.num_{status}_meetings", {"type": "number_range", "gte": number, "lte": number})
            )
        ]

    seen = []
    for hour in (9, 11):
        clock.now = datetime(2026, 3, 3, hour, tzinfo=UTC)
        related = hr("lead", "activity.meeting", fc("activity.meeting.status", term("completed")))
        seen.append((counted("upcoming"), counted("completed"), counted("canceled"), finds(related)))

    assert seen == [([2], [0], [0], False), ([1], [1], [0], True)]


def test_meetings_that_are_off_are_counted_as_such(
    api: httpx.Client, emulator: Emulator, clock: Clock
) -> None:
    """A canceled meeting is one however late it is, and no completed one; one that was declined is neither."""
    store = emulator.snapshot().copy_of_store()
    meetings = [one for one in store.activities.values() if one["_type"] == "Meeting"]
    clock.now = datetime(2030, 1, 1, tzinfo=UTC)

    def found(status: str) -> tuple[bool, bool]:
        """Whether leads are found by the number of such meetings, and by the meetings themselves."""
        number = fc(f"lead.num_{status}_meetings", {"type": "number_range", "gte": 1, "lte": 1})
        related = hr("lead", "activity.meeting", fc("activity.meeting.status", term(status)))
        of_all, by_number, by_related = (
            post(api, about("lead", {"type": "id", "value": meetings[0]["lead_id"]}, *nodes)).json()["data"]
            for nodes in ([], [number], [related])
        )
        assert of_all
        return bool(by_number), bool(by_related)

    seen = {}
    for status in ("canceled", "declined-by-lead"):
        meetings[0]["status"] = status
        emulator.restore(Snapshot(store))
        seen[status] = [found(name) for name in ("canceled", "completed", "upcoming")]

    assert seen == {
        "canceled": [(True, True), (True, True), (False, False)],
        "declined-by-lead": [(False, False), (True, True), (False, False)],
    }


def test_texts_and_zone_of_a_lead(api: httpx.Client, names: Names) -> None:
    """Words are found in custom values of lead and contact, numbers in both their forms; a number has a zone."""
    fields = {
        family: api.post(f"/custom_field/{family}/", json={"name": "Motto", "type": "text"}).json()["id"]
        for family in ("lead", "contact")
    }
    phones = [{"phone": "+14155550123"}]
    people = [{"name": "Bea", "phones": phones, f"custom.{fields['contact']}": "plus ultra"}]
    lead = api.post(
        "/lead/", json={"name": "Zimt", "contacts": people, f"custom.{fields['lead']}": "festina lente"}
    ).json()["id"]

    def found(query: str) -> list[str]:
        return [
            one["id"] for one in api.get("/lead/", params={"query": query}).raise_for_status().json()["data"]
        ]

    assert found("festina") == found("ultra") == [lead]
    assert found("phone:+14155550123") == found('phone:"+1 415-555-0123"') == [lead]
    for field in fields.values():
        assert api.get("/lead/", params={"query": f"contact(custom.{field}:*)"}).is_success is (
            field == fields["contact"]
        )
    here = fc("lead.timezone_id", term("America/Los_Angeles"))
    zone = post(api, about("lead", {"type": "id", "value": lead}, here)).json()["data"]
    assert [one["id"] for one in zone] == [lead]


def test_custom_values_of_custom_objects(api: httpx.Client) -> None:
    """Custom objects are found by the fields of their type."""
    kind = next(one for one in api.get("/custom_object_type/").json()["data"] if one["fields"])
    field = next(one["id"] for one in kind["fields"] if one["name"] == "Plate")
    lead = api.get("/lead/?_fields=id").json()["data"][0]["id"]
    said = {"name": "Bus", "lead_id": lead, "custom_object_type_id": kind["id"], f"custom.{field}": "BR 77"}
    made = api.post("/custom_object/", json=said).raise_for_status().json()["id"]

    found = post(api, about("custom_object", fc(field, text("exact_value", "BR 77")))).raise_for_status()

    assert [one["id"] for one in found.json()["data"]] == [made]

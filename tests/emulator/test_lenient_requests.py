"""How far a lenient emulator goes, request by request: which of two values counts, and what it leaves alone."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.http.lenient import with_older_keys
from close_emulator.http.messages import Answer

from .conftest import BASE, Clock


class Place:
    """A lenient emulator, and a client without any checks of its own."""

    def __init__(self) -> None:
        self.emulator = Emulator(clock=Clock(), lenient=True)
        self.http = httpx.Client(transport=self.emulator.transport(), auth=(self.emulator.api_key, ""))

    def call(self, method: str, path: str, body: Any = None) -> httpx.Response:
        """Send a request."""
        return self.http.request(method, f"{BASE}{path}", json=body)

    def made(self, path: str, body: Any) -> dict[str, Any]:
        """Return what a request creates."""
        created: dict[str, Any] = self.call("POST", path, body).raise_for_status().json()
        return created

    def listed(self, path: str) -> list[dict[str, Any]]:
        """Return the objects of a list."""
        found: list[dict[str, Any]] = self.call("GET", path).raise_for_status().json()["data"]
        return found

    @property
    def liberties(self) -> tuple[str, ...]:
        """What was taken about the last request."""
        return self.emulator.exchanges[-1].liberties


@pytest.fixture
def place() -> Place:
    """A lenient emulator of its own."""
    return Place()


def test_an_id_counts_more_than_a_label(place: Place) -> None:
    """Where an opportunity has both, the label is passed over; of a label in two pipelines the first one's counts."""
    pipelines = place.listed("/pipeline/")
    first = {one["label"]: one["id"] for one in pipelines[0]["statuses"]}
    second = place.made(
        "/status/opportunity/", {"label": "Won", "type": "won", "pipeline_id": pipelines[1]["id"]}
    )

    both = place.made("/opportunity/", {"status": "Won", "status_id": first["Proposal Sent"]})
    passed_over = place.liberties
    label = place.made("/opportunity/", {"status": "Won"})

    assert both["status_id"] == first["Proposal Sent"]
    assert passed_over == ("status: passed over",)
    assert second["id"] != first["Won"] == label["status_id"]


@pytest.mark.parametrize("kind", ["lead", "contact", "opportunity"])
def test_custom_fields_have_names_in_each_kind(place: Place, kind: str) -> None:
    """Objects of each kind take them by name; where a body has a value by id, too, that one counts."""
    field = place.made(f"/custom_field/{kind}/", {"name": "Motto", "type": "text"})["id"]

    named = place.made(f"/{kind}/", {"custom": {"Motto": "by name"}})
    both = place.made(f"/{kind}/", {f"custom.{field}": "by id", "custom": {"Motto": "by name"}})

    assert (named[f"custom.{field}"], both[f"custom.{field}"]) == ("by name", "by id")


def test_ids_of_nobody_in_a_change_are_a_mistake(place: Place) -> None:
    """Only what is created may name users and contacts of another organization."""
    note = place.made("/activity/note/", {"lead_id": place.listed("/lead/")[0]["id"], "note": "x"})

    refused = place.call("PUT", f"/activity/note/{note['id']}/", {"contact_id": "cont_x"})

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, ["contact"])


def test_moments_are_those_that_were_meant(place: Place) -> None:
    """A day is its beginning, in UTC; a moment with a zone is the same moment."""
    created = [
        place.made("/lead/", {"date_created": text})["date_created"]
        for text in ("2013-02-01", "2013-02-01T02:00:00+02:00")
    ]

    assert created == ["2013-02-01T00:00:00.000000+00:00"] * 2


def test_a_text_and_a_filter_both_choose(place: Place) -> None:
    """A bulk action with both is about the leads that both find: here none."""
    before = place.listed("/lead/")
    other = next(lead["id"] for lead in before if lead["name"] != "Birch & Rowe")

    place.made("/bulk_action/delete/", {"query": "name:birch", "s_query": {"type": "id", "value": other}})

    assert place.listed("/lead/") == before


@pytest.mark.parametrize(
    ("query", "body"),
    [("id__in={0}&id__in=memb_x", {}), ("id__in={0}", {"_params": {"id__in": "memb_x"}})],
    ids=["twice in the address", "in the address and in the body"],
)
def test_memberships_named_in_two_ways_are_none(place: Place, query: str, body: dict[str, Any]) -> None:
    """Which of them would count nobody says: they are refused by name, and none is changed."""
    before = place.call("GET", "/me/").json()["memberships"]

    path = f"/membership/?{query.format(before[0]['id'])}"
    refused = place.call("PUT", path, {**body, "auto_record_calls": "enabled"})

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, ["id__in"])
    assert place.call("GET", "/me/").json()["memberships"] == before


def test_activities_of_several_users(place: Place) -> None:
    """`user_id` without a lead may name several; beside a lead it is as documented, and no liberty."""
    users = [one["id"] for one in place.listed("/user/")][:2]
    lead = place.listed("/lead/")[0]["id"]
    notes = {
        place.made("/activity/note/", {"lead_id": lead, "note": "x", "user_id": user})["id"] for user in users
    }

    every = {one["id"] for one in place.listed(f"/activity/?user_id={','.join(users)}")}
    named = place.liberties
    of_lead = {one["user_id"] for one in place.listed(f"/activity/?lead_id={lead}&user_id={users[0]}")}

    assert notes <= every
    assert "user_id: without a lead" in named
    assert of_lead == {users[0]}
    assert "user_id: without a lead" not in place.liberties


@pytest.mark.parametrize("name", ["date_created__gt", "activity_at__gt"])
def test_filters_of_meetings_by_dates_choose_nothing(place: Place, name: str) -> None:
    """A list of meetings is whole whatever moment is asked for, and says so; not one of calls, nor by `starts_at`."""
    every = place.listed("/activity/meeting/")

    assert place.listed(f"/activity/meeting/?{name}=2099-01-01") == every != []
    assert list(place.liberties) == [f"{name}: passed over"]
    for path in (f"call/?{name}=", "meeting/?provider_calendar_event_id=event&starts_at__gte="):
        assert place.listed(f"/activity/{path}2099-01-01T00:00:00Z") == []
        assert list(place.liberties) == []


@pytest.mark.parametrize(("text", "done"), [("True", {True}), ("False", {False})])
def test_words_with_a_capital_letter_keep_their_meaning(place: Place, text: str, *, done: set[bool]) -> None:
    """`True` and `False`, as Python writes them, are true and false."""
    lead = place.listed("/lead/")[0]["id"]
    for complete in (True, False):
        place.made("/task/", {"lead_id": lead, "text": "x", "is_complete": complete})

    assert {one["is_complete"] for one in place.listed(f"/task/?is_complete={text}")} == done
    assert place.liberties == ("is_complete: a capital letter",)


def test_texts_stay_as_they_are(place: Place) -> None:
    """A search for what would be a boolean elsewhere is one for this word."""
    assert place.listed("/lead/?query=True") == []
    assert place.liberties == ()


def test_moments_of_activities_may_lack_a_zone(place: Place) -> None:
    """A filter by `activity_at` without a zone finds what the same in UTC finds."""
    lead = place.listed("/lead/")[0]["id"]
    for text in ("2020-05-05T10:00:00Z", "2020-05-05T11:00:00Z"):
        place.made("/activity/call/", {"lead_id": lead, "note": text, "date_created": text})

    for text in ("2020-05-05T10:30:00", "2020-05-05%2010:30"):
        found = place.listed(f"/activity/call/?lead_id={lead}&activity_at__lt={text}")

        assert [one["note"] for one in found] == ["2020-05-05T10:00:00Z"]
        assert place.liberties[0] == "activity_at__lt: a moment without a zone"


def test_a_search_that_nobody_carries_out_is_named(place: Place) -> None:
    """Lists for which no search was ever seen answer whole, and say that they passed over it."""
    every = place.listed("/email_template/")

    assert place.listed("/email_template/?query=nothing") == every != []
    assert place.liberties == ("query: passed over",)


def test_what_is_passed_over_is_named_by_where_it_is(place: Place) -> None:
    """A key within an object is named with the object's."""
    place.made("/lead/", {"name": "x", "contacts": [{"name": "y", "colour": "red"}], "colour": "red"})

    assert set(place.liberties) == {"contacts.colour: passed over", "colour: passed over"}


CALL, NOTE = {"_type": "Call", "id": "a"}, {"_type": "Note", "id": "b"}
MOVED = {"transferred_from": None, "transferred_to": None}


@pytest.mark.parametrize(
    ("operation", "status", "body", "shown"),
    [
        (
            "sequences_get_subscription",
            200,
            {"status": "paused", "status_reason": "r"},
            {"pause_reason": "r"},
        ),
        ("sequences_get_subscription", 200, {"status": "goal", "status_reason": "r"}, {"pause_reason": None}),
        (
            "sequences_get_subscription",
            200,
            {"status": "paused", "status_reason": "r", "pause_reason": "s"},
            {},
        ),
        ("activities.calls_get", 200, {**CALL, "transferred_to": "user_x"}, {"transferred_from": None}),
        ("activities.calls_create", 400, {"error": "No."}, {}),
        ("activities.notes_get", 200, NOTE, {}),
    ],
)
def test_older_keys(operation: str, status: int, body: dict[str, Any], shown: dict[str, Any]) -> None:
    """They join an answer's own keys, never take their place, and refusals have none; their names are reported."""
    answer, names = with_older_keys(Answer(status, body), operation, named=False)

    assert answer.body == body | shown
    assert set(shown) <= set(names)


def test_older_keys_in_lists() -> None:
    """Each object of a list has those of its kind, in the list of all activities, too."""
    listed = Answer(200, {"has_more": False, "data": [CALL, NOTE, CALL]})
    answer, names = with_older_keys(listed, "activities_list", named=False)

    assert answer.body == {"has_more": False, "data": [CALL | MOVED, NOTE, CALL | MOVED]}
    assert set(names) == set(MOVED)
    assert with_older_keys(listed, "activities_list", named=True) == (listed, ())

"""The event log: what is in it, how changes are joined, how it is read."""

from __future__ import annotations

from itertools import chain
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Clock, Names


def events(api: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    """Return a page of events."""
    answer = api.get("/event/", params=query)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


def kinds(api: httpx.Client, **query: Any) -> set[tuple[str, str]]:
    """Return kinds of object and actions of a page of events."""
    return {(one["object_type"], one["action"]) for one in events(api, **query)}


@pytest.fixture(name="lead_id")
def _lead_id(api: httpx.Client, clock: Clock) -> str:
    """A lead that was made long before."""
    lead_id = str(api.post("/lead/", json={"name": "Birch", "contacts": [{"name": "Dora"}]}).json()["id"])
    clock.forward(hours=2)
    return lead_id


def test_created_event_has_the_whole_object(api: httpx.Client, emulator: Emulator) -> None:
    """`data` is the object as its own operations answer it, and `previous_data` is empty (close-more-facts M5.2)."""
    note = api.post("/activity/note/", json={"lead_id": api.get("/lead/").json()["data"][0]["id"]}).json()

    [event] = events(api, object_id=note["id"], action="created")

    assert (event["action"], event["object_id"], event["lead_id"]) == ("created", note["id"], note["lead_id"])
    assert (event["data"], event["previous_data"], event["changed_fields"]) == (note, {}, [])
    assert event["meta"] == {"request_method": "POST", "request_path": "/api/v1/activity/note/"}
    assert event["user_id"] == note["created_by"]
    assert event["api_key_id"].startswith("api_")
    assert emulator.api_key not in str(event)


def test_updated_event_has_what_changed(api: httpx.Client, demo: str) -> None:
    """`changed_fields` is in order of the alphabet, and `previous_data` has their old values (close-api-facts 4.12)."""
    before = api.get(demo).json()
    after = api.put(demo, json={"value": 123_00}).json()

    [event] = events(api, object_type="opportunity", object_id=before["id"])

    changed = sorted(name for name in after if before[name] != after[name])
    assert event["changed_fields"] == changed
    assert event["previous_data"] == {name: before[name] for name in changed}
    assert event["data"] == after
    assert "value" in changed


def test_deleted_event_has_the_whole_object(api: httpx.Client, demo: str) -> None:
    """`previous_data` of a deleted object has all fields: Close's own script restores leads from it (M5.2)."""
    before = api.get(demo).json()
    api.delete(demo)

    [event] = events(api, object_type="opportunity", action="deleted")

    assert (event["data"], event["previous_data"]) == ({}, before)


def test_a_request_that_changes_nothing_makes_no_event(api: httpx.Client, demo: str) -> None:
    """What is refused, and what leaves an object as it was, is no change."""
    value = api.get(demo).json()["value"]
    api.put(demo, json={"value": value})
    api.put(demo, json={"status_id": "stat_unknown"})
    api.post("/lead/", json={"unknown": 1})

    assert events(api) == []


def test_joined_changes_keep_their_beginning(api: httpx.Client, clock: Clock, demo: str) -> None:
    """Close changes by one user are one event: same id, united fields, oldest values (close-more-facts M5.2)."""
    opportunity_id = demo.split("/")[2]
    old = api.get(demo).json()
    api.put(demo, json={"value": 1})
    [first] = events(api, object_type="opportunity", object_id=opportunity_id)
    clock.forward(minutes=4)
    api.put(demo, json={"value": 2, "confidence": 1})

    [second] = events(api, object_type="opportunity", object_id=opportunity_id)

    assert (second["id"], second["date_created"]) == (first["id"], first["date_created"])
    assert second["date_updated"] > first["date_updated"]
    assert second["previous_data"]["value"] == old["value"]
    assert second["previous_data"]["confidence"] == old["confidence"]
    assert (second["data"]["value"], second["data"]["confidence"]) == (2, 1)
    assert {"value", "confidence"} < set(second["changed_fields"])
    api.put(demo, json={"note": "Later"})
    [third] = events(api, object_type="opportunity", object_id=opportunity_id)
    assert set(third["changed_fields"]) >= {"note", *second["changed_fields"]}


def test_later_changes_and_those_of_others_are_events_of_their_own(
    api: httpx.Client, emulator: Emulator, clock: Clock, demo: str
) -> None:
    """Changes after the window, and of another user, are not joined (close-more-facts M5.2)."""
    api.put(demo, json={"value": 1})
    clock.forward(minutes=5)
    api.put(demo, json={"value": 2})
    other = list(emulator.api_keys.values())[1]
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(other, "")) as second:
        second.put(demo, json={"value": 3})
    api.put(demo, json={"value": 4})

    found = events(api, object_type="opportunity", object_id=demo.split("/")[2])

    assert [one["data"]["value"] for one in found] == [4, 3, 2, 1]


def test_deleting_a_lead_is_an_event_for_all_that_it_had(api: httpx.Client, lead_id: str) -> None:
    """`deleted` comes for its contacts, opportunities, tasks and activities too (close-api-facts 4.12)."""
    api.post("/opportunity/", json={"lead_id": lead_id, "date_won": "2027-01-01"})
    task = api.post("/task/", json={"lead_id": lead_id, "text": "Call"}).json()
    api.put(f"/task/{task['id']}/", json={"is_complete": True})
    api.delete(f"/lead/{lead_id}/")

    deleted = {one["object_type"] for one in events(api, lead_id=lead_id) if one["action"] == "deleted"}

    assert deleted >= {
        "lead",
        "contact",
        "opportunity",
        "task.lead",
        "task.opportunity_due",
        "activity.task_completed",
    }


def test_what_is_new_on_a_lead_is_no_event_of_the_lead(api: httpx.Client, lead_id: str) -> None:
    """Tasks and opportunities move a lead's `date_updated` without an event of it (close-more-facts M3.2)."""
    api.post("/task/", json={"lead_id": lead_id, "text": "Call"})
    api.post("/opportunity/", json={"lead_id": lead_id})

    assert ("lead", "updated") not in kinds(api, lead_id=lead_id)


def test_a_new_contact_changes_contact_ids(api: httpx.Client, lead_id: str) -> None:
    """A lead is `updated` in its `contact_ids`, not by edits of contacts (close-more-facts M5.1)."""
    before = api.get(f"/lead/{lead_id}/").json()["contact_ids"]
    contact = api.post("/contact/", json={"lead_id": lead_id, "name": "Emil"}).json()
    [event] = events(api, lead_id=lead_id, object_type="lead", action="updated")
    api.put(f"/contact/{contact['id']}/", json={"name": "Emilia"})

    assert events(api, lead_id=lead_id, object_type="lead", action="updated") == [event]
    assert event["changed_fields"] == ["contact_ids"]
    assert event["previous_data"] == {"contact_ids": before}
    assert event["data"]["contact_ids"] == [*before, contact["id"]]


def test_merge_names_both_leads(api: httpx.Client, lead_id: str) -> None:
    """Every event of a merge has both leads in `meta`; the source is deleted, the other is merged (M4.8, M5.1)."""
    other = api.post("/lead/", json={"name": "Rowe"}).json()["id"]
    api.post("/lead/merge/", json={"source": lead_id, "destination": other})

    found = [one for one in events(api) if one["meta"]["request_path"].endswith("/merge/")]

    assert {(one["object_type"], one["action"]) for one in found} >= {
        ("lead", "deleted"), ("lead", "merged"), ("contact", "updated"),
    }  # fmt: skip
    assert {one["meta"]["merge_source_lead_id"] for one in found} == {lead_id}
    assert {one["meta"]["merge_destination_lead_id"] for one in found} == {other}


@pytest.mark.parametrize(
    ("path", "body", "name"),
    [
        ("/status/opportunity/", {"label": "New"}, "status.opportunity"),
        ("/status/lead/", {"label": "New"}, "status.lead"),
        ("/custom_field/lead/", {"name": "New", "type": "text"}, "custom_fields.lead"),
        ("/custom_field/shared/", {"name": "New", "type": "text"}, "custom_fields.shared"),
        ("/group/", {"name": "New"}, "group"),
        ("/sms_template/", {"name": "New", "text": "Hello"}, "sms_template"),
        ("/custom_activity/", {"name": "New"}, "custom_activity_type"),
    ],
)
def test_definitions_have_events(api: httpx.Client, path: str, body: dict[str, Any], name: str) -> None:
    """Every kind of object that Close lists has events by its documented name (close-more-facts M5.1)."""
    made = api.post(path, json=body).json()
    api.delete(f"{path}{made['id']}/")

    assert [one["action"] for one in events(api, object_type=name, object_id=made["id"])] == [
        "deleted",
        "created",
    ]


@pytest.mark.parametrize(
    ("path", "body"), [("/pipeline/", {"name": "New"}), ("/role/", {"name": "New", "permissions": []})]
)
def test_other_definitions_have_none(api: httpx.Client, path: str, body: dict[str, Any]) -> None:
    """Close lists no events for pipelines and roles (close-more-facts M5.1)."""
    assert api.post(path, json=body).status_code == 201

    assert events(api) == []


@pytest.mark.parametrize(
    "names",
    [
        "", "object_type object_id", "object_type action", "object_id action", "lead_id", "lead_id object_type",
        "lead_id object_type action", "lead_id user_id", "lead_id user_id object_type",
        "lead_id user_id object_type action", "user_id", "user_id object_id", "user_id object_id action",
        "user_id object_type", "user_id object_type action", "request_id",
    ],
)  # fmt: skip
def test_filters_that_go_together(api: httpx.Client, lead_id: str, names: str) -> None:
    """The documented combinations are taken, with `date_updated` too; every filter counts (close-api-facts 4.12)."""
    api.put(f"/lead/{lead_id}/", json={"name": "Rowe"})
    [event] = events(api, object_type="lead", action="updated")
    query = {name: event[name] for name in names.split()}

    found = events(api, **query, date_updated__gte="2026-11-23", date_updated__lt="2026-11-25")

    assert event["id"] in {one["id"] for one in found}
    assert all(one[name] == value for one in found for name, value in query.items())


@pytest.mark.parametrize("names", ["object_type", "object_id", "action", "lead_id object_id", "request_id user_id",
                                   "lead_id action", "object_type object_id action"])  # fmt: skip
def test_filters_that_do_not_go_together(api: httpx.Client, names: str) -> None:
    """Other combinations are refused rather than guessed (close-api-facts 4.12)."""
    refused = api.get("/event/", params=dict.fromkeys(names.split(), "x"))

    assert refused.status_code == 400


def test_dates_cut_the_log(api: httpx.Client, clock: Clock, demo: str) -> None:
    """`date_updated` bounds the moments of the latest change."""
    moments = []
    for value in range(1, 5):
        api.put(demo, json={"value": value})
        moments.append(clock.now.isoformat())
        clock.forward(hours=1)

    def values(**query: str) -> list[int]:
        return [one["data"]["value"] for one in events(api, **query) if one["object_type"] == "opportunity"]

    assert values(date_updated__gt=moments[1]) == [4, 3]
    assert values(date_updated__gte=moments[1]) == [4, 3, 2]
    assert values(date_updated__lt=moments[1]) == [1]
    assert values(date_updated__lte=moments[2], date_updated__gte=moments[1]) == [3, 2]


def test_cursors_lead_through_the_whole_log_and_back(api: httpx.Client) -> None:
    """`cursor_next` is null on the last page and `cursor_previous` on the first; nothing is missed (M5.2)."""
    for number in range(25):
        api.post("/sms_template/", json={"name": f"Short {number}", "text": ""})
    everything = [one["id"] for one in events(api, _limit=50)]
    pages, cursor, back = [], "", []
    while cursor is not None:
        page = api.get("/event/", params={"_cursor": cursor, "_limit": 7}).json()
        pages.append([one["id"] for one in page["data"]])
        back.append(page["cursor_previous"])
        cursor = page["cursor_next"]

    assert [*chain.from_iterable(pages)] == everything
    assert back[0] is None
    for place, previous in enumerate(back[1:]):
        page = api.get("/event/", params={"_cursor": previous, "_limit": 7}).json()
        assert [one["id"] for one in page["data"]] == pages[place]


def test_new_events_do_not_move_a_page(api: httpx.Client) -> None:
    """A cursor goes on where it was, whatever happens in between."""
    for number in range(4):
        api.post("/sms_template/", json={"name": f"Short {number}", "text": ""})
    first = api.get("/event/", params={"_limit": 2}).json()
    older = [one["id"] for one in events(api)][2:]
    api.post("/sms_template/", json={"name": "Later", "text": ""})

    second = events(api, _cursor=first["cursor_next"])

    assert [one["id"] for one in second] == older


def test_limit_is_cut(api: httpx.Client) -> None:
    """A page has 50 events at most; a larger `_limit` is cut, not refused (M16.5)."""
    for number in range(51):
        api.post("/sms_template/", json={"name": f"Short {number}", "text": ""})

    assert len(events(api, _limit=1000)) == len(events(api)) == 50
    assert events(api, _limit=0) == []


def test_unknown_cursor_is_refused(api: httpx.Client) -> None:
    """A cursor that no page had is refused."""
    assert api.get("/event/", params={"_cursor": "yesterday"}).status_code == 400


def test_events_are_kept_for_thirty_days(api: httpx.Client, clock: Clock, demo: str) -> None:
    """After 30 days by the emulator's clock an event is gone (close-api-facts 4.12)."""
    api.put(demo, json={"value": 1})
    [event] = events(api)
    clock.forward(days=30)
    kept = api.get(f"/event/{event['id']}/")
    clock.forward(seconds=1)

    assert kept.json() == event
    assert api.get(f"/event/{event['id']}/").status_code == 404
    assert events(api) == []


def test_only_administrators_see_old_data(
    api: httpx.Client, emulator: Emulator, clock: Clock, demo: str
) -> None:
    """Events older than an hour come without `data` and `previous_data` for everybody else (close-more-facts M5.2)."""
    api.put(demo, json={"value": 1})
    other = list(emulator.api_keys.values())[1]
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(other, "")) as second:
        clock.forward(hours=1)
        [young] = events(second)
        clock.forward(seconds=1)
        [old] = events(second)

    assert "data" in young
    assert old.keys() == young.keys() - {"data", "previous_data"}
    assert "data" in events(api)[0]


def test_token_has_no_api_key(emulator: Emulator, demo: str, api: httpx.Client) -> None:
    """A change with a bearer token names no API key."""
    headers = {"Authorization": f"Bearer {emulator.token}"}
    with httpx.Client(transport=emulator.transport(), base_url=BASE, headers=headers) as client:
        client.put(demo, json={"value": 1})

    assert events(api)[0]["api_key_id"] is None


def test_state_goes_back_with_its_events(api: httpx.Client, emulator: Emulator, demo: str) -> None:
    """A snapshot contains the log, and goes on from there."""
    api.put(demo, json={"value": 1})
    snapshot, before = emulator.snapshot(), events(api)
    api.put(demo, json={"value": 2})
    changed = events(api)
    emulator.restore(snapshot)

    assert events(api) == before
    api.put(demo, json={"value": 2})
    assert events(api) == changed


def test_memberships(api: httpx.Client, names: Names) -> None:
    """A membership is activated and deactivated, and has no other events (close-more-facts M5.1)."""
    made = api.post("/membership/", json={"email": "grace@example.com", "role_id": "user"}).json()
    api.put(f"/membership/{made['id']}/", json={"auto_record_calls": "enabled"})
    api.delete(f"/membership/{made['id']}/")

    found = events(api, object_type="membership", object_id=made["id"])

    assert [one["action"] for one in found] == ["deactivated", "activated"]


@pytest.mark.parametrize(
    ("path", "body", "name"),
    [
        ("/bulk_action/delete/", {"s_query": {"type": "match_all"}}, "bulk_action.delete"),
        (
            "/bulk_action/sequence_subscription/",
            {"s_query": {"type": "match_all"}, "action_type": "pause"},
            "bulk_action.sequence_subscription",
        ),
        ("/export/lead/", {"type": "leads", "format": "json"}, "export.lead"),
        ("/export/opportunity/", {"format": "csv"}, "export.opportunity"),
    ],
)
def test_jobs_are_created_and_completed(
    api: httpx.Client, path: str, body: dict[str, Any], name: str
) -> None:
    """Bulk actions and exports have both events; the second one shows what was done (close-more-facts M5.1)."""
    begun = api.post(path, json=body).json()
    done = api.get(f"{path}{begun['id']}/").json()

    completed, created = events(api, object_type=name, object_id=begun["id"])

    assert (created["action"], created["data"], created["previous_data"]) == ("created", begun, {})
    assert (completed["action"], completed["previous_data"]["status"]) == ("completed", "created")
    # The address of a file is made for whoever reads the export.
    assert completed["data"] == done | dict.fromkeys({"download_url"} & done.keys())
    assert "status" in completed["changed_fields"]
    assert "bulk_action_id" not in completed["meta"]

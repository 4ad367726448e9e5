"""Activities: the list of all kinds, what they have in common, and what logs itself.

Facts: https://developer.close.com/api/resources/activities and the pages below it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .activities_api import Clock, data, field_errors, new_lead, post


@pytest.fixture(name="clock")
def _clock() -> Clock:
    return Clock()


@pytest.fixture(name="api")
def _api(clock: Clock) -> Iterator[httpx.Client]:
    emulator = Emulator(clock=clock)
    base = "https://api.close.com/api/v1"
    with closing(
        httpx.Client(transport=emulator.transport(), base_url=base, auth=(emulator.api_key, ""))
    ) as api:
        yield api


# --- the list of all kinds


def test_list_has_all_kinds_latest_first(api: httpx.Client, clock: Clock) -> None:
    """Activities of all kinds are in one list, the latest recorded first (order of lists: page on pagination)."""
    lead_id = new_lead(api)
    clock.now += timedelta(minutes=1)
    note = post(api, "note", lead_id=lead_id, note="First")
    clock.now += timedelta(minutes=1)
    call = post(api, "call", lead_id=lead_id, direction="outbound")
    old = post(api, "note", lead_id=lead_id, note="Of old", date_created="2013-02-01T00:00:00Z")

    found = data(api, lead_id=lead_id)

    assert [one["id"] for one in found][:2] == [call["id"], note["id"]]
    assert found[-1]["id"] == old["id"]
    assert [one["_type"] for one in found] == ["Call", "Note", "Created", "Note"]


def test_kinds_users_and_contacts_need_a_lead(api: httpx.Client) -> None:
    """`_type` and the like are 400 without `lead_id`, as the live API answers; lists of one kind take them."""
    user_id = api.get("/me/").json()["id"]
    for name in ("_type", "_type__in"):
        assert field_errors(api.get("/activity/", params={name: "Note"})).keys() == {name}
    assert field_errors(api.get("/activity/", params={"user_id__in": user_id})).keys() == {"user_id__in"}
    assert {one["_type"] for one in data(api, "note/", user_id=user_id)} == {"Note"}


def test_filter_by_kind(api: httpx.Client) -> None:
    """`_type` and the older `_type__in` name kinds, several with commas (page on activities)."""
    lead_id = data(api, "note/")[0]["lead_id"]

    by_type = data(api, lead_id=lead_id, _type="Note,Call")
    by_older = data(api, lead_id=lead_id, _type__in="Call,Note")

    assert {one["_type"] for one in by_type} == {"Note", "Call"}
    assert by_type == by_older
    assert data(api, lead_id=new_lead(api), _type="Note,Call") == []


def test_list_of_ids(api: httpx.Client) -> None:
    """`id__in` names activities, several with commas: those of the list's kind are in it, and no others."""
    lead_id = new_lead(api)
    first, second, _ = (post(api, "note", lead_id=lead_id, note=text) for text in "abc")
    call = post(api, "call", lead_id=lead_id)
    ids = {first["id"], second["id"]}

    assert {one["id"] for one in data(api, "note/", id__in=",".join([*ids, call["id"]]))} == ids
    assert [one["id"] for one in data(api, "note/", id__in=first["id"])] == [first["id"]]


def test_dates_are_of_the_order(api: httpx.Client) -> None:
    """`activity_at` filters need `_order_by=-activity_at`, which needs a lead; then `date_created` ones are refused."""
    lead_id = new_lead(api)
    early = post(api, "note", lead_id=lead_id, note="a", activity_at="2026-01-01T00:00:00Z")
    late = post(api, "note", lead_id=lead_id, note="b", activity_at="2026-02-01T00:00:00Z")
    order = {"lead_id": lead_id, "_order_by": "-activity_at"}

    assert field_errors(api.get("/activity/", params={"activity_at__gt": "2026-01-15"}))
    assert field_errors(api.get("/activity/", params={"_order_by": "-activity_at"}))
    assert field_errors(api.get("/activity/", params={**order, "date_created__gt": "2026-01-15"}))
    assert [one["id"] for one in data(api, **order)][-2:] == [late["id"], early["id"]]
    assert early["id"] not in {one["id"] for one in data(api, **order, activity_at__gt="2026-01-15")}


def test_threads_of_emails_are_listed_on_request(api: httpx.Client) -> None:
    """E-mails are listed by themselves, with their threads (`true`), or as threads alone (`only`)."""
    lead_id = new_lead(api)
    post(api, "email", lead_id=lead_id, status="draft", subject="Offer", body_text="Here it is.")

    def kinds(**query: str) -> set[str]:
        return {one["_type"] for one in data(api, lead_id=lead_id, **query)} - {"Created"}

    assert kinds() == {"Email"}
    assert kinds(thread_emails="true") == {"Email", "EmailThread"}
    assert kinds(thread_emails="only") == {"EmailThread"}
    cut = next(one for one in data(api, lead_id=lead_id, thread_emails="true") if one["_type"] == "Email")
    assert cut["body_text"] is None
    assert cut["body_preview"] == "Here it is."


# --- what all kinds have in common


def test_activity_moves_its_lead(api: httpx.Client, clock: Clock) -> None:
    """A new activity moves the lead's `date_updated` (page on events); a changed one does not."""
    lead_id = new_lead(api)
    clock.now += timedelta(hours=1)
    note = post(api, "note", lead_id=lead_id, note="Moved")
    moved = api.get(f"/lead/{lead_id}/").json()["date_updated"]
    clock.now += timedelta(hours=1)
    api.put(f"/activity/note/{note['id']}/", json={"note": "Again"}).raise_for_status()

    assert moved == "2026-11-23T13:00:00.000000+00:00"
    assert api.get(f"/lead/{lead_id}/").json()["date_updated"] == moved


def test_history_can_be_recorded(api: httpx.Client) -> None:
    """`created_by`, `user_id` and `date_created` are honoured, `updated_by` is the caller's (recorded, 2019)."""
    me = api.get("/me/").json()["id"]
    other = next(one["id"] for one in api.get("/user/").json()["data"] if one["id"] != me)
    note = post(
        api,
        "note",
        lead_id=new_lead(api),
        created_by=other,
        user_id=other,
        date_created="2013-02-01T00:00:00Z",
    )

    assert (note["created_by"], note["user_id"]) == (other, other)
    assert note["user_name"] == note["created_by_name"]
    assert note["updated_by"] == me
    assert note["date_created"] == note["activity_at"] == "2013-02-01T00:00:00.000000+00:00"


def test_unknown_references_are_refused(api: httpx.Client) -> None:
    """A lead, a contact of another lead, or a user that there is not are named, all at once."""
    contact = api.get("/contact/").json()["data"][0]
    body = {"lead_id": new_lead(api), "contact_id": contact["id"], "user_id": "user_none"}

    assert field_errors(api.post("/activity/note/", json=body)).keys() == {"contact", "user"}
    assert field_errors(api.post("/activity/note/", json={"lead_id": "lead_none"})) == {
        "lead": "Object does not exist."
    }


def test_kinds_are_apart(api: httpx.Client) -> None:
    """An id names an activity at the path of its own kind alone."""
    note = data(api, "note/")[0]

    assert api.get(f"/activity/call/{note['id']}/").status_code == 404
    assert api.get(f"/activity/note/{note['id']}/").status_code == 200


# --- what logs itself


def test_lead_begins_with_its_creation(api: httpx.Client) -> None:
    """Each lead has one `Created`, which goes with it and can't be removed before (page on created)."""
    lead_id = new_lead(api)
    [created] = data(api, lead_id=lead_id)
    path = f"/activity/created/{created['id']}/"

    assert (created["_type"], created["source"], created["import_id"]) == ("Created", "api", None)
    assert api.delete(path).status_code == 405
    api.delete(f"/lead/{lead_id}/").raise_for_status()
    assert api.get(path).status_code == 404


def test_changes_of_a_leads_status(api: httpx.Client, clock: Clock) -> None:
    """A change is logged, quick ones are joined, one that leads back removes it (page on lead status changes)."""
    lead_id = new_lead(api)
    first = api.get(f"/lead/{lead_id}/").json()
    others = [one for one in api.get("/status/lead/").json()["data"] if one["id"] != first["status_id"]]

    def change(status_id: str) -> list[tuple[str, str]]:
        clock.now += timedelta(minutes=1)
        api.put(f"/lead/{lead_id}/", json={"status_id": status_id}).raise_for_status()
        log = data(api, "status_change/lead/", lead_id=lead_id)
        return [(one["old_status_label"], one["new_status_label"]) for one in log]

    assert change(first["status_id"]) == []
    assert change(others[0]["id"]) == [(first["status_label"], others[0]["label"])]
    assert change(others[1]["id"]) == [(first["status_label"], others[1]["label"])]
    assert change(first["status_id"]) == []
    assert len(change(others[0]["id"])) == 1
    clock.now += timedelta(hours=1)
    assert len(change(others[1]["id"])) == 2


def test_posted_status_change_stays_by_itself(api: httpx.Client) -> None:
    """A change of a lead's status is not joined with an entry that was posted; an unknown status is refused."""
    lead_id = new_lead(api)
    first = api.get(f"/lead/{lead_id}/").json()["status_id"]
    statuses = (one["id"] for one in api.get("/status/lead/").json()["data"])
    second, third, *_ = (one for one in statuses if one != first)
    said = {"lead_id": lead_id, "old_status_id": second, "new_status_id": first}
    posted = post(api, "status_change/lead", **said)

    api.put(f"/lead/{lead_id}/", json={"status_id": third}).raise_for_status()

    log = data(api, "status_change/lead/", lead_id=lead_id)
    assert [(one["old_status_id"], one["new_status_id"]) for one in log] == [(first, third), (second, first)]
    assert log[1] == posted
    refused = api.post("/activity/status_change/lead/", json={**said, "new_status_id": "stat_none"})
    assert field_errors(refused).keys() == {"new_status"}


def test_posted_status_change_is_history(api: httpx.Client) -> None:
    """POST and DELETE touch the log alone: the lead stays in its status (page on lead status changes)."""
    lead_id = new_lead(api)
    status_id = api.get(f"/lead/{lead_id}/").json()["status_id"]
    other = next(one["id"] for one in api.get("/status/lead/").json()["data"] if one["id"] != status_id)
    entry = post(
        api, "status_change/lead", lead_id=lead_id, old_status_id=other, new_status_id=status_id,
        date_created="2020-01-01T00:00:00Z",
    )  # fmt: skip

    assert entry["date_created"] == "2020-01-01T00:00:00.000000+00:00"
    assert "_posted" not in entry
    api.delete(f"/activity/status_change/lead/{entry['id']}/").raise_for_status()
    assert data(api, "status_change/lead/", lead_id=lead_id) == []
    assert api.get(f"/lead/{lead_id}/").json()["status_id"] == status_id


def test_merge_is_logged_and_history_moves(api: httpx.Client) -> None:
    """Activities move to the lead that is left, which gets a `LeadMerge` (page on lead merges)."""
    source, destination = new_lead(api, "Old"), new_lead(api, "New")
    note = post(api, "note", lead_id=source, note="Kept")
    api.post("/lead/merge/", json={"source": source, "destination": destination}).raise_for_status()

    found = data(api, lead_id=destination)
    [merge] = [one for one in found if one["_type"] == "LeadMerge"]

    assert note["id"] in {one["id"] for one in found}
    assert (merge["source_lead_id"], merge["source_display_name"]) == (source, "Old")
    assert (merge["destination_display_name"], merge["merge_status"]) == ("New", "completed")
    assert data(api, lead_id=source) == []


def test_deleted_contact_leaves_its_activities(api: httpx.Client) -> None:
    """Activities of a deleted contact stay with the lead and name nobody."""
    contact = api.get("/contact/").json()["data"][0]
    note = post(api, "note", lead_id=contact["lead_id"], contact_id=contact["id"])
    api.delete(f"/contact/{contact['id']}/").raise_for_status()

    assert api.get(f"/activity/note/{note['id']}/").json()["contact_id"] is None

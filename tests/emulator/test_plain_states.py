"""Rules of small resources, and of tasks, from states in which one thing can be told from another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2 as httpx
import pytest

if TYPE_CHECKING:
    from tests.emulator.conftest import Names


def made(answer: httpx.Response) -> dict[str, Any]:
    """Return what was made."""
    assert answer.is_success, answer.text
    found: dict[str, Any] = answer.json()
    return found


def data(api: httpx.Client, path: str, **query: Any) -> list[dict[str, Any]]:
    """Return the objects of a list."""
    found: list[dict[str, Any]] = made(api.get(path, params=query))["data"]
    return found


def test_name_of_a_group_is_its_own(api: httpx.Client) -> None:
    """A group keeps its name when it says it again, and can't take another's."""
    [known, *_] = data(api, "/group/")
    group = made(api.post("/group/", json={"name": "New"}))
    path = f"/group/{group['id']}/"

    assert made(api.put(path, json={"name": "New"}))["name"] == "New"
    refused = api.put(path, json={"name": known["name"]})
    assert (refused.status_code, refused.json()["field-errors"].keys()) == (400, {"name"})
    assert made(api.get(path))["name"] == "New"


def test_member_is_in_a_group_once(api: httpx.Client) -> None:
    """Who is added a second time stays in it once."""
    path = f"/group/{made(api.post('/group/', json={'name': 'New'}))['id']}/"
    member = {"user_id": made(api.get("/me/"))["id"]}
    for _ in range(2):
        made(api.post(f"{path}member/", json=member))

    assert [one["user_id"] for one in made(api.get(path))["members"]] == [member["user_id"]]


def test_role_that_stays(api: httpx.Client) -> None:
    """A role of Close's stays though nobody has it, and one of the organization's own while somebody has it."""
    assert api.delete("/role/superuser/").status_code == 400

    own = made(api.post("/role/", json={"name": "Own", "permissions": []}))["id"]
    membership = made(api.get("/me/"))["memberships"][0]["id"]
    made(api.put(f"/membership/{membership}/", json={"role_id": own}))
    assert api.delete(f"/role/{own}/").status_code == 400
    made(api.put(f"/membership/{membership}/", json={"role_id": "admin"}))
    assert api.delete(f"/role/{own}/").is_success


def test_settings_of_blocked_numbers_are_kept(api: httpx.Client) -> None:
    """Calls without a number are taken until the settings say otherwise."""
    path = "/blocked_phone_number/settings/"
    before = made(api.get(path))
    made(api.put(path, json={"reject_anonymous_inbound_calls": True}))

    assert before == {"reject_anonymous_inbound_calls": False}
    assert made(api.get(path)) == {"reject_anonymous_inbound_calls": True}


def test_lead_shows_links_of_leads_alone(api: httpx.Client) -> None:
    """A link for contacts is in no lead, and one for leads in no contact."""
    [lead, *_] = data(api, "/lead/")
    names = {
        kind: {one["name"] for one in data(api, "/integration_link/") if one["type"] == kind}
        for kind in ("lead", "contact")
    }

    assert {one["name"] for one in lead["integration_links"]} == names["lead"]
    assert {one["name"] for one in lead["contacts"][0]["integration_links"]} == names["contact"]


@pytest.mark.parametrize(("zone", "view"), [("0", "future"), ("14", "inbox")])
def test_task_is_due_by_the_callers_day(api: httpx.Client, zone: str, view: str) -> None:
    """A task of tomorrow is in the inbox where it is tomorrow already."""
    lead_id = data(api, "/lead/")[0]["id"]
    task = made(api.post("/task/", json={"lead_id": lead_id, "text": "Ask", "date": "2026-11-24"}))

    answer = api.get("/task/", params={"lead_id": lead_id, "_limit": 100}, headers={"x-tz-offset": zone})

    assert [one["view"] for one in made(answer)["data"] if one["id"] == task["id"]] == [view]


def test_task_of_an_opportunity_goes_when_it_is_lost(api: httpx.Client, names: Names) -> None:
    """An active opportunity with an estimated day has a task; once it is lost there is none, whatever its day."""
    lead_id = data(api, "/lead/")[0]["id"]
    body = {"lead_id": lead_id, "date_won": "2026-12-01", "status_id": names.statuses["Demo Completed"]}
    opportunity = made(api.post("/opportunity/", json=body))

    def tasks() -> list[str]:
        found = data(api, "/task/", _type="opportunity_due", lead_id=lead_id)
        return [one["date"] for one in found if one["object_id"] == opportunity["id"]]

    before = tasks()
    lost = {"status_id": names.statuses["Lost"], "date_won": "2026-12-01"}
    made(api.put(f"/opportunity/{opportunity['id']}/", json=lost))

    assert (before, tasks()) == (["2026-12-01"], [])


def test_task_of_received_emails_is_with_the_latest_sender(api: httpx.Client) -> None:
    """A received e-mail that joins an open task brings the contact that it is of."""
    lead = made(api.post("/lead/", json={"name": "Zimt", "contacts": [{"name": "Bea"}, {"name": "Cem"}]}))
    contacts = [one["id"] for one in lead["contacts"]]
    for contact_id in contacts:
        body = {
            "lead_id": lead["id"],
            "contact_id": contact_id,
            "status": "inbox",
            "sender": "x@zimt.example",
        }
        made(api.post("/activity/email/", json={**body, "subject": "Offer"}))

    [task] = data(api, "/task/", _type="incoming_email", lead_id=lead["id"])

    assert (task["contact_id"], len(task["emails"])) == (contacts[1], 2)


def test_log_of_a_done_task_names_it(api: httpx.Client) -> None:
    """Each entry is of a complete task, which names it back, and of no contact."""
    [entry, *_] = data(api, "/activity/task_completed/")
    task = made(api.get(f"/task/{entry['task_id']}/"))

    assert "contact_id" not in entry
    assert (task["is_complete"], task["object_type"], task["object_id"]) == (
        True,
        "taskcompleted",
        entry["id"],
    )

"""Tasks: what they are without a word, what follows from them, how lists find them, those that come by themselves."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Clock, Names


@pytest.fixture(name="lead_id")
def _lead_id(api: httpx.Client) -> str:
    """A lead of its own, with nothing on it."""
    return str(api.post("/lead/", json={"name": "Rowe"}).json()["id"])


def task(api: httpx.Client, lead_id: str, **body: Any) -> dict[str, Any]:
    """Return a new task."""
    made = api.post("/task/", json={"lead_id": lead_id, "text": "Call", **body})
    assert made.status_code == 200, made.text
    found: dict[str, Any] = made.json()
    return found


def listed(api: httpx.Client, **query: Any) -> list[str]:
    """Return the texts of the tasks of a list."""
    answer = api.get("/task/", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.json()["total_results"] >= len(answer.json()["data"])
    return [one["text"] for one in answer.json()["data"]]


def done(api: httpx.Client, lead_id: str) -> list[dict[str, Any]]:
    """Return the log of tasks of a lead that were done."""
    found: list[dict[str, Any]] = api.get("/activity/task_completed/", params={"lead_id": lead_id}).json()[
        "data"
    ]
    return found


def test_task_without_more(api: httpx.Client, names: Names, lead_id: str) -> None:
    """Kind `lead`, the caller's, dateless and due today (close-more-facts M2.2)."""
    made = task(api, lead_id)

    assert made["id"].startswith("task_")
    assert (made["_type"], made["assigned_to"]) == ("lead", names.users["Ada"])
    assert (made["is_dateless"], made["date"], made["due_date"]) == (True, "2026-11-23", None)
    assert (made["view"], made["priority"], made["is_complete"]) == ("inbox", "medium", False)
    assert (made["lead_name"], made["object_type"], made["object_id"]) == ("Rowe", None, None)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"lead_id": "lead_unknown"}, "lead"),
        ({"contact_id": "cont_unknown"}, "contact"),
        ({"assigned_to": "user_unknown"}, "assigned_to"),
        ({"organization_id": "orga_unknown"}, "organization_id"),
    ],
)
def test_unknown_references(api: httpx.Client, lead_id: str, body: dict[str, str], field: str) -> None:
    """An id that names nothing is refused in Close's words (close-more-facts M2.2)."""
    refused = api.post("/task/", json={"lead_id": lead_id, "text": "Call", **body})

    assert refused.status_code == 400
    assert refused.json()["field-errors"] == {field: "Object does not exist."}


def test_completing_is_logged(api: httpx.Client, clock: Clock, lead_id: str) -> None:
    """A `lead` task that gets done makes a TaskCompleted activity and moves the lead (close-more-facts M2.2)."""
    made = task(api, lead_id)
    clock.forward(days=1)

    after = api.put(f"/task/{made['id']}/", json={"is_complete": True}).json()

    [activity] = done(api, lead_id)
    assert (after["object_type"], after["object_id"]) == ("taskcompleted", activity["id"])
    assert (after["view"], after["is_complete"]) == ("archive", True)
    assert (activity["_type"], activity["task_id"], activity["task_text"]) == (
        "TaskCompleted",
        made["id"],
        "Call",
    )
    assert (activity["task_assigned_to"], activity["task_assigned_to_name"]) == (
        made["assigned_to"],
        "Ada Marsh",
    )
    assert "contact_id" not in activity
    assert api.get(f"/lead/{lead_id}/").json()["date_updated"] == after["date_updated"]
    kinds = [(one["object_type"], one["action"]) for one in api.get("/event/").json()["data"][:2]]
    assert set(kinds) == {("task.lead", "completed"), ("activity.task_completed", "created")}


def test_opening_again_takes_the_log_back(api: httpx.Client, lead_id: str) -> None:
    """Un-completing removes the activity (close-more-facts M2.2)."""
    made = task(api, lead_id, is_complete=True)
    logged = done(api, lead_id)

    after = api.put(f"/task/{made['id']}/", json={"is_complete": False}).json()

    assert len(logged) == 1
    assert done(api, lead_id) == []
    assert (after["object_type"], after["object_id"]) == (None, None)
    actions = [one["action"] for one in api.get("/event/", params={"object_type": "activity.task_completed",
               "object_id": logged[0]["id"]}).json()["data"]]  # fmt: skip
    assert actions == ["deleted", "created"]


def test_deleting_the_entry_leaves_the_task_done(api: httpx.Client, lead_id: str) -> None:
    """Whether it opened the task again is not documented: it does not (close-more-facts M2.2)."""
    made = task(api, lead_id, is_complete=True)
    api.delete(f"/activity/task_completed/{made['object_id']}/")

    assert api.get(f"/task/{made['id']}/").json()["is_complete"] is True
    assert api.put(f"/task/{made['id']}/", json={"is_complete": False}).status_code == 200


def test_completing_a_call_is_not_logged(api: httpx.Client, names: Names) -> None:
    """Only tasks of the kind `lead` have an activity when they are done (close-more-facts M2.1)."""
    lead_id = names.leads["Quayside Bakery"]
    body = {"_type": "outgoing_call", "contact_id": names.contacts["Hana Vale"], "is_complete": True}

    made = task(api, lead_id, **body)

    assert (made["_type"], made["object_id"], made["contact_name"]) == ("outgoing_call", None, "Hana Vale")
    assert done(api, lead_id) == []


def test_views(api: httpx.Client, lead_id: str) -> None:
    """Done ones are in the archive, those of later days in the future, all others in the inbox (M2.2)."""
    task(api, lead_id, text="late", date="2026-11-01")
    task(api, lead_id, text="today", date="2026-11-23T23:59:00+00:00")
    task(api, lead_id, text="tomorrow", date="2026-11-24")
    task(api, lead_id, text="done", date="2026-11-01", is_complete=True)

    def shown(view: str, **query: str) -> set[str]:
        return set(listed(api, lead_id=lead_id, view=view, **query))

    assert shown("inbox") == {"late", "today"}
    assert shown("future") == {"tomorrow"}
    assert shown("archive") == {"done"}
    # Documented: these views go before the two filters.
    assert shown("inbox", date__gte="2027-01-01") == {"late", "today"}
    assert shown("future", date__lt="2020-01-01") == {"tomorrow"}
    assert shown("archive", date__lt="2020-01-01") == set()


def test_today_is_the_callers(api: httpx.Client, lead_id: str) -> None:
    """Days are cut by `x-tz-offset` (close-more-facts M2.2)."""
    task(api, lead_id, text="tomorrow", date="2026-11-24")

    answer = api.get("/task/", params={"lead_id": lead_id, "view": "inbox"}, headers={"x-tz-offset": "2"})

    # It is 22:30 UTC.
    assert [one["text"] for one in answer.json()["data"]] == ["tomorrow"]
    assert listed(api, lead_id=lead_id, view="inbox") == []


def test_order(api: httpx.Client, clock: Clock, lead_id: str) -> None:
    """A bare day comes before the moments of the same day; without an order the newest is first (M2.2)."""
    for text, date in (("evening", "2026-11-24T20:00:00+00:00"), ("day", "2026-11-24"), ("before", "2026-11-23"),
                       ("morning", "2026-11-24T08:00:00Z")):  # fmt: skip
        task(api, lead_id, text=text, date=date)
        clock.forward(seconds=1)
    by_date = ["before", "day", "morning", "evening"]

    assert listed(api, lead_id=lead_id, _order_by="date") == by_date
    assert listed(api, lead_id=lead_id, _order_by="-date") == by_date[::-1]
    assert listed(api, lead_id=lead_id, _order_by="date_created") == ["evening", "day", "before", "morning"]
    assert listed(api, lead_id=lead_id) == ["morning", "before", "day", "evening"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"date": "2026-11-24"}, {"day", "moment"}),
        ({"date__lt": "2026-11-24"}, {"none"}),
        ({"date__lte": "2026-11-24"}, {"day", "moment", "none"}),
        ({"date__gt": "2026-11-24"}, set()),
        ({"date__gte": "2026-11-24"}, {"day", "moment"}),
        ({"date__gt": "2026-11-24T07:00:00Z"}, {"moment"}),
        ({"due_date__gte": "2000-01-01"}, {"day", "moment"}),
        ({"date_created__lt": "2026-11-23"}, set()),
        ({"date_created__gte": "2026-11-23"}, {"day", "moment", "none"}),
        ({"is_complete": "true"}, set()),
        ({"_type": "outgoing_call"}, set()),
        ({"_type": "all"}, {"day", "moment", "none"}),
        ({"_type__in": "lead,outgoing_call"}, {"day", "moment", "none"}),
        ({"assigned_to": "user_unknown"}, set()),
        ({"organization_id": "orga_unknown"}, set()),
        ({"id": "task_unknown"}, set()),
    ],
)
def test_filters(api: httpx.Client, lead_id: str, query: dict[str, str], found: set[str]) -> None:
    """Each filter of the list says what it says; a dateless task has a `date` and no `due_date` (M2.2)."""
    task(api, lead_id, text="day", date="2026-11-24")
    task(api, lead_id, text="moment", date="2026-11-24T08:00:00Z")
    task(api, lead_id, text="none")

    assert set(listed(api, lead_id=lead_id, **query)) == found


def test_list_is_of_lead_tasks_unless_it_says_more(api: httpx.Client) -> None:
    """Only the kind `lead` is listed without `_type` (close-api-facts 4.11)."""
    alone = {one["_type"] for one in api.get("/task/").json()["data"]}
    every = {one["_type"] for one in api.get("/task/", params={"_type": "all"}).json()["data"]}

    assert alone == {"lead"}
    assert every == {"lead", "outgoing_call", "opportunity_due"}


def test_many_are_updated_by_filters(api: httpx.Client, lead_id: str, names: Names) -> None:
    """PUT on the list changes what matches `_params`, on all pages, and answers `ok` (close-api-facts 4.11)."""
    for number in range(120):
        task(api, lead_id, text=f"{number}", date="2026-11-24" if number else "2026-12-24")
    bruno = names.users["Bruno"]

    answer = api.put("/task/", json={"_params": {"lead_id": lead_id, "date__lte": "2026-11-30"}, "assigned_to": bruno,
                                     "is_complete": True})  # fmt: skip

    assert answer.json() == {"ok": True}
    assert listed(api, lead_id=lead_id, is_complete="false") == ["0"]
    assert len(listed(api, lead_id=lead_id, assigned_to=bruno, _limit=200)) == 119
    assert len(done(api, lead_id)) == 100


def test_many_are_updated_by_filters_in_the_address(api: httpx.Client, lead_id: str) -> None:
    """The filters may stand in the address, too (close-more-facts M2.2)."""
    task(api, lead_id, text="a", date="2026-11-24")
    task(api, lead_id, text="b", date="2026-12-24")

    api.put("/task/", params={"lead_id": lead_id, "date__lt": "2026-12-01"}, json={"date": "2027-01-01"})

    assert listed(api, lead_id=lead_id, date="2027-01-01") == ["a"]


def test_tasks_of_a_lead(api: httpx.Client, lead_id: str) -> None:
    """A lead shows its open tasks alone, since June 2024 (close-api-facts 1.12)."""
    still = task(api, lead_id, text="open")
    task(api, lead_id, text="done", is_complete=True)

    assert api.get(f"/lead/{lead_id}/").json()["tasks"] == [still]


def test_tasks_go_with_leads(api: httpx.Client, lead_id: str) -> None:
    """Deleting a lead deletes its tasks, merging it moves them (close-api-facts 4.12, close-more-facts M4.8)."""
    moved, other = task(api, lead_id), api.post("/lead/", json={"name": "Birch"}).json()["id"]
    api.post("/lead/merge/", json={"source": lead_id, "destination": other})
    after = api.get(f"/task/{moved['id']}/").json()
    api.delete(f"/lead/{other}/")

    assert after["lead_id"] == other
    assert api.get(f"/task/{moved['id']}/").status_code == 404


def due(api: httpx.Client, opportunity_id: str) -> list[dict[str, Any]]:
    """Return the tasks that an opportunity has."""
    found = api.get("/task/", params={"_type": "opportunity_due", "_limit": 200}).json()["data"]
    return [one for one in found if one["object_id"] == opportunity_id]


def test_close_date_is_a_task(api: httpx.Client, names: Names, lead_id: str) -> None:
    """An opportunity with `date_won` has a task with its user, day and worth (close-more-facts M2.3)."""
    bruno = names.users["Bruno"]
    body = {"lead_id": lead_id, "date_won": "2026-11-20", "user_id": bruno, "value": 500_00, "value_period": "annual",
            "note": "Soon"}  # fmt: skip
    opportunity = api.post("/opportunity/", json=body).json()

    [found] = due(api, opportunity["id"])

    assert found["id"].startswith("noti_")
    assert (found["object_type"], found["date"], found["view"]) == ("opportunity", "2026-11-20", "inbox")
    assert (found["assigned_to"], found["created_by"]) == (bruno, names.users["Ada"])
    assert (found["opportunity_value"], found["opportunity_value_period"]) == (500_00, "annual")
    assert (found["opportunity_value_formatted"], found["opportunity_value_currency"]) == (
        "$500 annual",
        "USD",
    )
    assert found["opportunity_note"] == "Soon"


def test_task_follows_its_opportunity(api: httpx.Client, clock: Clock, lead_id: str) -> None:
    """It moves with `date_won`, and `date_updated` follows every change of the opportunity (close-more-facts M2.3)."""
    opportunity = api.post("/opportunity/", json={"lead_id": lead_id, "date_won": "2026-12-01"}).json()
    [first] = due(api, opportunity["id"])
    clock.forward(hours=1)
    changed = api.put(f"/opportunity/{opportunity['id']}/", json={"date_won": "2026-12-24"}).json()
    [second] = due(api, opportunity["id"])
    api.put(f"/opportunity/{opportunity['id']}/", json={"date_won": None})

    assert (second["id"], second["date"]) == (first["id"], "2026-12-24")
    assert second["date_updated"] == changed["date_updated"]
    assert due(api, opportunity["id"]) == []


@pytest.mark.parametrize("end", ["won", "deleted"])
def test_task_ends_with_its_opportunity(api: httpx.Client, names: Names, lead_id: str, end: str) -> None:
    """A won or deleted opportunity has no close date to come: its task is gone, and no log says that it was done."""
    opportunity = api.post("/opportunity/", json={"lead_id": lead_id, "date_won": "2026-12-01"}).json()
    if end == "won":
        api.put(f"/opportunity/{opportunity['id']}/", json={"status_id": names.statuses["Won"]})
    else:
        api.delete(f"/opportunity/{opportunity['id']}/")

    assert due(api, opportunity["id"]) == []
    assert done(api, lead_id) == []


def test_text_is_for_tasks_that_have_one(api: httpx.Client, lead_id: str) -> None:
    """A task that Close itself made has no text to change (close-api-facts 4.11)."""
    opportunity = api.post("/opportunity/", json={"lead_id": lead_id, "date_won": "2026-12-01"}).json()
    [found] = due(api, opportunity["id"])

    refused = api.put(f"/task/{found['id']}/", json={"text": "Call"})

    assert refused.status_code == 400
    assert api.put(f"/task/{found['id']}/", json={"is_complete": True}).json()["view"] == "archive"


def test_another_lead_has_other_contacts(api: httpx.Client, names: Names) -> None:
    """A task that moves to another lead leaves its contact behind, unless the request names one of that lead."""
    old, new = names.leads["Quayside Bakery"], names.leads["Northlight Studio"]
    made = task(api, old, contact_id=names.contacts["Hana Vale"])

    moved = api.put(f"/task/{made['id']}/", json={"lead_id": new}).json()
    refused = api.put(f"/task/{made['id']}/", json={"contact_id": names.contacts["Hana Vale"]})

    assert (moved["lead_id"], moved["contact_id"]) == (new, None)
    assert refused.status_code == 400


def test_null_is_the_same_as_nothing_in_a_new_task(api: httpx.Client, lead_id: str) -> None:
    """Null for what may be null leaves the field as it is without a word."""
    nulls = dict.fromkeys(("assigned_to", "contact_id", "agent_config_id"))

    assert task(api, lead_id, **nulls) | {"id": ""} == task(api, lead_id) | {"id": ""}


@pytest.mark.parametrize("name", ["date", "due_date"])
def test_date_ends_a_task_without_one(api: httpx.Client, lead_id: str, name: str) -> None:
    """Either name of the date makes a dateless task a dated one, and `is_dateless` the other way round."""
    path = f"/task/{task(api, lead_id)['id']}/"
    dated = api.put(path, json={name: "2026-12-01"}).json()
    dateless = api.put(path, json={"is_dateless": True}).json()

    assert [dated[key] for key in ("is_dateless", "date", "due_date")] == [False, "2026-12-01", "2026-12-01"]
    assert [dateless[key] for key in ("is_dateless", "date", "due_date")] == [True, "2026-11-23", None]


def test_date_goes_before_its_older_form(api: httpx.Client, lead_id: str) -> None:
    """A request with both has the day of `date`."""
    made = task(api, lead_id, date="2026-12-01", due_date="2026-12-24")

    assert (made["date"], made["due_date"]) == ("2026-12-01", "2026-12-01")


def test_moment_is_kept_in_utc(api: httpx.Client, lead_id: str) -> None:
    """A moment of any zone is answered in UTC, a day as it was sent."""
    made = task(api, lead_id, date="2026-12-01T10:00:00+02:00")

    assert (made["date"], made["due_date"]) == ("2026-12-01T08:00:00.000000+00:00",) * 2


def test_refused_change_of_many_changes_none(api: httpx.Client, lead_id: str) -> None:
    """One field that can't be changed keeps the others from being changed, in each task."""
    made = [task(api, lead_id) for _ in range(2)]
    change = {"assigned_to": "user_unknown", "text": "Other"}

    refused = api.put("/task/", json={"_params": {"lead_id": lead_id}, **change})

    assert (refused.status_code, [*refused.json()["field-errors"]]) == (400, ["assigned_to"])
    assert [api.get(f"/task/{one['id']}/").json() for one in made] == made


def test_task_names_who_changed_it(
    api: httpx.Client, emulator: Emulator, clock: Clock, names: Names, lead_id: str
) -> None:
    """Whoever changes a task is its last editor, by itself or with others; its maker stays."""
    made, another = task(api, lead_id), task(api, lead_id)
    clock.forward(hours=1)
    key = list(emulator.api_keys.values())[1]
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(key, "")) as bruno:
        bruno.put(f"/task/{made['id']}/", json={"priority": "high"}).raise_for_status()
        bruno.put("/task/", json={"_params": {"id": another["id"]}, "priority": "high"}).raise_for_status()

    for one in (made, another):
        changed = api.get(f"/task/{one['id']}/").json()
        assert (changed["updated_by"], changed["created_by"]) == (names.users["Bruno"], names.users["Ada"])
        assert changed["updated_by_name"] == "Bruno Keller"
        assert (changed["date_created"], changed["date_updated"]) == (
            one["date_created"],
            "2026-11-23T23:30:00.000000+00:00",
        )

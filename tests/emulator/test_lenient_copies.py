"""Whole jobs of published scripts that a lenient emulator takes: a deleted lead restored from events, types copied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Clock

#: What is restored of a lead, by its name among the events, and where it is created.
PATHS = {
    "contact": "/contact/",
    "opportunity": "/opportunity/",
    "task.lead": "/task/",
    "activity.call": "/activity/call/",
    "activity.note": "/activity/note/",
    "activity.sms": "/activity/sms/",
}


@pytest.fixture
def clock() -> Clock:
    """The emulator's clock."""
    return Clock()


@pytest.fixture
def http(clock: Clock) -> Iterator[httpx.Client]:
    """A client of a lenient emulator, without any checks of its own."""
    emulator = Emulator(clock=clock, lenient=True)
    with httpx.Client(
        transport=emulator.transport(), auth=(emulator.api_key, ""), base_url=BASE, follow_redirects=False
    ) as client:
        yield client


def answered(answer: httpx.Response) -> Any:
    """Return the JSON of a request that was taken."""
    assert answer.is_success, answer.text
    return answer.json()


def deleted(http: httpx.Client, kind: str, lead_id: str) -> list[dict[str, Any]]:
    """Return what was deleted with a lead, as events have it."""
    query = {"object_type": kind, "action": "deleted", "lead_id": lead_id, "_cursor": ""}
    return [one["previous_data"] for one in answered(http.get("/event/", params=query))["data"]]


def test_deleted_lead_is_restored_from_its_events(http: httpx.Client, clock: Clock) -> None:
    """Each object that went with a lead is created again from the event of its deletion, as that has it, and once."""
    lead = answered(http.post("/lead/", json={"name": "Elm", "contacts": [{"name": "Ada"}]}))
    of_lead = {"lead_id": lead["id"]}
    for path, new in (
        ("/opportunity/", {"value": 500, "contact_id": lead["contacts"][0]["id"]}),
        ("/task/", {"text": "Call back"}),
        ("/activity/call/", {"direction": "outbound", "duration": 3}),
        ("/activity/note/", {"note": "Likes tea"}),
        ("/activity/sms/", {"text": "Hello", "status": "draft"}),
    ):
        answered(http.post(path, json=of_lead | new))
    clock.forward(hours=30)
    answered(http.delete(f"/lead/{lead['id']}/"))

    [before] = deleted(http, "lead", lead["id"])
    again = answered(http.post("/lead/", json={key: one for key, one in before.items() if key != "id"}))
    contacts: dict[str, str] = {}
    for kind, path in PATHS.items():
        [gone] = deleted(http, kind, lead["id"])
        body = {key: one for key, one in gone.items() if key not in {"id", "quality_info"}}
        body["lead_id"] = again["id"]
        if "contact_id" in body:
            body["contact_id"] = contacts.get(body["contact_id"])
        made = answered(http.post(path, json=body))
        if kind == "contact":
            contacts[gone["id"]] = made["id"]

    restored = answered(http.get(f"/lead/{again['id']}/"))
    assert restored["id"] != lead["id"]
    assert (restored["name"], restored["date_created"]) == ("Elm", lead["date_created"])
    assert [one["name"] for one in restored["contacts"]] == ["Ada"]
    assert restored["contacts"][0]["date_created"] == lead["contacts"][0]["date_created"]
    [deal], [task] = restored["opportunities"], restored["tasks"]
    assert (deal["value"], deal["contact_id"], task["text"]) == (
        500,
        contacts[lead["contacts"][0]["id"]],
        "Call back",
    )
    activities = answered(http.get("/activity/", params={"lead_id": again["id"]}))["data"]
    assert {"Call", "Note", "SMS"} <= {one["_type"] for one in activities}


def test_custom_activity_types_are_copied_with_their_fields(http: httpx.Client) -> None:
    """A type is created from its answer, then its fields: shared ones by an association, others as they are."""
    fields = {
        one["id"]: one
        for kind in ("activity", "shared")
        for one in answered(http.get(f"/custom_field/{kind}/"))["data"]
    }
    for kind in answered(http.get("/custom_activity/"))["data"]:
        copy = answered(http.post("/custom_activity/", json=kind | {"name": f"{kind['name']} 2"}))
        assert copy["id"] != kind["id"]
        for shown in kind["fields"]:
            field = fields[shown["id"]]
            if shown["is_shared"]:
                path = f"/custom_field/shared/{field['id']}/association/"
                body = {"object_type": "custom_activity_type", "custom_activity_type_id": copy["id"]}
                body |= {name: shown[name] for name in ("required", "editable_with_roles")}
            else:
                path, body = "/custom_field/activity/", field | {"custom_activity_type_id": copy["id"]}
            answered(http.post(path, json=body))

        made = answered(http.get(f"/custom_activity/{copy['id']}/"))["fields"]
        assert {(one["name"], one["type"]) for one in made} == {
            (one["name"], one["type"]) for one in kind["fields"]
        }

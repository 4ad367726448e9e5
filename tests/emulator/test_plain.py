"""Plain resources: what the generic handler makes of the description alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_description import load
from close_emulator import Emulator, plain_operations, served_operations
from close_emulator.handlers import served
from close_emulator.http.messages import Answer
from close_emulator.resources.generic import Plain, operations_at
from close_emulator.resources.generic_lists import PAGING, ordered
from close_emulator.resources.plain import resources

NOW = datetime(2026, 11, 23, 12, 0, 0, 123_456, tzinfo=UTC)
BY_TAG = {one.key: one for one in resources()}
PLAIN = [pytest.param(one, id=one.key) for one in resources()]


@pytest.fixture(name="emulator")
def _emulator() -> Emulator:
    return Emulator(clock=lambda: NOW)


@pytest.fixture(name="api")
def _api(emulator: Emulator) -> Iterator[httpx.Client]:
    base = "https://api.close.com/api/v1"
    with closing(
        httpx.Client(transport=emulator.transport(), base_url=base, auth=(emulator.api_key, ""))
    ) as api:
        yield api


def data(response: httpx.Response) -> list[dict[str, Any]]:
    """Return the objects of a list."""
    found: list[dict[str, Any]] = response.raise_for_status().json()["data"]
    return found


@pytest.mark.parametrize("resource", PLAIN)
def test_what_is_declared_is_described(resource: Plain) -> None:
    """Every operation of a declaration is one of the description's; every one of its two paths is declared.

    Or it has a handler of its own.
    """
    declared, described = set(resource.handlers()), set(operations_at(resource))

    assert declared <= described
    assert described - declared <= served_operations() - plain_operations()


@pytest.mark.parametrize("resource", PLAIN)
def test_no_parameter_is_ignored_in_silence(resource: Plain) -> None:
    """Every query parameter pages, orders, filters by a field, is an option, or is declared to have no effect."""
    for operation in load().operations:
        if operation.id in resource.handlers():
            names = {name for place, name in operation.parameters if place == "query"}
            fields = {name for name in names if name.partition("__")[0] in resource.shape.fields}

            options: frozenset[str] = getattr(resource, "options", frozenset())
            assert names - PAGING - set(resource.filters) - options - (
                fields if operation.id in {resource.operation_id(verb) for verb in ("list", "get")} else set()
            ) <= set(resource.without_effect), operation.id


@pytest.mark.parametrize("resource", PLAIN)
def test_examples_are_objects_of_the_seed(resource: Plain, api: httpx.Client) -> None:
    """The id that the description shows for an object names one in a new emulator."""
    schema = next(
        load().at(one.pointer)["responses"]["200"]["content"]["application/json"]["schema"]
        for one in load().operations
        if one.id == resource.operation_id("get")
    )
    example = load().document["components"]["examples"][schema["$ref"].rpartition("/")[2]]["value"]

    found = api.get(f"{resource.path}{example['id']}/").raise_for_status().json()

    # An address that is signed anew with each answer is none to compare.
    assert found | {"download_url": None} == example | {"download_url": None}


def test_new_object_has_what_nobody_said(api: httpx.Client) -> None:
    """Ids, dates by the clock in the described form, the caller, defaults and empty values are filled in."""
    made = api.post("/sms_template/", json={"name": "Short"})

    assert made.status_code == 201
    assert made.headers["location"] == f"/api/v1/sms_template/{made.json()['id']}/"
    user = api.get("/me/").json()["id"]
    assert made.json() | {"id": ""} == {
        "id": "", "name": "Short", "text": "", "status": "active", "is_shared": False,
        "owned_by": user, "created_by": user, "updated_by": user,
        "organization_id": api.get("/me/").json()["organizations"][0]["id"],
        "date_created": "2026-11-23T12:00:00.123456", "date_updated": "2026-11-23T12:00:00.123456",
    }  # fmt: skip


def test_life_of_an_object(api: httpx.Client) -> None:
    """An object is created, changed, listed and removed; what is not sent stays."""
    made = api.post("/outcome/", json={"name": "Wrong number"}).json()
    path = f"/outcome/{made['id']}/"
    changed = api.put(path, json={"type": "vm-dropped", "name": None}).raise_for_status().json()

    assert (made["date_created"], made["applies_to"]) == (
        "2026-11-23T12:00:00.123000+00:00",
        ["calls", "meetings"],
    )
    assert (changed["name"], changed["applies_to"]) == ("Wrong number", ["calls"])
    assert data(api.get("/outcome/"))[0] == changed
    assert data(api.get("/outcome/", params={"_limit": 1, "_skip": 1, "_fields": "id"})) == [
        {"id": data(api.get("/outcome/"))[1]["id"]}
    ]
    assert api.delete(path).raise_for_status().json() == {}
    assert api.get(path).json() == {"error": "Empty query: Outcome matching query does not exist."}


def test_refusals_are_close_s(api: httpx.Client) -> None:
    """A missing key, a wrong type and an unknown key are refused in the words of every other resource."""
    refused = api.post("/sms_template/", json={"text": 1, "colour": "red"})

    assert refused.status_code == 400
    assert refused.json()["field-errors"] == {
        "name": "This field is required.",
        "text": "Value must be of str type.",
        "colour": "Extra inputs are not permitted",
    }


def test_rules_of_roles_and_groups(api: httpx.Client) -> None:
    """Predefined roles stay, a group's name is its own, and members come and go as often as one likes."""
    assert api.put("/role/admin/", json={"permissions": []}).status_code == 400
    assert api.delete("/role/user/").status_code == 400
    group, user = data(api.get("/group/"))[0], data(api.get("/user/"))[2]["id"]
    assert "members" not in group
    assert api.post("/group/", json={"name": group["name"]}).status_code == 400
    path = f"/group/{group['id']}/member/"
    for _ in range(2):
        assert api.post(path, json={"user_id": user}).json() == {"user_id": user}
    assert {"user_id": user} in api.get(f"/group/{group['id']}/").json()["members"]
    for _ in range(2):
        assert api.delete(f"{path}{user}/").status_code == 204
    assert {"user_id": user} not in api.get(f"/group/{group['id']}/").json()["members"]
    refused = api.post(path, json={"user_id": "user_none"})
    assert refused.json()["field-errors"] == {"user_id": "Invalid organization members"}


def test_scheduling_link_gets_a_protocol(api: httpx.Client) -> None:
    """An address without a protocol gets `https://`, when a link is created and when it is changed; others stay."""
    made = (
        api.post("/scheduling_link/", json={"name": "Talk", "url": "meet.example/x"})
        .raise_for_status()
        .json()
    )
    path = f"/scheduling_link/{made['id']}/"
    changed = [
        api.put(path, json={"url": url}).json()["url"] for url in ("meet.example/y", "http://meet.example/")
    ]

    assert made["url"] == "https://meet.example/x"
    assert changed == ["https://meet.example/y", "http://meet.example/"]


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        ("kind,size", "bdca"),
        ("kind,-size", "bcda"),
        ("-kind,size", "adcb"),
        ("size,kind", "badc"),
        ("size", "abdc"),
    ],
)
def test_later_fields_decide_between_equals(order: str, ids: str) -> None:
    """Lists are ordered by the first field named; by the next where that is alike; last as they were without."""
    rows: list[dict[str, Any]] = [
        {"id": "a", "kind": "y", "size": None},
        {"id": "b", "kind": None, "size": None},
        {"id": "c", "kind": "x", "size": 2},
        {"id": "d", "kind": "x", "size": 1},
    ]

    assert "".join(one["id"] for one in ordered(rows, {"_order_by": order})) == ids


def test_what_is_only_read_is_listed_as_made(api: httpx.Client) -> None:
    """Forms, archived ones too, and dialers are listed the oldest first."""
    forms, dialers = (api.get(path).json()["data"] for path in ("/form/", "/dialer/"))

    assert [(one["name"], one["is_archived"]) for one in forms] == [
        ("Contact us", False),
        ("Ask for an offer", True),
    ]
    assert [one["type"] for one in dialers] == ["power", "predictive"]


def test_integration_links_are_listed_as_created(api: httpx.Client) -> None:
    """The list is whole, the oldest first; null leaves a field of a link as it is."""
    body = {"name": "Shop", "type": "contact", "url": "https://shop.example/?q={{ contact.name }}"}
    made = api.post("/integration_link/", json=body).raise_for_status().json()
    changed = api.put(f"/integration_link/{made['id']}/", json={"name": None, "type": "lead"}).json()

    assert (changed["name"], changed["type"], changed["url"]) == ("Shop", "lead", body["url"])
    assert data(api.get("/integration_link/"))[-1] == changed


def test_state_is_kept_and_left(emulator: Emulator, api: httpx.Client) -> None:
    """Snapshots hold plain objects, a reset brings the seed back, and a seed file has them under their tag."""
    seeded = data(api.get("/sms_template/"))
    api.post("/sms_template/", json={"name": "One more"})
    snapshot = emulator.snapshot()
    api.delete(f"/sms_template/{seeded[0]['id']}/")
    emulator.restore(snapshot)
    assert [one["name"] for one in data(api.get("/sms_template/"))] == ["One more", "Thanks", "Reminder"]
    emulator.reset()
    assert data(api.get("/sms_template/")) == seeded

    own = Emulator({"sms_templates": [{"name": "Ours", "id": "smstmpl_ours"}]})
    request = httpx.Request(
        "GET", "https://api.close.com/api/v1/sms_template/", headers={"Authorization": f"Bearer {own.token}"}
    )
    assert [(one["id"], one["name"]) for one in data(own.handle(request))] == [("smstmpl_ours", "Ours")]


def test_later_changes_have_later_dates() -> None:
    """A change moves `date_updated` to the clock's present, and `date_created` stays."""
    times = [NOW]
    emulator = Emulator(clock=lambda: times[-1])
    base = "https://api.close.com/api/v1"
    with httpx.Client(transport=emulator.transport(), base_url=base, auth=(emulator.api_key, "")) as api:
        made = api.post("/sms_template/", json={"name": "Short"}).json()
        times.append(NOW + timedelta(hours=1))
        changed = api.put(f"/sms_template/{made['id']}/", json={"text": "x"}).json()

    assert changed["date_created"] == made["date_created"]
    assert changed["date_updated"] == "2026-11-23T13:00:00.123456"


def test_least_role_sees_all_leads(api: httpx.Client) -> None:
    """Restricted users see every lead, and delete what is their own (page on roles)."""
    granted = api.get("/role/restricteduser/").raise_for_status().json()["permissions"]

    assert set(granted) == {
        "view_all_leads", "calling", "delete_own_activities", "delete_own_opportunities", "delete_own_tasks",
    }  # fmt: skip


def test_an_operation_that_is_not_described() -> None:
    """A handler without a description, as of a Plain that names no `operations`, is refused by its name."""
    with pytest.raises(
        LookupError, match=r"^badges_update has a handler and no description: `Plain\(operations=\)`"
    ):
        served("badges_update", lambda _: Answer(200))

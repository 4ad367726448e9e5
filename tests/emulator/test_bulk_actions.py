"""Bulk actions: carried out on the leads that are found, with the documented states and counts.

https://developer.close.com/api/resources/bulk-actions; states, counts and the permission as recorded (close-more-facts,
M15.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE, Clock

ALL: dict[str, Any] = {"type": "match_all"}


class Organization:
    """An emulator and a client."""

    def __init__(self) -> None:
        self.emulator = Emulator(clock=Clock())
        self.http = httpx.Client(
            transport=self.emulator.transport(), base_url=BASE, auth=(self.emulator.api_key, "")
        )

    def act(self, kind: str, s_query: Any, **body: Any) -> httpx.Response:
        """Start an action."""
        return self.http.post(f"/bulk_action/{kind}/", json={"s_query": s_query, **body})

    def done(self, kind: str, s_query: Any, **body: Any) -> Any:
        """Return an action once it is done."""
        begun = self.act(kind, s_query, **body)
        return self.http.get(f"/bulk_action/{kind}/{begun.json()['id']}/").json()

    def list(self, path: str) -> Any:
        """Return the objects of a list."""
        return self.http.get(path).json()["data"]

    def field(self, kind: str, name: str, **more: Any) -> str:
        """Make a custom field; return its id."""
        return str(self.http.post(f"/custom_field/{kind}/", json={"name": name, **more}).json()["id"])


@pytest.fixture
def organization() -> Iterator[Organization]:
    """A fresh organization."""
    made = Organization()
    with made.http:
        yield made


def named(name: str) -> Any:
    """Return the filter of the documentation's example."""
    field = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    condition = {"type": "text", "mode": "full_words", "value": name}
    return {
        "type": "and",
        "queries": [
            {"type": "object_type", "object_type": "lead"},
            {"type": "field_condition", "field": field, "condition": condition},
        ],
    }


def test_action_is_created_and_then_done(organization: Organization) -> None:
    """The first answer has no totals and nothing processed; a later one has all counts, and shows no text query."""
    begun = organization.act("delete", named("Birch"), results_limit=1).json()
    done = organization.http.get(f"/bulk_action/delete/{begun['id']}/").json()

    counts = (
        "status",
        "n_objects",
        "n_objects_processed",
        "n_leads",
        "n_leads_processed",
        "query",
        "send_done_email",
    )
    assert [begun[name] for name in counts] == ["created", None, 0, None, 0, "", True]
    assert [done[name] for name in counts] == ["done", 1, 1, 1, 1, "", True]
    assert done["id"] == organization.list("/bulk_action/delete/")[0]["id"]


def test_delete_takes_what_is_found_and_no_more(organization: Organization) -> None:
    """The leads that the filter finds go with their contacts and opportunities; the others stay as they are."""
    own = "/lead/?_fields=id,name,addresses,contacts,custom,tasks,date_updated"
    (birch,) = (one for one in organization.list("/lead/") if one["name"] == "Birch & Rowe")
    others = [one for one in organization.list(own) if one["id"] != birch["id"]]

    organization.act("delete", named("birch"))

    assert organization.list(own) == others
    assert organization.list(f"/contact/?lead_id={birch['id']}") == []
    assert organization.list(f"/opportunity/?lead_id={birch['id']}") == []


def test_limit_counts_from_the_top_of_the_order(organization: Organization) -> None:
    """`results_limit` cuts what `sort` put in order."""
    field = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    done = organization.done("delete", ALL, sort=[{"field": field, "direction": "desc"}], results_limit=2)

    assert (done["n_objects"], [one["name"] for one in organization.list("/lead/")]) == (2, ["Birch & Rowe"])


@pytest.mark.parametrize(("direction", "first"), [("asc", "Birch & Rowe"), ("desc", "Quayside Bakery")])
def test_limit_of_one_takes_the_first(organization: Organization, direction: str, first: str) -> None:
    """Whichever way `sort` goes, a limit of 1 takes the first of that order."""
    field = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    organization.act("delete", ALL, sort=[{"field": field, "direction": direction}], results_limit=1)

    left = {one["name"] for one in organization.list("/lead/")}
    assert {"Birch & Rowe", "Northlight Studio", "Quayside Bakery"} - left == {first}


def test_leads_get_a_status(organization: Organization) -> None:
    """`set_lead_status` moves the leads that are found, dates their change, and leaves a status change of each."""
    status = organization.list("/status/lead/")[-1]
    log = len(organization.list("/activity/status_change/lead/"))

    organization.act("edit", named("Bakery"), type="set_lead_status", lead_status_id=status["id"])

    leads = {one["name"]: one for one in organization.list("/lead/")}
    assert leads["Quayside Bakery"]["status_label"] == status["label"]
    assert leads["Quayside Bakery"]["date_updated"].startswith("2026-11-23T22:30")
    assert leads["Birch & Rowe"]["status_label"] != status["label"]
    latest, *others = organization.list("/activity/status_change/lead/")
    assert (latest["lead_id"], latest["new_status_id"]) == (leads["Quayside Bakery"]["id"], status["id"])
    assert len(others) == log


@pytest.mark.parametrize("kind", ["delete", "edit"])
def test_events_name_the_action(organization: Organization, kind: str) -> None:
    """What an action changed has an event each, with its id in `meta` (close-more-facts M15.2)."""
    edit = {"type": "set_custom_field", "custom_field_name": "Industry", "custom_field_value": "Paper"}
    done = organization.done(kind, named("Birch"), **(edit if kind == "edit" else {}))

    events = organization.list("/event/")
    of_leads = [one for one in events if one["object_type"] == "lead"]
    assert [one["action"] for one in of_leads] == ["updated" if kind == "edit" else "deleted"]
    changed = [one for one in events if one["object_id"] != done["id"]]
    assert {one["meta"]["bulk_action_id"] for one in changed} == {done["id"]}


def test_custom_field_is_set_by_id_or_name_and_cleared(organization: Organization) -> None:
    """Both ways name the field, numbers are sent as text, and `clear_custom_field` unsets it."""
    seats = organization.field("lead", "Seats", type="number")
    organization.act("edit", ALL, type="set_custom_field", custom_field_id=seats, custom_field_value="12.5")
    organization.act(
        "edit",
        named("Birch"),
        type="set_custom_field",
        custom_field_name="Industry",
        custom_field_value="Paper",
    )

    leads = {one["name"]: one["custom"] for one in organization.list("/lead/")}
    assert leads["Birch & Rowe"] == {"Seats": 12.5, "Industry": "Paper"}
    assert leads["Quayside Bakery"] == {"Seats": 12.5}

    organization.act("edit", named("Birch"), type="clear_custom_field", custom_field_name="Seats")
    leads = {one["name"]: one["custom"] for one in organization.list("/lead/")}
    assert (leads["Birch & Rowe"], leads["Quayside Bakery"]) == ({"Industry": "Paper"}, {"Seats": 12.5})


def test_values_of_a_list_are_replaced_added_and_removed(organization: Organization) -> None:
    """`custom_field_operation` says what becomes of the values that were there; without it they are replaced."""
    colours = {"type": "choices", "choices": ["red", "white", "blue"], "accepts_multiple_values": True}
    field = organization.field("lead", "Colours", **colours)

    def after(values: list[str], **more: Any) -> Any:
        organization.act(
            "edit",
            named("Birch"),
            type="set_custom_field",
            custom_field_id=field,
            custom_field_values=values,
            **more,
        )
        return {one["name"]: one["custom"] for one in organization.list("/lead/")}["Birch & Rowe"]["Colours"]

    assert after(["red"]) == ["red"]
    assert after(["white", "blue"], custom_field_operation="add") == ["red", "white", "blue"]
    assert after(["blue", "red"], custom_field_operation="add") == ["red", "white", "blue"]
    assert after(["white"], custom_field_operation="remove") == ["red", "blue"]
    assert after(["white"], custom_field_operation="replace") == ["white"]


def test_contacts_of_the_leads_are_edited(organization: Organization) -> None:
    """An edit of contacts is about all of the leads' contacts, and counts both."""
    edit = {
        "type": "set_contact_custom_field",
        "custom_field_name": "Birthday",
        "custom_field_value": "1990-05-01",
    }
    done = organization.done("edit", named("Birch"), **edit)

    assert (done["n_objects"], done["n_leads"]) == (2, 1)
    field = organization.list("/custom_field/contact/")[0]["id"]
    having = {one["name"] for one in organization.list("/contact/") if f"custom.{field}" in one}
    assert having == {"Dora Finch", "Emil Sand"}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"type": "set_lead_status"}, "lead_status_id"),
        ({"type": "set_lead_status", "lead_status_id": "stat_x"}, "lead_status_id"),
        ({"type": "set_custom_field"}, "custom_field_id"),
        ({"type": "set_custom_field", "custom_field_name": "Nothing"}, "custom_field_name"),
        ({"type": "set_custom_field", "custom_field_name": "Industry"}, "custom_field_value"),
        (
            {"type": "set_custom_field", "custom_field_name": "Region", "custom_field_value": "Mars"},
            "custom_field_value",
        ),
        (
            {"type": "set_custom_field", "custom_field_name": "Industry", "custom_field_values": ["a", "b"]},
            "custom_field_values",
        ),
        (
            {"type": "set_custom_field", "custom_field_name": "Industry", "custom_field_value": "a",
             "custom_field_operation": "add"},
            "custom_field_operation",
        ),
        ({"type": "set_global_custom_field"}, "type"),
    ],
)  # fmt: skip
def test_edit_that_cannot_be_is_refused_whole(organization: Organization, body: Any, name: str) -> None:
    """What is missing, unknown or not taken is 400, no lead is changed, and no action is kept."""
    before = organization.http.get("/lead/").content

    refused = organization.act("edit", ALL, **body)

    assert (refused.status_code, list(refused.json()["field-errors"])) == (400, [name])
    assert organization.http.get("/lead/").content == before
    assert len(organization.list("/bulk_action/edit/")) == 1


def test_value_that_one_lead_refuses_changes_none(organization: Organization) -> None:
    """A contact is a value on its own lead alone: none of several leads is changed."""
    field = organization.field("lead", "Buyer", type="contact")
    contacts = {one["lead_id"]: one["id"] for one in organization.list("/contact/")}
    before = organization.http.get("/lead/").content

    for contact in contacts.values():
        refused = organization.act(
            "edit", ALL, type="set_custom_field", custom_field_id=field, custom_field_value=contact
        )
        assert refused.status_code == 400

    assert len(contacts) > 1
    assert organization.http.get("/lead/").content == before


def test_unanswered_filter_changes_nothing(organization: Organization) -> None:
    """A filter with an unknown part is refused rather than answered wrongly."""
    refused = organization.act("delete", {"type": "and", "queries": [ALL, {"type": "moon_phase"}]})

    assert (refused.status_code, len(organization.list("/lead/"))) == (400, 3)


@pytest.mark.parametrize("kind", ["delete", "edit"])
def test_permission_is_needed(organization: Organization, kind: str) -> None:
    """A role without `bulk_delete` or `bulk_edit` is refused with 403."""
    key = organization.emulator.api_key
    body = {
        "s_query": ALL,
        "type": "set_lead_status",
        "lead_status_id": organization.list("/status/lead/")[0]["id"],
    }
    if kind == "delete":
        body = {"s_query": ALL}

    refused = organization.http.post(f"/bulk_action/{kind}/", json=body, auth=(f"{key}.2", ""))

    assert (refused.status_code, len(organization.list("/lead/"))) == (403, 3)

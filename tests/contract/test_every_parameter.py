"""Each described query and header parameter can be said by itself, and a server takes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close
from close_crm.errors import BadRequest
from close_description import Operation, Parameter
from close_emulator import Emulator, served_operations

from tests.colours import COLOURS, client
from tests.seeded import example_body, filled_path, needed_query

from .requests_from_description import DESCRIBED, Said, of_request, say

#: What operations with parameters need in their bodies. Others need none of what they can say, or their example.
BODIES: Mapping[str, Any] = {
    "opportunity_statuses_create": {"label": "Postponed", "type": "active"},
    "opportunity_statuses_update": {"label": "Renamed"},
}
#: Parameters that are refused alone, with what they need beside them; None is a value that the organization knows.
BESIDE: Mapping[str, Mapping[str, Any]] = {
    **{
        f"activities_list {name}": {"lead_id": None}
        for name in ("user_id", "user_id__in", "contact_id", "contact_id__in", "_type", "_type__in")
    },
    **{
        f"activities_list activity_at__{ending}": {"lead_id": None, "_order_by": "-activity_at"}
        for ending in ("lt", "lte", "gt", "gte")
    },
    **{
        f"activities.meetings_list {name}": {"provider_calendar_event_id": "event"}
        for name in (
            "provider_calendar_id", "provider_calendar_type", "starts_at", "starts_at__gte", "starts_at__lt",
        )
    },
    **{
        f"activities.custom_activities_list custom_activity_type_id{ending}": {"lead_id": None}
        for ending in ("", "__in")
    },
}  # fmt: skip
PARAMETERS = [
    (operation, parameter)
    for operation in DESCRIBED.operations
    if operation.id in served_operations()
    for (place, _), parameter in operation.parameters.items()
    if place != "path"
]


class Known:
    """Ids and values of an emulated organization, and its state with a change of a status."""

    def __init__(self, close: Close, emulator: Emulator) -> None:
        self.emulator = emulator
        opportunity = next(one for one in close.opportunities.list().data if one.contact_id is not None)
        self.values = {
            "lead_id": opportunity.lead_id,
            "organization_id": opportunity.organization_id,
            "user_id": opportunity.user_id,
            "status_id": opportunity.status_id,
            "status_label": opportunity.status_label,
            "status": opportunity.status_label,
            "_fields": "id",
            "_expand": "memberships__user",
            **dict.fromkeys(
                ("lead_saved_search_id", "smart_view_id"),
                next(one.id for one in close.smart_views.list().data if one.name == "Named Bluth"),
            ),
            "_cursor": "older-1",
        }
        others = (one for one in close.pipelines.list().data[0].statuses if one.id != opportunity.status_id)
        close.opportunities.update(opportunity.id, status_id=next(others).id)
        self.ids = {
            "opportunities": opportunity.id,
            "opportunity_status_changes": close.opportunity_status_changes.list().data[0].id,
            "leads": opportunity.lead_id,
            "contacts": opportunity.contact_id,
            "organizations": opportunity.organization_id,
            "opportunity_statuses": opportunity.status_id,
            **{
                f"{kind}_custom_fields": getattr(close, f"{kind}_custom_fields").list().data[0].id
                for kind in ("lead", "contact", "opportunity", "activity", "custom_object", "shared")
            },
        }
        self.state = emulator.snapshot()


@cache
def known() -> Known:
    """Return one organization for all tests, each of which finds it as it was."""
    emulator = Emulator()
    with client("sync", emulator.handle, answers=True, api_key=emulator.api_key) as close:
        return Known(close, emulator)


class World:
    """An emulated organization, the ids in it, and the requests that reached it."""

    def __init__(self, close: Close, wire: list[httpx.Request]) -> None:
        self.close = close
        self.wire = wire
        self.values, self.ids = known().values, known().ids

    def path(self, operation: Operation) -> str:
        """Return the operation's path with ids that there are."""
        return filled_path(operation)

    def body(self, operation: Operation, tag: str) -> Any:
        """Return what the operation is sent."""
        if operation.id in BODIES or operation.body is None:
            return BODIES.get(operation.id)
        return {} if tag in self.ids else example_body(operation)

    def value(self, parameter: Parameter) -> Any:
        """Return a value that the parameter takes, one that the organization knows where it has to."""
        schema = DESCRIBED.resolve(parameter.schema)
        if "array" in parameter.types:
            return [self._one(parameter.name.removesuffix("__in"), DESCRIBED.resolve(schema["items"]))]
        return self._one(parameter.name, schema)

    def _one(self, name: str, schema: Mapping[str, Any]) -> Any:
        if name in self.values:
            return self.values[name]
        if "enum" in schema:
            return schema["enum"][0]
        if name == "_order_by":
            return "date_created"
        if name.startswith("created_at"):
            return "2026-03-04T10:00:00+00:00"
        if name.startswith(("date", "due_date", "activity_at", "starts_at")):
            return "2026-03-04"
        return {"integer": 1, "number": -8.0, "boolean": True}.get(schema.get("type", ""), "x")


@pytest.fixture(params=COLOURS)
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """An organization with a change of a status, seen through either colour; every answer is checked."""
    emulator = known().emulator
    emulator.restore(known().state)
    wire: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        wire.append(request)
        return emulator.handle(request)

    with client(request.param, handle, answers=True, api_key=emulator.api_key) as close:
        yield World(close, wire)


def rendered_for(world: World, name: str) -> dict[str, Any]:
    """Return what says for whom a template is rendered, and a value of a parameter that not every text is one of."""
    contact = next(one for one in world.close.contacts.list().data if one.lead_id is not None and one.emails)
    if name in {"lead_id", "contact_id"}:
        return {"lead_id": contact.lead_id, "contact_id": contact.id}
    values = {
        "s_query": '{"type": "match_all"}',
        "sort": "[]",
        "sender": world.close.users.list().data[0].email,
        "email_account_id": world.close.connected_accounts.list().data[0].id,
    }
    search = {} if name in {"query", "s_query"} else {"query": "Birch"}
    return search | {key: one for key, one in values.items() if key == name}


@pytest.mark.parametrize(
    ("operation", "parameter"),
    PARAMETERS,
    ids=[f"{operation.id}-{parameter.name}" for operation, parameter in PARAMETERS],
)
def test_parameter_alone_is_taken(world: World, operation: Operation, parameter: Parameter) -> None:
    """A request that says one parameter, and no other that it need not, arrives as it was said, and is carried out.

    But for filters of events that Close takes together with others alone.
    """
    (tag,) = DESCRIBED.at(operation.pointer)["tags"]
    path = operation.path.replace("{id}", world.ids[tag] or "") if tag in world.ids else world.path(operation)
    given, needed = {parameter.name: world.value(parameter)}, needed_query(operation)
    for name, value in BESIDE.get(f"{operation.id} {parameter.name}", {}).items():
        given[name] = world.value(operation.parameters["query", name]) if value is None else value
    if operation.id == "email_templates_render":
        given |= rendered_for(world, parameter.name)
    query, headers = (needed | given, {}) if parameter.place == "query" else (needed, given)
    said = Said(path, query, headers, world.body(operation, tag))

    refused: AbstractContextManager[Any] = nullcontext()
    if operation.id == "events_list" and parameter.name in {"object_type", "object_id", "action"}:
        refused = pytest.raises(BadRequest, match="can't be combined")

    with refused:
        say(world.close, operation, said)

    assert of_request(operation, world.wire[-1]) == said

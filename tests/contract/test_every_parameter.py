"""Each described query and header parameter can be said by itself, and a server takes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close
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
#: Filters that are refused without another one, whose value is a list.
NEEDING: Mapping[str, Mapping[str, str]] = {
    "activities.custom_activities_list": {
        "custom_activity_type_id": "lead_id",
        "custom_activity_type_id__in": "lead_id",
    },
}
PARAMETERS = [
    (operation, parameter)
    for operation in DESCRIBED.operations
    if operation.id in served_operations()
    for (place, _), parameter in operation.parameters.items()
    if place != "path"
]


class World:
    """An emulated organization, the ids in it, and the requests that reached it."""

    def __init__(self, close: Close, emulator: Emulator, wire: list[httpx.Request]) -> None:
        self.close = close
        self.emulator = emulator
        self.wire = wire
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
            "lead_saved_search_id": next(
                one.id for one in close.smart_views.list().data if one.name == "Named Bluth"
            ),
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

    def path(self, operation: Operation) -> str:
        """Return the operation's path with ids that there are."""
        return filled_path(self.emulator, operation)

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
        if name.startswith("created_at"):
            return "2026-03-04T10:00:00+00:00"
        if name.startswith(("date_", "activity_at")):
            return "2026-03-04"
        return {"integer": 1, "number": -8.0, "boolean": True}.get(schema.get("type", ""), "x")


@pytest.fixture(params=COLOURS)
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A fresh organization, seen through either colour; every answer is checked."""
    emulator = Emulator()
    wire: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        wire.append(request)
        return emulator.handle(request)

    with client(request.param, handle, answers=True, api_key=emulator.api_key) as close:
        yield World(close, emulator, wire)


@pytest.mark.parametrize(
    ("operation", "parameter"),
    PARAMETERS,
    ids=[f"{operation.id}-{parameter.name}" for operation, parameter in PARAMETERS],
)
def test_parameter_alone_is_taken(world: World, operation: Operation, parameter: Parameter) -> None:
    """A request that says one parameter, and no other that it need not, arrives as it was said, and is carried out."""
    (tag,) = DESCRIBED.at(operation.pointer)["tags"]
    path = operation.path.replace("{id}", world.ids[tag] or "") if tag in world.ids else world.path(operation)
    given, needed = {parameter.name: world.value(parameter)}, needed_query(world.emulator, operation)
    if (other := NEEDING.get(operation.id, {}).get(parameter.name)) is not None:
        given[other] = [world.values[other]]
    query, headers = (needed | given, {}) if parameter.place == "query" else (needed, given)
    said = Said(path, query, headers, world.body(operation, tag))

    say(world.close, operation, said)

    assert of_request(operation, world.wire[-1]) == said

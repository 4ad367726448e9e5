"""Filters by date in every list that has some: what is later and what is earlier is found, and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_description import load
from close_emulator import served_operations

from .conftest import Clock

#: Reports and requests of one object have their own tests; what lists need beside a filter is given here.
BESIDE: dict[str, dict[str, str]] = {
    "activities_list activity_at": {"_order_by": "-activity_at"},
    "activities.meetings_list starts_at": {"provider_calendar_event_id": "event0"},
}
FILTERS = sorted(
    {
        (operation.id, name.partition("__")[0])
        for operation in load().operations
        if operation.method == "GET" and operation.id in served_operations() and "{" not in operation.path
        for place, name in operation.parameters
        if place == "query" and name.partition("__")[2] in {"gt", "gte", "lt", "lte"}
        if operation.parameters[place, name].schema.get("$ref") == "#/components/schemas/DateFilter"
    }
)


def found(api: httpx.Client, path: str, query: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the objects of a list, however many pages it has."""
    objects: list[dict[str, Any]] = []
    while True:
        page = api.get(path, params={**query, "_skip": len(objects)}).raise_for_status().json()
        objects += page["data"]
        if not page.get("has_more"):
            return objects


def test_lists_have_filters_by_date() -> None:
    """Those that the following test tries are most of what lists have."""
    assert len({operation for operation, _ in FILTERS}) >= 19


@pytest.mark.parametrize(("operation", "field"), FILTERS, ids=lambda one: one)
def test_dates_are_compared(api: httpx.Client, clock: Clock, operation: str, field: str) -> None:
    """Each ending finds the objects on its side of a moment that one of them has, and that one if it says so."""
    described = load().by_id[operation]
    won = next(one["id"] for one in api.get("/status/opportunity/").json()["data"] if one["type"] == "won")
    for one in api.get("/opportunity/", params={"status_type": "active"}).json()["data"][:3]:
        clock.forward(hours=1)
        api.put(f"/opportunity/{one['id']}/", json={"status_id": won}).raise_for_status()
    query = dict(BESIDE.get(f"{operation} {field}", {}))
    if operation == "activities_list" and query:
        query["lead_id"] = api.get("/activity/").json()["data"][0]["lead_id"]
    moments = {one["id"]: one[field] for one in found(api, described.path, query) if one.get(field)}
    middle = sorted(moments.values())[len(moments) // 2]
    sides = {
        "gt": {id for id, one in moments.items() if one > middle},
        "gte": {id for id, one in moments.items() if one >= middle},
        "lt": {id for id, one in moments.items() if one < middle},
        "lte": {id for id, one in moments.items() if one <= middle},
    }

    # Events write moments without a zone, and take none in filters.
    asked = f"{middle}+00:00" if operation == "events_list" else middle
    for ending, ids in sides.items():
        name = f"{field}__{ending}"
        if ("query", name) in described.parameters:
            assert {one["id"] for one in found(api, described.path, {**query, name: asked})} == ids, ending
    day = datetime.fromisoformat(middle) + timedelta(days=1)
    if ("query", f"{field}__gt") in described.parameters:
        later = found(api, described.path, {**query, f"{field}__gt": f"{day:%Y-%m-%d}"})
        assert {one[field] for one in later} == {
            one for one in moments.values() if one[:10] > f"{day:%Y-%m-%d}"
        }

"""Filters of POST /data/search/ in few words, and the organization that tests ask."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import httpx2 as httpx
from close_emulator import Emulator

from .conftest import BASE, check_answer
from .search_world import NOW, world

EMULATOR, IDS = world()
Json = dict[str, Any]


def caller(emulator: Emulator) -> httpx.Client:
    """Return a client; each answer is checked against the description."""
    return httpx.Client(
        transport=emulator.transport(),
        base_url=BASE,
        auth=(emulator.api_key, ""),
        event_hooks={"response": [check_answer]},
    )


def about(root: str, *nodes: Json) -> Json:
    """Return a filter about a kind of object."""
    return {"type": "and", "queries": [{"type": "object_type", "object_type": root}, *nodes]}


def fc(field: str, condition: Json, **more: Any) -> Json:
    """Return a node with a condition of a field: a regular one by kind and name, or a custom one."""
    kind, _, name = field.rpartition(".")
    regular = {"type": "regular_field", "object_type": kind, "field_name": name}
    custom = {"type": "custom_field", "custom_field_id": IDS.get(field, field)}
    return {
        "type": "field_condition",
        "field": regular if kind else custom,
        "condition": condition,
        **more,
    }


def hr(this: str, related: str, query: Json, **more: Any) -> Json:
    """Return a node about related objects."""
    return {
        "type": "has_related",
        "this_object_type": this,
        "related_object_type": related,
        "related_query": query,
        **more,
    }


def text(mode: str, value: str) -> Json:
    """Return a condition, or a node, for texts."""
    return {"type": "text", "mode": mode, "value": value}


def term(*values: str) -> Json:
    """Return a condition for fixed values."""
    return {"type": "term", "values": list(values)}


def reference(kind: str, *ids: str) -> Json:
    """Return a condition for ids."""
    return {"type": "reference", "reference_type": kind, "object_ids": [IDS.get(one, one) for one in ids]}


def between(first: Json | None, before: Json | None) -> Json:
    """Return a condition for moments."""
    return {"type": "moment_range", "on_or_after": first, "before": before}


def day(value: str, which: str) -> Json:
    """Return an end of a day."""
    return {"type": "fixed_local_date", "value": value, "which": which}


def period(name: str) -> Json:
    """Return a condition for a period that has a name."""
    start, end = (
        {"type": "start_end_of_predefined_relative_period", "range": name, "which": which}
        for which in ("start", "end")
    )
    return between(start, end)


def ago(edge: str | None = None, direction: str = "past", **offset: int) -> Json:
    """Return a moment at some distance from now."""
    found: Json = {"type": "offset", "direction": direction, "moment": {"type": "now"}, "offset": offset}
    return found if edge is None else {**found, "which_day_end": edge}


BY_CREATION = [
    {
        "direction": "asc",
        "field": {"type": "regular_field", "object_type": "lead", "field_name": "date_created"},
    }
]


def post(api: httpx.Client, query: Json, headers: Json | None = None, **more: Any) -> httpx.Response:
    """Send a search."""
    return api.post("/data/search/", json={"query": query, **more}, headers=headers)


def moving() -> tuple[Emulator, list[datetime]]:
    """Return the organization under a clock that moves."""
    now = [NOW]
    emulator = Emulator("empty", clock=lambda: now[0])
    emulator.restore(EMULATOR.snapshot())
    return emulator, now

"""Refusals about exports and bulk actions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from close_emulator.resources.exports import LEADS_ALONE, NOT_A_FILTER
from close_emulator.resources.found_leads import SORTED, TEXTS, UNANSWERED

from tests.contract.asked import Asked, Place
from tests.contract.requests_from_description import DESCRIBED

from . import Claim

_NODES: Final = frozenset({"match_all", "and", "or", "object_type", "id", "field_condition"})
_CONDITIONS: Final = frozenset({"text", "exists", "reference"})


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for below in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(below)


def _beyond(asked: Asked, place: Place) -> bool:
    """Whether a filter or an order has a part that the emulator does not know."""
    parts = list(_objects(asked.body[place[0]]))
    fields = [one["field"] for one in parts if isinstance(one.get("field"), dict)]
    if place[0] == "sort":
        return any(one.get("object_type") != "lead" or one.get("field_name") not in SORTED for one in fields)
    conditions = [one["condition"] for one in parts if isinstance(one.get("condition"), dict)]
    return (
        any(one.get("object_type", "lead") != "lead" for one in parts)
        or any(one.get("field_name") not in {*TEXTS, "status_id"} for one in fields)
        or any(one["type"] not in _CONDITIONS for one in conditions)
        or any(one.get("mode", "full_words") != "full_words" for one in conditions)
        or any(one.get("reference_type", "status.lead") != "status.lead" for one in conditions)
        or any((one["field"].get("field_name") == "status_id") != (one["condition"]["type"] == "reference")
               for one in parts if one.get("type") == "field_condition")
        or any(one["type"] not in _NODES | _CONDITIONS | {"regular_field"} for one in parts if "type" in one)
    )  # fmt: skip


CLAIMS: Final = (
    Claim(UNANSWERED, "a part of the filter is not evaluated", _beyond),
    Claim(
        LEADS_ALONE,
        "another kind of file",
        lambda asked, _: (asked.body["type"], asked.body["format"]) != ("leads", "json"),
    ),
    Claim(
        NOT_A_FILTER,
        "the list of opportunities has no such filter",
        lambda _, place: (
            ("query", place[-1]) not in DESCRIBED.by_id["opportunities_list"].parameters
            or place[-1] in {"_limit", "_skip", "_fields", "_group_by"}
        ),
    ),
)

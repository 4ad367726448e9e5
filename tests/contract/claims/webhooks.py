"""Refusals about webhooks."""

from __future__ import annotations

from typing import Any, Final

from tests.contract.asked import Asked, Place

from . import Claim


def _no_filter(node: Any) -> bool:
    """Whether a value is no filter, by what Close's page says of each type."""
    match node:
        case {"type": "equals" | "not_equals" | "contains", "value": _} | {"type": "is_null" | "non_null"}:
            return False
        case {"type": "and" | "or", "filters": [*inner]}:
            return any(map(_no_filter, inner))
        case {"type": "not" | "any_array_value", "filter": inner}:
            return _no_filter(inner)
        case {"type": "field_accessor", "field": str(), "filter": inner}:
            return _no_filter(inner)
        case _:
            return True


def _duplicate(asked: Asked, _: Place) -> bool:
    def kinds(events: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
        return [(one["object_type"], one["action"], one.get("extra_filter")) for one in events]

    return any(
        one["url"] == asked.body["url"] and kinds(one["events"]) == kinds(asked.body["events"])
        for one in asked.store.plain["/webhook/"].values()
        if one["status"] == "active"
    )


CLAIMS: Final = (
    Claim("Invalid filter.", "an object that is no filter", lambda asked, place: _no_filter(asked.at(place))),
    Claim(
        "The organization has the largest number of webhooks.",
        "there are 40",
        lambda asked, _: len(asked.store.plain["/webhook/"]) == 40,
    ),
    Claim("Duplicate active subscription …", "there is an active one for the same", _duplicate),
)

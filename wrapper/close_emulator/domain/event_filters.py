"""Filters of webhooks. https://developer.close.com/api/resources/webhooks/webhook-filters

A filter is an object with a `type`. It looks at the event as it is delivered, or at what `field_accessor` went down to.
"""

from collections.abc import Mapping
from typing import Any, Final

#: What each type of filter needs beside its `type`.
_NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "equals": ("value",), "not_equals": ("value",), "contains": ("value",), "is_null": (), "non_null": (),
    "and": ("filters",), "or": ("filters",), "not": ("filter",), "any_array_value": ("filter",),
    "field_accessor": ("field", "filter"),
}  # fmt: skip


def is_filter(node: Any) -> bool:
    """Whether a value is a filter, with all filters within it."""
    if not isinstance(node, dict) or not isinstance(node.get("type"), str):
        return False
    needs = _NEEDS.get(node["type"])
    if needs is None or not node.keys() >= set(needs):
        return False
    if "filters" in needs:
        return isinstance(node["filters"], list) and all(is_filter(one) for one in node["filters"])
    if "field" in needs and not isinstance(node["field"], str):
        return False
    return "filter" not in needs or is_filter(node["filter"])


def passes(node: Mapping[str, Any], value: Any) -> bool:
    """Whether a value passes a filter. Fields that there are not are null."""
    match node["type"]:
        case "equals":
            return bool(value == node["value"])
        case "not_equals":
            return bool(value != node["value"])
        case "contains":
            return _contains(value, node["value"])
        case "is_null":
            return value is None
        case "non_null":
            return value is not None
        case "and":
            return all(passes(one, value) for one in node["filters"])
        case "or":
            return any(passes(one, value) for one in node["filters"])
        case "not":
            return not passes(node["filter"], value)
        case "any_array_value":
            return isinstance(value, list) and any(passes(node["filter"], one) for one in value)
        case _:
            below = value.get(node["field"]) if isinstance(value, dict) else None
            return passes(node["filter"], below)


def _contains(value: Any, wanted: Any) -> bool:
    if isinstance(value, str):
        return isinstance(wanted, str) and wanted in value
    return isinstance(value, list) and wanted in value

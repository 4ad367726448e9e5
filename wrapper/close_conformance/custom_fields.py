"""The organization's custom fields that scenarios change, and values for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .session import LeftOut, Session


def by_type(live: Session) -> list[dict[str, Any]]:
    """Return one field of each type, one for a single value and one for several."""
    kinds = {
        (one["type"], bool(one.get("accepts_multiple_values"))): one for one in reversed(live.definitions)
    }
    return list(kinds.values())


def sample(live: Session, field: Mapping[str, Any]) -> Any:
    """Return a value that a field accepts, None if that needs objects that may not exist."""
    value: Any = None
    match field["type"]:
        case "text" | "hidden":
            value = "Conformance check"
        case "number":
            value = 4250
        case "date":
            value = "2030-05-17"
        case "datetime":
            value = "2030-05-17T12:30:00+00:00"
        case "choices":
            value = next(iter(field.get("choices") or ()), None)
        case "user":
            value = live.me["id"]
        case "contact":
            value = live.read().get("contact_id")
        case _:
            pass
    return [value] if value is not None and field.get("accepts_multiple_values") else value


def leave_out_unless(done: bool) -> None:
    """Raise LeftOut if no field was found."""
    if not done:
        msg = "the organization has no such field that every role may edit"
        raise LeftOut(msg)

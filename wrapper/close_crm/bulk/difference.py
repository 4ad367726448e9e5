"""What an update changes of an opportunity, before it is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.models import Model
from close_runtime.unset import UNSET

if TYPE_CHECKING:
    from .models import Update

_CUSTOM = "custom."


def difference(
    before: Model | Mapping[str, Any], update: Update | Mapping[str, Any]
) -> dict[str, tuple[Any, Any]]:
    """Give what an update changes: (before, after) by field, as JSON has them; nothing where all is so already.

    `custom.cf_....add` and `.remove` stand under `custom.cf_...` with the whole lists. A custom field without a value
    is None. A described field that `before` did not carry is UNSET before. What Close derives from an update is not
    foretold: `date_won` and `status_label` of a new status, `note` of a `note_html`.

    Args:
        before: The opportunity as it is.
        update: What is to be sent, an `Update` or a body such as `{"value": 100, "custom.cf_....add": "Monday"}`.

    Source: https://developer.close.com/api/resources/opportunities/update
    """
    held = before.to_dict() if isinstance(before, Model) else before
    body = update if isinstance(update, Mapping) else update.body
    found: dict[str, tuple[Any, Any]] = {}
    for key, value in body.items():
        # Close drops a note beside a note_html.
        if key == "note" and "note_html" in body:
            continue
        field, old, new = _custom(held, key, value) if key.startswith(_CUSTOM) else _plain(held, key, value)
        if old != new:
            found[field] = (old, new)
    return found


def _custom(held: Mapping[str, Any], key: str, value: Any) -> tuple[str, Any, Any]:
    stem, _, ending = key.rpartition(".")
    if ending not in {"add", "remove"}:
        old = held.get(key)
        return key, _emptied(old), _emptied(value)
    old = held.get(stem)
    values = old if isinstance(old, list) else [] if old is None else [old]
    if ending == "add":
        return stem, _emptied(old), values if value in values else [*values, value]
    return stem, _emptied(old), _emptied([other for other in values if other != value])


def _emptied(value: Any) -> Any:
    """Give None for what Close does not keep."""
    return None if value in ("", []) else value


def _plain(held: Mapping[str, Any], key: str, value: Any) -> tuple[str, Any, Any]:
    old = held.get("status_label" if key == "status" else key, UNSET)
    if key == "date_won" and isinstance(value, str):
        # A moment is sent and its day kept.
        return key, old, value[:10]
    if key == "attachments" and isinstance(old, list) and len(old) == len(value):
        sent = [{name: item.get(name) for name in new} for item, new in zip(old, value, strict=True)]
        return key, old, old if sent == value else value
    return key, old, value

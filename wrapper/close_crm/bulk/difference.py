"""The difference that an update would make to an opportunity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from close_runtime.models import Model
from close_runtime.unset import UNSET

from close_crm.arguments import mapping

from .models import Update

_CUSTOM = "custom."


def difference(
    before: Model | Mapping[str, Any], update: Update | Mapping[str, Any]
) -> dict[str, tuple[Any, Any]]:
    """Return what an update changes: JSON values (before, after) by field, without those that stay as they are.

    `custom.cf_....add` and `.remove` are listed as `custom.cf_...` with the whole lists. A custom field without a value
    is None. A described field that is missing in `before` is UNSET before. Values that Close derives from an update are
    not included: `date_won` and `status_label` of a new status, `note` of a `note_html`.

    Args:
        before: The opportunity as it is.
        update: The update to send, an `Update` or a body such as `{"value": 100, "custom.cf_....add": "Monday"}`.

    Source: https://developer.close.com/api/resources/opportunities/update
    """
    current = before.to_dict() if isinstance(before, Model) else mapping("before", before)
    body = mapping("update", update.body if isinstance(update, Update) else update)
    changes: dict[str, tuple[Any, Any]] = {}
    for key, value in body.items():
        # Close drops a note beside a note_html.
        if key == "note" and "note_html" in body:
            continue
        field, old, new = (
            _custom(current, key, value) if str(key).startswith(_CUSTOM) else _plain(current, key, value)
        )
        if old != new:
            changes[field] = (old, new)
    return changes


def _custom(current: Mapping[str, Any], key: str, value: Any) -> tuple[str, Any, Any]:
    stem, _, ending = key.rpartition(".")
    if ending not in {"add", "remove"}:
        old = current.get(key)
        return key, _emptied(old), _emptied(value)
    old = current.get(stem)
    values = old if isinstance(old, list) else [] if old is None else [old]
    if ending == "add":
        return stem, _emptied(old), values if value in values else [*values, value]
    return stem, _emptied(old), _emptied([other for other in values if other != value])


def _emptied(value: Any) -> Any:
    """Return None for an empty value, which Close does not store."""
    return None if value in ("", []) else value


def _plain(current: Mapping[str, Any], key: str, value: Any) -> tuple[str, Any, Any]:
    old = current.get("status_label" if key == "status" else key, UNSET)
    if key == "date_won" and isinstance(value, str):
        # Close stores only the day of a moment.
        return key, old, value[:10]
    if key == "attachments" and isinstance(old, list) and len(old) == len(value):
        sent = [{name: item.get(name) for name in new} for item, new in zip(old, value, strict=True)]
        return key, old, old if sent == value else value
    return key, old, value

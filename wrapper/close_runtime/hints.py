# pyright: reportPrivateUsage=false
"""The last part of error messages about natural mistakes: what to do instead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .text import brief

if TYPE_CHECKING:
    from .fields import Described

_CUSTOM_FIELD = re.compile(r"[a-z]?cf_[A-Za-z0-9]+(\.(add|remove))?", re.ASCII)


def of_unknown_key(model: type[Described], key: Any) -> str:
    """Return the end of an error about a key that `model` does not have; empty if there is no hint."""
    if not isinstance(key, str):
        return ""
    takes_custom = model._EXTRA_KEYS is not None
    if model._takes(f"custom.{key}"):
        return f"; a custom field's key begins with custom: {brief(f'custom.{key}')}"
    if takes_custom and key == "custom":
        return '; each custom field has a key of its own: {"custom.cf_...": value}'
    if takes_custom and _CUSTOM_FIELD.fullmatch(key.removeprefix("custom.")):
        return "; .add and .remove are for updates"
    if (known := model._FIELDS.get(key)) is not None:
        return f"; its key is {known.name!r}"
    if any(key in answer._READ_ONLY for answer in model._answers()):
        return "; Close sets it, and takes it from nobody"
    if close := _nearest(key, model._BY_NAME):
        return f"; did you mean {close!r}?"
    if takes_custom:
        return (
            '; a custom field goes by its id, {"custom.cf_...": value}, or by its name: '
            f"close.custom_fields.{_kind(model)}()[{key.removeprefix('custom.')[:40]!r}].set(value)"
        )
    return ""


def of_second(key: str) -> str:
    """Return the end of an error about a key that is passed twice, or with another one of the same field."""
    if key.endswith((".add", ".remove")):
        return "; send one update for each, or the whole list by .set([...])"
    return ""


def _kind(model: type[Described]) -> str:
    return next(
        (kind for kind in ("lead", "contact") if model.__name__.lower().endswith(kind)), "opportunity"
    )


def _nearest(key: str, names: Iterable[str]) -> str | None:
    import difflib

    # Keys are cut before they are compared: the time grows with the square of their length.
    return next(iter(difflib.get_close_matches(key[:100], list(names), 1, 0.75)), None)

"""Values of custom fields that there are, for generated bodies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .fuzzing_choice import pick
from .world import Json, World

CUSTOM_KEY = re.compile(r"custom\.([a-z]?cf_[A-Za-z0-9]+)(\.add|\.remove)?")


def steer_custom(world: World, body: Json, kind: str, lead: str | None) -> None:
    """Let custom keys name fields, one key each, with values that fit."""
    taken = set()
    for key in [key for key in body if key.startswith("custom.")]:
        value = body.pop(key)
        found = CUSTOM_KEY.fullmatch(key)
        if found is None:
            continue
        several = found[2] is not None
        options = [one for one in world.fields[kind] if one["accepts_multiple_values"] or not several]
        if not options:
            continue
        target = pick(options, (key, value))
        if target["id"] in taken or (target["type"] == "contact" and lead is None):
            continue
        taken.add(target["id"])
        if value is not None:
            listed = target["accepts_multiple_values"] and not several
            value = _several(world, target, value, lead) if listed else _value(world, target, value, lead)
        body[f"custom.{target['id']}{found[2] or ''}"] = value


def _several(world: World, target: Json, value: Any, lead: str | None) -> list[Any]:
    ones = value if isinstance(value, list) else [value]
    return [_value(world, target, one, lead) for one in ones]


def _value(world: World, target: Json, value: Any, lead: str | None) -> Any:
    options: dict[str, Sequence[Any]] = {
        "choices": target["choices"] or ("",),
        "user": world.users,
        "contact": world.contacts.get(lead or "", [""]),
        "custom_object": world.things,
        "date": ("2026-03-01", "2028-02-29", "0001-01-01", "9999-12-31"),
        "datetime": (
            "2026-03-01T10:00:00Z",
            "2026-03-01T10:00:00.123456-08:00",
            "2026-03-01T10:00:00+05:30",
        ),
    }
    if target["type"] in options:
        return pick(options[target["type"]], value)
    if target["type"] == "number":
        fits = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300
        return value if fits else pick((0, -1, 12.5, 10**12), value)
    return value if isinstance(value, str) else repr(value)

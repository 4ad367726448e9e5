"""Custom fields of an export: their definitions are not in it, so a field is what all its values are."""

import json
import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from close_emulator.domain.dates import parse_day
from close_emulator.state.store import Record

from .export_checks import Missed, is_id, moment_of

_CUSTOM: Final = "custom."
#: The random part of ids in answers; a text such as `user_guide` is no user.
_RANDOM: Final = re.compile(r"(user|cont)_[0-9A-Za-z]{20,64}", re.ASCII)
_EMPTY: Final[tuple[Any, ...]] = (None, "", [])


@dataclass
class _Use:
    values: Record
    key: str
    where: str
    people: Collection[str]


@dataclass
class _Field:
    kind: str
    name: str
    id: str | None
    uses: list[_Use] = field(default_factory=list)


class Fields:
    """Collects the values of custom fields; their types are known when all are there.

    Args:
        missed: Takes what can't be kept.
        user: Returns the id of a user in the seed.
        text: Returns a text, or what stands for it.
        contacts: The contacts of the export, by id.
    """

    def __init__(
        self,
        missed: Missed,
        user: Callable[[str], str],
        text: Callable[[str], str],
        contacts: Collection[str],
    ) -> None:
        self._missed, self._user, self._text, self._contacts = missed, user, text, contacts
        self._fields: dict[tuple[str, str], _Field] = {}

    def of(self, kind: str, record: Mapping[str, Any], people: Collection[str], where: str) -> Record:
        """Return the custom values of an object, under `fields`, as they are; `written` makes them fit."""
        named = list((record.get("custom") or {}).items())
        given = {key.removeprefix(_CUSTOM): value for key, value in record.items() if key.startswith(_CUSTOM)}
        # Exports of long ago have the values by name alone.
        by_id = bool(given)
        values: Record = {}
        unnamed = 0
        for key, value in given.items() if by_id else named:
            if value in _EMPTY:
                continue
            # Answers have the values of leads twice: by id, and by name in the same order.
            name = next((name for name, other in named if other == value), None) if by_id else key
            unnamed += name is None
            named = [pair for pair in named if pair[0] != name] if by_id else named
            found = self._field(kind, key, name, where)
            values[found.id or found.name] = value
            found.uses.append(_Use(values, found.id or found.name, f"{where}.{_CUSTOM}{key}", people))
        if by_id and len([pair for pair in named if pair[1] not in _EMPTY]) > unnamed:
            self._missed.note(
                f"{where}.custom", "a custom value by name alone, beside others by id, is left out"
            )
        return {"fields": values} if values else {}

    def _field(self, kind: str, key: str, name: str | None, where: str) -> _Field:
        """Return the field of a kind of object. A shared one is a field of each kind; the first has its id."""
        found = self._fields.get((kind, key))
        if found is None and name == key:
            found = next((one for one in self._fields.values() if (one.kind, one.name) == (kind, key)), None)
        if found is None:
            first = is_id(key, "cf") and key not in {other for _, other in self._fields}
            taken = {one.name for one in self._fields.values() if one.kind == kind}
            if key.startswith("lcf_"):
                self._missed.note(f"{where}.{_CUSTOM}{key}", "a custom field with an id of old has another")
            shown = name if name and name not in taken else key
            found = self._fields[kind, key] = _Field(kind, shown, key if first else None)
        return found

    def written(self) -> list[Record]:
        """Return the definitions of the fields, and write all values as their fields have them."""
        return [self._written(one) for one in self._fields.values()]

    def _written(self, one: _Field) -> Record:
        single = list(_flat(use.values[use.key] for use in one.uses))
        several = any(isinstance(use.values[use.key], list) for use in one.uses)
        kinds = {_kind(value) for value in single}
        kind = kinds.pop() if len(kinds) == 1 else "text"
        if several and kind not in {"user", "contact"}:
            kind = "choices"
        chosen: dict[Any, None] = {}
        for use in one.uses:
            value = use.values[use.key]
            kept = [self._value(kind, item, use) for item in (value if isinstance(value, list) else [value])]
            kept = [item for item in kept if item not in _EMPTY]
            chosen |= dict.fromkeys(kept)
            if kept:
                use.values[use.key] = kept if several else kept[0]
            else:
                del use.values[use.key]
        made: Record = {"object": one.kind, "name": one.name} | ({"id": one.id} if one.id else {})
        made |= {"choices": list(chosen)} if kind == "choices" else {}
        return made | {"type": kind} | ({"accepts_multiple_values": True} if several else {})

    def _value(self, kind: str, value: Any, use: _Use) -> Any:
        match kind:
            case "number" | "date":
                return value
            case "datetime":
                return moment_of(value)
            case "user":
                return self._user(value)
            case "contact":
                if value not in use.people:
                    gone = "of another lead" if value in self._contacts else "that the export lacks"
                    self._missed.note(use.where, f"a custom value is a contact {gone} and left out")
                    return None
                return value
            case _:
                if value in _EMPTY:
                    return value
                return self._text(value if isinstance(value, str) else json.dumps(value))


def _flat(values: Iterator[Any]) -> Iterator[Any]:
    for value in values:
        yield from (one for one in value if one not in _EMPTY) if isinstance(value, list) else (value,)


def _kind(value: Any) -> str:
    """Return the type of custom field that has such a value."""
    if not isinstance(value, str):
        number = isinstance(value, int | float) and not isinstance(value, bool)
        try:
            return "number" if number and math.isfinite(float(value)) else "text"
        except OverflowError:
            return "text"
    if _RANDOM.fullmatch(value):
        return "user" if value.startswith("user_") else "contact"
    try:
        parse_day(value)
    except ValueError:
        return "text" if moment_of(value) is None else "datetime"
    return "date"

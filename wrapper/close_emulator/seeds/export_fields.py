"""Custom fields of an export: their definitions are not in it, so a field is what all its values are.

A value is there by the id of its field (`custom.cf_...`), by its name (in `custom`, or as `custom.Name`), or twice, by
both. What is there twice says which name an id has, and so where values by name alone belong.
"""

import json
import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from close_emulator.domain.dates import parse_day
from close_emulator.state.store import Record

from .export_checks import Missed, is_id, moment_of
from .export_names import names_of_ids, same

_CUSTOM: Final = "custom."
#: Keys that are ids, those of old included; a name such as `cf_rule` is none.
_ID: Final = re.compile(r"l?cf_[0-9A-Za-z]{1,64}", re.ASCII)
#: The random part of ids in answers; a text such as `user_guide` is no user.
_RANDOM: Final = re.compile(r"(user|cont)_[0-9A-Za-z]{20,64}", re.ASCII)
_EMPTY: Final[tuple[Any, ...]] = (None, "", [])
_ANOTHER: Final = "a custom value that is there once more, and another, is left out"
_NO_TYPE: Final = "neither a text nor a number becomes a text"


@dataclass
class _Object:
    """An object's custom values by id and by name as the export has them, and `values` as the seed has them."""

    kind: str
    by_id: Record
    by_name: Record
    where: str
    people: Collection[str]
    values: Record = field(default_factory=dict)


@dataclass
class _Use:
    values: Record
    key: str
    where: str
    people: Collection[str]

    @property
    def entries(self) -> list[Any]:
        """The value, or what is in it if it is a list."""
        value = self.values[self.key]
        return [one for one in value if one not in _EMPTY] if isinstance(value, list) else [value]


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
        self._objects: list[_Object] = []

    def of(self, kind: str, record: Mapping[str, Any], people: Collection[str], where: str) -> Record:
        """Return the custom values of an object, under `fields`, which `written` fills."""
        one = _Object(kind, {}, {}, where, people)
        given = [
            (key.removeprefix(_CUSTOM), value) for key, value in record.items() if key.startswith(_CUSTOM)
        ]
        for key, value in [*(record.get("custom") or {}).items(), *given]:
            held = one.by_id if _ID.fullmatch(key) else one.by_name
            if value in _EMPTY:
                continue
            if not key.strip():
                self._missed.note(
                    f"{where}.custom", "a custom value without the name of its field is left out"
                )
            elif not same(held.setdefault(key, value), value):
                self._missed.note(f"{where}.{_CUSTOM}{key}", _ANOTHER)
        if not one.by_id and not one.by_name:
            return {}
        self._objects.append(one)
        return {"fields": one.values}

    def written(self) -> list[Record]:
        """Return the definitions of the fields, and write all values as their fields have them."""
        for kind in dict.fromkeys(one.kind for one in self._objects):
            self._sort([one for one in self._objects if one.kind == kind])
        return [self._written(one) for one in self._fields.values()]

    def _sort(self, objects: list[_Object]) -> None:
        """Put the values of all objects of a kind to their fields, those by a name to the field with its id."""
        names, guessed = names_of_ids((one.by_id, one.by_name) for one in objects)
        ids = {name: id for id, name in names.items()}
        unclear = bool(guessed) or any(id not in names for one in objects for id in one.by_id)
        for one in objects:
            for id, value in one.by_id.items():
                self._use(one, id, names.get(id, id), value)
            for name, value in one.by_name.items():
                found, where = ids.get(name), f"{one.where}.{_CUSTOM}{name}"
                if found in one.by_id:
                    continue
                if found in guessed:
                    self._missed.note(where, "a custom field by name alone may be another one by id")
                elif found is None and unclear:
                    self._missed.note(
                        where, "a custom field by name alone may be one of those by id: it is of its own"
                    )
                self._use(one, found or name, name, value)

    def _use(self, one: _Object, key: str, name: str, value: Any) -> None:
        """Note a value for its field. A shared field is a field of each kind; the first has its id."""
        found = self._fields.get((one.kind, key))
        where = f"{one.where}.{_CUSTOM}{key}"
        if found is None:
            first = is_id(key, "cf") and key not in {other for _, other in self._fields}
            if _ID.fullmatch(key) and not is_id(key, "cf"):
                self._missed.note(where, "a custom field with an id of old has another")
            found = self._fields[one.kind, key] = _Field(one.kind, name, key if first else None)
        one.values[found.id or found.name] = value
        found.uses.append(_Use(one.values, found.id or found.name, where, one.people))

    def _written(self, one: _Field) -> Record:
        kinds = {_kind(value) for use in one.uses for value in use.entries}
        several = any(isinstance(use.values[use.key], list) for use in one.uses)
        kind = next(iter(kinds)) if len(kinds) == 1 else "text"
        if several and kind not in {"user", "contact"}:
            kind = "choices"
        chosen: dict[Any, None] = {}
        for use in one.uses:
            kept = [self._value(kind, value, use, mixed=len(kinds) > 1) for value in use.entries]
            there = dict.fromkeys(value for value in kept if value is not None)
            self._say_what_changes(use, several, repeated=len(there) < len(kept) - kept.count(None))
            chosen |= there
            if there:
                use.values[use.key] = list(there) if several else next(iter(there))
            else:
                del use.values[use.key]
        made: Record = {"object": one.kind, "name": one.name} | ({"id": one.id} if one.id else {})
        made |= {"choices": list(chosen)} if kind == "choices" else {}
        return made | {"type": kind} | ({"accepts_multiple_values": True} if several else {})

    def _say_what_changes(self, use: _Use, several: bool, *, repeated: bool) -> None:
        value = use.values[use.key]
        if several and not isinstance(value, list):
            self._missed.note(use.where, "a custom value beside lists of its field becomes a list of one")
        if isinstance(value, list) and len(use.entries) < len(value):
            self._missed.note(use.where, "an empty entry of a list of custom values is left out")
        if repeated:
            self._missed.note(use.where, "an entry that a list of custom values has twice is kept once")

    def _value(self, kind: str, value: Any, use: _Use, *, mixed: bool) -> Any:
        """Return a value as a field of a kind has it, None if it can't have it."""
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
                return self._text(self._as_text(value, use, mixed=mixed))

    def _as_text(self, value: Any, use: _Use, *, mixed: bool) -> str:
        of = _kind(value)
        if isinstance(value, str):
            if mixed and of != "text":
                self._missed.note(
                    use.where, "a custom value of another type than others of its field is kept as a text"
                )
            return value
        what = "a number becomes a text, as its field has texts or lists" if of == "number" else _NO_TYPE
        self._missed.note(use.where, f"a custom value that is {what}")
        return json.dumps(value)


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

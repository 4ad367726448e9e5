"""Bodies: keys of answers that are sent back, null for what is left out, labels and names in place of ids, days."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from close_description import Operation, load

from close_emulator.http.method_override import PARAMS
from close_emulator.state.store import Record, Store

from .dates import DAY, NAIVE, with_zone, zoned

Schema = Mapping[str, Any]

#: Kinds of objects with custom fields, by the start of their paths.
_KINDS: Final = {"/lead/": "lead", "/contact/": "contact", "/opportunity/": "opportunity"}
_CUSTOM: Final = "custom."


def relaxed_body(body: Record, operation: Operation, store: Store) -> tuple[Record, list[str]]:
    """Return a body as the description has it, and what was changed about it."""
    taken: list[str] = []
    kind = next((kind for start, kind in _KINDS.items() if operation.path.startswith(start)), None)
    if kind is not None:
        body = _by_id(body, store, kind, taken)
    if kind == "opportunity" and "status_id" not in body:
        body = _status(body, store, taken)
    if operation.body is None:
        return body, taken
    return _fitting(operation.body.schema, body, "", taken), taken


def _status(body: Record, store: Store, taken: list[str]) -> Record:
    """Return the body with the id of the opportunity's status, where it has the label."""
    named = [one["id"] for one in store.statuses_in_order() if one["label"] == body.get("status")]
    if not named:
        return body
    taken.append("status: a label for an id")
    return {**{name: value for name, value in body.items() if name != "status"}, "status_id": named[0]}


def _by_id(body: Record, store: Store, kind: str, taken: list[str]) -> Record:
    """Return the body with custom fields by their ids, also those that it has by name."""
    ids = {field.definition["name"]: field.id for field in store.fields_of(kind)}
    read: Record = {}
    by_name: Record = {}
    for key, value in body.items():
        if key == "custom" and isinstance(value, dict):
            by_name |= value
        elif key.startswith(_CUSTOM) and (name := key.removeprefix(_CUSTOM)) in ids:
            by_name[name] = value
        else:
            read[key] = value
    for name, value in by_name.items():
        taken.append(f"custom field {name}: a name for an id")
        # An answer has each value twice: what is by id counts.
        read.setdefault(f"{_CUSTOM}{ids.get(name, name)}", value)
    return read


def _fitting(schema: Schema, value: Any, where: str, taken: list[str]) -> Any:
    """Return a value without what the schema does not know, nulls that it does not take, and dates without a zone."""
    described = load()
    schema = described.resolve(schema)
    if "x-kinds" in schema:
        return value
    if isinstance(value, list):
        items = described.items(schema)
        return [_fitting(items, one, where, taken) for one in value]
    if isinstance(value, dict):
        properties = described.known_keys(schema)[0]
        if not _closed(schema):
            return value
        fitting: Record = {}
        for name, below in value.items():
            place = f"{where}.{name}" if where else name
            # A filter that nobody looks at would let a change meet every object, also one beside the filters.
            known = name in properties
            unknown = not known and (where == PARAMS or PARAMS in properties)
            filters = unknown or (below is None and PARAMS in {where, name})
            if filters or name.startswith(_CUSTOM) or _patterned(schema, name):
                fitting[name] = below
            elif not known:
                taken.append(f"{place}: passed over")
            elif below is None and "null" not in (set(described.types(properties[name])) or {"null"}):
                taken.append(f"{place}: null for nothing")
            else:
                fitting[name] = _fitting(properties[name], below, place, taken)
        return fitting
    return _zoned(schema, value, where, taken)


def _patterned(schema: Schema, name: str) -> bool:
    return any(re.search(pattern, name) for pattern in load().known_keys(schema)[1])


def _alternatives(schema: Schema) -> Iterator[Schema]:
    schema = load().resolve(schema)
    yield schema
    for word in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(word, ()):
            yield from _alternatives(part)


def _closed(schema: Schema) -> bool:
    words = ("unevaluatedProperties", "additionalProperties")
    return any(part.get(word) is False for part in _alternatives(schema) for word in words)


def _zoned(schema: Schema, value: Any, where: str, taken: list[str]) -> Any:
    """Return a moment with the zone that it lacks, which is UTC; a day in place of one is its beginning."""
    formats = {part.get("format") for part in _alternatives(schema)}
    if not isinstance(value, str) or "date-time" not in formats:
        return value
    if DAY.fullmatch(value) and "date" not in formats and not _takes(schema, value):
        taken.append(f"{where}: a day for a moment")
        return zoned(value)
    if NAIVE.fullmatch(value):
        taken.append(f"{where}: a moment without a zone")
        return with_zone(value)
    return value


def _takes(schema: Schema, value: str) -> bool:
    patterns: Iterable[str] = (part["pattern"] for part in _alternatives(schema) if "pattern" in part)
    return any(re.search(pattern, value) for pattern in patterns)

"""Objects as the description has them: their fields, and their values where nobody sets one."""

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self

from close_description import Description, Operation, load

from close_emulator.domain.dates import row_stamp, stamp
from close_emulator.state.store import Record

Schema = Mapping[str, Any]

_CHANGED: Final = ("date_updated", "updated_at")
_DATES: Final = ("date_created", "created_at", *_CHANGED)
#: Fields that name the user who created an object, and the one who changed it last.
AUTHORS: Final = ("created_by", "created_by_id")
EDITORS: Final = ("updated_by", "updated_by_id")


def operation_of(operation_id: str) -> Operation:
    """Return a described operation."""
    return load().by_id[operation_id]


def has_more(operation: Operation) -> bool:
    """Whether the answers of a list say if there is more."""
    media = operation.answers["200"]
    return media is not None and "has_more" in load().known_keys(media.schema)[0]


@dataclass(frozen=True)
class Shape:
    """The fields of a kind of object, with what answers and bodies say of them."""

    fields: Mapping[str, Schema]
    always: frozenset[str]
    """The fields that every object has."""
    given: Mapping[str, Schema]
    """What the body that creates an object can say."""

    @classmethod
    def of(cls, operation_id: Callable[[str], str]) -> Self:
        """Return the shape of the objects whose operations a function names by verb."""
        described = load()
        fields: dict[str, Schema] = {}
        always: set[str] = set()
        for schema in _answers(described, operation_id):
            fields = {**described.known_keys(schema)[0], **fields}
            always |= set(_required(described, schema))
        create = load().by_id.get(operation_id("create"))
        body = create.body if create is not None else None
        return cls(
            fields, frozenset(always), described.known_keys(body.schema)[0] if body is not None else {}
        )

    def new(self, values: Record, now: datetime) -> Record:
        """Return a new object with these values; what they leave out is as the description has it, else empty."""
        record: Record = {}
        for name, schema in self.fields.items():
            if name in values:
                record[name] = _whole(schema, values[name])
            elif name in _DATES:
                record[name] = _moment(schema, now)
            elif "default" in (said := {**_resolved(self.given.get(name, {})), **self.given.get(name, {})}):
                record[name] = _whole(schema, deepcopy(said["default"]))
            elif name in self.always or "null" in load().types(schema):
                record[name] = _empty(schema)
        # Keys by pattern, such as custom fields, are kept as they were sent.
        return record | {name: value for name, value in values.items() if "." in name}

    def changes(self, body: Record, user_id: str, now: datetime) -> Record:
        """Return what a body changes, and who changed it when."""
        changed = {
            name: _whole(self.fields[name], value) for name, value in body.items() if name in self.fields
        }
        changed |= {name: value for name, value in body.items() if "." in name}
        changed |= {name: user_id for name in EDITORS if name in self.fields}
        changed |= {name: _moment(self.fields[name], now) for name in _CHANGED if name in self.fields}
        return changed


def _answers(described: Description, operation_id: Callable[[str], str]) -> Iterator[Schema]:
    """Return the schema of an object as each of its operations answers it, single objects first."""
    for verb in ("get", "create", "update", "list"):
        operation = load().by_id.get(operation_id(verb))
        if operation is None:
            continue
        media = next(answer for code, answer in operation.answers.items() if code < "3")
        if media is not None:
            data = described.known_keys(media.schema)[0].get("data") if verb == "list" else media.schema
            if data is not None:
                yield described.items(data) if verb == "list" else media.schema


def _resolved(schema: Schema) -> Schema:
    return load().resolve(schema)


def _required(described: Description, schema: Schema) -> Iterator[str]:
    schema = described.resolve(schema)
    yield from schema.get("required", ())
    for part in schema.get("allOf", ()):
        yield from _required(described, part)


def _moment(schema: Schema, now: datetime) -> str:
    """Return a moment in the form of a field: rows have no zone, documents have milliseconds."""
    return row_stamp(now) if schema.get("$ref", "").endswith("/RowDateTime") else stamp(now)


def _whole(schema: Schema, value: Any) -> Any:
    """Return a value as answers have it: objects within it with all the keys that they always have."""
    described = load()
    if "x-kinds" in _resolved(schema):
        # Which keys such an object has is up to its kind: it is answered as it was sent.
        return value
    if isinstance(value, list):
        items = described.items(schema)
        return [_whole(items, one) for one in value]
    if not isinstance(value, dict):
        return value
    properties = described.known_keys(schema)[0]
    always = set(_required(described, schema))
    missing = {
        name: _empty(below)
        for name, below in properties.items()
        if name not in value and (name in always or "null" in described.types(below))
    }
    return {**{name: _whole(properties.get(name, {}), one) for name, one in value.items()}, **missing}


def _empty(schema: Schema) -> Any:
    """Return the value of a field that nobody has set."""
    resolved = _resolved(schema)
    if "default" in schema or "default" in resolved:
        return deepcopy(schema.get("default", resolved.get("default")))
    types = set(load().types(schema))
    if "null" in types or not types:
        return None
    if "enum" in resolved:
        return resolved["enum"][0]
    empty: dict[str, Any] = {"array": [], "boolean": False, "integer": 0, "number": 0, "string": ""}
    kind = next(iter(sorted(types)))
    return empty[kind] if kind in empty else _whole(schema, {})

"""Described request fields: where each stands in a body, and values to send in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from close_description import Description, Document, Operation, load

Schema = Mapping[str, Any]
Steps = tuple[str, ...]

_TEXTS: Mapping[str, list[Any]] = {
    "date": ["2026-05-01", "2026-06-30"],
    "date-time": ["2026-05-01T10:00:00Z", "2026-06-30T11:00:00Z"],
    "date-time-local": ["2026-05-01T10:00:00", "2026-06-30T11:00:00"],
    "uri": ["https://one.example/", "https://two.example/"],
    "email": ["one@example.com", "two@example.com"],
}
_BY_TYPE: Mapping[str, list[Any]] = {
    "integer": [1, 7], "number": [1, 7], "boolean": [True, False], "string": ["First", "Second"],
}  # fmt: skip
_MOST = 6


def fields_within(operation: Operation) -> set[str]:
    """Return the paths of all fields of an operation's body, steps joined by dots."""
    if operation.body is None:
        return set()
    return {".".join(steps) for steps in RequestFields(load(), operation.body.schema, {}, {}).all()}


@dataclass(frozen=True)
class RequestFields:
    """The fields of one request body.

    Args:
        described: The description.
        schema: The body's schema.
        known: Values by the end of a field's path, where the schema alone does not say enough: ids, numbers.
        keys: Keys that fit key patterns, with their values, by the path of the object that they are in.
    """

    described: Description
    schema: Schema
    known: Mapping[str, list[Any]]
    keys: Mapping[str, Mapping[str, list[Any]]]

    def all(self) -> Iterator[Steps]:
        """Return the path of every field, those in lists of objects included."""
        yield from self._below(self.schema, ())

    def _below(self, schema: Schema, above: Steps) -> Iterator[Steps]:
        properties, patterns = self.described.known_keys(schema)
        for name, below in properties.items():
            yield (*above, name)
            element = _element(self.described, below)
            # A filter is made of filters; it is kept as it is sent, whole.
            if "x-kinds" not in element:
                yield from self._below(element, (*above, name))
        for key in self.keys.get(".".join(above), ()):
            if any(re.search(pattern, key) for pattern in patterns):
                yield (*above, key)

    def values(self, steps: Steps) -> list[Any]:
        """Return values for a field, as far as the schema and `known` go; not each is taken by an emulator."""
        schema = self.schema
        for place, step in enumerate(steps):
            properties, _ = self.described.known_keys(_element(self.described, schema))
            if step not in properties:
                return self.keys[".".join(steps[:place])][step]
            schema = properties[step]
        for length in range(len(steps)):
            if (path := ".".join(steps[length:])) in self.known:
                return self.known[path]
        return self._of(schema, steps)

    def _of(self, schema: Schema, steps: Steps) -> list[Any]:
        schema = self.described.resolve(schema)
        types = set(self.described.types(schema))
        if "array" in types:
            items = self.described.items(schema)
            if self.described.known_keys(items)[0]:
                least = self.smallest(steps)
                varied = [{**least, name: value} for name in least for value in self.values((*steps, name))]
                return [[one] for one in varied[:_MOST]]
            return [[value] for value in self._of(items, steps)]
        if "x-kinds" in schema:
            return [{schema["x-kinds"]["key"]: kind} for kind in ("first", "second")]
        if "enum" in schema:
            return [word for word in schema["enum"] if word is not None]
        parts = [part for word in ("anyOf", "oneOf", "allOf") for part in schema.get(word, ())]
        found = [value for part in parts for value in self._of(part, steps)]
        if found:
            return found[:_MOST]
        if schema.get("format") in _TEXTS:
            return _TEXTS[schema["format"]]
        if "object" in types and schema.get("required"):
            return [self.smallest(steps)]
        return [value for kind in sorted(types - {"null"}) for value in _BY_TYPE.get(kind, ())]

    def smallest(self, steps: Steps = ()) -> dict[str, Any]:
        """Return the smallest object at a path: what is required, with the first value of each.

        Where nothing is, an object in a list has its first property: an address without one means nothing.
        """
        schema = self.described.resolve(_element(self.described, self.schema_of(steps)))
        names = (*schema.get("required", ()), *schema.get("else", {}).get("required", ())) or [
            *self.described.known_keys(schema)[0]
        ][: 1 if steps else 0]
        return {name: self.values((*steps, name))[0] for name in names}

    def put(self, body: Mapping[str, Any], steps: Steps, value: Any, at: Steps = ()) -> dict[str, Any]:
        """Return a body with a value at a path; lists and objects on the way are the smallest ones."""
        step, *rest = steps
        if not rest:
            return {**body, step: value}
        below = (*at, step)
        inner = self.put(self.smallest(below), tuple(rest), value, below)
        properties, _ = self.described.known_keys(_element(self.described, self.schema_of(at)))
        is_list = "array" in set(self.described.types(properties[step]))
        return {**body, step: [inner] if is_list else inner}

    def schema_of(self, steps: Steps) -> Schema:
        """Return the schema of what is at a path."""
        schema = self.schema
        for step in steps:
            schema = self.described.known_keys(_element(self.described, schema))[0][step]
        return schema


def _element(document: Document, schema: Schema) -> Schema:
    """Return the schema of a list's items, else the schema itself."""
    return document.items(schema) if "array" in set(document.types(schema)) else document.resolve(schema)

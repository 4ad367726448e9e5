"""Values that say whose they are: what a caller may hand over for a schema, and the JSON that has to be sent for it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import close_api.models
from openapi_python_client.strings import pascal_case

from .described import Schema, alternatives, custom_keys, resolved, shape

_ZONE = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
#: What an address, a header and a body have to keep apart from their own signs.
_SIGNS = " ä&=+%/?#;"
#: From this depth on.
_FAR = 2


@dataclass(frozen=True)
class Value:
    """What a caller hands over, and the JSON that it means."""

    given: Any
    json: Any


def values(schema: Schema, mark: str, depth: int = 0) -> Iterator[Value]:
    """Yield values of every kind that a schema takes; the first one is not null.

    Args:
        schema: The schema.
        mark: Whose values they are: every text and number is made of it.
        depth: In how many lists and objects they stand; far in, one of each will do.
    """
    null = False
    kinds = list(alternatives(schema))
    if depth > _FAR and "x-kinds" in resolved(schema):
        # Filters are made of filters: the kind that is not described ends them.
        kinds = kinds[-1:]
    for one in kinds:
        if one["type"] == "null":
            null = True
        else:
            yield from _of_one(one, mark, depth)
    if null:
        yield Value(None, None)


def first(schema: Schema, mark: str, depth: int = 0) -> Value:
    """Return one value."""
    return next(values(schema, mark, depth))


def _of_one(schema: Schema, mark: str, depth: int) -> Iterator[Value]:
    number = crc32(mark.encode()) % 90_000 + 10_000
    if "enum" in schema:
        yield from (Value(word, word) for word in schema["enum"] if word is not None)
        return
    match schema["type"]:
        case "boolean":
            yield from (Value(flag, flag) for flag in (True, False))
        case "integer":
            least, most = schema.get("minimum", -100_000), schema.get("maximum", 100_000)
            one = int(least) + number % int(most - least + 1)
            yield from (Value(whole, whole) for whole in {one: None, least: None, most: None})
        case "number":
            least, most = schema.get("minimum", -100_000), schema.get("maximum", 100_000)
            part = least + number % int(most - least) + 0.25
            yield from (Value(part, part) for part in (part, int(part), 0))
        case "string":
            yield from _texts(schema, mark, number)
        case "array":
            yield from _lists(schema, mark, depth)
        case "object" if shape(schema).properties:
            yield from _objects(schema, mark, depth)
        case "object":
            yield Value({mark: number}, {mark: number})
        case _:
            # No type at all: any JSON, less what the schema excludes.
            excluded = schema.get("not", {}).get("type")
            yield from (Value(one, one) for one in (mark, number, True, [mark, "b"]))
            if excluded != "object":
                yield Value({"a": mark}, {"a": mark})
            yield Value(None, None)


def _texts(schema: Schema, mark: str, number: int) -> Iterator[Value]:
    second, minute = number % 60, number // 60 % 60
    match schema.get("format"):
        case "date":
            day = datetime.date(2026, 1 + number % 12, 1 + number % 28)
            text = f"{day.year:04}-{day.month:02}-{day.day:02}"
            yield Value(day, text)
            yield Value(text, text)
        case "date-time":
            when = datetime.datetime(2026, 3, 4, 5, minute, second, 67_000, tzinfo=_ZONE)
            text = f"2026-03-04T05:{minute:02}:{second:02}.067000+05:30"
            yield Value(when, text)
            yield Value(text, text)
        case "date-time-local":
            text = f"2026-03-04T05:{minute:02}:{second:02}.067000"
            yield Value(text, text)
        case _ if "const" in schema:
            yield Value(schema["const"], schema["const"])
        case _:
            texts = [mark + _SIGNS, mark, ""]
            if (pattern := schema.get("pattern")) is not None:
                # Some patterns say how a text begins.
                texts.append(f"{mark}@example.com")
                texts.insert(0, re.sub(r"\\(.)", r"\1", pattern.strip("^$")) + mark)
                texts = [text for text in texts if re.search(pattern, text)]
                assert texts, f"no text for the pattern {pattern}"
            least, most = schema.get("minLength", 0), schema.get("maxLength", 1000)
            fitting = dict.fromkeys(text[:most] for text in texts if len(text) >= least)
            yield from (Value(text, text) for text in fitting)


def _lists(schema: Schema, mark: str, depth: int) -> Iterator[Value]:
    of = schema.get("items", {"type": "string"})
    items = list(values(of, f"{mark}_item", depth + 1))
    two = [items[0], first(of, f"{mark}_2", depth + 1)][: schema.get("maxItems", 2)]
    yield Value([one.given for one in two], [one.json for one in two])
    if depth < _FAR:
        # Any iterable will do.
        yield Value(tuple(one.given for one in two), [one.json for one in two])
        yield from (Value([one.given], [one.json]) for one in items)
        if not schema.get("minItems"):
            yield Value([], [])


def _objects(schema: Schema, mark: str, depth: int) -> Iterator[Value]:
    """Yield the object with one value of each key, as a mapping and as its model; then each further value by itself."""
    keys = shape(schema)
    several = {
        name: list(values(found, f"{mark}_{name}", depth + 1)) for name, found in keys.properties.items()
    }
    for pattern, found in keys.patterns.items():
        # Two things done to one custom field contradict each other; the keys are of different fields.
        several |= {key: list(values(found, mark, depth + 1)) for key in custom_keys(pattern)[-1:]}
    whole = {name: each[0] for name, each in several.items() if name not in keys.exclusive[1:]}
    yield _object(whole)
    if schema["name"] and keys.closed:
        model = getattr(close_api.models, pascal_case(schema["name"]))
        made = _object(whole)
        yield Value(model.checked(made.given), made.json)
    needed = {name: one for name, one in whole.items() if name in keys.required}
    for name, each in several.items() if depth < _FAR else ():
        yield from (_object({**needed, name: one}) for one in each)


def _object(of: dict[str, Value]) -> Value:
    return Value({name: one.given for name, one in of.items()}, {name: one.json for name, one in of.items()})

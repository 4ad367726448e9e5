"""What the description says of arguments and objects, read anew: nothing here is shared with what encodes or decodes.

The list of operations and the names of Python arguments are those of `tests.contract.requests_from_description`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, wraps
from typing import Any, TypeAlias, TypeVar

from close_description import Operation

from tests.contract.requests_from_description import DESCRIBED, python_name

Schema: TypeAlias = Mapping[str, Any]
_Found = TypeVar("_Found")

OPERATIONS: Mapping[str, Operation] = DESCRIBED.by_id
#: Keys of custom fields in every form that Close documents; each described pattern takes some of them.
CUSTOM_KEYS = ("custom.cf_Aa1", "custom.lcf_Bb2", "custom.cf_Cc3.add", "custom.cf_Dd4.remove")
#: Keys in answers that are no custom fields: metrics and users of reports.
OTHER_KEYS = ("calls.outbound.all.count", "user_Aa1")


@dataclass(frozen=True)
class Argument:
    """One thing that a request of an operation can say.

    Attributes:
        place: `path`, `query`, `header`, `body` for a key of the JSON object, `keys` for those of a pattern.
        name: Its name on the wire; for `keys` the pattern.
        schema: What it can be.
        required: Whether a request has to say it.
        explode: Whether the items of a list are sent one by one.
    """

    place: str
    name: str
    schema: Schema = field(repr=False)
    required: bool
    explode: bool = True

    def keyword(self, names: Iterable[str]) -> str | None:
        """Return the Python argument for it among these names; an underscore keeps off a name that is taken."""
        name = python_name(self.name)
        return next((one for one in (name, f"{name}_") if one in names), None)


def resolved(schema: Schema) -> Schema:
    """Return the schema that a reference leads to."""
    while "$ref" in schema:
        node: Any = DESCRIBED.document
        for step in schema["$ref"].removeprefix("#/").split("/"):
            node = node[step]
        schema = node
    return schema


def _once(find: Callable[[Schema], _Found]) -> Callable[[Schema], _Found]:
    """Let what is found of a schema be found once. The schema is kept, so that its identity stays its own."""
    found: dict[int, tuple[Schema, _Found]] = {}

    @wraps(find)
    def known(schema: Schema) -> _Found:
        if id(schema) not in found:
            found[id(schema)] = schema, find(schema)
        return found[id(schema)][1]

    return known


@_once
def alternatives(schema: Schema) -> Sequence[Schema]:
    """Return each of the kinds that a value can be: the parts of unions, each of several types by itself."""
    return tuple(_alternatives(schema))


def _alternatives(schema: Schema) -> Iterator[Schema]:
    name = schema.get("$ref", "").rpartition("/")[2]
    schema = resolved(schema)
    parts = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if "x-kinds" in schema:
        # The last one stands for the kinds that are not described.
        parts[-1] = parts[-1]["allOf"][0]
    # What names no type, such as keys of which one is required, is a condition and not a kind.
    if any(resolved(part).keys() & {"properties", "type", "enum"} for part in parts):
        for part in parts:
            others = {"otherwise": True} if "x-kinds" in schema and part is parts[-1] else {}
            yield from ({**one, **others} for one in alternatives(part))
        return
    kinds = schema.get("type", ())
    for kind in [kinds] if isinstance(kinds, str) else kinds or [""]:
        yield {"type": kind, "name": ""} if kind == "null" else {**schema, "type": kind, "name": name}


@dataclass(frozen=True)
class Shape:
    """The keys of an object: by name, those that it must have, and those known by pattern; whether there are others."""

    properties: Mapping[str, Schema]
    required: frozenset[str]
    patterns: Mapping[str, Schema]
    closed: bool
    #: Keys that can't be sent together: `not: {required: [...]}`.
    exclusive: Sequence[str] = ()


@_once
def shape(schema: Schema) -> Shape:
    """Return the keys of an object, with those of the schemas that it is composed of."""
    schema = resolved(schema)
    parts = [shape(part) for part in schema.get("allOf", ())]
    own = Shape(
        schema.get("properties", {}),
        frozenset(schema.get("required", ())),
        schema.get("patternProperties", {}),
        schema.get("unevaluatedProperties", schema.get("additionalProperties")) is False,
        schema.get("not", {}).get("required", ()),
    )
    return Shape(
        {name: found for one in (*parts, own) for name, found in one.properties.items()},
        frozenset[str]().union(*(one.required for one in (*parts, own))),
        {name: found for one in (*parts, own) for name, found in one.patterns.items()},
        any(one.closed for one in (*parts, own)),
        own.exclusive,
    )


@cache
def arguments(operation_id: str) -> tuple[Argument, ...]:
    """Return everything that a request of an operation can say."""
    operation = OPERATIONS[operation_id]
    document = DESCRIBED.document
    item, raw = document["paths"][operation.path], DESCRIBED.at(operation.pointer)
    found = []
    for node in (*item.get("parameters", ()), *raw.get("parameters", ())):
        one = resolved(node)
        # The default style of a query is `form`, that of paths and headers `simple`: OpenAPI 3.1, section 4.8.12.2.
        assert one.get("style", "form") == "form", f"{one['name']}: teach this file the style {one['style']}"
        found.append(
            Argument(
                one["in"],
                one["name"].lower() if one["in"] == "header" else one["name"],
                one["schema"],
                bool(one.get("required")),
                bool(one.get("explode", True)),
            )
        )
    if "requestBody" in raw:
        keys = shape(resolved(raw["requestBody"])["content"]["application/json"]["schema"])
        found += [
            Argument("body", name, schema, name in keys.required) for name, schema in keys.properties.items()
        ]
        found += [Argument("keys", name, schema, False) for name, schema in keys.patterns.items()]
    return tuple(found)


def custom_keys(pattern: str) -> list[str]:
    """Return keys that a pattern describes."""
    found = [key for key in (*CUSTOM_KEYS, *OTHER_KEYS) if re.search(pattern, key)]
    assert found, f"no key in CUSTOM_KEYS for {pattern}"
    return found


@cache
def answer(operation_id: str, name: str | None = None) -> tuple[int, Schema | None]:
    """Return status and schema of an operation's success; where it has several, the one of this name."""
    operation = OPERATIONS[operation_id]
    raw = DESCRIBED.at(operation.pointer)
    code = next(code for code in raw["responses"] if code < "3")
    content = resolved(raw["responses"][code]).get("content")
    if content is None:
        return int(code), None
    if name is not None:
        return int(code), {"$ref": f"#/components/schemas/{name}"}
    # Of several, the first is the one without conditions.
    schema = content["application/json"]["schema"]
    return int(code), schema.get("anyOf", [schema])[0]


def lists_kinds(operation_id: str) -> bool:
    """Whether an operation lists objects of several kinds."""
    schema = answer(operation_id)[1]
    items = shape(schema).properties.get("data", {}).get("items", {}) if schema is not None else {}
    return "x-kinds" in resolved(items)


def shown(wrong: Sequence[str]) -> str:
    """Return the first of what is wrong, as much of it as people read."""
    return "\n".join([f"{len(wrong)} wrong:", *(one[:400] for one in wrong[:8])])

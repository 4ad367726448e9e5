"""One form for what Close's facts and our description say of a value, so that the two can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

Node: TypeAlias = dict[str, Any]
#: Keywords that are compared as they stand.
LIMITS: Final = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern")
#: How several values of one parameter are sent, if they can be.
SINGLE, COMMA_LIST, REPEATED = "single value", "comma list", "repeated"


@dataclass(frozen=True, slots=True)
class Fields:
    """What is said of an object's fields; nothing, where `known` is False."""

    schema: str | None = None
    fields: Mapping[str, Shape] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    custom: bool = False
    closed: bool = False
    #: Whether it stands inside itself, where it is not read once more.
    inside_itself: bool = False

    @property
    def known(self) -> bool:
        """Whether more is said than that it is an object."""
        return bool(self.fields)


@dataclass(frozen=True, slots=True)
class Shape:
    """What is said of a value, whichever keywords say it. Without types it may be of any."""

    types: frozenset[str] = frozenset()
    formats: frozenset[str] = frozenset()
    enum: frozenset[str] | None = None
    limits: Mapping[str, Any] = field(default_factory=dict)
    items: Shape | None = None
    objects: tuple[Fields, ...] = ()
    #: Whether it was read from an example, which shows some values and no rule.
    example: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """What is said of a parameter; `shape` is that of one value."""

    required: bool
    several: str
    shape: Shape


def union(shapes: Iterable[Shape]) -> Shape:
    """Return the shape of a value that may have any of several shapes."""
    whole = Shape()
    for one in shapes:
        enums = [enum for enum in (whole.enum, one.enum) if enum is not None]
        whole = Shape(
            types=whole.types | one.types,
            formats=whole.formats | one.formats,
            enum=frozenset().union(*enums) if enums else None,
            limits={**whole.limits, **one.limits},
            items=whole.items or one.items,
            objects=whole.objects + one.objects,
            example=whole.example or one.example,
        )
    return whole


def joined(node: Node, part: Node) -> Node:
    """Return an object's schema with what a part of its `allOf` adds."""
    properties = {**node.get("properties", {}), **part.get("properties", {})}
    return {
        **part,
        **node,
        "properties": properties,
        "required": [*node.get("required", ()), *part.get("required", ())],
    }


class Reader:
    """Reads JSON Schemas; how one names another, and a required field, differs between documents."""

    def __init__(self) -> None:
        self._reading: set[str] = set()

    def shape(self, node: Any) -> Shape:
        """Return what a schema says, and what the schemas that it names say."""
        name, node = self.named(node)
        if name is None:
            return self._read(node, None)
        if name in self._reading:
            return Shape(frozenset({"object"}), objects=(Fields(name, inside_itself=True),))
        self._reading.add(name)
        try:
            return self._read(node, name)
        finally:
            self._reading.remove(name)

    def _read(self, node: Node, name: str | None) -> Shape:
        for part in node.get("allOf", ()):
            node = joined(node, self.named(part)[1])
        either = [
            self.shape(one) for key in ("anyOf", "oneOf") for one in node.get(key, ()) if self.says(one)
        ]
        kinds = node.get("type", ())
        types = frozenset([kinds] if isinstance(kinds, str) else kinds)
        if not types:
            return union(either)
        enum = [str(one) for one in node.get("enum", ()) if one is not None]
        own = Shape(
            types=types,
            formats=frozenset([node["format"]] if "format" in node else ()),
            enum=frozenset(enum) or None,
            limits={key: node[key] for key in LIMITS if key in node},
            items=self.shape(node["items"]) if "items" in node else None,
            objects=(self.fields(node, name),) if "object" in types else (),
        )
        return union([own, *either])

    def says(self, node: Any) -> bool:
        """Whether an alternative says of what kind a value is, and not only what goes with what."""
        return isinstance(node, str) or bool({"type", "anyOf", "oneOf", "$ref"} & node.keys())

    def named(self, node: Any) -> tuple[str | None, Node]:
        """Return the name of the schema that a node stands for, and the schema."""
        raise NotImplementedError  # facts and description refer to schemas differently

    def fields(self, node: Node, name: str | None) -> Fields:
        """Return what an object's schema says of its fields."""
        raise NotImplementedError  # facts and description mark fields differently


class PublishedFacts(Reader):
    """Reads the facts of Close's document."""

    def __init__(self, published: Node) -> None:
        super().__init__()
        self._schemas: Node = published["schemas"]

    def parameters(self, operation: Node) -> dict[str, Parameter]:
        """Return the parameters by place and name, as in `query:_limit`."""
        found = {}
        for name, node in operation.get("params", {}).items():
            shape = self.shape(node)
            # Close's lists in a query are texts separated by commas, whatever its document calls them.
            several = COMMA_LIST if shape.items else SINGLE
            found[name.removeprefix("*")] = Parameter(name.startswith("*"), several, shape.items or shape)
        return found

    def content(self, node: Node | None) -> Shape | None:
        """Return the shape of a body or an answer; None where the document has none."""
        if not node:
            return None
        return self.shape(node["schema"]) if "schema" in node else self._example(node["from_example"])

    def named(self, node: Any) -> tuple[str | None, Node]:
        """Return what `@Name` stands for."""
        if not isinstance(node, str):
            return None, node
        name = node.removeprefix("@")
        return name, self._schemas[name]

    def fields(self, node: Node, name: str | None) -> Fields:
        """Return the fields, of which those that end in `*` are required."""
        properties: Node = node.get("properties", {})
        return Fields(
            name,
            {key.removesuffix("*"): self.shape(inner) for key, inner in properties.items()},
            frozenset(key.removesuffix("*") for key in properties if key.endswith("*")),
            any(pattern.startswith("^custom") for pattern in node.get("patternProperties", ())),
            node.get("closed", False),
        )

    def _example(self, node: Any) -> Shape:
        if isinstance(node, list):
            shape = Shape(frozenset({"array"}), items=self._example(node[0]) if node else None)
        elif isinstance(node, dict):
            shown = {
                key: self._example(inner) for key, inner in node.items() if not key.startswith("custom.")
            }
            fields = Fields(None, shown, custom=shown.keys() != node.keys())
            shape = Shape(frozenset({"object"}), objects=(fields,))
        else:
            shape = union(_shown(kind) for kind in node.split(" or "))
        return replace(shape, example=True)


def _shown(kind: str) -> Shape:
    """Return the shape of a value of an example, which its kind stands for."""
    if kind in ("boolean", "integer", "number", "null"):
        return Shape(frozenset({kind}))
    words = frozenset({kind.removeprefix("string such as ")}) if kind.startswith("string such as ") else None
    return Shape(frozenset({"string"}), enum=words)


class Description(Reader):
    """Reads our description."""

    def __init__(self, document: Node) -> None:
        super().__init__()
        self._document = document

    def parameters(self, item: Node, operation: Node) -> dict[str, Parameter]:
        """Return the parameters by place and name, those of the path included."""
        found = {}
        for reference in (*item.get("parameters", ()), *operation.get("parameters", ())):
            _, node = self.named(reference)
            shape = self.shape(node["schema"])
            several = SINGLE if shape.items is None else REPEATED if node.get("explode", True) else COMMA_LIST
            found[f"{node['in']}:{node['name']}"] = Parameter(
                node.get("required", False), several, shape.items or shape
            )
        return found

    def content(self, node: Node | None) -> Shape | None:
        """Return the shape of a request body or an answer; None where there is none."""
        _, node = self.named(node or {})
        content = node.get("content", {}).get("application/json")
        return self.shape(content["schema"]) if content else None

    def named(self, node: Any) -> tuple[str | None, Node]:
        """Return what a reference leads to; what stands beside the reference counts as well."""
        name: str | None = None
        while "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            target: Any = self._document
            for step in node["$ref"].split("/")[1:]:
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return name, node

    def fields(self, node: Node, name: str | None) -> Fields:
        """Return the fields of an object."""
        properties: Node = node.get("properties", {})
        return Fields(
            name,
            {key: self.shape(inner) for key, inner in properties.items()},
            frozenset(node.get("required", ())),
            any(pattern.startswith("^custom") for pattern in node.get("patternProperties", ())),
            node.get("unevaluatedProperties", node.get("additionalProperties", True)) is False,
        )

"""An OpenAPI 3.1 document: its references, and what its schemas name."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import wraps
from typing import Any, TypeVar

Node = Mapping[str, Any]
S = TypeVar("S", bound="Document")
T = TypeVar("T")

#: From so many on all is forgotten: schemas that are made for one question each shall not stay. The description has
#: some thousands.
_REMEMBERED = 20_000
_ALTERNATIVES = ("allOf", "anyOf", "oneOf")


def _once(find: Callable[[S, Node], T]) -> Callable[[S, Node], T]:
    """Find out a thing about a schema once: each request and each answer asks again."""

    @wraps(find)
    def found(document: S, schema: Node) -> T:
        key = find.__name__, id(schema)
        known = document.found.get(key)
        # The schema is kept with what was found, so that no other one gets its identity.
        if known is None or known[0] is not schema:
            if len(document.found) >= _REMEMBERED:
                document.found.clear()
            known = document.found[key] = schema, find(document, schema)
        result: T = known[1]
        return result

    return found


class Document:
    """A parsed OpenAPI document, which does not change.

    Attributes:
        document: The whole document, as JSON.
        found: What was found out about its schemas, by the name of the method and the identity of the schema.
    """

    def __init__(self, document: Node) -> None:
        self.document = document
        self.found: dict[tuple[str, int], tuple[Node, Any]] = {}
        self._places: dict[str, Node] = {}

    def at(self, pointer: str) -> Node:
        """Return the node that a JSON pointer (`#/components/schemas/Lead`) names."""
        if pointer not in self._places:
            node: Any = self.document
            for step in steps_of(pointer):
                node = node[int(step) if isinstance(node, list) else step]
            self._places[pointer] = node
        return self._places[pointer]

    def resolve(self, node: Node) -> Node:
        """Follow `$ref` until there is none."""
        while "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def types(self, schema: Node) -> Iterator[str]:
        """Return the JSON types that a schema and its alternatives name."""
        schema = self.resolve(schema)
        named = schema.get("type", ())
        yield from [named] if isinstance(named, str) else named
        for part in _parts(schema):
            yield from self.types(part)

    @_once
    def known_keys(self, schema: Node) -> tuple[Mapping[str, Node], Sequence[str]]:
        """Return the properties and the key patterns that a schema and its alternatives name."""
        schema = self.resolve(schema)
        properties = dict(schema.get("properties", {}))
        patterns = list(schema.get("patternProperties", {}))
        for part in _parts(schema):
            more, further = self.known_keys(part)
            for name, found in more.items():
                # Alternatives may mean different things by one name: `data` of a list and of a grouped list.
                other = properties.setdefault(name, found)
                if other != found:
                    properties[name] = {"anyOf": [other, found]}
            patterns += further
        return properties, patterns

    @_once
    def items(self, schema: Node) -> Node:
        """Return the schema of a list's items, an empty one if there is none."""
        schema = self.resolve(schema)
        if "items" in schema:
            found: Node = schema["items"]
            return found
        choices = [self.items(part) for part in _parts(schema)]
        return {"anyOf": [choice for choice in choices if choice]}

    def undescribed(self, schema: Node, value: Any, where: str = "") -> Iterator[str]:
        """Return the pointer of each key in `value` that the schema does not name; open objects are passed over."""
        schema = self.resolve(schema)
        if isinstance(value, list):
            for number, item in enumerate(value):
                yield from self.undescribed(self.items(schema), item, f"{where}/{number}")
        elif isinstance(value, dict):
            properties, patterns = self.known_keys(schema)
            for key, item in value.items():
                place = f"{where}/{escaped(key)}"
                if key in properties:
                    yield from self.undescribed(properties[key], item, place)
                elif properties and not any(re.search(pattern, key) for pattern in patterns):
                    yield place

    def home(self, pointer: str, value: Any, steps: Sequence[str]) -> str | None:
        """Return where the document describes the object that keys and numbers lead to, None if nowhere.

        Args:
            pointer: The place of the schema of `value`.
            value: What the steps lead through. Of alternatives, the one that its discriminator names comes first.
            steps: The way from `value` to the object.
        """
        node = self.at(pointer)
        if "$ref" in node:
            return self.home(node["$ref"], value, steps)
        if not steps and "properties" in node:
            return pointer
        if steps:
            step, *rest = steps
            if isinstance(value, list) and "items" in node:
                return self.home(f"{pointer}/items", value[int(step)], rest)
            if isinstance(value, dict) and step in node.get("properties", ()):
                return self.home(f"{pointer}/properties/{escaped(step)}", value[step], rest)
        homes = (self.home(branch, value, steps) for branch in _branches(pointer, node, value))
        return next((one for one in homes if one is not None), None)

    def reachable(self, schema: Node) -> dict[str, dict[str, Any]]:
        """Return the components that a schema refers to, directly or through one another, by kind and name."""
        found: dict[str, dict[str, Any]] = {}
        pending: list[Any] = [schema]
        while pending:
            value = pending.pop()
            if isinstance(value, list):
                pending += value
            elif isinstance(value, dict):
                pending += value.values()
                if isinstance(reference := value.get("$ref"), str):
                    _, kind, name, *_ = steps_of(reference)
                    if name not in found.setdefault(kind, {}):
                        found[kind][name] = self.at(f"#/components/{kind}/{name}")
                        pending.append(found[kind][name])
        return found


def _parts(schema: Node) -> Iterator[Node]:
    for word in _ALTERNATIVES:
        yield from schema.get(word, ())


def _branches(pointer: str, node: Node, value: Any) -> Iterator[str]:
    """Return the places of a schema's alternatives: first the one that the value names, then those of its own."""
    chooser = node.get("discriminator", {})
    if isinstance(value, dict) and (kind := value.get(chooser.get("propertyName"))) in chooser.get(
        "mapping", ()
    ):
        yield chooser["mapping"][kind]
    for word in _ALTERNATIVES:
        parts = enumerate(node.get(word, ()))
        yield from (
            f"{pointer}/{word}/{number}" for number, _ in sorted(parts, key=lambda one: "$ref" in one[1])
        )


def escaped(step: object) -> str:
    """Return a key or a number as a JSON pointer has it."""
    return str(step).replace("~", "~0").replace("/", "~1")


def steps_of(pointer: str) -> list[str]:
    """Return the keys and numbers that a JSON pointer names, from the root on."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("#/").split("/")]

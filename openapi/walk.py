"""Ways through the bundled document: its operations, parameters, responses and schemas, each with its JSON pointer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

Node: TypeAlias = dict[str, Any]

METHODS: Final = ("get", "put", "post", "delete", "patch")
# Where a schema keeps further schemas: by name, in a list, or one.
BY_NAME: Final = ("properties", "patternProperties", "$defs")
IN_LISTS: Final = ("allOf", "anyOf", "oneOf")
SINGLE: Final = ("items", "additionalProperties")


def join(pointer: str, *steps: str | int) -> str:
    return "/".join([pointer, *(str(step).replace("~", "~0").replace("/", "~1") for step in steps)])


def resolve(document: Node, node: Any) -> Any:
    """Follow a reference, and the references it leads to."""
    while isinstance(node, dict) and "$ref" in node:
        node = target_of(document, node["$ref"])
    return node


def target_of(document: Node, pointer: str) -> Any:
    """Return what a pointer names; KeyError when there is nothing."""
    node: Any = document
    for step in pointer.removeprefix("#/").split("/"):
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def references(node: Any, pointer: str = "#") -> Iterator[tuple[str, str]]:
    """Yield each `$ref` with the place it stands in; what stands in examples is data, not description."""
    if isinstance(node, dict):
        names = pointer.endswith(BY_NAME)
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield pointer, value
            elif names or key not in ("example", "examples"):
                yield from references(value, join(pointer, key))
            elif key == "examples" and isinstance(value, dict):
                for name, example in value.items():
                    if "$ref" in example:
                        yield join(pointer, key, name), example["$ref"]
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from references(value, join(pointer, index))


def operations(document: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yield each operation as (pointer, path item, operation)."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield join("#/paths", path, method), item, item[method]


def components(document: Node, kind: str) -> Iterator[tuple[str, Node]]:
    for name, component in document["components"].get(kind, {}).items():
        yield join("#/components", kind, name), component


def parameters_of(document: Node, item: Node, operation: Node) -> list[Node]:
    """Return the parameters of an operation, those of its path included."""
    own = [*item.get("parameters", []), *operation.get("parameters", [])]
    return [resolve(document, parameter) for parameter in own]


def parameters(document: Node) -> Iterator[tuple[str, Node]]:
    yield from components(document, "parameters")
    for path, item in document["paths"].items():
        for method in ("", *METHODS):
            owner = item.get(method, {}) if method else item
            for index, parameter in enumerate(owner.get("parameters", [])):
                place = join("#/paths", path, *([method] if method else []), "parameters", index)
                if "$ref" not in parameter:
                    yield place, parameter


def responses(document: Node) -> Iterator[tuple[str, Node]]:
    yield from components(document, "responses")
    for pointer, _, operation in operations(document):
        for status, response in operation.get("responses", {}).items():
            if "$ref" not in response:
                yield join(pointer, "responses", status), response


def headers(document: Node) -> Iterator[tuple[str, Node]]:
    yield from components(document, "headers")
    for pointer, response in responses(document):
        for name, header in response.get("headers", {}).items():
            if "$ref" not in header:
                yield join(pointer, "headers", name), header


def contents(document: Node) -> Iterator[tuple[str, Node]]:
    """Yield each media type of a request or response."""
    for pointer, response in responses(document):
        for media, content in response.get("content", {}).items():
            yield join(pointer, "content", media), content
    for pointer, _, operation in operations(document):
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            yield join(pointer, "requestBody", "content", media), content


def roots(document: Node) -> Iterator[tuple[str, Any]]:
    """Yield the schemas that everything else hangs on."""
    yield from components(document, "schemas")
    for pointer, owner in (*parameters(document), *headers(document), *contents(document)):
        yield f"{pointer}/schema", owner.get("schema", {})


def schemas(document: Node) -> Iterator[tuple[str, Node]]:
    """Yield every schema, nested ones too; what a reference names comes once, at its own place."""
    pending = list(roots(document))
    while pending:
        pointer, schema = pending.pop(0)
        if not isinstance(schema, dict):
            continue
        yield pointer, schema
        pending += subschemas(pointer, schema)


def subschemas(pointer: str, schema: Node) -> Iterator[tuple[str, Any]]:
    for key in BY_NAME:
        for name, inner in schema.get(key, {}).items():
            yield join(pointer, key, name), inner
    for key in IN_LISTS:
        for index, inner in enumerate(schema.get(key, [])):
            yield join(pointer, key, index), inner
    for key in SINGLE:
        if key in schema:
            yield join(pointer, key), schema[key]

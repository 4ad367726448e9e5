"""The facts of an OpenAPI document that Close publishes, in the form of `published_facts.json`.

Read are a whole document, JSON or YAML, and a documentation page saved as Markdown, which has the part of the document
that belongs to its operations between two fences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from .shapes import LIMITS, Node, joined

METHODS = ("get", "put", "post", "delete", "patch")
_FENCED = re.compile(r"^(`{3,})(?:ya?ml|json)\b[^\n]*\n(.*?)^\1\s*$", re.MULTILINE | re.DOTALL)


class UnreadableError(ValueError):
    """The file has no OpenAPI document."""


def read(file: Path) -> tuple[Node, bool]:
    """Return the facts of a file, and whether it is whole, so that an operation that it lacks is gone.

    Raises:
        OSError: The file can't be read.
        UnreadableError: It has no OpenAPI document, or one that refers to what it lacks or is no OpenAPI within.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{file}: no text in UTF-8") from error
    documents = [parsed for _, block in _FENCED.findall(text) if (parsed := _parsed(block)) is not None]
    whole = [] if documents else [parsed for parsed in [_parsed(text)] if parsed is not None]
    if not documents and not whole:
        page = text.lstrip()[:9].lower().startswith(("<!doctype", "<html"))
        hint = "; save the page as Markdown, which is at its address with .md" if page else ""
        raise UnreadableError(f"{file}: no OpenAPI document, and no page with one{hint}")
    try:
        return _joined(map(facts, documents or whole)), bool(whole)
    except (AttributeError, KeyError, TypeError) as error:
        raise UnreadableError(f"{file}: no OpenAPI document that can be read: {error!r}") from error


def _parsed(text: str) -> Node | None:
    """Return an OpenAPI document, None if the text is none. JSON is YAML, too."""
    try:
        document: Any = YAML(typ="safe", pure=True).load(text)
    except YAMLError:
        return None
    return document if isinstance(document, dict) and "openapi" in document and "paths" in document else None


def _joined(parts: Iterator[Node]) -> Node:
    whole: Node = {"operations": {}, "schemas": {}}
    for part in parts:
        for key, found in part.items():
            whole[key].update(found)
    return whole


def facts(document: Node) -> Node:
    """Return names, types, nullability, enums, requiredness and limits of a document, without a sentence.

    Raises:
        AttributeError, KeyError, TypeError: The document lacks what it refers to, or is no OpenAPI within.
    """
    return _Document(document).facts()


class _Document:
    def __init__(self, document: Node) -> None:
        self._document = document

    def facts(self) -> Node:
        schemas = self._document.get("components", {}).get("schemas", {})
        operations = {
            f"{method.upper()} {path}": self._operation(item, item[method])
            for path, item in self._document["paths"].items()
            for method in METHODS
            if method in item
        }
        return {
            "operations": operations,
            "schemas": {name: self._schema(node) for name, node in schemas.items()},
        }

    def _operation(self, item: Node, operation: Node) -> Node:
        given = (*item.get("parameters", ()), *operation.get("parameters", ()))
        answers = {str(status): self._found(node) for status, node in operation["responses"].items()}
        return {
            "params": {
                f"{'*' if one.get('required') else ''}{one['in']}:{one['name']}": self._schema(
                    one.get("schema", {})
                )
                for one in map(self._found, given)
            },
            "body": self._content(self._found(operation.get("requestBody", {}))),
            "answers": {
                status: self._content(node) for status, node in answers.items() if status.startswith("2")
            },
            "errors": " ".join(status for status in answers if status[0] in "45"),
        }

    def _found(self, node: Node) -> Node:
        """Return what a reference leads to, with what stands beside it."""
        while "$ref" in node:
            target: Any = self._document
            for step in node["$ref"].split("/")[1:]:
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def _content(self, node: Node) -> Node | None:
        content = node.get("content", {}).get("application/json")
        if not content:
            return None
        if "schema" in content:
            return {"schema": self._schema(content["schema"])}
        examples = [
            content.get("example"),
            *(one.get("value") for one in content.get("examples", {}).values()),
        ]
        shown = [one for one in examples if one is not None]
        return {"from_example": _kind(shown[0])} if shown else None

    def _schema(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return {}
        if "$ref" in node:
            self._found({"$ref": node["$ref"]})
            return "@" + node["$ref"].rpartition("/")[2]
        # Which fields are required may be said beside those that a part has.
        for part in node.get("allOf", ()):
            node = joined(node, self._found(part))
        alternatives = "anyOf" in node or "oneOf" in node
        kinds = node.get("type", ["object"] if "properties" in node and not alternatives else [])
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        if node.get("nullable"):  # OpenAPI 3.0
            kinds.append("null")
        required = set(node.get("required", ()))
        kept: Node = {
            key: node[key] for key in ("format", "enum", "patternProperties", *LIMITS) if key in node
        }
        if kinds:
            kept["type"] = kinds
        if "properties" in node:
            kept["properties"] = {
                name + ("*" if name in required else ""): self._schema(one)
                for name, one in node["properties"].items()
            }
        if "items" in node:
            kept["items"] = self._schema(node["items"])
        for key in ("anyOf", "oneOf"):
            if key in node:
                # "Anything else" is no kind of its own.
                known = [one for one in node[key] if not any("not" in part for part in one.get("allOf", ()))]
                kept[key] = [self._schema(one) for one in known]
        kept["closed"] = node.get("unevaluatedProperties", node.get("additionalProperties", True)) is False
        return kept


def _kind(value: Any) -> Any:
    """Return the form of an example."""
    if isinstance(value, dict):
        return {key: _kind(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_kind(one) for one in value]
    kinds = {bool: "boolean", int: "integer", float: "number", type(None): "null"}
    return kinds.get(type(value), "string")

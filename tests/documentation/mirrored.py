"""Close's published facts as a description: what ours would be if it said the same of all operations."""

from __future__ import annotations

from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]


def mirrored(published: Node) -> Node:
    """Return an OpenAPI document that says what the facts say."""
    paths: Node = {}
    for name, facts in published["operations"].items():
        method, path = name.split()
        paths.setdefault(path, {})[method.lower()] = _operation(facts)
    schemas = {name: _schema(node) for name, node in published["schemas"].items()}
    return {"paths": paths, "components": {"schemas": schemas}}


def _operation(facts: Node) -> Node:
    answers = {status: _content(node) for status, node in facts["answers"].items()}
    found: Node = {
        "parameters": [_parameter(name, node) for name, node in facts.get("params", {}).items()],
        "responses": {**answers, **{status: {} for status in facts["errors"].split()}},
    }
    return found | ({"requestBody": _content(facts["body"])} if "body" in facts else {})


def _parameter(name: str, node: Any) -> Node:
    place, _, key = name.removeprefix("*").partition(":")
    found: Node = {"in": place, "name": key, "required": name.startswith("*"), "schema": _schema(node)}
    return found | {"style": "form", "explode": False}


def _content(node: Node | None) -> Node:
    if not node:
        return {}
    schema = _schema(node["schema"]) if "schema" in node else _example(node["from_example"])
    return {"content": {"application/json": {"schema": schema}}}


def _schema(node: Any) -> Node:
    if isinstance(node, str):
        return {"$ref": f"#/components/schemas/{node.removeprefix('@')}"}
    found = {key: value for key, value in node.items() if key not in ("closed", "properties")}
    if "properties" in node:
        found["properties"] = {
            key.removesuffix("*"): _schema(inner) for key, inner in node["properties"].items()
        }
        found["required"] = [key.removesuffix("*") for key in node["properties"] if key.endswith("*")]
    if "items" in node:
        found["items"] = _schema(node["items"])
    for key in ("anyOf", "oneOf"):
        if key in node:
            found[key] = [_schema(inner) for inner in node[key]]
    return found | ({"unevaluatedProperties": False} if node.get("closed") else {})


def _example(node: Any) -> Node:
    if isinstance(node, list):
        return {"type": "array", "items": _example(node[0]) if node else {}}
    if isinstance(node, dict):
        fields = {key: _example(inner) for key, inner in node.items() if not key.startswith("custom.")}
        custom: Node = {"patternProperties": {r"^custom\.": {}}} if fields.keys() != node.keys() else {}
        return {"type": "object", "properties": fields, **custom}
    kinds = {
        kind if kind in ("boolean", "integer", "number", "null") else "string" for kind in node.split(" or ")
    }
    return {"type": sorted(kinds)}

"""The description as it is fuzzed: of some operations alone, with links where chains would end otherwise."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, Final

from close_description import locate
from close_emulator import served_operations

METHODS: Final = frozenset({"get", "put", "post", "delete"})


def described(wanted: Collection[str]) -> dict[str, Any]:
    """Return the description of these operations."""
    return _only(_linked(_shallow(json.loads(locate().read_bytes())), wanted), wanted)


def _shallow(document: dict[str, Any]) -> dict[str, Any]:
    """Let trees of conditions end with their first level.

    Schemathesis covers each combination of kinds at each level: thousands of cases, nearly all of which name fields
    that there are not. tests/emulator/test_search_filters.py goes through the kinds.
    """
    schemas = document["components"]["schemas"]
    schemas["SearchRequest"]["properties"]["query"] = {"$ref": "#/components/schemas/AndNode"}
    for name in ("AndNode", "OrNode"):
        schemas[name]["properties"]["queries"]["items"] = {"$ref": "#/components/schemas/AnySearchNode"}
    for name, schema in schemas.items():
        if name.startswith("Create") and "/SearchNode" in str(schema.get("properties", {}).get("s_query")):
            schema["properties"]["s_query"] = {"$ref": "#/components/schemas/AndNode"}
    # What a view is made with: a kind of moment that nobody knows is no mistake, and the form cut short says it is.
    sent = {**schemas["SmartViewQuery"], "properties": dict(schemas["SmartViewQuery"]["properties"])}
    sent["properties"]["query"] = {"$ref": "#/components/schemas/MatchAllNode"}
    for name in ("CreateSmartView", "UpdateSmartView"):
        schemas[name]["properties"]["s_query"] = sent
    schemas["HasRelatedNode"]["properties"]["related_query"] = {"$ref": "#/components/schemas/AnySearchNode"}
    schemas["OffsetMoment"]["properties"]["moment"] = {"$ref": "#/components/schemas/NowMoment"}
    return document


def _linked(document: dict[str, Any], wanted: Collection[str]) -> dict[str, Any]:
    """Let chains lead to what creates or merges, and within a group of operations to what no other link leads to.

    Schemathesis takes some of what creates for too unlikely to succeed, and tries nothing that no link leads to. Among
    all operations so many ways to begin would leave chains of a single step.
    """
    grouped = len(wanted) < len(served_operations()) // 4
    operations = {
        operation["operationId"]: (path, method, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS and operation["operationId"] in wanted
    }
    reached = {
        link.get("$ref", link.get("operationId", "")).rpartition("/")[2]
        for _, _, operation in operations.values()
        for answer in operation["responses"].values()
        for link in answer.get("links", {}).values()
    }
    reached |= {
        link["operationId"] for name, link in document["components"]["links"].items() if name in reached
    }
    answer = document["paths"]["/me/"]["get"]["responses"]["200"]
    answer["links"] = answer.get("links", {}) | {
        name: {"operationId": name}
        for name, (path, method, _) in operations.items()
        if (method == "post" and "{" not in path)
        or (grouped and path != "/me/" and (name not in reached or name.endswith("_settings")))
    }
    return document


def _only(document: dict[str, Any], wanted: Collection[str]) -> dict[str, Any]:
    """Return a description of the paths of these operations: schemathesis reads it several times, anew for each part.

    A path keeps all its methods, since the others of a path are known to be refused.
    """
    paths = {
        path: item
        for path, item in document["paths"].items()
        if any(method in METHODS and item[method]["operationId"] in wanted for method in item)
    }
    operations = [item[method] for item in paths.values() for method in METHODS & item.keys()]
    there = {operation["operationId"] for operation in operations}
    links = {
        name: link for name, link in document["components"]["links"].items() if link["operationId"] in there
    }
    for operation in operations:
        for answer in operation["responses"].values():
            answer["links"] = {
                name: link
                for name, link in answer.get("links", {}).items()
                if link.get("$ref", "").rpartition("/")[2] in links or link.get("operationId") in there
            }
    return document | {"paths": paths, "components": document["components"] | {"links": links}}

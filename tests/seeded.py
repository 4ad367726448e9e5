"""Requests that an emulator with its default seed carries out: the description's examples, at ids that there are."""

from __future__ import annotations

from typing import Any

from close_description import Operation, load
from close_emulator import Emulator


def filled_path(emulator: Emulator, operation: Operation) -> str:
    """Return an operation's path with ids that the emulator's own description names."""
    item = emulator.description("http://localhost")["paths"][operation.path]
    values: dict[str, str] = {}
    for parameter in item[operation.method.lower()]["parameters"]:
        if parameter.get("in") == "path":
            values[parameter["name"]] = parameter.get("example") or parameter["schema"]["enum"][0]
    return operation.path.format_map(values)


def example_body(operation: Operation) -> Any:
    """Return the first example of an operation's body, None if it takes none."""
    if operation.body is None:
        return None
    described = load()
    request = described.resolve(described.at(operation.pointer)["requestBody"])
    content = request["content"]["application/json"]
    if "example" in content:
        return content["example"]
    return described.resolve(next(iter(content["examples"].values())))["value"]


def example_query(operation: Operation) -> dict[str, Any]:
    """Return the parameters of an operation that the description has an example of."""
    described = load()
    parameters = [described.resolve(one) for one in described.at(operation.pointer).get("parameters", ())]
    return {one["name"]: one["example"] for one in parameters if one["in"] == "query" and "example" in one}

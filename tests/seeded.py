"""Requests that an emulator with its default seed carries out: the description's examples, at ids that there are."""

from __future__ import annotations

from functools import cache
from typing import Any

from close_description import Operation, load
from close_emulator import Emulator

#: What operations need though no single parameter is required, with ids of the seed.
ONE_OF = {
    "sequences_list_subscriptions": {"lead_id": "lead_98tRkb2DSiY71NY4km2fGgatSRVoHPdP0KPTgH8Xr7i"},
    "send_as_delete_by_user": {
        "allowed_user_id": "user_LQnjQElzm9gkSzjCA7R3mrvM0SGoYmkiyG8GoFTIZW4",
        "allowing_user_id": "user_OdS67m4xPdUWL0sP0gnSI78MIMgXTW5toQR3yk0SvyZ",
    },
}


def filled_path(operation: Operation) -> str:
    """Return an operation's path with ids that the emulator's own description names."""
    return operation.path.format_map(_named(operation, "path"))


def needed_query(operation: Operation) -> dict[str, str]:
    """Return the query parameters that an operation can't do without, with values that the emulator names."""
    return _named(operation, "query") | ONE_OF.get(operation.id, {})


@cache
def _paths() -> dict[str, Any]:
    found: dict[str, Any] = Emulator().description("http://localhost")["paths"]
    return found


def _named(operation: Operation, place: str) -> dict[str, str]:
    item = _paths()[operation.path]
    return {
        parameter["name"]: parameter.get("example") or parameter["schema"]["enum"][0]
        for parameter in item[operation.method.lower()]["parameters"]
        if parameter.get("in") == place and parameter.get("required")
    }


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

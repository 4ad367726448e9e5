"""How an operation of the description is called in Python: the facade's method, and the example as its arguments."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

import close_api.models
from close_crm import AsyncClose, Close
from close_description import Operation, load
from close_emulator import Emulator, served_operations
from openapi_python_client.strings import PythonIdentifier, pascal_case

#: Examples that the emulator's default organization refuses, with the reason.
REFUSED = {
    "comments_get_thread": "Nothing has comments yet.",
    "events_get": "Nothing has happened yet.",
    "opportunity_status_changes_get": "No opportunity has changed its status yet.",
    "opportunity_status_changes_delete": "No opportunity has changed its status yet.",
    "opportunity_statuses_delete": "Opportunities are in this status.",
    "pipelines_delete": "The pipeline has statuses.",
    "shared_custom_fields_remove_association": "The field is not used there yet.",
    "shared_custom_fields_remove_custom_activity_type_association": "The field is not used there yet.",
    "shared_custom_fields_remove_custom_object_type_association": "The field is not used there yet.",
}

#: Lists that are refused without a filter: the parameter, and an operation whose path has an id for it.
FILTERED = {"sequences_list_subscriptions": ("sequence_id", "sequences_get")}

_CLIENTS = {"sync": Close("key"), "async": AsyncClose("key")}


@dataclass(frozen=True)
class Call:
    """An operation with its place in the client.

    Attributes:
        operation: The operation, as it is described.
    """

    operation: Operation

    @cached_property
    def raw(self) -> Mapping[str, Any]:
        """Its node in the description."""
        found: Mapping[str, Any] = load().at(self.operation.pointer)
        return found

    @property
    def tag(self) -> str:
        """The tag, which is its place in the client: `activities.notes`."""
        return str(self.raw["tags"][0])

    @property
    def verb(self) -> str:
        """The name of its method."""
        variants = self.raw.get("x-facade")
        return str(variants[0]["method"]) if variants else self.operation.id.removeprefix(f"{self.tag}_")

    @property
    def name(self) -> str:
        """The method as callers write it: `leads.update`."""
        return f"{self.tag}.{self.verb}"

    @property
    def is_served(self) -> bool:
        """Whether the emulator carries it out."""
        return self.operation.id in served_operations()

    @cached_property
    def function(self) -> Any:
        """The method, as the client's class has it."""
        return getattr(type(attrgetter(self.tag)(_CLIENTS["sync"])), self.verb)

    @cached_property
    def iterating(self) -> str | None:
        """The name of the method that iterates over the whole list, None if there is none."""
        name = re.sub("^list", "iterate", self.verb)
        kind = type(attrgetter(self.tag)(_CLIENTS["sync"]))
        return name if "x-paging" in self.raw and name != self.verb and hasattr(kind, name) else None

    @cached_property
    def parameters(self) -> Mapping[str, inspect.Parameter]:
        """The method's arguments, with `self` left out."""
        found = inspect.signature(self.function).parameters
        return {name: one for name, one in found.items() if name != "self"}

    @cached_property
    def wire_names(self) -> Mapping[str, str]:
        """The name that each argument has in HTTP: of a parameter, or of a key of the body."""
        names = {_identifier(name): name for _, name in self.operation.parameters}
        if self.operation.body is not None:
            schema = self.operation.body.pointer.rpartition("/")[2]
            model = getattr(close_api.models, pascal_case(schema))
            names |= {python: field.name for python, field in model._FIELDS.items()}
        return names

    @cached_property
    def body(self) -> Any:
        """The first example of the body, None if there is no body."""
        if self.operation.body is None:
            return None
        content = load().resolve(self.raw["requestBody"])["content"]["application/json"]
        if "example" in content:
            return content["example"]
        return load().resolve(next(iter(content["examples"].values())))["value"]

    @cached_property
    def answer(self) -> tuple[str, Any]:
        """The status of a success and an example of its body, None if it has no body or no example."""
        code = next(code for code in self.raw["responses"] if code < "3")
        response = load().resolve(self.raw["responses"][code])
        content = response.get("content", {}).get("application/json", {})
        examples = [content] if "example" in content else []
        examples += [load().resolve(one) for one in content.get("examples", {}).values()]
        return code, next((one.get("example", one.get("value")) for one in examples), None)

    @cached_property
    def _examples(self) -> Mapping[str, Any]:
        """The examples of query parameters: those that the operation can't do without, though each is optional."""
        nodes = (load().resolve(one) for one in self.raw.get("parameters", ()))
        found = {one["name"]: one["example"] for one in nodes if one["in"] == "query" and "example" in one}
        if self.operation.id in FILTERED:
            name, other = FILTERED[self.operation.id]
            found[name] = next(iter(_path_values(_operation(other)).values()))
        return found

    def arguments(self) -> tuple[list[str], list[Any], dict[str, Any]]:
        """Return the example's values: of the path, of custom fields, and those given by name."""
        path = list(_path_values(self.operation).values())
        named: dict[str, Any] = {}
        for name, parameter in self.parameters.items():
            wire = self.wire_names.get(name, name)
            described = self.operation.parameters.get(("query", wire))
            if wire in self._examples:
                named[name] = self._examples[wire]
            elif described is not None and parameter.default is inspect.Parameter.empty:
                named[name] = _some_value(wire, described.schema)
        known = {wire: name for name, wire in self.wire_names.items()}
        changes = []
        for key, value in (self.body or {}).items():
            if key in known:
                named[known[key]] = value
            else:
                changes.append({key: value})
        return path, changes, named


def calls() -> list[Call]:
    """Return every operation that is described, in the order of the description."""
    return [Call(operation) for operation in load().operations]


def _operation(id: str) -> Operation:
    return next(one for one in load().operations if one.id == id)


def _identifier(name: str) -> str:
    return str(PythonIdentifier(name, ""))


_SERVED = Emulator().description("http://localhost")["paths"]


def _path_values(operation: Operation) -> dict[str, str]:
    """Return ids of the emulator's default organization; made-up ones for what it does not carry out."""
    item = _SERVED.get(operation.path, {}).get(operation.method.lower(), {})
    named = {
        one["name"]: one.get("example") or one["schema"]["enum"][0]
        for one in item.get("parameters", ())
        if one.get("in") == "path" and ("example" in one or "enum" in one["schema"])
    }
    return {
        name: named.get(name) or _some_value(name, parameter.schema)
        for (place, name), parameter in operation.parameters.items()
        if place == "path"
    }


def _some_value(name: str, schema: Any) -> str:
    """Return a word that the schema names, or an id that no emulator has."""
    words = load().resolve(schema).get("enum")
    if words:
        return "opportunity" if "opportunity" in words else str(words[0])
    return f"{name.removesuffix('_id')}_98tRkb2DSiY71NY4km2fGg"

"""Requests through the typed facade that say what a generated case says in HTTP."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias
from urllib.parse import unquote

import close_api.models
import httpx2 as httpx
import schemathesis
from close_crm import Close
from close_description import Operation, load
from openapi_python_client.strings import PythonIdentifier, pascal_case
from schemathesis.core import NotSet
from schemathesis.core.result import Ok

from tests.facades import facade_of

Operated: TypeAlias = schemathesis.APIOperation[Any, Any, Any, Any]
Generated: TypeAlias = schemathesis.Case[Any]

DESCRIBED = load()


@cache
def schema() -> schemathesis.BaseSchema:
    """Return the description as schemathesis reads it."""
    return schemathesis.openapi.from_dict(dict(DESCRIBED.document))


def operations() -> dict[str, Operated]:
    """Return schemathesis' view of each operation by its operationId."""
    return _by_id(schema())


def _by_id(of: schemathesis.BaseSchema) -> dict[str, Operated]:
    found: dict[str, Operated] = {}
    for result in of.get_all_operations():
        assert isinstance(result, Ok)
        found[result.ok().definition.raw["operationId"]] = result.ok()
    return found


@dataclass
class Said:
    """What a case says, free of the forms that HTTP has for it."""

    path: str
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any


def read(operation: Operation, place: str, name: str, text: str) -> Any:
    """Return the JSON value of a parameter's text."""
    return operation.parameters[place, name].read(text)


def of_case(operation: Operation, case: Generated) -> Said:
    """Return what a generated case says."""
    path = re.sub(
        r"{(\w+)}", lambda found: unquote(str((case.path_parameters or {})[found[1]])), operation.path
    )
    query = {name: read(operation, "query", name, str(text)) for name, text in (case.query or {}).items()}
    headers = {
        name.lower(): read(operation, "header", name.lower(), text)
        for name, text in (case.headers or {}).items()
        if name.lower().startswith("x-")
    }
    return Said(path, query, headers, None if isinstance(case.body, NotSet) else case.body)


def of_request(operation: Operation, request: httpx.Request) -> Said:
    """Return what a request on the wire says."""
    path = unquote(request.url.raw_path.decode().partition("?")[0]).removeprefix(DESCRIBED.prefix)
    query = {name: read(operation, "query", name, text) for name, text in request.url.params.items()}
    headers = {
        name: read(operation, "header", name, text)
        for name, text in request.headers.items()
        if name.startswith("x-")
    }
    return Said(path, query, headers, json.loads(request.content) if request.content else None)


def path_words(operation: Operation, path: str) -> tuple[str, ...]:
    """Return the values of an operation's path parameters, in their order."""
    match = re.fullmatch(re.sub(r"{\w+}", "([^/]+)", operation.path), path)
    assert match is not None
    return match.groups()


def say(close: Close, operation: Operation, said: Said) -> Any:
    """Call the facade's method for an operation with what was said."""
    raw = DESCRIBED.at(operation.pointer)
    (tag,) = raw["tags"]
    words = path_words(operation, said.path)
    keywords: dict[str, Any] = {
        python_name(name): value for name, value in {**said.query, **said.headers}.items()
    }
    changes = []
    if operation.body is not None and said.body is not None:
        known = {field.name: name for name, field in model_of(operation)._FIELDS.items()}
        keywords |= {known[name]: value for name, value in said.body.items() if name in known}
        changes = [{name: value} for name, value in said.body.items() if name not in known]
    method = getattr(facade_of(close, tag), method_name(operation, raw, said, tag))
    return method(*words, *changes, **keywords)


def method_name(operation: Operation, raw: Any, said: Said, tag: str) -> str:
    """Return the facade's name for the operation; some have one for each kind of answer."""
    for variant in raw.get("x-facade", ()):
        if (
            set(variant.get("require", ())) <= said.query.keys()
            and not set(variant.get("without", ())) & said.query.keys()
        ):
            return str(variant["method"])
    return operation.id.removeprefix(f"{tag}_")


def model_of(operation: Operation) -> type[close_api.models.Opportunity]:
    """Return the model of an operation's body."""
    assert operation.body is not None
    found: type[close_api.models.Opportunity] = getattr(
        close_api.models, pascal_case(operation.body.pointer.rpartition("/")[2])
    )
    return found


@cache
def python_name(name: str) -> str:
    """Return the keyword argument for a parameter."""
    return str(PythonIdentifier(name, ""))


def answers() -> Iterator[tuple[Operation, str]]:
    """Return every operation with each of its described statuses."""
    for operation in DESCRIBED.operations:
        for code in operation.answers:
            yield operation, code


@cache
def answer_operations() -> dict[str, Operated]:
    """Return, by pointer of each body that an answer can have, an operation that takes just this body.

    Schemathesis makes bodies of requests only, so that each answer is described a second time, as a request. A list in
    it has up to three items, unless its schema says how many: longer ones, which are read in the same way, took four
    fifths of the time that making answers takes.
    """
    paths = {}
    for operation, code in answers():
        media = operation.answers[code]
        if media is not None:
            content = {"application/json": {"schema": media.schema}}
            name = re.sub(r"[^A-Za-z0-9]+", "-", media.pointer)
            paths[f"/{name}"] = {
                "post": {
                    "operationId": media.pointer,
                    "requestBody": {"required": True, "content": content},
                    "responses": {"200": {"description": "Not asked for."}},
                }
            }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Answers", "version": "1"},
        "paths": paths,
        "components": {"schemas": DESCRIBED.document["components"]["schemas"]},
    }
    return _by_id(schemathesis.openapi.from_dict(_with_short_lists(document)))


def _with_short_lists(described: Any) -> Any:
    if isinstance(described, list):
        return [_with_short_lists(one) for one in described]
    if not isinstance(described, dict):
        return described
    copied = {name: _with_short_lists(one) for name, one in described.items()}
    return {"maxItems": 3, **copied} if "items" in copied and "array" in copied.get("type", ()) else copied

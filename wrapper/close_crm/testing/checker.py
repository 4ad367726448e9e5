"""Requests and answers checked against the description, one at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, Literal

import httpx2 as httpx
from close_description import Description, Media, Operation, escaped, steps_of

from close_crm.extras import of_the_extra

from .deviations import Deviation, Exchange

with of_the_extra("contract"):
    from jsonschema_rs import ValidationError


class Checker:
    """Finds the deviations of single requests and answers."""

    def __init__(self, described: Description) -> None:
        self._described = described

    def find(self, request: httpx.Request) -> tuple[Operation | None, dict[str, str]]:
        """Return the operation that a request is for, and its path parameters."""
        operation, parameters = self._described.find(request.method, self._path(request))
        return operation, dict(parameters)

    def _path(self, request: httpx.Request) -> str:
        path = request.url.raw_path.decode("ascii", "replace").partition("?")[0]
        return path.removeprefix(self._described.prefix)

    def request(self, request: httpx.Request) -> Iterator[Deviation]:
        """Return what is wrong with a request."""
        operation, in_path = self.find(request)
        if operation is None:
            yield Deviation(
                "request", "path", None, f"{request.method} {request.url.path}", "#/paths", "not described"
            )
            return
        for name, text in in_path.items():
            yield from self._parameter(operation, "path", name, text)
        query = request.url.params
        for name in query:
            if len(query.get_list(name)) > 1:
                rule = f"{operation.pointer}/parameters"
                yield Deviation(
                    "request", "query", operation.id, f"query:{name}", rule, "given more than once"
                )
            yield from self._parameter(operation, "query", name, query[name])
        for name in request.headers:
            if name.startswith("x-"):
                yield from self._parameter(operation, "header", name, request.headers[name])
        given = {*(("query", name) for name in query), *(("header", name) for name in request.headers)}
        for key, parameter in operation.parameters.items():
            if parameter.required and parameter.place != "path" and key not in given:
                message = "required, but not sent"
                yield Deviation("request", key[0], operation.id, ":".join(key), parameter.pointer, message)
        yield from self._body(operation, request)

    def answer(self, request: httpx.Request, response: httpx.Response) -> Iterator[Deviation]:
        """Return what is wrong with an answer.

        A request whose method its path does not have is answered as any other there: with 405, above all.
        """
        operation, _ = self.find(request)
        if operation is not None:
            yield from self._answer(operation, request, response)
        elif beside := self._described.beside(self._path(request)):
            for deviation in self._answer(beside, request, response):
                yield replace(deviation, operation=None)

    def _answer(
        self, operation: Operation, request: httpx.Request, response: httpx.Response
    ) -> Iterator[Deviation]:
        key = operation.answer_key(response.status_code)
        if key is None:
            rule = f"{operation.pointer}/responses"
            message = f"{response.status_code} is not described"
            yield Deviation("answer", "status", operation.id, "status", rule, message)
            return
        for header in operation.headers[key]:
            where, text = f"header:{header.name}", response.headers.get(header.name)
            if text is None and header.required:
                message = "required, but not sent"
                yield Deviation("answer", "header", operation.id, where, header.pointer, message)
            elif text is not None:
                for error in header.check.iter_errors(header.read(text)):
                    rule = _rule(header.pointer, error)
                    yield Deviation("answer", "header", operation.id, where, rule, _message(error))
        media = operation.answers[key]
        if media is None or (media.may_be_empty and not response.content):
            return
        partial = "_fields" in request.url.params and response.is_success
        for deviation in self._json(operation, "answer", media, response.headers, response.content):
            if not (partial and deviation.rule.endswith("/required")):
                yield deviation

    def exchange(
        self,
        request: httpx.Request,
        status: int | None,
        found: Iterable[Deviation],
        checked: httpx.Response | None = None,
    ) -> Exchange:
        """Return what of the description an exchange used; `checked` is the answer where it was looked at, too."""
        operation, _ = self.find(request)
        headers = (f"header:{name}" for name in request.headers if name.startswith("x-"))
        body = _object(request.content)
        schema = operation.body.schema if operation and operation.body else _NOTHING_DESCRIBED
        return Exchange(
            operation=operation.id if operation else None,
            method=request.method,
            path=operation.path if operation else request.url.path,
            status=status,
            parameters=frozenset({*(f"query:{name}" for name in request.url.params), *headers}),
            keys=frozenset(self._keys(schema, body)),
            deviations=tuple(found),
            checked=checked is not None,
            custom=frozenset(_custom(body)),
            definitions=frozenset(_definitions(_object(checked.content)) if checked is not None else ()),
            unknown=frozenset(self._unknown(operation, found, checked) if operation and checked else ()),
        )

    def _unknown(
        self, operation: Operation, found: Iterable[Deviation], answer: httpx.Response
    ) -> Iterator[tuple[str, str]]:
        """Return where keys that the description lacks would stand in it, and the JSON types of their values."""
        key = operation.answer_key(answer.status_code)
        media = operation.answers[key] if key else None
        for one in found:
            if media is None or one.kind != "undescribed":
                continue
            body = json.loads(answer.content)
            *steps, name = steps_of(one.where.removeprefix("body/"))
            holder = body
            for step in steps:
                holder = holder[int(step)] if isinstance(holder, list) else holder[step]
            if (home := self._described.home(media.pointer, body, steps)) is not None:
                yield f"{home}/properties/{escaped(name)}", _TYPES[type(holder[name])]

    def _keys(self, schema: Mapping[str, Any], value: Mapping[str, Any], above: str = "") -> Iterator[str]:
        properties, _ = self._described.known_keys(schema)
        for key, item in value.items():
            yield above + re.sub(r"^custom\.[a-z]?cf_[A-Za-z0-9]+", "custom.*", key)
            if key not in properties:
                continue
            below = self._described.resolve(properties[key])
            if isinstance(item, dict):
                yield from self._keys(below, item, f"{above}{key}.")
            elif isinstance(item, list):
                inner = self._described.items(below)
                for one in item:
                    if isinstance(one, dict):
                        yield from self._keys(inner, one, f"{above}{key}[].")

    def _parameter(self, operation: Operation, place: str, name: str, text: str) -> Iterator[Deviation]:
        parameter = operation.parameters.get((place, name))
        if parameter is None:
            rule = f"{operation.pointer}/parameters"
            yield Deviation("request", place, operation.id, f"{place}:{name}", rule, "not described")
            return
        for error in parameter.check.iter_errors(parameter.read(text)):
            rule = _rule(parameter.pointer, error)
            yield Deviation("request", place, operation.id, f"{place}:{name}", rule, _message(error))

    def _body(self, operation: Operation, request: httpx.Request) -> Iterator[Deviation]:
        if operation.body is None:
            if request.content:
                message = "takes no body, but one was sent"
                yield Deviation("request", "body", operation.id, "body", operation.pointer, message)
        elif request.content or operation.body_required:
            yield from self._json(operation, "request", operation.body, request.headers, request.content)

    def _json(
        self,
        operation: Operation,
        side: Literal["request", "answer"],
        media: Media,
        headers: httpx.Headers,
        content: bytes,
    ) -> Iterator[Deviation]:
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            message = f"{kind or 'no content type'} instead of application/json"
            yield Deviation(side, "content-type", operation.id, "header:content-type", media.pointer, message)
        try:
            value = json.loads(content, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            yield Deviation(
                side, "body", operation.id, "body", media.pointer, f"not JSON ({type(error).__name__})"
            )
            return
        broken = [leaf for error in media.check.iter_errors(value) for leaf in _leaves(error)]
        for found in broken:
            where = "".join(f"/{escaped(step)}" for step in found.instance_path)
            yield Deviation(
                side, "body", operation.id, f"body{where}", _rule(media.pointer, found), _message(found)
            )
        if side == "answer":
            for place in self._described.undescribed(media.schema, value):
                message = "a key that the description does not name"
                yield Deviation(side, "undescribed", operation.id, f"body{place}", media.pointer, message)


#: One for all, as what is found out about a schema is remembered by its identity.
_NOTHING_DESCRIBED: Final[Mapping[str, Any]] = {}
_TYPES: Final = {
    bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object", type(None): "null",
}  # fmt: skip


def _no_constant(name: str) -> Any:
    msg = f"{name} is not JSON"
    raise ValueError(msg)


def _object(content: bytes) -> dict[str, Any]:
    """Return the JSON object that a body is, an empty one if it is anything else."""
    try:
        value = json.loads(content) if content else None
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _custom(body: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in body.items():
        if found := re.fullmatch(r"custom\.([a-z]?cf_[A-Za-z0-9]+)(?:\.(add|remove))?", key):
            yield found[1], found[2] or ("null" if value is None else "set")


def _definitions(answer: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Find definitions where Close's answers have them: alone, in a list's `data`, in a schema's `fields`."""
    data, fields = answer.get("data"), answer.get("fields")
    listed = [*(data if isinstance(data, list) else ()), *(fields if isinstance(fields, list) else ())]
    for one in (answer, *listed):
        if not isinstance(one, dict):
            continue
        id, kind = one.get("id"), one.get("type")
        if isinstance(id, str) and id.startswith("cf_") and isinstance(kind, str):
            shared = "shared " if one.get("is_shared") else ""
            yield id, f"{shared}{kind}{' several' if one.get('accepts_multiple_values') else ''}"


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """Return the errors that matter: of several alternative schemas, those of the one that fits best."""
    branches = error.kind.as_dict().get("context") if error.kind.name in {"anyOf", "oneOf"} else None
    if not branches:
        yield error
        return

    def misfit(errors: list[ValidationError]) -> tuple[bool, int]:
        depth = len(error.instance_path)
        return any(one.kind.name == "type" and len(one.instance_path) == depth for one in errors), len(errors)

    for one in min(branches, key=misfit):
        yield from _leaves(one)


def _rule(pointer: str, error: ValidationError) -> str:
    """Return the place of the rule in the description; references are followed by the validator itself."""
    steps = [escaped(step) for step in error.schema_path]
    return "/".join(["#", *steps] if steps[:1] == ["components"] else [pointer, *steps])


def _message(error: ValidationError) -> str:
    """Return what is wrong without the value, which may be personal or secret."""
    kind = error.kind.as_dict()
    kind.pop("error", None)
    message = ", ".join(
        f"{name} {_short(value)}" for name, value in kind.items() if name not in {"context", "instance"}
    )
    return f"{error.kind.name} ({message})" if message else error.kind.name


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 120 else text[:117] + "..."

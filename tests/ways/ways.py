"""Each way to call each operation, found by introspection: new operations enter by themselves."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from importlib import import_module
from itertools import islice
from typing import Any
from urllib.parse import quote

from close_crm import Close
from close_crm.bulk.models import Update
from close_description import Operation

from tests.contract.requests_from_description import DESCRIBED
from tests.facades import facade_of, module_name

from .described import (
    OPERATIONS,
    Argument,
    Schema,
    arguments,
    lists_kinds,
)
from .lists import ByPage, Iterate, Only, OnlyByPage, OnlyIterate
from .session import Answer, Session
from .way import Said, Way, facade, model
from .wire import PLAIN_HEADERS


class Plain(Way):
    """A method of the facade."""


class _Whole(Way):
    """A way that returns the whole answer."""

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        if (result.status_code, result.content) != (sent.status, sent.content):
            yield f"{result.status_code} with {result.content!r} instead of {sent.status} with {sent.content!r}"
        came = {name.lower(): value for name, value in result.headers.items()}
        if came.pop("content-length", "0") != str(len(sent.content)) or came != sent.headers:
            yield f"headers {came}"
        yield from self.wrong_parsed(result.parsed, sent)

    def wrong_parsed(self, parsed: Any, sent: Answer) -> Iterator[str]:
        """Yield what is wrong with what was made of the body."""
        yield from Way.wrong(self, parsed, sent)


class Raw(_Whole):
    """The method of `with_raw_response`."""

    encodes = False

    def target(self, close: Close) -> Any:
        return getattr(facade_of(close, self.tag).with_raw_response, self.method)


class Endpoint(_Whole):
    """The endpoint that the facade's methods call, with status and headers, by a client of httpx2's own."""

    headers = PLAIN_HEADERS
    #: The methods of the facade try each kind of value on it.
    encodes = False
    function = "sync_detailed"

    def sent_headers(self) -> dict[str, str]:
        return dict(self.headers)

    @property
    def module(self) -> Any:
        """Where it is."""
        return import_module(f"close_api.api.{module_name(self.tag)}.{module_name(self.operation.id)}")

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        names = [*inspect.signature(self.module.build_request).parameters]
        places, _, keywords = self.split([one for one in said if one[0].place not in {"body", "keys"}], names)
        if self.operation.body is not None:
            kind = model(self.operation.body.schema)
            _, changes, keys = self.split(
                [one for one in said if one[0].place in {"body", "keys"}], [*kind._FIELDS]
            )
            keywords["body"] = kind(**keys).add_keys(*changes)
        return session.endpoint(self.module, self.function, *places, **keywords)


class ByPath(_Whole):
    """A request by method and path."""

    @cached_property
    def arguments(self) -> list[Argument]:
        return [one for one in super().arguments if one.place != "header"]

    def parts(self, said: Sequence[Said]) -> tuple[str, dict[str, Any], dict[str, Any]]:
        """Return path, query and body."""
        path, params, body = self.operation.path, {}, {}
        for argument, name, value in said:
            if argument.place == "path":
                path = path.replace(f"{{{name}}}", quote(str(value.given), safe=""))
            elif argument.place == "query":
                params[name] = value.given
            else:
                body[name] = value.json
        return path, params, body

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        path, params, body = self.parts(said)
        json = body if self.has_body else None
        return session.close.request(self.operation.method, path, params=params or None, json=json)

    def wrong_parsed(self, parsed: Any, sent: Answer) -> Iterator[str]:
        if parsed != sent.json:
            yield f"{parsed!r} instead of {sent.json!r}"


class IterateByPath(ByPath, Iterate):
    """An iteration by path, whose objects come as JSON."""

    without = ("_limit", "_skip", "_cursor", "_group_by")

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        path, params, _ = self.parts(said)
        return list(islice(session.close.iterate(path, params=params), 5))

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        return self.wrong_parsed(result, Answer(sent.status, sent.json["data"]))


class Bulk(Way):
    """A row of `update_many`."""

    def row(self, said: Sequence[Said]) -> Update:
        """Return the row that says this."""
        places, changes, keywords = self.split(said, [*model(self.body)._FIELDS, "x_tz_offset"])
        return Update(*places, *changes, **keywords)

    @property
    def body(self) -> Schema:
        """The schema of the body."""
        assert self.operation.body is not None
        return self.operation.body.schema

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        return list(facade_of(session.close, self.tag).update_many([self.row(said)]))

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        [one] = result
        if (one.row, one.outcome, one.error, dict(one.difference)) != (0, "applied", None, {}):
            yield f"{one!r}"
        yield from super().wrong(one.opportunity, sent)


class BulkStored(Bulk):
    """A row that was kept as JSON meanwhile."""

    encodes = False

    def row(self, said: Sequence[Said]) -> Update:
        return Update.from_dict(super().row(said).to_dict())


@cache
def ways() -> list[Way]:
    """Return each way to call each operation."""
    return [way for operation in OPERATIONS.values() for way in _of(operation)]


def _of(operation: Operation) -> Iterator[Way]:
    raw = DESCRIBED.at(operation.pointer)
    (tag,) = raw["tags"]
    for variant in raw.get("x-facade", [{}]):
        verb = variant.get("method", operation.id.removeprefix(f"{tag}_"))
        kinds: list[Callable[..., Way]] = [Plain, Raw]
        queried = {one.name for one in arguments(operation.id) if one.place == "query"}
        chosen = "_fields" in queried and not variant.get("require")
        # Objects of several kinds have no fields in common that a class of yours could name.
        chosen = chosen and not lists_kinds(operation.id)
        yield from (kind(operation, verb, variant) for kind in kinds + [Only] * chosen)
        if "x-paging" in raw and not variant.get("require"):
            every = "iterate" if verb == "list" else f"iterate_{verb}"
            kinds = [Iterate, ByPage, *([OnlyIterate, OnlyByPage] * chosen)]
            yield from (kind(operation, every, variant) for kind in kinds)
    yield from (kind(operation, operation.id) for kind in (Endpoint, ByPath))
    if "x-paging" in raw:
        yield IterateByPath(operation, operation.id)
    if hasattr(facade(tag, "sync"), f"{operation.id.removeprefix(f'{tag}_')}_many"):
        yield from (kind(operation, operation.id) for kind in (Bulk, BulkStored))

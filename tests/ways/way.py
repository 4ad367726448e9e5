"""What each way to call an operation has in common."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import islice
from typing import Any, ClassVar, TypeAlias

import close_api.models
import httpx2 as httpx
from close_crm import AsyncClose, Close
from close_description import Operation
from openapi_python_client.strings import pascal_case

from tests.colours import Colour
from tests.contract.requests_from_description import DESCRIBED
from tests.facades import facade_of

from .decoding import differences
from .described import (
    Argument,
    Schema,
    answer,
    arguments,
    custom_keys,
    shape,
)
from .session import Answer, Session
from .values import Value, first, values
from .wire import HEADERS, Wire, wanted

#: What a request says: an argument, its name on the wire, and a value.
Said: TypeAlias = tuple[Argument, str, Value]


@dataclass(frozen=True, eq=False)
class Way:
    """One way to call one operation. There is one object for each, so that what is made for one is kept.

    Attributes:
        operation: What is called.
        method: The facade's method, or the operation's id where it is called in another way.
        variant: The facade's own form of the operation, as `x-facade` has it.
    """

    operation: Operation
    method: str
    variant: Mapping[str, Any] = field(default_factory=dict[str, Any])

    #: Described arguments that this way says by itself, or can't say.
    without: ClassVar[tuple[str, ...]] = ()
    headers: ClassVar[Mapping[str, str]] = HEADERS
    #: Whether it encodes arguments by itself, so that each kind of value is tried, and not one alone.
    encodes: ClassVar[bool] = True

    def __str__(self) -> str:
        return f"{self.operation.id}-{type(self).__name__}-{self.method}"

    @property
    def tag(self) -> str:
        """The facade's name for the operations of its kind."""
        (found,) = DESCRIBED.at(self.operation.pointer)["tags"]
        return str(found)

    @property
    def paging(self) -> Mapping[str, Any]:
        """How the list is paged, as `x-paging` has it."""
        found: Mapping[str, Any] = DESCRIBED.at(self.operation.pointer)["x-paging"]
        return found

    @cached_property
    def arguments(self) -> list[Argument]:
        """What can be said in this way."""
        left = {*self.without, *self.variant.get("without", ())}
        return [one for one in arguments(self.operation.id) if one.name not in left]

    @cached_property
    def needed(self) -> list[Said]:
        """What has to be said."""
        required = self.variant.get("require", ())
        return [
            (one, one.name, first(one.schema, _mark(one, one.name)))
            for one in self.arguments
            if one.required or one.name in required
        ]

    @cached_property
    def cases(self) -> list[list[Said]]:
        """Each argument with each kind of value by itself, beside what has to be said; first without any."""
        return list(self._cases())

    def _cases(self) -> Iterator[list[Said]]:
        yield self.needed
        for argument in self.arguments:
            names = custom_keys(argument.name) if argument.place == "keys" else [argument.name]
            for name in names:
                fitting = (
                    one for one in values(argument.schema, _mark(argument, name)) if _fits(argument, one)
                )
                for value in fitting if self.encodes else islice(fitting, 1):
                    yield _with(self.needed, (argument, name, value))
        # None of them takes another's place.
        yield [
            (one, one.name, first(one.schema, _mark(one, one.name)))
            for one in self.arguments
            if one.required or one.place in {"path", "query", "header"}
        ]

    @property
    def has_body(self) -> bool:
        """Whether requests carry a JSON object."""
        return self.operation.body is not None

    def wanted(self, said: Sequence[Said]) -> Wire:
        """Return the request that says this."""
        return wanted(
            self.operation,
            [(argument, name, value.json) for argument, name, value in said],
            has_body=self.has_body,
            own=self.own(said),
            headers=self.sent_headers(),
        )

    def sent_headers(self) -> dict[str, str]:
        """Return the headers of every request: the client's zone goes with the operations that take it."""
        takes = any(one.name == "x-tz-offset" for one in arguments(self.operation.id))
        return {**self.headers, **({"x-tz-offset": "-3.5"} if takes else {})}

    def own(self, said: Sequence[Said]) -> dict[str, str]:
        """Return what this way adds to the query by itself."""
        return {}

    def names(self, colour: Colour) -> list[str]:
        """Return the Python arguments of the method."""
        return list(inspect.signature(getattr(facade(self.tag, colour), self.method)).parameters)

    def target(self, close: Close) -> Any:
        """Return what is called."""
        return getattr(facade_of(close, self.tag), self.method)

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        """Say it, and return what comes back."""
        places, changes, keywords = self.split(said, self.names(session.colour))
        return self.target(session.close)(*places, *changes, **keywords)

    @staticmethod
    def split(said: Sequence[Said], names: Sequence[str]) -> tuple[list[Any], list[Any], dict[str, Any]]:
        """Return what is given by place, changes of custom fields, and what is given by name."""
        places, changes, keywords = [], [], {}
        for argument, name, value in said:
            if argument.place == "path":
                places.append(value.given)
            elif argument.place == "keys":
                changes.append({name: value.given})
            else:
                keyword = argument.keyword(names)
                assert keyword is not None, f"no argument for {argument}"
                keywords[keyword] = value.given
        return places, changes, keywords

    @property
    def answered_with(self) -> tuple[int, Schema | None]:
        """Status and schema of a success."""
        return answer(self.operation.id, self.variant.get("returns"))

    @property
    def item(self) -> Schema:
        """The schema of the objects in the list."""
        schema = self.answered_with[1]
        assert schema is not None
        found: Schema = shape(schema).properties["data"]["items"]
        return found

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        """Yield what is wrong with the answer."""
        schema = self.answered_with[1]
        if schema is None:
            if result is not None:
                yield f"{result!r} for an answer without a body"
        else:
            yield from differences(schema, sent.json, result, "result")


def model(schema: Schema) -> type[Any]:
    """Return the model of a named schema."""
    found: type[Any] = getattr(close_api.models, pascal_case(schema["$ref"].rpartition("/")[2]))
    return found


@cache
def facade(tag: str, colour: Colour) -> type:
    """Return the class of a tag's operations."""
    nowhere = httpx.MockTransport(lambda _: httpx.Response(500))
    close = (Close if colour == "sync" else AsyncClose)("key_of_a_test", transport=nowhere)
    return type(facade_of(close, tag))


def _with(needed: Sequence[Said], said: Said) -> list[Said]:
    """Return what has to be said with one thing more, or with another value for it."""
    if all(one[:2] != said[:2] for one in needed):
        return [*needed, said]
    return [said if one[:2] == said[:2] else one for one in needed]


def _mark(argument: Argument, name: str) -> str:
    return f"{argument.place}_{re.sub('[^A-Za-z0-9]+', '_', name)}"


def _fits(argument: Argument, value: Value) -> bool:
    """Whether a value can stand in its place: an id in a path, printable ASCII in a header, no null in a query."""
    text = value.json if isinstance(value.json, str) else "1"
    match argument.place:
        case "path":
            pattern = r"[^@/ ]+@[^@/ ]+" if argument.name == "email_address" else r"[A-Za-z0-9_\-]+"
            return re.fullmatch(pattern, text) is not None
        case "header":
            return text.isascii() and text.isprintable() and text != ""
        case "query":
            return value.json is not None
    return True

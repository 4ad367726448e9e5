"""Responses, and how they are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx2 as httpx

from .context import Received, operation_of
from .errors import UnexpectedBody, UnexpectedStatus
from .json_reader import read_json
from .operations import Idempotency, Operation
from .text import described
from .unset import UNSET

if TYPE_CHECKING:
    # Loaded with the first model.
    from .fields import Described

T = TypeVar("T")
M = TypeVar("M", bound="Described")


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """A parsed object with the status, the headers and the body of its response."""

    status_code: int
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T


def parse(response: httpx.Response, read: Callable[[Any], T]) -> Response[T]:
    """Return a response with its parsed object.

    Raises:
        UnexpectedStatus: The response is not a success.
        UnexpectedBody: It is a success, but its body is not JSON of the described form.
    """
    if not response.is_success:
        raise UnexpectedStatus(response)
    try:
        parsed = read(response)
    except (ValueError, TypeError, RecursionError) as error:
        raise unreadable(response, error) from error
    return Response(response.status_code, response.content, response.headers, parsed)


def unreadable(response: httpx.Response, error: Exception) -> UnexpectedBody:
    """Return the error for a success that can't be read, with the attempts that its client recorded."""
    found = UnexpectedBody(response, described(error))
    found.attempts = Received.of(response).attempts
    operation = operation_of(response.request)
    if operation is not None:
        found.template = operation.template
        found.maybe_applied = operation.idempotency is not Idempotency.READ
    return found


def body_of(model: type[M]) -> Callable[[httpx.Response], M]:
    """Return the function that reads a response as `model`."""
    return lambda response: model.from_dict(json_of(response))


def json_of(response: httpx.Response) -> Any:
    """Return the JSON of a response; if the client has parsed it already, that value."""
    parsed = Received.of(response).json
    return read_answer(response.content, operation_of(response.request)) if parsed is UNSET else parsed


def read_answer(content: bytes, operation: Operation | None) -> Any:
    """Return the JSON value of a success; an empty object if the operation may answer without a body.

    Raises:
        ValueError: The body is not JSON, or contains a number that is too large for a float.
        RecursionError: It is nested too deeply.
    """
    return {} if not content and operation is not None and operation.may_be_empty else read_json(content)


def nothing(response: httpx.Response) -> None:
    """Return None, for a response without a described body, whatever its body is."""

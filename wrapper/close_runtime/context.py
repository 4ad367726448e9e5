"""Data that travels with a request and its response, between an endpoint and the client that sends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

from .operations import Operation
from .unset import UNSET

if TYPE_CHECKING:
    # Errors can be had without it.
    import httpx2 as httpx

_CALL: Final = "close_runtime.call"
_RECEIVED: Final = "close_runtime.received"


class CallContext(NamedTuple):
    """The call as its endpoint knows it: one object among the extensions of its request.

    Attributes:
        operation: The operation that the request belongs to.
        body: The JSON object that the request sends, None if it sends none or the context's maker does not know.
    """

    operation: Operation
    body: dict[str, Any] | None = None

    def extensions(self) -> dict[str, Any]:
        """Return the extensions of a request with this context."""
        return {_CALL: self}

    @classmethod
    def of(cls, request: httpx.Request) -> Self | None:
        """Return the context of a request, None if it was not made by an endpoint."""
        found = request.extensions.get(_CALL)
        return found if isinstance(found, cls) else None

    @classmethod
    def remove_from(cls, request: httpx.Request) -> None:
        """Remove the context from a request that belongs to no operation, though it was made from one that does."""
        request.extensions.pop(_CALL, None)


def operation_of(request: httpx.Request) -> Operation | None:
    """Return the operation that a request belongs to, None if it belongs to none."""
    context = CallContext.of(request)
    return None if context is None else context.operation


@dataclass(slots=True, eq=False, repr=False)
class Received:
    """The response as the client knows it: one object among its extensions.

    Attributes:
        scrub: Remove secrets from a text.
        attempts: How each attempt to send the request ended.
        json: The JSON of the body, UNSET if the client has not parsed it.
    """

    scrub: Callable[[str], str] = str
    attempts: tuple[object, ...] = ()
    json: Any = UNSET

    @classmethod
    def of(cls, response: httpx.Response) -> Received:
        """Return what is known of a response; changing it changes what others see."""
        found = response.extensions.get(_RECEIVED)
        if not isinstance(found, Received):
            response.extensions[_RECEIVED] = found = cls()
        return found


__all__ = ["CallContext", "Received", "operation_of"]

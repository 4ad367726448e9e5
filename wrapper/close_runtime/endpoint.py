"""One operation as four functions: sync and async, with the parsed object alone or the whole response."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

import httpx2 as httpx

from .responses import Response, parse

if TYPE_CHECKING:
    from .callers import AsyncCaller, SyncCaller

P = ParamSpec("P")
T = TypeVar("T")


class Endpoint(Generic[P, T]):
    """An operation that can be called: each method takes a client first, then the operation's own arguments.

    Args:
        build_request: A function from the operation's arguments to those of `httpx2.Client.request`. Its parameters are
            those of all methods.
        read: A function from a successful response to the parsed object.
    """

    __slots__ = ("build_request", "read")

    def __init__(
        self, build_request: Callable[P, dict[str, Any]], read: Callable[[httpx.Response], T]
    ) -> None:
        self.build_request = build_request
        self.read = read

    def sync_detailed(self, client: SyncCaller, /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Send the request and return the parsed object with status and headers.

        Raises:
            CloseError: One of its subclasses: an argument can't be sent, the call failed, or the response can't be
                read.
        """
        return parse(client.get_httpx_client().request(**self.build_request(*args, **kwargs)), self.read)

    def sync(self, client: SyncCaller, /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Send the request and return the parsed object. Raise as `sync_detailed` does."""
        # Not by way of sync_detailed, which would pack and unpack the arguments once more in every call.
        response = client.get_httpx_client().request(**self.build_request(*args, **kwargs))
        return parse(response, self.read).parsed

    async def asyncio_detailed(
        self, client: AsyncCaller, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Send the request and return the parsed object with status and headers. Raise as `sync_detailed` does."""
        http = client.get_async_httpx_client()
        return parse(await http.request(**self.build_request(*args, **kwargs)), self.read)

    async def asyncio(self, client: AsyncCaller, /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Send the request and return the parsed object. Raise as `sync_detailed` does."""
        response = await client.get_async_httpx_client().request(**self.build_request(*args, **kwargs))
        return parse(response, self.read).parsed


__all__ = ["Endpoint"]

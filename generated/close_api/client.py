"""Clients for calling the endpoint functions without a wrapper, and what those functions ask of any client."""

from __future__ import annotations

from types import TracebackType
from typing import Any, Protocol, Self

import httpx2 as httpx


class SyncCaller(Protocol):
    """Whatever can send a request and wait for its answer."""

    def get_httpx_client(self) -> httpx.Client: ...


class AsyncCaller(Protocol):
    """Whatever can send a request and await its answer."""

    def get_async_httpx_client(self) -> httpx.AsyncClient: ...


class Client:
    """One httpx2 client of each colour, built when first used.

    Args:
        base_url: The address that paths are appended to.
        httpx_args: Handed to `httpx2.Client` and `httpx2.AsyncClient`.
    """

    def __init__(self, base_url: str, **httpx_args: Any) -> None:
        self._base_url = base_url
        self._httpx_args = httpx_args
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base_url!r})"

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use `client` from now on; its own settings hold."""
        self._client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Give the client that sync functions send with."""
        if self._client is None:
            self._client = httpx.Client(base_url=self._base_url, **self._httpx_args)
        return self._client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use `async_client` from now on; its own settings hold."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Give the client that async functions send with."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(base_url=self._base_url, **self._httpx_args)
        return self._async_client

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.get_httpx_client().__exit__(kind, error, trace)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.get_async_httpx_client().__aexit__(kind, error, trace)


class AuthenticatedClient(Client):
    """A client that sends a bearer token, or another value of the Authorization header, with every request.

    Args:
        base_url: The address that paths are appended to.
        token: The secret.
        prefix: The scheme that stands before it.
        httpx_args: Handed to `httpx2.Client` and `httpx2.AsyncClient`.
    """

    def __init__(self, base_url: str, token: str, *, prefix: str = "Bearer", **httpx_args: Any) -> None:
        headers = {**httpx_args.pop("headers", {}), "Authorization": f"{prefix} {token}".strip()}
        super().__init__(base_url, headers=httpx.Headers(headers), **httpx_args)


__all__ = ["AsyncCaller", "AuthenticatedClient", "Client", "SyncCaller"]

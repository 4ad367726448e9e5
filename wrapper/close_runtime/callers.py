"""The part of a client that endpoints need."""

from __future__ import annotations

from typing import Protocol

import httpx2 as httpx


class SyncCaller(Protocol):
    """Anything that can send a request and wait for its response."""

    def get_httpx_client(self) -> httpx.Client: ...


class AsyncCaller(Protocol):
    """Anything that can send a request and await its response."""

    def get_async_httpx_client(self) -> httpx.AsyncClient: ...


__all__ = ["AsyncCaller", "SyncCaller"]

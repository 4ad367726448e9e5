"""Refuses what a test would send to another machine."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from typing import Any, TypeAlias

import httpcore2 as httpcore
import pytest
from close_crm.transport.network import is_loopback

_Send: TypeAlias = Callable[[Any, httpcore.Request], httpcore.Response]
_SendAsync: TypeAlias = Callable[[Any, httpcore.Request], Awaitable[httpcore.Response]]


@contextmanager
def refusing() -> Generator[None]:
    """Refuse requests to other machines over any connection of httpx2 while the block runs.

    In the classes of connections, so that

    - clients and connections are covered that were made before;
    - whatever answers above them answers on: transports, respx, httpx2-pytest.
    """
    with pytest.MonkeyPatch.context() as patch:
        for kind in httpcore.ConnectionInterface.__subclasses__():
            patch.setattr(kind, "handle_request", _guarded(kind.handle_request))
        for kind_async in httpcore.AsyncConnectionInterface.__subclasses__():
            guarded = _guarded_async(kind_async.handle_async_request)
            patch.setattr(kind_async, "handle_async_request", guarded)
        yield


def _guarded(send: _Send) -> _Send:
    def handle_request(self: Any, request: httpcore.Request) -> httpcore.Response:
        _check(request)
        return send(self, request)

    return handle_request


def _guarded_async(send: _SendAsync) -> _SendAsync:
    async def handle_async_request(self: Any, request: httpcore.Request) -> httpcore.Response:
        _check(request)
        return await send(self, request)

    return handle_async_request


def _check(request: httpcore.Request) -> None:
    """Fail the test if a request is for another machine.

    The failure is no `Exception`: neither a retry nor an `except Exception` of the program takes it for one of the
    network. It leaves out path and query, which may name people.
    """
    host = request.url.host.decode("ascii", "replace")
    if not is_loopback(host):
        pytest.fail(
            f"close_offline: {request.method.decode('ascii', 'replace')} to {host} would leave this machine. "
            "Use the fixture close_client, Close(transport=...), or a served emulator's address as base_url."
        )

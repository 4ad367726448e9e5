"""The emulator over HTTP: a thin ASGI application, and uvicorn to run it in a thread.

Beside the API there are addresses of the emulator's own: `/health`, a page for people at `/`, and a description for
tools at `/openapi.json`. It leads them to `/described/api/v1`, which is the API with one difference: a change that is
refused because of the organization's state is answered with 409, where Close has 400. Tools that test an API by its
description take 400 as a word about the form of a request, which was right.
"""

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Generator, Iterable, MutableMapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import Any, Final

from close_emulator.extra import of_the_extra
from close_emulator.faults.faults import Delivery
from close_emulator.http.addresses import largest
from close_emulator.http.messages import MAX_BODY, Answer, RawRequest
from close_emulator.state.request_log import Exchange

from .description import ENTRANCE
from .hosts import Hosts, reachable, target_of
from .page import page
from .protocol import ServedEmulator

with of_the_extra():
    import uvicorn
    from uvicorn.protocols.http.h11_impl import H11Protocol

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Log = Callable[[Exchange, float], None]
Address = tuple[str, int]

# How much of a body that is too large is read and dropped so that its sender gets to see the refusal. A connection that
# is closed over unread bytes is reset, and the answer may be lost with it.
_DROPPED: Final = 4 * MAX_BODY
_DROPPED_SECONDS: Final = 2.0
# Longer than clients keep an idle connection (close_crm: 60 s), so that none is closed as it is used again.
_KEEP_ALIVE: Final = 75
_ENTRANCE: Final = f"{ENTRANCE}/".encode()
_POLICY: Final = b"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"


class Application:
    """An ASGI application that answers with an emulator. The path is taken as it was sent, undecoded.

    Args:
        emulator: Answers the requests.
        hosts: The hosts that it answers to.
        log: Called with each exchange and the seconds that it took.
    """

    def __init__(self, emulator: ServedEmulator, hosts: Hosts, log: Log | None = None) -> None:
        self._emulator = emulator
        self._hosts = hosts
        self._log = log
        self.connections: dict[Address, asyncio.Transport] = {}
        self.stopping = asyncio.Event()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        start = time.perf_counter()
        try:
            body, large = await _body(scope, receive, largest(target_of(scope["raw_path"])))
        except _LeftError:
            return
        headers = tuple((key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"])
        path = target_of(scope["raw_path"])
        described = path.startswith(_ENTRANCE)
        request = RawRequest(
            scope["method"], path.removeprefix(_ENTRANCE[:-1]) if described else path, scope["query_string"], headers,
            body, too_large=large, by_description=described,
        )  # fmt: skip
        request = replace(request, address=f"http://{request.header('host')}")
        if (refusal := self._refusal(scope, headers)) is not None:
            await (_send_and_drop(refusal, receive, send) if large else _send(send, _closing(refusal)))
            return
        if not described and path in {b"/", b"/health", b"/openapi.json"}:
            await self._own(request, send)
            return
        exchange = await self._api(request, scope, receive, send)
        if self._log is not None:
            self._log(exchange, time.perf_counter() - start)

    def _refusal(self, scope: Scope, headers: tuple[tuple[str, str], ...]) -> Delivery | None:
        """Return the answer to a request that the emulator does not carry out; limits and faults don't apply to it."""
        refused = self._hosts.refusal(RawRequest(scope["method"], scope["raw_path"], b"", headers, b""))
        names = [name.lower() for name, _ in headers]
        if refused is None and "content-length" in names and "transfer-encoding" in names:
            # RFC 9112 section 6.1: its end is stated in two ways, which is how requests are smuggled past proxies.
            refused = 400, "The request has both Content-Length and Transfer-Encoding."
        return None if refused is None else Delivery(*Answer(refused[0], {"error": refused[1]}).encoded(()))

    async def _api(self, request: RawRequest, scope: Scope, receive: Receive, send: Send) -> Exchange:
        emulator = self._emulator
        pending = emulator.begin(request)
        fault = pending.fault
        if fault is not None and fault.wait_before and await self._left(receive, fault.wait_before):
            self._end(scope, "reset")
            return emulator.abandon(pending)
        delivery, exchange = emulator.finish(pending)
        if fault is None:
            await (_send_and_drop(delivery, receive, send) if request.too_large else _send(send, delivery))
        elif fault.wait_after and await self._left(receive, fault.wait_after):
            self._end(scope, "reset")
        elif delivery.ending == "hang":
            await self._left(receive, None)
            self._end(scope, "reset")
        elif delivery.ending == "complete":
            await self._drip(send, receive, delivery)
        else:
            if delivery.sent is not None:
                await _start(send, delivery)
                content = delivery.content[: delivery.sent]
                await send({"type": "http.response.body", "body": content, "more_body": True})
                # The piece has to be on its way before a reset throws away what has not been sent.
                await asyncio.sleep(0)
            self._end(scope, delivery.ending)
            await receive()
        return exchange

    async def _drip(self, send: Send, receive: Receive, delivery: Delivery) -> None:
        if not delivery.drip:
            await _send(send, delivery)
            return
        await _start(send, delivery)
        for place in range(len(delivery.content)):
            if await self._left(receive, delivery.drip):
                return
            piece = delivery.content[place : place + 1]
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    async def _left(self, receive: Receive, seconds: float | None) -> bool:
        """Wait; True when the client leaves or the server stops before the time is over. None waits for that."""
        gone = asyncio.ensure_future(_disconnected(receive))
        stopped = asyncio.ensure_future(self.stopping.wait())
        done, waiting = await asyncio.wait(
            {gone, stopped}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
        )
        for task in waiting:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        return bool(done)

    def _end(self, scope: Scope, ending: str) -> None:
        """End the connection of a request: in good order, or with a reset."""
        host, port = scope["client"] or ("", 0)
        transport = self.connections.get((host, port))
        if transport is None:
            return
        if ending == "close":
            transport.close()
            return
        connection = transport.get_extra_info("socket")
        if connection is not None:
            # Closing with a linger of no time sends RST instead of FIN.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    async def _own(self, request: RawRequest, send: Send) -> None:
        """The emulator's own addresses. They take no part in limits, faults and the log."""
        if request.method not in {"GET", "HEAD"}:
            headers = [("Allow", "GET, HEAD"), ("Content-Type", "application/json")]
            await _send(send, Delivery(405, headers, b'{"error": "The method is not allowed."}'))
        elif request.path == b"/health":
            await _send(send, Delivery(200, [("Content-Type", "application/json")], b'{"status": "ok"}'))
        elif request.path == b"/openapi.json":
            document = self._emulator.description(f"http://{request.header('host')}")
            await _send(send, Delivery(*Answer(200, document).encoded([("Cache-Control", "no-store")])))
        else:
            headers = [
                ("Content-Type", "text/html; charset=utf-8"),
                ("Content-Security-Policy", _POLICY.decode()),
                ("Cache-Control", "no-store"),
                ("X-Content-Type-Options", "nosniff"),
                ("Cross-Origin-Resource-Policy", "same-origin"),
            ]
            await _send(send, Delivery(200, headers, page(self._emulator).encode(errors="replace")))


class _LeftError(Exception):
    """The client left before its request was complete."""


async def _body(scope: Scope, receive: Receive, most: int) -> tuple[bytes, bool]:
    """Return a request's body, and whether it has more than `most` bytes: then it is not read to its end, nor kept.

    Raises:
        _LeftError: The client left.
    """
    announced = next((value for name, value in scope["headers"] if name == b"content-length"), b"0")
    if int(announced) > most:
        return b"", True
    pieces: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _LeftError
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > most:
            return b"", True
        more = message.get("more_body", False)
    return b"".join(pieces), False


def _closing(delivery: Delivery) -> Delivery:
    """Return the same, after which the connection ends: whatever else was sent on it is not looked at."""
    return replace(delivery, headers=[*delivery.headers, ("Connection", "close")])


async def _send_and_drop(delivery: Delivery, receive: Receive, send: Send) -> None:
    """Answer a request that is not read to its end, and drop some of the rest so that the answer arrives."""
    await _start(send, _closing(delivery))
    await send({"type": "http.response.body", "body": delivery.content, "more_body": True})
    with suppress(TimeoutError):
        async with asyncio.timeout(_DROPPED_SECONDS):
            dropped, more = 0, True
            while more and dropped < _DROPPED:
                message = await receive()
                dropped += len(message.get("body", b""))
                more = message.get("more_body", False)
    await send({"type": "http.response.body", "body": b""})


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _start(send: Send, delivery: Delivery) -> None:
    raw = [(key.lower().encode("latin-1"), value.encode("latin-1")) for key, value in delivery.headers]
    if delivery.status not in {204, 304}:
        raw.append((b"content-length", str(len(delivery.content)).encode()))
    await send({"type": "http.response.start", "status": delivery.status, "headers": raw})


async def _send(send: Send, delivery: Delivery) -> None:
    await _start(send, delivery)
    await send({"type": "http.response.body", "body": delivery.content})


def _protocol(connections: dict[Address, asyncio.Transport]) -> type[asyncio.Protocol]:
    """Return uvicorn's protocol, with connections recorded by the client's address, so that faults can cut them."""

    class Protocol(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # TCP alone
            # An answer goes out in two pieces, and asyncio sees to this only for sockets that name their protocol.
            # Without it the second piece waits for the client's delayed acknowledgement, some 40 ms.
            connection = transport.get_extra_info("socket")
            if connection is not None:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            super().connection_made(transport)
            if self.client is not None:
                connections[self.client] = transport

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                connections.pop(self.client, None)
            super().connection_lost(exc)

    return Protocol


class _Server(uvicorn.Server):
    """Sets an event when it is ready, so that nobody has to poll; faults that wait do not delay its end."""

    def __init__(self, config: uvicorn.Config, app: Application) -> None:
        super().__init__(config)
        self._app = app
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        finally:
            self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._app.stopping.set()
        await super().shutdown(sockets)


@contextmanager
def serving(
    emulator: ServedEmulator, host: str, port: int, allowed_hosts: Iterable[str] = (), log: Log | None = None
) -> Generator[str, None, None]:
    """Serve an emulator while the context lasts; yield the address without a path.

    Raises:
        OSError: The address can't be taken.
        ValueError: An allowed host can be none.
    """
    hosts = Hosts(allowed_hosts, host)
    listener = socket.create_server(
        (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, backlog=1024
    )
    with listener:
        app = Application(emulator, hosts, log)
        config = uvicorn.Config(
            app,
            http=_protocol(app.connections),
            # Its own asks stdout whether it is a terminal, and there may be none.
            log_config=None,
            log_level="critical",
            access_log=False,
            lifespan="off",
            server_header=False,
            date_header=False,
            timeout_keep_alive=_KEEP_ALIVE,
            timeout_graceful_shutdown=3,
            ws="none",
        )
        server = _Server(config, app)
        thread = threading.Thread(target=server.run, args=([listener],), name="close-emulator", daemon=True)
        thread.start()
        server.ready.wait()
        try:
            shown = f"[{reachable(host)}]" if ":" in host else reachable(host)
            yield f"http://{shown}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()

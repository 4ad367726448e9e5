"""The emulator over HTTP: a thin ASGI application, and uvicorn to run it in a thread."""

import socket
import threading
from collections.abc import Awaitable, Callable, Generator, MutableMapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import uvicorn

from ._http import RawRequest

if TYPE_CHECKING:
    from . import Emulator

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


def application(emulator: "Emulator") -> Application:
    """An ASGI application that answers with an emulator. The path is taken as it was sent, undecoded."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        headers = tuple((key.decode("latin-1"), value.decode("latin-1")) for key, value in scope["headers"])
        request = RawRequest(scope["method"], scope["raw_path"], scope["query_string"], headers, body)
        status, answered, content = emulator.respond(request)
        raw = [(key.lower().encode("latin-1"), value.encode("latin-1")) for key, value in answered]
        raw.append((b"content-length", str(len(content)).encode()))
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": content})

    return app


class _Server(uvicorn.Server):
    """Says when it is ready, so that nobody has to ask again and again."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        finally:
            self.ready.set()


@contextmanager
def serving(emulator: "Emulator", host: str, port: int) -> Generator[str, None, None]:
    """Serve an emulator while the context lasts; gives the address without a path.

    Raises:
        OSError: The address can't be taken.
    """
    listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    with listener:
        config = uvicorn.Config(
            application(emulator),
            log_level="error",
            access_log=False,
            lifespan="off",
            server_header=False,
            ws="none",
        )
        server = _Server(config)
        thread = threading.Thread(target=server.run, args=([listener],), name="close-emulator", daemon=True)
        thread.start()
        server.ready.wait()
        try:
            shown = f"[{host}]" if ":" in host else host
            yield f"http://{shown}:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()

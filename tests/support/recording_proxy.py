"""A proxy on loopback that passes nothing on and keeps what reached it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class RecordingProxy:
    """Answers whatever comes with 502.

    Attributes:
        url: Its address.
        seen: The beginning of what each connection sent.
    """

    def __init__(self, listener: socket.socket) -> None:
        self._listener = listener
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.seen: list[bytes] = []

    def serve(self) -> None:
        """Serve until the listener is closed."""
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                self.seen.append(connection.recv(65536))
                connection.sendall(
                    b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                )


@contextmanager
def recording_proxy() -> Iterator[RecordingProxy]:
    """Serve a proxy for the length of a block."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        proxy = RecordingProxy(listener)
        thread = threading.Thread(target=proxy.serve, daemon=True)
        thread.start()
        try:
            yield proxy
        finally:
            # Closing alone does not wake a thread that accepts.
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            thread.join(10)

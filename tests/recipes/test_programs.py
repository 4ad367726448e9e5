"""What recipes start is read to its end."""

from __future__ import annotations

import socket
from pathlib import Path

from .conftest import SOON, program


def test_log_longer_than_a_pipe(tmp_path: Path) -> None:
    """A program that writes a megabyte after it has started gets on with its work."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(SOON)
        (tmp_path / "talker.py").write_text(
            "import signal, socket\n"
            "print('ready', flush=True)\n"
            "for _ in range(1000):\n"
            "    print('x' * 1000)\n"
            f"done = socket.create_connection({server.getsockname()!r})\n"
            "signal.pause()\n"
        )
        with program({"PYTHONPATH": str(tmp_path)}, "talker", until="ready"):
            server.accept()[0].close()

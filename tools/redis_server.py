"""A Redis of the tests' own: on loopback, in memory, with a password, gone when the test is."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import redis

#: Where tests/shared_limits/redis.sh unpacks one.
UNPACKED = Path(sys.prefix) / "redis"
#: What a server, or a Sentinel, says when it can be used.
_READY = ("Ready to accept connections", "Sentinel ID is")
PASSWORD = "password-of-redis-4711"  # noqa: S105 - of a server that ends with the run


def program() -> str | None:
    """Return the redis-server that there is: the system's, else the one that was unpacked."""
    own = UNPACKED / "usr/bin/redis-server"
    return shutil.which("redis-server") or (str(own) if own.exists() else None)


class Server:
    """A redis-server that can be killed and started again on the same port.

    Args:
        program: The redis-server.
        place: A folder of its own.
        settings: More arguments, such as `("--cluster-enabled", "yes")`.
    """

    def __init__(self, program: str, place: Path, settings: tuple[str, ...] = ()) -> None:
        self._program = program
        self._place = place
        self._settings = settings
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        """The address that clients are given."""
        return f"redis://:{PASSWORD}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, and return when it answers."""
        for _ in range(5):
            port = self.port or free_port()
            libraries = os.pathsep.join(str(path) for path in UNPACKED.glob("usr/lib/*-linux-*"))
            arguments = ["--port", str(port), "--bind", "127.0.0.1", "--requirepass", PASSWORD]
            # Nothing is written to the disk.
            arguments += ["--save", "", "--appendonly", "no", "--dir", str(self._place), *self._settings]
            if "--sentinel" in self._settings:
                # It keeps what it learns in its settings' file, and begins with that.
                (self._place / "sentinel.conf").touch()
                arguments.insert(0, str(self._place / "sentinel.conf"))
            process = subprocess.Popen(
                [self._program, *arguments],
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                env={**os.environ, "LD_LIBRARY_PATH": libraries},
            )
            assert process.stdout is not None
            lines: list[str] = []
            for line in process.stdout:
                lines.append(line)
                if any(ready in line for ready in _READY):
                    self._process, self.port = process, port
                    assert self.client().ping()
                    return
            process.stdout.close()
            process.wait()
            # Somebody else took the port meanwhile; or a node of a cluster can't add 10,000 to it for its second one.
            said = "".join(lines)
            assert "Address already in use" in said or "port number too high" in said, said
        msg = "found no free port for redis-server"
        raise AssertionError(msg)

    def kill(self) -> None:
        """End it at once, as a crash does."""
        process, self._process = self._process, None
        if process is not None and process.stdout is not None:
            process.kill()
            process.wait()
            process.stdout.close()

    def client(self) -> redis.Redis:
        """Return a connection of the test's own."""
        return redis.Redis.from_url(self.url, decode_responses=True)

    def empty(self) -> None:
        """Delete all its keys."""
        with self.client() as client:
            client.flushall()


@contextmanager
def running(program: str, place: Path, *settings: str) -> Iterator[Server]:
    """Return one that runs."""
    server = Server(program, place, settings)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def free_port() -> int:
    """Return a port of loopback that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port

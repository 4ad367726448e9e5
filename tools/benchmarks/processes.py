"""The processes of `make bench`: the server on one processor, all that is measured on another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .environments import ENVIRONMENTS, ROOT
from .rows import Client

WORKER = Path(__file__).with_name("worker.py")
#: The environment variables of what is measured. Some clients read all of them in each call, looking for proxies: with
#: forty variables closeio takes a third more time.
VARIABLES = {
    name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH") if name in os.environ
}
#: A program that prints the processor seconds and the bytes of memory that some lines of it took.
TAKEN = """\
import time
URL = {url!r}
def resident():
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * __import__("os").sysconf("SC_PAGE_SIZE")
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
bytes_before, before = resident(), time.process_time()
{lines}
after, bytes_after = time.process_time(), resident()
print(after - before, bytes_after - bytes_before)
"""


@contextmanager
def pinned() -> Iterator[int | None]:
    """Keep this process and those that it starts on one processor; yields another one, None where that can't be had."""
    if not hasattr(os, "sched_setaffinity"):
        yield None
        return
    available = os.sched_getaffinity(0)
    try:
        os.sched_setaffinity(0, {max(available)})
        yield min(available)
    finally:
        os.sched_setaffinity(0, available)


class Server:
    """The canned server, until the context ends."""

    def __init__(self, cpu: int | None) -> None:
        command = [sys.executable, "-m", "tools.benchmarks.server", *([] if cpu is None else [str(cpu)])]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, cwd=ROOT
        )
        self.url = f"http://127.0.0.1:{int(self._line())}/api/v1"

    def used(self) -> float:
        """Return the processor seconds that it has used."""
        assert self._process.stdin is not None
        self._process.stdin.write("used\n")
        return float(self._line())

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        end(self._process)


class ClientProcess:
    """A client in its own environment, waiting for jobs until the context ends.

    Attributes:
        client: Which one.
        versions: What is installed there.
    """

    def __init__(self, client: Client, url: str) -> None:
        self.client = client
        self._process = subprocess.Popen(
            [ENVIRONMENTS[client.environment].python, "-I", WORKER, client.subject, url],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1, env=VARIABLES,
        )  # fmt: skip
        self.versions: dict[str, str] = self._result()

    def check(self) -> dict[str, Any]:
        """Return what its jobs read, by row."""
        done = self._do({"check": list(self.client.jobs.values())})
        return {row: done[job] for row, job in self.client.jobs.items()}

    def do(self, row: str, calls: int) -> dict[str, Any]:
        """Do a row's job; return its seconds."""
        return self._do({"row": self.client.jobs[row], "calls": calls})

    def _do(self, job: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{json.dumps(job)}\n")
        return self._result()

    def _result(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.client.title} ended: its error is above.")
        result: dict[str, Any] = json.loads(line)
        return result

    def __enter__(self) -> ClientProcess:
        return self

    def __exit__(self, *_: object) -> None:
        end(self._process)


def end(process: subprocess.Popen[str]) -> None:
    """End a process by its stdin, or by force after ten seconds."""
    assert process.stdin is not None
    process.stdin.close()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def lines_take(python: Path, lines: str, url: str, before: str = "") -> tuple[float, float]:
    """Return the processor seconds and the bytes that some lines take in a new process, after uncounted ones."""
    program = f"{before}\n{TAKEN.format(url=url, lines=lines)}"
    done = subprocess.run(
        [python, "-I", "-c", program], capture_output=True, text=True, check=True, env=VARIABLES
    )
    seconds, size = done.stdout.split()[-2:]
    return float(seconds), float(size)


def process_takes(*command: str | Path) -> float:
    """Return the processor seconds of a whole process, its start included.

    Raises:
        RuntimeError: It has failed.
    """
    before = children_used()
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, env=VARIABLES
    )
    taken = children_used() - before
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stderr}")
    return taken


def children_used() -> float:
    """Return the processor seconds of all children that have ended, to the microsecond where possible."""
    try:
        import resource
    except ImportError:
        times = os.times()
        return times.children_user + times.children_system
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime

"""One client of `make bench` in a process and an environment of its own.

    python -I worker.py SUBJECT URL

It is run by interpreters that have a client and nothing else: only the standard library is imported here. Each line on
stdin is a job as JSON, each line on stdout the result of one: seconds of processor time, of the clock, and of each call
where calls are made at the same time.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import distributions, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tools.benchmarks.subjects.subject import Base

IN_FLIGHT = 50
THREADS = 16


class Worker:
    """The jobs, by name."""

    def __init__(self, subject: Base) -> None:
        self._subject = subject
        self._runner = asyncio.Runner()
        self._pool = ThreadPoolExecutor(IN_FLIGHT)

    def update(self, calls: int) -> None:
        """Update, one call after the other."""
        for number in range(calls):
            self._subject.update(number)

    def page_five(self, calls: int) -> None:
        """Read pages, and five fields of each opportunity."""
        five = self._subject.five
        for _ in range(calls):
            for one in self._subject.page():
                five(one)

    def page_all(self, calls: int) -> None:
        """Read pages, and all fields of each opportunity."""
        every = self._subject.every
        for _ in range(calls):
            for one in self._subject.page():
                every(one)

    def threads(self, calls: int) -> None:
        """Update in threads that share a client."""
        numbers = iter(range(calls))
        self._all_threads(THREADS, lambda: self._sync_caller(numbers, []))

    def in_flight(self, calls: int) -> list[float]:
        """Update in tasks of one event loop; return the seconds of each call."""
        numbers, seconds = iter(range(calls)), list[float]()

        async def caller() -> None:
            for number in numbers:
                begun = time.perf_counter()
                await self._subject.update_async(number)
                seconds.append(time.perf_counter() - begun)

        async def callers() -> None:
            await asyncio.gather(*(caller() for _ in range(IN_FLIGHT)))

        self._runner.run(callers())
        return seconds

    def in_flight_threads(self, calls: int) -> list[float]:
        """Update in as many threads, where a client has no async form; return the seconds of each call."""
        numbers, seconds = iter(range(calls)), list[float]()
        self._all_threads(IN_FLIGHT, lambda: self._sync_caller(numbers, seconds))
        return seconds

    def check(self, wanted: list[str]) -> dict[str, Any]:
        """Return what some jobs read, in a form that is the same for all clients that read the same."""
        subject, found = self._subject, dict[str, Any]()
        for name in wanted:
            if name in ("update", "threads", "in_flight_threads"):
                found[name] = plain(subject.five(subject.update(1)))
            elif name == "page_five":
                found[name] = [plain(subject.five(one)) for one in subject.page()]
            elif name == "page_all":
                found[name] = [plain(subject.every(one)[:-4]) for one in subject.page()]
            elif name == "in_flight":
                found[name] = plain(subject.five(self._runner.run(subject.update_async(1))))
        return found

    def close(self) -> None:
        """Close what is open."""
        self._runner.run(self._subject.close_async())
        self._runner.close()
        self._pool.shutdown()

    def _sync_caller(self, numbers: Iterator[int], seconds: list[float]) -> None:
        for number in numbers:
            begun = time.perf_counter()
            self._subject.update(number)
            seconds.append(time.perf_counter() - begun)

    def _all_threads(self, count: int, work: Callable[[], None]) -> None:
        # A barrier, so that each of them takes a share: a fast call could else let the first threads do it all.
        together = threading.Barrier(count)

        def begin() -> None:
            together.wait()
            work()

        for done in [self._pool.submit(begin) for _ in range(count)]:
            done.result()


def plain(values: tuple[Any, ...]) -> list[str]:
    """Return values without what differs by client: dates as text, to the day, and nested objects by their length."""
    return [str(len(value)) if isinstance(value, list) else str(value)[:10] for value in values]


def measured(job: Callable[[int], list[float] | None], calls: int) -> dict[str, Any]:
    """Do a job; return what it took."""
    gc.collect()
    begun, used = time.perf_counter(), time.process_time()
    seconds = job(calls)
    cpu, wall = time.process_time() - used, time.perf_counter() - begun
    return {"cpu": cpu, "wall": wall, "seconds": seconds or []}


def versions() -> dict[str, str]:
    """Return the versions of what is installed.

    Raises:
        RuntimeError: Another package has overwritten urllib3, as urllib3-future does.
    """
    found = {one.metadata["Name"]: one.version for one in distributions()}
    if "urllib3" in found and importlib.import_module("urllib3").__version__ != version("urllib3"):
        raise RuntimeError("Another package has overwritten urllib3.")
    return {"Python": sys.version.split()[0], **found}


def main() -> None:
    """Do the jobs of stdin until it ends."""
    name, url = sys.argv[1:]
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    subject: Base = importlib.import_module(f"tools.benchmarks.subjects.{name}").Subject(url)
    worker = Worker(subject)
    say(versions())
    for line in sys.stdin:
        job = json.loads(line)
        if "check" in job:
            say(worker.check(job["check"]))
        else:
            say(measured(getattr(worker, job["row"]), job["calls"]))
    worker.close()


def say(result: dict[str, Any]) -> None:
    """Print a result at once."""
    sys.stdout.write(f"{json.dumps(result)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

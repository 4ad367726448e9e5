"""How processes that share one limit fare: `make bench-scale` (two minutes; ARGS="--seconds 4 --only away" for less).

An emulator keeps a limit and serves over HTTP from a process of its own; each of our processes is a real one, and so is
the rival, which has the same key, no client of ours, and sleeps exactly `reset` after a refusal. Redis stands behind a
proxy that holds up each direction for half of the latency. Printed for each set-up: what was carried out of what the
limit allows, our share of it, the share of all requests that was refused, calls of ours that failed, the longest one,
and Jain's index of fairness over our callers. Nothing here fails for being slow.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from close_emulator import DEFAULT_API_KEY, Emulator, Exchange

from tools.redis_server import Server, program, running

WORKER = Path(__file__).with_name("scale_worker.py")
LIMIT = 40


@dataclass(frozen=True, kw_only=True)
class Setup:
    """One line of the table.

    Attributes:
        name: What it is about.
        processes: Processes of ours.
        callers: Threads of each.
        rivals: Threads of the rival.
        storage: How many of our processes reach the storage; the others have a wrong password. None share nothing.
        apart: By how many seconds the clock of every other process is ahead.
        latency: Seconds to the storage and back.
    """

    name: str
    processes: int = 2
    callers: int = 8
    rivals: int = 0
    storage: int | None = None
    apart: float = 0.0
    latency: float = 0.0


SETUPS = (
    Setup(name="one process alone", processes=1, callers=16),
    Setup(name="one process, a rival", processes=1, rivals=8),
    Setup(name="four processes, nothing shared", processes=4, callers=2),
    Setup(name="eight processes, nothing shared", processes=8, callers=4),
    Setup(name="two processes, storage", storage=2),
    Setup(name="eight processes, storage", processes=8, callers=4, storage=8),
    Setup(name="two processes, storage for one alone", storage=1),
    Setup(name="four processes, storage, a rival", processes=4, callers=4, storage=4, rivals=8),
    Setup(name="storage, clocks 0.1 s apart", storage=2, apart=0.1),
    Setup(name="storage, clocks 0.5 s apart", storage=2, apart=0.5),
    Setup(name="storage, 100 ms away", storage=2, latency=0.1),
    Setup(name="storage, 300 ms away", storage=2, latency=0.3),
)


def serve(talk: Connection) -> None:
    """Serve an emulator; send its address and an id, then, when asked, each exchange as (when, status, whose)."""
    emulator = Emulator()
    seen: list[tuple[float, int | None, bool]] = []

    def note(exchange: Exchange, seconds: float) -> None:
        seen.append((time.monotonic(), exchange.status, b"value" in exchange.sent))

    with emulator.serve(log=note) as url:
        talk.send((url, next(iter(emulator.snapshot().copy_of_store().opportunities))))
        while talk.recv() == "again":
            emulator.limits.clear()
            emulator.limits.set(LIMIT, window=1.0)
            seen.clear()
            talk.send(None)
            talk.recv()
            talk.send(list(seen))


def delay(talk: Connection, target: int, latency: float) -> None:
    """Pass connections on to a port of loopback, each direction late by half of the latency."""

    async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loop = asyncio.get_running_loop()
        while data := await reader.read(65536):
            loop.call_later(latency / 2, writer.write, data)
        loop.call_later(latency / 2, writer.close)

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = await asyncio.open_connection("127.0.0.1", target)
        with suppress(asyncio.CancelledError):  # the end of the proxy
            await asyncio.gather(pump(reader, there[1]), pump(there[0], writer), return_exceptions=True)

    async def run() -> None:
        server = await asyncio.start_server(accept, "127.0.0.1", 0)
        talk.send(server.sockets[0].getsockname()[1])
        await asyncio.to_thread(talk.recv)

    asyncio.run(run())


@contextmanager
def process(target: Any, *args: Any) -> Iterator[Connection]:
    """Run something in another process while the context lasts; a word ends it."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    running = context.Process(target=target, args=(there, *args))
    running.start()
    there.close()
    try:
        yield here
    finally:
        here.send("end")
        running.join(10)


def carry_out(setup: Setup, talk: Connection, url: str, id: str, redis: Server | None, seconds: float) -> str:
    """Carry one set-up out; gives its line."""
    talk.send("again")
    talk.recv()
    if redis is not None:
        redis.empty()
    proxy = process(delay, redis.port, setup.latency) if redis and setup.latency else nullcontext()
    with proxy as delaying:
        address = redis.url if redis else ""
        if delaying is not None and redis is not None:
            address = address.replace(f":{redis.port}/", f":{delaying.recv()}/")
        common = {"url": url, "key": DEFAULT_API_KEY, "id": id, "seconds": seconds, "deadline": 20.0}
        every = [
            common
            | {"callers": setup.callers, "rival": False, "apart": setup.apart * (number % 2)}
            | {"storage": storage_of(setup, number, address)}
            for number in range(setup.processes)
        ]
        if setup.rivals:
            every.append(common | {"callers": setup.rivals, "rival": True, "apart": 0.0, "storage": None})
        workers = [
            subprocess.Popen(
                [sys.executable, WORKER, json.dumps(one)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, text=True,
            )
            for one in every
        ]  # fmt: skip
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"
        begun = time.monotonic()
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write("go\n")
            worker.stdin.flush()
        reported = [json.loads(worker.communicate()[0]) for worker in workers]
    talk.send("tell")
    seen = [one for one in talk.recv() if one[2] and begun <= one[0] < begun + seconds]
    return line(setup, reported, seen, seconds)


def storage_of(setup: Setup, number: int, address: str) -> str | None:
    """Return the address of a process' storage, with a wrong password for those that are not to reach it."""
    if setup.storage is None:
        return None
    return address if number < setup.storage else address.replace("redis://:", "redis://:wrong-")


def line(setup: Setup, reported: list[dict[str, Any]], seen: list[Any], seconds: float) -> str:
    """Return a set-up's line of the table."""
    mine = reported[: setup.processes]
    counts = [count for one in mine for count in one["counts"]]
    done = sum(status == 200 for _, status, _ in seen)
    refused = sum(status == 429 for _, status, _ in seen)
    squares = sum(count * count for count in counts)
    return (
        f"| {setup.name:38} | {done / (LIMIT * seconds):8.2f} | {sum(counts) / max(1, done):5.2f} "
        f"| {refused / max(1, refused + done):7.2f} | {sum(len(one['failed']) for one in mine):6} "
        f"| {max(one['longest'] for one in mine):7.1f} | {sum(counts) ** 2 / max(1, len(counts) * squares):8.3f} "
        f"| {min(counts):5} |"
    )


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8.0, help="seconds that each set-up takes")
    parser.add_argument("--only", default="", help="set-ups whose name has this in it")
    options = parser.parse_args()
    found = program()
    chosen = [one for one in SETUPS if options.only in one.name and (one.storage is None or found)]
    title = f"{LIMIT} a second, {options.seconds:g} s each"
    say(f"| {title:38} | achieved | ours  | refused | failed | longest | fairness | least |")
    say(f"|{'-' * 40}|----------|-------|---------|--------|---------|----------|-------|")
    with tempfile.TemporaryDirectory() as folder:
        redis = running(found, Path(folder)) if found else nullcontext()
        with redis as server, process(serve) as talk:
            url, id = talk.recv()
            for setup in chosen:
                say(carry_out(setup, talk, url, id, server if setup.storage else None, options.seconds))
    return 0


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

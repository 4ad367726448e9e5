"""What iterating over 100,000 opportunities costs: requests, seconds, and memory above that of the first page.

    python -m tools.benchmarks.lists [number of opportunities]

The emulator runs in a process of its own, so that the memory measured here is the client's alone.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
import time
import tracemalloc
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from close_crm import Close
from close_emulator import DEFAULT_API_KEY, Emulator, Large

#: The goal: memory may grow by less than this while the whole list is read.
MOST = 20 * 1024 * 1024


def serve(number: int, pipe: Connection) -> None:
    """Serve an emulator of some size until the pipe says that it is enough."""
    with Emulator(Large(number)).serve() as url:
        pipe.send(url)
        pipe.recv()


def resident() -> int:
    """Bytes of this process that are in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096


def measured(close: Close, *, traced: bool) -> dict[str, float]:
    """Figures of one iteration over all opportunities."""
    iteration: Iterator[object] = close.opportunities.iterate()
    for _ in range(200):
        next(iteration)
    before, most, count, started = resident(), 0, 200, time.perf_counter()
    if traced:
        tracemalloc.start()
    for _ in iteration:
        count += 1
        if count % 1000 == 0:
            most = max(most, resident())
    seconds = time.perf_counter() - started
    found = {"objects": count, "seconds": round(seconds, 2), "resident_growth": max(0, most - before)}
    if traced:
        found["traced_peak"] = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    return found


def main() -> None:
    """Measure and print; exit 1 when memory grew by more than the goal."""
    number = int(sys.argv[1]) if sys.argv[1:] else 100_000
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    server = context.Process(target=serve, args=(number, there), daemon=True)
    server.start()
    with Close(DEFAULT_API_KEY, base_url=here.recv(), rate_limits=False) as close:
        # Once without tracing, which takes memory of its own.
        plain = measured(close, traced=False)
        traced = measured(close, traced=True)
    here.send("enough")
    server.join(10)
    sys.stdout.write(json.dumps({"plain": plain, "traced": traced}, indent=1) + "\n")
    sys.exit(max(plain["resident_growth"], traced["traced_peak"]) >= MOST or plain["objects"] != number)


if __name__ == "__main__":
    main()

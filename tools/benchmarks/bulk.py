"""How near bulk updates come to what a rate limit allows, and what a journal costs: `make bench-bulk`.

The emulator keeps a limit and serves over HTTP from a process of its own. Achieved is what it carried out between the
first request of a window and that of one long after, allowed what the limit holds in that time. Nothing here fails for
being slow; an update that was lost or sent twice ends the program with status 1.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from close_crm import AsyncClose, Close
from close_crm.bulk.models import Result, Update
from close_emulator import DEFAULT_API_KEY, Emulator, Exchange, Large

SIZE = 2000


def serve(talk: Connection, limit: int, window: float) -> None:
    """Serve an emulator; send its address and ids, then, when asked, each exchange as (when, status, body)."""
    emulator = Emulator(Large(SIZE))
    if limit:
        emulator.limits.set(limit, window=window)
    seen: list[tuple[float, int | None, bytes]] = []

    def note(exchange: Exchange, seconds: float) -> None:
        seen.append((time.monotonic() - seconds, exchange.status, exchange.sent))

    with emulator.serve(log=note) as url:
        talk.send((url, list(emulator.snapshot().copy_of_store().opportunities)))
        talk.recv()
        talk.send(seen)


@contextmanager
def served(limit: int, window: float) -> Iterator[tuple[str, list[str], Connection]]:
    """Serve in another process while the context lasts."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=serve, args=(there, limit, window))
    process.start()
    there.close()
    try:
        url, ids = here.recv()
        yield url, ids, here
    finally:
        process.join(10)


def run(colour: str, url: str, rows: Iterator[Update], seconds: float, **many: Any) -> list[Result]:
    """Let a run last so long, or until its input ends."""
    results: list[Result] = []
    if colour == "sync":
        with Close(DEFAULT_API_KEY, base_url=url) as close:
            until = time.monotonic() + seconds
            updates = close.opportunities.update_many(rows, **many)
            for result in updates:
                results.append(result)
                if time.monotonic() > until:
                    updates.close()
        return results

    async def drive() -> None:
        async with AsyncClose(DEFAULT_API_KEY, base_url=url) as close:
            until = time.monotonic() + seconds
            updates = close.opportunities.update_many(rows, **many)
            async for result in updates:
                results.append(result)
                if time.monotonic() > until:
                    await updates.aclose()

    asyncio.run(drive())
    return results


def under_limit(colour: str, limit: int, window: float, windows: int, concurrency: int) -> bool:
    """Print how near a run comes to its limit; return whether no update was lost or sent twice."""
    with served(limit, window) as (url, ids, talk):
        rows = (Update(ids[number % SIZE], note=f"{number}") for number in itertools.count())
        results = run(colour, url, rows, (windows + 0.5) * window, concurrency=concurrency)
        talk.send("end")
        seen = talk.recv()
    carried_out_at = sorted(when for when, status, _ in seen if status == 200)
    # Each window's first request is the one after so many: from one to the other is what a window takes in fact.
    begins = carried_out_at[::limit]
    ratio = window * (len(begins) - 1) / (begins[-1] - begins[0])
    refused = sum(status == 429 for _, status, _ in seen)
    carried_out = Counter(body for _, status, body in seen if status == 200)
    failed = [result for result in results if result.outcome != "applied"]
    twice = [body for body, times in carried_out.items() if times > 1]
    lost = [
        result
        for result in results
        if result.opportunity is None or result.opportunity.note != result.update.body["note"]
    ]
    sys.stdout.write(
        f"{colour:5} {limit} in {window:g} s, concurrency {concurrency}: achieved / allowed = {ratio:.3f} over "
        f"{len(begins) - 1} windows; {refused} of {len(seen)} refused; failed {len(failed)}, lost {len(lost)}, "
        f"twice {len(twice)}\n"
    )
    sys.stdout.flush()
    return not failed and not twice and not lost


def journal_cost(colour: str, concurrency: int) -> None:
    """Print how many rows a second are applied without a journal and with one."""
    rates = []
    for journalled in (False, True, False, True):
        with served(0, 1) as (url, ids, talk), tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
            rows = [Update(id, value=number) for number, id in enumerate(ids)]
            journal = Path(folder) / "journal" if journalled else None
            begin = time.monotonic()
            count = len(run(colour, url, iter(rows), 1e6, concurrency=concurrency, journal=journal))
            rates.append(count / (time.monotonic() - begin))
            talk.send("end")
            talk.recv()
    without, with_ = (rates[0] + rates[2]) / 2, (rates[1] + rates[3]) / 2
    sys.stdout.write(
        f"{colour:5} concurrency {concurrency}: {without:.0f} rows/s without a journal, {with_:.0f} with = "
        f"{with_ / without:.2f}\n"
    )
    sys.stdout.flush()


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--windows", type=int, default=10)
    options = parser.parse_args()
    whole = True
    for colour in ("sync", "async"):
        for limit, window, concurrency in ((40, 1, 8), (80, 2, 8), (160, 5, 16)):
            whole &= under_limit(colour, limit, window, options.windows, concurrency)
        journal_cost(colour, 8)
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())

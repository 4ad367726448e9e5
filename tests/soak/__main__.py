"""A long run against the emulator over HTTP, with random faults: `make soak`, `make soak SECONDS=60`.

Threads and tasks update opportunities of their own. Every call has to end in success or in an error of our tree, and
at the end the organization has to hold what callers were told. Prints what came of it; exits with 1 if anything did not
hold. The figures at the start are those of deadlines and of an enforced rate limit.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import threading
import time
from collections import Counter

from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_emulator import Emulator

from tests.faults.ledger import FAULTS, Ledger, world
from tests.faults.server import drip, drip_head, hang, scripted

THREADS, TASKS = 32, 500
FAST = RetryPolicy(attempts=3, first_wait=0.01, longest_wait=0.05)


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def deadlines() -> bool:
    """Measure how far calls go past their deadline."""
    worst = 0.0
    for turn in (hang, drip, drip_head):
        with scripted(turn) as server, Close("key_of_a_soak", base_url=server.url, deadline=0.5) as close:
            for _ in range(5):
                started = time.monotonic()
                try:
                    close.opportunities.get("oppo_1")
                except errors.DeadlineExceeded:
                    worst = max(worst, time.monotonic() - started - 0.5)
    say(f"deadlines: at most {worst:.3f} s over (0.25 allowed)")
    return worst <= 0.25


def limit() -> bool:
    """Update 600 times with 16 threads where 60 a second are let through."""
    emulator = Emulator()
    emulator.limits.set(60, window=1.0, path="/opportunity/", method="PUT")
    raised: list[errors.CloseError] = []
    with emulator.serve() as url, Close(emulator.api_key, base_url=url) as close:
        id = close.opportunities.list(limit=1).data[0].id
        numbers = iter(range(600))
        lock = threading.Lock()
        attempts: Counter[str] = Counter()

        def on_refusal() -> None:
            attempts["refused"] += 1

        close.get_httpx_client().event_hooks["response"].append(
            lambda response: on_refusal() if response.status_code == 429 else None
        )

        def work() -> None:
            while True:
                with lock:
                    number = next(numbers, None)
                if number is None:
                    return
                try:
                    close.opportunities.update(id, value=number)
                except errors.CloseError as error:
                    raised.append(error)

        started = time.monotonic()
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        took = time.monotonic() - started
    refused = attempts["refused"]
    say(
        f"600 updates at 60 a second: {took:.1f} s, {refused} refused ({refused / 6:.1f} %), {len(raised)} raised"
    )
    return took <= 10.5 and refused <= 30 and not raised


class Run:
    """One long run."""

    def __init__(self, seconds: float, seed: int) -> None:
        self.emulator, ids = world(THREADS + TASKS)
        self.ledger = Ledger(self.emulator, ids)
        self.until = time.monotonic() + seconds
        self.random = random.Random(seed)  # noqa: S311  # not for secrets
        self.errors: Counter[str] = Counter()
        self.calls = 0

    def faults(self) -> None:
        """Keep faults coming: now and then one, for whichever update comes next."""
        while time.monotonic() < self.until:
            if len(self.emulator.faults.left) < 20:
                self.emulator.faults.add(self.random.choice(FAULTS), operation="opportunities_update")
            time.sleep(0.005)

    def note(self, id: str, value: int, error: BaseException | None) -> None:
        """Enter what a caller was told."""
        self.calls += 1
        if error is None:
            self.ledger.landed(id, value)
        else:
            self.errors[type(error).__name__] += 1
            self.ledger.failed(id, value, error)

    def thread(self, close: Close, id: str) -> None:
        """Update one opportunity until the time is over."""
        value = 0
        while time.monotonic() < self.until:
            value += 1
            try:
                close.opportunities.update(id, value=value)
            except Exception as error:  # noqa: BLE001  # that only typed errors come is what is shown
                self.note(id, value, error)
            else:
                self.note(id, value, None)

    async def tasks(self, close: AsyncClose, ids: list[str]) -> None:
        """Update opportunities, one task each, until the time is over."""

        async def work(id: str) -> None:
            value = 0
            while time.monotonic() < self.until:
                value += 1
                try:
                    await close.opportunities.update(id, value=value)
                except Exception as error:  # noqa: BLE001  # that only typed errors come is what is shown
                    self.note(id, value, error)
                else:
                    self.note(id, value, None)

        await asyncio.gather(*(work(id) for id in ids))

    def start(self, url: str) -> None:
        """Run both colours, with faults."""
        key, ids = self.emulator.api_key, self.ledger.ids

        async def in_tasks() -> None:
            async with AsyncClose(key, base_url=url, retry=FAST, pacing=False) as close:
                await self.tasks(close, ids[THREADS:])

        with Close(key, base_url=url, retry=FAST, pacing=False) as close:
            threads = [threading.Thread(target=self.thread, args=(close, id)) for id in ids[:THREADS]]
            threads += [
                threading.Thread(target=self.faults),
                threading.Thread(target=asyncio.run, args=(in_tasks(),)),
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()


def main() -> int:
    """Run everything, and tell."""
    parser = argparse.ArgumentParser(description="A long run with random faults.")
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    well = [deadlines(), limit()]
    run = Run(given.seconds, given.seed)
    with run.emulator.serve() as url:
        run.start(url)
    wrong = run.ledger.discrepancies()
    say(f"{run.calls} calls, {run.ledger.succeeded} succeeded, errors: {dict(run.errors)}")
    say(f"{len(run.ledger.untyped)} errors from elsewhere, {len(wrong)} discrepancies")
    for line in [*map(repr, run.ledger.untyped[:5]), *wrong[:5]]:
        say(f"  {line}")
    return 0 if all(well) and not wrong and not run.ledger.untyped else 1


if __name__ == "__main__":
    sys.exit(main())

"""Random faults for as long as is wanted: the outcomes that callers saw, compared with the organization.

32 threads with one client and 500 tasks with another update opportunities of their own over HTTP. Every call has to end
in success or in an error of our tree, and at the end the organization must have what callers saw.
"""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections import Counter
from collections.abc import Iterable
from typing import Final

from close_crm import AsyncClose, Close, RetryPolicy

from .ledger import FAULTS, Ledger, world
from .rows import Row, say

THREADS: Final = 32
TASKS: Final = 500
#: However short the run, at least so many calls are made.
CALLS: Final = 20_000
FAST: Final = RetryPolicy(attempts=3, first_wait=0.01, longest_wait=0.05)


class Run:
    """One long run."""

    def __init__(self, seconds: float, seed: int) -> None:
        self.emulator, ids = world(THREADS + TASKS)
        self.ledger = Ledger(self.emulator, ids)
        self.began = time.monotonic()
        self.seconds = seconds
        self.random = random.Random(seed)  # noqa: S311  # not for secrets
        self.errors: Counter[str] = Counter()
        self.calls = 0
        self._lock = threading.Lock()

    @property
    def over(self) -> bool:
        """Whether the time is over and enough calls were made."""
        return time.monotonic() - self.began >= self.seconds and self.calls >= CALLS

    def faults(self) -> None:
        """Keep faults coming: now and then one, for whichever update comes next."""
        while not self.over:
            if len(self.emulator.faults.left) < 20:
                self.emulator.faults.add(self.random.choice(FAULTS), operation="opportunities_update")
            time.sleep(0.005)

    def note(self, id: str, value: int, error: BaseException | None, shown: object = None) -> None:
        """Record the outcome that a caller saw."""
        with self._lock:
            self.calls += 1
            if error is not None:
                self.errors[type(error).__name__] += 1
        if error is None:
            self.ledger.landed(id, value, shown)
        else:
            self.ledger.failed(id, value, error)

    def thread(self, close: Close, id: str) -> None:
        """Update one opportunity until the run is over."""
        value = 0
        while not self.over:
            value += 1
            try:
                shown = close.opportunities.update(id, value=value).value
            except Exception as error:  # noqa: BLE001  # that only typed errors come is what is shown
                self.note(id, value, error)
            else:
                self.note(id, value, None, shown)

    async def task(self, close: AsyncClose, id: str) -> None:
        """Update one opportunity until the run is over."""
        value = 0
        while not self.over:
            value += 1
            try:
                shown = (await close.opportunities.update(id, value=value)).value
            except Exception as error:  # noqa: BLE001  # that only typed errors come is what is shown
                self.note(id, value, error)
            else:
                self.note(id, value, None, shown)

    def start(self, url: str) -> None:
        """Run both colours, with faults."""
        key, ids = self.emulator.api_key, self.ledger.ids

        async def in_tasks() -> None:
            async with AsyncClose(key, base_url=url, retry=FAST, rate_limits=False) as close:
                await asyncio.gather(*(self.task(close, id) for id in ids[THREADS:]))

        with Close(key, base_url=url, retry=FAST, rate_limits=False) as close:
            threads = [threading.Thread(target=self.thread, args=(close, id)) for id in ids[:THREADS]]
            threads += [
                threading.Thread(target=self.faults),
                threading.Thread(target=asyncio.run, args=(in_tasks(),)),
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

    def rows(self) -> Iterable[Row]:
        """Run, and tell."""
        with self.emulator.serve() as url:
            self.start(url)
        wrong, untyped = self.ledger.discrepancies(), self.ledger.untyped
        for line in [*map(repr, untyped[:5]), *wrong[:5]]:
            say(f"  {line}")
        what = f"{THREADS} threads and {TASKS} tasks under random faults"
        took = time.monotonic() - self.began
        figure = f"{self.calls} calls in {took:.0f} s, {self.ledger.succeeded} succeeded"
        yield Row(
            "Q5", what, figure, f"≥ {CALLS} calls", kept=self.calls >= CALLS < self.ledger.succeeded * 2
        )
        say(f"  errors: {dict(self.errors.most_common())}")
        yield Row("Q5", "errors that are not of our tree", f"{len(untyped)}", "0", kept=not untyped)
        yield Row("Q1", "discrepancies with what callers saw", f"{len(wrong)}", "0", kept=not wrong)

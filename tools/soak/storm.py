"""Real signals, at random moments of calls, while other threads use the same client."""

from __future__ import annotations

import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from close_crm import Close, RetryPolicy
from close_emulator import Emulator

from .interrupts import Interrupt

#: Seconds that each call may take in all.
DEADLINE = 5.0


@dataclass
class Storm:
    """The outcome.

    Attributes:
        interrupted: How many calls ended in the signal handler's exception.
        passed: How many handlers ran, whether or not their call had ended before.
        others: Calls of the other threads.
        longest: Seconds that the longest of these took.
        wrong: Calls of any thread that got another's answer, or any error but the handler's.
        busy: Connections that are not idle, or that the pool counts but nobody holds.
        under_way: Requests that the budgets still count.
    """

    interrupted: int = 0
    passed: int = 0
    others: int = 0
    longest: float = 0.0
    wrong: Counter[str] = field(default_factory=Counter)
    busy: int = 0
    under_way: int = 0


def storm(
    url: str, emulator: Emulator, again: Callable[[int], bool], *, threads: int = 4, seed: int = 1
) -> Storm:
    """Interrupt calls of the main thread for as long as `again` says of the number of interrupts so far."""
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    found, over = Storm(), threading.Event()

    def handler(number: int, frame: object) -> None:
        found.passed += 1
        raise Interrupt

    with Close(
        emulator.api_key, base_url=url, tz_offset=None, deadline=DEADLINE, retry=RetryPolicy(attempts=1)
    ) as close:
        ids = [one.id for one in close.opportunities.list(limit=threads + 1).data]

        def call(id: str) -> None:
            began = time.monotonic()
            try:
                if close.opportunities.get(id).id != id:
                    found.wrong["another's answer"] += 1
            except Interrupt:
                raise
            except Exception as error:  # noqa: BLE001  # counted, whatever it is
                found.wrong[f"{type(error).__name__}: {error}"] += 1
            if threading.current_thread() is not threading.main_thread():
                found.others += 1
                found.longest = max(found.longest, time.monotonic() - began)

        def other(id: str) -> None:
            while not over.is_set():
                call(id)

        workers = [threading.Thread(target=other, args=(id,), daemon=True) for id in ids[1:]]
        before = signal.signal(signal.SIGALRM, handler)
        try:
            for worker in workers:
                worker.start()
            while again(found.passed):
                try:
                    # Now and then two in a row: the second one may hit the clearing up after the first.
                    signal.setitimer(
                        signal.ITIMER_REAL, chance.uniform(1e-5, 4e-3), chance.choice((0, 0, 2e-4))
                    )
                    try:
                        call(ids[0])
                    finally:
                        signal.setitimer(signal.ITIMER_REAL, 0)
                except Interrupt:
                    found.interrupted += 1
                    stop_the_timer()
        finally:
            stop_the_timer()
            signal.signal(signal.SIGALRM, before)
            over.set()
        for worker in workers:
            worker.join(2 * DEADLINE)
        found.wrong["hangs"] += sum(worker.is_alive() for worker in workers)
        found.wrong = +found.wrong
        call(ids[0])
        pool: Any = close._http._transport
        found.busy = sum(not connection.is_idle() for connection in pool._pool.connections)
        limiters: Any = close._http.limiters
        found.under_way = sum(len(limiters.of(group).key._held) for group in limiters.key.groups())
    return found


def stop_the_timer() -> None:
    """Stop the timer, whatever it does meanwhile."""
    while True:
        try:
            signal.setitimer(signal.ITIMER_REAL, 0)
        except Interrupt:
            continue
        return

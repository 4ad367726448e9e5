"""Calls that are cancelled at any point, waits included; for the tests and for the long run."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from close_crm import AsyncClose, RetryPolicy
from close_crm.events import CallEnded, Event, RetryScheduled, Waiting
from close_emulator import Emulator

#: What goes wrong meanwhile, so that calls wait between attempts and for the window, too.
FAULTS: list[dict[str, Any]] = [
    {"do": "return-503"},
    {"do": "return-429", "headers": {"Retry-After": "0.02"}},
    {"do": "return-reset-connection"},
    {"do": "pass"},
]
PATIENT = RetryPolicy(attempts=3, first_wait=0.02, longest_wait=0.04)


async def cut(work: Any, after: float) -> str:
    """Run something and cancel it after so many seconds; return how it ended."""
    task = asyncio.ensure_future(work)
    await asyncio.wait([task], timeout=after)
    task.cancel()
    ended = await asyncio.gather(task, return_exceptions=True)
    return type(ended[0]).__name__


@dataclass
class Churned:
    """The outcome.

    Attributes:
        ended: How calls ended, by the names of their errors.
        in_waits: How many were cancelled while they waited for the next attempt or for the window.
        good: How many of ten ordinary calls worked afterwards.
        held: Connections that are not idle.
        under_way: Requests that the budgets still count.
    """

    ended: Counter[str] = field(default_factory=Counter)
    in_waits: int = 0
    good: int = 0
    held: int = 0
    under_way: int = 0


async def churn(
    emulator: Emulator, url: str, again: Callable[[int, Churned], bool], *, rate_limits: bool, seed: int = 1
) -> Churned:
    """Start calls and cancel them, twenty at a time, as long as `again` says of the round and the outcome so far."""
    reported = Churned()
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    waiting: dict[int, bool] = {}

    def note(event: Event) -> None:
        if isinstance(event, CallEnded):
            reported.in_waits += waiting.pop(event.call.id, False) and event.outcome == "abandoned"
        else:
            waiting[event.call.id] = isinstance(event, (RetryScheduled, Waiting))

    async with AsyncClose(
        emulator.api_key, base_url=url, retry=PATIENT, tz_offset=None, hooks=[note], rate_limits=rate_limits
    ) as close:
        id = (await close.opportunities.list(limit=1)).data[0].id
        number = 0
        while again(number, reported):
            number += 1
            # One kind for each round: a refusal holds all calls back, which would hide what else goes wrong.
            fault = FAULTS[number % len(FAULTS)]
            emulator.faults.add(times=6, operation="opportunities_update", **fault)
            work = [
                cut(close.opportunities.update(id, value=value), chance.random() * 0.05)
                for value in range(20)
            ]
            reported.ended.update(await asyncio.gather(*work))
            # Retries come only for successes: without them the quota would end the waits that are to be cut.
            emulator.faults.clear()
            await asyncio.gather(*(close.opportunities.get(id) for _ in range(10)))
        results = await asyncio.gather(
            *(close.opportunities.get(id) for _ in range(10)), return_exceptions=True
        )
        reported.good = sum(getattr(result, "id", None) == id for result in results)
        pool: Any = close._http._transport
        busy = [connection for connection in pool._pool.connections if not connection.is_idle()]
        reported.held = len(busy)
        limiters: Any = close._http.limiters
        if limiters is not None:
            groups = [limiters.of(f"{method} /opportunity/") for method in ("GET", "PUT")]
            reported.under_way = sum(len(group.key._held) for group in groups)
    return reported

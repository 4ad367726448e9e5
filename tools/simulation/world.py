"""Many processes, and rivals that use the same key, under one limit, on a clock of their own.

    python -m tests.shared_limits.simulation

prints the table of docs/rate-limits.md.

Each process is the client's own core with budgets of its own; what it says to do (send, wait, ask the storage) is done
on a queue of events. The limit is the emulator's, the storage is the client's own script. Nothing here waits.
"""

from __future__ import annotations

import heapq
import itertools
import math
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Literal, TypeAlias

import httpx2 as httpx
from close_crm import CloseError, RateLimits, RetryPolicy
from close_crm.ratelimit.windows import Budgets, Limiters
from close_crm.shared_limits.bookings import SharedLimits
from close_crm.shared_limits.health import Health
from close_crm.transport.call import Core
from close_crm.transport.effects import Send, Wait
from close_emulator.faults.limits import Generation, Limits

from .redis_model import RedisModel

#: How a rival behaves after a refusal: it waits exactly `reset`, or `Retry-After`, or 50 ms, or not at all.
Temper: TypeAlias = Literal["exact", "rounded", "hasty", "hammering"]
_BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
_REQUEST = httpx.Request("PUT", "https://of.a.simulation/api/v1/opportunity/oppo_1234567890AB/")
_BODY = b'{"id": "oppo_1"}'


@dataclass(frozen=True, kw_only=True)
class Setup:
    """What is simulated.

    Attributes:
        processes: How many there are.
        callers: How many callers each has, which call again and again.
        limit: Requests that a window holds.
        window: Seconds that it lasts.
        windows: How long all of it lasts.
        rivals: Callers of other programs with the same key, by temper.
        rivals_leave: After so many windows they are gone.
        storage: Which share of the processes reaches the storage.
        latency: Seconds to the storage and back.
        trip: Seconds to the server and back.
        deadline: Seconds that a call may take.
        coarse: Whether answers say `reset` in whole seconds alone.
        seed: For all that is random.
    """

    processes: int = 1
    callers: int = 8
    limit: int = 60
    window: float = 1.0
    windows: int = 25
    rivals: dict[Temper, int] = field(default_factory=dict)
    rivals_leave: float = math.inf
    storage: float = 0.0
    latency: float = 0.001
    trip: float = 0.02
    deadline: float = 20.0
    coarse: bool = False
    seed: int = 1


@dataclass
class Outcome:
    """Its result.

    Attributes:
        by_caller: Calls that were carried out, by caller of ours.
        by_rivals: Those of the rivals.
        refused: Refusals of ours.
        failed: Calls of ours that raised.
        durations: Seconds that each of our calls took.
        asked: Questions to the storage.
        allowed: Requests that the limit allowed in the time.
    """

    by_caller: list[int]
    by_rivals: int = 0
    refused: int = 0
    failed: int = 0
    asked: int = 0
    allowed: float = 0.0
    durations: list[float] = field(default_factory=list)

    @property
    def achieved(self) -> float:
        """What was carried out, ours and the rivals', of what was allowed."""
        return (sum(self.by_caller) + self.by_rivals) / self.allowed

    @property
    def share(self) -> float:
        """Which part of all that was carried out is ours."""
        return sum(self.by_caller) / max(1, sum(self.by_caller) + self.by_rivals)

    @property
    def refusals(self) -> float:
        """Which part of our requests was refused."""
        return self.refused / max(1, self.refused + sum(self.by_caller))

    @property
    def fairness(self) -> float:
        """Jain's index over our callers: 1 where all had as much, 1 / n where one had all."""
        return jain(self.by_caller)

    @property
    def longest(self) -> float:
        """Seconds that the longest of our calls took."""
        return max(self.durations, default=0.0)

    def __str__(self) -> str:
        return (
            f"achieved {self.achieved:.2f}, ours {self.share:.2f}, refused {self.refusals:.2f}, failed {self.failed}, "
            f"longest {self.longest:.1f} s, fairness {self.fairness:.3f}, least {min(self.by_caller)}, "
            f"asked {self.asked / max(1, sum(self.by_caller)):.2f}"
        )


def jain(counts: list[int]) -> float:
    """Return Jain's index of fairness."""
    squares = sum(count * count for count in counts)
    return sum(counts) ** 2 / (len(counts) * squares) if squares else 0.0


class World:
    """Everything that happens, in order."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.now = 1000.0
        self.random = random.Random(setup.seed)  # noqa: S311  # not for secrets
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._number = itertools.count()
        self.limits = Limits()
        self.limits.set(setup.limit, window=setup.window, organization=10**6)
        if setup.coarse:
            whole: tuple[Generation, ...] = ("single",)
            self.limits.generations = whole
        self.redis = RedisModel(lambda: self.now)
        self.end = self.now + setup.windows * setup.window
        self.rivals_leave = self.now + setup.rivals_leave * setup.window
        self.outcome = Outcome(
            [0] * (setup.processes * setup.callers), allowed=float(setup.limit * setup.windows)
        )

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        """Do something after so many seconds."""
        heapq.heappush(self._events, (self.now + max(0.0, seconds), next(self._number), action))

    def run(self) -> Outcome:
        """Let it all happen."""
        for process in range(self.setup.processes):
            self._start(process)
        for temper, count in self.setup.rivals.items():
            for _ in range(count):
                self.later(self.random.random() * self.setup.window, partial(self._rival, temper))
        # Calls that began in time are carried to their end.
        while self._events and self._events[0][0] < self.end + self.setup.deadline + 1:
            self.now, _, action = heapq.heappop(self._events)
            action()
        return self.outcome

    def take(self) -> tuple[bool, dict[str, str]]:
        """Have the server count a request."""
        at = _BEGIN + timedelta(seconds=self.now)
        passed, headers = self.limits.take("PUT", "/opportunity/", "key", at)
        return passed, dict(headers)

    def half(self) -> float:
        """Return the seconds of one way to the server."""
        return self.setup.trip / 2 * (1 + 0.2 * self.random.random())

    def _rival(self, temper: Temper) -> None:
        if self.now >= min(self.end, self.rivals_leave):
            return

        def arrive() -> None:
            passed, headers = self.take()
            if passed:
                self.outcome.by_rivals += self.now < self.end
                self.later(self.half(), lambda: self._rival(temper))
                return
            found = httpx.Headers(headers)
            reset = found.get("ratelimit", "").rpartition("reset=")[2] or found.get("ratelimit-reset", "1")
            waits: dict[Temper, float] = {
                "exact": float(reset), "rounded": float(found["retry-after"]), "hasty": 0.05, "hammering": 0.0,
            }  # fmt: skip
            self.later(self.half() + waits[temper] + 0.0005, lambda: self._rival(temper))

        self.later(self.half(), arrive)

    def _start(self, process: int) -> None:
        setup = self.setup
        ahead = self.random.random() * 1000  # clocks of processes have nothing in common

        def clock() -> float:
            return self.now + ahead

        url = "https://of.a.simulation/api/v1"
        shared = None
        if setup.storage:
            settings = RateLimits(storage="redis://of.a.simulation")
            shared = SharedLimits(settings, url, "fingerprint", None, clock)
            shared._health = Health()
        reaches = process < setup.storage * setup.processes
        limiters = Limiters(Budgets(), Budgets(), 3, common=False)
        core = Core(RetryPolicy(), setup.deadline, limiters, clock, self.random.random, str, shared=shared)
        for number in range(setup.callers):
            caller = process * setup.callers + number
            self.later(self.random.random() * setup.window, partial(self._call, core, caller, reaches))

    def _call(self, core: Core, caller: int, reaches: bool) -> None:
        if self.now >= self.end:
            return
        begun = self.now
        effects = core.call(_REQUEST)

        def carry_on(result: Any = None) -> None:
            try:
                step = effects.send(result)
            except StopIteration:
                self.outcome.by_caller[caller] += self.now < self.end
                self.outcome.durations.append(self.now - begun)
                self._call(core, caller, reaches)
            except CloseError:
                self.outcome.failed += 1
                self.outcome.durations.append(self.now - begun)
                self._call(core, caller, reaches)
            else:
                self._do(step, reaches, carry_on)

        carry_on()

    def _do(self, step: Any, reaches: bool, carry_on: Callable[[Any], None]) -> None:
        if isinstance(step, Wait):
            # Nobody wakes up at the very moment.
            self.later(step.seconds + 0.0005 * self.random.random(), lambda: carry_on(None))
        elif isinstance(step, Send):

            def arrive() -> None:
                passed, headers = self.take()
                self.outcome.refused += not passed
                answer = httpx.Response(
                    200 if passed else 429, headers=headers, content=_BODY, request=step.request
                )
                self.later(self.half(), lambda: carry_on(answer))

            self.later(self.half(), arrive)
        else:
            self.outcome.asked += 1

            def asked() -> None:
                if reaches:
                    step.answer = step.what(self.redis)
                else:
                    step.error = ConnectionError()
                self.later(self.setup.latency / 2, lambda: carry_on(None))

            self.later(self.setup.latency / 2, asked)


def simulate(**settings: Any) -> Outcome:
    """Simulate a setup."""
    return World(Setup(**settings)).run()


def expectation(processes: int, *, storage: bool) -> Outcome:
    """Simulate what a row of the table in docs/rate-limits.md says."""
    return simulate(processes=processes, callers=1, windows=30, storage=float(storage))


def main() -> None:
    """Print the table."""
    for processes in (10, 100, 1000):
        for storage in (True, False):
            found = expectation(processes, storage=storage)
            sys.stdout.write(
                f"| {processes:,} | {'yes' if storage else 'no'} | {100 * found.refusals:.0f} % | {found.failed} "
                f"| {found.longest:.1f} s |\n"
            )


if __name__ == "__main__":
    main()

"""Many processes, and rivals that use the same key, under rate limits, on a clock of their own.

Each process is the client's own core with budgets of its own; what it says to do (send, wait, ask the storage) is done
on a queue of events. The limit is the emulator's, the storage is the client's own script. Nothing here waits.
"""

from __future__ import annotations

import heapq
import itertools
import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Literal, TypeAlias

import httpx2 as httpx
from close_crm import CloseError, RateLimits, RetryPolicy
from close_crm.ratelimit.windows import TIMES, Budgets, Limiters
from close_crm.shared_limits.bookings import SharedLimits
from close_crm.shared_limits.health import Health
from close_crm.transport.call import Core
from close_crm.transport.effects import Send, Wait
from close_emulator.faults.limits import Generation, Limits

from .outcome import Outcome, Tally
from .redis_model import RedisModel

#: How a rival behaves after a refusal: it waits exactly `reset`, or `Retry-After`, or 50 ms, or not at all.
Temper: TypeAlias = Literal["exact", "rounded", "hasty", "hammering"]
_BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
_STREAM = httpx.ByteStream(b'{"id": "oppo_1"}')


class _Answer(httpx.Response):
    """An answer whose body is there: httpx would read it by the piece, which takes a fifth of a call's time."""

    @property
    def content(self) -> bytes:
        """The body."""
        return next(iter(_STREAM))


@dataclass(frozen=True)
class Group:
    """An endpoint group and its callers.

    Attributes:
        method: The method.
        path: The path below the base address.
        limit: Requests of one key that a window takes.
        callers: How many callers each process has, which call again and again.
    """

    method: str
    path: str
    limit: int
    callers: int

    @property
    def request(self) -> httpx.Request:
        """A request of the group."""
        return httpx.Request(self.method, f"https://of.a.simulation/api/v1{self.path}")


@dataclass(frozen=True, kw_only=True)
class Setup:
    """What is simulated.

    Attributes:
        processes: How many there are.
        callers: How many callers each has, which call again and again.
        limit: Requests that a window holds.
        groups: Endpoint groups that are called at the same time, in place of the one that `callers` and `limit` make.
        keys: How many keys there are. With more than one, the processes are clients of one program that share nothing
            but the time and the organization's budget, which is three times a key's; each has its key in turn.
        changes: The limits are multiplied by these, each for an equal part of the time.
        storage_jumps: Seconds by which the storage's clock is put forward and back again, every 60 windows.
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
    groups: tuple[Group, ...] = ()
    keys: int = 1
    changes: tuple[float, ...] = (1.0,)
    storage_jumps: float = 0.0
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

    @property
    def all_groups(self) -> tuple[Group, ...]:
        """The endpoint groups that are called."""
        return self.groups or (Group("PUT", "/opportunity/", self.limit, self.callers),)

    def organization(self, group: Group) -> int:
        """Return how many requests of a group a window takes of all keys together."""
        return TIMES * group.limit if self.keys > 1 else 10**6

    def allowed(self, group: Group) -> float:
        """Return how many requests of a group are allowed in all the time."""
        one = min(self.keys * group.limit, self.organization(group))
        return one * self.windows * sum(self.changes) / len(self.changes)


@dataclass(frozen=True)
class Caller:
    """Calls again and again.

    Attributes:
        core: The client's.
        group: The endpoint group that is called.
        request: What is sent.
        tally: Counts what was carried out.
        number: The caller's number in the tally.
        key: The key that it has.
        reaches: Whether it reaches the storage.
    """

    core: Core
    group: Group
    request: httpx.Request
    tally: Tally
    number: int
    key: str
    reaches: bool


class World:
    """Everything that happens, in order."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.now = 1000.0
        self.random = random.Random(setup.seed)  # noqa: S311  # not for secrets
        self._events: list[tuple[float, int, Callable[[], None]]] = []
        self._number = itertools.count()
        self.limits = Limits()
        self._set_limits(setup.changes[0])
        if setup.coarse:
            whole: tuple[Generation, ...] = ("single",)
            self.limits.generations = whole
        self.redis = RedisModel(self._storage_time)
        self.end = self.now + setup.windows * setup.window
        self.rivals_leave = self.now + setup.rivals_leave * setup.window
        self.outcome = Outcome(
            [
                Tally([0] * (setup.processes * group.callers), setup.allowed(group))
                for group in setup.all_groups
            ]
        )
        self._organization = Budgets()
        self._ahead: list[float] = []

    def _set_limits(self, times: float) -> None:
        for group in self.setup.all_groups:
            of_key, of_all = (round(times * one) for one in (group.limit, self.setup.organization(group)))
            self.limits.set(
                of_key, window=self.setup.window, organization=of_all, method=group.method, path=group.path
            )

    def _storage_time(self) -> float:
        minutes = (self.now - 1000.0) / (60 * self.setup.window)
        return self.now + self.setup.storage_jumps * (int(minutes) % 2)

    def later(self, seconds: float, action: Callable[[], None]) -> None:
        """Do something after so many seconds."""
        heapq.heappush(self._events, (self.now + max(0.0, seconds), next(self._number), action))

    def run(self) -> Outcome:
        """Let it all happen."""
        for process in range(self.setup.processes):
            self._start(process)
        part = self.setup.windows * self.setup.window / len(self.setup.changes)
        for number, times in enumerate(self.setup.changes):
            if number:
                self.later(number * part, partial(self._set_limits, times))
        for temper, count in self.setup.rivals.items():
            for _ in range(count):
                self.later(self.random.random() * self.setup.window, partial(self._rival, temper))
        # Calls that began in time are carried to their end.
        while self._events and self._events[0][0] < self.end + self.setup.deadline + 1:
            self.now, _, action = heapq.heappop(self._events)
            action()
        return self.outcome

    def take(self, group: Group, key: str = "key 0") -> tuple[bool, dict[str, str]]:
        """Have the server count a request."""
        at = _BEGIN + timedelta(seconds=self.now)
        passed, headers = self.limits.take(group.method, group.path, key, at)
        return passed, dict(headers)

    def half(self) -> float:
        """Return the seconds of one way to the server."""
        return self.setup.trip / 2 * (1 + 0.2 * self.random.random())

    def _rival(self, temper: Temper) -> None:
        if self.now >= min(self.end, self.rivals_leave):
            return

        def arrive() -> None:
            passed, headers = self.take(self.setup.all_groups[0])
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
        together = setup.keys > 1
        if not (together and self._ahead):
            self._ahead.append(self.random.random() * 1000)  # clocks of processes have nothing in common
        ahead = self._ahead[-1]

        def clock() -> float:
            return self.now + ahead

        url = "https://of.a.simulation/api/v1"
        shared = None
        if setup.storage:
            settings = RateLimits(storage="redis://of.a.simulation")
            shared = SharedLimits(settings, url, "fingerprint", None, clock)
            shared._health = Health()
        reaches = process < setup.storage * setup.processes
        limiters = Limiters(Budgets(), self._organization if together else Budgets(), TIMES, common=together)
        core = Core(RetryPolicy(), setup.deadline, limiters, clock, self.random.random, str, shared=shared)
        key = f"key {process % setup.keys}"
        for group, tally in zip(setup.all_groups, self.outcome.groups, strict=True):
            for number in range(group.callers):
                caller = Caller(
                    core, group, group.request, tally, process * group.callers + number, key, reaches
                )
                self.later(self.random.random() * setup.window, partial(self._call, caller))

    def _call(self, caller: Caller) -> None:
        if self.now >= self.end:
            return
        begun = self.now
        effects = caller.core.call(caller.request)

        def carry_on(result: Any = None) -> None:
            try:
                step = effects.send(result)
            except StopIteration:
                caller.tally.by_caller[caller.number] += self.now < self.end
                self.outcome.end(self.now - begun)
                self._call(caller)
            except CloseError:
                self.outcome.failed += 1
                self.outcome.end(self.now - begun)
                self._call(caller)
            else:
                self._do(step, caller, carry_on)

        carry_on()

    def _do(self, step: Any, caller: Caller, carry_on: Callable[[Any], None]) -> None:
        if isinstance(step, Wait):
            # Nobody wakes up at the very moment.
            self.later(step.seconds + 0.0005 * self.random.random(), lambda: carry_on(None))
        elif isinstance(step, Send):

            def arrive() -> None:
                passed, headers = self.take(caller.group, caller.key)
                self.outcome.refused += not passed
                answer = _Answer(
                    200 if passed else 429, headers=headers, stream=_STREAM, request=step.request
                )
                self.later(self.half(), lambda: carry_on(answer))

            self.later(self.half(), arrive)
        else:
            self.outcome.asked += 1

            def asked() -> None:
                if caller.reaches:
                    step.answer = step.what(self.redis)
                else:
                    step.error = ConnectionError()
                self.later(self.setup.latency / 2, lambda: carry_on(None))

            self.later(self.setup.latency / 2, asked)


def simulate(**settings: Any) -> Outcome:
    """Simulate a setup."""
    return World(Setup(**settings)).run()

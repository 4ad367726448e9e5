"""Processes that share a storage, on a time that passes when a test says so."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator
from typing import Any

from close_crm import RateLimits
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.store import StoreCommand
from close_crm.ratelimit.windows import Budgets, GroupLimiter, Limiters, Reservation
from close_crm.shared_limits.bookings import SharedLimits
from close_crm.shared_limits.redis_store import Busy

from tools.simulation.redis_model import RedisModel

_PLACES = itertools.count()


class Time:
    """The time, which passes when somebody says so."""

    def __init__(self) -> None:
        self.now = 5000.0


class Process:
    """One process: its budgets, what it shares, and a clock that has nothing in common with others."""

    def __init__(
        self, time: Time, redis: Any, *, key: str = "key", organization: str | None = None, place: str = "",
        latency: float = 0.0,
    ) -> None:  # fmt: skip
        self.time = time
        self.redis = redis
        self.latency = latency
        self.limiters = Limiters(Budgets(), Budgets(), 3, common=organization is not None)
        self.asked = 0
        ahead = next(_PLACES) * 777.7
        self.clock: Callable[[], float] = lambda: time.now + ahead
        settings = RateLimits(storage=place or f"redis://of.test.{next(_PLACES)}", organization=organization)
        self.shared = SharedLimits(settings, "https://a/", key, organization, self.clock)

    @property
    def pace(self) -> GroupLimiter:
        """The budgets of the one group that these tests use."""
        return self.limiters.of("GET /")

    def drive(self, steps: Generator[StoreCommand, Any, Any]) -> Any:
        """Answer what a generator asks, and return its result."""
        try:
            step = next(steps)
            while True:
                self.asked += 1
                self.time.now += self.latency / 2
                try:
                    step.answer = step.what(self.redis)
                except (OSError, Busy) as error:
                    step.error = error
                self.time.now += self.latency / 2
                step = steps.send(None)
        except StopIteration as stop:
            return stop.value

    def claim(self, place: Reservation | None = None, left: float = 1e3) -> float:
        """Claim a place; returns the wait, as a call would see it."""
        place = place or Reservation(self.pace)
        wait: float = self.drive(self.shared.claim(place, "GET /", self.clock() + left))
        return wait or place.claim(self.clock())

    def call(self, budget: Budget | None = None, refused_for: float | None = None) -> None:
        """Make a call that goes at once."""
        place = Reservation(self.pace)
        assert self.claim(place) == 0
        place.settle(Answered(self.clock(), refused_for, self.clock()), [budget] if budget else [])
        self.drive(self.shared.report(self.pace, "GET /", self.clock() + 1e3))


class Says:
    """Stands for a storage that says one thing, or fails."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def book(self, names: Any, arguments: Any) -> Any:
        """Say it."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def world() -> tuple[Time, RedisModel]:
    """A time, and a storage that knows it."""
    time = Time()
    return time, RedisModel(lambda: time.now)

"""Keeps callers under the rate limit that Close's answers tell of, so that a refusal is rare.

Close counts per endpoint group (path and method) and per API key, so all clients of one process that use one key share
their budgets. Source: https://developer.close.com/api/overview/rate-limits
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass

from ._fork import survive_fork
from ._rate_limits import Budget

#: A window's end is told in whole seconds or rounded; a little later is never too early.
_MARGIN = 0.02


@dataclass(frozen=True, slots=True)
class RateLimitState:
    """What is known of one endpoint group's budget.

    Attributes:
        limit: How many requests a window holds, None where no answer told.
        remaining: How many of them are left, requests under way already taken off.
        resets_in: Seconds until the window ends; 0 when it is over.
    """

    limit: int | None
    remaining: int
    resets_in: float


class Pacer:
    """The budget of one endpoint group and key. Safe for threads; time is an argument."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limit: int | None = None
        self._remaining: int | None = None
        self._reset_at = 0.0
        self._told = False
        self._window = 0.0
        self._under_way = 0

    def reserve(self, now: float) -> float:
        """Give 0 and count a request as under way, or give the seconds to wait before asking again."""
        with self._lock:
            self._roll(now)
            if (
                self._remaining is not None
                and self._remaining - self._under_way <= 0
                and now < self._reset_at
            ):
                return self._reset_at - now
            self._under_way += 1
            return 0.0

    def settle(self, now: float, told: Budget | None, refused_for: float | None = None) -> None:
        """Count a request as over, with what its answer told.

        Args:
            now: The time.
            told: The budget in the answer's headers.
            refused_for: The seconds to wait, if the answer was a 429.
        """
        with self._lock:
            self._under_way -= 1
            self._roll(now)
            if told is not None:
                self._limit = self._limit if told.limit is None else told.limit
                self._window = max(self._window, told.reset)
            if refused_for is not None:
                self._remaining, self._told = 0, True
                self._reset_at = max(self._reset_at, now + refused_for + _MARGIN)
            elif told is not None:
                self._learn(told, now + told.reset + _MARGIN)
            else:
                self._count()

    def _learn(self, told: Budget, end: float) -> None:
        """Take over what an answer told. Answers overtake one another, and may come after their window's end."""
        apart = max(self._window, told.reset) / 2
        if self._remaining is None or (self._told and end > self._reset_at + apart):
            self._remaining, self._reset_at = told.remaining, end
        elif not self._told:
            # The window's end was but a guess until now.
            self._remaining, self._reset_at = min(self._remaining, told.remaining), end
        elif end >= self._reset_at - apart:
            # Within one window, the least that any answer told holds.
            self._remaining = min(self._remaining, told.remaining)
            self._reset_at = max(self._reset_at, end)
        self._told = True

    def _count(self) -> None:
        # Nobody told what is left, but Close may have counted the request.
        if self._remaining is not None:
            self._remaining = max(0, self._remaining - 1)

    def release(self) -> None:
        """Count a request as over that got no answer."""
        with self._lock:
            self._under_way -= 1
            self._count()

    def state(self, now: float) -> RateLimitState | None:
        """Give what is known, None as long as no answer told anything."""
        with self._lock:
            self._roll(now)
            if self._remaining is None:
                return None
            left = max(0, self._remaining - self._under_way)
            return RateLimitState(self._limit, left, max(0.0, self._reset_at - now))

    def after_fork(self) -> None:
        """Make the lock anew, and take off what is under way in the parent process."""
        self._lock = threading.Lock()
        self._under_way = 0

    def _roll(self, now: float) -> None:
        if self._remaining is not None and now >= self._reset_at:
            self._remaining, self._told = self._limit, False
            # As long as the new window's end is not told, it is taken to be as long as the longest that was.
            self._reset_at = now + self._window


class Pacers:
    """All budgets of one key, by endpoint group."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pacers: dict[str, Pacer] = {}

    def of(self, group: str) -> Pacer:
        """Give the budget of a group."""
        with self._lock:
            return self._pacers.setdefault(group, Pacer())

    def states(self, now: float) -> Mapping[str, RateLimitState]:
        """Give what is known of each group."""
        with self._lock:
            pacers = dict(self._pacers)
        return {group: state for group, pacer in pacers.items() if (state := pacer.state(now)) is not None}

    def after_fork(self) -> None:
        """Make all locks anew: threads that may hold them are not in this process."""
        self._lock = threading.Lock()
        for pacer in self._pacers.values():
            pacer.after_fork()


class _Registry:
    """The budgets of all keys that this process uses."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pacers: dict[tuple[str, str], Pacers] = {}

    def of(self, name: tuple[str, str]) -> Pacers:
        with self._lock:
            return self._pacers.setdefault(name, Pacers())

    def after_fork(self) -> None:
        self._lock = threading.Lock()
        for pacers in self._pacers.values():
            pacers.after_fork()


_REGISTRY = _Registry()
survive_fork(_REGISTRY)


def shared(base_url: str, fingerprint: str) -> Pacers:
    """Give the budgets that all clients of this process with one key and address have in common.

    Args:
        base_url: The address.
        fingerprint: Tells keys apart without being one.
    """
    return _REGISTRY.of((base_url, fingerprint))


def group_of(method: str, path: str) -> str:
    """Give the endpoint group of a path template, or of a path: everything before its first parameter or id."""
    return f"{method} {_FIRST_ID.split(path, maxsplit=1)[0]}"


_FIRST_ID = re.compile(r"\{|(?<=/)[a-z]+_[A-Za-z0-9]{6,}(?=/|$)")

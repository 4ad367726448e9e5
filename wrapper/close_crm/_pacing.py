"""Keeps callers under the rate limit that Close's answers tell of, so that a refusal is rare.

Close counts per endpoint group (path and method) and per API key, so all clients of one process that use one key share
their budgets. Source: https://developer.close.com/api/overview/rate-limits
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

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
            if refused_for is not None:
                self._remaining = 0
                self._reset_at = max(self._reset_at, now + refused_for + _MARGIN)
            elif told is not None:
                # Answers overtake one another: within one window, the least that any of them told holds.
                same_window = self._remaining is not None and now < self._reset_at
                self._remaining = min(self._remaining or 0, told.remaining) if same_window else told.remaining
                self._reset_at = max(self._reset_at if same_window else 0.0, now + told.reset + _MARGIN)
                self._limit = told.limit if told.limit is not None else self._limit
                self._window = max(self._window, told.reset)

    def release(self) -> None:
        """Count a request as over that got no answer."""
        with self._lock:
            self._under_way -= 1

    def state(self, now: float) -> RateLimitState | None:
        """Give what is known, None as long as no answer told anything."""
        with self._lock:
            self._roll(now)
            if self._remaining is None:
                return None
            left = max(0, self._remaining - self._under_way)
            return RateLimitState(self._limit, left, max(0.0, self._reset_at - now))

    def _roll(self, now: float) -> None:
        if self._remaining is not None and now >= self._reset_at:
            self._remaining = self._limit
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


_REGISTRY: dict[tuple[str, str], Pacers] = {}
_REGISTRY_LOCK = threading.Lock()


def shared(base_url: str, fingerprint: str) -> Pacers:
    """Give the budgets that all clients of this process with one key and address have in common.

    Args:
        base_url: The address.
        fingerprint: Tells keys apart without being one.
    """
    with _REGISTRY_LOCK:
        return _REGISTRY.setdefault((base_url, fingerprint), Pacers())


def group_of(method: str, path: str) -> str:
    """Give the endpoint group of a path template: everything before its first parameter."""
    return f"{method} {path.partition('{')[0]}"

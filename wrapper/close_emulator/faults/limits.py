"""Rate limits as Close describes them, off until a test sets them.

A call counts against the budget of its API key and against that of the organization, which is three times larger. Both
are kept per endpoint group: the fixed start of the path, and the method.
https://developer.close.com/api/overview/rate-limits
"""

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

__all__ = ["GENERATIONS", "Generation", "Limits"]

Generation = Literal["documented", "observed", "single", "old"]
Headers = list[tuple[str, str]]

GENERATIONS: Final[tuple[Generation, ...]] = ("documented", "observed", "single", "old")
"""Forms of the header: `RateLimit` with commas as documented or with semicolons as seen in 2026, `RateLimit-Limit` and
its like beside it, and `X-Rate-Limit-Limit` and its like, seen until 2022."""
# "organization-wide rate limits" are three times those of a key, says the page.
_ORGANIZATION_FACTOR = 3
_ORGANIZATION = "organization"


@dataclass(frozen=True)
class _Rule:
    limit: int
    organization: int
    window: float
    burst: int
    method: str | None
    path: str | None

    def covers(self, method: str, path: str) -> bool:
        return self.method in {None, method} and path.startswith(self.path or "")


@dataclass
class _Window:
    start: datetime
    used: int = 0


@dataclass(frozen=True)
class _Budget:
    """The rest of a budget: calls per window, calls left in it, seconds until it ends."""

    limit: int
    remaining: int
    reset: float


# What answers say as long as there are no limits.
_UNUSED = _Budget(100, 100, 1)


class Limits:
    """The rate limits of one emulator. None are kept until `set` is called.

    A window begins with the first call in it, on the emulator's clock, as long for a key as for all.
    Calls that are refused with 401 count as well, those refused with 429 don't. Callers whose credentials are unknown
    share one budget.
    """

    def __init__(self) -> None:
        self._rules: list[_Rule] = []
        self._windows: dict[tuple[str, str, str], _Window] = {}
        self._generations: frozenset[Generation] = frozenset({"documented"})
        self._unused = self._headers(_UNUSED)

    def set(
        self,
        limit: int,
        *,
        window: float = 1.0,
        organization: int | None = None,
        burst: int = 0,
        method: str | None = None,
        path: str | None = None,
    ) -> None:
        """Keep a limit from now on; the last one set that covers a group counts for it.

        Args:
            limit: Calls per window and key.
            window: Length of the window, in seconds.
            organization: Calls per window of all keys together; three times `limit` when left out.
            burst: Calls that pass beyond `limit` before the first 429. `remaining` stays 0 for them.
            method: The method it is for; all without it.
            path: The start of the paths it is for, without the prefix (`/opportunity/`); all without it.

        Raises:
            ValueError: A number is negative, or the window has no length.
        """
        wide = limit * _ORGANIZATION_FACTOR if organization is None else organization
        if min(limit, wide, burst) < 0 or not 0 < window < math.inf:
            raise ValueError("limits are not negative, and a window has a length in seconds")
        self._rules.append(_Rule(limit, wide, window, burst, method and method.upper(), path))
        self._windows.clear()

    def clear(self) -> None:
        """Keep no limits, and announce that in the documented form of the header."""
        self._rules.clear()
        self._windows.clear()
        chosen: tuple[Generation, ...] = ("documented",)
        self.generations = chosen

    @property
    def generations(self) -> Collection[Generation]:
        """The forms of the header that are sent: any of `GENERATIONS`. At first it is `documented` alone.

        Raises:
            ValueError: On setting: there is no such form, or both forms of `RateLimit` are wanted at once.
        """
        return self._generations

    @generations.setter
    def generations(self, wanted: Collection[Generation]) -> None:
        chosen = frozenset(wanted)
        if isinstance(wanted, str) or not chosen <= set(GENERATIONS):
            raise ValueError(f"generations of headers are any of {', '.join(GENERATIONS)}")
        if {"documented", "observed"} <= chosen:
            raise ValueError("`RateLimit` is sent in the documented or in the observed form, not in both")
        self._generations = chosen
        self._unused = self._headers(_UNUSED)

    @property
    def active(self) -> bool:
        """Whether any limit is kept."""
        return bool(self._rules)

    @property
    def unused(self) -> Headers:
        """The headers of an answer that no limit is kept for."""
        return self._unused

    def take(self, method: str, path: str, key: str | None, now: datetime) -> tuple[bool, Headers]:
        """Count a call: whether it may pass, and the headers of its answer. A call that may not has `Retry-After`.

        Args:
            method: The call's method.
            path: Its group's path.
            key: Its API key or token; None when the emulator knows neither.
            now: The present.
        """
        rule = next((rule for rule in reversed(self._rules) if rule.covers(method, path)), None)
        if rule is None:
            return True, self._unused
        group = f"{method} {path}"
        windows = [
            (rule.limit, self._window(rule, ("key", key or "", group), now)),
            (rule.organization, self._window(rule, (_ORGANIZATION, "", group), now)),
        ]
        if key is None:
            windows.pop()
        if passed := all(window.used < limit + rule.burst for limit, window in windows):
            for _, window in windows:
                window.used += 1
        # The budget that is nearest to being used up; of two that are, the one that takes longer.
        budget = min(
            (
                _Budget(limit, max(0, limit - window.used), rule.window - _seconds(window, now))
                for limit, window in windows
            ),
            key=lambda budget: (budget.remaining, -budget.reset),
        )
        headers = self._headers(budget)
        if not passed:
            headers.append(("Retry-After", str(math.ceil(budget.reset))))
        return passed, headers

    def _window(self, rule: _Rule, name: tuple[str, str, str], now: datetime) -> _Window:
        window = self._windows.get(name)
        if window is None or not timedelta(0) <= now - window.start < timedelta(seconds=rule.window):
            window = self._windows[name] = _Window(now)
        return window

    def _headers(self, budget: _Budget) -> Headers:
        reset = f"{math.ceil(budget.reset * 1000) / 1000:.3f}".rstrip("0").rstrip(".")
        parts = (f"limit={budget.limit}", f"remaining={budget.remaining}", f"reset={reset}")
        headers = []
        if "documented" in self._generations:
            headers.append(("RateLimit", ", ".join(parts)))
        if "observed" in self._generations:
            headers.append(("RateLimit", "; ".join(parts)))
        for generation, start, seconds in (
            ("single", "RateLimit-", str(math.ceil(budget.reset))),
            ("old", "X-Rate-Limit-", f"{budget.reset:.6f}"),
        ):
            if generation in self._generations:
                headers += [
                    (f"{start}Limit", str(budget.limit)),
                    (f"{start}Remaining", str(budget.remaining)),
                    (f"{start}Reset", seconds),
                ]
        return headers


def _seconds(window: _Window, now: datetime) -> float:
    return (now - window.start).total_seconds()

"""Keeps callers under the rate limits that Close's answers tell of, so that a refusal is rare.

Close counts per endpoint group (path and method), once per API key and once per organization, whose budget is three
times a key's. So all clients of one process that use one key share the key's budgets, and all whose keys belong to one
organization share the organization's. Source: https://developer.close.com/api/overview/rate-limits
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ._fork import survive_fork
from ._rate_limits import Budget, assign

#: Seconds. A window's end is told in whole seconds or rounded; a little later is never too early.
MARGIN = 0.01
#: Seconds; an end further away than this is no window's, but some pause that Close asks for.
_LONGEST_WINDOW = 60.0


@dataclass(frozen=True, slots=True)
class RateLimitState:
    """What is known of one endpoint group's budget.

    Attributes:
        limit: How many requests a window holds, None where no answer told.
        remaining: How many of them are left, requests under way already taken off.
        resets_in: Seconds until the window ends; 0 when it is over.
        organization: The budget that all keys of the organization share, None where nothing is known of it.
    """

    limit: int | None
    remaining: int
    resets_in: float
    organization: RateLimitState | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """How many requests a window holds, and how many seconds it lasts."""

    limit: int
    window: float


class Pacer:
    """One budget of one endpoint group: a key's or an organization's. Safe for threads; time is an argument."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limit: int | None = None
        self._remaining: int | None = None
        self._reset_at = 0.0
        self._told = False
        self._answered = False
        self._window = 0.0
        self._under_way = 0

    @property
    def limit(self) -> int | None:
        """How many requests a window holds, None where it is not known."""
        return self._limit

    @property
    def rate(self) -> Rate | None:
        """The limit and the longest window that was told, None as long as either is unknown."""
        with self._lock:
            return Rate(self._limit, self._window) if self._limit and self._window else None

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
                # A refusal may tell of a stricter pause than the window's.
                if told.reset <= _LONGEST_WINDOW and (refused_for is None or not self._window):
                    self._window = max(self._window, told.reset)
            if refused_for is not None:
                self._remaining, self._told = 0, True
                self._reset_at = max(self._reset_at, now + refused_for + MARGIN)
            elif told is not None:
                self._learn(told, now + told.reset + MARGIN)
            else:
                self._count()
                if not self._told and not self._answered:
                    # Close's window began when the first request in it arrived: no later than its answer came.
                    self._reset_at = max(self._reset_at, now + self._window + MARGIN)
            self._answered = True

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

    def expect(self, now: float, rate: Rate, used: int = 0) -> None:
        """Take over what is known from elsewhere, though no answer told it of this budget.

        Args:
            now: The time.
            rate: How many requests a window holds, and how long it is.
            used: How many of them are known to be used up.
        """
        with self._lock:
            self._window = max(self._window, rate.window)
            if self._remaining is None:
                self._remaining = max(0, rate.limit - used)
                self._reset_at = now + self._window + MARGIN
            elif self._limit is not None:
                self._remaining = max(0, self._remaining + rate.limit - self._limit)
            self._limit = rate.limit

    def release(self) -> None:
        """Count a request as over that got no answer."""
        with self._lock:
            self._under_way -= 1
            self._count()

    def withdraw(self) -> None:
        """Count a request as over that Close did not count: it was never sent, or was refused by another budget."""
        with self._lock:
            self._under_way -= 1

    def state(self, now: float) -> RateLimitState | None:
        """Give what is known, None as long as no answer told anything."""
        with self._lock:
            over = now >= self._reset_at
            remaining = self._limit if over else self._remaining
            if self._remaining is None or remaining is None:
                return None
            left = max(0, remaining - self._under_way)
            return RateLimitState(self._limit, left, 0.0 if over else self._reset_at - now)

    def after_fork(self) -> None:
        """Make the lock anew, and take off what is under way in the parent process."""
        self._lock = threading.Lock()
        self._under_way = 0

    def _roll(self, now: float) -> None:
        if self._remaining is not None and now >= self._reset_at:
            self._remaining, self._told, self._answered = self._limit, False, False
            # As long as the new window's end is not told, it is taken to be as long as the longest that was.
            self._reset_at = now + self._window


class Budgets:
    """All budgets of one key or one organization, by endpoint group."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pacers: dict[str, Pacer] = {}

    def of(self, group: str) -> Pacer:
        """Give the budget of a group."""
        with self._lock:
            return self._pacers.setdefault(group, Pacer())

    def groups(self) -> list[str]:
        """Give the groups that anybody asked for."""
        with self._lock:
            return list(self._pacers)

    def after_fork(self) -> None:
        """Make all locks anew: threads that may hold them are not in this process."""
        self._lock = threading.Lock()
        for pacer in self._pacers.values():
            pacer.after_fork()


@dataclass(frozen=True, slots=True)
class Closed:
    """For how many seconds an answer closes the two budgets, 0 where it leaves one open."""

    key: float = 0.0
    organization: float = 0.0


_OPEN = Closed()


@dataclass(frozen=True, slots=True)
class Pace:
    """The two budgets that a request of one endpoint group counts against.

    Attributes:
        key: The key's.
        organization: Its organization's.
        times: How many times the key's limit the organization's is.
        common: Whether the organization is known, so that its other keys' requests are counted, too. Where it isn't,
            its budget holds what answers to this key told of it, and nothing else.
    """

    key: Pacer
    organization: Pacer
    times: int
    common: bool

    def reserve(self, now: float) -> float:
        """Give 0 and count a request as under way in both, or give the seconds to wait before asking again."""
        wait = self.key.reserve(now)
        if not wait and (wait := self.organization.reserve(now)):
            self.key.withdraw()
        return wait

    def settle(self, now: float, told: Sequence[Budget], refused_for: float | None = None) -> Closed:
        """Count a request as over, with all that its answer told.

        Args:
            now: The time.
            told: The budgets in the answer's headers.
            refused_for: The seconds to wait, if the answer was a 429. It closes the key's budget, and the
                organization's if a header shows that one used up.
        """
        own, wide = assign(told, self.key.limit, self.times)
        self.key.settle(now, own, refused_for)
        by_organization = refused_for if wide is not None and not wide.remaining else None
        if refused_for is None or by_organization is not None:
            self.organization.settle(now, wide, by_organization)
        else:
            self.organization.withdraw()  # Close does not count what it refuses
        if self.common and own is not None and (rate := self.key.rate) is not None:
            used = max(0, (own.limit or 0) - own.remaining)
            self.organization.expect(now, self._wide(rate), used)
        if refused_for is None and (own is None or own.remaining) and (wide is None or wide.remaining):
            return _OPEN
        return Closed(_closed(own, refused_for), _closed(wide, by_organization))

    def expect(self, now: float, rate: Rate) -> None:
        """Take over how many requests a window holds for the key, and so for the organization."""
        self.key.expect(now, rate)
        if self.common:
            self.organization.expect(now, self._wide(rate))

    def _wide(self, rate: Rate) -> Rate:
        return Rate(rate.limit * self.times, rate.window)

    def release(self) -> None:
        """Count a request as over that got no answer."""
        self.key.release()
        self.organization.release()

    def withdraw(self) -> None:
        """Count a request as over that was never sent."""
        self.key.withdraw()
        self.organization.withdraw()

    def state(self, now: float) -> RateLimitState | None:
        """Give what is known of both, None as long as nothing is known of the key's."""
        state = self.key.state(now)
        return None if state is None else replace(state, organization=self.organization.state(now))


def _closed(told: Budget | None, refused_for: float | None) -> float:
    if refused_for is not None:
        return refused_for + MARGIN
    return told.reset + MARGIN if told is not None and not told.remaining else 0.0


class Pacers:
    """All budgets that one client's requests count against.

    Args:
        key: The key's.
        organization: Its organization's.
        times: How many times a key's limit the organization's is.
        common: Whether the organization is known: see `Pace`.
    """

    def __init__(self, key: Budgets, organization: Budgets, times: int, *, common: bool) -> None:
        self.key = key
        self.organization = organization
        self._times = times
        self._common = common
        self._paces: dict[str, Pace] = {}

    def of(self, group: str) -> Pace:
        """Give the two budgets of a group."""
        pace = self._paces.get(group)
        if pace is None:
            # Two that are made at once are equal.
            pace = Pace(self.key.of(group), self.organization.of(group), self._times, self._common)
            self._paces[group] = pace
        return pace

    def states(self, now: float) -> Mapping[str, RateLimitState]:
        """Give what is known of each group."""
        states = ((group, self.of(group).state(now)) for group in self.key.groups())
        return {group: state for group, state in states if state is not None}


class _Registry:
    """The budgets of all keys and organizations that this process uses."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._budgets: dict[tuple[str, str, str], Budgets] = {}

    def of(self, base_url: str, kind: str, name: str) -> Budgets:
        with self._lock:
            return self._budgets.setdefault((base_url, kind, name), Budgets())

    def after_fork(self) -> None:
        self._lock = threading.Lock()
        for budgets in self._budgets.values():
            budgets.after_fork()


_REGISTRY = _Registry()
survive_fork(_REGISTRY)
#: "organization-wide rate limits" are three times those of a key: https://developer.close.com/api/overview/rate-limits
TIMES = 3


def shared(base_url: str, fingerprint: str, organization: str | None = None, times: int = TIMES) -> Pacers:
    """Give the budgets that all clients of this process with one key, or one organization, and address have in common.

    Args:
        base_url: The address.
        fingerprint: Tells keys apart without being one.
        organization: The organization that the key belongs to, None where it is not known.
        times: How many times a key's limit the organization's is.
    """
    key = _REGISTRY.of(base_url, "key", fingerprint)
    if organization is None:
        return Pacers(key, _REGISTRY.of(base_url, "organization of key", fingerprint), times, common=False)
    return Pacers(key, _REGISTRY.of(base_url, "organization", organization), times, common=True)


def group_of(method: str, path: str) -> str:
    """Give the endpoint group of a path template, or of a path: everything before its first parameter or id."""
    return f"{method} {_FIRST_ID.split(path, maxsplit=1)[0]}"


_FIRST_ID = re.compile(r"\{|(?<=/)[a-z]+_(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{6,}(?=/|$)")

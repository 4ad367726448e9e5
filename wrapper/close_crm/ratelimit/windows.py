"""Keeps callers under the rate limits that Close's responses announce, so that a refusal is rare.

Close counts per endpoint group (path and method), once per API key and once per organization, whose budget is three
times a key's. So all clients of one process that use one key share the key's budgets, and all whose keys belong to one
organization share the organization's. Source: https://developer.close.com/api/overview/rate-limits
"""

from __future__ import annotations

import re
import threading
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.under_way import Caller

from .headers import Answered, Budget, assign
from .limiter import Limiter, Rate, RateLimitState
from .queue import ticket


class Budgets:
    """All budgets of one key or one organization, by endpoint group."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limiters: dict[str, Limiter] = {}

    def of(self, group: str) -> Limiter:
        """Return the budget of a group."""
        with self._lock:
            return self._limiters.setdefault(group, Limiter())

    def groups(self) -> list[str]:
        """Return the groups that anybody asked for."""
        with self._lock:
            return list(self._limiters)

    def after_fork(self) -> None:
        """Make all locks anew: threads that may hold them are not in this process."""
        self._lock = threading.Lock()
        for limiter in self._limiters.values():
            limiter.after_fork()


class GroupLimiter(NamedTuple):
    """The two budgets that a request of one endpoint group counts against.

    Attributes:
        key: The key's.
        organization: Its organization's.
        times: How many times the key's limit the organization's is.
        common: Whether the organization is known, so that its other keys' requests are counted, too. Where it isn't,
            its budget is what responses to this key say of it, and nothing else.
    """

    key: Limiter
    organization: Limiter
    times: int
    common: bool

    def reserve(self, now: float, number: int | None = None, caller: Caller | None = None) -> float:
        """Return 0 and count a request as under way in both, or return the seconds to wait before asking again."""
        mine = ticket() if number is None else number
        wait = self.key.reserve(now, mine, caller)
        if not wait and (wait := self.organization.reserve(now, mine, caller)):
            self.key.withdraw(mine)
        return wait

    def settle(self, answered: Answered, budgets: Sequence[Budget], number: int | None = None) -> None:
        """Count a request as over, with all that its answer said.

        A refusal closes the key's budget, and the organization's if a header shows that one used up.

        Args:
            answered: How it ended.
            budgets: The budgets in the answer's headers.
            number: The caller's.
        """
        own, wide = assign(budgets, self.key.limit, self.times)
        self.key.settle(answered, own, number)
        if answered.refused_for is None or (wide is not None and not wide.remaining):
            self.organization.settle(answered, wide, number)
        else:
            self.organization.withdraw(number)  # Close does not count what it refuses
        if self.common and own is not None and (rate := self.key.rate) is not None:
            used = max(0, (own.limit or 0) - own.remaining)
            self.organization.expect(answered.now, self._wide(rate), used)

    def expect(self, now: float, rate: Rate) -> None:
        """Use what is known of the requests that a window allows for the key, and so for the organization."""
        self.key.expect(now, rate)
        if self.common:
            self.organization.expect(now, self._wide(rate))

    def _wide(self, rate: Rate) -> Rate:
        return Rate(rate.limit * self.times, rate.window)

    def release(self, number: int | None = None) -> None:
        """Count a request as over that got no answer."""
        self.key.release(number)
        self.organization.release(number)

    def withdraw(self, number: int | None = None) -> None:
        """Count a request as over that was never sent."""
        self.key.withdraw(number)
        self.organization.withdraw(number)

    def state(self, now: float) -> RateLimitState | None:
        """Return what is known of both, None as long as nothing is known of the key's."""
        state = self.key.state(now)
        return None if state is None else replace(state, organization=self.organization.state(now))


class Booking(Protocol):
    """A place in a window that processes share, as its storage has it.

    Attributes:
        begins: When it may be used, on the client's clock.
        ends: When it is void.
        closed_for: Seconds until the window ends that a response, to whichever process, showed as used up; else 0.
    """

    begins: float
    ends: float
    closed_for: float


class Reservation:
    """One caller's place: in the line, then under way. A refused caller keeps its number, and so its place.

    Whatever ends it, it counts once; at the latest when it is collected. It has no `__del__`: what a signal handler
    raises there Python ignores.

    Attributes:
        pace: The budgets.
        booking: The place in a storage that other processes share.
    """

    def __init__(self, pace: GroupLimiter) -> None:
        self.pace = pace
        self.booking: Booking | None = None
        self._number = ticket()
        self._held = False

    def claim(self, now: float) -> float:
        """Return 0 when the request may go, or the seconds to wait before asking again."""
        self._held = True
        wait = self.pace.reserve(now, self._number, weakref.ref(self))
        self._held = not wait
        return wait

    def settle(self, answered: Answered, budgets: Sequence[Budget]) -> None:
        """Count the request as over, with all that its answer said."""
        booking, wait = self.booking, answered.refused_for
        # A request that was a moment too early still has its place.
        if booking is None or wait is None or wait > (booking.ends - answered.now) / 2:
            self.booking = None
        self.pace.settle(answered, budgets, self._number)
        self._held = False

    def release(self) -> None:
        """Count the request as over that got no answer."""
        if self._held:
            self.pace.release(self._number)
            self._held = False
        self.leave()

    def leave(self) -> None:
        """Leave the line."""
        self.pace.key.leave(self._number)
        self.pace.organization.leave(self._number)


class Limiters:
    """All budgets that one client's requests count against.

    Args:
        key: The key's.
        organization: Its organization's.
        times: How many times a key's limit the organization's is.
        common: Whether the organization is known: see `GroupLimiter`.
    """

    def __init__(self, key: Budgets, organization: Budgets, times: int, *, common: bool) -> None:
        self.key = key
        self.organization = organization
        self._times = times
        self._common = common
        self._groups: dict[str, GroupLimiter] = {}

    def of(self, group: str) -> GroupLimiter:
        """Return the two budgets of a group."""
        pace = self._groups.get(group)
        if pace is None:
            # Two that are made at once are equal.
            pace = GroupLimiter(self.key.of(group), self.organization.of(group), self._times, self._common)
            self._groups[group] = pace
        return pace

    def states(self, now: float) -> Mapping[str, RateLimitState]:
        """Return what is known of each group."""
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


def shared(base_url: str, fingerprint: str, organization: str | None = None, times: int = TIMES) -> Limiters:
    """Return the budgets that all clients of this process with one key or organization, and one address, share.

    Args:
        base_url: The address.
        fingerprint: Distinguishes keys without being one.
        organization: The organization that the key belongs to, None where it is not known.
        times: How many times a key's limit the organization's is.
    """
    key = _REGISTRY.of(base_url, "key", fingerprint)
    if organization is None:
        return Limiters(key, _REGISTRY.of(base_url, "organization of key", fingerprint), times, common=False)
    return Limiters(key, _REGISTRY.of(base_url, "organization", organization), times, common=True)


def group_of(method: str, path: str) -> str:
    """Return the endpoint group of a path template, or of a path: everything before its first parameter or id."""
    return f"{method} {_FIRST_ID.split(path, maxsplit=1)[0]}"


_FIRST_ID = re.compile(r"\{|(?<=/)[a-z]+_(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{6,}(?=/|$)")

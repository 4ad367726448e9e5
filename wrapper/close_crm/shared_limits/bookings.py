"""Budgets that processes and machines share, through a Redis.

A script there keeps Close's windows on the server's own clock: when the present one ends, and how many of its requests
are booked, and of those after it (`windows.lua`). A caller that finds the present window full gets a place in a later
one, in the order of asking, and sleeps until then. So every caller has its turn, whatever process it is in, and clocks
of machines need not agree. One command books places and reports what responses said, in one round trip; where the
storage is far away it books several, for the calls that this process makes meanwhile.

As in the rest of the core nothing here waits or sends: generators yield the commands for the storage, and the clients
send them. A call goes on whatever the storage does: without a reply the budgets of the process itself count. They alone
count, too, in a process that was refused, for a while after programs that book nothing used much of a window.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, cast

from close_crm.concurrency.forks import survive_fork
from close_crm.ratelimit.limiter import Limiter, Rate
from close_crm.ratelimit.settings import RateLimits
from close_crm.ratelimit.store import Store, StoreCommand
from close_crm.ratelimit.trip import Trip
from close_crm.ratelimit.windows import GroupLimiter, Reservation

from .booking import Booking
from .health import HEALTH
from .redis_store import PATIENCE, PREFIX, Busy, open_async, open_sync

#: Seconds for which a budget is closed at most.
_LONGEST_CLOSED = 86_400.0
#: Places that are booked ahead of need at most, however far away the storage is.
_MOST_AHEAD = 50
#: Seconds to a storage and back that are no reason to book ahead.
_NEAR = 0.005


@dataclass(slots=True)
class _Group:
    """One endpoint group's budgets in the storage, as this process knows them."""

    lock: threading.Lock = field(default_factory=threading.Lock)
    published: Rate | None = None
    closed_until: float = 0.0
    #: Until then a process that was refused books nothing.
    apart_until: float = 0.0
    number: int = 0
    ahead: int = 0
    ahead_ends: float = 0.0
    asked: int = 0
    begun: float = 0.0
    claims: int = 0
    claims_before: int = 0
    given_back: tuple[int, int] = (0, 0)

    def take(self, now: float) -> Booking | None:
        """Take a place that was booked ahead."""
        with self.lock:
            if self.ahead <= 0 or now >= self.ahead_ends:
                return None
            self.ahead -= 1
            return Booking(self.number, now, self.ahead_ends, booked=True, certain=True)

    def ask_ahead(self, now: float, most: int) -> int:
        """Return how many places to book ahead so that there are so many, with those that are asked for already."""
        with self.lock:
            if now >= self.ahead_ends:
                self.ahead = 0
            more = max(0, most - self.ahead - self.asked)
            self.asked += more
            return more

    def put_ahead(self, asked: int, answer: tuple[Booking, int] | None) -> None:
        """Keep places that were booked ahead: all but the one of the caller that asked."""
        with self.lock:
            self.asked -= asked
            if answer is not None and answer[1] > 1:
                booking, booked = answer
                self.ahead = booked - 1 + (self.ahead if booking.number == self.number else 0)
                self.number, self.ahead_ends = booking.number, booking.ends

    def count(self, now: float, window: float) -> float:
        """Count a claim; returns how many a second this process makes."""
        with self.lock:
            passed = now - self.begun
            if passed >= window > 0:
                self.claims_before = self.claims if passed < 2 * window else 0
                self.claims, self.begun = 0, now
            self.claims += 1
            return max(self.claims, self.claims_before) / window if window else 0.0

    def give_back(self, number: int) -> None:
        """Hand back a place that is not used, with the next question."""
        with self.lock:
            self.given_back = (number, self.given_back[1] + 1 if self.given_back[0] == number else 1)

    def returned(self) -> tuple[int, int]:
        """Return the places to hand back, once: a window's number, and how many."""
        with self.lock:
            given, self.given_back = self.given_back, (0, 0)
            return given


class SharedLimits:
    """The budgets that one client shares with other processes.

    Args:
        settings: Where, and for which organization.
        base_url: The address that requests go to.
        fingerprint: Distinguishes keys in all processes, without being one.
        organization: The organization that the key belongs to, None where it is not known.
        clock: Returns the time in seconds, and never goes back.
    """

    def __init__(
        self,
        settings: RateLimits,
        base_url: str,
        fingerprint: str,
        organization: str | None,
        clock: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._place = settings.place
        self._health = HEALTH.of(settings.storage or "")
        self._base_url = base_url
        self._owners = [f"key {fingerprint}"]
        if organization is not None:
            self._owners.append(f"organization {organization}")
        self._clock = clock
        self._groups: dict[str, _Group] = {}
        # The first questions make their connections, and the very first brings the script.
        self._trip = Trip(slower=1.05)
        survive_fork(self)

    def open(self, *, awaited: bool) -> Store:
        """Return a store of one colour.

        Raises:
            ConfigurationError: The extra is missing, or the address can't be used.
        """
        return open_async(self._settings) if awaited else open_sync(self._settings)

    def after_fork(self) -> None:
        """Leave places that were booked ahead to the parent process."""
        self._groups = {}

    def claim(
        self, place: Reservation, group: str, until: float, *, first: bool = False
    ) -> Generator[StoreCommand, Any, float]:
        """Book a place; returns the seconds to wait until it may be used or asked for again, 0 where it may be now.

        Args:
            place: The caller's place in the budgets of this process, which learn what others were answered.
            group: The endpoint group.
            until: When the call has to end. With too little time left to ask, nobody is asked.
            first: Whether the call was refused, so that it need not wait in line again.
        """
        known = self._groups.setdefault(group, _Group())
        now = self._clock()
        booking = cast("Booking | None", place.booking)
        rate = place.pace.key.rate
        window = rate.window if rate is not None else 0.0
        if booking is not None and booking.certain and now < booking.ends:
            return booking.wait(now, place.pace.key, window)
        if now < known.apart_until and place.pace.key.contested:
            self.give_back(place, group)
            place.booking = None
            return 0.0
        speed = known.count(now, window)
        if booking is None and (taken := known.take(now)) is not None:
            place.booking = taken
            return 0.0
        held = booking.number if booking is not None and now < booking.ends else 0
        ahead = known.ask_ahead(now, self._ahead(speed)) if booking is None else 0
        arguments = [1 + ahead, _ms(until - now), held, int(first)]
        place.booking = None
        answer: tuple[Booking, int] | None = None
        try:
            answer = yield from self._guarded(self._book(place.pace, group, arguments), until)
        finally:
            known.put_ahead(ahead, answer)
        if answer is None:
            return 0.0
        place.booking = booking = answer[0]
        now = self._clock()
        if not booking.booked:
            return max(booking.begins - now, 0.001)
        if not booking.certain:
            # Looked at again half a window before it: until then windows may begin later than they should.
            return max(booking.begins - now - 0.5 * window, 0.001)
        return booking.wait(now, place.pace.key, window)

    def give_back(self, place: Reservation, group: str) -> None:
        """Hand back a place that is not used."""
        booking = cast("Booking | None", place.booking)
        if booking is not None and booking.booked and booking.number and group in self._groups:
            self._groups[group].give_back(booking.number)

    def report(self, pace: GroupLimiter, group: str, until: float) -> Generator[StoreCommand, Any, None]:
        """Publish a limit that is news, or that nothing is left; all else goes with the next question."""
        known = self._groups.setdefault(group, _Group())
        now = self._clock()
        closed = _closed(pace.key, now) or (_closed(pace.organization, now) if pace.common else 0.0)
        rate = pace.key.rate
        if (
            rate is not None
            and now < known.apart_until
            and pace.key.contested
            and closed <= now + rate.window
        ):
            return  # nobody asks for it; a longer pause is news all the same
        if (rate is not None and rate != known.published) or closed > known.closed_until:
            yield from self._guarded(self._book(pace, group, [0, 0, 0, 0]), until)

    def _guarded(
        self, asking: Generator[StoreCommand, Any, Any], until: float
    ) -> Generator[StoreCommand, Any, Any]:
        """Carry on as long as the storage answers in time; return None if it doesn't."""
        now = self._clock()
        if now + PATIENCE > until or not self._health.usable(now):
            asking.close()
            return None
        answer: Any = None
        try:
            while True:
                ask = asking.send(answer)
                # The call itself needs time, too.
                ask.patience = min(ask.patience, max(PATIENCE, (until - now) / 2))
                yield ask
                if isinstance(ask.error, Busy):
                    return None
                if ask.error is not None:
                    self._health.failed(self._clock(), self._place, ask.error)
                    return None
                answer = ask
        except StopIteration as stop:
            self._health.worked(self._place)
            return stop.value
        finally:
            asking.close()

    def _book(
        self, pace: GroupLimiter, group: str, arguments: list[int]
    ) -> Generator[StoreCommand, Any, tuple[Booking, int] | None]:
        known = self._groups.setdefault(group, _Group())
        now = self._clock()
        given_back = known.returned()
        closed = 0.0
        limiters = [pace.key, *([pace.organization] if len(self._owners) > 1 else [])]
        for limiter in limiters:
            arguments += self._knowledge(limiter, pace, now, given_back)
            closed = max(closed, _closed(limiter, now))
        # In one place of a cluster, so that one script may use both.
        names = [
            f"{PREFIX}/{{{self._base_url} {self._owners[-1]}}}/{group}/{owner}" for owner in self._owners
        ]
        rate = pace.key.rate
        ask: StoreCommand = yield StoreCommand(lambda storage: storage.book(names, arguments))
        answer = _read(ask.answer)
        if answer is None:
            return None
        booked, begins, ends, number, limit, window, rest, said, closed_for, apart = answer
        received = self._clock()
        known.apart_until = received + apart / 1000
        self._trip.measure(max(received - now - ask.queued, 0.0))
        known.published = rate or known.published
        known.closed_until = max(known.closed_until, closed)
        stored = Rate(limit, window / 1000) if limit > 0 and 0 < window <= 3_600_000 else None
        if stored is not None:
            known.published = known.published or stored
            # What this process was answered itself is newer.
            pace.expect(received, Rate(pace.key.limit or stored.limit, stored.window))
        # The answer was made half a trip ago.
        then = received - self._trip.seconds / 2
        begins_at, ends_at = then + begins / 1000, then + ends / 1000
        near = begins <= 1.5 * window
        if not number:
            ends_at = begins_at + PATIENCE
        begins_at = begins_at if begins else received
        if rest:
            pace.key.follow(received, then + rest / 1000, said=said > 0)
        certain = near or not number
        return Booking(number, begins_at, ends_at, booked > 0, certain, begins > 0, closed_for / 1000), booked

    def _ahead(self, speed: float) -> int:
        """Return how many places to book ahead: what this process may need while a question is under way."""
        away = self._trip.quickest if self._trip.answers > 1 else 0.0
        return min(_MOST_AHEAD, math.ceil(1.5 * speed * away)) if away > _NEAR else 0

    def _knowledge(
        self, limiter: Limiter, pace: GroupLimiter, now: float, given_back: tuple[int, int]
    ) -> list[int]:
        """Return what the script takes of one budget; -1 says nothing."""
        rate = limiter.rate
        if (
            limiter is pace.organization
            and (rate is None or pace.common)
            and (own := pace.key.rate) is not None
        ):
            rate = Rate(own.limit * pace.times, own.window)
        limit, window = (rate.limit, _ms(rate.window)) if rate is not None else (-1, -1)
        ends_in, rounded, left = -1, -1, -1
        if (known := limiter.known(now)) is not None:
            # It will arrive half a trip from now.
            ends_in = max(0, _ms(min(known.ends_in, _LONGEST_CLOSED) - self._trip.seconds / 2))
            left = known.remaining
            rounded = 0 if known.exact else 1000
        return [limit, window, ends_in, rounded, left, *(given_back if limiter is pace.key else (0, 0))]


def _ms(seconds: float) -> int:
    return math.ceil(seconds * 1000)


def _closed(limiter: Limiter, now: float) -> float:
    """Return until when an answer said that nothing is left, 0 where none did."""
    known = limiter.known(now)
    # Answers of one window differ by what they took: that is no news.
    return round(now + known.ends_in, 1) if known is not None and not known.remaining else 0.0


def _read(answer: Any) -> list[int] | None:
    """Return what the script says; anything else is as if it said nothing."""
    whole = isinstance(answer, (list, tuple)) and all(type(part) is int for part in answer)
    return list(answer) if whole and len(answer) == 10 else None

"""One budget of one endpoint group, and the line of callers that wait for it. Time is an argument; safe for threads.

How each caller gets its turn, also where other programs use the same budget:

- A request is sent again so that it reaches the server just after the window ended: at the response's arrival plus its
  `reset`, less half the round trip of the quickest request. A program that counts from the arrival alone comes later,
  when a rival has used the new window up.
- `reset` is an upper bound, as it may be rounded up, even to a whole second. So the earliest end in the responses of a
  window counts. Where it is known in whole seconds only and others use the budget, a window begins with one
  request, sent at the earliest moment at which the window may be open, and repeated until it is carried out.
- Callers are served in the order of their arrival. A refused one keeps its number, and so goes before newcomers.
- Where others use the budget up, a window begins with about as many requests as were carried out in the one before, and
  then takes the same share of what responses say is left. So equal programs come to equal shares, and few requests are
  refused. Where ends are known in whole seconds, these first requests are spread a little, to leave some for programs
  that find the window open later.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import NamedTuple

from close_crm.concurrency.under_way import Caller, UnderWay

from .headers import Answered, Budget
from .queue import MARGIN, Line, ticket
from .share import Share
from .trip import Trip

#: Seconds; the margin grows to this at most, however many requests are refused for having come too early.
_LATEST = 0.05
#: Seconds; an end further away than this is not a window's: Close asks for a pause of its own.
_LONGEST_WINDOW = 60.0
#: Seconds between two looks, at most, whether a window whose end is known in whole seconds alone is open.
_LOOK = 0.05
#: Seconds after which a window is taken to be open, and over which its first requests are spread, half of them at once.
_SPREAD = 0.2


@dataclass(frozen=True, slots=True)
class RateLimitState:
    """The budget of one endpoint group, as it is known.

    Attributes:
        limit: How many requests a window has, None where no response says.
        remaining: How many of them are left, requests under way already taken off.
        resets_in: Seconds until the window ends; 0 when it is over.
        organization: The budget that all keys of the organization share, None where nothing is known of it.
    """

    limit: int | None
    remaining: int
    resets_in: float
    organization: RateLimitState | None = None


class Rate(NamedTuple):
    """How many requests a window allows, and how many seconds it lasts."""

    limit: int
    window: float


class Known(NamedTuple):
    """The present window, as responses announced it.

    Attributes:
        remaining: How many requests are left.
        ends_in: Seconds until it ends.
        exact: Whether that is exact, or may be rounded up to whole seconds.
    """

    remaining: int
    ends_in: float
    exact: bool = True


class Limiter:
    """One budget of one endpoint group: a key's or an organization's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._limit: int | None = None
        self._remaining: int | None = None
        self._reset_at = 0.0
        self._announced = False
        self._answered = False
        self._window = 0.0
        self._held = UnderWay()
        self._line = Line()
        self._trip = Trip(slower=1.02)
        self._margin = MARGIN
        # Whether `reset` was seen with fractions of a second; until then it may be rounded up to whole ones.
        self._fine = False
        self._share = Share()
        # Looks at the next window: when the next one may be sent, how many were refused, and whose is under way.
        self._look_at = -math.inf
        self._looks = 0
        self._looking: int | None = None
        # When a request was last sent that was refused, and by how much the window's end may come before `reset_at`.
        self._shut_at = -math.inf
        self._early = 0.0

    @property
    def limit(self) -> int | None:
        """How many requests a window allows, None where it is not known."""
        return self._limit

    @property
    def rate(self) -> Rate | None:
        """The limit and the longest window that a response announced, None as long as either is unknown."""
        with self._lock:
            return Rate(self._limit, self._window) if self._limit and self._window else None

    @property
    def contested(self) -> bool:
        """Whether refusals showed that others use the budget."""
        return self._share.first is not None

    def known(self, now: float) -> Known | None:
        """Return what responses said of the present window, None where none did."""
        with self._lock:
            if self._remaining is None or not self._announced or now >= self._reset_at:
                return None
            return Known(self._remaining, self._reset_at - now, self._fine)

    def reserve(self, now: float, number: int | None = None, caller: Caller | None = None) -> float:
        """Return 0 and count a request as under way, or return the seconds to wait before asking again.

        Args:
            now: The time.
            number: The caller's, which keeps its place in the line; without one, it comes behind all who wait.
            caller: A weak reference to the caller, with whom its request is gone.
        """
        mine = ticket() if number is None else number
        with self._lock:
            self._roll(now)
            unknown = self._remaining is None and self._share.first is None
            if unknown or self._goes(mine, now) or (self._held.forget() and self._goes(mine, now)):
                self._held.add(mine, caller)
                self._line.leave(mine)
                self._share.sent += 1
                return 0.0
            wait = self._wait(now)
            if number is not None:
                self._line.join(mine, now + wait)
            return wait

    def _goes(self, number: int, now: float) -> bool:
        return self._line.is_turn(number, self._free(now), now) or self._may_look(number, now)

    def _free(self, now: float) -> float:
        """Return how many requests may go now."""
        free: float = math.inf
        if now >= self._reset_at and self._looks_first:
            return 0
        if self._remaining is not None and now < self._reset_at:
            free = self._remaining - len(self._held)
        if (first := self._share.first) is not None:
            begun = 1.0 if self._fine else 0.5 + (now - self._share.opened) / _SPREAD
            if not self._answered or begun < 1:
                free = min(free, math.ceil(first * min(begun, 1)) - self._share.sent)
            if self._answered and self._announced and self._limit and self._remaining is not None:
                free = min(free, math.ceil(self._remaining * first / self._limit) - len(self._held))
        return free

    def _wait(self, now: float) -> float:
        looking = self._looks_first and self._looking in self._held
        left = self._remaining is None or now >= self._reset_at or self._remaining > len(self._held)
        if looking or (self.contested and left and (self._held or self._share.sent)):
            # Answers to those under way will say how many more may go.
            return min(max(1.2 * self._trip.seconds, 0.01), max(self._reset_at - now, 0.01))
        if self._looks_first:
            return max(self._look_from - now, _LOOK / 5)
        return self._reset_at - now

    @property
    def _looks_first(self) -> bool:
        """Whether a window begins with one caller's look if it is open: its end is known in whole seconds alone."""
        return self._share.first is not None and not self._fine

    @property
    def _look_from(self) -> float:
        """When to look first or next."""
        return max(self._look_at, self._reset_at - self._early)

    def _may_look(self, number: int, now: float) -> bool:
        """Whether to look if the window is open already: one caller at a time, the one that waits longest."""
        if not self._looks_first or now < self._look_from or self._looking in self._held:
            return False
        if not self._line.is_turn(number, 1, now):
            return False
        self._looking = number
        return True

    def settle(self, answered: Answered, budget: Budget | None, number: int | None = None) -> None:
        """Count a request as over, and learn from its response.

        Args:
            answered: How it ended.
            budget: The budget in the response's headers.
            number: The caller's.
        """
        now, refused_for, sent = answered
        with self._lock:
            looked = self._drop(number)
            self._roll(now)
            if sent is not None:
                self._trip.measure(now - sent)
            if budget is not None:
                self._limit = self._limit if budget.limit is None else budget.limit
                self._fine |= budget.reset % 1 != 0
                # A refusal may ask for a stricter pause than the window's.
                if budget.reset <= _LONGEST_WINDOW and (refused_for is None or not self._window):
                    self._window = max(self._window, budget.reset)
            sent_at = now - self._trip.seconds if sent is None else sent
            if refused_for is not None:
                self._looks += looked
                self._share.refusals += not looked
                self._refuse(now, refused_for, sent_at)
            else:
                self._share.served += 1
                late = sent is not None and sent < self._share.opened and not self._announced
                if looked and sent_at >= self._share.opened:
                    self._early = self._doubt(budget, sent_at)
                    self._open(now, answered=1)
                if budget is not None and not (late and not budget.remaining):
                    self._learn(budget, self._end(now, budget.reset), sent_at)
                elif budget is None:
                    self._count()
                    if not self._announced and not self._answered:
                        # Close's window began when the first request in it arrived: no later than its response did.
                        self._reset_at = max(self._reset_at, now + self._window + MARGIN)
            self._answered = True

    def _doubt(self, budget: Budget | None, sent: float) -> float:
        """Return by how many seconds a window may have begun before the look that found it open."""
        if budget is not None and self._limit == budget.remaining + 1:
            return 0.0  # it is the first request in it
        return min(1.0, sent - self._shut_at if self._looks else 2 * self._early + _LOOK / 10)

    def _drop(self, number: int | None) -> bool:
        """Take a request off those under way; returns whether it looked if the window was open."""
        self._held.drop(number)
        if looked := number is not None and self._looking == number:
            self._looking = None
        return looked

    def _end(self, now: float, reset: float) -> float:
        """Return when to send again so that the request arrives as the window ends: never sooner than now."""
        return now + max(reset - self._trip.seconds / 2 + self._margin, 0.0)

    def _soonest(self, sent: float, reset: float) -> float:
        """Return the earliest possible end of the window that a response was about."""
        return sent + reset - (0.001 if self._fine else 1.0)

    def _refuse(self, now: float, wait: float, sent: float) -> None:
        end = self._end(now, wait)
        self._shut_at = max(self._shut_at, sent)
        if 0 < wait <= _LATEST and not self._share.served and self._share.opened > -math.inf:
            # It was too early: the window's end was rounded down, or clocks run apart.
            self._margin = min(self._margin + wait, _LATEST)
        # Each response has an upper bound of its window's end; a longer pause is not about the window.
        if not self._announced or self._soonest(sent, wait) > self._reset_at:
            if self._announced or not self._share.served:
                self._early = 1.0  # when it really ends is not known any more
            self._reset_at = end
        else:
            self._reset_at = min(self._reset_at, max(end, self._reset_at - self._window / 2))
        self._remaining, self._announced = 0, True
        if 1 <= wait <= self._window:
            # So that equal programs don't look at the same moments.
            spread = 0.5 + (now * 7919.0) % 1.0
            self._look_at = now + math.ceil(wait) - 1 + min(_LOOK / 5 * 1.5**self._looks, _LOOK) * spread
        else:
            # Not about a known window: a look before this time would be refused again and again.
            self._look_at = now + wait

    def _learn(self, budget: Budget, end: float, sent: float) -> None:
        """Learn from a response. Responses overtake one another, and may arrive after their window's end."""
        apart = max(self._window, budget.reset) / 2
        newer = self._soonest(sent, budget.reset) > self._reset_at + (apart if self._fine else 0.0)
        if self._remaining is None or (self._announced and newer):
            if self._announced:
                self._open(sent, answered=1)  # calls went on without a pause: none found the last window over
            self._remaining, self._reset_at = budget.remaining, end
        elif not self._announced:
            # Until now the window's end was only a guess.
            self._remaining, self._reset_at = min(self._remaining, budget.remaining), end
        elif end >= self._reset_at - apart:
            # Within one window, the least that any response says counts: of requests, and of seconds.
            self._remaining = min(self._remaining, budget.remaining)
            self._reset_at = min(self._reset_at, end)
        self._announced = True

    def _count(self) -> None:
        # No response says what is left, but Close may have counted the request.
        if self._remaining is not None:
            self._remaining = max(0, self._remaining - 1)

    def expect(self, now: float, rate: Rate, used: int = 0) -> None:
        """Use what is known from elsewhere, as long as no response says it of this budget.

        Args:
            now: The time.
            rate: How many requests a window allows, and how long it is.
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

    def follow(self, now: float, end: float, *, said: bool) -> None:
        """Use the window's end from a storage that knows the responses to all processes.

        Only where responses have it in whole seconds: otherwise this process' own are more exact.

        Args:
            now: The time.
            end: When the window ends.
            said: Whether that is from a response; otherwise it is computed from the length of windows.
        """
        with self._lock:
            self._roll(now)
            if self._fine or self._remaining is None:
                return
            if self._announced and self._reset_at - 1.0 < end - self._window - _LOOK:
                # What is known is of the window before it.
                self._open(now)
                self._reset_at = end
            elif said and self._reset_at - 1.0 < end:
                self._reset_at = min(self._reset_at, end)

    def release(self, number: int | None = None) -> None:
        """Count a request as over that got no response."""
        with self._lock:
            self._drop(number)
            self._count()
            self._answered = True

    def withdraw(self, number: int | None = None) -> None:
        """Count a request as over that Close did not count: it was never sent, or was refused by another budget."""
        with self._lock:
            self._drop(number)
            self._share.sent = max(0, self._share.sent - 1)

    def leave(self, number: int) -> None:
        """Remove a caller from the line that waits no longer."""
        with self._lock:
            self._line.leave(number)

    def state(self, now: float) -> RateLimitState | None:
        """Return what is known, None as long as no response says anything."""
        with self._lock:
            over = now >= self._reset_at
            remaining = self._limit if over else self._remaining
            if self._remaining is None or remaining is None:
                return None
            self._held.forget()
            left = max(0, remaining - len(self._held))
            return RateLimitState(self._limit, left, 0.0 if over else self._reset_at - now)

    def after_fork(self) -> None:
        """Make the lock anew, and take off what is under way and who waits in the parent process."""
        self._lock = threading.Lock()
        self._held, self._line = UnderWay(), Line()
        self._looking = None

    def _roll(self, now: float) -> None:
        if self._remaining is None or now < self._reset_at:
            return
        if now >= self._reset_at + _SPREAD or not self._looks_first:
            self._open(now)
            # As long as no response says when the new window ends, it is taken to be as long as the longest that was.
            self._reset_at = now + self._window

    def _open(self, now: float, *, answered: int = 0) -> None:
        """Begin a window in which `answered` requests have been answered already."""
        if not self._share.refusals:
            self._margin = max(MARGIN, 0.9 * self._margin)
        self._share.begin(now, self._limit, len(self._line), exact=self._fine)
        self._share.sent = self._share.served = answered
        self._remaining, self._announced, self._answered = self._limit, False, False
        self._look_at, self._looks = -math.inf, 0

"""A request's place in a window that processes share."""

from __future__ import annotations

from dataclasses import dataclass

from close_crm.ratelimit.limiter import Limiter


@dataclass(slots=True)
class Booking:
    """A place in one window, on the client's clock.

    Attributes:
        number: The window's number in the storage; 0 where there is nothing to count by.
        begins: When it may be used.
        ends: When it is void.
        booked: Whether there is one. There is none where the caller could not wait so long.
        certain: Whether the window is near enough to be sure of its beginning; else it is asked for again.
        later: Whether it is a place in a later window than that in which it was booked.
        closed_for: Seconds until the window ends that a response, to whichever process, showed as used up; else 0.
    """

    number: int
    begins: float
    ends: float
    booked: bool
    certain: bool
    later: bool = False
    closed_for: float = 0.0

    def wait(self, now: float, limiter: Limiter, window: float) -> float:
        """Return the seconds until it may be used."""
        begins = self.begins
        known = limiter.known(now) if self.later else None
        if known is not None and known.exact and known.ends_in < window / 2:
            # Windows begin a little later than they should, as responses in the one before it show.
            begins = max(begins, now + known.ends_in)
        return max(0.0, begins - now)

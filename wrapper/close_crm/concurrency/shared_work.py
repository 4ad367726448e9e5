"""Work that one caller does for all who want its result at the time, while the others wait for it."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Generator, Hashable
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from close_crm.errors import CloseError

from .forks import survive_fork
from .promises import Promise, never, raise_own

E = TypeVar("E")
T = TypeVar("T")

#: Numbers what begins in the order in which it begins, to know whether a result is newer than a question.
moment = itertools.count(1).__next__


class InFlight(Promise[None]):
    """Work that one caller is at; done when it has ended, whatever became of it.

    Args:
        over: Whether the event loop of the caller at work is over, so that nobody is at it any more.
    """

    def __init__(self, over: Callable[[], bool]) -> None:
        super().__init__()
        self.number = moment()
        self._over = over

    def abandoned(self) -> bool:
        """Whether the event loop of the caller at work is over."""
        return self._over()


@dataclass(slots=True)
class Join:
    """Wait until another caller's work is done or abandoned. Results in whether it was in time.

    Attributes:
        work: What to wait for.
        seconds: How long to wait at most, None for without end.
    """

    work: Promise[Any]
    seconds: float | None


def join(
    work: Promise[Any], seconds: float | None, late: Callable[[], Exception]
) -> Generator[Join, Any, None]:
    """Yield the wait until another caller's work is done or abandoned.

    Args:
        work: The work.
        seconds: How long to wait at most, None for without end.
        late: Returns the error for a wait that takes too long.
    """
    if not (yield Join(work, seconds)):
        raise late()


class Caller(NamedTuple):
    """A caller who does work or waits for it.

    Attributes:
        seconds: How long to wait for another caller at most, None for without end.
        over: Whether the caller's event loop is over, so that it won't go on.
    """

    seconds: float | None = None
    over: Callable[[], bool] = never


#: A caller who waits without end, such as a thread without a deadline.
PATIENT = Caller()


class SharedWork:
    """The work in flight of one kind, by key. Results are kept by whoever owns this; failures are not kept."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._in_flight: dict[Hashable, InFlight] = {}
        survive_fork(self)

    def after_fork(self) -> None:
        """Forget work in flight, whose threads stay with the parent, and the lock that one of them may have."""
        self._lock = threading.RLock()
        self._in_flight = {}

    def result(
        self,
        known: Callable[[], T | None],
        work: Callable[[int], Generator[E, Any, T]],
        late: Callable[[], CloseError],
        caller: Caller,
        *,
        key: Hashable = None,
        newer_than: int = 0,
    ) -> Generator[E | Join, Any, T]:
        """Yield the effects of the work, or the wait for whoever is at it; return the result.

        Where the caller at work is cancelled or interrupted, one of those who wait goes on in its place.

        Args:
            known: Returns the result if it is there, else None. The work puts it there.
            work: Does the work that begins with a number of `moment`.
            late: Returns the error for a wait that takes too long.
            caller: Who wants the result.
            key: Which work.
            newer_than: The number that work must have begun after for its failure to count; see `moment`.

        Raises:
            CloseError: The work failed, here or with the caller that was at it.
        """
        own: InFlight | None = None
        failure: CloseError | None = None
        try:
            while True:
                with self._lock:
                    if (result := known()) is not None:
                        return result
                    current = self._in_flight.get(key)
                    if current is None or current.abandoned():
                        own = current = self._in_flight[key] = InFlight(caller.over)
                if own is not None:
                    result = yield from work(own.number)
                    self._end(key, own, None)
                    return result
                yield from join(current, caller.seconds, late)
                # Who needs a newer result than that of the work that failed does it anew.
                if current.error is not None and current.number > newer_than:
                    raise_own(current.error)
        except CloseError as error:
            failure = error
            raise
        finally:
            if own is not None:
                # Also after a success: an interrupt may have ended it in the middle there.
                self._end(key, own, failure)

    def _end(self, key: Hashable, work: InFlight, failure: CloseError | None) -> None:
        """Let those go on who wait for the work."""
        with self._lock:
            if self._in_flight.get(key) is work:
                del self._in_flight[key]
        if failure is None:
            work.keep(None)
        else:
            work.fail(failure)

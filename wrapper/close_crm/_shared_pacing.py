"""Budgets that processes and machines share, through the limiter library `limits` and a Redis.

Two things stand there for each budget. A moving window counts the requests of all processes: no stretch of a window's
length holds more of them than the limit, wherever Close's own windows begin. And what one process learnt (the limit,
the window, that Close has closed the budget for a while), so that one that starts fresh keeps to it at once.

As in the rest of the core nothing here waits or sends: generators say what to ask the storage, and the clients ask.
Whatever comes of it, a call goes on: without an answer the budgets of the process itself hold.
"""

from __future__ import annotations

import hashlib
import logging
import math
import threading
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from ._fork import survive_fork
from ._pacing import MARGIN, Closed, Pace, Rate
from ._storage import PATIENCE, PREFIX, Ask, Busy, Storage
from .pacing import Pacing

#: Seconds for which a storage that failed is not asked.
PAUSE = 5.0
#: Seconds that what was learnt of a limit is kept without being told anew.
_KEPT = 600
#: Seconds for which a budget is closed at most.
_LONGEST_CLOSED = 86_400.0

_LOG = logging.getLogger("close_crm")


class Health:
    """Whether a storage is worth asking: one that failed is left alone for a while, then one caller tries it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._failed = False
        self._not_before = 0.0

    def usable(self, now: float) -> bool:
        """Tell whether to ask now."""
        with self._lock:
            if self._failed:
                if now < self._not_before:
                    return False
                self._not_before = now + PAUSE
            return True

    def worked(self, place: str | None) -> None:
        """Note that it answered."""
        if not self._failed:
            return
        with self._lock:
            failed, self._failed = self._failed, False
        if failed:
            _LOG.info("The storage of rate limits at %s answers again", place)

    def failed(self, now: float, place: str | None, error: Exception) -> None:
        """Note that it did not; the first time it is logged."""
        with self._lock:
            failed, self._failed = self._failed, True
            self._not_before = now + PAUSE
        if not failed:
            # The error's type alone: its text may be anything.
            reason = type(error).__name__
            _LOG.warning(
                "The storage of rate limits at %s failed (%s); they are kept by each process alone until it answers",
                place,
                reason,
            )

    def after_fork(self) -> None:
        """Make the lock anew: a thread that may hold it is not in this process."""
        self._lock = threading.Lock()


class _Registry:
    """The health of all storages that this process uses, by a digest of the address."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: dict[str, Health] = {}

    def of(self, url: str) -> Health:
        name = hashlib.sha256(url.encode()).hexdigest()
        with self._lock:
            return self._all.setdefault(name, Health())

    def after_fork(self) -> None:
        self._lock = threading.Lock()
        for health in self._all.values():
            health.after_fork()


_REGISTRY = _Registry()
survive_fork(_REGISTRY)


@dataclass(frozen=True, slots=True)
class _Names:
    """Under which names the storage holds what concerns one group."""

    told: str
    key: str
    organization: str
    closed_key: str
    closed_organization: str


class SharedBudgets:
    """What one client shares with other processes.

    Args:
        settings: Where, and for which organization.
        base_url: The address that requests go to.
        fingerprint: Tells keys apart in all processes, without being one.
        organization: The organization that the key belongs to, None where it is not known.
        clock: Tells the time in seconds, and never goes back.
        today: Tells the time that the limiter library knows.
    """

    def __init__(
        self,
        settings: Pacing,
        base_url: str,
        fingerprint: str,
        organization: str | None,
        clock: Callable[[], float],
        today: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._place = settings.place
        self._health = _REGISTRY.of(settings.storage or "")
        self._base_url = base_url
        self._key = f"key {fingerprint}"
        self._organization = f"organization {organization or f'of key {fingerprint}'}"
        self._clock = clock
        self._today = today
        self._published: dict[str, Rate] = {}

    def open(self, opener: Callable[[Pacing], Storage]) -> Storage:
        """Give a storage of one colour.

        Raises:
            ConfigurationError: The extra is missing, or the address can't be used.
        """
        return opener(self._settings)

    def claim(self, pace: Pace, group: str, until: float) -> Generator[Ask, Any, float]:
        """Take a place in the budgets; gives the seconds to wait before asking again, 0 where the request may go.

        Args:
            pace: The budgets of this process, which learn what others were told.
            group: The endpoint group.
            until: When the call has to end. With too little time left to ask, nobody is asked.
        """
        wait = yield from self._guarded(self._claim(pace, group), until)
        return wait or 0.0

    def report(self, pace: Pace, group: str, closed: Closed, until: float) -> Generator[Ask, Any, None]:
        """Tell other processes what an answer told, as far as it is news."""
        rate = _whole(pace.key.rate)
        news = rate is not None and rate != self._published.get(group)
        if news or closed.key or closed.organization:
            yield from self._guarded(self._report(rate if news else None, group, closed), until)

    def _guarded(self, asking: Generator[Ask, Any, Any], until: float) -> Generator[Ask, Any, Any]:
        """Carry on as long as the storage answers in time; gives None if it doesn't."""
        begun = now = self._clock()
        if not self._health.usable(now):
            asking.close()
            return None
        answer: Any = None
        try:
            while now + PATIENCE <= until:
                if now - begun > 2 * PATIENCE:
                    raise TimeoutError
                ask = asking.send(answer)
                yield ask
                begun += ask.queued
                if ask.error is not None:
                    raise ask.error
                answer = ask.answer
                now = self._clock()
        except StopIteration as stop:
            self._health.worked(self._place)
            return stop.value
        except Busy:
            pass
        except Exception as error:  # noqa: BLE001  # whatever the storage does, the call goes on
            self._health.failed(now, self._place, error)
        finally:
            asking.close()
        return None

    def _claim(self, pace: Pace, group: str) -> Generator[Ask, Any, float]:
        names = self._names(group)
        said = yield Ask(
            lambda storage: storage.look(names.told, names.closed_key, names.closed_organization)
        )
        told = _rate(said[0])
        if told is not None:
            self._published[group] = told
            # What this process was told itself is newer.
            pace.expect(self._clock(), Rate(pace.key.limit or told.limit, told.window))
        else:
            self._published.pop(group, None)
        closed: float = max(said[1], said[2]) / 1000
        if closed > 0:
            return closed
        rate = _whole(pace.key.rate)
        if rate is None:
            return 0.0
        wide = Rate(rate.limit * pace.times, rate.window)
        # Asked before a place in the key's window is taken: who waits for the organization's would take one each time.
        if pace.common and not (yield Ask(lambda storage: storage.free(wide, names.organization))):
            return (yield from self._wait(wide, names.organization))
        if not (yield Ask(lambda storage: storage.take(rate, names.key))):
            return (yield from self._wait(rate, names.key))
        if pace.common and not (yield Ask(lambda storage: storage.take(wide, names.organization))):
            return (yield from self._wait(wide, names.organization))
        return 0.0

    def _wait(self, rate: Rate, scope: str) -> Generator[Ask, Any, float]:
        stats: tuple[float, int] = yield Ask(lambda storage: storage.stats(rate, scope))
        return min(max(stats[0] - self._today(), 0.0), rate.window) + MARGIN

    def _report(self, rate: Rate | None, group: str, closed: Closed) -> Generator[Ask, Any, None]:
        names = self._names(group)
        if rate is not None:
            value = f"{rate.limit} {rate.window}"
            yield Ask(lambda storage: storage.put(names.told, value, _KEPT))
            self._published[group] = rate
        for name, seconds in (
            (names.closed_key, closed.key),
            (names.closed_organization, closed.organization),
        ):
            if seconds:
                yield from self._close(name, min(seconds, _LONGEST_CLOSED))

    def _close(self, name: str, seconds: float) -> Generator[Ask, Any, None]:
        said = yield Ask(lambda storage: storage.look(name, name))
        if said[1] < seconds * 1000:
            yield Ask(lambda storage: storage.put(name, "1", seconds))

    def _names(self, group: str) -> _Names:
        key = f"{self._base_url} {group} {self._key}"
        organization = f"{self._base_url} {group} {self._organization}"
        return _Names(
            told=f"{PREFIX}/told/{key}",
            key=key,
            organization=organization,
            closed_key=f"{PREFIX}/closed/{key}",
            closed_organization=f"{PREFIX}/closed/{organization}",
        )


def _whole(rate: Rate | None) -> Rate | None:
    """Give the rate with its window in whole seconds, as the limiter library takes them."""
    return None if rate is None else Rate(rate.limit, float(math.ceil(rate.window)))


def _rate(value: Any) -> Rate | None:
    """Read what a process wrote there; what anything else did is as if it weren't."""
    try:
        limit, window = (value.decode() if isinstance(value, bytes) else str(value)).split()
        rate = Rate(int(limit), float(window))
    except ValueError:
        return None
    return rate if rate.limit > 0 and 0 < rate.window <= 3600 else None

"""Whether a shared storage is worth asking, and what the log says when it isn't."""

from __future__ import annotations

import hashlib
import logging
import threading

from close_crm.concurrency.forks import survive_fork

#: Seconds for which a storage that failed is not asked.
PAUSE = 5.0

_LOG = logging.getLogger("close_crm")


class Health:
    """Whether a storage is worth asking: one that failed is left alone for a while, then one caller tries it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._failed = False
        self._not_before = 0.0

    def usable(self, now: float) -> bool:
        """Return whether to ask now."""
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
            reason = type(error).__name__ + _hint(error)
            _LOG.warning(
                "The storage of rate limits at %s failed (%s); they are kept by each process alone until it answers",
                place,
                reason,
            )

    def after_fork(self) -> None:
        """Make the lock anew: a thread that may hold it is not in this process."""
        self._lock = threading.Lock()


def _hint(error: Exception) -> str:
    if type(error).__name__ in {"MovedError", "AskError", "ClusterDownError", "ClusterCrossSlotError"}:
        return ": it is a node of a Redis Cluster, which can't be used; name a single Redis"
    if type(error).__name__ == "ReadOnlyError":
        return ": it is a replica, which takes no writes; name its primary"
    if "unknown command" in str(error).lower():
        return ": it runs no scripts, as Sentinels don't; name the Redis itself"
    return ""


class Registry:
    """The health of all storages that this process uses, by a digest of the address."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._all: dict[str, Health] = {}

    def of(self, url: str) -> Health:
        """Return the health of the storage at an address."""
        name = hashlib.sha256(url.encode()).hexdigest()
        with self._lock:
            return self._all.setdefault(name, Health())

    def after_fork(self) -> None:
        """Make the locks anew."""
        self._lock = threading.Lock()
        for health in self._all.values():
            health.after_fork()


HEALTH = Registry()
survive_fork(HEALTH)

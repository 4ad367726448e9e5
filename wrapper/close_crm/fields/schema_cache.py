"""The schemas that a client has read, and their reading: once for all threads or tasks that want one at a time.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.promises import Promise, never, raise_own
from close_crm.errors import CloseError

from .change import SchemaKey, moment
from .field_set import FieldSet

if TYPE_CHECKING:
    from types import TracebackType


class Load:
    """One reading of a schema that is under way; everybody who wants the schema waits for it."""

    def __init__(self, done: Promise[None], caller: Turn) -> None:
        self.number = moment()
        self.done = done
        self.error: CloseError | None = None
        self._caller = weakref.ref(caller)

    def abandoned(self) -> bool:
        """Whether nobody reads any more: the caller was interrupted before it could say so."""
        caller = self._caller()
        return caller is None or caller.load is not self or caller.over()

    def check(self, newer_than: int) -> None:
        """Raise the error of a reading that has ended and was new enough; who needs a newer one reads itself."""
        if self.error is not None and self.number > newer_than:
            raise_own(self.error)


class SchemaCache:
    """The schemas that a client has read; shared with the clients that `with_options` returns."""

    def __init__(self, promise: Callable[[], Promise[None]] = Promise) -> None:
        self._promise = promise
        self._lock = threading.RLock()
        self._loads: dict[SchemaKey, Load] = {}
        self.known: dict[SchemaKey, FieldSet] = {}
        survive_fork(self)

    def step(self, turn: Turn) -> FieldSet | Load:
        """Return the fields if they are new enough; else the reading to wait for, or (`turn.load`) to perform."""
        with self._lock:
            fields = self.known.get(turn.key)
            if fields is not None and fields.number > turn.newer_than:
                return fields
            load = self._loads.get(turn.key)
            if load is None or load.abandoned():
                turn.load = load = self._loads[turn.key] = Load(self._promise(), turn)
            return load

    def end(self, turn: Turn) -> None:
        """End the reading that a turn performs, if any; one without result is left to the next caller."""
        load = turn.load
        if load is not None:
            turn.load = None
            with self._lock:
                if self._loads.get(turn.key) is load:
                    del self._loads[turn.key]
            load.done.keep(None)

    def after_fork(self) -> None:
        """Forget readings under way, whose threads stay with the parent, and the lock that one of them may hold."""
        self._lock = threading.RLock()
        self._loads = {}


class Turn:
    """One caller's attempt to get a schema, ended whatever happens.

    Args:
        cache: Where the schema is kept.
        key: Which schema.
        newer_than: The number that the reading must be newer than, see `moment`; 0 for any.
        over: Whether the caller's event loop is over, so that it won't go on.
    """

    def __init__(
        self, cache: SchemaCache, key: SchemaKey, newer_than: int, over: Callable[[], bool] = never
    ) -> None:
        self._cache = cache
        self.key = key
        self.newer_than = newer_than
        self.load: Load | None = None
        self.over = over

    def keep(self, fields: FieldSet) -> None:
        """Store the schema that this caller has read."""
        self._cache.known[self.key] = fields
        self._cache.end(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.load is not None and isinstance(error, CloseError):
            self.load.error = error
        self._cache.end(self)

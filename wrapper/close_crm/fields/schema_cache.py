"""The schemas that a client has read, and their reading: once for all threads or tasks that want one at a time.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Mapping
from typing import Any, TypeAlias, TypeVar

from close_runtime.changes import Changes

from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.promises import Promise, never, raise_own
from close_crm.errors import CloseError, DeadlineExceeded

from .change import Doubt, moment
from .definition import SchemaKey
from .field_set import FieldSet

T = TypeVar("T")
#: A generator yields the schema to fetch, and receives it; or another caller's load to wait for, and receives whether
#: that ended in time.
Steps: TypeAlias = Generator["SchemaKey | Load", Any, T]


class Load:
    """A schema that one caller is reading, and others wait for.

    Args:
        done: Kept when the reading has ended, whatever became of it.
        over: Whether the event loop of the caller who reads is over, so that nobody reads any more.
    """

    def __init__(self, done: Promise[None], over: Callable[[], bool]) -> None:
        self.number = moment()
        self.done = done
        self.abandoned = over
        self.error: CloseError | None = None


class SchemaCache:
    """The schemas that a client has read; shared with the clients that `with_options` returns."""

    def __init__(self, promise: Callable[[], Promise[None]] = Promise) -> None:
        self._promise = promise
        self._lock = threading.RLock()
        self._loads: dict[SchemaKey, Load] = {}
        self.known: dict[SchemaKey, FieldSet] = {}
        survive_fork(self)

    def read(self, key: SchemaKey, newer_than: int = 0, over: Callable[[], bool] = never) -> Steps[FieldSet]:
        """Yield what to do until the fields of a schema are known; return them.

        Args:
            key: Which schema.
            newer_than: The number that the reading must be newer than, see `moment`; 0 for any.
            over: Whether the caller's event loop is over, so that it won't go on.

        Raises:
            CloseError: Reading it failed.
        """
        own: Load | None = None
        try:
            while True:
                with self._lock:
                    fields = self.known.get(key)
                    if fields is not None and fields.number > newer_than:
                        return fields
                    load = self._loads.get(key)
                    if load is None or load.abandoned():
                        own = load = self._loads[key] = Load(self._promise(), over)
                if own is not None:
                    fields = self.known[key] = FieldSet((yield key), key, own.number)
                    self._end(key, own)
                    return fields
                if not (yield load):
                    raise _late(key)
                # Who needs a newer reading than the one that failed reads itself.
                if load.error is not None and load.number > newer_than:
                    raise_own(load.error)
        except CloseError as error:
            if own is not None:
                own.error = error
            raise
        finally:
            if own is not None:
                self._end(key, own)

    def _end(self, key: SchemaKey, load: Load) -> None:
        """Let those go on who wait for a reading; if it has no result, one of them reads."""
        with self._lock:
            if self._loads.get(key) is load:
                del self._loads[key]
        load.done.keep(None)

    def confirm(
        self, changes: Changes, since: int | None = None, over: Callable[[], bool] = never
    ) -> Steps[Changes]:
        """Yield what to do until no change is in doubt: those that are, are checked again; return the changes.

        Args:
            changes: The changes.
            since: The number that readings must be newer than, also newer than each doubt; None for now.
            over: Whether the caller's event loop is over.

        Raises:
            CustomFieldError: A schema refuses one.
            CloseError: One of its other subclasses: reading a schema failed.
        """
        floor = moment() if since is None else since
        confirmed: list[Mapping[str, Any]] = []
        for change in changes:
            now = change
            if isinstance(change, Doubt):
                fields = self.known.get(change.schema)
                now = change if fields is None else change.ask(fields)
                if isinstance(now, Doubt):
                    now = change.ask((yield from self.read(change.schema, max(floor, change.number), over)))
            if isinstance(now, Doubt):
                now.refuse()
            confirmed.append(now)
        return confirmed

    def after_fork(self) -> None:
        """Forget readings under way, whose threads stay with the parent, and the lock that one of them may hold."""
        self._lock = threading.RLock()
        self._loads = {}


def _late(key: SchemaKey) -> DeadlineExceeded:
    path = "/".join(("custom_field_schema", *filter(None, key)))
    return DeadlineExceeded(
        "GET", f"/{path}/", "another caller's reading of the same schema took too long", False
    )

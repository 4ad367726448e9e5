"""Schemas that a client has read, and their reading: once for all threads or tasks that want one at a time.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from close_api.api import Api, AsyncApi

from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.promises import Loop, Promise, never, raise_own
from close_crm.errors import CloseError, DeadlineExceeded

from .names import Known

if TYPE_CHECKING:
    from close_api.models import CustomFieldSchema

#: Which schema: the kind of object, and the id of its type where it has types.
Key: TypeAlias = tuple[str, str | None]


class Turn:
    """One caller's part in a schema's reading, made before it may have one, and ended whatever happens."""

    def __init__(self, in_loop: Callable[[], bool] = never) -> None:
        self.flight: _Load | None = None
        #: Whether its event loop is over, so that it won't go on.
        self.over = in_loop


class _Load:
    """One reading of a schema that is under way; everybody who wants it waits for it."""

    def __init__(self, number: int, done: Promise[None], turn: Turn) -> None:
        self.number = number
        self.done = done
        self.error: CloseError | None = None
        self._leader = weakref.ref(turn)

    def abandoned(self) -> bool:
        """Whether nobody reads any more: the leader was interrupted before it could say so."""
        leader = self._leader()
        return leader is None or leader.flight is not self or leader.over()


class _Entry:
    """What is known of one schema, and who is reading it. Readings are numbered as they begin."""

    def __init__(self, promise: Callable[[], Promise[None]]) -> None:
        self._promise = promise
        self._lock = threading.RLock()
        self.known: Known | None = None
        self.begun = 0
        self.flight: _Load | None = None

    def step(self, floor: int, turn: Turn) -> Known | _Load:
        """Return what a reading later than number `floor` found, or the flight to wait for; `turn`'s own to lead."""
        with self._lock:
            if self.known is not None and self.known.number > floor:
                return self.known
            if self.flight is not None and not self.flight.abandoned():
                return self.flight
            self.begun += 1
            turn.flight = self.flight = _Load(self.begun, self._promise(), turn)
            return self.flight

    def land(self, turn: Turn) -> None:
        """End the reading that a turn leads, if any; one that brought nothing is left to the next to lead."""
        flight = turn.flight
        if flight is not None:
            turn.flight = None
            with self._lock:
                if self.flight is flight:
                    self.flight = None
            flight.done.keep(None)

    def after_fork(self) -> None:
        """Forget a reading that was under way: its thread stays with the parent process."""
        self._lock = threading.RLock()
        self.flight = None


class SchemaCache:
    """The schemas that a client has read; shared with what `with_options` gives."""

    def __init__(self, promise: Callable[[], Promise[None]] = Promise) -> None:
        self._promise = promise
        self._lock = threading.RLock()
        self._entries: dict[Key, _Entry] = {}
        survive_fork(self)

    def entry(self, key: Key) -> _Entry:
        """Return the entry of one schema."""
        with self._lock:
            return self._entries.setdefault(key, _Entry(self._promise))

    def after_fork(self) -> None:
        """Make the locks anew, which a thread of the parent may hold."""
        self._lock = threading.RLock()
        for entry in self._entries.values():
            entry.after_fork()


def _late(key: Key) -> DeadlineExceeded:
    path = "/".join(("custom_field_schema", *filter(None, key)))
    return DeadlineExceeded(
        "GET", f"/{path}/", "another caller's reading of the same schema took too long", False
    )


class SchemaLoader:
    """Reads one schema through a client, once for all threads that want it at a time."""

    def __init__(self, api: Api, schema_cache: SchemaCache, key: Key, patience: float) -> None:
        self._api = api
        self._key = key
        self._patience = patience
        self.entry = schema_cache.entry(key)

    def known(self, *, again: bool = False) -> Known:
        """Give what the schema tells; with `again`, what a reading tells that begins after this call.

        Raises:
            CloseError: Reading it failed.
        """
        floor = self.entry.begun if again else 0
        turn = Turn()
        try:
            while True:
                step = self.entry.step(floor, turn)
                if isinstance(step, Known):
                    return step
                if step is turn.flight:
                    self.entry.known = Known.of(self._fetch(), step.number)
                    self.entry.land(turn)
                elif not step.done.wait(self._patience, step.abandoned):
                    raise _late(self._key)
                elif step.error is not None and step.number > floor:
                    raise_own(step.error)
        except CloseError as error:
            if turn.flight is not None:
                turn.flight.error = error
            raise
        finally:
            self.entry.land(turn)

    def _fetch(self) -> CustomFieldSchema:
        kind, id = self._key
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return schemas.get_for_activity(id or "")
        if kind == "custom_object":
            return schemas.get_for_custom_object(id or "")
        return schemas.get(kind)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class AsyncSchemaLoader:
    """Reads one schema through a client, once for all tasks that want it at a time."""

    def __init__(self, api: AsyncApi, schema_cache: SchemaCache, key: Key, patience: float) -> None:
        self._api = api
        self._key = key
        self._patience = patience
        self.entry = schema_cache.entry(key)

    async def known(self, *, again: bool = False) -> Known:
        """Give what the schema tells; with `again`, what a reading tells that begins after this call.

        Raises:
            CloseError: Reading it failed.
        """
        floor = self.entry.begun if again else 0
        turn = Turn(Loop().over)
        try:
            while True:
                step = self.entry.step(floor, turn)
                if isinstance(step, Known):
                    return step
                if step is turn.flight:
                    self.entry.known = Known.of(await self._fetch(), step.number)
                    self.entry.land(turn)
                elif not await step.done.wait_async(self._patience, step.abandoned):
                    raise _late(self._key)
                elif step.error is not None and step.number > floor:
                    raise_own(step.error)
        except CloseError as error:
            if turn.flight is not None:
                turn.flight.error = error
            raise
        finally:
            self.entry.land(turn)

    async def _fetch(self) -> CustomFieldSchema:
        kind, id = self._key
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return await schemas.get_for_activity(id or "")
        if kind == "custom_object":
            return await schemas.get_for_custom_object(id or "")
        return await schemas.get(kind)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

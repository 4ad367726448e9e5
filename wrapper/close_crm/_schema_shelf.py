"""Schemas that a client has read, and their reading: once for all threads or tasks that want one at a time.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

import anyio
from close_api.api import Api, AsyncApi

from ._field_names import Known
from ._fork import survive_fork
from ._waiting import raise_own
from .errors import CloseError, DeadlineExceeded

if TYPE_CHECKING:
    from close_api.models import CustomFieldSchema

#: Which schema: the kind of object, and the id of its type where it has types.
Key: TypeAlias = tuple[str, str | None]
Event = TypeVar("Event", threading.Event, anyio.Event)


class _Flight(Generic[Event]):
    """One reading of a schema that is under way; everybody who wants it waits for it."""

    def __init__(self, number: int, done: Event) -> None:
        self.number = number
        self.done: Event = done
        self.error: CloseError | None = None


class _Entry(Generic[Event]):
    """What is known of one schema, and who is reading it. Readings are numbered as they begin."""

    def __init__(self, event: Callable[[], Event]) -> None:
        self._event: Callable[[], Event] = event
        self._lock = threading.Lock()
        self.known: Known | None = None
        self.begun = 0
        self.flight: _Flight[Event] | None = None

    def step(self, floor: int) -> Known | tuple[_Flight[Event], bool]:
        """Give what a reading later than number `floor` told, or the flight to wait for, or (True) to lead."""
        with self._lock:
            if self.known is not None and self.known.number > floor:
                return self.known
            if self.flight is not None:
                return self.flight, False
            self.begun += 1
            self.flight = _Flight(self.begun, self._event())
            return self.flight, True

    @contextmanager
    def leading(self, flight: _Flight[Event]) -> Generator[None, None, None]:
        """Land the flight whatever comes; who is cancelled or killed leaves it to the next to lead."""
        try:
            yield
        except CloseError as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                self.flight = None
            flight.done.set()

    def after_fork(self) -> None:
        """Forget a reading that was under way: its thread stays with the parent process."""
        self._lock = threading.Lock()
        self.flight = None


class Shelf(Generic[Event]):
    """The schemas that a client has read; shared with what `with_options` gives."""

    def __init__(self, event: Callable[[], Event]) -> None:
        self._event: Callable[[], Event] = event
        self._lock = threading.Lock()
        self._entries: dict[Key, _Entry[Event]] = {}
        survive_fork(self)

    def entry(self, key: Key) -> _Entry[Event]:
        """Give the entry of one schema."""
        with self._lock:
            return self._entries.setdefault(key, _Entry(self._event))

    def after_fork(self) -> None:
        """Make the locks anew, which a thread of the parent may hold."""
        self._lock = threading.Lock()
        for entry in self._entries.values():
            entry.after_fork()


def _late(key: Key) -> DeadlineExceeded:
    path = "/".join(("custom_field_schema", *filter(None, key)))
    return DeadlineExceeded(
        "GET", f"/{path}/", "another caller's reading of the same schema took too long", False
    )


class Source:
    """Reads one schema through a client, once for all threads that want it at a time."""

    def __init__(self, api: Api, shelf: Shelf[threading.Event], key: Key, patience: float) -> None:
        self._api = api
        self._key = key
        self._patience = patience
        self.entry = shelf.entry(key)

    def known(self, *, again: bool = False) -> Known:
        """Give what the schema tells; with `again`, what a reading tells that begins after this call.

        Raises:
            CloseError: Reading it failed.
        """
        floor = self.entry.begun if again else 0
        while True:
            step = self.entry.step(floor)
            if isinstance(step, Known):
                return step
            flight, lead = step
            if lead:
                with self.entry.leading(flight):
                    self.entry.known = Known.of(self._fetch(), flight.number)
            elif not flight.done.wait(self._patience):
                raise _late(self._key)
            elif flight.error is not None and flight.number > floor:
                raise_own(flight.error)

    def _fetch(self) -> CustomFieldSchema:
        kind, id = self._key
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return schemas.get_for_activity(id or "")
        if kind == "custom_object":
            return schemas.get_for_custom_object(id or "")
        return schemas.get(kind)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class AsyncSource:
    """Reads one schema through a client, once for all tasks that want it at a time."""

    def __init__(self, api: AsyncApi, shelf: Shelf[anyio.Event], key: Key, patience: float) -> None:
        self._api = api
        self._key = key
        self._patience = patience
        self.entry = shelf.entry(key)

    async def known(self, *, again: bool = False) -> Known:
        """Give what the schema tells; with `again`, what a reading tells that begins after this call.

        Raises:
            CloseError: Reading it failed.
        """
        floor = self.entry.begun if again else 0
        while True:
            step = self.entry.step(floor)
            if isinstance(step, Known):
                return step
            flight, lead = step
            if lead:
                with self.entry.leading(flight):
                    self.entry.known = Known.of(await self._fetch(), flight.number)
                continue
            with anyio.move_on_after(self._patience) as scope:
                await flight.done.wait()
            if scope.cancelled_caught:
                raise _late(self._key)
            if flight.error is not None and flight.number > floor:
                raise_own(flight.error)

    async def _fetch(self) -> CustomFieldSchema:
        kind, id = self._key
        schemas = self._api.custom_field_schemas
        if kind == "activity":
            return await schemas.get_for_activity(id or "")
        if kind == "custom_object":
            return await schemas.get_for_custom_object(id or "")
        return await schemas.get(kind)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

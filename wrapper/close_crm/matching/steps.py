"""The steps of find or create: look up, make, and look up again where it is not known whether it was made.

Close's search shows an object up to a minute after it was made. So:

- One caller at a time looks for a key and makes its object, among all threads, tasks and clients of a process.
- What this process made is read by its id, which needs no search.
- After an unknown outcome, the object is looked up several times within a minute, also among the latest events, before
  it is made a second time.

Source: https://developer.close.com/api/resources/advanced-filtering, https://developer.close.com/api/resources/events
"""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Generator, Hashable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeAlias, TypeVar

from close_crm.concurrency.shared_work import Caller, Join, SharedWork
from close_crm.errors import (
    BadRequest,
    CloseError,
    DeadlineExceeded,
    Forbidden,
    IncompleteList,
    NotFound,
    SeveralFound,
)
from close_crm.search.queries import Query
from close_crm.transport.effects import Wait

from .keys import Key

R = TypeVar("R")
T = TypeVar("T", bound=Mapping[str, Any])
#: A call to make, in async to await, whose result is sent back; or something to wait for.
Step: TypeAlias = Callable[[], Any] | Wait | Join
Steps: TypeAlias = Generator[Step, Any, R]

#: Seconds before each look-up after an unknown outcome: in all, the minute that the search may be late.
WAITS: Final = (0, 1, 4, 10, 15, 30)
#: How many objects are read that the search takes for matches.
_MOST_READ: Final = 50
#: How many ids of made objects are kept.
_MOST_KEPT: Final = 10_000


class MadeIds:
    """The ids of objects that this process made, by what they are found by: the last ones of many."""

    def __init__(self) -> None:
        self._ids: OrderedDict[Hashable, str] = OrderedDict()

    def get(self, key: Hashable) -> str | None:
        """Return the id of an object."""
        return self._ids.get(key)

    def keep(self, key: Hashable, id: str) -> None:
        """Keep the id of an object."""
        self._ids[key] = id
        self._ids.move_to_end(key)
        while len(self._ids) > _MOST_KEPT:
            # Another thread may have been quicker.
            with suppress(KeyError):
                self._ids.popitem(last=False)


_WORK: Final = SharedWork()
MADE: Final = MadeIds()


@dataclass(frozen=True, slots=True)
class Matching(Generic[T]):
    """One use of find or create.

    Attributes:
        api: The client, of either colour.
        place: The address of the API: what callers with the same one have in common.
        query: Returns the search for a condition; knows the kind of object.
        key: What the object is found by.
        get: Reads an object by its id.
        create: Creates the object.
    """

    api: Any
    place: str
    query: Callable[[Any], Query[T]]
    key: Key
    get: Callable[[str], Any]
    create: Callable[[], Any]

    def steps(self, over: Callable[[], bool]) -> Steps[tuple[T, bool]]:
        """Yield what to do; return the object, and whether it was created.

        Args:
            over: Whether the event loop of the caller is over.

        Raises:
            SeveralFound: Several objects have the key.
            IncompleteList: The search finds too many that may have it.
            CloseError: One of its other subclasses: a call failed.
        """
        return _WORK.result(
            lambda: None,
            lambda _: self._work(),
            _late,
            Caller(None, over),
            key=self._lock,
            newer_than=sys.maxsize,
        )

    @property
    def _object_type(self) -> str:
        return self.query(None).object_type

    @property
    def _lock(self) -> Hashable:
        return self.place, self._object_type, self.key.identity

    def _work(self) -> Steps[tuple[T, bool]]:
        found: T | None = yield from self._find()
        if found is not None:
            return found, False
        made: T = yield from self._make()
        MADE.keep(self._lock, str(made["id"]))
        return made, True

    def _find(self) -> Steps[T | None]:
        known = MADE.get(self._lock)
        if known is not None:
            matching: list[T] = yield from self._with_key([known])
            if matching:
                return matching[0]
        query = self.query(self.key.condition).to_json()
        page = yield lambda: self.api.advanced_filtering.search(query=query, limit=_MOST_READ)
        matching = yield from self._with_key([str(one["id"]) for one in page.data])
        if len(matching) > 1:
            ids = tuple(str(one["id"]) for one in matching)
            name, value = self.key.identity
            error = SeveralFound(f"several {self._object_type}s have {name} {value!r}: {', '.join(ids)}")
            error.ids = ids
            raise error
        if not matching and page.cursor is not None:
            name, value = self.key.identity
            many = f"more than {_MOST_READ} {self._object_type}s"
            msg = f"the search has {many} that may have {name} {value!r}: too many to read"
            raise IncompleteList(msg)
        return matching[0] if matching else None

    def _with_key(self, ids: Sequence[str]) -> Steps[list[T]]:
        """Return the objects of those ids that have the key; the search may be late, or find more than was meant."""
        matching: list[T] = []
        for id in ids:
            with suppress(NotFound):
                one: T = yield lambda id=id: self.get(id)  # type: ignore[misc]  # a lambda's default
                if self.key.matches(one):
                    matching.append(one)
        return matching

    def _make(self) -> Steps[T]:
        again = True
        while True:
            try:
                made: T = yield self.create
            except CloseError as error:
                if not error.maybe_applied:
                    raise
                found: T | None = yield from self._look_again(error)
                if found is not None:
                    return found
                if not again:
                    raise
            else:
                return made
            again = False

    def _look_again(self, unknown: CloseError) -> Steps[T | None]:
        """Return what was made by a call whose outcome is not known; None if it is not there after a minute.

        Raises:
            CloseError: `unknown`, if it can't be looked up.
        """
        try:
            for wait in WAITS:
                if wait:
                    yield Wait(wait)
                found: T | None = (yield from self._find()) or (yield from self._among_events())
                if found is not None:
                    return found
        except SeveralFound:
            raise
        except CloseError:
            raise unknown from None
        return None

    def _among_events(self) -> Steps[T | None]:
        """Return the object if one of the latest events is its creation; events are quicker than the search."""
        key, kind, id = self.key, self._object_type, "object_id"
        if key.of_contact is not None:
            key, kind, id = key.of_contact, "contact", "lead_id"
        try:
            page = yield lambda: self.api.events.list(object_type=kind, action="created")
        except (BadRequest, Forbidden, NotFound):
            return None
        for event in page.data:
            data = event.get("data")
            if isinstance(data, Mapping) and key.matches(data) and event.get(id) is not None:
                matching: list[T] = yield from self._with_key([str(event[id])])
                if matching:
                    return matching[0]
        return None


def _late() -> DeadlineExceeded:
    # Never raised: who waits has no deadline, as the calls of the one at work have theirs.
    return DeadlineExceeded("POST", "/data/search/", "another caller took too long", False)

"""The log of what changed. https://developer.close.com/api/resources/events

Changes of one object by one user that follow each other closely are one event: it keeps its id and `date_created`, and
what the fields were before the first of them.
"""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import compress
from operator import ne
from typing import Any, ClassVar, Final, NamedTuple, Self

from .ids import make_id
from .indexed_table import Record, plain_copy

KEPT: Final = timedelta(days=30)
"""How long Close keeps events."""
WINDOW: Final = timedelta(minutes=5)
"""How long changes are joined with the first of them. Close names no length, and asks to read five minutes again."""
UPDATED: Final = "updated"
#: What a change sets by itself: an object in which nothing else is different has not changed.
STAMPS: Final = frozenset({"date_updated", "updated_by", "updated_by_name"})


class Origin(NamedTuple):
    """The request that changes something.

    Attributes:
        number: Its number among those that changed anything.
        user_id: Who sent it.
        by_key: Whether it was sent with an API key, not with a token.
        method: Its method.
        path: Its path, as it was sent.
        extra: What `meta` of its events says besides.
        now: When it was carried out.
    """

    number: int
    user_id: str
    by_key: bool
    method: str
    path: bytes
    extra: Mapping[str, str]
    now: datetime

    @property
    def by_close(self) -> bool:
        """Whether Close does it by itself: nobody's request asked for it, and it has no path."""
        return not self.path


class Packed:
    """A record as it was, in little memory: records with the same fields share their names."""

    __slots__ = ("_names", "_values")
    _shared: ClassVar[dict[tuple[str, ...], tuple[str, ...]]] = {}

    def __init__(self, record: Record) -> None:
        names = tuple(record)
        self._names = self._shared.setdefault(names, names)
        # What is in the state goes on to be changed, also within lists and objects; what happened does not.
        self._values = tuple(plain_copy(record).values())

    def record(self) -> Record:
        """Return the record."""
        return dict(zip(self._names, self._values, strict=True))


class Event(NamedTuple):
    """A change of one object.

    Attributes:
        number: Its number in the log, which its id is made of.
        place: Its place in the order of last changes.
        changed: The fields that an update changed, in order of the alphabet.
    """

    number: int
    place: int
    origin: Origin
    object_type: str
    object_id: str
    lead_id: str | None
    action: str
    changed: tuple[str, ...]
    data: Packed
    previous: Packed
    created: datetime

    @property
    def updated(self) -> datetime:
        """When the latest change was added to it."""
        return self.origin.now


class EventLog:
    """The events of an organization, in order of their last changes. Events never change: one takes another's place.

    Attributes:
        seed: What ids are made from.
        requests: The number of requests that changed anything.
        window: How long changes are joined with the first of them.
    """

    def __init__(self) -> None:
        self.seed = ""
        self._events: OrderedDict[int, Event] = OrderedDict()
        self._last: dict[str, int] = {}
        self._ids: dict[str, int] = {}
        self._numbers = self._places = self.requests = 0
        self.window = WINDOW

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copy = type(self)()
        own = {"_events": self._events.copy(), "_last": dict(self._last), "_ids": {}}
        copy.__dict__ |= self.__dict__ | own
        return copy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EventLog) and self._events == other._events

    __hash__ = None  # type: ignore[assignment]  # it can be changed

    def __len__(self) -> int:
        return len(self._events)

    def add(
        self, origin: Origin, object_type: str, object_id: str, lead_id: str | None, action: str,
        before: Record, after: Record,
    ) -> Event | None:  # fmt: skip
        """Add a change, to the last event of its object where it continues that; None if nothing changed.

        Args:
            origin: The request.
            object_type: Kind of the object, as events name it.
            object_id: Its id.
            lead_id: The lead that it belongs to.
            action: What happened.
            before: The object before, empty if there was none.
            after: The object afterwards, empty if it is gone.
        """
        names, changed = list[str](), tuple[str, ...]()
        if before and after:
            names = _different(before, after)
            if action == UPDATED and STAMPS.issuperset(names):
                return None
            changed = tuple(sorted(names))
        self._drop_old(origin.now)
        self._places += 1
        data = Packed(after)
        last = self._events.get(self._last.get(object_id, 0))
        if action == UPDATED and last is not None and self._continues(last, origin):
            previous = last.previous
            if set(last.changed).issuperset(changed):
                changed = last.changed
            else:
                previous = Packed({**_part(before, names), **previous.record()})
                changed = tuple(sorted({*changed, *last.changed}))
            event = Event(
                last.number, self._places, origin, object_type, object_id, lead_id, action, changed, data,
                previous, last.created,
            )  # fmt: skip
            self._events.move_to_end(event.number)
        else:
            self._numbers += 1
            event = Event(
                self._numbers, self._places, origin, object_type, object_id, lead_id, action, changed, data,
                Packed(_part(before, names) if after else before), origin.now,
            )  # fmt: skip
            self._last[object_id] = event.number
        self._events[event.number] = event
        return event

    def _continues(self, last: Event, origin: Origin) -> bool:
        same = last.action == UPDATED and last.origin.user_id == origin.user_id
        # What Close does by itself names a user, too, and is not that user's change.
        same = same and last.origin.by_close == origin.by_close
        return same and timedelta(0) <= origin.now - last.created < self.window

    def _drop_old(self, now: datetime) -> None:
        while self._events:
            event = next(iter(self._events.values()))
            if now - event.updated <= KEPT:
                return
            del self._events[event.number]
            if self._last.get(event.object_id) == event.number:
                del self._last[event.object_id]

    def latest_first(self, now: datetime) -> Iterator[Event]:
        """Return the events of the last 30 days."""
        self._drop_old(now)
        return reversed(self._events.values())

    def numbers(self) -> list[int]:
        """Return the numbers of all events, those whose 30 days ended since the last change included."""
        return list(self._events)

    def at(self, number: int) -> Event | None:
        """Return an event by its number."""
        return self._events.get(number)

    def find(self, event_id: str, now: datetime) -> Event | None:
        """Return an event by its id."""
        self._drop_old(now)
        for number in range(len(self._ids) + 1, self._numbers + 1):
            self._ids[self.id_of(number)] = number
        return self._events.get(self._ids.get(event_id, 0))

    def id_of(self, number: int) -> str:
        """Return the id of the event of that number."""
        return make_id(f"{self.seed}/event/", "ev", number)

    def id_of_request(self, number: int) -> str:
        """Return the id of the request of that number."""
        return make_id(f"{self.seed}/event/", "req", number)


def _part(record: Record, names: list[str]) -> Record:
    return {name: record.get(name) for name in names}


def _different(before: Record, after: Record) -> list[str]:
    """Return the names of the fields in which two records differ, or which one of them lacks."""
    if list(before) == (names := list(after)):
        return list(compress(names, map(ne, before.values(), after.values())))
    names = [name for name, value in after.items() if name not in before or before[name] != value]
    return [*names, *(before.keys() - after.keys())]


def only_stamped(before: Any, after: Any) -> bool:
    """Whether an object is as it was but for the marks of a change."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return False
    return STAMPS.issuperset(_different(before, after))

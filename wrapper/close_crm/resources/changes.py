"""Objects created, changed and deleted since a watermark: `changed_since` of `close.opportunities` and `close.events`.

    changes = close.opportunities.changed_since(watermark)  # None the first time
    for change in changes:
        if change.opportunity is None:
            copy.pop(change.id, None)
        else:
            copy[change.id] = change.opportunity.to_dict()
    watermark = changes.watermark  # store it with the copy

Opportunities are read from their list, oldest change first, and then deletions from the event log. Objects of all kinds
are read from the event log alone, newest change first, each object once. The next watermark is Close's own clock at the
beginning of the run, less five minutes for changes and events that appear late. So changes made during a run are in the
next one, and some changes appear twice.

Sources: https://developer.close.com/api/resources/opportunities/list, https://developer.close.com/api/resources/events
"""

from __future__ import annotations

import datetime
import threading
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeAlias, TypeVar

from close_api.models import Event, Opportunity
from close_runtime.errors import InvalidRequest, MissingField
from close_runtime.event_loop import Turn
from close_runtime.pagination.seen import SeenIds, hash_of
from close_runtime.scalars import scalar
from close_runtime.text import brief

from close_crm.arguments import in_utc
from close_crm.errors import Forbidden, IncompleteList, NotFound

if TYPE_CHECKING:
    from close_runtime.pagination.pages import AsyncPages, Page, Pages

#: How late changes and events may appear: Close recommends to scan the last five minutes of its event log again.
LATE = datetime.timedelta(minutes=5)
#: How long Close keeps events.
KEPT = datetime.timedelta(days=30)

#: What to do if deletions can't be read, where they need not be.
WITHOUT = ": pass deletions=False if deleted opportunities may stay in the copy"

Since: TypeAlias = datetime.datetime | None
Moment: TypeAlias = datetime.datetime | str | None
L = TypeVar("L", bound="Pages[Any] | AsyncPages[Any]")
C = TypeVar("C")
Steps: TypeAlias = "Generator[L, Page[Any] | None, None]"
Reading: TypeAlias = "Callable[[_Run[L, C]], Steps[L]]"


@dataclass(frozen=True, slots=True)
class OpportunityChange:
    """An opportunity that was created, changed or deleted.

    Attributes:
        id: The opportunity's id.
        opportunity: The opportunity as it is now; None if it was deleted.
    """

    id: str
    opportunity: Opportunity | None


@dataclass(frozen=True, slots=True)
class ObjectChange:
    """An object of any kind that was created, changed or deleted.

    Attributes:
        id: The object's id.
        object_type: The kind of object, such as `contact` or `activity.note`.
        event: The object's latest event; its deletion if the object was deleted.
    """

    id: str
    object_type: str
    event: Event

    @property
    def deleted(self) -> bool:
        """Whether the object was deleted."""
        return self.event.action == "deleted"


class _Run(Generic[L, C]):
    """Shared by Changes and AsyncChanges: everything but requesting pages.

    Args:
        moment: The watermark of the last run.
        reading: Yields the list whose next page is needed, and receives that page, None at the list's end.
        advice: What to do if the event log can't be read.
    """

    _LOCK: ClassVar[Any]

    def __init__(self, moment: Moment, reading: Reading[L, C], advice: str) -> None:
        self.since = _checked(moment)
        self.ready = deque[C]()
        self._advice = advice
        self._clock: datetime.datetime | None = None
        self._read_to_its_end = False
        self._steps = reading(self)
        self._current_list: L | None = next(self._steps)
        self._turn = self._LOCK()

    @property
    def watermark(self) -> str | None:
        """The moment to pass to `changed_since` next time, in ISO 8601.

        Until the iteration has ended, it is the moment that this run began with, so that an interrupted run is repeated
        from its beginning. None if that was None, or if Close's responses have no Date header.
        """
        moment = self.since
        if self._read_to_its_end and self._clock is not None:
            moment = max(self._clock - LATE, self.since or self._clock - LATE)
        return None if moment is None else moment.isoformat()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} since {self.since or 'the beginning'}>"

    def began(self, clock: datetime.datetime | None, page: Page[Any] | None) -> None:
        """Store Close's clock at the run's beginning; without a Date header, the newest change on the first page."""
        if self._clock is not None:
            return
        self._clock = clock
        if clock is None and page is not None:
            self._clock = max((when for one in page.data if (when := _changed(one))), default=None)

    def check_reach(self) -> None:
        """Raise IncompleteList if the watermark is to come, or the event log does not reach back to it."""
        if self.since is not None and self._clock is not None and self.since > self._clock + LATE:
            msg = (
                f"{self.since} is later than Close's clock, {self._clock}: changes until then would be missed"
            )
            raise IncompleteList(msg)
        if self.since is not None and self._clock is not None and self._clock - self.since > KEPT:
            msg = (
                f"Close keeps events for {KEPT.days} days, so not all deletions since {self.since} are known"
            )
            raise IncompleteList(f"{msg}: fill a new copy with changed_since(None)")

    def _take(self, page: Page[Any] | None) -> None:
        try:
            self._current_list = self._steps.send(page)
        except StopIteration:
            self._current_list, self._read_to_its_end = None, True
        except BaseException:
            self._current_list = None
            raise

    @contextmanager
    def _explained(self) -> Generator[None, None, None]:
        """Raise what to do instead of a refusal of the event log."""
        try:
            yield
        except (NotFound, Forbidden) as error:
            if error.template is None or "/event/" not in error.template:
                raise
            msg = f"this key has no access to the event log ({error}){self._advice}"
            raise IncompleteList(f"Deletions can't be read, as {msg}") from error


class Changes(_Run["Pages[Any]", C]):
    """The objects created, changed and deleted since a moment, and the watermark for the next time.

    After an error the iteration can go on: the page that failed is requested again.
    """

    _LOCK = threading.Lock

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> C:
        with self._turn:
            while not self.ready:
                if self._current_list is None:
                    raise StopIteration
                with self._explained():
                    page = next(self._current_list.pages(), None)
                self._take(page)
            return self.ready.popleft()


class AsyncChanges(_Run["AsyncPages[Any]", C]):
    """The objects created, changed and deleted since a moment, and the watermark for the next time.

    After an error the iteration can go on: the page that failed is requested again.
    """

    _LOCK = Turn

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> C:
        async with self._turn:
            while not self.ready:
                if self._current_list is None:
                    raise StopAsyncIteration
                with self._explained():
                    page = await anext(self._current_list.pages(), None)
                self._take(page)
            return self.ready.popleft()


def of_opportunities(
    deals: Callable[[Since], L], log: Callable[[Since, int | None], L] | None
) -> Reading[L, OpportunityChange]:
    """Return how opportunities are read: their list, and from the event log their deletions.

    Args:
        deals: Returns the list of opportunities changed since a moment.
        log: Returns the list of their deletions since a moment, in pages of a size; None to leave deletions out.
    """

    def reading(run: _Run[L, OpportunityChange]) -> Steps[L]:
        since, listed = run.since, deals(run.since)
        if log is not None:
            # Requested first, so that a missing event log is noticed before the first change.
            first = log(since, 1)
            yield first
            run.began(first.server_time, None)
            run.check_reach()
        page = yield listed
        run.began(listed.server_time, page)
        while page is not None:
            run.ready.extend(OpportunityChange(one.id, one) for one in page.data)
            page = yield listed
        if log is not None:
            # Read after the list, which may still have had opportunities that were deleted during the run. Without a
            # watermark, all deletions are read, as an earlier first run may have been interrupted.
            deleted = log(since, None)
            while (events := (yield deleted)) is not None:
                run.ready.extend(
                    OpportunityChange(id, None) for event in events.data if (id := _deleted(event))
                )

    return reading


def of_objects(
    log: Callable[[Since, int | None], L], object_types: frozenset[str], page_size: int | None
) -> Reading[L, ObjectChange]:
    """Return how objects of all kinds are read: from the event log, newest change first.

    Args:
        log: Returns the list of events since a moment, in pages of a size.
        object_types: The kinds of object to return; empty for all.
        page_size: How many events to request at a time.
    """

    def wanted(kind: str) -> bool:
        return not object_types or not object_types.isdisjoint((kind, kind.partition(".")[0]))

    def reading(run: _Run[L, ObjectChange]) -> Steps[L]:
        events = log(run.since, 1 if run.since is None else page_size)
        page = yield events
        run.began(events.server_time, page)
        if run.since is None:
            # What a copy is filled with is newer than this beginning.
            return
        run.check_reach()
        seen, gone = SeenIds(), SeenIds()
        while page is not None:
            for event in page.data:
                id, kind = event.get("object_id"), event.get("object_type")
                if not (isinstance(id, str) and isinstance(kind, str) and wanted(kind)):
                    continue
                change, known = ObjectChange(id, kind, event), hash_of(f"{kind}/{id}")
                # An id is never used again, so that a deletion counts wherever it stands among events of one moment.
                if known not in (gone if change.deleted else seen):
                    run.ready.append(change)
                seen.add(known)
                if change.deleted:
                    gone.add(known)
            page = yield events

    return reading


def log_params(since: Since) -> dict[str, Any]:
    """Return the query parameters for the event log."""
    dated = {} if since is None else {"date_updated__gte": since}
    return {"object_type": "opportunity", "action": "deleted", **dated}


def check_flag(deletions: object) -> None:
    """Raise InvalidRequest unless `deletions` is a boolean."""
    if not isinstance(deletions, bool):
        msg = f"deletions takes True or False, not {brief(deletions)}"
        raise InvalidRequest(msg)


def _checked(moment: Moment) -> Since:
    """Return the moment in UTC and whole seconds, as filters read them.

    Raises:
        InvalidRequest: It is not a moment, or lacks a time zone.
    """
    when: object = scalar(moment)
    if when is None:
        return None
    if isinstance(when, str):
        with suppress(ValueError):
            when = datetime.datetime.fromisoformat(when)
    try:
        utc = in_utc(when)
    except OverflowError:
        msg = f"moment takes a date-time between the years 1 and 9999 in UTC, not {brief(moment)}"
        raise InvalidRequest(msg) from None
    if utc is None:
        accepted = "moment takes a date-time with its zone, or its ISO 8601 text, or None for everything"
        msg = f"{accepted}, not {brief(moment)}"
        raise InvalidRequest(msg)
    return utc.replace(microsecond=0)


def _changed(one: Opportunity | Event) -> datetime.datetime | None:
    try:
        when = one.date_updated
    except MissingField:
        return None
    return when if isinstance(when, datetime.datetime) and when.utcoffset() is not None else None


def _deleted(event: dict[str, Any]) -> str | None:
    """Return the id of the opportunity that an event reports as deleted, None for any other event."""
    id = event.get("object_id")
    kind = (event.get("object_type"), event.get("action"))
    return id if kind == ("opportunity", "deleted") and isinstance(id, str) else None


__all__ = ["AsyncChanges", "Changes", "ObjectChange", "OpportunityChange"]

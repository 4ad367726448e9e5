"""The opportunities created, changed and deleted since a watermark: `close.opportunities.changed_since`.

    changes = close.opportunities.changed_since(watermark)  # None the first time
    for change in changes:
        if change.opportunity is None:
            copy.pop(change.id, None)
        else:
            copy[change.id] = change.opportunity.to_dict()
    watermark = changes.watermark  # store it with the copy

Changes are read from the list of opportunities, oldest change first, and then deletions from the event log. The next
watermark is Close's own clock at the beginning of the run, less five minutes for changes and events that appear late.
So changes made during a run are in the next one, and some changes appear twice.

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

import anyio
from close_api.models import Opportunity
from close_runtime.errors import InvalidRequest, MissingField
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

Since: TypeAlias = datetime.datetime | None
Moment: TypeAlias = datetime.datetime | str | None
L = TypeVar("L", bound="Pages[Any] | AsyncPages[Any]")


@dataclass(frozen=True, slots=True)
class OpportunityChange:
    """An opportunity that was created, changed or deleted.

    Attributes:
        id: The opportunity's id.
        opportunity: The opportunity as it is now; None if it was deleted.
    """

    id: str
    opportunity: Opportunity | None


class _Run(Generic[L]):
    """Shared by Changes and AsyncChanges: everything but requesting pages."""

    _LOCK: ClassVar[Any]

    def __init__(
        self, moment: Moment, deals: Callable[[Since], L], log: Callable[[Since, int | None], L] | None
    ) -> None:
        self._since = _checked(moment)
        self._deals = deals(self._since)
        self._log = log
        self._clock: datetime.datetime | None = None
        self._read_to_its_end = False
        self._ready = deque[OpportunityChange]()
        self._steps = self._lists()
        self._current_list: L | None = next(self._steps)
        self._turn = self._LOCK()

    @property
    def watermark(self) -> str | None:
        """The moment to pass to `changed_since` next time, in ISO 8601.

        Until the iteration has ended, it is the moment that this run began with, so that an interrupted run is repeated
        from its beginning. None if that was None, or if Close's responses have no Date header.
        """
        moment = self._since
        if self._read_to_its_end and self._clock is not None:
            moment = max(self._clock - LATE, self._since or self._clock - LATE)
        return None if moment is None else moment.isoformat()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} since {self._since or 'the beginning'}>"

    def _lists(self) -> Generator[L, Page[Any] | None, None]:
        """Yield the list whose next page is needed; receive that page, None at the list's end."""
        since = self._since
        if self._log is not None:
            # Requested first, so that a missing event log is noticed before the first change.
            log = self._log(since, 1)
            yield log
            self._began(log.server_time, None)
            if since is not None and self._clock is not None and self._clock - since > KEPT:
                msg = f"Close keeps events for {KEPT.days} days, so not all deletions since {since} are known"
                raise IncompleteList(f"{msg}: fill a new copy with changed_since(None)")
        page = yield self._deals
        self._began(self._deals.server_time, page)
        while page is not None:
            self._ready.extend(OpportunityChange(one.id, one) for one in page.data)
            page = yield self._deals
        if self._log is not None:
            # Read after the list, which may still have had opportunities that were deleted during the run. Without a
            # watermark, all deletions are read, as an earlier first run may have been interrupted.
            log = self._log(since, None)
            while (events := (yield log)) is not None:
                self._ready.extend(
                    OpportunityChange(id, None) for event in events.data if (id := _deleted(event))
                )

    def _began(self, clock: datetime.datetime | None, page: Page[Opportunity] | None) -> None:
        """Store Close's clock at the run's beginning; without a Date header, the newest change on the first page."""
        if self._clock is not None:
            return
        self._clock = clock
        if clock is None and page is not None:
            self._clock = max((when for one in page.data if (when := _changed(one))), default=None)

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
            msg = (
                f"Deletions can't be read, as this key has no access to the event log ({error}): "
                "pass deletions=False if deleted opportunities may stay in the copy"
            )
            raise IncompleteList(msg) from error


class Changes(_Run["Pages[Any]"]):
    """The opportunities created, changed and deleted since a moment, and the watermark for the next time.

    After an error the iteration can go on: the page that failed is requested again.
    """

    _LOCK = threading.Lock

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> OpportunityChange:
        with self._turn:
            while not self._ready:
                if self._current_list is None:
                    raise StopIteration
                with self._explained():
                    page = next(self._current_list.pages(), None)
                self._take(page)
            return self._ready.popleft()


class AsyncChanges(_Run["AsyncPages[Any]"]):
    """The opportunities created, changed and deleted since a moment, and the watermark for the next time.

    After an error the iteration can go on: the page that failed is requested again.
    """

    _LOCK = anyio.Lock

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> OpportunityChange:
        async with self._turn:
            while not self._ready:
                if self._current_list is None:
                    raise StopAsyncIteration
                with self._explained():
                    page = await anext(self._current_list.pages(), None)
                self._take(page)
            return self._ready.popleft()


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


def _changed(opportunity: Opportunity) -> datetime.datetime | None:
    try:
        when = opportunity.date_updated
    except MissingField:
        return None
    return when if isinstance(when, datetime.datetime) and when.utcoffset() is not None else None


def _deleted(event: dict[str, Any]) -> str | None:
    """Return the id of the opportunity that an event reports as deleted, None for any other event."""
    id = event.get("object_id")
    kind = (event.get("object_type"), event.get("action"))
    return id if kind == ("opportunity", "deleted") and isinstance(id, str) else None


__all__ = ["AsyncChanges", "Changes", "OpportunityChange"]

"""`close.events`: the generated operations, and `changed_since`."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from close_api.api import events as generated
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_api.models import Event
    from close_runtime.pagination.pages import AsyncPages, Pages

    from .changes import AsyncChanges, Changes, ObjectChange


class Events(generated.Events):
    """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""

    def changed_since(
        self,
        moment: datetime.datetime | str | None,
        *,
        object_types: str | Iterable[str] = (),
        lead_id: str | Unset = UNSET,
        page_size: int | None = None,
    ) -> Changes[ObjectChange]:
        """Iterate over the objects of any kind that were created, changed or deleted since a moment.

        Changes are read from the event log, newest first, and each object is returned once, with its latest event: read
        it by its id, or take it from the event's `data`. Store `watermark` for the next run once every change is
        applied. Changes made during a run are in the next one. A run that ends early leaves the watermark as it was.
        Each run repeats the last five minutes, as Close may show changes late.

        Args:
            moment: The `watermark` of the last run, or a date-time with its zone. None to begin: it returns no changes,
                only the watermark. Fill the copy from lists after that.
            object_types: Only objects of these kinds, such as `contact`, `task.lead`, or `activity` for all activities.
                Close does not filter by a kind alone, so all events are read.
            lead_id: Only this lead and what belongs to it (`lead_...`).
            page_size: How many events to request at a time, 50 at most.

        Returns:
            Changes[ObjectChange]: Each with `id`, `object_type`, `event` and `deleted`; and the `watermark`.

        Raises:
            InvalidRequest: An argument can't be used.
            IncompleteList: While iterating, before any change: the event log can't be read, or the moment is earlier
                than the 30 days that Close keeps events for.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/events
        """
        from .changes import Changes, of_objects
        from .object_kinds import check_lead_id, kinds_of

        check_lead_id(lead_id)

        def log(since: datetime.datetime | None, page_size: int | None) -> Pages[Event]:
            dated = UNSET if since is None else since
            return self.iterate(lead_id=lead_id, date_updated_gte=dated, page_size=page_size)

        return Changes(moment, of_objects(log, kinds_of(object_types), page_size), "")


class AsyncEvents(generated.AsyncEvents):
    """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""

    def changed_since(
        self,
        moment: datetime.datetime | str | None,
        *,
        object_types: str | Iterable[str] = (),
        lead_id: str | Unset = UNSET,
        page_size: int | None = None,
    ) -> AsyncChanges[ObjectChange]:
        """Iterate over the objects of any kind that were created, changed or deleted since a moment.

        Changes are read from the event log, newest first, and each object is returned once, with its latest event: read
        it by its id, or take it from the event's `data`. Store `watermark` for the next run once every change is
        applied. Changes made during a run are in the next one. A run that ends early leaves the watermark as it was.
        Each run repeats the last five minutes, as Close may show changes late.

        Args:
            moment: The `watermark` of the last run, or a date-time with its zone. None to begin: it returns no changes,
                only the watermark. Fill the copy from lists after that.
            object_types: Only objects of these kinds, such as `contact`, `task.lead`, or `activity` for all activities.
                Close does not filter by a kind alone, so all events are read.
            lead_id: Only this lead and what belongs to it (`lead_...`).
            page_size: How many events to request at a time, 50 at most.

        Returns:
            AsyncChanges[ObjectChange]: Each with `id`, `object_type`, `event` and `deleted`; and the `watermark`.

        Raises:
            InvalidRequest: An argument can't be used.
            IncompleteList: While iterating, before any change: the event log can't be read, or the moment is earlier
                than the 30 days that Close keeps events for.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/events
        """
        from .changes import AsyncChanges, of_objects
        from .object_kinds import check_lead_id, kinds_of

        check_lead_id(lead_id)

        def log(since: datetime.datetime | None, page_size: int | None) -> AsyncPages[Event]:
            dated = UNSET if since is None else since
            return self.iterate(lead_id=lead_id, date_updated_gte=dated, page_size=page_size)

        return AsyncChanges(moment, of_objects(log, kinds_of(object_types), page_size), "")

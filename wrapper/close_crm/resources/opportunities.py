"""`close.opportunities`: the generated operations, many updates at once, and what has changed."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

from close_api.api import opportunities as generated

if TYPE_CHECKING:
    from close_api.models import Opportunity
    from close_runtime.pagination.pages import AsyncPages, Pages

    from close_crm.bulk.models import Progress, Result, Update

    from .changes import AsyncChanges, Changes

OnError = Literal["continue", "stop"]


class Opportunities(generated.Opportunities):
    """Deals with a lead, each in one status of one pipeline."""

    def changed_since(
        self, moment: datetime.datetime | str | None, *, deletions: bool = True, page_size: int | None = None
    ) -> Changes:
        """Iterate over what was created, changed or deleted since a moment: the way to keep a copy up to date.

        Apply every change, then keep `watermark` with the copy for the next run. A run misses nothing that happens
        while it goes on: it comes in the next one. A run that ends early leaves the watermark where it was. The last
        five minutes come again each time, as Close may show changes late. Deletions come last, from the event log,
        which Close keeps for 30 days.

        Args:
            moment: The `watermark` of the last run, or a date-time with its zone. None for everything, into an empty
                copy.
            deletions: Whether to read deletions. Without them, a copy keeps what was deleted.
            page_size: How many opportunities to ask for at a time.

        Returns:
            Changes: The changes, each with `id` and `opportunity`, None for a deletion; and the `watermark`.

        Raises:
            InvalidRequest: An argument can't be used.
            IncompleteList: While iterating, before any change: deletions are asked for, and the event log can't be read
                or does not reach back so far.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Sources: https://developer.close.com/api/resources/opportunities/list,
            https://developer.close.com/api/resources/events
        """
        from close_runtime.pagination.pages import Pages

        from .changes import Changes, check_flag, log_params
        from .raw import list_of

        check_flag(deletions)

        def deals(since: datetime.datetime | None) -> Pages[Opportunity]:
            if since is None:
                return self.iterate(page_size=page_size)
            return self.iterate(date_updated_gte=since, order_by="date_updated", page_size=page_size)

        def log(since: datetime.datetime | None, page_size: int | None) -> Pages[dict[str, Any]]:
            kwargs, paging = list_of("GET", "/event/", log_params(since), None)
            return Pages(self._client, kwargs, paging, dict, page_size=page_size)

        return Changes(moment, deals, log if deletions else None)

    def update_many(
        self,
        changes: Iterable[Update],
        *,
        concurrency: int = 8,
        journal: str | PathLike[str] | None = None,
        on_error: OnError = "continue",
        dry_run: bool = False,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Generator[Result, None, None]:
        """Update many opportunities, several at a time, and give what came of each row as it ends.

        Nothing begins before the first result is asked for; a run that is never iterated ends in a RuntimeWarning. Rows
        of one opportunity are applied one after another, in the order of the input. Each row is a call of its own, with
        the client's retries, deadline and pacing. The input is read as rows begin, in the caller's thread: it may be
        endless. Who stops early (`break`, `close()`, an error) waits for the rows under way; no other begins.

        With a journal, a run that was killed goes on when it is started again with the same input: rows that were
        applied are skipped; rows that were under way are read first, and what the opportunity does not show yet is
        sent. Rows that Close refused (400, 403, 404, ...) stay failed, and so does any failed row whose opportunity a
        later row was begun for, as it would undo that one; other failed rows are tried again. The journal is written
        to the disk before a row is sent. It holds ids and errors, for the owner's eyes only. A run that has ended
        leaves it in place.

        Args:
            changes: The rows. Their changes in doubt are checked again, by the schema as it is in this run.
            concurrency: How many rows may be under way at a time, from 1 to 100.
            journal: The file in which to keep what was done; made where there is none.
            on_error: Whether to go on after a row that failed, or to "stop": rows under way end, those that were read
                and not begun come as "not begun", and nothing after them is read.
            dry_run: Send no update: read each opportunity, and give the differences.
            on_progress: Called with each result's `Progress` before the result is given.

        Returns:
            A generator of results, in the order in which rows end.

        Raises:
            InvalidRequest: An argument can't be used, or the input holds something that is no Update.
            JournalError: The journal can't be read or written, another run has it, or it was written for other input.
            BulkStopped: The key, the plan or the grant is refused (401, 402), so that every further row would fail
                alike: raised after the results of all rows that were begun, whatever `on_error` says.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_crm.bulk import runner as bulk
        from close_crm.bulk.results import Results

        bulk.check_iterable(changes, Iterable)
        book = bulk.journal_at(journal)
        plan = bulk.checked(concurrency, on_error, on_progress, dry_run=dry_run, journal=book)
        http: Any = self._client.get_httpx_client()
        if not dry_run:
            http.guards.refuse_writing()
        return Results(bulk.run(plan, self._client, changes, book, http.clock, on_progress))


class AsyncOpportunities(generated.AsyncOpportunities):
    """Deals with a lead, each in one status of one pipeline."""

    def changed_since(
        self, moment: datetime.datetime | str | None, *, deletions: bool = True, page_size: int | None = None
    ) -> AsyncChanges:
        """Iterate over what was created, changed or deleted since a moment: the way to keep a copy up to date.

        Apply every change, then keep `watermark` with the copy for the next run. A run misses nothing that happens
        while it goes on: it comes in the next one. A run that ends early leaves the watermark where it was. The last
        five minutes come again each time, as Close may show changes late. Deletions come last, from the event log,
        which Close keeps for 30 days.

        Args:
            moment: The `watermark` of the last run, or a date-time with its zone. None for everything, into an empty
                copy.
            deletions: Whether to read deletions. Without them, a copy keeps what was deleted.
            page_size: How many opportunities to ask for at a time.

        Returns:
            AsyncChanges: The changes, each with `id` and `opportunity`, None for a deletion; and the `watermark`.

        Raises:
            InvalidRequest: An argument can't be used.
            IncompleteList: While iterating, before any change: deletions are asked for, and the event log can't be read
                or does not reach back so far.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Sources: https://developer.close.com/api/resources/opportunities/list,
            https://developer.close.com/api/resources/events
        """
        from close_runtime.pagination.pages import AsyncPages

        from .changes import AsyncChanges, check_flag, log_params
        from .raw import list_of

        check_flag(deletions)

        def deals(since: datetime.datetime | None) -> AsyncPages[Opportunity]:
            if since is None:
                return self.iterate(page_size=page_size)
            return self.iterate(date_updated_gte=since, order_by="date_updated", page_size=page_size)

        def log(since: datetime.datetime | None, page_size: int | None) -> AsyncPages[dict[str, Any]]:
            kwargs, paging = list_of("GET", "/event/", log_params(since), None)
            return AsyncPages(self._client, kwargs, paging, dict, page_size=page_size)

        return AsyncChanges(moment, deals, log if deletions else None)

    def update_many(
        self,
        changes: Iterable[Update] | AsyncIterable[Update],
        *,
        concurrency: int = 8,
        journal: str | PathLike[str] | None = None,
        on_error: OnError = "continue",
        dry_run: bool = False,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> AsyncGenerator[Result, None]:
        """Update many opportunities, several at a time, and give what came of each row as it ends.

        As `Close.opportunities.update_many`, with tasks of asyncio in place of threads; the input may be async, too.
        Whoever is cancelled waits for the rows under way. Cancelled again, it cancels them: without a journal, nobody
        knows then whether they were applied.

        Args:
            changes: The rows. Their changes in doubt are checked again, by the schema as it is in this run.
            concurrency: How many rows may be under way at a time, from 1 to 100.
            journal: The file in which to keep what was done; made where there is none.
            on_error: Whether to go on after a row that failed, or to "stop": rows under way end, those that were read
                and not begun come as "not begun", and nothing after them is read.
            dry_run: Send no update: read each opportunity, and give the differences.
            on_progress: Called with each result's `Progress` before the result is given.

        Returns:
            An async generator of results, in the order in which rows end. Leave it by `aclose()`, or by
            `contextlib.aclosing`, to have the rows under way waited for right there.

        Raises:
            InvalidRequest: An argument can't be used, or the input holds something that is no Update.
            ConfigurationError: The event loop is not asyncio's.
            JournalError: The journal can't be read or written, another run has it, or it was written for other input.
            BulkStopped: The key, the plan or the grant is refused (401, 402), so that every further row would fail
                alike: raised after the results of all rows that were begun, whatever `on_error` says.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_crm.bulk import runner as bulk
        from close_crm.bulk.results import AsyncResults

        bulk.check_iterable(changes, Iterable, AsyncIterable)
        book = bulk.journal_at(journal)
        plan = bulk.checked(concurrency, on_error, on_progress, dry_run=dry_run, journal=book)
        http: Any = self._client.get_async_httpx_client()
        if not dry_run:
            http.guards.refuse_writing()
        return AsyncResults(bulk.run_async(plan, self._client, changes, book, http.clock, on_progress))

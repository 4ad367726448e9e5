"""`close.opportunities`: the generated operations, `changed_since`, `update_many` and `upsert`."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable, Mapping
from os import PathLike
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal

from close_api.api import opportunities as generated

if TYPE_CHECKING:
    from close_api.models import Opportunity
    from close_runtime.pagination.pages import AsyncPages, Pages

    from close_crm.bulk.models import Progress, Result, Update

    from .changes import AsyncChanges, Changes, OpportunityChange

OnError = Literal["continue", "stop"]
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Opportunities(generated.Opportunities):
    """Deals with a lead, each in one status of one pipeline."""

    def changed_since(
        self, moment: datetime.datetime | str | None, *, deletions: bool = True, page_size: int | None = None
    ) -> Changes[OpportunityChange]:
        """Iterate over the opportunities created, changed or deleted since a moment, to keep a copy up to date.

        Apply every change, then store `watermark` with the copy for the next run. Changes made during a run are in the
        next one. A run that ends early leaves the watermark as it was. Each run repeats the last five minutes, as Close
        may show changes late. Deletions come last, from the event log, which Close keeps for 30 days.

        Args:
            moment: The `watermark` of the last run, or a date-time with its zone. None for everything, to fill
                an empty copy.
            deletions: Whether to read deletions. Without them, deleted opportunities stay in the copy.
            page_size: How many opportunities to request at a time.

        Returns:
            Changes[OpportunityChange]: Each with `id` and `opportunity`, None for a deletion; and the `watermark`.

        Raises:
            InvalidRequest: An argument can't be used.
            IncompleteList: While iterating, before any change: `deletions` is True, and the event log can't be read or
                does not reach back so far.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Sources: https://developer.close.com/api/resources/opportunities/list,
            https://developer.close.com/api/resources/events
        """
        from close_runtime.pagination.pages import Pages

        from .changes import WITHOUT, Changes, check_flag, log_params, of_opportunities
        from .raw import list_of

        check_flag(deletions)

        def deals(since: datetime.datetime | None) -> Pages[Opportunity]:
            if since is None:
                return self.iterate(page_size=page_size)
            return self.iterate(date_updated_gte=since, order_by="date_updated", page_size=page_size)

        def log(since: datetime.datetime | None, page_size: int | None) -> Pages[dict[str, Any]]:
            kwargs, paging = list_of("GET", "/event/", log_params(since), None)
            return Pages(self._client, kwargs, paging, dict, page_size=page_size)

        return Changes(moment, of_opportunities(deals, log if deletions else None), WITHOUT)

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
        """Update many opportunities, several at a time, and yield the result of each row as it ends.

        Nothing begins before the first result is requested; a run that is never iterated causes a RuntimeWarning. Rows
        of one opportunity are applied one after another, in the order of the input. Each row is a call of its own, with
        the client's retries, deadline and rate limits. The input is read as rows begin, in the caller's thread: it may
        be endless. Stopping early (`break`, `close()`, an error) begins no further row, and waits for the rows under
        way.

        With a journal, a run that was killed resumes when it is started again with the same input: applied rows are
        skipped; for rows that were under way, the opportunity is read first, and only the missing part is sent. Rows
        that Close refused (400, 403, 404, ...) stay failed. So does a failed row if a later row of its opportunity was
        begun, which it would undo; other failed rows are tried again. The journal is synced to disk before a row is
        sent. It contains ids and errors, readable by the owner alone. A run that has ended leaves it in place.

        Args:
            changes: The rows. Their changes in doubt are checked again, by the schema as it is in this run.
            concurrency: How many rows may be under way at a time, from 1 to 100.
            journal: The file that records progress; created if it does not exist.
            on_error: Whether to "continue" after a row that failed, or to "stop": rows under way end, rows that were
                read but not begun have the outcome "not begun", and no more input is read.
            dry_run: Send no update; read each opportunity, and return the differences in the results.
            on_progress: Called with each result's `Progress` before the result is yielded.

        Returns:
            A generator of results, in the order in which rows end.

        Raises:
            InvalidRequest: An argument can't be used, or an item of the input is not an Update.
            JournalError: The journal can't be read or written, another run has it, or it was written for other input.
            BulkStopped: The key, the plan or the grant is refused (401, 402), so that every further row would fail
                in the same way. Raised after the results of all rows that were begun, whatever `on_error` says.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_crm.bulk import runner as bulk
        from close_crm.bulk.results import Results

        bulk.check_iterable(changes, Iterable)
        journal_file = bulk.journal_at(journal)
        scheduler = bulk.checked(concurrency, on_error, on_progress, dry_run=dry_run, journal=journal_file)
        http: Any = self._client.get_httpx_client()
        if not dry_run:
            http.refuse_writing()
        return Results(bulk.run(scheduler, self._client, changes, journal_file, http.clock, on_progress))

    def upsert(
        self,
        field: Mapping[str, Any],
        *changes: Mapping[str, Any],
        values: Mapping[str, Any] = NOTHING,
        new: Mapping[str, Any] = NOTHING,
    ) -> tuple[Opportunity, bool]:
        """Update the opportunity that has an id of another system in a custom field, or create it; return both facts.

        It is found and created with the care of `close.leads.find_or_create`. The update is sent where it was found.

        Args:
            field: The custom field, set to the id: `CustomField("cf_...").set("A-17")`.
            changes: Custom fields to change in either case; `add` sets the first value of a new opportunity.
            values: Fields to set in either case, such as `{"value": 250_000}`; they go before those of `new`.
            new: Further fields to set if it is created, such as `{"lead_id": "lead_..."}`.

        Returns:
            The opportunity as it is then, and whether it was created.

        Raises:
            InvalidRequest: An argument can't be used. Raised before anything is sent.
            SeveralFound: Several opportunities have the id; its `ids` says which.
            CloseError: One of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_crm.matching.calls import Colour, opportunity_upsert
        from close_crm.transport.effects import run

        colour = Colour.sync(self._client)
        steps = opportunity_upsert(colour, field, changes, values, new)
        return run(steps, colour.perform)


class AsyncOpportunities(generated.AsyncOpportunities):
    """Deals with a lead, each in one status of one pipeline."""

    def changed_since(
        self, moment: datetime.datetime | str | None, *, deletions: bool = True, page_size: int | None = None
    ) -> AsyncChanges[OpportunityChange]:
        """Iterate over the opportunities created, changed or deleted since a moment, to keep a copy up to date.

        Apply every change, then store `watermark` with the copy for the next run. Changes made during a run are in the
        next one. A run that ends early leaves the watermark as it was. Each run repeats the last five minutes, as Close
        may show changes late. Deletions come last, from the event log, which Close keeps for 30 days.

        Args:
            moment: The `watermark` of the last run, or a date-time with its zone. None for everything, to fill
                an empty copy.
            deletions: Whether to read deletions. Without them, deleted opportunities stay in the copy.
            page_size: How many opportunities to request at a time.

        Returns:
            AsyncChanges[OpportunityChange]: Each with `id` and `opportunity`, None for a deletion; and the `watermark`.

        Raises:
            InvalidRequest: An argument can't be used.
            IncompleteList: While iterating, before any change: `deletions` is True, and the event log can't be read or
                does not reach back so far.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Sources: https://developer.close.com/api/resources/opportunities/list,
            https://developer.close.com/api/resources/events
        """
        from close_runtime.pagination.pages import AsyncPages

        from .changes import WITHOUT, AsyncChanges, check_flag, log_params, of_opportunities
        from .raw import list_of

        check_flag(deletions)

        def deals(since: datetime.datetime | None) -> AsyncPages[Opportunity]:
            if since is None:
                return self.iterate(page_size=page_size)
            return self.iterate(date_updated_gte=since, order_by="date_updated", page_size=page_size)

        def log(since: datetime.datetime | None, page_size: int | None) -> AsyncPages[dict[str, Any]]:
            kwargs, paging = list_of("GET", "/event/", log_params(since), None)
            return AsyncPages(self._client, kwargs, paging, dict, page_size=page_size)

        return AsyncChanges(moment, of_opportunities(deals, log if deletions else None), WITHOUT)

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
        """Update many opportunities, several at a time, and yield the result of each row as it ends.

        As `Close.opportunities.update_many`, with asyncio tasks instead of threads; the input may be async, too. A
        cancellation waits for the rows under way. A second one cancels them: without a journal, it is then not known
        whether they were applied.

        Args:
            changes: The rows. Their changes in doubt are checked again, by the schema as it is in this run.
            concurrency: How many rows may be under way at a time, from 1 to 100.
            journal: The file that records progress; created if it does not exist.
            on_error: Whether to "continue" after a row that failed, or to "stop": rows under way end, rows that were
                read but not begun have the outcome "not begun", and no more input is read.
            dry_run: Send no update; read each opportunity, and return the differences in the results.
            on_progress: Called with each result's `Progress` before the result is yielded.

        Returns:
            An async generator of results, in the order in which rows end. End it with `aclose()` or
            `contextlib.aclosing` to wait for the rows under way at that point.

        Raises:
            InvalidRequest: An argument can't be used, or an item of the input is not an Update.
            ConfigurationError: The event loop is not asyncio's.
            JournalError: The journal can't be read or written, another run has it, or it was written for other input.
            BulkStopped: The key, the plan or the grant is refused (401, 402), so that every further row would fail
                in the same way. Raised after the results of all rows that were begun, whatever `on_error` says.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_crm.bulk import runner as bulk
        from close_crm.bulk.results import AsyncResults

        bulk.check_iterable(changes, Iterable, AsyncIterable)
        journal_file = bulk.journal_at(journal)
        scheduler = bulk.checked(concurrency, on_error, on_progress, dry_run=dry_run, journal=journal_file)
        http: Any = self._client.get_async_httpx_client()
        if not dry_run:
            http.refuse_writing()
        return AsyncResults(
            bulk.run_async(scheduler, self._client, changes, journal_file, http.clock, on_progress)
        )

    async def upsert(
        self,
        field: Mapping[str, Any],
        *changes: Mapping[str, Any],
        values: Mapping[str, Any] = NOTHING,
        new: Mapping[str, Any] = NOTHING,
    ) -> tuple[Opportunity, bool]:
        """Update the opportunity that has an id of another system in a custom field, or create it; return both facts.

        It is found and created with the care of `close.leads.find_or_create`. The update is sent where it was found.

        Args:
            field: The custom field, set to the id: `CustomField("cf_...").set("A-17")`.
            changes: Custom fields to change in either case; `add` sets the first value of a new opportunity.
            values: Fields to set in either case, such as `{"value": 250_000}`; they go before those of `new`.
            new: Further fields to set if it is created, such as `{"lead_id": "lead_..."}`.

        Returns:
            The opportunity as it is then, and whether it was created.

        Raises:
            InvalidRequest: An argument can't be used. Raised before anything is sent.
            SeveralFound: Several opportunities have the id; its `ids` says which.
            CloseError: One of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_crm.matching.calls import Colour, opportunity_upsert
        from close_crm.transport.effects import run_async

        colour = Colour.asyncio(self._client)
        steps = opportunity_upsert(colour, field, changes, values, new)
        return await run_async(steps, colour.perform)

"""The decisions of a bulk run. Sending, waiting and reading the input are left to a runner.

`Scheduler.next` yields the effects up to the next result, `Scheduler.perform` those of one row. The sync and the async
runner (runner.py) perform the same effects, so that both clients behave alike.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from typing import Any

from close_api.models import Opportunity, UpdateOpportunity
from close_runtime.errors import InvalidRequest
from close_runtime.unset import UNSET

from close_crm.errors import (
    BulkStopped,
    ChangedMeanwhile,
    CloseError,
    CustomFieldError,
    FailedEarlier,
    JournalError,
)
from close_crm.transport.retry import still_to_do

from .difference import difference
from .effects import (
    END,
    Await,
    Begin,
    Commit,
    Confirm,
    Ended,
    PendingRow,
    Pull,
    Read,
    RowEffects,
    RunEffects,
    Write,
)
from .failures import hits_every_row, is_final, needs_a_person
from .journal import Journal
from .models import Outcome, Result, Update
from .row_queue import RowQueue
from .simulation import Simulation


class Scheduler:
    """Decides what happens next in one bulk run.

    Args:
        concurrency: How many rows may be under way at a time.
        stop: Whether the first row that fails ends the run.
        dry: Whether this is a dry run, which sends no update.
        journal: The journal to write, opened before `next`.
    """

    def __init__(self, concurrency: int, *, stop: bool, dry: bool, journal: Journal | None) -> None:
        self.concurrency = concurrency
        self._stop = stop
        self._simulation = Simulation() if dry else None
        self._journal = journal
        self._queue = RowQueue(concurrency)
        self._results: deque[Result] = deque()
        self._count = 0
        self._stopping = False
        self._at_end = False
        self._unfinished = False
        self._error: BaseException | None = None

    def close(self) -> None:
        """Forget what a dry run has simulated."""
        if self._simulation is not None:
            self._simulation.close()

    def next(self) -> RunEffects[Result | None]:
        """Yield the effects up to the next result; return it, None at the end of the run.

        Raises:
            JournalError: The journal can't be written, or was written for other input.
            BulkStopped: Every further row would fail like one that did.
            Exception: The error that the input raised.
        """
        while not self._results:
            if (yield from self._go_on()):
                continue
            if self._queue.under_way:
                self._finish((yield Await()))
            elif dropped := self._queue.drop():
                self._unfinished = True
                self._results.extend(Result(one.row, one.update, "not begun") for one in dropped)
            else:
                if self._journal and self._at_end and not (self._error or self._unfinished):
                    self._journal.end(self._count)
                if self._error is not None:
                    raise self._error
                return None
        return self._results.popleft()

    def _go_on(self) -> RunEffects[bool]:
        """Read a row of the input, or begin one; return False if there is none, or no room for one."""
        # The input is compared with the journal before anything is sent.
        if self._journal and not self._at_end and self._count < self._journal.known:
            yield from self._pull()
            return True
        if self._stopping or not self._queue.has_room:
            return False
        pending = self._queue.next()
        if pending is not None:
            if self._simulation is not None:
                pending.simulated = self._simulation.get(pending.update.id)
            yield Begin(pending)
        elif self._at_end or not self._queue.wants_more:
            return False
        else:
            yield from self._pull()
        return True

    def _pull(self) -> RunEffects[None]:
        try:
            pulled = yield Pull()
            if isinstance(pulled, Update) and pulled.in_doubt:
                pulled = yield from _settled(pulled)
            self._take(pulled)
        except Exception as error:  # noqa: BLE001 - raised when the rows under way have ended
            self._at_end = True
            self._end(error)

    def _take(self, pulled: object) -> None:
        """Enter what the input has next.

        Raises:
            JournalError: The journal was written for other input.
            InvalidRequest: It is no row.
        """
        if pulled is END:
            self._at_end = True
            if self._journal:
                self._journal.check_length(self._count)
        elif isinstance(pulled, Update):
            self._enter(self._count, pulled)
            self._count += 1
        else:
            msg = f"row {self._count} is not an Update but {type(pulled).__name__}"
            raise InvalidRequest(msg)

    def _enter(self, row: int, update: Update) -> None:
        """Queue a row of the input, or record its result if that is known already."""
        entry = self._journal.entry(row, update) if self._journal else None
        if update.error is not None:
            self._record(Result(row, update, "failed", error=update.error))
        elif entry is None:
            self._queue.add(PendingRow(row, update))
        elif entry.done:
            self._results.append(Result(row, update, "skipped"))
        elif self._journal and (entry.final or self._journal.overtaken(row, update.id)):
            reason = (
                entry.error
                or "it is not known whether it was applied, and a later row of the opportunity was begun"
            )
            self._results.append(Result(row, update, "failed", error=FailedEarlier(reason)))
        else:
            self._queue.add(PendingRow(row, update, entry.in_doubt))

    def _finish(self, ended: Ended) -> None:
        self._queue.ended(ended.pending)
        if ended.result is not None:
            self._record(ended.result)
            if self._simulation is not None and ended.result.difference:
                self._simulation.keep(ended.result)
        if ended.fatal is not None:
            self._end(ended.fatal)

    def _record(self, result: Result) -> None:
        self._results.append(result)
        if result.error is not None and not (result.update.error or needs_a_person(result.error)):
            self._unfinished = True
        if self._stop and result.outcome == "failed":
            self._stopping = True

    def _end(self, error: BaseException) -> None:
        self._error = self._error or error
        self._stopping = True

    def perform(self, pending: PendingRow) -> RowEffects:
        """Yield the effects of one row. An effect that fails is thrown in as its exception."""
        if self._simulation is not None:
            return (yield from self._simulate(pending))
        row, update, journal = pending.row, pending.update, self._journal
        try:
            if journal is not None:
                yield Commit(journal, journal.begin(row, update))
            outcome, opportunity = yield from self._send(pending)
        except JournalError as error:
            return Ended(pending, Result(row, update, "not begun"), error)
        except CloseError as error:
            return self._failed(pending, error)
        result = Result(row, update, outcome, opportunity)
        try:
            if journal is not None:
                journal.done(row)
        except JournalError as error:
            return Ended(pending, result, error)
        return Ended(pending, result)

    @staticmethod
    def _send(pending: PendingRow) -> Generator[Read | Write, Any, tuple[Outcome, Opportunity]]:
        update = pending.update
        body = dict(update.body)
        if pending.in_doubt or update.expected:
            now: Opportunity = yield Read(update.id)
            if not difference(now, body):
                return "applied" if pending.in_doubt else "unchanged", now
            check_expected(now, update)
            if pending.in_doubt:
                body = still_to_do(body, now.to_dict())
        offset = UNSET if update.x_tz_offset is None else update.x_tz_offset
        written: Opportunity = yield Write(update.id, UpdateOpportunity.from_dict(body), offset)
        return "applied", written

    def _failed(self, pending: PendingRow, error: CloseError) -> Ended:
        result = Result(pending.row, pending.update, "failed", error=error)
        fatal: CloseError | None = None
        if hits_every_row(error):
            fatal = BulkStopped(pending.row, str(error))
            fatal.__cause__ = error
        try:
            if self._journal is not None:
                maybe = pending.in_doubt or error.maybe_applied
                self._journal.failed(pending.row, str(error), final=is_final(error), maybe_applied=maybe)
        except JournalError as unwritten:
            fatal = fatal or unwritten
        return Ended(pending, result, fatal)

    @staticmethod
    def _simulate(pending: PendingRow) -> Generator[Read, Any, Ended]:
        row, update = pending.row, pending.update
        try:
            now: Opportunity = (
                Opportunity.from_dict(pending.simulated) if pending.simulated else (yield Read(update.id))
            )
        except CloseError as error:
            fatal = BulkStopped(row, str(error)) if hits_every_row(error) else None
            if fatal is not None:
                fatal.__cause__ = error
            return Ended(pending, Result(row, update, "failed", error=error), fatal)
        changes = difference(now, update)
        try:
            check_expected(now, update)
        except ChangedMeanwhile as error:
            return Ended(pending, Result(row, update, "failed", now, error))
        outcome: Outcome = "would change" if changes else "unchanged"
        return Ended(pending, Result(row, update, outcome, now, difference=changes))


def check_expected(now: Opportunity, update: Update) -> None:
    """Refuse a row if the opportunity has other values than it expects, apart from those that the row sets anyway.

    Raises:
        ChangedMeanwhile: A value is not the expected one.
    """
    if not update.expected:
        return
    current, differing = now.to_dict(), difference(now, update)
    changed = {
        key: (value, current.get(key))
        for key, value in update.expected.items()
        if not value == current.get(key) and not (key in update.body and key not in differing)  # noqa: SIM201 - the expected value's own `__eq__`
    }
    if changed:
        raise ChangedMeanwhile(changed)


def _settled(row: Update) -> RunEffects[Update]:
    try:
        return row.settled((yield Confirm(row.in_doubt)))
    except CustomFieldError as error:
        return row.refused(error)

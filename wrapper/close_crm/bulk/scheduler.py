"""A bulk run, as conversations with whoever sends and waits.

`Plan.run` says what comes next for the run, `Plan.perform` for one row; neither sends, waits or reads the input itself.
The sync and the async client drive the same ones, so that both behave alike.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from close_api.models import Opportunity
from close_runtime.errors import InvalidRequest

from close_crm.errors import (
    BulkStopped,
    ChangedMeanwhile,
    CloseError,
    FailedEarlier,
    JournalError,
    OAuthError,
    PaymentRequired,
    StatusError,
    TokenEndpointFailed,
    Unauthorized,
)
from close_crm.transport.retry import still_to_do

from .difference import difference
from .foreseen import Foreseen
from .journal import Journal
from .models import Outcome, Progress, Result, Update


@dataclass(slots=True)
class Job:
    """A row that is to be sent.

    Attributes:
        row: Its place in the input.
        update: What it asks for.
        in_doubt: Whether an earlier run may have applied it.
        foreseen: In a dry run, the opportunity as rows before it would leave it, None where none would change it.
    """

    row: int
    update: Update
    in_doubt: bool = False
    foreseen: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Pull:
    """Return the next of the input, END, or `Broken`."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Perform this row beside the others."""

    job: Job


@dataclass(frozen=True, slots=True)
class Await:
    """Wait until one row has ended, and tell its end."""


@dataclass(frozen=True, slots=True)
class Give:
    """Give this to the caller."""

    result: Result


@dataclass(frozen=True, slots=True)
class Ended:
    """The end of a row.

    Attributes:
        job: The row.
        result: What came of it, None where that is not known.
        fatal: What ends the whole run, None where it goes on.
    """

    job: Job
    result: Result | None
    fatal: BaseException | None = None


@dataclass(frozen=True, slots=True)
class Commit:
    """Wait until the journal is on the disk up to here."""

    position: int


@dataclass(frozen=True, slots=True)
class Read:
    """Read the opportunity and tell it."""

    id: str


@dataclass(frozen=True, slots=True)
class Write:
    """Update the opportunity and tell it."""

    id: str
    body: dict[str, Any]
    x_tz_offset: float | None


@dataclass(frozen=True, slots=True)
class Broken:
    """The input broke off."""

    error: Exception


END: Final = object()
Step: TypeAlias = Pull | Begin | Await | Give
Run: TypeAlias = Generator[Step, Any, None]
Performance: TypeAlias = Generator[Commit | Read | Write, Any, Ended]


class Schedule:
    """Which row comes next: rows of one opportunity one after another, in the order of the input."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._ready: deque[Job] = deque()
        self._behind: dict[str, deque[Job]] = {}
        self._held_back = 0
        self.under_way = 0

    @property
    def has_room(self) -> bool:
        """Whether another row may begin."""
        return self.under_way < self._most

    @property
    def wants_more(self) -> bool:
        """Whether reading on may find a row that can begin, without holding too many that can't."""
        return not self._ready and self._held_back < self._most

    def add(self, job: Job) -> None:
        """Take a row of the input."""
        behind = self._behind.get(job.update.id)
        if behind is None:
            self._behind[job.update.id] = deque()
            self._ready.append(job)
        else:
            behind.append(job)
            self._held_back += 1

    def next(self) -> Job | None:
        """Give the row to begin now, None where none can."""
        if not self._ready:
            return None
        self.under_way += 1
        return self._ready.popleft()

    def ended(self, job: Job) -> None:
        """Take note that a row has ended: the next one of its opportunity can begin now."""
        self.under_way -= 1
        behind = self._behind[job.update.id]
        if behind:
            self._held_back -= 1
            self._ready.append(behind.popleft())
        else:
            del self._behind[job.update.id]

    def drop(self) -> list[Job]:
        """Give up all rows that have not begun, and give them."""
        rows = [*self._ready, *(job for behind in self._behind.values() for job in behind)]
        self._ready.clear()
        self._behind.clear()
        return sorted(rows, key=lambda job: job.row)


class Plan:
    """A bulk run.

    Args:
        concurrency: How many rows may be under way at a time.
        stop: Whether the first row that fails ends the run.
        dry: Whether rows are only looked at.
        journal: Where to write down what happens; open.
    """

    def __init__(self, concurrency: int, *, stop: bool, dry: bool, journal: Journal | None) -> None:
        self.concurrency = concurrency
        self._stop = stop
        self._foreseen = Foreseen() if dry else None
        self._journal = journal
        self._schedule = Schedule(concurrency)
        self._given: deque[Result] = deque()
        self._pulled = 0
        self._stopping = False
        self._at_end = False
        self._unfinished = False
        self._error: BaseException | None = None

    def run(self) -> Run:
        """Carry the run out.

        Raises:
            JournalError: The journal can't be written, or was written for other input.
            BulkStopped: Every further row would fail like one that did.
            Exception: What the input raised.
        """
        try:
            yield from self._run()
        finally:
            if self._foreseen is not None:
                self._foreseen.close()

    def _run(self) -> Run:
        # What a journal knows is compared before anything is sent.
        known = self._journal.known if self._journal else 0
        while not self._at_end and self._pulled < known:
            yield from self._pull()
            yield from self._give()
        while True:
            yield from self._begin()
            yield from self._give()
            if not self._schedule.under_way:
                break
            ended: Ended = yield Await()
            self._take(ended)
        dropped = self._schedule.drop()
        for job in dropped:
            yield Give(Result(job.row, job.update, "not begun"))
        if self._journal and self._at_end and not (self._error or self._unfinished or dropped):
            self._journal.end(self._pulled)
        if self._error is not None:
            raise self._error

    def _begin(self) -> Run:
        """Begin as many rows as there is room for, reading on where that is needed."""
        while not self._stopping and self._schedule.has_room:
            job = self._schedule.next()
            if job is not None:
                if self._foreseen is not None:
                    job.foreseen = self._foreseen.get(job.update.id)
                yield Begin(job)
            elif self._at_end or not self._schedule.wants_more:
                return
            else:
                yield from self._pull()
                if self._given:
                    yield from self._give()

    def _give(self) -> Run:
        while self._given:
            yield Give(self._given.popleft())

    def _pull(self) -> Run:
        told = yield Pull()
        try:
            if told is END:
                self._at_end = True
                if self._journal:
                    self._journal.check_length(self._pulled)
            elif isinstance(told, Update):
                self._enter(self._pulled, told)
                self._pulled += 1
            else:
                self._at_end = True
                self._end(told.error if isinstance(told, Broken) else _no_update(self._pulled, told))
        except JournalError as error:
            self._at_end = True
            self._end(error)

    def _enter(self, row: int, update: Update) -> None:
        """Take a row of the input: it is to be sent, or its result is known already."""
        entry = self._journal.entry(row, update) if self._journal else None
        if update.error is not None:
            self._told(Result(row, update, "failed", error=update.error))
        elif entry is None:
            self._schedule.add(Job(row, update))
        elif entry.done:
            self._given.append(Result(row, update, "skipped"))
        elif self._journal and (entry.final or self._journal.overtaken(row, update.id)):
            reason = (
                entry.error
                or "it is not known whether it was applied, and a later row of the opportunity was begun"
            )
            self._given.append(Result(row, update, "failed", error=FailedEarlier(reason)))
        else:
            self._schedule.add(Job(row, update, entry.in_doubt))

    def _take(self, ended: Ended) -> None:
        self._schedule.ended(ended.job)
        if ended.result is not None:
            self._told(ended.result)
            if self._foreseen is not None and ended.result.difference:
                self._foreseen.keep(ended.result)
        if ended.fatal is not None:
            self._end(ended.fatal)

    def _told(self, result: Result) -> None:
        self._given.append(result)
        if result.error is not None and not (result.update.error or _is_for_people(result.error)):
            self._unfinished = True
        if self._stop and result.outcome == "failed":
            self._stopping = True

    def _end(self, error: BaseException) -> None:
        self._error = self._error or error
        self._stopping = True

    def perform(self, job: Job) -> Performance:
        """Carry one row out; errors of a step are thrown in."""
        if self._foreseen is not None:
            return (yield from self._look(job))
        row, update, journal = job.row, job.update, self._journal
        try:
            if journal is not None:
                yield Commit(journal.begin(row, update))
            outcome, opportunity = yield from self._send(job)
        except JournalError as error:
            return Ended(job, Result(row, update, "not begun"), error)
        except CloseError as error:
            return self._failed(job, error)
        result = Result(row, update, outcome, opportunity)
        try:
            if journal is not None:
                journal.done(row)
        except JournalError as error:
            return Ended(job, result, error)
        return Ended(job, result)

    @staticmethod
    def _send(job: Job) -> Generator[Read | Write, Any, tuple[Outcome, Opportunity]]:
        update = job.update
        body = dict(update.body)
        if job.in_doubt or update.expected:
            now: Opportunity = yield Read(update.id)
            if not difference(now, body):
                return "applied" if job.in_doubt else "unchanged", now
            check_expected(now, update)
            if job.in_doubt:
                body = still_to_do(body, now.to_dict())
        written: Opportunity = yield Write(update.id, body, update.x_tz_offset)
        return "applied", written

    def _failed(self, job: Job, error: CloseError) -> Ended:
        result = Result(job.row, job.update, "failed", error=error)
        fatal: CloseError | None = None
        if hits_every_row(error):
            fatal = BulkStopped(job.row, str(error))
            fatal.__cause__ = error
        try:
            if self._journal is not None:
                maybe = job.in_doubt or error.maybe_applied
                self._journal.failed(job.row, str(error), final=is_final(error), maybe_applied=maybe)
        except JournalError as unwritten:
            fatal = fatal or unwritten
        return Ended(job, result, fatal)

    @staticmethod
    def _look(job: Job) -> Generator[Read, Any, Ended]:
        row, update = job.row, job.update
        try:
            now: Opportunity = (
                Opportunity.from_dict(job.foreseen) if job.foreseen else (yield Read(update.id))
            )
        except CloseError as error:
            fatal = BulkStopped(row, str(error)) if hits_every_row(error) else None
            if fatal is not None:
                fatal.__cause__ = error
            return Ended(job, Result(row, update, "failed", error=error), fatal)
        found = difference(now, update)
        try:
            check_expected(now, update)
        except ChangedMeanwhile as error:
            return Ended(job, Result(row, update, "failed", now, error))
        outcome: Outcome = "would change" if found else "unchanged"
        return Ended(job, Result(row, update, outcome, now, difference=found))


def check_expected(now: Opportunity, update: Update) -> None:
    """Refuse a row that was written for other values; a value that is already as the row sets it is no harm.

    Raises:
        ChangedMeanwhile: One of the values that it expects is another.
    """
    if not update.expected:
        return
    held, differing = now.to_dict(), difference(now, update)
    changed = {
        key: (value, held.get(key))
        for key, value in update.expected.items()
        # The expected value comes first: it may be one that compares in its own way.
        if not value == held.get(key) and not (key in update.body and key not in differing)  # noqa: SIM201
    }
    if changed:
        raise ChangedMeanwhile(changed)


def _no_update(row: int, told: object) -> InvalidRequest:
    return InvalidRequest(f"row {row} is not an Update but {type(told).__name__}")


def hits_every_row(error: CloseError) -> bool:
    """Tell whether every other row would fail alike: the key, the plan, the grant or the client itself is at fault."""
    if isinstance(error, OAuthError):
        return not isinstance(error, TokenEndpointFailed)
    # The row itself was checked before: what is refused now is the client, because it is closed.
    return isinstance(error, (Unauthorized, PaymentRequired, InvalidRequest))


def _is_for_people(error: CloseError) -> bool:
    """Whether the same run can't mend a row: somebody has to."""
    return isinstance(error, (ChangedMeanwhile, FailedEarlier)) or is_final(error)


def is_final(error: CloseError) -> bool:
    """Tell whether trying the row again is of no use: Close has understood and refused it."""
    if not isinstance(error, StatusError) or error.maybe_applied:
        return False
    return 400 <= error.status < 500 and error.status not in _PASSING


#: Statuses that say nothing against the row.
_PASSING = frozenset({401, 402, 408, 409, 425, 429})


class Tally:
    """Counts results for progress."""

    def __init__(self, total: int | None, clock: Callable[[], float]) -> None:
        self._total = total
        self._clock = clock
        self._start = clock()
        self._counts: Counter[Outcome] = Counter()

    def count(self, result: Result) -> Progress:
        """Count a result, and give how far the run is."""
        self._counts[result.outcome] += 1
        counts = self._counts
        done = counts.total() - counts["not begun"]
        return Progress(done, counts["failed"], counts["skipped"], self._total, self._clock() - self._start)

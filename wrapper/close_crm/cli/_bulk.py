"""`close-crm opportunity bulk`: many updates out of a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from close_crm._bulk_plan import is_final
from close_crm.bulk import Result, Update
from close_crm.errors import (
    BulkStopped,
    FailedEarlier,
    InvalidRequest,
    JournalMismatch,
    NotFound,
    StatusError,
)

from . import _show
from ._bulk_screen import interruptible, progress
from ._columns import Columns
from ._exits import Problem, Status, status_of
from ._intent import Translator
from ._mapping import meanings, wanted
from ._organization import Organization, quoted
from ._session import Session
from ._sheet import Row, Sheet, read, write_rejected
from ._words import same

if TYPE_CHECKING:
    from close_crm import Close, FrozenFieldSet


@dataclass(frozen=True)
class Options:
    """What a run shall do.

    Attributes:
        renamed: `HEADING=field`, as they were typed.
        null: What a cell holds that shall empty a field.
        partial: Whether to send the other rows where some can't be.
    """

    renamed: Sequence[str] = ()
    null: str = "(none)"
    journal: Path | None = None
    rejected: Path | None = None
    concurrency: int = 8
    partial: bool = False
    dry_run: bool = False
    yes: bool = False


@dataclass
class Run:
    """Rows on their way.

    Attributes:
        updates: What is sent, in order.
        row_of: The row that each update comes from.
        rejected: Rows that Close refused, or that can't be sent, and why; mending them is for people.
        unclear: Rows that failed in a way that may pass, and why.
    """

    sheet: Sheet
    updates: list[Update] = field(default_factory=list[Update])
    row_of: list[Row] = field(default_factory=list[Row])
    rejected: dict[int, tuple[Row, str]] = field(default_factory=dict[int, tuple[Row, str]])
    unclear: dict[int, tuple[Row, str]] = field(default_factory=dict[int, tuple[Row, str]])
    ended: Counter[int] = field(default_factory=Counter[int])
    sent: set[int] = field(default_factory=set[int])

    @cached_property
    def needed(self) -> Counter[int]:
        """How many updates each row makes, by its number."""
        return Counter(row.number for row in self.row_of)

    @property
    def applied(self) -> list[int]:
        """Rows that are applied in full, by this run or an earlier one."""
        return [
            number
            for number, count in self.needed.items()
            if self.ended[number] == count and number not in self.rejected and number not in self.unclear
        ]

    def take(self, result: Result, fields: FrozenFieldSet) -> None:
        """Take note of what came of an update."""
        row = self.row_of[result.row]
        if result.outcome == "not begun":
            return
        self.ended[row.number] += 1
        if result.outcome == "applied":
            self.sent.add(row.number)
        if result.error is not None:
            reason = reason_of(result.error, fields)
            mend = isinstance(result.error, (FailedEarlier, InvalidRequest)) or is_final(result.error)
            (self.rejected if mend else self.unclear)[row.number] = (row, reason)


def bulk(session: Session, path: Path, options: Options) -> int:
    """Update the opportunities that a file lists; gives the exit status."""
    sheet = read(path)
    if not sheet.rows:
        session.note(f"{path} has headings and no rows: nothing to do")
        return Status.DONE
    with session.client() as close:
        organization = Organization(close)
        fields = organization.fields.frozen()
        run, per_column = _checked(session, close, organization, sheet, options, fields)
        refused = len(run.rejected)
        if options.dry_run:
            return _dry(session, close, organization, run, options)
        if refused and not options.partial:
            place = write_rejected(options.rejected, path, sheet, run.rejected.values())
            _list_some(session, run.rejected)
            msg = (
                f"nothing was sent: {_rows(refused)} of {len(sheet.rows)} can't be; they are in {place}, with the "
                f"reasons. Mend the file and send it again, or send the others with --partial"
            )
            raise Problem(msg)
        if not run.updates:
            session.note("no row asks for a change")
            return Status.DONE
        if not options.yes:
            _ask(session, run, per_column)
        journal = options.journal or path.with_name(f"{path.name}.journal")
        return _send(session, close, run, path, options, journal, fields)


def _checked(
    session: Session,
    close: Close,
    organization: Organization,
    sheet: Sheet,
    options: Options,
    fields: FrozenFieldSet,
) -> tuple[Run, Counter[str]]:
    columns = meanings(sheet.headings, _renamed(options.renamed), lambda: fields)
    held: dict[str, Mapping[str, Any]] = {}

    def opportunity(id: str) -> Mapping[str, Any]:
        if id not in held:
            held[id] = close.opportunities.get(id, fields=["lead_id", "status_id"]).to_dict()
        return held[id]

    translator = Translator(organization, fields, opportunity)
    run, per_column = Run(sheet), Counter[str]()
    for row in sheet.rows:
        try:
            id, wants = wanted(row.cells, columns, options.null)
            updates = [] if wants.empty else translator.updates(id, wants)
        except (Problem, InvalidRequest, NotFound) as error:
            run.rejected[row.number] = (row, reason_of(error, fields))
            continue
        run.updates += updates
        run.row_of += [row] * len(updates)
        per_column.update(
            name
            for name, column, cell in zip(sheet.headings, columns, row.cells, strict=False)
            if cell.strip() and updates and column.kind not in {"id", "pipeline", "nothing"}
        )
    ignored = [
        name for name, one in zip(sheet.headings, columns, strict=True) if one.kind == "nothing" and name
    ]
    if ignored and not session.as_json:
        session.note(f"not looked at: {', '.join(ignored)}")
    return run, per_column


def _renamed(texts: Sequence[str]) -> dict[str, str]:
    renamed: dict[str, str] = {}
    for text in texts:
        name, equals, target = text.rpartition("=")
        if not equals or not name or not target.strip():
            msg = f"--map takes HEADING=FIELD, not {quoted(text)}"
            raise Problem(msg)
        renamed[name] = target.strip()
    return renamed


def _ask(session: Session, run: Run, per_column: Counter[str]) -> None:
    changed = ", ".join(f"{name} {count}" for name, count in per_column.items())
    rows = len(run.needed)
    left_out = f"; {_rows(len(run.rejected))} left out" if run.rejected else ""
    answer = session.confirmed(f"{_rows(rows)} to send to {session.base_url} ({changed}){left_out}. Send?")
    if answer is None:
        msg = (
            f"nothing was sent: {_rows(rows)} to send, and no terminal to ask on; --yes sends without asking"
        )
        raise Problem(msg)
    if not answer:
        msg = "nothing was sent"
        raise Problem(msg)


def _send(
    session: Session,
    close: Close,
    run: Run,
    path: Path,
    options: Options,
    journal: Path,
    fields: FrozenFieldSet,
) -> int:
    stopped: BulkStopped | None = None
    interrupted = False
    with interruptible(session.note):
        try:
            results = close.opportunities.update_many(
                run.updates, concurrency=options.concurrency, journal=journal
            )
            with closing(results), progress(session.err, len(run.updates)) as step:
                for result in results:
                    run.take(result, fields)
                    step(len(run.rejected) + len(run.unclear))
        except KeyboardInterrupt:
            interrupted = True
        except BulkStopped as error:
            stopped = error
        except JournalMismatch as error:
            number = run.row_of[min(error.row, len(run.row_of) - 1)].number
            msg = (
                f"nothing was sent: {journal} is the journal of another run, of a file that differs in row {number} or "
                f"before it. If that run is over, delete the journal, or name another with --journal"
            )
            raise Problem(msg) from None
    place = None
    if run.rejected:
        place = write_rejected(options.rejected, path, run.sheet, _in_order(run.rejected))
    _summary(session, run, journal, place, interrupted=interrupted)
    if interrupted:
        session.note(f"Interrupted. What is done is in {journal}: the same command again goes on from there.")
        return Status.INTERRUPTED
    if stopped is not None:
        cause = stopped.__cause__
        session.note(f"Stopped, as every further row would fail alike: {stopped.reason}")
        session.note("The same command again goes on where this one stopped.")
        return status_of(cause) if isinstance(cause, Exception) else Status.FAILED
    return Status.FAILED if run.rejected or run.unclear else Status.DONE


def _summary(session: Session, run: Run, journal: Path, place: Path | None, *, interrupted: bool) -> None:
    applied = run.applied
    new = [number for number in applied if number in run.sent]
    numbers = {
        "rows": len(run.sheet.rows),
        "applied": len(new),
        "applied_earlier": len(applied) - len(new),
        "rejected": len(run.rejected),
        "unclear": len(run.unclear),
        "not_done": len(run.needed) - len({*applied, *run.rejected, *run.unclear} & run.needed.keys()),
    }
    if session.as_json:
        failures = [
            {"row": number, "reason": reason, "retried_by_same_command": held is run.unclear}
            for held in (run.rejected, run.unclear)
            for number, (_, reason) in held.items()
        ]
        failures.sort(key=lambda one: int(str(one["row"])))
        session.give(
            {**numbers, "journal": str(journal), "rejected_file": place and str(place), "failures": failures}
        )
        return
    words = {
        "applied": "applied",
        "applied_earlier": "applied by an earlier run",
        "rejected": "rejected",
        "unclear": "without a clear answer",
        # Rows that were under way may be done: the journal knows.
        "not_done": "not seen to the end" if interrupted else "not done",
    }
    told = ", ".join(f"{numbers[name]} {text}" for name, text in words.items() if numbers[name])
    session.say(f"{_rows(numbers['rows'])}: {told or 'nothing to do'}.")
    if place is not None:
        _list_some(session, run.rejected)
        session.say(f"Rejected rows, with the reasons: {place}. Mend them there, and send that file.")
    if run.unclear:
        _list_some(session, run.unclear)
        session.say("Rows without a clear answer are tried again by the same command.")


def _list_some(session: Session, failures: Mapping[int, tuple[Row, str]], most: int = 5) -> None:
    for row, reason in list(_in_order(failures))[:most]:
        session.note(f"row {row.number}: {reason}")
    if len(failures) > most:
        session.note(f"... and {len(failures) - most} more")


def _in_order(failures: Mapping[int, tuple[Row, str]]) -> Iterator[tuple[Row, str]]:
    return (failures[number] for number in sorted(failures))


def _dry(session: Session, close: Close, organization: Organization, run: Run, options: Options) -> int:
    columns, fields = Columns(organization), organization.fields.frozen()
    results: list[Result] = []
    if run.updates:
        given = close.opportunities.update_many(run.updates, concurrency=options.concurrency, dry_run=True)
        with interruptible(session.note), closing(given), progress(session.err, len(run.updates)) as step:
            for result in given:
                results.append(result)
                run.take(result, fields)
                step(len(run.rejected) + len(run.unclear))
    results.sort(key=lambda result: result.row)
    failed = {**run.rejected, **run.unclear}
    if session.as_json:
        told = [
            {"row": run.row_of[one.row].number, "id": one.update.id, "outcome": one.outcome,
             "changed": {key: {"before": old, "after": new} for key, (old, new) in _changes(one).items()}}
            for one in results
        ]  # fmt: skip
        failures = [{"row": row.number, "reason": reason} for row, reason in _in_order(failed)]
        session.give({"sent": False, "updates": told, "failures": failures})
    else:
        for one in results:
            if _changes(one):
                _show_one(session, columns, run, one)
        for row, reason in _in_order(failed):
            session.say(f"row {row.number}  can't be sent: {reason}")
        changing = len({run.row_of[one.row].number for one in results if _changes(one)})
        session.say(
            f"{_rows(len(run.sheet.rows))}: {changing} would change something, {len(failed)} would fail. "
            f"Nothing was sent."
        )
    if not failed:
        return Status.DONE
    return Status.FAILED if results and any(one.error for one in results) else Status.WRONG_INPUT


def _changes(one: Result) -> dict[str, tuple[Any, Any]]:
    """Give what a row of a dry run changes, as JSON has it."""
    before = one.opportunity.to_dict() if one.opportunity is not None else {}
    return {
        key: (before.get(key), new)
        for key, (_, new) in one.difference.items()
        if not same(before.get(key), new)
    }


def _show_one(session: Session, columns: Columns, run: Run, one: Result) -> None:
    before = one.opportunity.to_dict() if one.opportunity is not None else {}
    changes = _changes(one)
    after = {**before, **{key: new for key, (_, new) in changes.items()}}
    session.say(
        f"row {run.row_of[one.row].number}  {one.update.id}  {before.get('lead_name') or ''}".rstrip()
    )
    rows: list[tuple[str, str, str]] = []
    for key, (old, new) in changes.items():
        name, was = columns.value_told(key, old, before, session.manner)
        rows.append((name, was, columns.value_told(key, new, after, session.manner)[1]))
    _show.changes(session.out, rows)


def reason_of(error: Exception, fields: FrozenFieldSet) -> str:
    """Give the reason of a failure in a line, custom fields under their names."""
    if isinstance(error, StatusError) and (error.field_errors or error.errors):
        told = [f"{name}: {text}" for name, text in fields.names(error.field_errors).items()]
        return " ".join(f"{error.status}: {'; '.join([*error.errors, *told])}".split())
    return " ".join(str(error).split())


def _rows(count: int) -> str:
    return f"{count} row{'' if count == 1 else 's'}"

"""`close-crm opportunity bulk`: many updates from a file."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from close_runtime.unset import UNSET

from close_crm.bulk.journal import Journal
from close_crm.bulk.models import Result
from close_crm.cli.spreadsheet.baseline import EXPECTED
from close_crm.cli.spreadsheet.exported import Reading
from close_crm.cli.spreadsheet.files import called, is_stream
from close_crm.cli.spreadsheet.mapping import meanings
from close_crm.cli.spreadsheet.sheet import REASON, read, write_rejected
from close_crm.cli.spreadsheet.table import Sheet
from close_crm.cli.terminal.columns import Columns
from close_crm.cli.terminal.exits import Problem, Status, status_of
from close_crm.cli.terminal.organization import Organization, quoted
from close_crm.cli.terminal.session import Session
from close_crm.errors import BulkStopped, JournalMismatch

from .bulk_report import SHOWN, Reasons, cells, changes_of, dry, list_some, show_differences, summary
from .bulk_run import Run, in_order, rows
from .bulk_screen import interruptible, progress
from .edits import Interpreter
from .intent import Translator

if TYPE_CHECKING:
    from close_crm import Close, FieldSet


@dataclass(frozen=True)
class Options:
    """The options of a run.

    Attributes:
        renamed: `HEADING=field`, as they were typed.
        reading: How cells are read.
        encoding: The encoding of a CSV file, None to detect it.
        sheet: The name of a sheet of a workbook.
        partial: Whether to send the valid rows although others are rejected.
    """

    renamed: Sequence[str] = ()
    reading: Reading = field(default_factory=Reading)
    encoding: str | None = None
    sheet: str | None = None
    journal: Path | None = None
    rejected: Path | None = None
    concurrency: int = 8
    partial: bool = False
    dry_run: bool = False
    yes: bool = False


def bulk(session: Session, path: Path, options: Options) -> int:
    """Update the opportunities that a file lists; return the exit status."""
    sheet = read(path, options.encoding, options.sheet)
    if not sheet.rows:
        session.note(f"{called(path)} has headings and no rows: nothing to do")
        return Status.DONE
    with session.client() as close:
        organization = Organization(close)
        fields = organization.fields
        columns = Columns(organization)
        reasons = Reasons(columns, fields, session.manner)
        run = _interpret(session, close, organization, sheet, options, fields)
        if options.dry_run:
            results = _look(session, close, run, options, reasons)
            return dry(session, columns, run, results)
        if run.rejected and not options.partial:
            place = write_rejected(options.rejected, path, sheet, run.rejected.values())
            list_some(session, run.rejected)
            msg = (
                f"nothing was sent: {rows(len(run.rejected))} of {len(sheet.rows)} can't be; they are in {place}, with "
                f"the reasons. Correct the file and send it again, or send the others with --partial"
            )
            raise Problem(msg)
        journal = options.journal or (None if is_stream(path) else path.with_name(f"{path.name}.journal"))
        if not run.updates:
            return _nothing(session, run, path, options)
        if not options.yes:
            _ask(session, close, columns, run, options, reasons)
        if journal is not None:
            _begin_anew(journal)
        return _send(session, close, run, path, options, journal, reasons)


def _nothing(session: Session, run: Run, path: Path, options: Options) -> int:
    """Report that there is nothing to send."""
    place = None
    if run.rejected:
        place = write_rejected(options.rejected, path, run.sheet, in_order(run.rejected))
    if session.as_json or place is not None:
        summary(session, run, None, place, interrupted=False)
    else:
        session.note("no row asks for a change")
    return Status.FAILED if run.rejected else Status.DONE


def _interpret(
    session: Session,
    close: Close,
    organization: Organization,
    sheet: Sheet,
    options: Options,
    fields: FieldSet,
) -> Run:
    columns = meanings(sheet.headings, _renamed(options.renamed), lambda: fields)
    cache: dict[str, Mapping[str, Any]] = {}

    def opportunity(id: str) -> Mapping[str, Any]:
        if id not in cache:
            cache[id] = close.opportunities.get(id, fields=["lead_id", "status_id"]).to_dict()
        return cache[id]

    translator = Translator(organization, fields, opportunity)
    interpreter = Interpreter(sheet, columns, options.reading, translator, fields)
    run = Run(sheet)
    requests = interpreter.rows()
    for one in requests:
        if one.faults:
            run.rejected[one.row.number] = (one.row, "; ".join(one.faults))
            continue
        run.updates += one.updates
        run.row_of += [one.row] * len(one.updates)
        run.edited.update(one.edited)
    ignored = [
        name
        for name, one in zip(sheet.headings, columns, strict=True)
        if one.kind == "nothing"
        and name
        and name.casefold() != REASON
        and not interpreter.exported.knows(one)
    ]
    if ignored:
        run.notes.append(f"ignored columns: {', '.join(ignored)}")
    for note, affected in (
        (
            "edited, but bulk can't change this column",
            [(one.row.number, one.ignored) for one in requests if one.ignored],
        ),
        (
            f"emptied, which leaves a field as it is ({options.reading.null} empties it)",
            [(one.row.number, one.emptied) for one in requests if one.emptied],
        ),
    ):
        if affected:
            run.notes.append(f"{note}: {cells(affected)}")
    if not session.as_json:
        for note in run.notes:
            session.note(note)
    return run


def _renamed(texts: Sequence[str]) -> dict[str, str]:
    renamed: dict[str, str] = {}
    for text in texts:
        name, equals, target = text.rpartition("=")
        if not equals or not name or not target.strip():
            msg = f"--map takes HEADING=FIELD, not {quoted(text)}"
            raise Problem(msg)
        renamed[name] = target.strip()
    return renamed


def _look(session: Session, close: Close, run: Run, options: Options, reasons: Reasons) -> list[Result]:
    """Return the results of a dry run, in order, and record failures in `run`."""
    results: list[Result] = []
    if not run.updates:
        return results
    dry_results = close.opportunities.update_many(run.updates, concurrency=options.concurrency, dry_run=True)
    try:
        with (
            interruptible(session.note),
            closing(dry_results),
            progress(session.err, len(run.updates), "Reading") as step,
        ):
            for result in dry_results:
                results.append(result)
                run.take(result, reasons)
                step(len(run.failures))
    except BulkStopped as error:
        raise error.__cause__ or error from None
    return sorted(results, key=lambda result: result.row)


def _ask(
    session: Session, close: Close, columns: Columns, run: Run, options: Options, reasons: Reasons
) -> None:
    """Show what will be changed, and ask. The values shown must be unchanged in Close when a row is sent."""
    count = len(run.needed)
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        msg = (
            f"nothing was sent: {rows(count)} to send, and no terminal to ask on; --yes sends without asking"
        )
        raise Problem(msg)
    checked = run.fresh()
    results = _look(session, close, checked, options, reasons)
    show_differences(session.err, session, columns, checked, results, SHOWN)
    list_some(session, checked.failures)
    for one in results:
        now = {key: old for key, (old, _) in one.difference.items() if old is not UNSET}
        if "value" in now and one.opportunity is not None:
            before = one.opportunity.to_dict()
            now |= {key: before.get(key) for key in EXPECTED["value"]}
        if not (one.update.expected or one.error or options.reading.overwrite):
            run.updates[one.row] = one.update.expecting(now or {"id": one.update.id})
    changing = len({checked.row_of[one.row].number for one in results if changes_of(one)})
    edited = ", ".join(f"{name} {number}" for name, number in run.edited.items())
    left_out = f"; {rows(len(checked.failures))} can't be sent" if checked.failures else ""
    alike = count - changing - len(checked.failures.keys() & checked.needed.keys())
    so = f"; {rows(alike)} so already" if alike else ""
    answer = session.confirmed(
        f"{rows(changing)} to send to {session.base_url} ({edited}){so}{left_out}. Send?"
    )
    if not answer:
        msg = "nothing was sent"
        raise Problem(msg)


def _begin_anew(path: Path) -> None:
    """Remove the journal of a run that has nothing left to do, as Close may have changed since."""
    if not path.exists():
        return
    journal = Journal(path)
    try:
        journal.open()
        if journal.ended is not None:
            path.unlink(missing_ok=True)
    finally:
        journal.close()


def _send(
    session: Session,
    close: Close,
    run: Run,
    path: Path,
    options: Options,
    journal: Path | None,
    reasons: Reasons,
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
                    run.take(result, reasons)
                    step(len(run.rejected) + len(run.unclear))
        except KeyboardInterrupt:
            interrupted = True
        except BulkStopped as error:
            stopped = error
        except JournalMismatch as error:
            number = run.row_of[min(error.row, len(run.row_of) - 1)].number
            msg = (
                f"nothing was sent: {journal} is the journal of a run that is not finished, of a file that differs in "
                f"row {number} or before it. If that run is over, delete the journal, or name another with --journal"
            )
            raise Problem(msg) from None
    place = None
    if run.rejected:
        place = write_rejected(options.rejected, path, run.sheet, in_order(run.rejected))
    summary(session, run, journal, place, interrupted=interrupted)
    again = (
        f"Progress is recorded in {journal}: run the same command again to resume."
        if journal is not None
        else "Progress was not recorded: --journal FILE records it."
    )
    if interrupted:
        session.note(f"Interrupted. {again}")
        return Status.INTERRUPTED
    if stopped is not None:
        cause = stopped.__cause__
        session.note(f"Stopped, as every further row would fail in the same way: {stopped.reason}")
        session.note(again)
        return status_of(cause) if isinstance(cause, Exception) else Status.FAILED
    return Status.FAILED if run.rejected or run.unclear else Status.DONE

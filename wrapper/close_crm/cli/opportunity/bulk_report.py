"""The report of a bulk run: its differences before it is sent, and its summary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from close_crm.bulk.models import Result
from close_crm.cli.spreadsheet.baseline import Digest
from close_crm.cli.spreadsheet.table import Row
from close_crm.cli.terminal import show, tables
from close_crm.cli.terminal.columns import Columns
from close_crm.cli.terminal.exits import Status
from close_crm.cli.terminal.session import Session
from close_crm.cli.terminal.words import Manner, same
from close_crm.errors import ChangedMeanwhile

from .bulk_run import Run, in_order, rows
from .edits import reason_of

if TYPE_CHECKING:
    from rich.console import Console

    from close_crm import FieldSet

#: How many rows a question shows; `--dry-run` shows all.
SHOWN = 20


class Reasons:
    """Explains why a row failed, with names in place of ids."""

    def __init__(self, columns: Columns, fields: FieldSet, manner: Manner) -> None:
        self._columns = columns
        self._fields = fields
        self._manner = manner

    def __call__(self, result: Result) -> str:
        """Return the reason in a line."""
        error = result.error
        if isinstance(error, ChangedMeanwhile):
            return self._changed(error, result.update.expected)
        return reason_of(error, self._fields) if error is not None else ""

    def _changed(self, error: ChangedMeanwhile, expected: Mapping[str, Any]) -> str:
        before = dict(expected)
        after = {**before, **{key: now for key, (_, now) in error.changed.items()}}
        changes: list[str] = []
        for key, (was, now) in error.changed.items():
            name, text = self._columns.labelled(key, now, after, self._manner)
            if isinstance(was, Digest):
                changes.append(f"{name} is different now")
                continue
            _, old = self._columns.labelled(key, was, before, self._manner)
            changes.append(f"{name} was {_short(old)}, and is {_short(text)}")
        return (
            f"changed in Close meanwhile, so nothing of the row was sent: {'; '.join(changes)}. "
            f"--overwrite sends it nevertheless"
        )


def _short(text: str, most: int = 100) -> str:
    shown = " ".join(text.split()) or "(none)"
    return shown if len(shown) <= most else f"{shown[: most - 3]}..."


def changes_of(one: Result) -> dict[str, tuple[Any, Any]]:
    """Return what a row of a dry run changes: JSON values (before, after) by field."""
    before = one.opportunity.to_dict() if one.opportunity is not None else {}
    return {
        key: (before.get(key), new)
        for key, (_, new) in one.difference.items()
        if not same(before.get(key), new)
    }


def show_differences(
    console: Console,
    session: Session,
    columns: Columns,
    run: Run,
    results: Sequence[Result],
    most: int | None = None,
) -> None:
    """Write old and new values of each row that changes something.

    Args:
        console: The console to write to.
        session: Has the user's formats.
        columns: The names of fields.
        run: The rows.
        results: The results of a dry run.
        most: How many rows at most; None for all.
    """
    changing = [one for one in results if changes_of(one)]
    for one in changing[:most]:
        _show_one(console, session, columns, run, one)
    if most is not None and len(changing) > most:
        tables.line(console, f"... and {rows(len(changing) - most)} more; --dry-run shows all")


def _show_one(console: Console, session: Session, columns: Columns, run: Run, one: Result) -> None:
    before = one.opportunity.to_dict() if one.opportunity is not None else {}
    changes = changes_of(one)
    after = {**before, **{key: new for key, (_, new) in changes.items()}}
    tables.line(
        console,
        f"row {run.row_of[one.row].number}  {one.update.id}  {before.get('lead_name') or ''}".rstrip(),
    )
    lines: list[tuple[str, str, str]] = []
    for key, (old, new) in changes.items():
        name, was = columns.labelled(key, old, before, session.manner)
        lines.append((name, was, columns.labelled(key, new, after, session.manner)[1]))
    show.changes(console, lines)


def dry(session: Session, columns: Columns, run: Run, results: Sequence[Result]) -> int:
    """Write what a run would do; return the exit status."""
    failed = run.failures
    if session.as_json:
        updates = [
            {"row": run.row_of[one.row].number, "id": one.update.id, "outcome": one.outcome,
             "changed": {key: {"before": old, "after": new} for key, (old, new) in changes_of(one).items()}}
            for one in results
        ]  # fmt: skip
        failures = [
            {"row": row.number, "reason": reason, "changed_in_close": row.number in run.changed}
            for row, reason in failed.values()
        ]
        session.write_json({"sent": False, "updates": updates, "failures": failures, "notes": run.notes})
    else:
        show_differences(session.out, session, columns, run, results)
        for row, reason in failed.values():
            session.say(f"row {row.number}  can't be sent: {reason}")
        changing = len({run.row_of[one.row].number for one in results if changes_of(one)})
        session.say(
            f"{rows(len(run.sheet.rows))}: {changing} would change something, {len(failed)} would fail. "
            f"Nothing was sent."
        )
    if not failed:
        return Status.DONE
    return Status.FAILED if any(one.error for one in results) else Status.WRONG_INPUT


def summary(
    session: Session, run: Run, journal: Path | None, place: Path | None, *, interrupted: bool
) -> None:
    """Write the summary of a run."""
    complete = run.complete
    new = [number for number in complete if number in run.sent]
    alike = [number for number in complete if number in run.alike and number not in run.sent]
    done = {*complete, *run.rejected, *run.unclear}
    numbers = {
        "rows": len(run.sheet.rows),
        "applied": len(new),
        "applied_earlier": len(complete) - len(new) - len(alike),
        "alike": len(alike),
        "rejected": len(run.rejected),
        "unclear": len(run.unclear),
        "not_done": len(run.needed) - len(done & run.needed.keys()),
        "unedited": len({row.number for row in run.sheet.rows} - run.needed.keys() - run.rejected.keys()),
    }
    if session.as_json:
        failures = [
            {"row": number, "reason": reason, "retried_by_same_command": number in run.unclear,
             "changed_in_close": number in run.changed}
            for number, (_, reason) in run.failures.items()
        ]  # fmt: skip
        session.write_json({
            **numbers, "journal": journal and str(journal), "rejected_file": place and str(place),
            "failures": failures, "notes": run.notes,
        })  # fmt: skip
        return
    words = {
        "applied": "applied",
        "applied_earlier": "applied by an earlier run",
        "alike": "unchanged",
        "rejected": "rejected",
        "unclear": "with an unknown outcome",
        # Rows that were under way may be done; the journal has them.
        "not_done": "not finished" if interrupted else "not done",
        "unedited": "without a change",
    }
    text = ", ".join(f"{numbers[name]} {text}" for name, text in words.items() if numbers[name])
    session.say(f"{rows(numbers['rows'])}: {text or 'nothing to do'}.")
    if place is not None:
        list_some(session, run.rejected)
        session.say(f"Rejected rows, with the reasons: {place}. Correct them there, and send that file.")
    if run.unclear:
        list_some(session, run.unclear)
        session.say("Run the same command again to retry the rows with an unknown outcome.")


def list_some(session: Session, failures: Mapping[int, tuple[Row, str]], most: int = 5) -> None:
    """Write the first rows that failed, with their reasons."""
    for row, reason in list(in_order(failures))[:most]:
        session.note(f"row {row.number}: {reason}")
    if len(failures) > most:
        session.note(f"... and {len(failures) - most} more")


def cells(affected: Iterable[tuple[int, Sequence[str]]], most: int = 6) -> str:
    """Return a list of cells by row and heading, for a note."""
    named = [f"row {number} {name}" for number, names in affected for name in names]
    more = f" and {len(named) - most} more" if len(named) > most else ""
    return f"{', '.join(named[:most])}{more}"

"""The rows of a file as updates, made of the cells that were edited, and the faults of each row."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from close_runtime.text import counted

from close_crm.bulk.models import Update
from close_crm.cli.spreadsheet import cells as cells_module
from close_crm.cli.spreadsheet.baseline import Cell, Digest, Kind, kind_of
from close_crm.cli.spreadsheet.exported import Exported, Reading, cell_at
from close_crm.cli.spreadsheet.forms import days, numbers, settled
from close_crm.cli.spreadsheet.mapping import Meaning
from close_crm.cli.spreadsheet.table import Row, Sheet
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import quoted
from close_crm.cli.terminal.words import same
from close_crm.errors import InvalidRequest, NotFound, StatusError
from close_crm.fields.names import folded
from close_crm.fields.types import TYPES

from .intent import CLEAR, Translator, Wanted, Words

if TYPE_CHECKING:
    from close_crm import FieldSet


@dataclass
class RowEdits:
    """The edits of one row.

    Attributes:
        row: The row.
        updates: The updates to send, in order; none if there is a fault.
        edited: The headings of the edited cells.
        faults: Everything that is wrong with the row.
        emptied: Headings of cells that were emptied, which changes nothing.
        ignored: Headings of edited cells in columns that can't be changed.
    """

    row: Row
    updates: list[Update] = field(default_factory=list[Update])
    edited: list[str] = field(default_factory=list[str])
    faults: list[str] = field(default_factory=list[str])
    emptied: list[str] = field(default_factory=list[str])
    ignored: list[str] = field(default_factory=list[str])


class Interpreter:
    """Reads the rows of one file.

    Args:
        sheet: The file.
        columns: The meanings of its columns.
        reading: How its cells are read.
        translator: Turns names into updates.
        fields: The organization's custom fields.

    Raises:
        Problem: `reading` names a column that the file does not have.
    """

    def __init__(
        self,
        sheet: Sheet,
        columns: Sequence[Meaning],
        reading: Reading,
        translator: Translator,
        fields: FieldSet,
    ) -> None:
        self._sheet = sheet
        self._columns = list(columns)
        self._reading = reading
        self._translator = translator
        self._fields = fields
        self._id = next((at for at, column in enumerate(columns) if column.kind == "id"), 0)
        unknown = [name for name in reading.trusted if name not in sheet.headings]
        if unknown:
            msg = f"--as-is: the file has no column {', '.join(map(quoted, unknown))}"
            raise Problem(msg)
        self._trusted = {at for at, name in enumerate(sheet.headings) if name in reading.trusted}
        self._kinds: list[Kind] = [kind_of(column.target, fields) for column in self._columns]
        self.exported = Exported(sheet, self._columns, every_cell=reading.every_cell)
        self._manner = self.exported.manner(self._kinds, reading)

    def rows(self) -> list[RowEdits]:
        """Return the edits of each row, in order."""
        edits = [self._row(row) for row in self._sheet.rows]
        if self.exported.known:
            _refuse_contradictions(edits)
        return edits

    def _row(self, row: Row) -> RowEdits:
        edits = RowEdits(row)
        id = cell_at(row, self._id).strip()
        more = row.cells[len(self._columns) :]
        if any(cell.strip() for cell in more):
            why = ": is a cell with a delimiter in quotes?" if self._sheet.delimiter else " with a heading"
            edits.faults.append(
                f"it has {counted(len(row.cells), 'cell')}, more than the {counted(len(self._columns), 'column')}{why}"
            )
        if not id:
            edits.faults.append("it has no id: fill in the id of its opportunity (oppo_...)")
        elif not id.startswith("oppo_"):
            edits.faults.append(f"{quoted(id)} is not the id of an opportunity (oppo_...)")
        baseline = self.exported.baseline(row)
        if isinstance(baseline, Problem):
            edits.faults.append(str(baseline))
        elif baseline is not None and id and baseline.id != id:
            edits.faults.append(
                f"its baseline is that of {quoted(baseline.id)}: the id was edited, or cells were moved to other rows"
            )
        if not isinstance(baseline, Problem):
            wanted, expected = self._wanted(row, id, edits)
            if not edits.faults and not wanted.empty:
                self._add_updates(id, wanted, {} if self._reading.overwrite else expected, edits)
        return edits

    def _add_updates(self, id: str, wanted: Wanted, expected: Mapping[str, Any], edits: RowEdits) -> None:
        try:
            first, *more = self._translator.updates(id, wanted)
        except (Problem, InvalidRequest, NotFound) as error:
            edits.faults.append(reason_of(error, self._fields))
            return
        edits.updates = [first.expecting(expected) if expected else first, *more]

    def _wanted(self, row: Row, id: str, edits: RowEdits) -> tuple[Wanted, dict[str, Any]]:
        """Return the changes of a row's edited cells, and the values that Close must still have."""
        pipeline, moved = self._pipeline(row), self._pipeline_edited(row)
        # With a baseline, the pipeline matters only for an edited status.
        wanted = Wanted(pipeline=None if self.exported.baseline(row) is not None else pipeline)
        expected: dict[str, Any] = {}
        for at, column in enumerate(self._columns):
            text, exported_cell = cell_at(row, at), self.exported.cell(row, column)
            name = self._sheet.headings[at]
            if (
                column.kind == "nothing"
                and column.target
                and exported_cell is not None
                and _edited(text, exported_cell)
            ):
                edits.ignored.append(name)
            if column.kind in {"id", "pipeline", "baseline", "nothing"}:
                continue
            if not text.strip():
                edits.emptied += [name] if exported_cell is not None and exported_cell.said != "" else []
                continue
            try:
                status = column.target == "status"
                one = self._one(
                    id, at, text, exported_cell, pipeline if status else None, moved=moved and status
                )
            except (Problem, InvalidRequest, NotFound) as error:
                edits.faults.append(f"{name}: {reason_of(error, self._fields)}")
                continue
            if one is not None:
                wanted = _joined(wanted, one)
                expected |= exported_cell.values if exported_cell is not None else {}
                edits.edited.append(name)
        if moved and wanted.status is None and not edits.faults:
            edits.faults.append(
                "pipeline: it changes only together with a status; fill in the status of this row"
            )
        return wanted, expected

    def _pipeline(self, row: Row) -> str | None:
        at = next((at for at, column in enumerate(self._columns) if column.kind == "pipeline"), None)
        return (cell_at(row, at).strip() or None) if at is not None else None

    def _pipeline_edited(self, row: Row) -> bool:
        at = next((at for at, column in enumerate(self._columns) if column.kind == "pipeline"), None)
        exported_cell = self.exported.cell(row, self._columns[at]) if at is not None else None
        text = cell_at(row, at) if at is not None else ""
        return exported_cell is not None and bool(text.strip()) and _edited(text, exported_cell)

    def _one(
        self, id: str, at: int, text: str, exported_cell: Cell | None, pipeline: Words, *, moved: bool
    ) -> Wanted | None:
        """Return the change of one cell, None if it changes nothing.

        Raises:
            Problem: It can't be understood.
            InvalidRequest: Close does not accept it.
            NotFound: It can't be understood without the opportunity, which does not exist.
        """
        column = self._columns[at]
        if exported_cell is not None and cells_module.unedited(text, exported_cell) and not moved:
            return None
        reason: str | None = None
        if text.strip() == self._reading.null:
            words: Words = CLEAR
            if exported_cell is not None and exported_cell.said == "":
                return None
        else:
            cells_module.check_readable(text)
            read = self._words(at, text, exported_cell)
            if read is None:
                return None
            words = read
            if self._kinds[at] == "text" and at not in self._trusted:
                reason = cells_module.distrust(text, exported_cell)
                reason = reason and f"{reason}; {self._ways_out(at)}"
        wanted = self._single(column, words, pipeline)
        try:
            updates = self._translator.updates(id, wanted)
        except (Problem, InvalidRequest):
            if reason:
                raise Problem(reason) from None
            raise
        if exported_cell is not None:
            if _as_it_was(updates[0].body, exported_cell.values):
                return None
            self._check_form(column, exported_cell)
        if reason:
            raise Problem(reason)
        return wanted

    def _ways_out(self, at: int) -> str:
        """Return the options that send or leave out a column that is not trusted."""
        name = self._sheet.headings[at]
        trust, leave = shlex.quote(name), shlex.quote(f"{name}=-")
        return f"if it is intended, --as-is {trust} accepts it; --map {leave} leaves the column out"

    def _words(self, at: int, text: str, exported_cell: Cell | None) -> str | None:
        trusted = at in self._trusted
        if self._kinds[at] == "number":
            if self._columns[at].target == "confidence":
                text = text if not text.rstrip().endswith("%") else text.rstrip()[:-1].rstrip()
            return cells_module.number(text, exported_cell, self._manner, at, trusted=trusted)
        if self._kinds[at] == "day":
            return cells_module.day(text, exported_cell, self._manner)
        if exported_cell is not None and cells_module.same_text(text, exported_cell):
            return None
        return self._separated(self._columns[at], text)

    def _separated(self, column: Meaning, text: str) -> str:
        """Return choices that are separated by commas or line ends as separated by semicolons, if unambiguous."""
        custom = self._fields[column.target] if column.kind == "set" else None
        if custom is None or not custom.accepts_multiple_values or ";" in text:
            return str(text)
        known = {folded(choice) for choice in custom.choices or ()}
        parts = [part for part in re.split(r"[,\n]", text) if part.strip()]
        if len(parts) > 1 and folded(text) not in known and all(folded(part) in known for part in parts):
            return ";".join(parts)
        return str(text)

    @staticmethod
    def _single(column: Meaning, words: Words, pipeline: Words) -> Wanted:
        target = column.target
        match column.kind:
            case "plain":
                plain: dict[str, Any] = {target: words}
                return Wanted(pipeline=pipeline, **plain)
            case "set" if words is CLEAR:
                return Wanted(unset=(target,))
            case "set":
                return Wanted(set=((target, str(words)),))
            case _:
                parts = tuple((target, part.strip()) for part in str(words).split(";") if part.strip())
                return Wanted(add=parts) if column.kind == "add" else Wanted(remove=parts)

    def _check_form(self, column: Meaning, exported_cell: Cell) -> None:
        """Refuse to change a value that a cell can't represent.

        Raises:
            Problem: The value would lose information in a file.
        """
        if column.kind != "set":
            return
        custom = self._fields[column.target]
        value = exported_cell.values.get(custom.key)
        items = value if isinstance(value, list) else []
        strange = (
            custom.type not in TYPES and value is not None and not isinstance(value, (str, list, Digest))
        )
        if strange or any(not isinstance(item, str) for item in items):
            msg = "a file can't represent its value: change it in Close"
            raise Problem(msg)
        if exported_cell.said and any(";" in item or item != item.strip() for item in items):
            try:
                again = custom.set(custom.from_text(exported_cell.said))[custom.key]
            except InvalidRequest:
                return
            if again != value:
                msg = "one of its values contains a semicolon, which separates values: change it in Close"
                raise Problem(msg)


def _joined(wanted: Wanted, more: Wanted) -> Wanted:
    lists: dict[str, Any] = {
        name: (*getattr(wanted, name), *getattr(more, name)) for name in ("set", "add", "remove", "unset")
    }
    plain = {
        name: getattr(more, name)
        for name in (
            "status",
            "pipeline",
            "value",
            "period",
            "confidence",
            "note",
            "won_on",
            "contact",
            "user",
        )
        if getattr(more, name) is not None
    }
    return replace(wanted, **plain, **lists)


def _edited(text: str, exported_cell: Cell) -> bool:
    """Whether a cell of a read-only column was edited, as far as that can be known."""
    said = exported_cell.said
    if (
        cells_module.unedited(text, exported_cell)
        or not text.strip()
        or said is None
        or cells_module.same_text(text, exported_cell)
    ):
        return False
    if settled(text).strip().casefold() == said.strip().casefold() or cells_module.distrust(
        text, exported_cell
    ):
        return False
    return not (
        set(numbers(text).values()) & set(numbers(said).values())
        or set(days(text).values()) & set(days(said[:10]).values())
    )


def _as_it_was(body: Mapping[str, Any], values: Mapping[str, Any]) -> bool:
    """Whether an update sets only the exported values."""
    return all(key in values and (values[key] == new or same(values[key], new)) for key, new in body.items())


def _refuse_contradictions(rows: Iterable[RowEdits]) -> None:
    """Refuse rows of one opportunity that set a field to different values."""
    first: dict[tuple[str, str], tuple[Any, RowEdits]] = {}
    for edits in rows:
        for update in edits.updates:
            for key, value in update.body.items():
                if key.endswith((".add", ".remove")):
                    continue
                before, other = first.setdefault((update.id, key), (value, edits))
                if before != value:
                    for one, two in ((edits, other), (other, edits)):
                        fault = f"row {two.row.number} sets {key} to another value"
                        one.faults += [fault] if fault not in one.faults else []
    for edits in rows:
        if edits.faults:
            edits.updates = []


def reason_of(error: Exception, fields: FieldSet) -> str:
    """Return the reason of a failure in a line, custom fields under their names."""
    if isinstance(error, StatusError) and (error.field_errors or error.errors):
        field_errors = [f"{name}: {text}" for name, text in fields.names(error.field_errors).items()]
        return " ".join(f"{error.status}: {'; '.join([*error.errors, *field_errors])}".split())
    return " ".join(str(error).split())

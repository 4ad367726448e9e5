"""`opportunity list` into a file, edits in it, `bulk`: only what was edited goes out, and nobody's change is undone."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from close_crm import Close
from close_crm.cli.spreadsheet import baseline as baseline_module
from close_crm.cli.terminal.columns import Column
from close_emulator import Emulator

from tests.cli.conftest import Cli, Ran
from tests.cli.test_program import plain, terminal
from tests.cli.test_update import sent

Edit = Callable[[str, str, Any], None]


class File:
    """An export on the disk, in CSV or as a workbook, and edits in it by opportunity and heading."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> list[list[Any]]:
        """All cells, headings first."""
        if self.path.suffix == ".csv":
            return list(csv.reader(io.StringIO(self.path.read_text(encoding="utf-8-sig"), newline="")))
        return [list(row) for row in openpyxl.load_workbook(self.path)["Opportunities"].values]

    def edit(self, id: str, heading: str, value: Any) -> None:
        """Type something into a cell."""
        rows = self.rows()
        column = rows[0].index(heading)
        at = next(number for number, row in enumerate(rows) if row[0] == id)
        if self.path.suffix == ".csv":
            rows[at][column] = str(value)
            self.write(rows)
        else:
            book = openpyxl.load_workbook(self.path)
            book["Opportunities"].cell(at + 1, column + 1).value = value
            book.save(self.path)

    def write(self, rows: list[list[str]]) -> None:
        """Write a CSV file anew."""
        out = io.StringIO(newline="")
        csv.writer(out).writerows(rows)
        self.path.write_text(out.getvalue(), encoding="utf-8-sig", newline="")


@pytest.fixture(params=["csv", "xlsx"])
def file(request: pytest.FixtureRequest, cli: Cli, tmp_path: Path) -> File:
    """An export."""
    path = tmp_path / f"deals.{request.param}"
    ran = cli("opportunity", "list", "--out", str(path))
    assert (ran.status, ran.out, ran.err) == (0, "", f"12 opportunities in {path}\n")
    return File(path)


@pytest.fixture
def table(cli: Cli, tmp_path: Path) -> File:
    """An export in CSV."""
    path = tmp_path / "deals.csv"
    cli("opportunity", "list", "--out", str(path))
    return File(path)


def send(cli: Cli, file: File, *options: str) -> Ran:
    return cli("opportunity", "bulk", str(file.path), "--yes", *options)


def test_only_edited_cells_are_sent(cli: Cli, emulator: Emulator, file: File, deal: str) -> None:
    """Of an export, nothing is sent but the cells that were edited, with nothing else of their rows."""
    untouched = send(cli, file)
    file.edit(deal, "value", 600)
    file.edit(deal, "Plan", "00471")
    ran = send(cli, file)

    plan = next(key for body in sent(emulator) for key in body if key.startswith("custom."))
    assert (untouched.status, untouched.err) == (0, "no row asks for a change\n")
    assert (ran.status, ran.out) == (0, "12 rows: 1 applied, 11 without a change.\n")
    assert sent(emulator) == [{"value": 60_000, plan: "00471"}]


def test_a_change_in_close_is_not_undone(
    cli: Cli, close: Close, emulator: Emulator, file: File, deal: str
) -> None:
    """A row with a cell that has another value in Close by now is left out, with both values, until it is asked for."""
    file.edit(deal, "value", 600)
    file.edit(deal, "confidence", 70)
    close.opportunities.update(deal, value=70_000)
    before = len(sent(emulator))

    dry = cli("opportunity", "bulk", str(file.path), "--dry-run", "--json")
    ran = send(cli, file, "--json")
    untouched = sent(emulator)[before:]
    forced = send(cli, file, "--overwrite")

    reason = "value was 500.00 USD a month, and is 700.00 USD a month"
    assert (dry.status, ran.status, forced.status, untouched) == (1, 1, 0, [])
    assert reason in dry.json["failures"][0]["reason"]
    assert (reason in ran.json["failures"][0]["reason"], ran.json["failures"][0]["changed_in_close"]) == (
        True,
        True,
    )
    assert (ran.json["rejected"], ran.json["applied"]) == (1, 0)
    assert reason in str(File(Path(ran.json["rejected_file"])).rows()[1])
    after = close.opportunities.get(deal)
    assert (after.value, after.confidence) == (60_000, 70)


def test_the_rejected_row_can_be_sent(cli: Cli, close: Close, file: File, deal: str) -> None:
    """The file of rejected rows keeps the baseline: sent with --overwrite, it changes what was edited and no more."""
    file.edit(deal, "value", 600)
    close.opportunities.update(deal, value=70_000, confidence=91)
    rejected = Path(send(cli, file, "--json").json["rejected_file"])

    ran = send(cli, File(rejected), "--overwrite")

    after = close.opportunities.get(deal)
    assert (ran.status, after.value, after.confidence) == (0, 60_000, 91)


def test_other_cells_may_change_in_close(cli: Cli, close: Close, file: File, deal: str) -> None:
    """A change of a cell that nobody edited stays, and hinders nothing; the same change made twice is none."""
    file.edit(deal, "value", 600)
    close.opportunities.update(deal, confidence=91)

    ran = send(cli, file)
    again = send(cli, file)

    after = close.opportunities.get(deal)
    assert (ran.status, after.value, after.confidence) == (0, 60_000, 91)
    assert (again.status, again.out) == (0, "12 rows: 1 unchanged, 11 without a change.\n")


def test_an_amount_means_little_without_its_currency(cli: Cli, close: Close, file: File, deal: str) -> None:
    """An amount is not sent where Close has another period for it by now."""
    file.edit(deal, "value", 600)
    close.opportunities.update(deal, value_period="annual")

    ran = send(cli, file)

    assert (ran.status, close.opportunities.get(deal).value) == (1, 50_000)
    assert "period was monthly, and is annual" in ran.err


def test_status_and_pipeline(cli: Cli, close: Close, file: File, deal: str) -> None:
    """Status and pipeline are one thing: an edited pipeline means the status of that name there, or is refused."""
    renewals = next(one for one in close.pipelines.iterate() if one.name == "Renewals")
    close.opportunity_statuses.create(label="Won", type_="won", pipeline_id=renewals.id)
    file.edit(deal, "pipeline", "Renewals")

    refused = send(cli, file)
    file.edit(deal, "status", "won")
    ran = send(cli, file)

    assert (refused.status, "'Demo Completed'" in refused.err) == (2, True)
    assert (ran.status, close.opportunities.get(deal).pipeline_name) == (0, "Renewals")


def test_rows_and_columns_may_move(cli: Cli, emulator: Emulator, table: File, deal: str) -> None:
    """Rows in another order, fewer rows, fewer columns and headings that `--map` explains change nothing."""
    table.edit(deal, "Seats", 9)
    rows = table.rows()
    gone = [rows[0].index(name) for name in ("value", "lead", "status")]
    head = ["How many" if name == "Seats" else name for name in rows[0]]
    moved = [head, *reversed([row for row in rows[1:] if row[0] == deal or row[3] != "Won"])]
    table.write([[cell for at, cell in enumerate(row) if at not in gone] for row in moved])

    ran = send(cli, table, "--map", "How many=Seats")

    assert (ran.status, [list(body.values()) for body in sent(emulator)]) == (0, [[9]])


def test_a_row_twice(cli: Cli, emulator: Emulator, table: File, deal: str) -> None:
    """A row that stands there twice is sent as edited in either; two edits that contradict each other are refused."""
    rows = table.rows()
    value, plan = rows[0].index("value"), rows[0].index("Plan")
    row = next(row for row in rows if row[0] == deal)
    one, two = list(row), list(row)
    one[value], two[plan] = "600.00", "Other"
    table.write([rows[0], row, one, two])

    both = send(cli, table)
    two[value] = "700.00"
    table.write([rows[0], one, two])
    refused = send(cli, table)

    assert (both.status, len(sent(emulator))) == (0, 2)
    assert refused.status == 2
    assert "row 2: row 3 sets value to another value" in refused.err


@pytest.mark.parametrize(
    ("damaged", "told"),
    [
        (lambda cell: "", "baseline is missing"),
        (lambda cell: cell[:-1], "baseline is damaged"),
        (lambda cell: cell.lower(), "baseline is damaged"),
        (lambda cell: cell[:60] + cell[60:].swapcase(), "baseline is damaged"),
        (lambda cell: f"b7{cell[2:]}", "another version"),
        (lambda cell: "#NAME?", "baseline is damaged"),
    ],
)  # fmt: skip
def test_a_damaged_baseline(
    cli: Cli, emulator: Emulator, table: File, deal: str, damaged: Callable[[str], str], told: str
) -> None:
    """A row without its baseline is neither edited nor unedited: it is refused, or, when asked for, sent in whole."""
    table.edit(deal, "value", "600.00")
    rows = table.rows()
    row = next(row for row in rows if row[0] == deal)
    row[-1] = damaged(row[-1])
    table.write(rows)

    refused = send(cli, table)
    ran = send(cli, table, "--every-cell")

    assert (refused.status, told in refused.err) == (2, True)
    assert (ran.status, len(sent(emulator))) == (0, 12)


def without_baseline(file: File) -> None:
    """Lose the baseline, as whoever deletes a column of gibberish or copies a sheet into another workbook."""
    if file.path.suffix == ".csv":
        file.write([row[:-1] for row in file.rows()])
    else:
        book = openpyxl.load_workbook(file.path)
        del book["_baseline"]
        book.save(file.path)


def test_an_export_without_its_baseline(
    cli: Cli, close: Close, emulator: Emulator, file: File, deal: str
) -> None:
    """An export that keeps nothing of what was exported would undo what colleagues did: it is refused as a whole."""
    file.edit(deal, "value", 600)
    without_baseline(file)
    close.opportunities.update(deal, confidence=91)
    before = len(sent(emulator))

    refused = send(cli, file)
    untouched = sent(emulator)[before:]
    ran = send(cli, file, "--every-cell")

    assert (refused.status, "its baseline is missing" in refused.err, untouched) == (2, True, [])
    assert (ran.status, close.opportunities.get(deal).confidence) == (0, 60)


def test_a_workbook_saved_as_csv(cli: Cli, emulator: Emulator, tmp_path: Path) -> None:
    """A spreadsheet that saves a workbook as CSV leaves the hidden sheet out."""
    path, saved = tmp_path / "deals.xlsx", tmp_path / "deals.csv"
    cli("opportunity", "list", "--out", str(path))
    File(saved).write([["" if cell is None else str(cell) for cell in row] for row in File(path).rows()])

    ran = send(cli, File(saved))

    assert (ran.status, "its baseline is missing" in ran.err, sent(emulator)) == (2, True, [])


def test_cells_in_other_rows(cli: Cli, emulator: Emulator, table: File) -> None:
    """A column of ids that was sorted by itself is noticed, and so is a heading that got lost."""
    rows = table.rows()
    ids = [row[0] for row in rows[1:]]
    for row, id in zip(rows[1:], reversed(ids), strict=True):
        row[0] = id
    table.write(rows)
    moved = send(cli, table)
    for row, id in zip(rows[1:], ids, strict=True):
        row[0] = id
    rows[0][-1] = ""
    table.write(rows)
    lost = send(cli, table)

    assert (moved.status, "cells were moved to other rows" in moved.err) == (2, True)
    assert (lost.status, lost.err, sent(emulator)) == (0, "no row asks for a change\n", [])


def test_a_new_row_has_no_baseline(cli: Cli, emulator: Emulator, file: File) -> None:
    """A row that was not exported is told apart from one that nobody edited."""
    rows = file.rows()
    file.edit(rows[1][0], "id", "oppo_other")

    ran = send(cli, file)

    assert (ran.status, "baseline" in ran.err, sent(emulator)) == (2, True, [])


def test_emptied_and_fixed_cells_are_named(cli: Cli, emulator: Emulator, file: File, deal: str) -> None:
    """What an edit asks for and does not get is said: an empty cell, a column that can't be changed."""
    file.edit(deal, "Plan", "" if file.path.suffix == ".csv" else None)
    file.edit(deal, "lead", "Another Ltd")

    ran = send(cli, file, "--json")

    assert ran.json["notes"] == [
        f"edited, but bulk can't change this column: row {row_of(file, deal)} lead",
        f"emptied, which leaves a field as it is ((none) empties it): row {row_of(file, deal)} Plan",
    ]
    assert (ran.status, sent(emulator), ran.json["unedited"]) == (0, [], 12)


def row_of(file: File, id: str) -> int:
    """The number of a row as spreadsheets count."""
    return 1 + next(at for at, row in enumerate(file.rows()) if row[0] == id)


def test_long_texts(cli: Cli, close: Close, file: File, deal: str, tmp_path: Path) -> None:
    """A note of any length is known to be unedited, and is sent when it is edited, unless no cell can hold it."""
    close.opportunities.update(deal, note="long " * 300)
    long = File(tmp_path / f"long{file.path.suffix}")
    cli("opportunity", "list", "--fields", "id,note", "--out", str(long.path))
    untouched = send(cli, long)
    long.edit(deal, "note", "short")
    ran = send(cli, long)
    close.opportunities.update(deal, note="x" * 40_000)
    huge = File(tmp_path / f"huge{file.path.suffix}")
    cli("opportunity", "list", "--fields", "id,note", "--out", str(huge.path))
    unedited = send(cli, huge)
    huge.edit(deal, "note", "x" * 32_000)
    cut = send(cli, huge)

    assert (untouched.err, ran.status) == ("no row asks for a change\n", 0)
    assert (unedited.err, cut.status) == ("no row asks for a change\n", 2)
    assert "longer than a cell of a spreadsheet can be" in cut.err


def test_a_baseline_fits_a_cell() -> None:
    """However much there is to keep, no cell of a spreadsheet gets too long, and what was kept is read again."""
    columns = [Column(f"c{n}", (f"custom.cf_{n}",), str, lambda record, _: "") for n in range(150)]
    texts = [f"{n}:" + "".join(chr(33 + (n * 7 + i * i) % 90) for i in range(190)) for n in range(150)]
    record = {"id": "oppo_1", **{f"custom.cf_{n}": text for n, text in enumerate(texts)}}

    cell = baseline_module.recorded(columns, texts, record)
    held = baseline_module.read(cell)

    assert len(cell) < 32_767
    assert all(held.cells[f"cf_{n}"].text == text for n, text in enumerate(texts))
    assert all(held.cells[f"cf_{n}"].values[f"custom.cf_{n}"] == text for n, text in enumerate(texts))
    assert held.cells["cf_1"].text != texts[2]


def test_the_question_shows_what_will_be_sent(
    cli: Cli, close: Close, emulator: Emulator, file: File, deal: str
) -> None:
    """Before it asks, `bulk` shows the differences that a dry run shows; rows that Close has changed are named."""
    other = next(row[0] for row in file.rows() if row[3] == "Won")
    file.edit(deal, "value", 600)
    file.edit(other, "confidence", 33)
    close.opportunities.update(other, confidence=55)

    dry = cli("opportunity", "bulk", str(file.path), "--dry-run").out
    with terminal("opportunity", "bulk", str(file.path)) as running:
        running.wait_for(r"\[y/N\]")
        asked = plain(running.shown)
        running.type("y\n")
        status = running.end()

    line = "value  500.00 USD a month -> 600.00 USD a month"
    assert [line in dry, line in asked] == [True, True]
    assert "confidence was" in asked
    assert "1 row to send" in asked
    assert (status, [body for body in sent(emulator) if body == {"value": 60_000}]) == (
        1,
        [{"value": 60_000}],
    )


def test_a_change_while_the_question_stands(
    close: Close, emulator: Emulator, deal: str, tmp_path: Path
) -> None:
    """What is sent is what was shown: of a file without a baseline, too, a value that changes meanwhile is kept."""
    sheet = tmp_path / "updates.csv"
    sheet.write_text(f"id,value\n{deal},600\n")

    with terminal("opportunity", "bulk", str(sheet)) as running:
        running.wait_for(r"\[y/N\]")
        close.opportunities.update(deal, value=70_000)
        running.type("y\n")
        status = running.end()

    assert (status, close.opportunities.get(deal).value) == (1, 70_000)
    assert "value was 500.00 USD a month" in plain(running.shown)


def test_all_faults_at_once(cli: Cli, emulator: Emulator, deal: str, tmp_path: Path) -> None:
    """Every fault of a row and every heading that means nothing is told in one go."""
    sheet = tmp_path / "updates.csv"
    sheet.write_text(f"id,value,Tier,won_on\n{deal},lots,Goldd,soon\n")
    rows = cli("opportunity", "bulk", str(sheet), "--yes")
    sheet.write_text(f"id,valeu,Teir,Plan\n{deal},1,2,3\n")
    headings = cli("opportunity", "bulk", str(sheet), "--yes", "--map", "Size=value")

    assert (rows.status, headings.status, sent(emulator)) == (2, 2, [])
    assert [word in rows.err for word in ("'lots'", "'Goldd'", "'soon'")] == [True] * 3
    assert [word in headings.err for word in ("'valeu'", "'Teir'", "'Size'")] == [True] * 3
    assert headings.err.count("\n") == 1


def test_choices_are_matched_as_statuses_are(cli: Cli, close: Close, deal: str, tmp_path: Path) -> None:
    """Case and outer blanks don't count for choices, where they are set, added and taken out, in files and options."""
    sheet = tmp_path / "updates.csv"
    sheet.write_text(f"id,Tier,Days +,Days -\n{deal}, silver,FRIDAY; thursday ,monday\n")
    ran = cli("opportunity", "bulk", str(sheet), "--yes")
    set_ = cli("opportunity", "update", deal, "--field", "Region=asia", "--add", "Days=tuesday", "--yes")

    fields = close.custom_fields.opportunity().of(close.opportunities.get(deal))
    assert (ran.status, set_.status) == (0, 0)
    assert (fields["Tier"], fields["Region"]) == ("Silver", "Asia")
    assert fields["Days"] == ["Wednesday", "Friday", "Thursday", "Tuesday"]


def test_a_file_is_not_written_over(cli: Cli, file: File) -> None:
    """An export does not take the place of a file that may hold edits, unless it is told to; nothing is left half."""
    before = file.path.read_bytes()

    refused = cli("opportunity", "list", "--out", str(file.path))
    same = file.path.read_bytes() == before
    forced = cli("opportunity", "list", "--out", str(file.path), "--force")
    nowhere = cli("opportunity", "list", "--out", str(file.path.parent / "none" / "deals.csv"))

    assert (refused.status, same, forced.status, nowhere.status) == (2, True, 0, 1)
    assert sorted(path.name for path in file.path.parent.iterdir()) == [file.path.name]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--format", "xlsx"), "--out"),
        (("--out", "deals.ods"), ".xlsx"),
        (("--out", "deals.csv", "--format", "xlsx"), ".xlsx"),
        (("--out", "deals.csv", "--json"), ".csv"),
    ],
)
def test_wrong_forms(cli: Cli, emulator: Emulator, arguments: tuple[str, ...], told: str) -> None:
    """A form that contradicts the name of its file is refused before anything is read."""
    ran = cli("opportunity", "list", *arguments)

    assert (ran.status, ran.err.count("\n"), told in ran.err) == (2, 1, True)
    assert not [one for one in emulator.exchanges if "/opportunity/" in one.line]


def test_files_for_spreadsheets_and_for_programs(cli: Cli, table: File) -> None:
    """A file has the mark of UTF-8, which Excel looks for; stdout has none; the baseline can be left out."""
    piped = cli("opportunity", "list", "--format", "csv")
    bare = cli("opportunity", "list", "--format", "csv", "--no-baseline")
    fixed = cli("opportunity", "list", "--format", "csv", "--fields", "id,lead")

    assert table.path.read_bytes().startswith(b"\xef\xbb\xbfid,")
    assert piped.out.startswith("id,")
    assert piped.out.splitlines()[0].endswith(",_baseline")
    assert "_baseline" not in bare.out + fixed.out


def test_workbook_cells(cli: Cli, close: Close, deal: str, tmp_path: Path) -> None:
    """Text is text, also where it looks like a number, a day, a formula, an error; numbers and days are typed."""
    fields = close.custom_fields.opportunity()
    path = tmp_path / "deals.xlsx"
    found: dict[str, Any] = {}
    for text in ("00471", "3-4", "1E5", "12345678901234567890", "=1+1", "#REF!", "TRUE", "'x", "_x0041_"):
        close.opportunities.update(deal, fields["Plan"].set(text), date_won="2026-11-20T12:00:00+00:00")
        cli("opportunity", "list", "--fields", "id,value,won_on,Plan", "--out", str(path), "--force")
        book = openpyxl.load_workbook(path)
        row = next(row for row in book["Opportunities"].iter_rows() if row[0].value == deal)
        found[text] = row[3].value
        assert (row[3].data_type, row[3].number_format) == ("s", "@")
        assert (row[1].value, row[2].number_format, str(row[2].value)) == (
            500,
            "yyyy-mm-dd",
            "2026-11-20 00:00:00",
        )
        assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "hidden"]

    assert {text: text for text in found} == {
        text: shown.replace("_x005F_", "_") for text, shown in found.items()
    }


def test_empty_cells_take_what_is_typed(cli: Cli, emulator: Emulator, tmp_path: Path) -> None:
    """Empty cells of a workbook are blank, and have the form of their column: a typed day is a day, not a text."""
    path = tmp_path / "deals.xlsx"
    cli("opportunity", "list", "--fields", "id,value,won_on,Seats,Go-live,Plan", "--out", str(path))

    sheet = openpyxl.load_workbook(path)["Opportunities"]
    blank = {
        (column, cell.number_format, cell.data_type)
        for row in sheet.iter_rows(min_row=2)
        for column, cell in enumerate(row)
        if cell.value is None
    }

    day, number, text = "yyyy-mm-dd", "General", "@"
    assert blank == {(1, number, "n"), (2, day, "n"), (3, number, "n"), (4, day, "n"), (5, text, "n")}


def test_a_file_that_was_read_as_windows_1252(
    cli: Cli, close: Close, emulator: Emulator, table: File, deal: str
) -> None:
    """The mark of UTF-8 that was read as text stands before the first heading, and does no harm."""
    plan = close.custom_fields.opportunity()["Plan"]
    close.opportunities.update(deal, plan.set("Größe"))
    cli("opportunity", "list", "--out", str(table.path), "--force")
    table.edit(deal, "value", "600")
    misread = table.path.read_bytes().decode("cp1252")
    table.path.write_text(misread, encoding="utf-8-sig", newline="")
    before = len(sent(emulator))

    ran = send(cli, table)

    assert (misread[:5], ran.status, sent(emulator)[before:]) == ("ï»¿id", 0, [{"value": 60_000}])


@pytest.mark.parametrize(("heading", "text"), [("Days", ";"), ("Days", " ; ;"), ("Plan", "471")])
def test_a_cell_that_is_refused_says_the_way_out(
    cli: Cli, close: Close, emulator: Emulator, table: File, deal: str, heading: str, text: str
) -> None:
    """Delimiters alone empty nothing; what a spreadsheet may have done is taken, or left out, when that is said."""
    fields = close.custom_fields.opportunity()
    close.opportunities.update(deal, fields["Plan"].set("00471"))
    cli("opportunity", "list", "--out", str(table.path), "--force")
    table.edit(deal, heading, text)
    table.edit(deal, "value", "600")
    before = len(sent(emulator))

    refused = send(cli, table)
    left = send(cli, table, "--map", f"{heading}=-")

    assert (refused.status, f"row 13: {heading}: " in refused.err) == (2, True)
    assert (f"--map {heading}=-" in refused.err) == (heading == "Plan")
    assert (left.status, sent(emulator)[before:]) == (0, [{"value": 60_000}])


def test_json_stays_json(cli: Cli, file: File) -> None:
    """A program gets JSON where there was nothing to send, too."""
    ran = send(cli, file, "--json")

    assert json.loads(ran.out)["unedited"] == 12

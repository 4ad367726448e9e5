"""Cells of an export that were edited: their forms, what is refused, and files that spreadsheets wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from close_crm import Close
from close_emulator import Emulator

from tests.cli.conftest import Cli, File, send
from tests.cli.test_update import sent


def test_all_faults_at_once(cli: Cli, emulator: Emulator, deal: str, tmp_path: Path) -> None:
    """Every fault of a row and every heading that means nothing is reported in one go."""
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
    """An export does not take the place of a file that may hold edits, unless it is asked to; nothing is left half."""
    before = file.path.read_bytes()

    refused = cli("opportunity", "list", "--out", str(file.path))
    same = file.path.read_bytes() == before
    forced = cli("opportunity", "list", "--out", str(file.path), "--force")
    nowhere = cli("opportunity", "list", "--out", str(file.path.parent / "none" / "deals.csv"))

    assert (refused.status, same, forced.status, nowhere.status) == (2, True, 0, 1)
    assert sorted(path.name for path in file.path.parent.iterdir()) == [file.path.name]


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        (("--format", "xlsx"), "--out"),
        (("--out", "deals.ods"), ".xlsx"),
        (("--out", "deals.csv", "--format", "xlsx"), ".xlsx"),
        (("--out", "deals.csv", "--json"), ".csv"),
    ],
)
def test_wrong_forms(cli: Cli, emulator: Emulator, arguments: tuple[str, ...], reported: str) -> None:
    """A form that contradicts the name of its file is refused before anything is read."""
    ran = cli("opportunity", "list", *arguments)

    assert (ran.status, ran.err.count("\n"), reported in ran.err) == (2, 1, True)
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

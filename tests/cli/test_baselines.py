"""The baseline in an export: what `bulk` does without it, with a damaged one, and with cells in other places."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from close_crm import Close
from close_crm.cli.spreadsheet import baseline as baseline_module
from close_crm.cli.terminal.columns import Column
from close_emulator import Emulator

from tests.cli.conftest import Cli, File, send
from tests.cli.test_update import sent


@pytest.mark.parametrize(
    ("damaged", "reported"),
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
    cli: Cli, emulator: Emulator, table: File, deal: str, damaged: Callable[[str], str], reported: str
) -> None:
    """A row without its baseline is neither edited nor unedited: it is refused, or, when asked for, sent in whole."""
    table.edit(deal, "value", "600.00")
    rows = table.rows()
    row = next(row for row in rows if row[0] == deal)
    row[-1] = damaged(row[-1])
    table.write(rows)

    refused = send(cli, table)
    ran = send(cli, table, "--every-cell")

    assert (refused.status, reported in refused.err) == (2, True)
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
    """A row that was not exported is distinguished from one that nobody edited."""
    rows = file.rows()
    file.edit(rows[1][0], "id", "oppo_other")

    ran = send(cli, file)

    assert (ran.status, "baseline" in ran.err, sent(emulator)) == (2, True, [])


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

"""The table of what shows each Q row of the goals names what exists."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from tools.soak import shown
from tools.soak.__main__ import NAMES
from tools.soak.rows import Row, run, table

TESTS = Path(__file__).parents[1]


@cache
def names(file: str) -> set[str]:
    """Return the names of a file's tests."""
    tree = ast.parse((TESTS / file).read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))}


def test_every_row_is_there_once() -> None:
    """Q1 to Q20 are each shown by at least one test."""
    assert [row for row, *_ in shown.ROWS] == [f"Q{number}" for number in range(1, 21)]
    assert all(tests for _, _, tests, _ in shown.ROWS)


@pytest.mark.parametrize("row", shown.ROWS, ids=lambda row: row[0])
def test_what_is_named_is_there(row: tuple[str, str, list[str], list[str]]) -> None:
    """Each test that is named stands in its file, and each part is one of the long run's."""
    _, _, tests, parts = row
    missing = [test for test in tests if test.partition("::")[2] not in names(test.partition("::")[0])]

    assert not missing
    assert set(parts) <= NAMES


def test_no_part_of_the_long_run_is_left_out() -> None:
    """Each part of the long run stands in some row."""
    assert {part for *_, parts in shown.ROWS for part in parts} == NAMES


def test_page_is_up_to_date() -> None:
    """The page shows the table as it is now; `python -m tools.soak.shown` writes it."""
    assert shown.section() in shown.PAGE.read_text("utf-8")


@pytest.mark.parametrize(("kept", "status"), [([True, True], 0), ([True, False], 1), ([], 1)])
def test_one_miss_fails_the_long_run(
    kept: list[bool], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit status is 1 if any bound was not kept, or nothing was measured; the table says which."""
    rows = [Row("Q2", f"part {number}", "1 s", "≤ 2 s", one) for number, one in enumerate(kept)]

    assert run([("of a test", lambda: rows)]) == status
    assert capsys.readouterr().out.count("NOT KEPT") == kept.count(False)
    assert len(table(rows).splitlines()) == len(rows) + 2


def test_part_that_breaks_off_fails_the_long_run(capsys: pytest.CaptureFixture[str]) -> None:
    """A part that raises is a miss, and the parts after it still run."""

    def broken() -> list[Row]:
        msg = "of a test"
        raise RuntimeError(msg)

    row = Row("Q2", "the next part", "1 s", "≤ 2 s", kept=True)

    assert run([("broken", broken), ("next", lambda: [row])]) == 1
    assert "RuntimeError: of a test" in (reported := capsys.readouterr().out)
    assert "the next part" in reported

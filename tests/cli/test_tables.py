"""Tables in terminals of any width: no word is broken, no id is cut, and rows take few lines."""

from __future__ import annotations

import io

import pytest
from close_crm.cli.terminal import tables
from close_crm.cli.terminal.tables import Width, fitted
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from tests.cli.conftest import Cli

IDS = [f"oppo_{'a' * 42}{number}" for number in range(3)]
NAMES = ["id", "lead", "status", "value", "won_on", "user"]
RIGHT = [False, False, False, True, False, False]
ROWS = [
    [IDS[0], "Northlight Studio", "Contract Sent", "10,000.50 USD", "2026-06-30", "Chika Oyelaran"],
    [IDS[1], "Quayside Bakery", "In Negotiation", "6,000.00 USD a year", "", "Bruno Keller"],
    [IDS[2], "Birch & Rowe", "Won", "", "2026-03-20", "Ada Marsh"],
]


def shown(width: int, names: list[str], rows: list[list[str]], right: list[bool] | None = None) -> list[str]:
    """Return the lines of a table in a terminal of a width."""
    console = Console(file=io.StringIO(), width=width)
    tables.write(console, names, rows, right)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue().splitlines()


@pytest.mark.parametrize(("width", "lines"), [(140, 4), (100, 7), (80, 8), (72, 9), (30, 18)])
def test_lines_that_a_table_needs(width: int, lines: int) -> None:
    """Ids go below their rows where they take half of a line; in a narrow terminal each value has a line."""
    assert len(shown(width, NAMES, ROWS, RIGHT)) == lines


def test_ids_below_their_rows() -> None:
    """The headings are those of the other columns, and an id follows its row."""
    lines = shown(100, NAMES, ROWS, RIGHT)

    assert lines[0].split() == NAMES[1:]
    assert [line.strip() for line in lines[2::2]] == IDS
    assert lines[1].startswith("Northlight Studio  Contract Sent ")


@pytest.mark.parametrize(("width", "lines"), [(110, 2), (100, 3), (80, 3)])
def test_ids_of_other_objects_go_below_too(width: int, lines: int) -> None:
    """A contact has its own id below it, and the lead's with its heading, in one line where there is room."""
    own, lead = f"cont_{'a' * 43}", f"lead_{'b' * 43}"
    heads, row, *below = shown(
        width, ["id", "name", "email", "lead"], [[own, "Ivo Marlow", "i@quay.example", lead]]
    )

    assert heads.split() == ["name", "email"]
    assert row.split() == ["Ivo", "Marlow", "i@quay.example"]
    assert " ".join(below).split() == [own, "lead", lead]
    assert 1 + len(below) == lines


def test_ids_beside_where_that_takes_fewer_lines() -> None:
    """One text that wraps moves no ids: of two ways to show a table the shorter one is taken."""
    rows = [
        ["cf_1", "Plan", "a rather long text that has to be wrapped"],
        ["cf_2", "Seats", ""],
        ["cf_3", "Tier", ""],
    ]

    assert len(shown(40, ["id", "name", "description"], rows)) == 5


def test_ids_below_where_a_row_would_be_tall() -> None:
    """Texts that ids would press into columns of single words have the ids below them, though it takes more lines."""
    text = "what they want to buy in their own words"
    rows = [
        [f"cf_{'a' * 43}", "Plan", text],
        *([f"cf_{'b' * 43}", f"Seats {number}", ""] for number in range(9)),
    ]

    heads, *lines = shown(66, ["id", "name", "description"], rows)
    assert heads.split() == ["name", "description"]
    assert lines[0].split()[0] == "Plan"
    assert lines[0].endswith("words")
    assert lines[1].strip() == rows[0][0]


WORDS = st.lists(st.text("abc1", min_size=1, max_size=12), min_size=0, max_size=6).map(" ".join)


@given(
    rows=st.lists(st.lists(WORDS, min_size=4, max_size=4), min_size=1, max_size=5),
    width=st.integers(20, 160),
    ids=st.booleans(),
)
def test_no_word_is_broken_and_nothing_is_lost(rows: list[list[str]], width: int, ids: bool) -> None:
    """In any width each word of each cell is shown whole, and rows are no wider than the terminal."""
    names = ["id" if ids else "first", "second", "third", "fourth"]

    lines = shown(width, names, rows)

    words = sorted(word for line in lines for word in line.split() if word not in names)
    assert words == sorted(word for row in rows for cell in row for word in cell.split())
    if lines and lines[0].split() in (names, names[1:]):
        assert all(len(line.rstrip()) <= width for line in lines if not line.startswith("  "))


def test_texts_give_way_before_numbers() -> None:
    """The widest text is made narrower first, numbers last, and nothing narrower than its longest word."""
    widths = [Width(20, 5), Width(10, 4), Width(12, 3, right=True)]

    assert fitted(widths, 46) == [20, 10, 12]
    assert fitted(widths, 36) == [10, 10, 12]
    assert fitted(widths, 25) == [5, 4, 12]
    assert fitted(widths, 20) == [5, 4, 7]
    assert fitted(widths, 15) is None


@pytest.mark.parametrize("width", [80, 100])
def test_usual_terminals(cli: Cli, ids: dict[str, str], monkeypatch: pytest.MonkeyPatch, width: int) -> None:
    """At 80 and 100 columns headings are whole and above their columns, and an opportunity takes two or three lines."""
    monkeypatch.setenv("COLUMNS", str(width))

    heads, *lines = cli("opportunity", "list").out.splitlines()
    fields = cli("fields", "list").out

    assert heads.split() == ["lead", "status", "value", "confidence", "won_on", "user"]
    assert [line.strip() for line in lines if line.startswith("  oppo_")]
    assert len(lines) <= len(ids) * (2 if width == 100 else 3)
    assert {"name", "type", "choices", "description"} <= set(fields.splitlines()[0].split())
    assert "custom_object" in fields
    assert "Thursday" in fields

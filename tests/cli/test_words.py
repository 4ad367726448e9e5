"""Values as people read them, and cells as files hold them."""

from __future__ import annotations

import csv
import io
import json
import locale
import unicodedata
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from close_crm.cli.columns import Number, guarded, heading, unguarded
from close_crm.cli.exits import Problem
from close_crm.cli.opportunity.intent import assignment, cents, day
from close_crm.cli.spreadsheet import sheet as sheet_module
from close_crm.cli.words import Manner, json_text, safe, same
from hypothesis import given
from hypothesis import strategies as st

anything = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.text())
def test_safe_text_can_not_steer(text: str) -> None:
    """No control, no mark of direction, no line end is left; letters and marks stay as they are."""
    shown = safe(text)

    kinds = {unicodedata.category(char) for char in shown if char not in "\u200c\u200d"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert [c for c in shown if c.isalpha()] or not [c for c in text if c.isalpha()]
    assert safe("naïve 東京 \N{GRINNING FACE} [b]") == "naïve 東京 \N{GRINNING FACE} [b]"


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_json_is_safe_and_the_same(value: Any) -> None:
    """JSON for a terminal stands for the same value, and can be written as UTF-8."""
    text = json_text(value)

    assert json.loads(text) == value
    assert not [
        char for char in text if char != "\n" and unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}
    ]
    assert text.encode()


@given(st.integers(-(10**14), 10**14))
def test_amounts(amount: int) -> None:
    """An amount reads as the number of cents that it is, in anybody's manner; typed plainly it is the same again."""
    manner = Manner(point=",", group=".", sizes=(3,))

    told = manner.amount(amount, "EUR").removesuffix(" EUR")
    assert Decimal(told.replace(".", "").replace(",", ".")) * 100 == amount
    assert all(len(part) == 3 for part in told.lstrip("-").partition(",")[0].split(".")[1:])
    assert cents(f"{Decimal(amount) / 100:f}") == amount


def test_manners() -> None:
    """Amounts, numbers and moments in the forms of several places."""
    indian = Manner(sizes=(3, 2))

    assert Manner().amount(120_050, "USD", "monthly") == "1,200.50 USD a month"
    assert Manner().amount(-5, "USD") == "-0.05 USD"
    assert indian.amount(1_234_567_800) == "1,23,45,678.00"
    assert [Manner().number(one) for one in (1234, 12.5, -1234.0)] == ["1,234", "12.5", "-1,234"]


def test_manner_of_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine is set to is taken on, and nothing is left changed; C says nothing of people's manner."""
    before = locale.setlocale(locale.LC_ALL)
    german: Any = {"decimal_point": ",", "thousands_sep": ".", "grouping": [3, 3, 0]}
    plain = Manner.of_locale()

    monkeypatch.setattr(locale, "setlocale", lambda category, name=None: "de_DE.UTF-8")
    monkeypatch.setattr(locale, "localeconv", lambda: german)
    monkeypatch.setattr(locale, "nl_langinfo", lambda item: "%d.%m.%Y")
    told = Manner.of_locale()
    monkeypatch.undo()

    assert plain == Manner()
    assert (told.amount(120_050, "EUR"), told.day) == ("1.200,50 EUR", "%d.%m.%Y")
    assert locale.setlocale(locale.LC_ALL) == before


@given(anything)
def test_cells_come_back(text: str) -> None:
    """A guarded cell starts like no formula, and says the same when it is read back."""
    cell = guarded(text)

    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert unguarded(cell) == text


def test_numbers_stay_numbers() -> None:
    """A negative number is no formula: spreadsheets may add it up."""
    assert guarded(Number("-5.00")) == "-5.00"
    assert guarded("-5.00") == "'-5.00"


CELLS = st.lists(st.lists(anything.filter(lambda text: "\0" not in text), min_size=2, max_size=2), max_size=5)


@given(CELLS, st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_tables_are_read(
    tmp_path_factory: pytest.TempPathFactory, cells: list[list[str]], delimiter: str, encoding: str
) -> None:
    """Whatever cells hold, and however the file is written, they are read as they were; blank rows are left out."""
    path = tmp_path_factory.mktemp("sheet") / "updates.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(
            [["id", "value"], *([guarded(c) for c in row] for row in cells)]
        )

    sheet = sheet_module.read(path)

    assert sheet.headings == ("id", "value")
    assert [row.cells for row in sheet.rows] == [tuple(row) for row in cells if any(row)]
    assert [row.number for row in sheet.rows] == [n for n, row in enumerate(cells, 2) if any(row)]


def test_separator_line(tmp_path: Path) -> None:
    """Excel's first line `sep=;` names the delimiter, and rows count on."""
    path = tmp_path / "updates.csv"
    path.write_text("sep=;\nid;value\noppo_1;5\n")

    sheet = sheet_module.read(path)

    assert (sheet.headings, sheet.rows[0].number) == (("id", "value"), 3)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"id,note\noppo_1,caf\xe9\n", "line 2"),
        (b"", "headings"),
        (b"PK\x03\x04\0\0", "workbook"),
        (b"\xd0\xcf\x11\xe0", "xlsx"),
        ("id,note\noppo_1,x\n".encode("utf-16-le"), "utf-16-le"),
        (b'id\n"a"b\n', "CSV"),
    ],
)
def test_what_is_no_table(tmp_path: Path, content: bytes, told: str) -> None:
    """A file in another encoding, a workbook, an empty or broken one: the reason is told."""
    path = tmp_path / "updates.csv"
    path.write_bytes(content)

    with pytest.raises(Problem, match=told):
        sheet_module.read(path)
    with pytest.raises(Problem, match="can't be read"):
        sheet_module.read(tmp_path / "none.csv")


def test_rejected_rows_come_back(tmp_path: Path) -> None:
    """Rejected rows are read back as they were, in the form of their file, the reason beside them."""
    path = tmp_path / "u.csv"
    path.write_text("\ufeffid;Plan;reason\noppo_1;'=1+1;old\noppo_2;-5;\n", encoding="utf-8")
    sheet = sheet_module.read(path)

    place = sheet_module.write_rejected(None, path, sheet, [(row, "=no\nway") for row in sheet.rows])
    again = sheet_module.read(place)

    assert (again.delimiter, again.encoding) == (";", "utf-8-sig")
    assert [row.cells for row in again.rows] == [("oppo_1", "=1+1", "=no way"), ("oppo_2", "-5", "=no way")]
    assert "'=1+1;" in place.read_text(encoding="utf-8-sig")


def test_small_things() -> None:
    """Headings, assignments and days in the forms that people use."""
    assert {heading(text) for text in ("Won on", "won-on", " WON_ON ", "date_won")} == {"won_on"}
    assert assignment("a=b=c", "--field", {"a=b"}.__contains__) == ("a=b", "c")
    assert assignment("a=b=c", "--field", set[str]().__contains__) == ("a", "b=c")
    assert day("2026-11-24") == "2026-11-24"
    assert same("2026-06-01T16:00:00.000000+00:00", "2026-06-01T18:00:00+02:00")
    assert not same("a", "b")
    assert io.StringIO(json_text({"a": "\u2028"})).read() == '{"a": "\\u2028"}'

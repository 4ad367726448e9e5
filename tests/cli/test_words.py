"""Values as people read them, and cells as files hold them."""

from __future__ import annotations

import ast
import csv
import ctypes
import io
import json
import locale
import re
import sys
import unicodedata
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import close_crm
import pytest
from babel import Locale
from babel.localedata import locale_identifiers
from close_crm.cli.opportunity.intent import assignment, cents, day
from close_crm.cli.spreadsheet import sheet as sheet_module
from close_crm.cli.terminal.columns import Number, guarded, heading, unguarded
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.words import Manner, json_text, safe, same
from close_crm.output import message
from hypothesis import example, given
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


@given(st.integers(-(10**14), 10**14) | st.integers())
@example(-(10**40))
@example(-5)
def test_amounts(amount: int) -> None:
    """An amount reads as the number of cents that it is, in anybody's manner; typed plainly it is the same again."""
    manner = Manner(Locale("de", "DE"))

    shown = manner.amount(amount, "EUR").removesuffix(" EUR")
    assert (shown[-3], int(shown.replace(".", "").replace(",", ""))) == (",", amount)
    assert all(len(part) == 3 for part in shown.lstrip("-").partition(",")[0].split(".")[1:])
    assert abs(amount) > 10**14 or cents(f"{Decimal(amount) / 100:f}") == amount


def test_manners() -> None:
    """Amounts, numbers and days in the forms of several places; numbers and days may be of different ones."""
    indian, swiss = Manner(Locale("en", "IN")), Manner(Locale("de", "CH"))
    mixed = Manner(Locale("de", "DE"), Locale("en", "US"))
    summer = date(2026, 6, 1)

    assert Manner().amount(120_050, "USD", "monthly") == "1,200.50 USD a month"
    assert Manner().amount(-5, "USD") == "-0.05 USD"
    assert indian.amount(1_234_567_800) == "1,23,45,678.00"
    # Which apostrophe differs between editions of the CLDR.
    assert swiss.amount(1_234_567_800).replace("\u2019", "'") == "12'345'678.00"
    assert Manner(Locale("sv", "SE")).amount(-120_050) == "\u22121\xa0200,50"
    assert [Manner().number(one) for one in (1234, 12.5, -1234.0, 0.1 + 0.2)] == [
        "1,234",
        "12.5",
        "-1,234",
        "0.3",
    ]
    assert [mixed.number(one) for one in (1234, 12.5, -1234.0, 0.1 + 0.2)] == [
        "1.234",
        "12,5",
        "-1.234",
        "0,3",
    ]
    assert (mixed.text(summer), Manner().text(summer)) == ("6/1/2026", "2026-06-01")
    assert Manner(days=Locale("de", "AT")).text(summer) == "1.6.2026"


def test_moments_have_a_time() -> None:
    """A moment is a day and a time of day, in the zone of the machine."""
    moment = datetime(2026, 6, 1, 12, 30).astimezone()

    assert Manner().text(moment) == "2026-06-01 12:30"
    assert Manner(days=Locale("en", "GB")).text(moment) == "01/06/2026 12:30"


@given(
    st.sampled_from(sorted(locale_identifiers())), st.dates(date(1990, 1, 1)), st.integers(-(10**40), 10**40)
)
def test_every_locale(name: str, day: date, amount: int) -> None:
    """Under each locale of CLDR an amount and a day are readable, and nothing of them has to be escaped."""
    manner = Manner(Locale.parse(name), Locale.parse(name))

    shown = [manner.amount(amount), manner.number(amount), manner.text(day)]

    assert [safe(text) for text in shown] == shown
    assert "".join(filter(str.isdigit, shown[0])).lstrip("0") == f"{abs(amount)}".lstrip("0")
    assert "".join(filter(str.isdigit, shown[1])) == f"{abs(amount)}"
    assert f"{day.year}" in shown[2]


def test_numbers_of_any_length() -> None:
    """JSON has integers without end, and floats without a number."""
    german = Manner(Locale("de"))

    assert german.amount(10**61) == f"100{'.000' * 19},00"
    assert german.number(1e300).startswith("1.000.000")
    assert [Manner().number(float("nan")), german.number(float("nan"))] == ["NaN", "NaN"]


@pytest.mark.parametrize(
    ("environment", "amount", "day"),
    [
        ({"LANG": "de_DE.UTF-8"}, "1.200,50", "1.6.2026"),
        ({"LANG": "de_DE@euro"}, "1.200,50", "1.6.2026"),
        ({"LANG": "en_US", "LC_NUMERIC": "de_DE"}, "1.200,50", "6/1/2026"),
        ({"LANG": "en_US", "LC_TIME": "de_DE"}, "1,200.50", "1.6.2026"),
        ({"LANG": "en_US", "LC_TIME": ""}, "1,200.50", "6/1/2026"),
        ({"LANG": "en_US", "LC_NUMERIC": "en_US", "LC_ALL": "de_DE"}, "1.200,50", "1.6.2026"),
        ({"LANG": "de_DE", "LC_ALL": "C.UTF-8"}, "1,200.50", "2026-06-01"),
        ({"LANG": "no_NO.UTF-8"}, "1\xa0200,50", "1.6.2026"),
        ({"LANG": "POSIX"}, "1,200.50", "2026-06-01"),
        ({"LANG": "xx_YY.bogus"}, "1,200.50", "2026-06-01"),
        ({"LANG": "\xe9"}, "1,200.50", "2026-06-01"),
        ({"LANG": "../de"}, "1,200.50", "2026-06-01"),
        ({}, "1,200.50", "2026-06-01"),
    ],
)
def test_manner_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], amount: str, day: str
) -> None:
    """LC_ALL decides before the category, that before LANG; the process's own locale is never touched."""
    for name in ("LC_ALL", "LC_NUMERIC", "LC_TIME", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(
        locale, "setlocale", lambda *arguments: pytest.fail("the locale is the whole process's")
    )

    manner = Manner.of_environment()

    assert (manner.amount(120_050), manner.text(date(2026, 6, 1))) == (amount, day)


def test_manner_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows has no such variables: the user's settings are asked for there."""

    class Kernel32:
        @staticmethod
        def GetUserDefaultLocaleName(buffer: Any, size: int) -> int:  # noqa: N802 - Windows' name
            assert size == 85
            buffer.value = "de-DE"
            return len(buffer.value) + 1

    for name in ("LC_ALL", "LC_NUMERIC", "LC_TIME", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=Kernel32), raising=False)

    assert Manner.of_environment().amount(120_050) == "1.200,50"


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
    ("content", "reported"),
    [
        (b"id,note\noppo_1,caf\xe9\n", "line 2"),
        (b"", "headings"),
        (b"PK\x03\x04\0\0", "workbook"),
        (b"\xd0\xcf\x11\xe0", "xlsx"),
        ("id,note\noppo_1,x\n".encode("utf-16-le"), "utf-16-le"),
        (b'id\n"a"b\n', "CSV"),
    ],
)
def test_what_is_no_table(tmp_path: Path, content: bytes, reported: str) -> None:
    """A file in another encoding, a workbook, an empty or broken one: the reason is shown."""
    path = tmp_path / "updates.csv"
    path.write_bytes(content)

    with pytest.raises(Problem, match=reported):
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


def test_no_error_of_the_client_begins_as_a_sentence() -> None:
    """Each message in the client's source begins in lower case behind a program's name, but for names."""
    beginnings: dict[str, str] = {}
    for path in Path(close_crm.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and [getattr(at, "id", "") for at in node.targets] == ["msg"]:
                for part in ast.walk(node.value):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        beginnings[message(part.value)] = path.name
                        break

    assert len(beginnings) > 200
    assert {one for one in beginnings if re.match(r"(?!Close\b)[A-Z][a-z]*\b(?![.(])", one)} == set()
    assert message("The client is closed") == "the client is closed"
    assert message("Close's form for an upload has no address").startswith("Close")

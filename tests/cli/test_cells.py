"""One cell of an export after a spreadsheet had it: unedited, edited, or refused for a reason that names it."""

from __future__ import annotations

import re
from itertools import product

import pytest
from close_crm.cli.spreadsheet import cells
from close_crm.cli.spreadsheet.baseline import Cell
from close_crm.cli.spreadsheet.cells import Manner
from close_crm.cli.spreadsheet.forms import damage, days, foreign, garbled, misread, numbers
from close_crm.cli.spreadsheet.table import Typed
from close_crm.cli.terminal.exits import Problem

UNEDITED = None
REFUSED = "refused"


@pytest.mark.parametrize(
    ("was", "text", "manner", "expected"),
    [
        ("1200.50", "1200,5", Manner(), UNEDITED),
        ("1200.50", "1.200,50 €", Manner(), UNEDITED),
        ("1200.50", "$1,200.50", Manner(), UNEDITED),
        ("60", "60%", Manner(), UNEDITED),
        ("1200.50", "1300.5", Manner(), "1300.5"),
        ("1200.50", "1300,5", Manner(), REFUSED),
        ("1200.50", "1300,5", Manner(mark=","), "1300.5"),
        ("1200.50", "1.250", Manner(mark=","), "1250"),
        ("1200.50", "1.250", Manner(mark="."), "1.25"),
        ("1200.50", "1.250", Manner(), REFUSED),
        ("1250.00", "1.250", Manner(), REFUSED),
        ("1.125", "1125", Manner(), REFUSED),
        ("0.125", "125", Manner(), REFUSED),
        ("1200.50", "1201", Manner(), REFUSED),
        ("1200.50", "1201", Manner(shown={0: 1}), "1201"),
        ("1200.50", Typed.of("number", "1201"), Manner(), "1201"),
        ("12345678901234567890", "1.23456789012346E+019", Manner(), REFUSED),
        ("12345678901234567890", "12345678901234600000", Manner(), REFUSED),
        ("0.30000000000000004", "0.3", Manner(shown={0: 9}), REFUSED),
        ("0.125", "0.13", Manner(shown={0: 1}), REFUSED),
        ("0.125", "0.13", Manner(shown={0: 3}), "0.13"),
        ("0.4996", "0.5", Manner(shown={0: 2}), REFUSED),
        ("7", Typed.of("day", "2026-01-07"), Manner(), REFUSED),
        (None, "1.250", Manner(loose=True), "1.25"),
        (None, "1.250", Manner(), REFUSED),
        (None, "1,250", Manner(loose=True), REFUSED),
        (None, "0,5", Manner(mark=","), "0.5"),
        (None, "1E5", Manner(), REFUSED),
        (None, "12.5", Manner(mark=","), REFUSED),
    ],
)
def test_numbers(was: str | None, text: str, manner: Manner, expected: str | None) -> None:
    """A number in another form is no edit; one that may be two numbers, or a part of the exported one, is refused."""
    held = None if was is None else Cell(was, {})

    if expected == REFUSED:
        with pytest.raises(Problem):
            cells.number(text, held, manner, 0, trusted=False)
    else:
        assert cells.number(text, held, manner, 0, trusted=False) == expected


@pytest.mark.parametrize(
    ("text", "currency", "named"),
    [
        ("12.345,60 €", "EUR", None),
        ("12.345,60 €", "USD", "€"),
        ("EUR 12345.60", "USD", "EUR"),
        ("EUR 12345.60", "EUR", None),
        ("$ 12,345.60", "CAD", None),
        ("$12,345.60", "EUR", "$"),
        ("$12,345.60 CAD", "USD", "CAD"),
        ("£12,345.60", "GBP", None),
        ("-£12,345.60", "USD", "£"),
        ("¥12345", "JPY", None),
        ("¥12345", "EUR", "¥"),
        ("1200.50 €", "USD", "€"),
        ("-€1", "USD", "€"),
        ("1200 EUR", "USD", "EUR"),
        ("1.200 EUR", "USD", "EUR"),
        ("1200 USD", "USD", None),
        ("1200 usd", "USD", None),
        ("1200 eur", "USD", "eur"),
        ("eur 1200", "USD", "eur"),
        ("1200 net", "USD", None),
        ("CA$ 5", "USD", "CA$"),
        ("-CA$5", "USD", "CA$"),
        ("5 CA$", "USD", "CA$"),
        ("US$ 5", "USD", None),
        ("CA$ 5", "CAD", None),
        ("C$ 5", "USD", "C$"),
        ("R$ 5", "BRL", None),
        ("NT$5", "USD", "NT$"),
        ("J$ 5", "JPY", "J$"),
        ("E£5", "EUR", "E£"),
        ("5 M$", "MAD", "M$"),
        ("GB£5", "GBP", None),
        ("MOP$ 5", "MOP", None),
        ("5 £", "GBP", None),
        ("ask BOB", "USD", None),
        ("call BOB", "USD", None),
        ("12345.60", "USD", None),
        ("1%", "USD", None),
    ],
)
def test_amount_in_another_currency_is_refused(text: str, currency: str, named: str | None) -> None:
    """A sign or code beside an amount is no decoration where the deal is in another currency: nothing converts it.

    Also where the number is the exported one, and before anything is said of its format. A sign of several currencies
    stands for each of them.
    """
    amount = Cell("1200.50", {"value": 120050, "value_currency": currency, "value_period": "monthly"})
    custom = Cell("1200.50", {"custom.cf_1": 1200.5})

    assert foreign(text, currency) == named
    if named is not None:
        for trusted, mark in product((False, True), (None, ".", ",")):
            with pytest.raises(
                Problem, match=f"names another currency .{re.escape(named)}. than the deal's, {currency}"
            ):
                cells.number(text, amount, Manner(mark), 0, trusted=trusted)
    if text == "1200.50 €":
        assert cells.number(text, custom, Manner(), 0, trusted=False) is UNEDITED


@pytest.mark.parametrize("text", ["12 all", "9 cup", "5 pen", "3 try", "1200.50 cup"])
def test_word_beside_a_number_is_no_currency(text: str) -> None:
    """Where there is no amount, a word that is a code as well is a word, and a number with a word is none."""
    custom = Cell("1200.50", {"custom.cf_1": 1200.5})

    with pytest.raises(Problem, match="takes a plain decimal"):
        cells.number(text, custom, Manner("."), 0, trusted=False)


def test_own_code_in_small_letters() -> None:
    """It is as good as one in capitals."""
    amount = Cell("1200.50", {"value": 120050, "value_currency": "USD", "value_period": "monthly"})

    assert cells.number("1300.25 usd", amount, Manner("."), 0, trusted=False) == "1300.25"


@pytest.mark.parametrize(
    ("was", "text", "order", "expected"),
    [
        ("2026-11-20", "20.11.2026", None, UNEDITED),
        ("2026-11-20", "11/20/2026", None, UNEDITED),
        ("2026-11-20", "2026/11/20", None, UNEDITED),
        ("2026-11-20", "11/20/26", None, UNEDITED),
        ("2026-11-20", "2026-11-20 00:00:00", None, UNEDITED),
        ("2026-11-05", "05/11/2026", None, REFUSED),
        ("2026-11-05", "05/11/2026", "dmy", UNEDITED),
        ("2026-11-05", "05/11/2026", "mdy", "2026-05-11"),
        ("2026-11-20", "21.11.2026", None, REFUSED),
        ("2026-11-20", "21.11.2026", "dmy", "2026-11-21"),
        ("2026-11-20", "2026-11-21", "mdy", "2026-11-21"),
        ("2026-11-20", "46346", None, REFUSED),
        ("1949-01-01", "01/01/49", "mdy", REFUSED),
        (None, "31/12/2026", "mdy", REFUSED),
        (None, "2026-02-30", None, REFUSED),
        (None, Typed.of("day", "2026-12-31"), None, "2026-12-31"),
    ],
)
def test_days(was: str | None, text: str, order: str | None, expected: str | None) -> None:
    """A day in another form is no edit where it can be no other day."""
    held = None if was is None else Cell(was, {})

    if expected == REFUSED:
        with pytest.raises(Problem):
            cells.day(text, held, Manner(order=order))
    else:
        assert cells.day(text, held, Manner(order=order)) == expected


@pytest.mark.parametrize(
    ("was", "text"),
    [
        ("00471", "471"), ("00471", "500"), ("3-4", "04/03/2026"), ("3-4", "4-Mar"), ("3-4", "04. Mrz"),
        ("1E5", "100000"), ("1E5", "1.00E+05"), ("12345678901234567890", "12345678901234500000"),
        ("Größe", "GrÃ¶ÃŸe neu"), ("東京 Büro", "?? Büro"), ("SPÖ“", "SP֓ neu"), ("a\tb", "ab"), ("true", "1"),
        ("10.591", "10.59"), ("0.377", "377"), ("1.250", "1250"), ("10:30", "10:30:00"), ("2026-04-03", "04/03/26"),
        ("x", "#REF!"), ("x", "#BEZUG!"), ("x", "Err:502"), ("x", "###"), ("x", "1.23457E+15"),
        (None, "#N/A"), (None, "1,23E+15"), (None, "3-Apr"), (None, "04. Mrz"), (None, "GrÃ¶ÃŸe"),
        (None, "â€œquotedâ€\x9d"), (None, "12345678901234500"), (None, "lost \ufffd"),
    ],
)  # fmt: skip
def test_texts_that_are_not_trusted(was: str | None, text: str) -> None:
    """A text that a spreadsheet may have made of another one is not taken for what somebody typed."""
    assert damage(text, was) is not None


@pytest.mark.parametrize(
    ("was", "text"),
    [
        ("00471", "00472"), ("471", "500"), ("1.5", "1.6"), ("3-4", "3-5"), ("10:30", "11:45"), ("Gold", "500"),
        ("12345", "12000"), ("10000000001", "10000000002"),
        ("Größe", "Große"), ("", "00471"), (None, "00471"), (None, "1E5"), (None, "CAFÉ®"), (None, "SPÖ“ – «É»"),
        (None, "March 2026"), (None, "Marsh 12"), (None, "#winning!"), (None, "Why?"), ("Why", "Why?"),
        ("Über", "Über?"), ("a", "b"),
    ],
)  # fmt: skip
def test_texts_that_are_trusted(was: str | None, text: str) -> None:
    """What no spreadsheet makes by itself is what somebody typed."""
    assert damage(text, was) is None


def test_readings() -> None:
    """A text has a reading for each manner that allows it, and none for those that don't."""
    assert {mark: str(value) for mark, value in numbers("1.250").items()} == {".": "1.250", ",": "1250"}
    assert list(numbers("1.250,75")) == [","]
    assert list(numbers("1,250.75")) == ["."]
    assert list(numbers("0,125")) == [","]
    assert numbers("1.25.0") == numbers("1,2,3") == numbers("") == numbers("0x10") == {}
    assert list(days("05/11/2026")) == ["dmy", "mdy"]
    assert list(days("20.11.2026")) == ["dmy"]
    assert days("20.11.99") == days("1.2") == days("soon") == {}
    assert (garbled("GrÃ¶ÃŸe"), garbled("Größe"), garbled("a")) == ("Größe", None, None)
    assert (misread("SP֓"), misread("a")) == ("SPÖ“", None)

"""Export, a spreadsheet, `bulk`: what nobody edited is never sent, what somebody edited is sent exactly or refused."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from close_crm import Close
from close_crm.cli.opportunity.edits import Interpreter, RowEdits
from close_crm.cli.opportunity.export import CsvWriter, XlsxWriter
from close_crm.cli.opportunity.intent import Translator
from close_crm.cli.spreadsheet import sheet as sheet_module
from close_crm.cli.spreadsheet import workbook as workbook_module
from close_crm.cli.spreadsheet.exported import Reading
from close_crm.cli.spreadsheet.files import decoded
from close_crm.cli.spreadsheet.mapping import meanings
from close_crm.cli.terminal.columns import Column, Columns, unguarded
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import Organization
from close_emulator import Emulator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.spreadsheets import MANNERS, Manner, saved_csv, saved_xlsx

COLUMNS = (
    "id,lead,pipeline,status,value,currency,period,confidence,won_on,user,note,contact,Plan,Seats,Discount,Go-live,"
    "Kick-off call,Tier,Days,Reviewers,Import key"
)  # fmt: skip


class House:
    """An organization, its exports, and what `bulk` makes of them, without sending anything."""

    def __init__(self, close: Close) -> None:
        self.organization = Organization(close)
        self.fields = self.organization.fields
        self.columns: list[Column] = Columns(self.organization).named(COLUMNS.split(","))
        self.template = next(iter(close.opportunities.iterate())).to_dict()
        self.keys = {field.name: field.key for field in self.organization.fields}

    def csv(self, records: list[dict[str, Any]], *, marked: bool) -> bytes:
        """An export in CSV."""
        out = io.StringIO(newline="")
        writer = CsvWriter(self.columns, out)
        for record in records:
            writer.add(record)
        writer.end()
        return out.getvalue().encode("utf-8-sig" if marked else "utf-8")

    def xlsx(self, records: list[dict[str, Any]]) -> bytes:
        """An export as a workbook."""
        out = io.BytesIO()
        writer = XlsxWriter(self.columns, self.organization, out)
        for record in records:
            writer.add(record)
        writer.end()
        return out.getvalue()

    def asked(self, content: bytes, reading: Reading | None = None) -> list[RowEdits]:
        """What `bulk` would send of a file."""
        if content.startswith(b"PK"):
            sheet = workbook_module.read("file", content, None)
        else:
            sheet = sheet_module._from_csv("file", *decoded("file", content, None))
        columns = meanings(sheet.headings, {}, lambda: self.fields)
        translator = Translator(self.organization, self.fields, lambda _: self.template)
        return Interpreter(sheet, columns, reading or Reading(), translator, self.fields).rows()


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=0) as close:
        yield House(close)


LIKE_FIGURES = st.from_regex(
    r"(0{0,3}[0-9]{1,20}|[0-9]{1,2}[-/.][0-9]{1,2}([-/.]([0-9]{2}|20[0-9]{2}))?|[0-9]{1,3}[.,][0-9]{1,4}|[0-9]E[0-9]{1,2}"
    r"|[+=@-][0-9A-F(]{1,5}|[0-9]{1,3}[.,][0-9]{3}[.,][0-9]{1,3}|20[0-9]{2}-[01][0-9]-[0-3][0-9]| ?true|FALSE|#N/A)",
    fullmatch=True,
)
WORDS = st.sampled_from(
    [
        "Größe",
        "naïve – “quoted”",
        "東京",
        "😀 ok?",
        "a\r\nb",
        "'=1+1",
        "SPÖ“",
        "CAFÉ®",
        "x;y, z",
        '"',
        "_x0041_",
        " a ",
        "1/2",
        "May",
    ]
)
TEXTS = LIKE_FIGURES | WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NUMBERS = (
    st.integers(-(10**6), 10**6)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.integers()
    | st.decimals(-99999, 99999, places=3).map(float)
)
DAYS = st.dates().map(str) | st.dates(min_value=date(2020, 1, 1), max_value=date(2030, 1, 1)).map(str)


@st.composite
def records(draw: st.DrawFn, house: House) -> list[dict[str, Any]]:
    """A few opportunities with values of every kind."""
    stages, people = house.organization.stages, house.organization.people
    found: list[dict[str, Any]] = []
    for number in range(draw(st.integers(1, 3))):
        stage, person = draw(st.sampled_from(stages)), draw(st.sampled_from(people))
        record = {
            **house.template,
            "id": f"oppo_{number}",
            "lead_name": draw(TEXTS),
            "status_id": stage.id, "status_label": stage.label, "pipeline_name": stage.pipeline,
            "value": draw(st.none() | st.integers(-(10**12), 10**12)),
            "value_period": draw(st.sampled_from(["one_time", "monthly", "annual"])),
            "confidence": draw(st.integers(0, 100)),
            "date_won": draw(st.none() | DAYS),
            "user_id": person.id, "user_name": person.name,
            "note": draw(TEXTS),
        }  # fmt: skip
        values = {
            "Plan": TEXTS, "Seats": NUMBERS, "Discount": NUMBERS, "Go-live": DAYS, "Import key": TEXTS,
            "Kick-off call": st.datetimes().map(lambda moment: f"{moment.isoformat()}+00:00"),
            "Tier": st.sampled_from(["Gold", "Silver", "Gone"]),
            "Days": st.lists(st.sampled_from(["Monday", "Friday"]), min_size=1, unique=True),
            "Reviewers": st.lists(st.sampled_from([one.id for one in people]), min_size=1, unique=True),
        }  # fmt: skip
        for name, strategy in values.items():
            record.pop(house.keys[name], None)
            if draw(st.booleans()):
                record[house.keys[name]] = draw(strategy)
        found.append(record)
    return found


few = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
ENCODINGS = st.sampled_from(
    [
        ("utf-8", "utf-8-sig"),
        ("utf-8", "utf-8"),
        ("utf-8", "utf-16"),
        ("cp1252", "cp1252"),
        ("cp1252", "utf-8-sig"),
        ("utf-8", "cp1252"),
    ]
)


@few
@given(st.data(), st.sampled_from(MANNERS), ENCODINGS, st.booleans())
def test_csv_that_nobody_edited(
    house: House, data: st.DataObject, manner: Manner, encodings: tuple[str, str], marked: bool
) -> None:
    """Whatever a spreadsheet does to a CSV file, nothing of it is sent: rows are as they were, or refused by cell."""
    held = data.draw(records(house))
    content = saved_csv(house.csv(held, marked=marked), manner, read_as=encodings[0], save_as=encodings[1])

    if not readable(content):
        with pytest.raises(Problem, match="UTF-8"):
            house.asked(content)
        return
    asked = house.asked(content)

    assert [update for row in asked for update in row.updates] == []
    headings = {fault.partition(":")[0] for row in asked for fault in row.faults}
    assert headings <= set(COLUMNS.split(","))


def readable(content: bytes) -> bool:
    """Whether a file says what it is: by its mark, or by being UTF-8."""
    try:
        return content.startswith((b"\xff\xfe", b"\xfe\xff")) or content.decode() is not None
    except UnicodeDecodeError:
        return False


@few
@given(st.data())
def test_workbook_that_nobody_edited(house: House, data: st.DataObject) -> None:
    """A workbook that was opened and saved asks for nothing, and nothing of it is refused."""
    held = data.draw(records(house))

    asked = house.asked(saved_xlsx(house.xlsx(held)))

    assert [(row.updates, row.faults) for row in asked] == [([], [])] * len(held)


TYPED = TEXTS.filter(lambda text: bool(text.strip()) and "\0" not in text)
DESK = st.dates(date(2020, 1, 1), date(2049, 12, 31))
#: By heading: what a person enters, and the key and value that it stands for.
EDITS: dict[str, tuple[st.SearchStrategy[Any], str]] = {
    "value": (st.decimals(-(10**6), 10**6, places=2), "value"),
    "Seats": (st.integers(-(10**9), 10**9).map(Decimal) | st.decimals(-999, 999, places=2), "Seats"),
    "Discount": (st.decimals(0, 2000, places=3), "Discount"),
    "confidence": (st.integers(0, 100).map(Decimal), "confidence"),
    "won_on": (DESK, "date_won"),
    "Go-live": (DESK, "Go-live"),
    "note": (TYPED, "note"),
    "Plan": (TYPED, "Plan"),
    "Tier": (st.sampled_from(["Gold", "bronze ", "SILVER"]), "Tier"),
}


def meant(value: Any, key: str) -> Any:
    """What is to be sent for what a person entered."""
    if isinstance(value, date):
        return str(value)
    if isinstance(value, Decimal):
        return int(value * 100) if key == "value" else value
    return value


def check_edit(
    house: House, held: list[dict[str, Any]], asked: list[RowEdits], heading: str, row: int, wanted: list[Any]
) -> None:
    """Nothing but the edited cell is sent, and that with what was meant, or it is refused."""
    key = house.keys.get(EDITS[heading][1], EDITS[heading][1])
    for at, one in enumerate(asked):
        if at != row:
            assert one.updates == []
            continue
        for update in one.updates:
            (sent_key, sent), *more = update.body.items()
            assert (more, sent_key, one.edited) == ([], key, [heading])
            sent = sent[:10] if key == "date_won" else sent
            assert sent in wanted or float(sent) in [float(each) for each in wanted], (sent, wanted)
            assert key in update.expected


@few
@given(st.data(), st.sampled_from(MANNERS), st.sampled_from(list(EDITS)), st.booleans())
def test_csv_of_which_one_cell_was_edited(
    house: House, data: st.DataObject, manner: Manner, heading: str, marked: bool
) -> None:
    """What a person typed into one cell is sent, as typed or as the spreadsheet showed it to them; or refused."""
    held = data.draw(records(house))
    row = data.draw(st.integers(0, len(held) - 1))
    entered = data.draw(EDITS[heading][0])
    key = EDITS[heading][1]
    typed = entered if isinstance(entered, str) else manner.typed(entered)
    column = COLUMNS.split(",").index(heading)
    content = saved_csv(
        house.csv(held, marked=marked),
        manner,
        read_as="utf-8",
        save_as="utf-8",
        edits={(row + 1, column): typed},
    )

    asked = house.asked(content)

    shown = manner.again(typed)
    wanted = [meant(entered, key)]
    if isinstance(entered, str):
        wanted = [unguarded(shown), entered.strip().title()]
    elif isinstance(entered, Decimal) and manner.decimals is not None:
        wanted.append(meant(entered.quantize(Decimal(1).scaleb(-manner.decimals), ROUND_HALF_UP), key))
    check_edit(house, held, asked, heading, row, wanted)


@few
@given(st.data(), st.sampled_from(list(EDITS)))
def test_workbook_of_which_one_cell_was_edited(house: House, data: st.DataObject, heading: str) -> None:
    """What a person typed into one cell of a workbook is sent exactly; a number or a day is never refused."""
    held = data.draw(records(house))
    row = data.draw(st.integers(0, len(held) - 1))
    entered = data.draw(EDITS[heading][0])
    if isinstance(entered, str):
        entered = workbook_module.writable(entered)
    key = EDITS[heading][1]
    as_cell = (
        datetime(entered.year, entered.month, entered.day) if isinstance(entered, date)
        else float(entered) if isinstance(entered, Decimal) else entered
    )  # fmt: skip
    content = saved_xlsx(house.xlsx(held), {(row + 1, COLUMNS.split(",").index(heading)): as_cell})

    asked = house.asked(content)

    wanted = [meant(entered, key)]
    if isinstance(entered, str):
        wanted += [entered.strip().title(), entered.replace("_x0041_", "A")]
    else:
        assert asked[row].faults == []
    check_edit(house, held, asked, heading, row, wanted)

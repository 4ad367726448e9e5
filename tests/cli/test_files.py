"""Files as people have them: any encoding, pipes, and workbooks that are anything but an export of ours."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from close_crm import Close
from close_crm.cli.spreadsheet import files
from close_crm.cli.spreadsheet import sheet as sheet_module
from close_crm.cli.spreadsheet import workbook as workbook_module
from close_crm.cli.terminal.exits import Problem
from close_emulator import Emulator

from tests.cli.conftest import PROGRAM, Cli
from tests.cli.test_update import sent


def workbook(*rows: list[Any], title: str = "Sheet") -> bytes:
    """A workbook as a person makes one."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("encoding", "options"),
    [
        ("utf-8", ()), ("utf-8-sig", ()), ("utf-16", ()), ("utf-32", ()),
        ("cp1252", ("--encoding", "cp1252")), ("utf-16-le", ("--encoding", "UTF-16-LE")),
        ("utf-8-sig", ("--encoding", "utf8")),
    ],
)  # fmt: skip
def test_encodings(
    cli: Cli, close: Close, deal: str, tmp_path: Path, encoding: str, options: tuple[str, ...]
) -> None:
    """A file is read as its mark or the person says, else as UTF-8."""
    path = tmp_path / "updates.csv"
    path.write_bytes(f"id,note\n{deal},Größe – “naïve”\n".encode(encoding))

    ran = cli("opportunity", "bulk", str(path), "--yes", *options)

    assert (ran.status, close.opportunities.get(deal).note) == (0, "Größe – “naïve”")


@pytest.mark.parametrize(
    ("content", "options", "reported"),
    [
        ("id,note\noppo_1,Größe\n".encode("cp1252"), (), "--encoding cp1252"),
        ("id,note\noppo_1,Größe\n".encode("utf-8-sig"), ("--encoding", "cp1252"), "mark of utf-8"),
        ("id,note\noppo_1,Größe\n".encode(), ("--encoding", "rot13"), "rot-13"),
        ("id,note\noppo_1,Größe\n".encode(), ("--encoding", "latin-99"), "there is no encoding"),
        ("id,note\noppo_1,Größe\n".encode("utf-16-le"), (), "utf-16-le"),
        ("id,note\noppo_1,Größe\n".encode().decode("cp1252").encode(), (), "Windows-1252"),
        (b"id,note\noppo_1,\xff\xfe\n", ("--encoding", "ascii"), "is not ASCII"),
    ],
)
def test_what_is_not_known_to_be_right_is_not_read(
    cli: Cli, emulator: Emulator, tmp_path: Path, content: bytes, options: tuple[str, ...], reported: str
) -> None:
    """A file in an encoding that nobody has named, or that was read wrongly before, is refused."""
    path = tmp_path / "updates.csv"
    path.write_bytes(content)

    ran = cli("opportunity", "bulk", str(path), "--yes", *options)

    assert (ran.status, sent(emulator), reported in ran.err) == (2, [], True)


def piped(content: bytes, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command that has something piped in."""
    return subprocess.run(
        [*PROGRAM, "opportunity", "bulk", *arguments],
        input=content,
        capture_output=True,
        timeout=60,
        check=False,
        cwd=cwd,
    )


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_a_pipe(close: Close, deal: str, tmp_path: Path, name: str) -> None:
    """From a pipe nothing can be asked, and no journal stands beside it: --yes sends, --journal keeps one."""
    content = f"id,value\n{deal},7\noppo_none,8\n".encode()

    asked = piped(content, name, cwd=tmp_path)
    dry = piped(content, name, "--dry-run", cwd=tmp_path)
    before = sorted(tmp_path.iterdir())
    ran = piped(content, name, "--yes", cwd=tmp_path)
    kept = piped(content, name, "--yes", "--journal", "run.journal", cwd=tmp_path)

    assert (asked.returncode, dry.returncode, before, ran.returncode, kept.returncode) == (2, 1, [], 1, 1)
    assert b"--yes" in asked.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "bulk.rejected-2.csv",
        "bulk.rejected.csv",
        "run.journal",
    ]
    assert close.opportunities.get(deal).value == 700


def test_other_pipes(cli: Cli, close: Close, deal: str, tmp_path: Path) -> None:
    """A named pipe and a workbook through stdin are read to their end."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = subprocess.Popen(
        [sys.executable, "-c", f"open({str(path)!r}, 'w').write('id,value\\n{deal},7\\n')"]
    )

    ran = cli("opportunity", "bulk", str(path), "--yes")
    writer.wait(60)
    through = piped(workbook(["id", "value"], [deal, 9.5]), "-", "--yes", cwd=tmp_path)

    assert (ran.status, through.returncode, close.opportunities.get(deal).value) == (0, 0, 950)
    assert [file.name for file in tmp_path.iterdir()] == ["pipe"]


def test_a_hand_made_workbook(cli: Cli, close: Close, emulator: Emulator, deal: str, tmp_path: Path) -> None:
    """Every filled cell of a workbook without a baseline is sent, numbers and days by their type."""
    path = tmp_path / "updates.xlsx"
    path.write_bytes(
        workbook(
            ["id", "value", "won_on", "Discount", "Go-live", "Plan", "Seats", "confidence"],
            [deal, 1234.5, datetime(2026, 11, 5), 1.25, "2026-12-24", "00471", 1000, 80],
        )
    )

    ran = cli("opportunity", "bulk", str(path), "--yes")

    after = close.opportunities.get(deal)
    fields = close.custom_fields.opportunity().of(after)
    assert (ran.status, after.value, str(after.date_won), after.confidence) == (0, 123_450, "2026-11-05", 80)
    assert [fields[name] for name in ("Discount", "Go-live", "Plan", "Seats")] == [
        1.25,
        date(2026, 12, 24),
        "00471",
        1000,
    ]


@pytest.mark.parametrize(
    ("heading", "value", "reported"),
    [
        ("value", "=1+1", "formula"),
        ("Plan", datetime(2026, 4, 3), "a day"),
        ("Plan", True, "truth value"),
        ("Plan", 1e17, "15 digits"),
        ("won_on", 46_000, "needs a day"),
        ("value", datetime(2026, 4, 3), "needs a number"),
        ("value", "#REF!", "error"),
        ("value", "1.250", "--decimal"),
        ("won_on", "05/11/2026", "--dates"),
        ("won_on", datetime(2026, 11, 5, 10, 30), "needs a day"),
    ],
)
def test_cells_of_the_wrong_type(
    cli: Cli, emulator: Emulator, deal: str, tmp_path: Path, heading: str, value: Any, reported: str
) -> None:
    """What a workbook says is of another type than the field is refused, with the cell; a formula is not computed."""
    path = tmp_path / "updates.xlsx"
    path.write_bytes(workbook(["id", heading], [deal, value]))

    ran = cli("opportunity", "bulk", str(path), "--yes")

    assert (ran.status, sent(emulator)) == (2, [])
    assert f"row 2: {heading}: " in ran.err
    assert reported in ran.err
    again = sheet_module.read(tmp_path / "updates.rejected.xlsx")
    assert (again.headings, again.rows[0].cells[0], reported in again.rows[0].cells[-1]) == (
        ("id", heading, "reason"),
        deal,
        True,
    )


def test_sheets_of_a_workbook(cli: Cli, close: Close, deal: str, tmp_path: Path) -> None:
    """Where several sheets may be meant, the person says which."""
    book = openpyxl.load_workbook(io.BytesIO(workbook(["notes"], title="First")))
    second = book.create_sheet("Second")
    for row in (["id", "value"], [deal, 7]):
        second.append(row)
    path = tmp_path / "updates.xlsx"
    book.save(path)

    unsaid = cli("opportunity", "bulk", str(path), "--yes")
    wrong = cli("opportunity", "bulk", str(path), "--yes", "--sheet", "Third")
    ran = cli("opportunity", "bulk", str(path), "--yes", "--sheet", "Second")

    assert (unsaid.status, wrong.status, ran.status, close.opportunities.get(deal).value) == (2, 2, 0, 700)
    assert ["'First', 'Second'" in one.err for one in (unsaid, wrong)] == [True, True]


def altered(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """A workbook with something else in one of its parts."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            assert name != part or old in data
            target.writestr(name, data.replace(old, new) if name == part else data)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
PLAIN = workbook(["id", "value"], ["oppo_1", 5])


def ending(row: bytes) -> bytes:
    """A workbook with one more row."""
    return altered(PLAIN, SHEET, b"</sheetData>", row + b"</sheetData>")


def archive(*names: str) -> bytes:
    """Another file that is a zip archive, with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name in names:
            target.writestr(name, "<a/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "reported"),
    [
        (b"PK\x03\x04" + b"\0" * 100, "damaged"),
        (PLAIN[:-30], "damaged"),
        (PLAIN[:200] + b"\xff" * 50 + PLAIN[250:], "damaged"),
        (ending(b"<row r='9'><c r='A9' t='s'><v>99</v></c></row>"), "can't be read"),
        (altered(PLAIN, SHEET, b"<sheetData>", b"<sheetData><row r='x'/>"), "can't be read"),
        (altered(PLAIN, SHEET, b"</worksheet>", b""), "can't be read"),
        (ending(b"<row r='3'><c r='XFD3'><v>1</v></c></row>"), None),
        (ending(b"<row r='3'><c r='ALM3'><v>1</v></c></row>"), "1000 columns"),
        (archive("mimetype", "content.xml"), "another kind"),
        (archive("[Content_Types].xml", "xl/workbook.bin"), "another kind"),
        (archive("[Content_Types].xml", "word/document.xml"), "save it as .xlsx"),
        (altered(PLAIN, "[Content_Types].xml", b"<Types", b"<!DOCTYPE x [<!ENTITY a 'b'>]><Types"), None),
    ],
    ids=["zeros", "cut", "garbled", "no such string", "no such row", "torn", "far column", "wide",
         "ods", "xlsb", "docx", "entities"],
)  # fmt: skip
def test_hostile_workbooks(tmp_path: Path, content: bytes, reported: str | None) -> None:
    """A workbook that is broken or too wide ends in one sentence, never in an error of the library that reads it."""
    path = tmp_path / "updates.xlsx"
    path.write_bytes(content)

    if reported is None:
        assert sheet_module.read(path).rows[0].cells == ("oppo_1", "5")
    else:
        with pytest.raises(Problem, match=reported):
            sheet_module.read(path)


def test_only_cells_that_are_there_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows before a stray cell at the end of a sheet cost nothing; cells with a form and no value are bounded."""
    monkeypatch.setattr(workbook_module, "_CELLS", 100)
    path = tmp_path / "updates.xlsx"
    path.write_bytes(ending(b"<row r='1048576'><c r='B1048576'><v>7</v></c></row>"))
    stray = sheet_module.read(path).rows
    path.write_bytes(ending(b"".join(b"<row r='%d'><c r='XFD%d'/></row>" % (at, at) for at in range(3, 9))))

    assert [row.number for row in stray] == [2, 1_048_576]
    with pytest.raises(Problem, match="more than 100 cells"):
        sheet_module.read(path)


def test_sizes_are_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row far down, a sheet that calls itself huge, a part that unpacks to hundreds of megabytes: all bounded."""
    far = altered(
        PLAIN,
        SHEET,
        b"</sheetData>",
        b"<row r='99999999999'><c r='A99999999999'><v>1</v></c></row></sheetData>",
    )
    huge = altered(PLAIN, SHEET, b'ref="A1:B2"', b'ref="A1:XFD1048576"')
    bomb = io.BytesIO(PLAIN)
    with (
        zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as parts,
        parts.open("xl/more.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(300):
            part.write(bytes(1 << 20))
    path = tmp_path / "updates.xlsx"

    for content in (far, huge):
        path.write_bytes(content)
        assert [row.cells for row in sheet_module.read(path).rows] == [("oppo_1", "5")]
    path.write_bytes(bomb.getvalue())
    with pytest.raises(Problem, match="256 MB"):
        sheet_module.read(path)
    monkeypatch.setattr(files, "MOST", 1000)
    with pytest.raises(Problem, match="larger than"):
        sheet_module.read(path)


def test_endless_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """What never ends is read to a bound."""
    monkeypatch.setattr(files, "MOST", 1 << 20)

    with pytest.raises(Problem, match="larger than"):
        sheet_module.read(Path("/dev/zero"))


@pytest.mark.parametrize(
    ("text", "headings", "cells"),
    [
        ("id,a;b;c;d\noppo_1,x\n", ("id", "a;b;c;d"), ("oppo_1", "x")),
        ("\ufeff\ufeffid;value\roppo_1;5\r", ("id", "value"), ("oppo_1", "5")),
        ('sep=|\r\nid|value\r\noppo_1|"5\r\n6"\r\n', ("id", "value"), ("oppo_1", "5\r\n6")),
        ("id,value,,\noppo_1,5,,\n , ,,\n", ("id", "value", "", ""), ("oppo_1", "5", "", "")),
    ],
)
def test_oddities_of_csv(
    tmp_path: Path, text: str, headings: tuple[str, ...], cells: tuple[str, ...]
) -> None:
    """Delimiters within headings, two marks, old line ends, rows of blanks: as a spreadsheet would read them."""
    path = tmp_path / "updates.csv"
    path.write_bytes(text.encode())

    sheet = sheet_module.read(path)

    assert (sheet.headings, [row.cells for row in sheet.rows]) == (headings, [cells])

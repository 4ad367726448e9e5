"""`close-crm opportunity bulk`."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from close_crm import Close
from close_emulator import Emulator

from tests.cli.conftest import Cli
from tests.cli.test_update import sent


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    return tmp_path / "updates.csv"


def test_columns(cli: Cli, close: Close, sheet: Path, deal: str, ids: dict[str, str]) -> None:
    """Columns go by names as people write them; empty cells leave be, the marker empties, + and - add and take out."""
    sheet.write_text(
        "ID;Status;Pipeline;Value;Days +;Days -;Tier;Won on;Contact;Wants;Lead\n"
        f"{deal};won;sales;7;Friday; Monday ;(none);;Emil Sand;two;ignored\n"
        f"{ids['Birch & Rowe/Won']};;;;Tuesday; ;Gold;(none);;;\n"
        "\n"
    )

    ran = cli("opportunity", "bulk", str(sheet), "--map", "Wants=Plan", "--yes")

    fields = close.custom_fields.opportunity()
    one, other = close.opportunities.get(deal), close.opportunities.get(ids["Birch & Rowe/Won"])
    assert (ran.status, ran.err) == (0, "ignored columns: Lead\n")
    assert (one.status_label, one.value, one.contact_name) == ("Won", 700, "Emil Sand")
    assert dict(fields.of(one)) == {"Plan": "two", "Seats": 2, "Days": ["Wednesday", "Friday"]}
    assert (other.value, other.date_won, fields.of(other)["Tier"]) == (120_000, None, "Gold")


def test_all_rows_are_checked_first(cli: Cli, emulator: Emulator, sheet: Path, deal: str) -> None:
    """One wrong row keeps all from being sent; wrong rows come beside the file as they were, each with its reason."""
    rows = [
        f"{deal},7,,'=note", f"{deal},1 200,,", ",8,,", "deal_1,8,,", f"{deal},8,Goldd,", f"{deal},8,Gold,,more",
    ]  # fmt: skip
    sheet.write_text("\n".join(["id,value,Tier,note", *rows]), encoding="utf-8-sig")

    ran = cli("opportunity", "bulk", str(sheet), "--yes")

    place = sheet.with_name("updates.rejected.csv")
    held = list(csv.reader(place.read_text(encoding="utf-8-sig").splitlines()))
    assert (ran.status, sent(emulator)) == (2, [])
    assert held[0] == ["id", "value", "Tier", "note", "reason"]
    reasons = ["plain decimal", "no id", "deal_1", "'Gold'", "5 cells"]
    assert [part in row[4] for part, row in zip(reasons, held[1:], strict=True)] == [True] * 5
    assert held[1][:4] == [deal, "1 200", "", ""]


def test_mended_rows_are_taken_back_in(
    cli: Cli, close: Close, sheet: Path, deal: str, ids: dict[str, str]
) -> None:
    """With --partial the rest is sent; the rejected file, mended, is sent as it is."""
    sheet.write_text(f"id,value,reason\n{deal},7 EUR,old\n{ids['Birch & Rowe/Won']},8,\n")

    first = cli("opportunity", "bulk", str(sheet), "--partial", "--yes")
    place = sheet.with_name("updates.rejected.csv")
    place.write_text(place.read_text().replace("7 EUR", "7"))
    second = cli("opportunity", "bulk", str(place), "--yes")
    again = cli("opportunity", "bulk", str(sheet), "--partial", "--yes")

    assert (first.status, second.status) == (1, 0)
    assert "1 applied, 1 rejected" in first.out
    assert close.opportunities.get(deal).value == 700
    assert "1 applied, 1 rejected" in again.out
    assert sheet.with_name("updates.rejected-2.csv").exists(), (
        "what may be being mended is never written over"
    )


def test_refused_by_close(cli: Cli, emulator: Emulator, sheet: Path, deal: str) -> None:
    """A row that Close refuses doesn't stop the others; JSON says which, by the number that spreadsheets show."""
    sheet.write_text(f'id,note,Plan\noppo_nope,x,y\n{deal},"two\nlines",z\n')

    ran = cli("opportunity", "bulk", str(sheet), "--yes", "--json")

    assert ran.status == 1
    reported = ran.json
    assert (reported["rows"], reported["applied"], reported["rejected"]) == (2, 1, 1)
    assert [(one["row"], "404" in one["reason"]) for one in reported["failures"]] == [(2, True)]
    assert Path(reported["rejected_file"]).read_text().splitlines()[1].startswith("oppo_nope,x,y,404")


def test_rows_without_an_answer_are_tried_again(
    cli: Cli, close: Close, emulator: Emulator, sheet: Path, deal: str
) -> None:
    """What may pass is not rejected: the same command tries those rows again, and skips what is done."""
    others = [one.id for one in close.opportunities.iterate() if one.id != deal]
    sheet.write_text("\n".join(["id,value", *(f"{id},9" for id in [deal, *others])]))
    emulator.faults.add(
        "return-503",
        times=99,
        operation="opportunities_update",
        path=f"/opportunity/{deal}/",
        headers={"retry-after": "0"},
    )

    first = cli("opportunity", "bulk", str(sheet), "--yes", "--concurrency", "2")
    emulator.faults.clear()
    second = cli("opportunity", "bulk", str(sheet), "--yes")

    assert (first.status, second.status) == (1, 0)
    assert "11 applied, 1 with an unknown outcome" in first.out
    assert "1 applied, 11 applied by an earlier run" in second.out
    assert not sheet.with_name("updates.rejected.csv").exists()


def test_several_values_of_one_row(cli: Cli, close: Close, sheet: Path, deal: str) -> None:
    """Several values to add make several updates of one row, which counts once."""
    sheet.write_text(f"id,Days +\n{deal},Friday; Thursday\n")

    ran = cli("opportunity", "bulk", str(sheet), "--yes")

    assert ran.out.startswith("1 row: 1 applied.")
    assert close.custom_fields.opportunity()["Days"].of(close.opportunities.get(deal))[-2:] == [
        "Friday",
        "Thursday",
    ]


def test_journal_of_a_finished_run(
    cli: Cli, emulator: Emulator, close: Close, sheet: Path, deal: str
) -> None:
    """A journal whose run is over stands in nobody's way: another file is sent, and so is the same one once more."""
    sheet.write_text(f"id,value\n{deal},1\n")
    first = cli("opportunity", "bulk", str(sheet), "--yes")
    close.opportunities.update(deal, value=5_000)
    again = cli("opportunity", "bulk", str(sheet), "--yes")
    after = close.opportunities.get(deal).value
    sheet.write_text(f"id,value\n{deal},2\n")
    other = cli("opportunity", "bulk", str(sheet), "--yes")

    assert [ran.out.partition(".")[0] for ran in (first, again, other)] == ["1 row: 1 applied"] * 3
    assert (after, close.opportunities.get(deal).value) == (100, 200)


def test_journal_of_another_run(cli: Cli, emulator: Emulator, sheet: Path, deal: str) -> None:
    """A file that was changed since is not sent on the journal of a run that is not finished."""
    sheet.write_text(f"id,value\n{deal},1\n")
    emulator.faults.add(
        "return-503", times=99, operation="opportunities_update", headers={"retry-after": "0"}
    )
    cli("opportunity", "bulk", str(sheet), "--yes")
    emulator.faults.clear()
    before = len(sent(emulator))
    sheet.write_text(f"id,value\n{deal},2\n")

    ran = cli("opportunity", "bulk", str(sheet), "--yes")
    named = cli(
        "opportunity", "bulk", str(sheet), "--yes", "--journal", str(sheet.with_name("other.journal"))
    )

    assert (ran.status, named.status, len(sent(emulator)) - before) == (2, 0, 1)
    assert "row 2" in ran.err


def test_dry_run(cli: Cli, emulator: Emulator, sheet: Path, deal: str) -> None:
    """A dry run shows old and new of each row, and what would fail; it sends nothing and writes no file."""
    sheet.write_text(f"id,value,Days +\n{deal},1,Friday\noppo_nope,1,\n")

    ran = cli("opportunity", "bulk", str(sheet), "--dry-run")

    assert (ran.status, sent(emulator)) == (1, [])
    assert "500.00 USD a month -> 1.00 USD a month" in ran.out
    assert "Monday, Wednesday -> Monday, Wednesday, Friday" in ran.out
    assert "row 3  can't be sent: 404" in ran.out
    assert [file.name for file in sheet.parent.iterdir()] == ["updates.csv"]


def test_nothing_is_sent_without_a_yes(cli: Cli, emulator: Emulator, sheet: Path, deal: str) -> None:
    """Where nobody can be asked, nothing is sent, and there is no journal."""
    sheet.write_text(f"id,value\n{deal},1\n")

    ran = cli("opportunity", "bulk", str(sheet))

    assert (ran.status, sent(emulator)) == (2, [])
    assert "--yes" in ran.err
    assert not sheet.with_name("updates.csv.journal").exists()


def test_key_refused_in_the_middle(cli: Cli, emulator: Emulator, close: Close, sheet: Path) -> None:
    """What every row would fail of alike ends the run, with that error's status."""
    sheet.write_text("\n".join(["id,value", *(f"{one.id},9" for one in close.opportunities.iterate())]))
    emulator.faults.add("return-401", times=99, operation="opportunities_update")

    ran = cli("opportunity", "bulk", str(sheet), "--yes", "--concurrency", "1")

    assert ran.status == 3
    assert "11 not done" in ran.out
    assert not sheet.with_name("updates.rejected.csv").exists()


@pytest.mark.parametrize(
    ("headings", "reported"),
    [
        ("value", "ids of opportunities"),
        ("id,lead", "no column can be changed"),
        ("id,valeu", "'value'"),
        ("id,Plann", "'Plan'"),
        ("id,value,Value", "same meaning"),
        ("id,status,status_id", "same meaning"),
        (",,", "headings"),
        ('id,"value', "CSV"),
    ],
)
def test_wrong_headings(cli: Cli, emulator: Emulator, sheet: Path, headings: str, reported: str) -> None:
    """Headings that can't be understood are refused before anything is read or sent."""
    sheet.write_text(f"{headings}\noppo_1,2,3\n")

    ran = cli("opportunity", "bulk", str(sheet), "--yes")

    assert (ran.status, ran.err.count("\n"), sent(emulator)) == (2, 1, [])
    assert reported in ran.err


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        (("--map", "Valu=value"), "'value'"),
        (("--map", "value"), "HEADING=FIELD"),
        (("--concurrency", "101"), "100"),
    ],
)
def test_wrong_options(cli: Cli, sheet: Path, deal: str, arguments: tuple[str, ...], reported: str) -> None:
    """So are options."""
    sheet.write_text(f"id,value\n{deal},1\n")

    ran = cli("opportunity", "bulk", str(sheet), "--yes", *arguments)

    assert (ran.status, reported in ran.err) == (2, True)


def test_nothing_to_do(cli: Cli, sheet: Path, deal: str) -> None:
    """No rows, or rows without a change, are no error."""
    sheet.write_text("id,value\n")
    none = cli("opportunity", "bulk", str(sheet), "--yes")
    sheet.write_text(f"id,value,status\n{deal},,\n")
    empty = cli("opportunity", "bulk", str(sheet), "--yes")

    assert (none.status, empty.status) == (0, 0)
    assert "no row asks for a change" in empty.err

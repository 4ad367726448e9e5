"""`opportunity list` into a file, edits in it, `bulk`: only what was edited goes out, and nobody's change is undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from close_crm import Close
from close_emulator import Emulator

from tests.cli.conftest import Cli, File, send
from tests.cli.test_program import plain, terminal
from tests.cli.test_update import sent

Edit = Callable[[str, str, Any], None]


def test_only_edited_cells_are_sent(cli: Cli, emulator: Emulator, file: File, deal: str) -> None:
    """Of an export, nothing is sent but the cells that were edited, with nothing else of their rows."""
    untouched = send(cli, file)
    file.edit(deal, "value", 600)
    file.edit(deal, "Plan", "00471")
    ran = send(cli, file)

    plan = next(key for body in sent(emulator) for key in body if key.startswith("custom."))
    assert (untouched.status, untouched.err) == (0, "no row asks for a change\n")
    assert (ran.status, ran.out) == (0, "12 rows: 1 applied, 11 without a change.\n")
    assert sent(emulator) == [{"value": 60_000, plan: "00471"}]


def test_a_change_in_close_is_not_undone(
    cli: Cli, close: Close, emulator: Emulator, file: File, deal: str
) -> None:
    """A row with a cell that has another value in Close by now is left out, with both values, until it is asked for."""
    file.edit(deal, "value", 600)
    file.edit(deal, "confidence", 70)
    close.opportunities.update(deal, value=70_000)
    before = len(sent(emulator))

    dry = cli("opportunity", "bulk", str(file.path), "--dry-run", "--json")
    ran = send(cli, file, "--json")
    untouched = sent(emulator)[before:]
    forced = send(cli, file, "--overwrite")

    reason = "value was 500.00 USD a month, and is 700.00 USD a month"
    assert (dry.status, ran.status, forced.status, untouched) == (1, 1, 0, [])
    assert reason in dry.json["failures"][0]["reason"]
    assert (reason in ran.json["failures"][0]["reason"], ran.json["failures"][0]["changed_in_close"]) == (
        True,
        True,
    )
    assert (ran.json["rejected"], ran.json["applied"]) == (1, 0)
    assert reason in str(File(Path(ran.json["rejected_file"])).rows()[1])
    after = close.opportunities.get(deal)
    assert (after.value, after.confidence) == (60_000, 70)


def test_the_rejected_row_can_be_sent(cli: Cli, close: Close, file: File, deal: str) -> None:
    """The file of rejected rows keeps the baseline: sent with --overwrite, it changes what was edited and no more."""
    file.edit(deal, "value", 600)
    close.opportunities.update(deal, value=70_000, confidence=91)
    rejected = Path(send(cli, file, "--json").json["rejected_file"])

    ran = send(cli, File(rejected), "--overwrite")

    after = close.opportunities.get(deal)
    assert (ran.status, after.value, after.confidence) == (0, 60_000, 91)


def test_other_cells_may_change_in_close(cli: Cli, close: Close, file: File, deal: str) -> None:
    """A change of a cell that nobody edited stays, and hinders nothing; the same change made twice is none."""
    file.edit(deal, "value", 600)
    close.opportunities.update(deal, confidence=91)

    ran = send(cli, file)
    again = send(cli, file)

    after = close.opportunities.get(deal)
    assert (ran.status, after.value, after.confidence) == (0, 60_000, 91)
    assert (again.status, again.out) == (0, "12 rows: 1 unchanged, 11 without a change.\n")


def test_an_amount_means_little_without_its_currency(cli: Cli, close: Close, file: File, deal: str) -> None:
    """An amount is not sent where Close has another period for it by now."""
    file.edit(deal, "value", 600)
    close.opportunities.update(deal, value_period="annual")

    ran = send(cli, file)

    assert (ran.status, close.opportunities.get(deal).value) == (1, 50_000)
    assert "period was monthly, and is annual" in ran.err


def test_status_and_pipeline(cli: Cli, close: Close, file: File, deal: str) -> None:
    """Status and pipeline are one thing: an edited pipeline means the status of that name there, or is refused."""
    renewals = next(one for one in close.pipelines.iterate() if one.name == "Renewals")
    close.opportunity_statuses.create(label="Won", type_="won", pipeline_id=renewals.id)
    file.edit(deal, "pipeline", "Renewals")

    refused = send(cli, file)
    file.edit(deal, "status", "won")
    ran = send(cli, file)

    assert (refused.status, "'Demo Completed'" in refused.err) == (2, True)
    assert (ran.status, close.opportunities.get(deal).pipeline_name) == (0, "Renewals")


def test_rows_and_columns_may_move(cli: Cli, emulator: Emulator, table: File, deal: str) -> None:
    """Rows in another order, fewer rows, fewer columns and headings that `--map` explains change nothing."""
    table.edit(deal, "Seats", 9)
    rows = table.rows()
    gone = [rows[0].index(name) for name in ("value", "lead", "status")]
    head = ["How many" if name == "Seats" else name for name in rows[0]]
    moved = [head, *reversed([row for row in rows[1:] if row[0] == deal or row[3] != "Won"])]
    table.write([[cell for at, cell in enumerate(row) if at not in gone] for row in moved])

    ran = send(cli, table, "--map", "How many=Seats")

    assert (ran.status, [list(body.values()) for body in sent(emulator)]) == (0, [[9]])


def test_a_row_twice(cli: Cli, emulator: Emulator, table: File, deal: str) -> None:
    """A row that stands there twice is sent as edited in either; two edits that contradict each other are refused."""
    rows = table.rows()
    value, plan = rows[0].index("value"), rows[0].index("Plan")
    row = next(row for row in rows if row[0] == deal)
    one, two = list(row), list(row)
    one[value], two[plan] = "600.00", "Other"
    table.write([rows[0], row, one, two])

    both = send(cli, table)
    two[value] = "700.00"
    table.write([rows[0], one, two])
    refused = send(cli, table)

    assert (both.status, len(sent(emulator))) == (0, 2)
    assert refused.status == 2
    assert "row 2: row 3 sets value to another value" in refused.err


def test_emptied_and_fixed_cells_are_named(cli: Cli, emulator: Emulator, file: File, deal: str) -> None:
    """What an edit asks for and does not get is said: an empty cell, a column that can't be changed."""
    file.edit(deal, "Plan", "" if file.path.suffix == ".csv" else None)
    file.edit(deal, "lead", "Another Ltd")

    ran = send(cli, file, "--json")

    assert ran.json["notes"] == [
        f"edited, but bulk can't change this column: row {row_of(file, deal)} lead",
        f"emptied, which leaves a field as it is ((none) empties it): row {row_of(file, deal)} Plan",
    ]
    assert (ran.status, sent(emulator), ran.json["unedited"]) == (0, [], 12)


def row_of(file: File, id: str) -> int:
    """The number of a row as spreadsheets count."""
    return 1 + next(at for at, row in enumerate(file.rows()) if row[0] == id)


def test_the_question_shows_what_will_be_sent(
    cli: Cli, close: Close, emulator: Emulator, file: File, deal: str
) -> None:
    """Before it asks, `bulk` shows the differences that a dry run shows; rows that Close has changed are named."""
    other = next(row[0] for row in file.rows() if row[3] == "Won")
    file.edit(deal, "value", 600)
    file.edit(other, "confidence", 33)
    close.opportunities.update(other, confidence=55)

    dry = cli("opportunity", "bulk", str(file.path), "--dry-run").out
    with terminal("opportunity", "bulk", str(file.path)) as running:
        running.wait_for(r"\[y/N\]")
        asked = plain(running.shown)
        running.type("y\n")
        status = running.end()

    line = "value  500.00 USD a month -> 600.00 USD a month"
    assert [line in dry, line in asked] == [True, True]
    assert "confidence was" in asked
    assert "1 row to send" in asked
    assert (status, [body for body in sent(emulator) if body == {"value": 60_000}]) == (
        1,
        [{"value": 60_000}],
    )


def test_a_change_while_the_question_stands(
    close: Close, emulator: Emulator, deal: str, tmp_path: Path
) -> None:
    """What is sent is what was shown: of a file without a baseline, too, a value that changes meanwhile is kept."""
    sheet = tmp_path / "updates.csv"
    sheet.write_text(f"id,value\n{deal},600\n")

    with terminal("opportunity", "bulk", str(sheet)) as running:
        running.wait_for(r"\[y/N\]")
        close.opportunities.update(deal, value=70_000)
        running.type("y\n")
        status = running.end()

    assert (status, close.opportunities.get(deal).value) == (1, 70_000)
    assert "value was 500.00 USD a month" in plain(running.shown)

"""`close-crm opportunity get` and `list`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from close_crm import Close
from close_emulator import Emulator

from tests.cli.conftest import Cli


def test_table(cli: Cli) -> None:
    """A table has amounts as people read them, with the currency, newest first."""
    ran = cli("opportunity", "list")

    assert (ran.status, ran.err) == (0, "")
    lines = ran.out.splitlines()
    assert lines[0].split() == ["id", "lead", "status", "value", "confidence", "won_on", "user"]
    assert "Quayside Bakery" in lines[1]
    assert "10,000.50 USD" in ran.out
    assert "750.00 USD a month" in ran.out
    assert len(lines) == 13
    assert "\x1b" not in ran.out


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        (("--status", "Won"), 1),
        (("--status", "won", "--status", "Sales/Lost"), 2),
        (("--pipeline", "Renewals"), 4),
        (("--pipeline", "renewals", "--status", "Due"), 1),
        (("--pipeline", "Renewals", "--status", "Won"), 0),
        (("--user", "me"), 5),
        (("--user", "Bruno Keller"), 4),
        (("--user", "bruno@example.com", "--user", "me"), 9),
        (("--type", "won"), 2),
        (("--period", "annual"), 3),
        (("--created-after", "2026-03-05", "--created-before", "2026-03-10"), 5),
        (("--won-after", "2026-06-01"), 3),
        (("--search", "note:signed"), 1),
    ],
)
def test_filters(cli: Cli, filters: tuple[str, ...], count: int) -> None:
    """Filters go by names as people know them."""
    ran = cli("opportunity", "list", "--json", *filters)

    assert (ran.status, len(ran.json)) == (0, count)


@pytest.mark.parametrize(
    ("filters", "reported"),
    [
        (("--status", "Wom"), "'Won'"),
        (("--status", "Salse/Won"), "'Sales/Won'"),
        (("--pipeline", "Sale"), "'Sales'"),
        (("--user", "Bruno"), "'Bruno Keller'"),
        (("--lead", "Birch"), "lead_"),
        (("--created-after", "yesterday"), "YYYY-MM-DD"),
        (("--created-after", "2026-02-30"), "exists"),
        (("--order", "size"), "value"),
        (("--fields", "id,Teir"), "'Tier'"),
        (("--fields", " , "), "--fields"),
        (("--limit", "0"), "1"),
        (("--format", "xml"), "csv"),
    ],
)
def test_wrong_filters(cli: Cli, filters: tuple[str, ...], reported: str) -> None:
    """What isn't there is refused on one line that names the nearest that is, and status 2."""
    ran = cli("opportunity", "list", *filters)

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert reported in ran.err


def test_label_of_two_pipelines(cli: Cli, close: Close, tmp_path: Path) -> None:
    """A label that two pipelines have filters by both; `update` takes its own pipeline's, and in a file it is said."""
    renewals = next(pipeline for pipeline in close.pipelines.list().data if pipeline.name == "Renewals")
    close.opportunity_statuses.create(label="Won", type_="won", pipeline_id=renewals.id)
    deals = {one.status_label: one.id for one in close.opportunities.iterate()}
    close.opportunities.update(deals["Due"], status_id=close.pipelines.get(renewals.id).statuses[-1].id)

    both = cli("opportunity", "list", "--status", "Won", "--json").json
    one = cli("opportunity", "list", "--status", "Renewals/Won", "--json").json
    own = [
        cli("opportunity", "update", deals[label], "--status", "Won", "--dry-run").out
        for label in ("Proposal Sent", "In Negotiation")
    ]
    sheet = tmp_path / "updates.csv"
    sheet.write_text(f"id,status\n{deals['In Negotiation']},Won\n")
    bulk = cli("opportunity", "bulk", str(sheet), "--dry-run")

    assert (len(both), len(one)) == (2, 1)
    assert ["-> Sales/Won" in own[0], "-> Renewals/Won" in own[1]] == [True, True]
    assert "say which, 'Sales/Won', 'Renewals/Won'" in bulk.out


def test_limit_says_how_many_more(cli: Cli) -> None:
    """A limit is shown, with the number of all that match; nothing more than needed is asked for."""
    ran = cli("opportunity", "list", "--limit", "5", "--format", "jsonl")

    assert [json.loads(line)["id"][:5] for line in ran.out.splitlines()] == ["oppo_"] * 5
    assert ran.err == "5 of 12 shown\n"


def test_only_what_is_shown_is_asked_for(cli: Cli, emulator: Emulator) -> None:
    """Chosen columns ask Close for their fields alone, custom fields by name or id among them."""
    ran = cli(
        "opportunity",
        "list",
        "--fields",
        "id,value,Plan,Days",
        "--format",
        "csv",
        "--limit",
        "1",
        "--order",
        "value",
    )

    assert ran.out.splitlines()[0] == "id,value,Plan,Days,_baseline"
    asked = next(one for one in emulator.exchanges if "/opportunity/?" in one.line)
    assert "_fields" in asked.query
    assert "lead_name" not in asked.query


def test_board(cli: Cli) -> None:
    """A board goes by pipeline and status in Close's order; sums keep currencies and periods apart."""
    ran = cli("opportunity", "list", "--format", "board")

    places = [
        ran.out.index(f"  {label}  (")
        for label in ("Demo Completed", "Proposal Sent", "Won", "Due", "Cancelled")
    ]
    assert places == sorted(places)
    assert "Sales  (8: 14,800.50 USD" not in ran.out
    assert "Sales  (8: 13,800.50 USD + 1,250.00 USD a month + 1,200.00 USD a year)" in ran.out


def test_csv(cli: Cli) -> None:
    """CSV has stable headings, plain decimals, ISO days, lists with semicolons, and all custom fields."""
    rows = list(csv.DictReader(io.StringIO(cli("opportunity", "list", "--format", "csv").out)))
    row = next(one for one in rows if one["lead"] == "Birch & Rowe" and one["status"] == "Demo Completed")

    assert (row["value"], row["currency"], row["period"], row["confidence"]) == (
        "500.00",
        "USD",
        "monthly",
        "60",
    )
    assert (row["pipeline"], row["user"], row["won_on"]) == ("Sales", "Ada Marsh", "")
    assert (row["Plan"], row["Seats"], row["Days"], row["Tier"]) == ("Team", "2", "Monday; Wednesday", "Gold")


def test_empty(cli: Cli, close: Close) -> None:
    """Nothing found is no error, and every form says so in its way."""
    for one in list(close.opportunities.iterate()):
        close.opportunities.delete(one.id)

    forms = {
        form: cli("opportunity", "list", "--format", form)
        for form in ("table", "board", "json", "jsonl", "csv")
    }

    assert {ran.status for ran in forms.values()} == {0}
    assert {form: ran.out[:3] for form, ran in forms.items()} == {
        "table": "", "board": "", "json": "[]\n", "jsonl": "", "csv": "id,",
    }  # fmt: skip
    assert "no opportunity matches" in forms["table"].err


def test_get(cli: Cli, deal: str, ids: dict[str, str]) -> None:
    """One opportunity comes in full; as JSON one is an object, several are a list, as Close sends them."""
    reported = cli("opportunity", "get", deal)
    one = cli("opportunity", "get", deal, "--json").json
    several = cli("opportunity", "get", deal, ids["Birch & Rowe/Won"], "--json").json

    assert "Wants **two** seats" in reported.out
    assert "500.00 USD a month" in reported.out
    assert (one["id"], one["value"]) == (deal, 50_000)
    assert [other["id"] for other in several] == [deal, ids["Birch & Rowe/Won"]]


def test_get_what_is_not_there(cli: Cli, deal: str) -> None:
    """What isn't there is named after what is, with status 4."""
    ran = cli("opportunity", "get", "oppo_nope", deal, "--format", "jsonl")

    assert (ran.status, json.loads(ran.out)["id"]) == (4, deal)
    assert "'oppo_nope'" in ran.err


def test_data_can_not_steer(cli: Cli, close: Close, deal: str) -> None:
    """Escapes, markup and line ends in data are shown as text, in every form; files get formulas guarded."""
    nasty = "\x1b[31m[bold]red[/]\u202e\nnext\x9b2J"
    fields = close.custom_fields.opportunity()
    close.opportunities.update(deal, fields["Plan"].set("=1+1"), note=nasty)

    table = cli("opportunity", "list", "--fields", "id,note,Plan")
    record = cli("opportunity", "get", deal)
    as_json = cli("opportunity", "get", deal, "--json")
    as_csv = cli("opportunity", "list", "--fields", "id,Plan", "--format", "csv")

    for ran in (table, record, as_json):
        assert not set(ran.out) & {"\x1b", "\u202e", "\x9b"}
    assert "[bold]red[/]" in table.out
    assert as_json.json["note"] == nasty
    assert f"{deal},'=1+1" in as_csv.out


def test_key_is_refused(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong key ends with status 3, and isn't repeated; programs get the error as JSON on stderr."""
    monkeypatch.setenv("CLOSE_API_KEY", "api_wrongwrong")

    plain = cli("opportunity", "list")
    as_json = cli("opportunity", "list", "--json")

    assert (plain.status, plain.out, plain.err.count("\n")) == (3, "", 1)
    error = json.loads(as_json.err)["error"]
    assert (error["type"], error["status"], error["exit_status"]) == ("Unauthorized", 401, 3)
    assert "wrongwrong" not in plain.err + as_json.err


def test_no_key(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key, one line says where it is looked for; a broken one is not repeated."""
    monkeypatch.delenv("CLOSE_API_KEY")

    ran = cli("opportunity", "list")
    monkeypatch.setenv("CLOSE_API_KEY", "two words")
    broken = cli("opportunity", "list")

    assert (ran.status, broken.status) == (3, 3)
    assert "CLOSE_API_KEY" in ran.err
    assert "from CLOSE_API_KEY" in broken.err
    assert "two words" not in broken.err

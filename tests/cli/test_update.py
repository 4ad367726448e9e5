"""`close-crm opportunity update`."""

from __future__ import annotations

import json
from typing import Any

import pytest
from close_crm import Close
from close_crm.cli.terminal.exits import Status, status_of
from close_crm.errors import (
    ConnectFailed,
    DeadlineExceeded,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    ServerError,
    Unauthorized,
)
from close_emulator import Emulator

from tests.cli.conftest import Cli


def sent(emulator: Emulator) -> list[dict[str, Any]]:
    """The bodies of all updates."""
    return [json.loads(one.sent) for one in emulator.exchanges if one.method == "PUT"]


def test_by_names(cli: Cli, close: Close, emulator: Emulator, deal: str) -> None:
    """Names become ids, an amount cents; old and new are shown, then what Close changed by itself."""
    ran = cli(
        "opportunity", "update", deal, "--status", "won", "--value", "1200.50", "--period", "annual",
        "--confidence", "80%", "--note", "Signed", "--contact", "emil sand", "--user", "bruno@example.com",
        "--field", "Plan=Gold=best", "--add", "Days=Friday", "--remove", "Days=Monday", "--unset", "Tier",
        "--field", "reviewers=me; Bruno Keller", "--yes",
    )  # fmt: skip
    after = close.opportunities.get(deal)
    fields = close.custom_fields.opportunity().of(after)

    assert (ran.status, ran.err) == (0, "")
    assert (after.status_label, after.value, after.value_period, after.confidence) == (
        "Won",
        120_050,
        "annual",
        80,
    )
    assert (after.note, after.contact_name, after.user_name) == ("Signed", "Emil Sand", "Bruno Keller")
    assert (fields["Plan"], fields["Days"], "Tier" in fields) == ("Gold=best", ["Wednesday", "Friday"], False)
    assert fields["Reviewers"] == [close.users.me().id, after.user_id]
    for reported in (
        "Sales/Demo Completed -> Sales/Won",
        "500.00 USD a month -> 1,200.50 USD a year",
        "Ada Marsh -> Bruno Keller",
        "(none) -> Emil Sand",
        "Monday, Wednesday -> Wednesday, Friday",
    ):
        assert reported in ran.out
    assert "won_on" in ran.out.split("Close also changed:")[1]
    assert len(sent(emulator)) == 2


def test_several_values_in_turn(cli: Cli, close: Close, emulator: Emulator, deal: str) -> None:
    """As a request takes one value to add, several make several requests; whole values go with the first."""
    cli(
        "opportunity",
        "update",
        deal,
        "--add",
        "Days=Friday",
        "--add",
        "Days=Tuesday",
        "--value",
        "1",
        "--yes",
    )

    days = close.custom_fields.opportunity()["Days"]
    assert sent(emulator) == [{"value": 100, f"{days.key}.add": "Friday"}, {f"{days.key}.add": "Tuesday"}]
    assert days.of(close.opportunities.get(deal)) == ["Monday", "Wednesday", "Friday", "Tuesday"]


def test_won_on(cli: Cli, close: Close, deal: str) -> None:
    """The day won is a day in every zone; none clears it, and so does an empty note its note."""
    cli("opportunity", "update", deal, "--won-on", "2026-11-24", "--note", "", "--yes")
    first = close.opportunities.get(deal)
    cli("opportunity", "update", deal, "--won-on", "none", "--yes")

    assert (str(first.date_won), first.note, first.note_html) == ("2026-11-24", None, None)
    assert close.opportunities.get(deal).date_won is None


@pytest.mark.parametrize(
    ("wanted", "reported"),
    [
        ((), "nothing to change"),
        (("--status", "Wonn"), "'Won'"),
        (("--status", "Due/Won"), "nearest"),
        (("--value", "1,200.50"), "1200.50"),
        (("--value", "ten"), "1200.50"),
        (("--value", ""), "can't be empty"),
        (("--period", "weekly"), "one_time"),
        (("--confidence", "high"), "80"),
        (("--won-on", "24.11.2026"), "YYYY-MM-DD"),
        (("--contact", "Hana Vale"), "'Dora Finch'"),
        (("--user", "Brunno Keller"), "'Bruno Keller'"),
        (("--field", "Plan"), "NAME=VALUE"),
        (("--field", "Plann=x"), "'Plan'"),
        (("--field", "Tier=Golden"), "'Gold'"),
        (("--field", "Seats=many"), "number"),
        (("--field", "Go-live=tomorrow"), "YYYY-MM-DD"),
        (("--add", "Plan=x"), "single value"),
        (("--add", "Days=Sunday"), "'Monday'"),
        (("--add", "Days=Friday", "--unset", "Days"), "contradict"),
        (("--field", "Plan=a", "--field", "Plan=b"), "contradict"),
        (("--vale", "5"), "--value"),
    ],
)
def test_wrong_input(cli: Cli, emulator: Emulator, deal: str, wanted: tuple[str, ...], reported: str) -> None:
    """What Close would not take is refused before anything is sent, on one line that says what would do."""
    ran = cli("opportunity", "update", deal, *wanted, "--yes")

    assert (ran.status, ran.out, ran.err.count("\n"), sent(emulator)) == (2, "", 1, [])
    assert reported in ran.err


def test_ambiguous_names(cli: Cli, close: Close, deal: str) -> None:
    """Two fields of one name are listed with their ids, and an id says which is meant."""
    first = close.custom_fields.opportunity()["Plan"].id
    close.opportunity_custom_fields.create(name="Plan", type_="text")

    both = cli("opportunity", "update", deal, "--field", "Plan=x", "--yes")
    one = cli("opportunity", "update", deal, "--field", f"{first}=x", "--yes")

    assert (both.status, one.status) == (2, 0)
    assert first in both.err


def test_nothing_is_sent_without_a_yes(cli: Cli, emulator: Emulator, deal: str) -> None:
    """Where nobody can be asked, nothing is sent without --yes, and status 2 and a line say so."""
    ran = cli("opportunity", "update", deal, "--value", "5")

    assert (ran.status, sent(emulator)) == (2, [])
    assert "--yes" in ran.err
    assert "500.00 USD a month -> 5.00 USD a month" in ran.out


@pytest.mark.parametrize("option", ["--dry-run", "--yes"])
def test_nothing_to_send(cli: Cli, emulator: Emulator, deal: str, option: str) -> None:
    """A dry run sends nothing, and neither does an update that changes nothing."""
    same = ("--add", "Days=Monday", "--value", "500", "--field", "Plan=Team")
    wanted = ("--value", "5") if option == "--dry-run" else same

    ran = cli("opportunity", "update", deal, *wanted, option)

    assert (ran.status, sent(emulator)) == (0, [])


def test_json(cli: Cli, deal: str) -> None:
    """Programs get what changed by Close's names, side effects included, and the opportunity."""
    planned = cli("opportunity", "update", deal, "--status", "Won", "--json", "--dry-run").json
    done = cli("opportunity", "update", deal, "--status", "Won", "--json", "--yes").json

    assert (planned["sent"], list(planned["changed"])) == (False, ["status_id"])
    assert (done["sent"], set(done["changed"])) == (True, {"status_id", "date_won"})
    assert done["opportunity"]["status_label"] == "Won"


def test_refused_by_close(cli: Cli, emulator: Emulator, deal: str) -> None:
    """What Close refuses is shown with its reasons, and status 1; what isn't there has status 4."""
    body = json.dumps({"errors": [], "field-errors": {"value": "Too \x1b[31mmuch."}})
    emulator.faults.add("return-400", operation="opportunities_update", body=body)

    refused = cli("opportunity", "update", deal, "--value", "5", "--yes", "--json")
    missing = cli("opportunity", "update", "oppo_nope", "--value", "5", "--yes")

    error = json.loads(refused.err.splitlines()[-1])["error"]
    assert (refused.status, error["field_errors"]) == (1, {"value": "Too \x1b[31mmuch."})
    assert "\x1b" not in refused.err
    assert (missing.status, missing.err) == (4, "close-crm: there is no opportunity 'oppo_nope'\n")


PUT = ("PUT", "/opportunity/oppo_1/")


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (OutcomeUnknown("POST", "/opportunity/", "lost"), Status.OUTCOME_UNKNOWN),
        (DeadlineExceeded(*PUT, "late", True), Status.OUTCOME_UNKNOWN),
        (DeadlineExceeded(*PUT, "late", False), Status.FAILED),
        (DeadlineExceeded("GET", "/me/", "late", True), Status.FAILED),
        (ConnectFailed(*PUT, "refused", False), Status.FAILED),
        (ServerError(503, *PUT), Status.OUTCOME_UNKNOWN),
        (ServerError(503, "GET", "/me/"), Status.FAILED),
        (Unauthorized(401, *PUT), Status.NO_CREDENTIALS),
        (Forbidden(403, *PUT), Status.FAILED),
        (NotFound(404, *PUT), Status.NOT_FOUND),
    ],
    ids=str,
)
def test_exit_status(error: Exception, status: Status) -> None:
    """Each error has the status that the help lists for it."""
    assert status_of(error) is status

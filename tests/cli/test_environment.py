"""What the environment of a command line can be like, and the guards against writing where it should not be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from close_crm import Close
from close_emulator import Emulator

from .conftest import Cli, Ran, program

PASSWORD = "password_of_a_proxy"
ELSEWHERE = "https://close.example/api/v1"
BROKEN = [
    ("HTTPS_PROXY", f"ftp://user:{PASSWORD}@proxy.example"),
    ("HTTP_PROXY", "::::"),
    ("ALL_PROXY", f"socks5://user:{PASSWORD}@proxy.example"),
    ("SSL_CERT_FILE", "/nowhere/ca.pem"),
    ("SSL_CERT_DIR", "/nowhere"),
]


@pytest.mark.parametrize(("variable", "value"), BROKEN)
@pytest.mark.parametrize(
    "command", [["opportunity", "list"], ["opportunity", "update", "oppo_1", "--value", "1"]]
)
def test_what_cannot_be_used_is_one_line(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, command: list[str]
) -> None:
    """A variable that can't be used is named on one line, without its value; the exit status is that of wrong input."""
    monkeypatch.setenv("CLOSE_BASE_URL", ELSEWHERE)
    monkeypatch.setenv(variable, value)

    ran = cli(*command)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"close-crm: {variable} can't be used: ")
    assert ran.err.count("\n") == 1
    assert PASSWORD not in ran.err


@pytest.mark.parametrize(("variable", "value"), BROKEN)
def test_doctor_finds_it(cli: Cli, monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    """The doctor reports it as a finding that fails, with what to do, and does not try to call."""
    monkeypatch.setenv("CLOSE_BASE_URL", ELSEWHERE)
    monkeypatch.setenv(variable, value)

    ran = cli("doctor", "--json")
    failed = [one for one in ran.json if one["grade"] == "fail"]

    assert ran.status == 1
    assert [one for one in failed if one["text"].startswith(variable) and one["advice"]]
    assert not [one for one in ran.json if one["check"] in {"connection", "user"}]
    assert PASSWORD not in ran.out + ran.err


@pytest.mark.parametrize(("variable", "value"), BROKEN)
def test_this_machine_needs_none_of_it(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    """An emulator on this machine is reached whatever these variables say; the doctor mentions a broken proxy."""
    monkeypatch.setenv(variable, value)

    listed, looked = cli("opportunity", "list", "--json"), cli("doctor", "--json")

    assert (listed.status, looked.status) == (0, 0)
    assert len(listed.json) == 12
    warned = [one for one in looked.json if one["grade"] == "warn" and one["text"].startswith(variable)]
    assert len(warned) == ("PROXY" in variable)


@pytest.mark.parametrize(
    "value", ["http://[", "close.example", f"https://user:{PASSWORD}@host", "https://h:99999"]
)
def test_address(cli: Cli, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """An address that is none is reported by the variable or the option that has it, and by the doctor."""
    by_option, looked = cli("opportunity", "list", "--base-url", value), cli("doctor", "--base-url", value)
    monkeypatch.setenv("CLOSE_BASE_URL", value)
    by_variable = cli("opportunity", "list")

    assert by_option.err.startswith("close-crm: --base-url takes an http or https address")
    assert by_variable.err.startswith("close-crm: CLOSE_BASE_URL takes an http or https address")
    assert (by_option.status, by_variable.status, looked.status) == (2, 2, 1)
    assert "fail address" in looked.out
    assert PASSWORD not in by_option.err + by_variable.err


@pytest.mark.parametrize("value", ["two words", "é", "a:b"])
def test_key(cli: Cli, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """A key that can't be one is reported by its variable."""
    monkeypatch.setenv("CLOSE_API_KEY", value)

    ran = cli("opportunity", "list")

    assert ran.status == 3
    assert "CLOSE_API_KEY" in ran.err
    assert value not in ran.err


@pytest.mark.parametrize(
    "surroundings",
    [
        {"HOME": None, "TMPDIR": "/nowhere"},
        {"LC_ALL": "xx_YY.bogus", "LANG": "é", "LANGUAGE": "zz"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"COLUMNS": "abc", "LINES": "-5"},
        {"COLUMNS": "0"},
        {"COLUMNS": "9" * 30},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "idna"},
        {"TERM": "\x1b[31m", "FORCE_COLOR": "x", "TERMINAL_WIDTH": "80"},
        {"CLOSE_READ_ONLY": "", "CLOSE_EXPECT_ORGANIZATION": ""},
    ],
)
def test_odd_surroundings(surroundings: dict[str, str | None]) -> None:
    """Nothing of home, language, terminal and output coding can stop a list."""
    kept = {name: value for name, value in os.environ.items() if name not in surroundings}
    given = {name: value for name, value in surroundings.items() if value is not None}
    ran = subprocess.run(
        [sys.executable, "-m", "close_crm.cli", "opportunity", "list", "--format", "jsonl"],
        env={**kept, **given},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert (ran.returncode, ran.stderr) == (0, b"")
    assert len([json.loads(line) for line in ran.stdout.decode().splitlines()]) == 12


@pytest.mark.parametrize("zone", ["XXX+167", ":::", "nope/nope"])
def test_odd_time_zone(zone: str) -> None:
    """A zone that there is none of is reported in a line, or taken for UTC, as the system does."""
    listed, looked = program("opportunity", "list", TZ=zone), program("doctor", TZ=zone)

    assert listed.returncode in {0, 2}
    assert "Traceback" not in listed.stderr + looked.stderr
    assert "TZ" in listed.stderr + looked.stdout or listed.returncode == looked.returncode == 0


def test_keyring_that_cannot_be_loaded() -> None:
    """A backend of the keyring that there is none of is reported in a line, and nothing is done without a key."""
    ran = program("opportunity", "list", CLOSE_API_KEY="", PYTHON_KEYRING_BACKEND="nowhere.Keyring")

    assert ran.returncode == 3
    assert ran.stderr.count("\n") == 1
    assert "keyring" in ran.stderr


def before_and_after(arguments: list[str]) -> list[list[str]]:
    """The ways to pass options: after the command, and before it."""
    command = ["opportunity", "update"]
    return [
        [*command, "ID", "--value", "1", "--yes", *arguments],
        [*arguments, *command, "ID", "--value", "1", "--yes"],
    ]


def written(emulator: Emulator) -> list[str]:
    return [one.method for one in emulator.exchanges if one.method not in {"GET", "HEAD"}]


@pytest.mark.parametrize("way", [0, 1])
def test_read_only(cli: Cli, emulator: Emulator, deal: str, way: int) -> None:
    """With --read-only, before or after the command, an update is refused and not sent; a dry run is not one."""
    command = [deal if one == "ID" else one for one in before_and_after(["--read-only"])[way]]
    refused, dry = cli(*command), cli(*command, "--dry-run")

    assert (refused.status, dry.status) == (2, 0)
    assert "read-only" in refused.err
    assert written(emulator) == []


@pytest.mark.parametrize("value", ["1", "true", "yes"])
def test_read_only_by_variable(
    cli: Cli, emulator: Emulator, deal: str, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    """CLOSE_READ_ONLY does the same for all commands; a value that is neither yes nor no is refused."""
    monkeypatch.setenv("CLOSE_READ_ONLY", value)
    refused = cli("opportunity", "update", deal, "--value", "1", "--yes")
    listed = cli("opportunity", "list", "--json")
    monkeypatch.setenv("CLOSE_READ_ONLY", "perhaps")
    unclear = cli("opportunity", "update", deal, "--value", "1", "--yes")

    assert (refused.status, listed.status, unclear.status) == (2, 0, 2)
    assert "CLOSE_READ_ONLY" in unclear.err
    assert written(emulator) == []


@pytest.mark.parametrize("command", ["update", "bulk"])
@pytest.mark.parametrize("by", ["option", "variable"])
def test_expected_organization(
    cli: Cli,
    emulator: Emulator,
    close: Close,
    deal: str,
    command: str,
    by: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A change is sent to the organization that is named, and to no other."""
    organization = close.request("GET", "/me/").parsed["organizations"][0]["id"]
    sheet = tmp_path / "rows.csv"
    sheet.write_text(f"id,value\n{deal},1\n", encoding="utf-8")

    def run(expected: str) -> Ran:
        base = (
            ["opportunity", "update", deal, "--value", "1"]
            if command == "update"
            else ["opportunity", "bulk", str(sheet)]
        )
        if by == "option":
            return cli(*base, "--yes", "--expect-organization", expected)
        monkeypatch.setenv("CLOSE_EXPECT_ORGANIZATION", expected)
        return cli(*base, "--yes")

    other, none = run("orga_other"), run("Harbour Works")
    before = written(emulator)
    right = run(organization)

    assert other.status in {1, 2}
    assert "orga_other" in other.err + other.out
    assert none.status == 2
    assert before == []
    assert right.status == 0, right.err
    assert written(emulator) == ["PUT"]

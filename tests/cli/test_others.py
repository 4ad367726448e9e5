"""`close-crm fields`, `doctor`, `key`, and what commands have in common."""

from __future__ import annotations

import ast
import importlib.util
import io
import re
import subprocess
import sys
import time
from pathlib import Path

import keyring
import keyring.backends.fail
import pytest
from close_crm import Close, __version__
from close_crm.cli import app, main
from close_crm.cli.doctor import doctor
from close_crm.cli.terminal.session import Session
from close_emulator import Emulator

from tests.cli.conftest import Cli, Memory


def test_fields_list(cli: Cli) -> None:
    """Fields come with ids, types and choices, and as JSON as Close returns them."""
    table = cli("fields", "list").out
    leads = cli("fields", "list", "--type", "lead", "--json").json

    assert "choices, several" in table
    assert "Bronze, Gold, Silver" in table
    assert {"Industry", "Region"} == {field["name"] for field in leads}


def test_fields_generate(cli: Cli, close: Close, tmp_path: Path) -> None:
    """A module is written; later --check says what has changed, and fails where that breaks callers."""
    module = tmp_path / "our_fields.py"
    made = cli("fields", "generate", "--out", str(module), "--type", "opportunity", "--type", "lead")
    same = cli("fields", "generate", "--out", str(module), "--check")
    field = close.custom_fields.opportunity()["Plan"]
    close.opportunity_custom_fields.create(name="Colour", type_="text")
    added = cli("fields", "generate", "--out", str(module), "--check")
    close.opportunity_custom_fields.delete(field.id)
    removed = cli("fields", "generate", "--out", str(module), "--check", "--json")

    names = {node.name for node in ast.parse(module.read_text()).body if isinstance(node, ast.ClassDef)}
    assert names == {"OpportunityFields", "LeadFields"}
    assert [ran.status for ran in (made, same, added, removed)] == [0, 0, 0, 1]
    assert "'Colour'" in added.out
    assert {(one["what"], one["breaking"]) for one in removed.json} == {("added", False), ("removed", True)}


def test_fields_without_the_organization(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saved schemas do in the organization's place: no key is needed, and the module is the same."""
    saved = tmp_path / "schema.json"
    cli("fields", "save", "--out", str(saved))
    live = cli("fields", "generate").out
    monkeypatch.delenv("CLOSE_API_KEY")

    ran = cli("fields", "generate", "--schema", str(saved))

    assert (ran.status, ran.out) == (0, live)


def test_other_files_stay(cli: Cli, tmp_path: Path) -> None:
    """A file that is no such module is not written over, unless that is asked for; nor is one compared."""
    mine = tmp_path / "mine.py"
    mine.write_text("def f(): return 1\nX = 5\nclass A(f()): x = 1\n")

    refused = cli("fields", "generate", "--out", str(mine))
    checked = cli("fields", "generate", "--out", str(mine), "--check")
    kept = mine.read_text()
    forced = cli("fields", "generate", "--out", str(mine), "--force")
    nowhere = cli("fields", "generate", "--out", str(tmp_path / "no" / "f.py"))

    assert (refused.status, checked.status, forced.status, nowhere.status) == (2, 2, 0, 1)
    assert "class A" in kept
    assert [file.name for file in tmp_path.iterdir()] == ["mine.py"]


def test_doctor(cli: Cli, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """It shows user, organization, limits and clock, and never the key; JSON has the same."""
    monkeypatch.setenv("CLOSE_API_KEY", emulator.api_key)
    plain = cli("doctor")
    reported = {one["check"]: one["grade"] for one in cli("doctor", "--json").json}

    assert plain.status == 0
    for word in ("Ada Marsh", "Harbour Works", "CLOSE_API_KEY", "100 requests", "description "):
        assert word in plain.out
    assert emulator.api_key not in plain.out.replace("CLOSE_API_KEY", "")
    assert {name for name, grade in reported.items() if grade != "ok"} == {"address"}


@pytest.mark.parametrize(
    ("name", "value", "status", "reported"),
    [
        ("CLOSE_API_KEY", "api_wrongwrong", 3, "refused"),
        ("CLOSE_API_KEY", "", 3, "not found"),
        ("CLOSE_API_KEY", "two words", 3, "can't be used"),
        (
            "CLOSE_API_KEY",
            "'api_quoted'",
            3,
            "can't be used (CLOSE_API_KEY): The API key is empty or contains",
        ),
        ("CLOSE_BASE_URL", "http://127.0.0.1:9/api/v1", 1, "network"),
        ("CLOSE_BASE_URL", "https://127.0.0.1:9/api/v1", 1, "fail tls"),
        ("CLOSE_BASE_URL", "ftp://close", 1, "fail address"),
    ],
)
def test_doctor_finds(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, name: str, value: str, status: int, reported: str
) -> None:
    """What is wrong is reported, with what to do, and the exit status says so."""
    monkeypatch.setenv(name, value)

    ran = cli("doctor")

    assert ran.status == status
    assert reported in ran.out
    assert "wrongwrong" not in ran.out + ran.err


def test_doctor_names_the_end_of_a_base_url(cli: Cli, base_url: str) -> None:
    """An address without the path of the API is no outage: how it ends is said, and no status page."""
    ran = cli("doctor", "--base-url", base_url.removesuffix("/api/v1"))

    assert ran.status == 1
    assert "base_url ends in /api/v1" in ran.out
    assert "status.close.com" not in ran.out


def test_doctor_looks_at_the_clock(base_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A clock that is an hour off is reported."""
    status = doctor(Session(base_url), clock=lambda: time.time() + 3600)

    assert status == 0
    assert re.search(r"36\d\d s ahead of the server's", capsys.readouterr().out)


def test_keyring(
    cli: Cli, emulator: Emulator, base_url: str, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key is stored for one address, used where the environment has none, and forgotten."""
    monkeypatch.delenv("CLOSE_API_KEY")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{emulator.api_key}\n"))
    stored = cli("key", "set")
    held = dict(memory.held)
    used = cli("opportunity", "list", "--json")
    elsewhere = cli("opportunity", "list", "--base-url", "http://127.0.0.1:9/api/v1")
    gone = [cli("key", "forget").err.partition(",")[0] for _ in range(2)]

    assert held == {("close-crm", base_url): emulator.api_key}
    assert (stored.status, used.status, elsewhere.status) == (0, 0, 3)
    assert gone == ["removed from the system keyring", "there was no key"]
    assert emulator.api_key not in stored.out + stored.err


def test_keyring_that_is_none(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a keyring gets the advice what does instead."""
    monkeypatch.delenv("CLOSE_API_KEY")
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]  # keyring's own
    monkeypatch.setattr(sys, "stdin", io.StringIO("api_secretsecret\n"))

    stored, used = cli("key", "set"), cli("opportunity", "list")

    assert (stored.status, used.status) == (1, 3)
    assert "CLOSE_API_KEY" in stored.err
    assert "secretsecret" not in stored.err


def test_keyring_not_installed(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, the line says how to get it."""
    monkeypatch.delenv("CLOSE_API_KEY")
    find = importlib.util.find_spec
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "keyring" else find(name))

    assert "close-crm[keyring]" in cli("opportunity", "list").err
    assert "close-crm[keyring]" in cli("key", "forget").err


@pytest.mark.parametrize(
    "arguments",
    [
        ("opportunity", "list", "--api-key", "api_secretsecret1"),
        ("opportunity", "list", "--api-key=api_secretsecret1"),
        ("--token", "api_secretsecret1", "doctor"),
        ("key", "set", "api_secretsecret1.withmore"),
        ("doctor", "--base-url", "--key=sesecretsecretcret"),
    ],
)
def test_key_as_an_argument(cli: Cli, arguments: tuple[str, ...]) -> None:
    """A key on the command line is refused, with the reason, and not repeated."""
    ran = cli(*arguments)

    assert (ran.status, ran.out) == (2, "")
    assert "process list" in ran.err
    assert "secretsecret" not in ran.err


@pytest.mark.parametrize(
    ("arguments", "reported"),
    [
        (("opportunit",), "'opportunity'"),
        (("opportunity", "lst"), "'list'"),
        (("opportunity",), "close-crm: missing command; the commands are get"),
        (("opportunity", "get"), "ID"),
        (("doctor", "--jsn"), "--json"),
        (("key", "set", "what"), "what"),
        (("search", "deal", "birch"), "'kind': 'deal' is not one of 'lead', 'contact', 'opportunity' (see"),
        (("fields", "list", "--base-url", "ftp://close"), "http"),
        (("fields", "list", "--base-url", "http://emulator:8765/api/v1"), "this machine alone"),
    ],
)
def test_wrong_usage(cli: Cli, arguments: tuple[str, ...], reported: str) -> None:
    """Wrong usage ends with status 2 and one line that names what exists."""
    ran = cli(*arguments)

    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert reported in ran.err


@pytest.mark.parametrize("module", ["close_crm", "close_crm.cli"])
def test_program_is_a_module_too(module: str) -> None:
    """Where programs of packages are not on the path, as often on Windows, Python runs it by its name."""
    ran = subprocess.run(
        [sys.executable, "-m", module, "--version"], capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stdout, ran.stderr) == (0, f"close-crm {__version__}\n", "")


def test_help(cli: Cli) -> None:
    """Nothing at all shows the help, which states the exit statuses; so does each command's."""
    assert cli() == cli("--help")
    assert "130  interrupted" in cli("--help").out
    for command in (
        ("opportunity", "list"),
        ("opportunity", "update"),
        ("opportunity", "bulk"),
        ("fields", "generate"),
        ("lead", "create"),
        ("contact", "update"),
        ("task", "done"),
        ("search",),
    ):
        assert "Usage: close-crm" in cli(*command, "-h").out


def test_extra_is_missing(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without typer, one line says which extra brings it."""
    find = importlib.util.find_spec
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None if name == "typer" else find(name))

    assert (main(["doctor"]), main([])) == (1, 0)
    reported = capsys.readouterr()
    assert "close-crm[cli]" in reported.err
    assert "close-crm emulator" in reported.out


def test_interrupted(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C ends a command with status 130 and a line."""

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Close, "__enter__", stop)

    assert (cli("opportunity", "list").status, cli("opportunity", "list").err) == (
        130,
        "\nclose-crm: interrupted\n",
    )
    assert app.app.info.name == "close-crm"

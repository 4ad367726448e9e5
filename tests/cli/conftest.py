"""The command line against an emulator over loopback HTTP, in this process and in one of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import keyring.errors
import openpyxl
import pytest
from close_crm import Close
from close_crm.cli import main
from close_emulator import Emulator


class Memory(keyring.backend.KeyringBackend):
    """A keyring that is forgotten with the test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is stored."""
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store."""
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget."""
        if self.held.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture(autouse=True)
def memory() -> Iterator[Memory]:
    """No test may see the keyring of the person who runs it."""
    before, backend = keyring.get_keyring(), Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def served() -> Iterator[tuple[Emulator, str]]:
    emulator = Emulator()
    with emulator.serve(port=0) as base_url:
        yield emulator, base_url


@pytest.fixture
def emulator(served: tuple[Emulator, str]) -> Emulator:
    """An emulator in its first state."""
    served[0].reset()
    return served[0]


@pytest.fixture
def base_url(served: tuple[Emulator, str], emulator: Emulator) -> str:
    return served[1]


@pytest.fixture(autouse=True)
def environment(base_url: str, emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and address as a person has them; one language, one zone, no width of somebody's terminal."""
    monkeypatch.setenv("CLOSE_API_KEY", emulator.api_key)
    monkeypatch.setenv("CLOSE_BASE_URL", base_url)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@dataclass(frozen=True)
class Ran:
    """The outcome of a command."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it wrote, read as JSON."""
        return json.loads(self.out)


Cli = Callable[..., Ran]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run a command in this process, without a terminal."""

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        status = main(list(arguments))
        reported = capsys.readouterr()
        assert "Traceback" not in reported.err
        # One rule for all errors: after the program's name they begin in lower case, but for names.
        assert re.search(r"^close-crm: (?!Close\b)[A-Z][a-z]*\b(?![.(])", reported.err, re.MULTILINE) is None
        return Ran(status, reported.out, reported.err)

    return run


@pytest.fixture
def close(emulator: Emulator) -> Iterator[Close]:
    """A client beside the command line, to look at what it did."""
    with Close(emulator.api_key, transport=emulator.transport(), tz_offset=0) as client:
        yield client


@pytest.fixture
def ids(close: Close) -> dict[str, str]:
    """Ids of the opportunities, by lead and status."""
    return {f"{one.lead_name}/{one.status_label}": one.id for one in close.opportunities.iterate()}


@pytest.fixture
def deal(ids: dict[str, str]) -> str:
    """An open opportunity of 500.00 a month, with a plan, two days and a tier."""
    return ids["Birch & Rowe/Demo Completed"]


PROGRAM = [sys.executable, "-m", "close_crm.cli"]


def program(
    *arguments: str, typed: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own."""
    return subprocess.run(
        [*PROGRAM, *arguments],
        env={**os.environ, **environment},
        input=typed,
        stdin=None if typed is not None else subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


class File:
    """An export on the disk, in CSV or as a workbook, and edits in it by opportunity and heading."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self) -> list[list[Any]]:
        """All cells, headings first."""
        if self.path.suffix == ".csv":
            return list(csv.reader(io.StringIO(self.path.read_text(encoding="utf-8-sig"), newline="")))
        return [list(row) for row in openpyxl.load_workbook(self.path)["Opportunities"].values]

    def edit(self, id: str, heading: str, value: Any) -> None:
        """Type something into a cell."""
        rows = self.rows()
        column = rows[0].index(heading)
        at = next(number for number, row in enumerate(rows) if row[0] == id)
        if self.path.suffix == ".csv":
            rows[at][column] = str(value)
            self.write(rows)
        else:
            book = openpyxl.load_workbook(self.path)
            book["Opportunities"].cell(at + 1, column + 1).value = value
            book.save(self.path)

    def write(self, rows: list[list[str]]) -> None:
        """Write a CSV file anew."""
        out = io.StringIO(newline="")
        csv.writer(out).writerows(rows)
        self.path.write_text(out.getvalue(), encoding="utf-8-sig", newline="")


@pytest.fixture(params=["csv", "xlsx"])
def file(request: pytest.FixtureRequest, cli: Cli, tmp_path: Path) -> File:
    """An export."""
    path = tmp_path / f"deals.{request.param}"
    ran = cli("opportunity", "list", "--out", str(path))
    assert (ran.status, ran.out, ran.err) == (0, "", f"12 opportunities in {path}\n")
    return File(path)


@pytest.fixture
def table(cli: Cli, tmp_path: Path) -> File:
    """An export in CSV."""
    path = tmp_path / "deals.csv"
    cli("opportunity", "list", "--out", str(path))
    return File(path)


def send(cli: Cli, file: File, *options: str) -> Ran:
    return cli("opportunity", "bulk", str(file.path), "--yes", *options)

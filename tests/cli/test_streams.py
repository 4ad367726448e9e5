"""The command line whose output is full, closed, or stopped while it starts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from close_crm import Close

from tests.cli.conftest import PROGRAM

POSIX = pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="a device that is always full")
READING = {
    "version": ["--version"],
    "help": ["--help"],
    "list": ["opportunity", "list"],
    "list, JSON": ["opportunity", "list", "--json"],
    "list, CSV": ["opportunity", "list", "--format", "csv"],
    "list, board": ["opportunity", "list", "--format", "board"],
    "get": ["opportunity", "get", "DEAL"],
    "get, JSON": ["opportunity", "get", "DEAL", "--json"],
    "update": ["opportunity", "update", "DEAL", "--value", "12", "--dry-run"],
    "fields list": ["fields", "list"],
    "fields save": ["fields", "save"],
    "fields generate": ["fields", "generate"],
    "doctor": ["doctor"],
    "doctor, JSON": ["doctor", "--json"],
    "bulk": ["opportunity", "bulk", "rows.csv", "--dry-run"],
}
each = pytest.mark.parametrize("arguments", READING.values(), ids=READING)


def shell(arguments: list[str], how: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command with its streams as a shell makes them."""
    line = f'exec "$@" {how}'
    return subprocess.run(
        ["sh", "-c", line, "sh", *PROGRAM, *arguments],
        cwd=folder, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip


@pytest.fixture
def rows(tmp_path: Path, deal: str) -> Path:
    """A folder with a sheet of one row."""
    (tmp_path / "rows.csv").write_text(f"id,value\n{deal},12\n")
    return tmp_path


@POSIX
@each
def test_full_device(arguments: list[str], deal: str, rows: Path) -> None:
    """Output that can't be written is reported in one line, with exit status 1; with --json as JSON."""
    given = [deal if one == "DEAL" else one for one in arguments]

    ran = shell(given, ">/dev/full", rows)

    assert (ran.returncode, ran.stderr.count("\n")) == (1, 1)
    said = json.loads(ran.stderr)["error"]["message"] if "--json" in given else ran.stderr
    assert "the output can't be written: No space left on device" in said


@each
def test_closed_output(arguments: list[str], deal: str, rows: Path) -> None:
    """Without a stdout nothing is done, and that is said; without a stderr, too, the exit status says it."""
    given = [deal if one == "DEAL" else one for one in arguments]

    ran = shell(given, ">&-", rows)

    assert (ran.returncode, ran.stderr) == (
        2, "close-crm: stdout is closed, so there is nowhere to write to: nothing was done\n",
    )  # fmt: skip
    assert shell(given, ">&- 2>&-", rows).returncode == 2


@pytest.mark.parametrize("module", ["close_crm.demo", "close_conformance"])
def test_closed_output_of_other_programs(module: str, tmp_path: Path) -> None:
    """They say it in the same words."""
    ran = subprocess.run(
        ["sh", "-c", 'exec "$@" --help >&-', "sh", sys.executable, "-m", module],
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert ran.returncode == 2
    assert ran.stderr.endswith(": stdout is closed, so there is nowhere to write to: nothing was done\n")
    assert ran.stderr.count("\n") == 1


@POSIX
@pytest.mark.parametrize("how", ["2>/dev/full", "2>&-", "2>&- <&-"])
@pytest.mark.parametrize(
    "arguments", [["opportunity", "list", "--json"], ["fields", "generate", "--out", "f.py"], ["nope"]]
)
def test_notes_that_can_not_be_written(arguments: list[str], how: str, tmp_path: Path) -> None:
    """What is said beside the output stops nothing, and changes no exit status."""
    ran = shell(arguments, how, tmp_path)

    assert ran.returncode == (2 if arguments == ["nope"] else 0)
    assert ran.stderr == ""


@POSIX
def test_update_is_reported_although_its_output_is_lost(deal: str, close: Close, tmp_path: Path) -> None:
    """An update whose output is lost ends with 1, and the message leaves no doubt that it may be made."""
    ran = shell(["opportunity", "update", deal, "--value", "12", "--yes", "--json"], ">/dev/full", tmp_path)

    assert ran.returncode == 1
    assert "A change that was asked for may have been made" in ran.stderr
    assert close.opportunities.get(deal).value == 1200


@POSIX
@pytest.mark.parametrize("command", ["generate", "save"])
def test_pipe_in_the_place_of_a_file(command: str, tmp_path: Path) -> None:
    """What is no file, such as a pipe or a device, is written to and never replaced."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True) as reader:
        ran = shell(["fields", command, "--out", "pipe"], "", tmp_path)
        said = reader.communicate(timeout=60)[0]

    assert (ran.returncode, ran.stdout) == (0, "")
    assert "Tier" in said
    assert pipe.is_fifo()


@POSIX
@pytest.mark.parametrize("command", ["generate", "save"])
def test_file_that_there_is_no_room_for(command: str, tmp_path: Path) -> None:
    """A file that can't be written is named, and leaves the one before as it was."""
    (tmp_path / "f.py").write_text("")
    line = 'ulimit -f 0; exec "$@"'
    force = ["--force"] * (command == "generate")
    ran = subprocess.run(
        ["sh", "-c", line, "sh", *PROGRAM, "fields", command, "--out", "f.py", *force],
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "close-crm: f.py can't be written: File too large\n"
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("f.py", "")]


def test_link_to_a_module_stays_one(tmp_path: Path) -> None:
    """A generated module behind a link is written where the link leads."""
    (tmp_path / "link.py").symlink_to(tmp_path / "real.py")

    ran = shell(["fields", "generate", "--out", "link.py"], "", tmp_path)

    assert ran.returncode == 0
    assert (tmp_path / "link.py").is_symlink()
    assert "OpportunityFields" in (tmp_path / "real.py").read_text()


@POSIX
@pytest.mark.parametrize(("how", "status"), [(">/dev/full", 1), ("2>/dev/full", 0)])
def test_emulator_on_a_full_device(how: str, status: int, tmp_path: Path) -> None:
    """An emulator whose address nobody can read says so and ends; a log that can't be written stops nothing."""
    line = f'exec "$@" {how}'
    with subprocess.Popen(
        ["sh", "-c", line, "sh", *PROGRAM, "emulator", "--port", "0"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        if status == 0:
            url = process.stdout.readline().split()[-1]
            with Close("api_emulator", base_url=url) as close:
                assert close.users.me().first_name
            process.send_signal(signal.SIGINT)
        said = process.stderr.read()
        assert process.wait(30) == status

    assert said == (
        ""
        if status == 0
        else "close-emulator: the address can't be written to stdout: No space left on device\n"
    )


#: Raises what ctrl-C raises as a module is loaded for the first time.
STOPPED = """
import sys, importlib.abc
class Stop(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == {name!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Stop())
from close_crm.cli import main
sys.exit(main(["opportunity", "list"]))
"""


@pytest.mark.parametrize("name", ["typer", "rich.console", "close_crm.client", "close_crm.errors", "httpx2"])
def test_interrupted_while_it_starts(name: str, tmp_path: Path) -> None:
    """Ctrl-C is 130 and one line, also while modules are loaded."""
    ran = subprocess.run(
        [sys.executable, "-c", STOPPED.format(name=name)],
        cwd=tmp_path, env=os.environ, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert ran.returncode == 130
    assert ran.stderr.strip() == "close-crm: interrupted"

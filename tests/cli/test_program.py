"""`close-crm` as a person runs it: a process, with pipes and terminals."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from close_crm import Close
from close_emulator import Emulator

from tests.cli.conftest import PROGRAM, program
from tests.cli.test_update import sent

PATIENCE = 60


class Terminal:
    """A program that has a terminal: what it showed so far, and somebody who types."""

    def __init__(self, *arguments: str, width: int = 120) -> None:
        self._ours, theirs = pty.openpty()
        os.set_blocking(self._ours, True)
        self.process = subprocess.Popen(
            [*PROGRAM, *arguments],
            env={**os.environ, "TERM": "xterm", "COLUMNS": str(width)},
            stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)
        self.shown = ""
        # A program that says nothing is ended, so that a test fails instead of hanging.
        self._too_late = threading.Timer(PATIENCE, self.process.kill)
        self._too_late.start()

    def wait_for(self, form: str) -> None:
        """Read until a text of a form is shown."""
        while not re.search(form, self.shown):
            assert self._read(), self.shown

    def type(self, text: str) -> None:
        """Type."""
        os.write(self._ours, text.encode())

    def end(self) -> int:
        """Read to the end; return the exit status."""
        while self._read():
            pass
        return self.process.wait(PATIENCE)

    def _read(self) -> bool:
        try:
            piece = os.read(self._ours, 65536)
        except OSError:
            return False
        self.shown += piece.decode(errors="replace")
        return bool(piece)

    def close(self) -> None:
        """Leave nothing behind."""
        self._too_late.cancel()
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._ours)


@contextmanager
def terminal(*arguments: str, width: int = 120) -> Iterator[Terminal]:
    """Run a command in a terminal."""
    running = Terminal(*arguments, width=width)
    try:
        yield running
    finally:
        running.close()


def plain(text: str) -> str:
    """A text without what steers terminals."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


@pytest.mark.parametrize(("answer", "status", "updates"), [("y", 0, 1), ("n", 2, 0), ("", 2, 0)])
def test_asks_on_a_terminal(emulator: Emulator, deal: str, answer: str, status: int, updates: int) -> None:
    """On a terminal the difference is shown, and only a yes sends it."""
    with terminal("opportunity", "update", deal, "--value", "5") as running:
        running.wait_for(r"\[y/N\]")
        before = len(sent(emulator))
        running.type(f"{answer}\n")
        ended = running.end()

    assert (ended, before, len(sent(emulator))) == (status, 0, updates)
    assert "500.00 USD a month -> 5.00 USD a month" in plain(running.shown)
    assert "\x1b[" in running.shown


def test_no_color(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    """NO_COLOR keeps colours off a terminal, too."""
    monkeypatch.setenv("NO_COLOR", "1")

    with terminal("doctor") as running:
        assert running.end() == 0

    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", running.shown)


@pytest.mark.parametrize("form", ["table", "board"])
def test_narrow_terminal(emulator: Emulator, deal: str, form: str) -> None:
    """However narrow the terminal, ids come whole."""
    with terminal("opportunity", "list", "--format", form, width=30) as running:
        assert running.end() == 0

    assert deal in plain(running.shown)


def test_wide_board(emulator: Emulator) -> None:
    """A wide terminal has a column for each status, side by side."""
    with terminal("opportunity", "list", "--format", "board", width=160) as running:
        running.end()

    [line] = [line for line in plain(running.shown).splitlines() if "Demo Completed" in line]
    assert "Contract Sent" in line


def test_progress_bar(emulator: Emulator, close: Close, tmp_path: Path) -> None:
    """A run on a terminal shows how far it is."""
    sheet = tmp_path / "updates.csv"
    sheet.write_text("\n".join(["id,confidence", *(f"{one.id},7" for one in close.opportunities.iterate())]))

    with terminal("opportunity", "bulk", str(sheet)) as running:
        running.wait_for(r"\[y/N\]")
        running.type("y\n")
        status = running.end()

    assert status == 0
    assert "12/12" in plain(running.shown)
    assert "12 rows: 12 applied." in plain(running.shown)


def test_interrupted_run_goes_on(emulator: Emulator, close: Close, tmp_path: Path) -> None:
    """Ctrl-C lets rows under way end, says how to go on, and the same command does: each row is sent once."""
    every = [one.id for one in close.opportunities.iterate()]
    sheet = tmp_path / "updates.csv"
    sheet.write_text("\n".join(["id,confidence", *(f"{id},7" for id in every)]))
    emulator.faults.add("delay", seconds=0.3, times=99, operation="opportunities_update")
    with terminal("opportunity", "bulk", str(sheet), "--yes", "--concurrency", "2") as running:
        running.wait_for(r"[1-9]/12")
        running.process.send_signal(signal.SIGINT)
        status = running.end()
    begun = len(sent(emulator))
    emulator.faults.clear()

    again = program("opportunity", "bulk", str(sheet), "--yes")

    assert status == 130
    assert "Waiting for the rows under way" in plain(running.shown)
    assert "run the same command again to resume" in plain(running.shown)
    assert 2 <= begun < 12
    assert (again.returncode, "12 rows" in again.stdout) == (0, True)
    assert len(sent(emulator)) == 12
    assert {one.confidence for one in close.opportunities.iterate()} == {7}


def test_killed_run_goes_on(emulator: Emulator, close: Close, tmp_path: Path) -> None:
    """A run that is killed is taken up by the same command, and every row is applied."""
    every = [one.id for one in close.opportunities.iterate()]
    sheet = tmp_path / "updates.csv"
    sheet.write_text("\n".join(["id,confidence,Days +", *(f"{id},8,Friday" for id in every)]))
    emulator.faults.add("delay", seconds=0.2, times=99, operation="opportunities_update")
    with terminal("opportunity", "bulk", str(sheet), "--yes", "--concurrency", "2") as running:
        running.wait_for(r"[1-9]/12")
        running.process.send_signal(signal.SIGKILL)
        running.end()
    emulator.faults.clear()

    again = program("opportunity", "bulk", str(sheet), "--yes")

    days = close.custom_fields.opportunity()["Days"]
    assert again.returncode == 0
    held = [days.of(one).count("Friday") for one in close.opportunities.iterate()]
    assert held == [1] * 12


def test_piped_output(emulator: Emulator) -> None:
    """What is piped has no colours, no bar, and whole lines; stdout has nothing but what was asked for."""
    ran = program("opportunity", "list", "--limit", "2", "--fields", "id,lead,user")

    assert (ran.returncode, ran.stderr) == (0, "2 of 12 shown\n")
    assert "\x1b" not in ran.stdout
    assert len(ran.stdout.splitlines()) == 3


@pytest.mark.parametrize(
    "arguments",
    [
        *(("opportunity", "list", "--json"), ("opportunity", "list"), ("lead", "list"), ("lead", "--help")),
        *(("demo",), ("demo", "--help"), ("emulator", "--help"), ("emulator", "--port", "0")),
        *(("conformance", "--help"), ("conformance", "--list"), ("--version",), ("--help",)),
    ],
    ids=" ".join,
)
def test_reader_that_went_away(emulator: Emulator, arguments: tuple[str, ...]) -> None:
    """`| head` ends a command quietly, whatever it writes."""
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        reported = process.stderr.read()
        status = process.wait(PATIENCE)

    assert (status, reported) == (141, "")


@pytest.mark.parametrize(
    ("arguments", "more", "status"),
    [
        (("--version",), {}, 0),
        (("opportunity", "list"), {"CLOSE_API_KEY": "api_wrongwrong"}, 3),
        (("opportunity", "list"), {"CLOSE_API_KEY": ""}, 3),
        (("opportunity", "get", "oppo_nope"), {}, 4),
        (("opportunity", "update", "oppo_nope", "--value", "x"), {}, 2),
        (("opportunity", "list", "--base-url", "http://127.0.0.1:9/api/v1"), {}, 1),
        (("opportunity", "list", "--api-key", "api_secretsecret"), {}, 2),
    ],
)
def test_exit_status(
    emulator: Emulator, arguments: tuple[str, ...], more: dict[str, str], status: int
) -> None:
    """The exit status reaches the shell; whatever is wrong takes one line, without a key or a traceback."""
    ran = program(*arguments, **more)

    reported = ran.stdout + ran.stderr
    assert (ran.returncode, ran.stderr.count("\n")) == (status, 1 if status else 0)
    assert "Traceback" not in reported
    assert not re.search("secretsecret|wrongwrong", reported)


def test_ascii_terminal(emulator: Emulator, close: Close, deal: str) -> None:
    """A terminal that knows no more than ASCII is shown the rest written out."""
    close.opportunities.update(deal, note="caf\N{LATIN SMALL LETTER E WITH ACUTE} \N{SNOWMAN}")

    ran = program("opportunity", "get", deal, PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert (ran.returncode, r"caf\xe9 \u2603" in ran.stdout) == (0, True)


def test_locale_of_the_reader(deal: str) -> None:
    """Amounts are written as the reader's country does, also where the machine has no data of that locale."""
    plain, german = (program("opportunity", "get", deal, LC_ALL=name) for name in ("C.UTF-8", "de_DE.UTF-8"))

    assert "500.00 USD a month" in plain.stdout
    assert "500,00 USD a month" in german.stdout


def loaded(code: str) -> set[str]:
    """What is loaded after some code."""
    names = "typer rich httpx2 keyring close_emulator anyio babel"
    text = f"import sys\n{code}\nprint(*[name for name in {names.split()} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    return set(ran.stdout.split())


def test_import_cost() -> None:
    """The client never loads what the command line needs, nor do emulator and help what they can do without."""
    started = "import os; os.execve = lambda *a: 0\nfrom close_crm.cli import main\nmain(['emulator'])"
    helped = (
        "import io\nfrom close_crm.cli import main\nout, sys.stdout = sys.stdout, io.StringIO()\n"
        "main(['--help'])\nsys.stdout = out"
    )

    assert not loaded("import close_crm") & {"typer", "rich", "keyring"}
    assert not loaded(started) & {"typer", "rich", "keyring", "close_emulator"}
    assert not loaded(helped) & {"rich", "keyring", "close_emulator", "babel"}


def test_demo_and_emulator_have_help_of_their_own() -> None:
    """`demo` and `emulator` hand everything on."""
    demo, emulator = program("demo", "--help"), program("emulator", "--help")

    assert (demo.returncode, "OPPORTUNITY_ID" in demo.stdout) == (0, True)
    assert (emulator.returncode, "usage: close-crm emulator" in emulator.stdout) == (0, True)


def test_completion() -> None:
    """The shell receives how to complete, and gets commands and options."""
    shown = program("--show-completion", "bash", _TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION="1")
    asked = program(_CLOSE_CRM_COMPLETE="complete_bash", COMP_WORDS="close-crm opportunity u", COMP_CWORD="2")

    assert "_CLOSE_CRM_COMPLETE" in shown.stdout
    assert asked.stdout.split() == ["update"]


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="reads the process list as Linux has it")
def test_no_key_in_the_process_list(emulator: Emulator, deal: str) -> None:
    """Neither the command nor what it starts shows the key to other users of the machine."""
    with terminal("opportunity", "update", deal, "--value", "5") as running:
        running.wait_for(r"\[y/N\]")
        command = Path(f"/proc/{running.process.pid}/cmdline").read_bytes()
        running.type("n\n")
        running.end()

    assert b"opportunity" in command
    assert emulator.api_key.encode() not in command

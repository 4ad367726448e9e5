"""The demo as a person runs it: a program, over real HTTP."""

from __future__ import annotations

import errno
import os
import pty
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import httpx2 as httpx
import pytest
from close_crm import Close
from close_crm.demo.screen import NotWrittenError, ShownTransport
from close_emulator import Emulator

DEMO = [sys.executable, "-m", "close_crm.demo"]
PATIENCE = 60


def demo(
    *arguments: str, key: str | None = None, stdin: int = subprocess.DEVNULL
) -> subprocess.CompletedProcess[str]:
    """Run it to its end."""
    return subprocess.run(
        [*DEMO, *arguments],
        env=environment(key),
        stdin=stdin,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def environment(key: str | None) -> dict[str, str]:
    """This process's environment, with a key or without one."""
    return {**os.environ, "TZ": "America/Los_Angeles", **({"CLOSE_API_KEY": key} if key else {})}


@pytest.fixture
def emulator() -> Emulator:
    return Emulator()


@pytest.fixture
def server(emulator: Emulator) -> Iterator[str]:
    """The emulator over HTTP, in place of the real API."""
    with emulator.serve(port=0) as base_url:
        yield base_url


@pytest.fixture
def opportunity(emulator: Emulator) -> str:
    """The id of an open opportunity."""
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        return close.opportunities.list(status_type="active").data[0].id


def test_help_names_the_program_as_it_was_started() -> None:
    """`close-crm demo --help` and `python -m close_crm.demo --help` each show their own command."""
    for words in (["close_crm.demo"], ["close_crm.cli", "demo"]):
        ran = subprocess.run(
            [sys.executable, "-m", *words, "--help"], capture_output=True, text=True, check=True
        )
        name = "close-crm demo" if "demo" in words else "python -m close_crm.demo"
        assert ran.stdout.startswith(f"usage: {name} [-h]")


def one_line(run: subprocess.CompletedProcess[str], *words: str) -> None:
    """Nothing but one line on stderr, and it has these words."""
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1, run.stderr
    assert all(word in run.stderr for word in words), run.stderr
    assert "Traceback" not in run.stdout


@pytest.mark.parametrize("lines", [0, 1, 9])
def test_reader_that_went_away(lines: int) -> None:
    """`| head` ends the demo quietly, also where a request was about to be sent."""
    with subprocess.Popen(
        DEMO, env=environment(None), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        for _ in range(lines):
            process.stdout.readline()
        process.stdout.close()
        reported = process.stderr.read()
        status = process.wait(PATIENCE)

    assert (status, reported) == (141, "")


def test_output_that_can_not_be_written_is_no_fault_of_the_connection() -> None:
    """A request that can't be shown is not sent; the error is the output's, which would pass for one of httpx2."""
    emulator = Emulator()
    shown = ShownTransport(emulator.transport())

    def full(request: httpx.Request) -> None:
        raise OSError(errno.ENOSPC, request.method)

    shown.before = full
    with Close(emulator.api_key, transport=shown) as close:
        id = close.opportunities.list().data[0].id
        with pytest.raises(NotWrittenError) as caught:
            close.opportunities.update(id, value=5)

        assert isinstance(caught.value.__cause__, OSError)
        assert close.opportunities.get(id).value != 5


def test_updates_an_opportunity_on_the_emulator() -> None:
    """With nothing given it takes all steps, shows what was sent and what changed, and ends well."""
    run = demo()

    assert (run.returncode, run.stderr) == (0, "")
    assert "Left out" not in run.stdout
    assert "PUT /api/v1/opportunity/oppo_" in run.stdout
    assert '"status_id": "stat_' in run.stdout
    assert '.add": "' in run.stdout
    assert '.remove": "' in run.stdout
    assert "which is today in your time zone" in run.stdout
    assert "Refused with 400 Bad Request" in run.stdout
    assert "Read again, the opportunity is as it was." in run.stdout
    assert "7 updates" in run.stdout
    assert "\x1b" not in run.stdout, "no colours reach a file"


def test_key_without_id_works_on_the_emulator() -> None:
    """A key alone doesn't say what to update: nothing goes to the real API, and a line says so."""
    run = demo(key="api_secret")

    assert run.returncode == 0
    assert "CLOSE_API_KEY is set, but there is no opportunity id: working on the emulator." in run.stdout
    assert "api_secret" not in run.stdout + run.stderr


def test_no_such_opportunity() -> None:
    """An unknown id is refused in one line."""
    one_line(demo("oppo_nope"), "oppo_nope", "404")


def test_wrong_key(server: str, opportunity: str) -> None:
    """A wrong key is refused in one line that doesn't repeat it."""
    run = demo("--base-url", server, opportunity, key="api_wrong")

    one_line(run, "key", "401")
    assert "api_wrong" not in run.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--colour"],
        ["--port", "many"],
        ["--port", "65536"],
        ["--base-url", "http://127.0.0.1:1"],
        ["--base-url", "x"],
    ],
)
def test_wrong_use(arguments: list[str]) -> None:
    """Options that don't exist or make no sense end in one line that says so, and status 2."""
    run = demo(*arguments)

    assert run.returncode == 2
    (line,) = run.stderr.splitlines()
    assert line.startswith("demo: ")


def test_port_in_use() -> None:
    """The emulator's complaint reaches the person in one line."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])

        one_line(demo("--port", port), port)


def test_no_network(opportunity: str) -> None:
    """A server that isn't there is named in one line."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/api/v1"

        one_line(demo("--base-url", address, opportunity, key="api_x"), address)


def test_sends_nothing_without_a_terminal(server: str, emulator: Emulator, opportunity: str) -> None:
    """On a real organization nobody to ask means nothing sent; what would be sent is shown all the same."""
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        before = close.opportunities.get(opportunity).to_dict()
        run = demo("--base-url", server, opportunity, key=emulator.api_key)
        after = close.opportunities.get(opportunity).to_dict()

    one_line(run, "nothing was updated")
    assert "there is no terminal to ask on" in run.stdout
    assert '"confidence": ' in run.stdout
    assert before == after


def test_asks_before_it_sends(server: str, emulator: Emulator, opportunity: str) -> None:
    """On a real organization each request waits for a yes; only those that got one are sent."""
    person, terminal = pty.openpty()
    os.write(person, b"y\nn\n\nno\nyep\n\n\n\n")
    run = demo("--base-url", server, opportunity, key=emulator.api_key, stdin=terminal)
    os.close(person)
    os.close(terminal)

    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.count("Send this? [y/N]") == 8
    assert run.stdout.count("Not sent: the answer was not yes.") == 7
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        after = close.opportunities.get(opportunity)
    assert after.note == "They **like** the offer."
    assert after.status_type == "active"


def test_yes_sends_without_asking(server: str, emulator: Emulator, opportunity: str) -> None:
    """`--yes` is a yes to every request, so a script can run it."""
    run = demo("--base-url", server, "--yes", opportunity, key=emulator.api_key)

    assert (run.returncode, run.stderr) == (0, "")
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        assert close.opportunities.get(opportunity).status_type == "won"


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Programs started here heed SIGINT, which a shell has its background jobs ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_emulator_ends_with_the_demo(
    server: str, emulator: Emulator, number: signal.Signals, status: int
) -> None:
    """A demo that is asked to stop leaves no emulator running."""
    with subprocess.Popen(
        DEMO, env=environment(None), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        address = run.stdout.readline().split()[-1].rstrip(".")
        run.send_signal(number)
        run.communicate(timeout=PATIENCE)

    assert run.returncode == status
    port = int(address.split(":")[2].split("/")[0])
    with pytest.raises(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
        pass

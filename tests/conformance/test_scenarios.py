"""The scenarios on the emulator: all of them, in process in both colours, over HTTP once; and how a run begins."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx2 as httpx
import pytest
from close_conformance.run import main, run
from close_conformance.scenarios import SCENARIOS, Scenario
from close_conformance.session import Link
from close_emulator import Emulator, Exchange

from tests.colours import COLOURS, Colour
from tools.evidence.traffic import RECORD, Watched

from .test_planted import opportunity

TODAY = date(2026, 3, 14)
FILE = "https://app.close.com/go/file/temporary/made-up"
ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_emulator_keeps_the_description(scenario: Scenario, colour: Colour) -> None:
    """The emulator does in each scenario what the description says, and the scenario runs to its end."""
    emulator = Emulator()
    link = Link(
        emulator.api_key,
        "http://emulator/api/v1",
        opportunity(emulator),
        FILE,
        network=lambda _: Watched(emulator.transport()),
        patient=False,
        report=RECORD,
    )

    outcome = run(link, colour, [scenario])

    assert outcome.findings == []
    assert outcome.failed == {}
    assert outcome.done == [scenario.name]
    assert outcome.not_back.keys() <= {"date_updated", "updated_by", "updated_by_name"}


def test_over_http() -> None:
    """The entry point runs all scenarios over real HTTP, and ends well."""
    emulator = Emulator()
    out = io.StringIO()

    with emulator.serve() as base_url:
        arguments = ["--base-url", base_url, "--impatient"]
        environment = {"CLOSE_API_KEY": emulator.api_key, "CLOSE_OPPORTUNITY": opportunity(emulator)}
        status = main(arguments, environment, TODAY, out)

    assert status == 0, out.getvalue()
    assert f"{len(SCENARIOS)} scenarios ran, 0 were left out, 0 failed; 0 new deviations" in out.getvalue()


def test_reading_alone_sends_nothing_but_get() -> None:
    """Without an opportunity that may be touched, nothing but GET is sent, and the report says what was left out."""
    emulator = Emulator()
    methods: set[str] = set()

    def note(request: httpx.Request) -> httpx.Response:
        methods.add(request.method)
        return emulator.handle(request)

    link = Link(
        emulator.api_key, "http://emulator/api/v1", network=lambda _: httpx.MockTransport(note), patient=False
    )
    outcome = run(link, "sync")

    assert methods == {"GET"}
    assert outcome.failed == {}
    assert set(outcome.left_out) == {scenario.name for scenario in SCENARIOS if scenario.writes}


def test_without_a_key_nothing_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key the entry point ends at once, with one line and status 2."""
    monkeypatch.setattr("close_conformance.run.run", None)
    out = io.StringIO()

    status = main(["--opportunity", "oppo_a"], {}, TODAY, out)

    assert status == 2
    assert out.getvalue() == (
        "close-crm conformance: set CLOSE_API_KEY to an API key of the organization; nothing was sent\n"
    )


def test_program_without_a_key() -> None:
    """The program says the same when it is started as the Makefile does."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CLOSE_")}
    done = subprocess.run(
        [sys.executable, "-m", "close_conformance"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == ""


@pytest.mark.parametrize("wrong", ["lead_abc", "oppo_../lead", "oppo_", "*"])
def test_wrong_opportunity_is_refused(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A text that is not an id of an opportunity can't be named as the one that may be touched."""
    with pytest.raises(SystemExit) as ended:
        main(["--opportunity", wrong], {"CLOSE_API_KEY": "key"}, TODAY, io.StringIO())

    assert ended.value.code == 2
    assert "is no id of an opportunity" in capsys.readouterr().err


def test_key_goes_to_no_other_machine_in_the_open() -> None:
    """A base URL that would show the key to the network ends the run before anything is sent."""
    out = io.StringIO()

    status = main(["--base-url", "http://192.0.2.1/api/v1"], {"CLOSE_API_KEY": "key"}, TODAY, out)

    assert status != 0
    assert "close-crm conformance: base_url is http" in out.getvalue()


@contextmanager
def _stopped_at_first_update(emulator: Emulator, stop: list[subprocess.Popen[str]]) -> Iterator[str]:
    def note(exchange: Exchange, _: float) -> None:
        if exchange.method == "PUT" and stop:
            stop.pop().send_signal(signal.SIGTERM)

    with emulator.serve(log=note) as base_url:
        yield base_url


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM")
def test_stopped_run_puts_the_opportunity_back() -> None:
    """A run that is asked to end between a write and its putting back puts the opportunity back before it ends."""
    emulator = Emulator()
    target = opportunity(emulator)
    before = _read(emulator, target)
    stop: list[subprocess.Popen[str]] = []
    with _stopped_at_first_update(emulator, stop) as base_url:
        environment = {**os.environ, "CLOSE_API_KEY": emulator.api_key, "CLOSE_BASE_URL": base_url}
        process = subprocess.Popen(
            [sys.executable, "-m", "close_conformance", "--opportunity", target],
            cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        stop.append(process)
        report, _ = process.communicate(timeout=60)

    assert process.returncode == 128 + signal.SIGTERM
    assert "stopped before its end" in report
    assert any(exchange.method == "PUT" for exchange in emulator.exchanges)
    assert _read(emulator, target) == before


def _read(emulator: Emulator, target: str) -> dict[str, object]:
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as api:
        found: dict[str, object] = api.get(f"http://emulator/api/v1/opportunity/{target}/").json()
    return {
        name: value
        for name, value in found.items()
        if name not in {"date_updated", "updated_by", "updated_by_name"}
    }

"""The fixture `close_offline`: nothing leaves this machine; what stands for the network goes on answering."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import close_pytest.offline
import httpx2 as httpx
import pytest
from close_crm import Close, RetryPolicy, Update
from close_emulator import Emulator

from tests.colours import COLOURS, Colour
from tests.colours import client as client_of
from tools.fault_server import scripted, whole

#: A name that no network knows, in case it is asked after all: https://www.rfc-editor.org/rfc/rfc6761#section-6.4.
ELSEWHERE = "https://close.invalid/api/v1"
REFUSED = r"close_offline: GET to close\.invalid would leave this machine\. Use the fixture close_client"
Failed = pytest.fail.Exception


@pytest.mark.parametrize("colour", COLOURS)
def test_another_machine_is_refused(colour: Colour, request: pytest.FixtureRequest) -> None:
    """A client made before is refused, too; a program that retries, or catches `Exception`, does not hide it."""
    patient = RetryPolicy(attempts=3)
    with client_of(colour, base_url=ELSEWHERE, retry=patient) as close:
        request.getfixturevalue("close_offline")

        with pytest.raises(Failed, match=REFUSED) as refused:
            try:
                close.leads.list(query="Ms Secret")
            except Exception:  # noqa: BLE001 - what such a program does
                pytest.fail("taken for a failure of the network")

    assert "Secret" not in str(refused.value)


THEIRS = f"""
import close_crm, pytest, socket

def no_such_name(*_, **__):
    raise socket.gaierror("no such name")

socket.getaddrinfo = no_such_name

def call():
    with close_crm.Close("api_x", base_url={ELSEWHERE!r}, retry=close_crm.RetryPolicy(attempts=1)) as close:
        close.users.me()

def test_refused(close_offline):
    call()

def test_free():
    with pytest.raises(close_crm.CloseError):
        call()
"""


@pytest.mark.parametrize("setting", ["", "usefixtures = close_offline"])
def test_whose_tests_are_guarded(setting: str, tmp_path: Path) -> None:
    """Without a setting, only tests that ask for it; the network is back after one that failed. With it, all."""
    (tmp_path / "test_theirs.py").write_text(THEIRS)
    (tmp_path / "pytest.ini").write_text(f"[pytest]\n{setting}\n")
    quiet = ("-p", "no:cacheprovider", "-p", "no:schemathesis", "-p", "no:hypothesispytest")

    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *quiet],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ("2 failed" if setting else "1 failed, 1 passed") in ran.stdout


def test_threads_of_a_bulk_run_are_refused(close_offline: None) -> None:
    """The failure comes out of the threads that send a bulk run's updates."""
    with (
        Close("api_x", base_url=ELSEWHERE) as close,
        pytest.raises(Failed, match=r"PUT to close\.invalid"),
    ):
        list(close.opportunities.update_many([Update("oppo_1", value=1)]))


@pytest.mark.parametrize("colour", COLOURS)
def test_an_open_connection_is_refused(
    colour: Colour, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that was made before the test, and kept, is not used by it."""
    with scripted(whole) as server, client_of(colour, base_url=server.url) as close:
        close.users.me()
        request.getfixturevalue("close_offline")
        # As if the server were elsewhere: a test can have no connection to another machine.
        monkeypatch.setattr(close_pytest.offline, "is_loopback", lambda host: False)

        with pytest.raises(Failed, match="would leave this machine"):
            close.users.me()

    assert len(server.received) == 1


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_on_this_machine_is_no_way_out(
    scheme: str, close_offline: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a proxy here would pass on is refused, sent through it or tunnelled."""
    with scripted(whole) as proxy:
        monkeypatch.setenv(f"{scheme}_proxy", proxy.url)
        address = ELSEWHERE.replace("https", scheme)

        with Close("api_x", base_url=address, allow_http=True) as close, pytest.raises(Failed, match=REFUSED):
            close.users.me()

    assert proxy.received == []


@pytest.mark.parametrize("colour", COLOURS)
def test_this_machine_is_reached(colour: Colour, close_offline: None) -> None:
    """A served emulator answers, and so do one in process and a function."""
    emulator = Emulator()
    in_process: dict[str, Any] = {"api_key": emulator.api_key, "transport": emulator.transport()}

    with (
        emulator.serve() as base_url,
        client_of(colour, base_url=base_url, api_key=emulator.api_key) as close,
    ):
        assert close.users.me().id.startswith("user_")
    with client_of(colour, base_url=ELSEWHERE, **in_process) as close:
        assert close.users.me().id.startswith("user_")
    with client_of(colour, lambda request: httpx.Response(200, json={"id": "user_1"})) as close:
        assert close.users.me().id == "user_1"


@pytest.mark.parametrize("mocked_first", [False, True], ids=["guarded first", "mocked first"])
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("fixture", ["respx_mock", "httpx2_mock"])
def test_mocks_answer(
    fixture: str, colour: Colour, request: pytest.FixtureRequest, *, mocked_first: bool
) -> None:
    """What mocking libraries answer passes, whichever fixture is asked for first."""
    fixtures = [fixture, "close_offline"] if mocked_first else ["close_offline", fixture]
    mock = {name: request.getfixturevalue(name) for name in fixtures}[fixture]
    url = f"{ELSEWHERE}/me/"
    if fixture == "respx_mock":
        mock.get(url).respond(json={"id": "user_1"})
    else:
        mock.add_response(url=url, json={"id": "user_1"})

    with client_of(colour, base_url=ELSEWHERE) as close:
        assert close.users.me().id == "user_1"

"""Logs: one line per call, more at DEBUG, and at no level and from no layer a secret or something personal."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import re
import subprocess
import sys
from collections.abc import Iterator

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy, errors

from tests.colours import COLOURS, Colour, client
from tools.fault_server import Request, Turn, answered, serving

KEY = "api_secret_of_this_test"
#: What is sent and answered, and must not be logged.
PERSONAL = ["jane@example.com", "+4930123456", "jane%40example.com", "Jane Doe"]
SECRETS = [KEY, base64.b64encode(f"{KEY}:".encode()).decode()]


def answer(request: Request) -> Turn:
    """Answer with what is personal; refuse POST."""
    content = {"data": [], "has_more": False, "error": " ".join(PERSONAL), "id": "oppo_1"}
    return answered(400 if request.method == "POST" else 200, json.dumps(content).encode())


@pytest.fixture
def address() -> Iterator[str]:
    """A server over real sockets, so that httpcore logs as well."""
    with serving(answer) as server:
        yield server.url


def lines(caplog: pytest.LogCaptureFixture, logger: str) -> list[tuple[int, str]]:
    return [(record.levelno, record.getMessage()) for record in caplog.records if record.name == logger]


@pytest.mark.parametrize("colour", COLOURS)
def test_info_is_one_line_per_call(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    """At INFO each call is one line: template, status, error, duration and requests, whatever became of it."""
    caplog.set_level(logging.INFO, "close_crm")
    answers: list[httpx.Response | Exception] = [
        httpx.Response(200, json={"id": "oppo_1"}),
        httpx.Response(404),
        httpx.ConnectError("refused"),
    ]

    def handler(request: httpx.Request) -> httpx.Response:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with client(colour, handler) as close:
        close.opportunities.get("oppo_1")
        for _ in range(2):
            with pytest.raises(errors.CloseError):
                close.opportunities.get("oppo_1")

    reported = lines(caplog, "close_crm")
    assert {level for level, _ in reported} == {logging.INFO}
    assert [re.sub(r"\d\.\d{3}", "0", text) for _, text in reported] == [
        "GET /opportunity/{id}/ 200 in 0 s, requests sent: 1",
        "GET /opportunity/{id}/ 404 NotFound in 0 s, requests sent: 1",
        "GET /opportunity/{id}/ no answer ConnectFailed in 0 s, requests sent: 1",
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_debug_tells_each_attempt(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    """At DEBUG each sending, its answer and each wait has its line."""
    caplog.set_level(logging.DEBUG, "close_crm")
    answers = [httpx.Response(503), httpx.Response(200, json={"id": "oppo_1"})]
    with client(colour, lambda request: answers.pop(0), retry=RetryPolicy(attempts=2, first_wait=0)) as close:
        close.opportunities.get("oppo_1")

    reported = [
        re.sub(r"\d\.\d{3}", "0", text)
        for level, text in lines(caplog, "close_crm")
        if level == logging.DEBUG
    ]
    assert reported == [
        "GET /opportunity/{id}/ attempt 1: sending GET",
        "GET /opportunity/{id}/ attempt 1: 503 with 0 bytes after 0 s",
        "GET /opportunity/{id}/ attempt 1: again in 0 s, after 503",
        "GET /opportunity/{id}/ attempt 2: sending GET",
        "GET /opportunity/{id}/ attempt 2: 200 with 15 bytes after 0 s",
    ]


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_no_layer_logs_what_is_secret_or_personal(
    colour: Colour, caplog: pytest.LogCaptureFixture, address: str
) -> None:
    """At DEBUG of every logger, with queries, bodies and answers full of it, nothing secret or personal is written."""
    caplog.set_level(logging.DEBUG)

    def use_sync() -> None:
        with Close(KEY, base_url=address) as close:
            close.opportunities.list(lead_query=PERSONAL[0], query=PERSONAL[3])
            close.opportunities.update("oppo_1", note=" ".join(PERSONAL))
            with pytest.raises(errors.BadRequest):
                close.opportunities.create(note=" ".join(PERSONAL))

    async def use_async() -> None:
        async with AsyncClose(KEY, base_url=address) as close:
            await close.opportunities.list(lead_query=PERSONAL[0], query=PERSONAL[3])
            await close.opportunities.update("oppo_1", note=" ".join(PERSONAL))
            with pytest.raises(errors.BadRequest):
                await close.opportunities.create(note=" ".join(PERSONAL))

    if colour == "sync":
        use_sync()
    else:
        asyncio.run(use_async())

    assert {"close_crm", "httpx2", "httpcore2.http11"} <= {record.name for record in caplog.records}
    written = caplog.text + "".join(repr(vars(record)) for record in caplog.records)
    assert [text for text in [*SECRETS, *PERSONAL] if text in written] == []
    listed = next(text for _, text in lines(caplog, "httpx2") if "_query" in text or "query=" in text)
    assert f"GET {address}/opportunity/?" in listed
    assert "query=***" in listed


@pytest.mark.parametrize("colour", COLOURS)
def test_other_clients_lines_stay_as_they_are(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    """A program's own use of httpx, to other servers, is logged as before; levels and handlers are not touched."""
    before = [
        (logging.getLogger(name).level, logging.getLogger(name).handlers)
        for name in ("", "httpx2", "httpcore2")
    ]
    with client(colour, lambda request: httpx.Response(200, json={"id": "user_1"})) as close:
        close.users.me()
    after = [
        (logging.getLogger(name).level, logging.getLogger(name).handlers)
        for name in ("", "httpx2", "httpcore2")
    ]
    caplog.set_level(logging.INFO)
    with httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200))) as other:
        other.get("https://elsewhere.example/?page=2")

    assert before == after
    assert "https://elsewhere.example/?page=2" in caplog.text


def test_library_writes_nothing_by_itself() -> None:
    """In a program that sets up no logging, even a broken hook and a failed call leave stderr empty."""
    code = """
import httpx2
from close_crm import Close, CloseError
def broken(event): raise ValueError
with Close("key", transport=httpx2.MockTransport(lambda request: httpx2.Response(500)), hooks=[broken],
           rate_limits=False) as close:
    try:
        close.opportunities.create()
    except CloseError:
        print("raised")
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert (ran.stdout, ran.stderr) == ("raised\n", "")

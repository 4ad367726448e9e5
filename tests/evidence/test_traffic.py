"""Whose answers they were: a server's count as answered, a stub's do not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client
from tools.evidence.traffic import CREDENTIALS, LAST, RECORD, Seen

Handler: TypeAlias = Callable[[Emulator], Callable[[httpx.Request], httpx.Response]]


def asked_and_replaced(emulator: Emulator) -> Callable[[httpx.Request], httpx.Response]:
    """A stub that asks an emulator, and answers with something of its own."""

    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=emulator.handle(request).json())

    return handle


def checked(answer: httpx.Response) -> httpx.Response:
    """The same answer, after a test has looked at it."""
    assert answer.is_success
    return answer


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("handler", "served"),
    [
        (lambda emulator: emulator.handle, True),
        (lambda emulator: lambda request: checked(emulator.handle(request)), True),
        (asked_and_replaced, False),
        (lambda emulator: lambda request: httpx.Response(200, json={"data": [], "has_more": False}), False),
    ],
    ids=["emulator", "emulator behind a test", "emulator replaced", "stub"],
)
def test_served_is_what_an_emulator_answered(handler: Handler, served: bool, colour: Colour) -> None:
    """An answer is a server's if an emulator made it, and nobody put another in its place."""
    emulator = Emulator()
    with client(colour, handler(emulator), api_key=emulator.api_key) as close:
        close.pipelines.list()

    last = RECORD.exchanges[-1]
    assert isinstance(last, Seen)
    assert (last.operation, last.status, last.served) == ("pipelines_list", 200, served)


@pytest.mark.parametrize("colour", COLOURS)
def test_stub_after_an_emulator_is_a_stub(colour: Colour) -> None:
    """Who answered one request says nothing of the next one through the same client."""
    emulator = Emulator()

    def handle(request: httpx.Request) -> httpx.Response:
        answer = emulator.handle(request)
        return answer if "_limit" in request.url.params else httpx.Response(200, json=answer.json())

    with client(colour, handle, api_key=emulator.api_key) as close:
        close.contacts.list(limit=1)
        close.contacts.list()

    assert [one.served for one in RECORD.exchanges[-2:] if isinstance(one, Seen)] == [True, False]


def test_what_an_emulator_answers_is_remembered() -> None:
    """A failure shows the last exchange also of a client that nothing else watches."""
    emulator = Emulator()
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as http:
        answer = http.get("https://api.close.com/api/v1/pipeline/")

    request, remembered = LAST[-1]
    assert (request.url.path, remembered is not None and remembered.json()) == (
        "/api/v1/pipeline/",
        answer.json(),
    )
    assert emulator.api_key in CREDENTIALS

"""Every operation's example on the documentation site runs, in both colours."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any

import close_crm
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close
from close_crm.errors import ServerError, StatusError
from close_crm.testing import ContractTransport
from close_emulator import Emulator

from tools.docs.calls import REFUSED, Call, calls
from tools.docs.examples import COLOURS, Colour, examples

CALLS = calls()


def run(call: Call, colour: Colour, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, Any]]:
    """Run an example against a new emulator, and return the requests that the description allows."""
    emulator = Emulator()
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return emulator.handle(request)

    settings: dict[str, Any] = {
        # What OAuth apps keep is closed to API keys.
        "token": emulator.token,
        "transport": ContractTransport(httpx.MockTransport(handle), answers=call.is_served),
        "tz_offset": 0,
    }
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.setattr(close_crm, "AsyncClose", partial(AsyncClose, **settings))
    program = compile(examples()[call.operation.id, colour], f"{call.operation.id}.py", "exec")
    with outcome(call):
        exec(program, {})  # noqa: S102 - the page's own text
    return [(one.method, str(one.url), json.loads(one.content) if one.content else None) for one in sent]


def outcome(call: Call) -> AbstractContextManager[object]:
    """Return a context that demands what the page says of its example."""
    if not call.is_served:
        return pytest.raises(ServerError, match="does not carry out")
    if call.operation.id in REFUSED:
        return pytest.raises(StatusError, match=r"answered 40[04]")
    return nullcontext()


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.operation.id)
def test_example_runs(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """It sends what is described, alike in both colours, and comes out as its page says."""
    sync, asynchronous = (run(call, colour, monkeypatch) for colour in COLOURS)

    assert sync == asynchronous
    assert sync[0][0] == call.operation.method
    assert all(body == call.body for _, _, body in sync)

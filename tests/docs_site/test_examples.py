"""Every operation's example on the documentation site runs, in both colours."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import close_crm
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close
from close_crm.errors import ServerError
from close_crm.testing import ContractTransport
from close_emulator import Emulator

from tools.docs.calls import Call, calls
from tools.docs.examples import COLOURS, examples

CALLS = calls()


def run(call: Call, colour: str, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, Any]]:
    """Run an example against a new emulator, and return the requests that the description allows."""
    emulator = Emulator()
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return emulator.handle(request)

    settings: dict[str, Any] = {
        "api_key": emulator.api_key,
        "transport": ContractTransport(httpx.MockTransport(handle), answers=call.is_served),
        "tz_offset": 0,
    }
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))
    monkeypatch.setattr(close_crm, "AsyncClose", partial(AsyncClose, **settings))
    program = compile(examples()[call.operation.id, colour], f"{call.operation.id}.py", "exec")  # type: ignore[index]  # one of the two colours
    if call.is_served:
        exec(program, {})
    else:
        with pytest.raises(ServerError, match="does not carry out"):
            exec(program, {})
    return [
        (one.method, str(one.url), json.loads(one.content) if one.content else None) for one in sent
    ]


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.operation.id)
def test_example_runs(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """It sends what the description allows, to its own operation; the emulator carries it out, or says that it can't."""
    sync, asynchronous = (run(call, colour, monkeypatch) for colour in COLOURS)

    assert sync == asynchronous
    assert sync[0][0] == call.operation.method
    assert all(body == call.body for _, _, body in sync)

"""Exchanges that tests hold against the description."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any, Literal

import httpx2 as httpx
from close_crm.testing.contract import (
    ContractReport,
    ContractTransport,
)
from close_emulator import Emulator

from tests.colours import Colour

BASE = "https://api.close.com/api/v1"
JSON = {"content-type": "application/json"}
OPPORTUNITY = "#/components/schemas/Opportunity"
UPDATE = "#/components/schemas/UpdateOpportunity"
GET = "#/paths/~1opportunity~1{id}~1/get"


def opportunity(**changes: object) -> dict[str, Any]:
    """Return an opportunity as described, with changes; `...` leaves a field out."""
    emulator = Emulator()
    with httpx.Client(transport=emulator.transport(), auth=(emulator.api_key, "")) as api:
        one: dict[str, Any] = api.get(f"{BASE}/opportunity/").json()["data"][0]
    return {name: value for name, value in {**one, **changes}.items() if value is not ...}


def send(
    colour: Colour,
    request: httpx.Request,
    answer: httpx.Response | Callable[[httpx.Request], httpx.Response],
    *,
    mode: Literal["strict", "report"] = "report",
    **settings: Any,
) -> tuple[httpx.Response, ContractReport]:
    """Send a request through a contract in either colour."""
    report = ContractReport()
    handler = answer if callable(answer) else lambda _: answer
    transport = ContractTransport(httpx.MockTransport(handler), mode=mode, report=report, **settings)
    if colour == "sync":
        with httpx.Client(transport=transport) as client:
            return client.send(request), report

    async def run() -> httpx.Response:
        async with httpx.AsyncClient(transport=transport) as client:
            return await client.send(request)

    return asyncio.run(run()), report


def get(path: str = "/opportunity/oppo_1/", **how: Any) -> httpx.Request:
    """Return a request to read."""
    return httpx.Request("GET", BASE + path, **how)


def put(body: object, **headers: str) -> httpx.Request:
    """Return a request to update."""
    return httpx.Request(
        "PUT", f"{BASE}/opportunity/oppo_1/", content=json.dumps(body), headers={**JSON, **headers}
    )


def ok(**changes: object) -> httpx.Response:
    """Return an opportunity as an answer."""
    return httpx.Response(200, json=opportunity(**changes))

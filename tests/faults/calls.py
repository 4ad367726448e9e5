"""One call of every described operation, by its example and by the emulator's objects; and clients that don't wait."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import httpx2 as httpx
from close_crm import Close, RetryPolicy
from close_crm.clock import Clock
from close_description import Operation
from close_emulator import DEFAULT_API_KEY, Emulator
from close_runtime.operations import Idempotency

from tests.colours import Colour, client
from tests.contract.requests_from_description import DESCRIBED, Said, model_of, say

OPERATIONS: Final = DESCRIBED.by_id
BASE: Final = "https://api.close.com/api/v1"
Handler = Callable[[httpx.Request], httpx.Response]


@dataclass
class Time:
    """A clock that only the code under test moves, by waiting. `chance` is what it draws instead of a random number."""

    now: float = 1000.0
    chance: float = 0.5
    waits: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        """Pass the time at once."""
        self.waits.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Pass the time at once."""
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        """The time, as clients take it."""
        return Clock(lambda: self.now, self.sleep, self.async_sleep, lambda: self.chance)


@contextmanager
def patient(colour: Colour, handler: Handler, time: Time | None = None, **settings: Any) -> Iterator[Close]:
    """Return a client that sends up to three times and passes all waits on a clock of its own."""
    settings.setdefault("retry", RetryPolicy(attempts=3))
    with client(colour, handler, clock=(time or Time()).clock, **settings) as close:
        yield close


class Script:
    """Answers by turns; the last turn stays. An exception is raised, a number is a status, bytes are a body of 200."""

    def __init__(self, *turns: Exception | int | bytes | httpx.Response | Handler) -> None:
        self._turns = list(turns)
        self.requests: list[httpx.Request] = []

    @property
    def sends(self) -> int:
        """How many requests were received."""
        return len(self.requests)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        turn = self._turns.pop(0) if len(self._turns) > 1 else self._turns[0]
        if isinstance(turn, Exception):
            raise turn
        if isinstance(turn, int):
            return httpx.Response(turn, json={"error": "of a test"})
        if isinstance(turn, bytes):
            return httpx.Response(200, headers={"content-type": "application/json"}, content=turn)
        return turn(request) if callable(turn) else turn


def idempotency_class(operation: Operation) -> Idempotency:
    """Return the class that the description has for an operation."""
    return Idempotency(DESCRIBED.at(operation.pointer)["x-idempotency"]["class"])


def posts() -> list[str]:
    """Return the operations that make something, or that can't be undone."""
    return [
        id
        for id, operation in OPERATIONS.items()
        if idempotency_class(operation) in {Idempotency.CREATE, Idempotency.IRREVERSIBLE}
    ]


def _first(emulator: Emulator, path: str) -> dict[str, Any]:
    token = base64.b64encode(f"{DEFAULT_API_KEY}:".encode()).decode()
    answer = emulator.handle(
        httpx.Request("GET", f"{BASE}{path}", headers={"authorization": f"Basic {token}"})
    )
    held = answer.json().get("data") if answer.is_success else None
    return held[0] if held else {}


def said(operation: Operation, emulator: Emulator | None = None) -> Said:
    """Return a call of an operation: the description's example, with ids of the emulator's objects."""
    raw = DESCRIBED.at(operation.pointer)

    def segment(found: re.Match[str]) -> str:
        if found[1] == "object_type":
            return "opportunity"
        known = _first(emulator, operation.path[: found.start()]).get("id") if emulator else None
        return known or "item_0000000000000000000000000000000000000000000"

    body = None
    if operation.body is not None:
        if operation.method == "POST":
            content = raw["requestBody"]["content"]["application/json"]
            first = next(iter(content.get("examples", {"": {"value": content.get("example")}}).values()))
            body = json.loads(json.dumps(first["value"]))
            body = fitting(body, emulator) if emulator else body
        else:
            # The least that each update takes: what it says does not matter here.
            least = {"/custom_field_schema/": {"fields": []}, "/status/": {"label": "Of a test"}}
            least["/custom_field/shared/{id}/a"] = {"required": True}
            least["/lead_status/"] = least["/status/"]
            named = "name" in {field.name for field in model_of(operation)._FIELDS.values()}
            example = raw["requestBody"]["content"]["application/json"].get("example", {})
            usual = {"name": "A"} if named else example
            body = next((body for start, body in least.items() if operation.path.startswith(start)), usual)
            body = {"value": 1} if operation.id == "opportunities_update" else body
    query = {
        name: _value(parameter.schema)
        for (place, name), parameter in operation.parameters.items()
        if place == "query" and parameter.required
    }
    if variants := raw.get("x-facade"):
        query |= {
            name: _value(operation.parameters["query", name].schema)
            for name in variants[0].get("require", ())
        }
    return Said(re.sub(r"{(\w+)}", segment, operation.path), query, {}, body)


_PLACES: Final = {
    "lead_id": "/lead/",
    "contact_id": "/contact/",
    "status_id": "/status/opportunity/",
    "pipeline_id": "/pipeline/",
    "user_id": "/user/",
    "opportunity_id": "/opportunity/",
    "custom_activity_type_id": "/custom_activity/",
    "custom_object_type_id": "/custom_object_type/",
}


def fitting(body: dict[str, Any], emulator: Emulator) -> dict[str, Any]:
    """Return an example that names the emulator's objects, and leave out custom values, whose fields it may lack."""
    kept = {
        key: value for key, value in body.items() if not key.startswith("custom.") and key != "contact_id"
    }
    for name, path in _PLACES.items():
        if name in kept and (found := _first(emulator, path)):
            kept[name] = found["id"]
    return kept


def _value(schema: Any) -> Any:
    kind = schema.get("type")
    if "$ref" in schema:
        return _value(DESCRIBED.at(schema["$ref"]))
    if "enum" in schema:
        return schema["enum"][0]
    return {"integer": 1, "boolean": True, "array": ["id"]}.get(kind, "a")


def call(close: Close, operation: Operation, what: Said) -> Any:
    """Make the call through the facade."""
    return say(close, operation, what)

"""An organization whose search is late, and whose answers get lost, as Close's do."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
from close_crm import Clock, Close, RetryPolicy
from close_emulator import Emulator

from tests.colours import Colour
from tests.colours import client as client_of_colour

CREATES = {"/api/v1/lead/", "/api/v1/contact/", "/api/v1/opportunity/"}


class Organization:
    """An emulator behind a handler.

    Attributes:
        late: How many seconds after it was made the search shows an object.
        events: Whether the event log can be read.
        failures: What becomes of the next creations: `lost` is carried out without an answer, `down` as well, and
            searches fail from then on; `cut` is not carried out and has no answer, `failed` and `refused` are answers.
        searches: Whether searches are answered.
        sent: How many requests of each method and path were sent.
    """

    def __init__(self, *failures: str, late: float = 0, events: bool = True) -> None:
        self.now = datetime(2026, 3, 2, 9, 15, 41, tzinfo=UTC)
        self.emulator = Emulator(clock=self.moment)
        self.failures = list(failures)
        self.late, self.events, self.searches = late, events, True
        self.sent: Counter[str] = Counter()
        self._made: dict[str, datetime] = {}

    def moment(self) -> datetime:
        """Return the time."""
        return self.now

    def time(self) -> float:
        """Return the time in seconds."""
        return self.now.timestamp()

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.now += timedelta(seconds=seconds)

    async def forward_async(self, seconds: float) -> None:
        """Let time pass."""
        self.forward(seconds)

    def client(self, colour: Colour = "sync", **settings: Any) -> Any:
        """Return a client on the organization's clock."""
        clock = Clock(self.time, self.forward, self.forward_async, lambda: 0.5)
        settings = {"retry": RetryPolicy(), "clock": clock, **settings}
        return client_of_colour(colour, self, answers=True, api_key=self.emulator.api_key, **settings)

    def plain(self) -> Close:
        """Return a client past the handler."""
        return Close(
            self.emulator.api_key, transport=self.emulator.transport(), rate_limits=False, tz_offset=0
        )

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        path = request.url.path
        self.sent[f"{request.method} {path.removeprefix('/api/v1')}"] += 1
        if request.method == "POST" and path in CREATES:
            return self._create(request)
        if path.endswith("/event/") and not self.events:
            return httpx.Response(403, json={"error": "No"})
        response = self.emulator.handle(request)
        if path.endswith("/data/search/"):
            if not self.searches:
                return httpx.Response(503, json={"error": "No"})
            body = json.loads(response.read())
            body["data"] = [one for one in body["data"] if self._is_shown(one["id"])]
            return httpx.Response(200, json=body, headers={"ratelimit": response.headers["ratelimit"]})
        return response

    def _create(self, request: httpx.Request) -> httpx.Response:
        failure = self.failures.pop(0) if self.failures else ""
        if failure == "cut":
            raise httpx.ReadError("Connection reset by peer", request=request)
        if failure == "failed":
            return httpx.Response(503, json={"error": "No"})
        if failure == "refused":
            return httpx.Response(400, json={"errors": ["No"], "field-errors": {}})
        response = self.emulator.handle(request)
        self._made[json.loads(response.read())["id"]] = self.now
        self.searches &= failure != "down"
        if failure in {"lost", "down"}:
            raise httpx.ReadError("Connection reset by peer", request=request)
        return response

    def _is_shown(self, id: str) -> bool:
        made = self._made.get(id)
        return made is None or self.now - made >= timedelta(seconds=self.late)

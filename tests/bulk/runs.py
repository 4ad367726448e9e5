"""Bulk runs of both colours through one test body, on an organization that says what is under way."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2 as httpx
from close_crm import AsyncClose, Close, CustomField, RetryPolicy
from close_crm.bulk.models import Result, Update
from close_emulator import Emulator

from tests.colours import Colour

Handler = Callable[[httpx.Request], httpx.Response]


class Organization:
    """An emulator behind a door that counts who is in, and lets nobody out before `most` have come or `open` is called.

    Attributes:
        bodies: What was carried out, as (opportunity, body), in order.
        at_once: The most requests that were under way at one time.
        collisions: Opportunities that two updates were under way for at one time.
    """

    def __init__(self, together: int = 1) -> None:
        self.emulator = Emulator("small")
        self.bodies: list[tuple[str, dict[str, Any]]] = []
        self.requests: list[tuple[str, str]] = []
        self.at_once = 0
        self.collisions: list[str] = []
        self._together = together
        self._open = threading.Event()
        self._in: Counter[str] = Counter()
        self._lock = threading.Lock()
        with self.client() as close:
            self.ids = [each.id for each in close.opportunities.list().data]
            field = next(
                field
                for field in close.custom_field_schemas.get("opportunity").fields
                if field.type_ == "choices" and field.accepts_multiple_values
            )
            self.days = CustomField(field.id)
            self.choices: list[str] = list(field["choices"])

    def client(self) -> Close:
        """A client that goes past the door."""
        return Close(self.emulator.api_key, transport=self.emulator.transport(), tz_offset=None)

    def held(self, *names: str) -> dict[str, dict[str, Any]]:
        """Values of the organization's opportunities by id."""
        names = names or ("value", "note", "confidence", self.days.key)
        with self.client() as close:
            all_ = [close.opportunities.get(id) for id in self.ids]
        return {each.id: {name: each[name] for name in names if name in each} for each in all_}

    def open(self) -> None:
        """Let all out, now and from now on."""
        self._open.set()

    def enter(self, request: httpx.Request) -> None:
        """Come in."""
        id = request.url.path.split("/")[-2]
        with self._lock:
            self.requests.append((request.method, id))
            self._in[id] += 1
            if self._in[id] > 1:
                self.collisions.append(id)
            self.at_once = max(self.at_once, self._in.total())
            if self._in.total() >= self._together:
                self._open.set()

    def leave(self, request: httpx.Request) -> httpx.Response:
        """Go out with an answer."""
        id = request.url.path.split("/")[-2]
        with self._lock:
            self._in[id] -= 1
            answer = self.emulator.handle(request)
            if request.method == "PUT" and answer.is_success:
                self.bodies.append((id, json.loads(request.content)))
            return answer

    def sync(self, request: httpx.Request) -> httpx.Response:
        """Answer threads."""
        self.enter(request)
        assert self._open.wait(30)
        return self.leave(request)

    async def tasks(self, request: httpx.Request) -> httpx.Response:
        """Answer tasks."""
        await request.aread()
        self.enter(request)
        # Others get their turn in between.
        for _ in range(3):
            await asyncio.sleep(0)
        while not self._open.is_set():  # noqa: ASYNC110 - set from outside the loop, too
            await asyncio.sleep(0)
        return self.leave(request)

    def transport(self, colour: Colour) -> httpx.MockTransport:
        """Where a client of this colour sends to."""
        return httpx.MockTransport(self.sync if colour == "sync" else self.tasks)


class Driven:
    """An async generator that is iterated over as if it were a sync one."""

    def __init__(self, runner: asyncio.Runner, results: Any) -> None:
        self._runner = runner
        self._results = results

    def __iter__(self) -> Driven:
        return self

    def __next__(self) -> Result:
        async def following() -> Result | None:
            found: Result | None = await anext(self._results, None)
            return found

        result = self._runner.run(following())
        if result is None:
            raise StopIteration
        return result

    def close(self) -> None:
        """Leave early."""

        async def leave() -> None:
            await self._results.aclose()

        self._runner.run(leave())


@contextmanager
def running(
    colour: Colour, transport: httpx.MockTransport, changes: Iterable[Update], **many: Any
) -> Iterator[Any]:
    """Return the results of a run, of either colour, as a generator; `closed` closes the client before it."""
    closed = many.pop("closed", False)
    settings: dict[str, Any] = {
        "api_key": many.pop("api_key", "api_emulator"),
        "transport": transport,
        "retry": many.pop("retry", RetryPolicy(attempts=1)),
        "rate_limits": False,
        "tz_offset": None,
    }
    if colour == "sync":
        with Close(**settings) as close:
            if closed:
                close.close()
            results = close.opportunities.update_many(changes, **many)
            try:
                yield results
            finally:
                results.close()
        return
    with asyncio.Runner() as runner:
        aclose = AsyncClose(**settings)
        if closed:
            runner.run(aclose.aclose())
        driven = Driven(runner, aclose.opportunities.update_many(changes, **many))
        try:
            yield driven
        finally:
            driven.close()
            runner.run(aclose.aclose())


def run(colour: Colour, organization: Organization, changes: Iterable[Update], **many: Any) -> list[Result]:
    """Return all results of a run, by row."""
    with running(colour, organization.transport(colour), changes, **many) as results:
        return sorted(results, key=lambda result: result.row)


def outcomes(results: Iterable[Result]) -> list[tuple[int, str]]:
    """Row and outcome of each result."""
    return [(result.row, result.outcome) for result in results]

"""A client of either colour in front of a server that answers with what a test puts there."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import httpx2 as httpx
from close_crm import Close
from close_crm.testing.contract import ContractTransport

from tests.colours import Colour, client
from tests.contract.requests_from_description import DESCRIBED
from tools.evidence.traffic import RECORD, Watched

from .wire import SETTINGS

_BASE: Final = DESCRIBED.document["servers"][0]["url"]


@dataclass(frozen=True)
class Answer:
    """What the server sends: a status, and JSON in a form that only it has; None for no body."""

    status: int
    json: Any

    @cached_property
    def content(self) -> bytes:
        """The body."""
        return b"" if self.json is None else json.dumps(self.json, separators=(" , ", " : ")).encode()

    @property
    def headers(self) -> dict[str, str]:
        """The headers."""
        own = {"x-of-a-test": f"number {self.status}", "date": "Wed, 04 Mar 2026 05:06:07 GMT"}
        return own if self.json is None else {**own, "content-type": "application/json"}

    @property
    def response(self) -> httpx.Response:
        """The answer on the wire."""
        return httpx.Response(self.status, headers=self.headers, content=self.content)


@dataclass(frozen=True)
class Bare:
    """What an endpoint needs from a client, and nothing else."""

    transport: httpx.MockTransport

    def get_httpx_client(self) -> httpx.Client:
        """Return a client that sends as httpx2 does by itself."""
        return httpx.Client(base_url=_BASE, transport=self.transport)

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the same for async."""
        return httpx.AsyncClient(base_url=_BASE, transport=self.transport)


@dataclass
class Session:
    """A client of one colour in front of a server that answers with what a test puts there.

    Attributes:
        colour: The colour.
        close: The client, an async one spoken to as if it were sync.
        wire: The requests so far.
        answers: What the next requests are answered with; the last one stays.
    """

    colour: Colour
    close: Close = field(init=False)
    wire: list[httpx.Request] = field(default_factory=list)
    answers: list[httpx.Response] = field(default_factory=list)

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer a request."""
        self.wire.append(request)
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)

    def endpoint(self, module: Any, name: str, *args: Any, **kwargs: Any) -> Any:
        """Call an endpoint of the generated code with a client of httpx2's own."""
        caller: Any = Bare(httpx.MockTransport(self.handle))
        if self.colour == "sync":
            return getattr(module.endpoint, name)(caller, *args, **kwargs)
        return asyncio.run(
            getattr(module.endpoint, name.replace("sync", "asyncio", 1))(caller, *args, **kwargs)
        )


@contextmanager
def session(colour: Colour) -> Iterator[Session]:
    """A session, with settings of the client that go with each request."""
    made = Session(colour)
    stub = Watched(httpx.MockTransport(made.handle))
    # Counted, and not judged: the tests hold requests against the description by themselves. The gateway's header of
    # `SETTINGS` is no part of it.
    counted = ContractTransport(
        stub, mode="report", report=RECORD, answers=False, ignore=lambda one: one.kind == "header"
    )
    with client(colour, transport=counted, **SETTINGS) as made.close:
        yield made

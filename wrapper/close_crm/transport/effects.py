"""Effects: a call asks the client that carries it out to send, to wait, to ask the store. A call does no other I/O."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias

import httpx2 as httpx

from close_crm.concurrency.failures import Progress
from close_crm.ratelimit.store import StoreCommand


@dataclass(frozen=True, slots=True)
class Send:
    """Send this request and tell the answer, its body read, or the error.

    Attributes:
        request: The request.
        until: The moment at which to give up, on the core's clock.
        progress: Learns how far it came.
    """

    request: httpx.Request
    until: float
    progress: Progress


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait so many seconds."""

    seconds: float


Told: TypeAlias = "httpx.Response | Exception | None"
Steps: TypeAlias = Send | Wait | StoreCommand
Conversation: TypeAlias = Generator[Steps, Told, httpx.Response]


class Overdue(Exception):  # told, never raised to callers
    """The deadline came while a request was under way."""

"""Clients of either colour for tests, so that one test body runs in both."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import httpx2 as httpx
from close_conformance.colours import COLOURS, Colour
from close_conformance.colours import client as client_of_colour
from close_crm import Close, RetryPolicy
from close_crm.testing.contract import ContractTransport

from tools.evidence.traffic import RECORD, Watched

__all__ = ["COLOURS", "Colour", "client"]


def client(
    colour: Colour,
    handler: Callable[[httpx.Request], httpx.Response] | None = None,
    *,
    answers: bool = False,
    **settings: Any,
) -> AbstractContextManager[Close]:
    """Open a client of either colour that can't send what the description does not allow.

    Args:
        colour: Sync, or async and spoken to as if it were sync.
        handler: Makes the answers; without it they come from the network, which respx stands for.
        answers: Whether answers have to keep the description, too.
        settings: Handed to the client; without them each request is sent once, and at once.
    """
    settings.setdefault("api_key", "key_of_a_test")
    settings.setdefault("tz_offset", None)
    settings.setdefault("retry", RetryPolicy(attempts=1))
    settings.setdefault("rate_limits", False)
    network = httpx.HTTPTransport if colour == "sync" else httpx.AsyncHTTPTransport
    inner = (
        network(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        if handler is None
        else httpx.MockTransport(handler)
    )
    settings.setdefault(
        "transport", Watched(ContractTransport(Watched(inner), report=RECORD, answers=answers))
    )
    return client_of_colour(colour, **settings)

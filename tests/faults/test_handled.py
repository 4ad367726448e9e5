"""Calls that a program makes while it handles an error of its own."""

from __future__ import annotations

import asyncio
from types import TracebackType

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy, errors

from tests.colours import COLOURS, Colour

from .calls import Script


class OutsideError(Exception):
    """One that no transport raises of itself."""


ONCE = RetryPolicy(attempts=1)


def traceback_after(colour: Colour, failing: Exception) -> TracebackType | None:
    """Return the traceback that a handled error has after a call that failed."""
    transport = httpx.MockTransport(Script(failing))

    def sync() -> TracebackType | None:
        with Close("key_of_a_test", transport=transport, retry=ONCE) as close:
            try:
                raise KeyError("the program's own")
            except KeyError as handled:
                with pytest.raises((errors.TransportError, OutsideError)):
                    close.users.me()
                return handled.__traceback__

    async def awaited() -> TracebackType | None:
        async with AsyncClose("key_of_a_test", transport=transport, retry=ONCE) as close:
            try:
                raise KeyError("the program's own")
            except KeyError as handled:
                with pytest.raises((errors.TransportError, OutsideError)):
                    await close.users.me()
                return handled.__traceback__

    return sync() if colour == "sync" else asyncio.run(awaited())


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "failing", [httpx.ReadError("cut"), OutsideError("of a test")], ids=["cut", "outside"]
)
def test_error_that_is_being_handled_keeps_its_frames(colour: Colour, failing: Exception) -> None:
    """What a call raises loses the frames that know what was sent; the error that the program handles keeps its own."""
    assert traceback_after(colour, failing) is not None

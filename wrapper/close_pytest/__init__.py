"""Fixtures for pytest, there without configuration once the extra `emulator` is installed.

- `close_emulator`: an emulator of its own for each test, with the small seed.
- `close_client`, `close_async_client`: a `Close` and an `AsyncClose` of its first user, closed after the test.
- `close_conformance_link`: where `close_conformance.suite` runs; an emulator unless it is overridden.
- `close_offline`: fails a test that sends anything to another machine; it needs no extra.

A test that wants another emulator (a seed, a clock) overrides `close_emulator`, and the clients follow it.

Nothing is imported before a fixture is asked for: a plugin that pytest loads by itself must cost other tests nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

try:
    import pytest
except ModuleNotFoundError as error:
    message = "close_pytest needs pytest: pip install pytest 'close-crm[emulator]'"
    raise ModuleNotFoundError(message, name=error.name) from error

if TYPE_CHECKING:
    from close_conformance.session import Link
    from close_crm import AsyncClose, Close
    from close_emulator import Emulator

__all__ = ["close_async_client", "close_client", "close_conformance_link", "close_emulator", "close_offline"]


@pytest.fixture
def close_emulator() -> Emulator:
    """An emulator of its own for each test, with the small seed."""
    try:
        from close_emulator import Emulator

        return Emulator()
    except ModuleNotFoundError as error:
        missing = f"close_emulator: {error}"
    # Here, without what led to it: pytest would show all of it.
    pytest.fail(missing, pytrace=False)


def _settings(emulator: Emulator) -> dict[str, Any]:
    """Return what makes a client depend on its emulator alone, and not on this machine and its environment."""
    return {
        "api_key": emulator.api_key,
        "transport": emulator.transport(),
        "base_url": "https://api.close.com/api/v1",
        "tz_offset": None,
    }


@pytest.fixture
def close_client(close_emulator: Emulator) -> Iterator[Close]:
    """A client of the emulator's first user; it sends no time zone, so that answers don't depend on the machine."""
    from close_crm import Close

    with Close(**_settings(close_emulator)) as client:
        yield client


@pytest.fixture
def close_async_client(close_emulator: Emulator) -> Iterator[AsyncClose]:
    """An async client of the emulator's first user, for async tests of whatever plugin runs them.

    The emulator answers in process: there is no connection that would belong to the test's event loop.
    """
    from close_crm import AsyncClose

    client = AsyncClose(**_settings(close_emulator))
    yield client
    # A loop of its own, as the test's is nobody else's to use.
    loop = asyncio.new_event_loop()
    loop.run_until_complete(client.aclose())
    loop.close()


@pytest.fixture
def close_conformance_link(close_emulator: Emulator) -> Link:
    """Where the scenarios of `close_conformance.suite` run: the emulator, with an opportunity that may be updated."""
    from close_conformance.targets import emulator_link

    return emulator_link(close_emulator)


@pytest.fixture
def close_offline() -> Iterator[None]:
    """Fail a test that sends a request to another machine, whichever client of httpx2 sends it.

    For all tests: `usefixtures = close_offline` in pytest's settings. What a transport answers in the network's place
    passes, and so does this machine itself (`localhost`, 127.0.0.0/8, ::1). Other programs that a test starts, and
    fixtures of a wider scope than the test, are not seen.
    """
    from .offline import refusing

    with refusing():
        yield

"""A client of ours for tests: an organization in memory, every request and answer checked, and no waits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from close_crm import Close
from close_crm.testing import ContractTransport, FakeClock
from close_emulator import Emulator


@pytest.fixture
def clock() -> FakeClock:
    """The client's time: a wait moves it on, and takes none."""
    return FakeClock()


@pytest.fixture
def crm(close_emulator: Emulator, clock: FakeClock) -> Iterator[Close]:
    """A client of the emulator that raises where a request or an answer is not as Close documents it."""
    transport = ContractTransport(close_emulator.transport())
    with Close(close_emulator.api_key, transport=transport, clock=clock) as close:
        yield close

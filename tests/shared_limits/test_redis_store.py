"""How a Redis is asked, in both colours: waits, interrupts, event loops."""

from __future__ import annotations

import signal
import threading
import time
import traceback
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from close_crm import AsyncClose, Close
from close_crm.ratelimit.store import StoreCommand
from close_crm.shared_limits import redis_store
from close_crm.shared_limits.redis_store import Busy

from tools.soak.interrupts import alarm

SECRET = "redis-password-0815"


class Slow:
    """Stands for connections to a storage, with so many places, that takes its time."""

    errors = (OSError,)

    def __init__(self, places: Any) -> None:
        self.places = places

    async def held_up(self, _: object) -> None:
        """Answer after the event loop was busy with something else for long."""
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            pass
        # As many rounds of the loop as an answer from the network takes.
        for _ in range(10):
            await anyio.lowlevel.checkpoint()

    async def silent(self, _: object) -> None:
        """Answer never."""
        await anyio.sleep_forever()

    def close(self) -> None:
        """Fail."""
        raise ConnectionResetError


async def test_waiting_for_a_place_and_a_busy_event_loop_are_no_faults_of_the_storage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both are distinguished from a storage that does not answer, in each colour."""
    monkeypatch.setattr(redis_store, "PATIENCE", 0.1)
    sync_slow: Any = Slow(threading.Semaphore(0))
    full: Any = Slow(anyio.Semaphore(0))
    free: Any = Slow(anyio.Semaphore(1))
    asks = [StoreCommand(what, 0.1) for what in (lambda _: None, lambda _: None, free.held_up, free.silent)]
    redis_store.ask_sync(asks[0], sync_slow, Slow.errors)
    await redis_store.ask_async(asks[1], full, Slow.errors)
    await redis_store.ask_async(asks[2], free, Slow.errors)
    await redis_store.ask_async(asks[3], free, Slow.errors)

    assert [type(ask.error) for ask in asks] == [Busy, Busy, Busy, TimeoutError]
    assert free.places.value == 1


def test_interrupt_while_a_storage_is_asked_shows_nothing_of_it() -> None:
    """Ctrl-C goes on to the caller, without the library's frames and what they know, and hands the place back."""

    def interrupted(_: object) -> None:
        password = SECRET
        raise KeyboardInterrupt(len(password))

    storage: Any = Slow(threading.Semaphore(1))
    with pytest.raises(KeyboardInterrupt) as caught:
        redis_store.ask_sync(StoreCommand(interrupted), storage, Slow.errors)

    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert SECRET not in "".join(shown.format())
    assert storage.places.acquire(blocking=False)


async def test_storage_that_can_not_be_closed_does_not_keep_the_client_open() -> None:
    """Closing goes on, whatever the storage's connections say."""
    broken: Any = Slow(None)
    async with AsyncClose("key_of_a_test") as aclose:
        aclose._http._store = broken
    with Close("key_of_a_test") as close:
        close._http._store = broken

    assert aclose._http.is_closed
    assert close._http.is_closed


class SoftTimeLimit(Exception):
    """What a worker's signal handler raises."""


async def test_soft_time_limit_while_a_storage_is_asked_goes_on_to_the_caller() -> None:
    """Only what the storage can raise is caught and blamed on it: anything else comes from elsewhere."""

    def limited(_: object) -> None:
        raise SoftTimeLimit

    sync_storage: Any = Slow(threading.Semaphore(1))
    async_storage: Any = Slow(anyio.Semaphore(1))
    with pytest.raises(SoftTimeLimit):
        redis_store.ask_sync(StoreCommand(limited), sync_storage, Slow.errors)
    with pytest.raises(SoftTimeLimit):
        await redis_store.ask_async(StoreCommand(limited), async_storage, Slow.errors)

    assert sync_storage.places.acquire(blocking=False)
    assert async_storage.places.value == 1


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no SIGALRM")
@pytest.mark.parametrize(
    "error", [TimeoutError("of the program"), ValueError("of the program"), SoftTimeLimit()]
)
async def test_what_a_signal_handler_raises_is_not_blamed_on_the_storage(error: Exception) -> None:
    """Also where the storage could raise the same, in each colour; the place is given back."""
    sync_storage: Any = Slow(threading.Semaphore(1))
    async_storage: Any = Slow(anyio.Semaphore(1))
    blamed = (OSError, ValueError)
    with alarm(error) as send_signal:

        def sync_question(_: object) -> None:
            send_signal()

        async def async_question(_: object) -> None:
            send_signal()

        with pytest.raises(type(error)) as from_sync:
            redis_store.ask_sync(StoreCommand(sync_question), sync_storage, blamed)
        with pytest.raises(type(error)) as from_async:
            await redis_store.ask_async(StoreCommand(async_question), async_storage, blamed)

    assert from_sync.value is from_async.value is error
    assert sync_storage.places.acquire(blocking=False)
    assert async_storage.places.value == 1

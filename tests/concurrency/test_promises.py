"""Promises: one brings a result, threads and tasks of any event loop wait for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

import pytest
from close_crm.concurrency import promises
from close_crm.concurrency.promises import Loop, Promise, never, outcome
from close_crm.errors import CloseError, InvalidRequest

#: Seconds after which a test that waits in vain fails.
PATIENCE = 20
WAITERS = 6


class Left(Promise[int]):
    """Is abandoned from the second look on, and nobody says so."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0

    def abandoned(self) -> bool:
        """Whether it has been asked before."""
        self.looks += 1
        return self.looks > 1


@pytest.fixture
def _unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks by himself before the test is over: who goes on was woken."""
    monkeypatch.setattr(promises, "LOOK_AGAIN", 10 * PATIENCE)


def kept(promise: Promise[str]) -> None:
    """Keep a promise."""
    promise.keep("a result")


def failed(promise: Promise[str]) -> None:
    """Fail a promise."""
    promise.fail(CloseError("an error"))


ENDS = pytest.mark.parametrize("end", [kept, failed])


def test_promise_that_was_kept_has_its_result() -> None:
    """Before the end there is neither result nor error; afterwards there is the one that was brought."""
    promise: Promise[str] = Promise()
    assert (promise.done, promise.error, promise.abandoned()) == (False, None, False)

    promise.keep("a result")

    assert (promise.done, promise.error, promise.result, outcome(promise)) == (
        True,
        None,
        "a result",
        "a result",
    )


def test_none_is_a_result() -> None:
    """Work that returns nothing is done all the same."""
    promise: Promise[None] = Promise()
    promise.keep(None)

    assert promise.done
    assert promise.error is None
    assert promise.wait(0)


def test_each_caller_raises_an_error_of_its_own() -> None:
    """The error is a copy for each who asks, with the cause; what was brought keeps its traceback as it was."""
    error, promise = CloseError("an error"), Promise[None]()
    error.__cause__ = OSError("a cause")
    promise.fail(error)

    raised = []
    for _ in range(2):
        with pytest.raises(CloseError, match="an error") as caught:
            outcome(promise)
        raised.append(caught.value)

    assert promise.done
    assert promise.error is error
    assert len({id(one) for one in (error, *raised)}) == 3
    assert [one.__cause__ for one in raised] == [error.__cause__] * 2
    assert error.__traceback__ is None


class Bell(SimpleQueue[None]):
    """Says of each who waits for it that he does."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = threading.Semaphore(0)

    def get(self, block: bool = True, timeout: float | None = None) -> None:
        """Wait, and say so."""
        self.waiting.release()
        return super().get(block, timeout)


@pytest.mark.usefixtures("_unasked")
@ENDS
def test_end_wakes_every_thread(end: Callable[[Promise[str]], None]) -> None:
    """All threads that wait go on with the end."""
    promise, bell = Promise[str](), Bell()
    promise._bell = bell

    with ThreadPoolExecutor(WAITERS) as pool:
        # Longer than their results are waited for: whoever is not woken comes too late.
        waiting = [pool.submit(promise.wait, 2 * PATIENCE) for _ in range(WAITERS)]
        for _ in waiting:
            assert bell.waiting.acquire(timeout=PATIENCE)
        end(promise)

        assert [one.result(PATIENCE) for one in waiting] == [True] * WAITERS


@pytest.mark.usefixtures("_unasked")
@ENDS
def test_end_wakes_every_task_of_any_loop(end: Callable[[Promise[str]], None]) -> None:
    """Tasks of several event loops go on with the end that a thread without any brings."""
    promise, together = Promise[str](), threading.Barrier(3)

    async def wait() -> list[bool]:
        tasks = [asyncio.create_task(promise.wait_async(seconds)) for seconds in (None, PATIENCE)]
        # Both of them begin to wait.
        await asyncio.sleep(0)
        assert len(promise._wakes) >= 2
        await asyncio.to_thread(together.wait, PATIENCE)
        return await asyncio.wait_for(asyncio.gather(*tasks), PATIENCE)

    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(asyncio.run, wait()) for _ in range(2)]
        together.wait(PATIENCE)
        end(promise)

        assert [one.result(PATIENCE) for one in waiting] == [[True, True]] * 2


def test_wait_ends_with_its_time() -> None:
    """A wait that is over before the end says so; the promise may be kept later."""
    promise: Promise[str] = Promise()

    assert not promise.wait(0)
    assert not promise.wait(-1)
    assert not asyncio.run(promise.wait_async(0))
    promise.keep("a result")
    assert promise.wait(0)
    assert asyncio.run(promise.wait_async(0))


def test_wait_looks_again_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waits notices by itself that nobody is at work any more: a wake-up may have been lost."""
    monkeypatch.setattr(promises, "LOOK_AGAIN", 0.001)

    assert Left().wait(PATIENCE)
    assert asyncio.run(Left().wait_async(PATIENCE))
    assert Left().wait(None)
    assert asyncio.run(Left().wait_async(None))


def test_loop_that_is_over_holds_nobody_up() -> None:
    """A promise is kept for all who wait still, whatever became of a loop in which others waited."""
    promise: Promise[str] = Promise()
    gone = asyncio.new_event_loop()
    left = gone.create_task(promise.wait_async(None))
    while not promise._wakes:
        gone.run_until_complete(asyncio.sleep(0))
    gone.close()

    promise.keep("a result")

    assert promise.wait(0)
    assert not promise._wakes
    left._log_destroy_pending = False  # type: ignore[attr-defined]  # asyncio's own complaint
    with suppress(RuntimeError):  # what it waits with can't be ended outside its loop
        left.get_coro().close()


def test_loop_awaits_for_another_thread() -> None:
    """Whatever can be awaited is awaited in the loop; its error comes back to the thread that asked."""
    seen: list[Any] = []

    class Awaitables:
        """Not a coroutine, and awaited all the same."""

        def __await__(self) -> Any:
            seen.append(asyncio.get_running_loop())
            return iter(())

    async def fail() -> None:
        raise CloseError("of the coroutine")

    async def main() -> None:
        loop = Loop()
        assert not loop.over()
        assert await asyncio.to_thread(loop.run, Awaitables())
        with pytest.raises(CloseError, match="of the coroutine"):
            await asyncio.to_thread(loop.run, fail())
        called = asyncio.Event()
        await asyncio.to_thread(loop.soon, called.set)
        await asyncio.wait_for(called.wait(), PATIENCE)
        assert seen == [asyncio.get_running_loop()]

    asyncio.run(main())


def test_loop_of_trio_awaits_for_another_thread() -> None:
    """Trio's loop does the same for a thread: it awaits, hands errors back, and runs what it is to run soon."""
    trio = pytest.importorskip("trio", reason="trio is not installed")
    seen: list[Any] = []

    async def note() -> None:
        seen.append(trio.lowlevel.current_trio_token())

    async def fail() -> None:
        raise CloseError("of the coroutine")

    async def main() -> Any:
        loop = Loop()
        assert loop.over() is False
        assert await trio.to_thread.run_sync(loop.run, note())
        with pytest.raises(CloseError, match="of the coroutine"):
            await trio.to_thread.run_sync(loop.run, fail())
        called = trio.Event()
        await trio.to_thread.run_sync(loop.soon, called.set)
        with trio.fail_after(PATIENCE):
            await called.wait()
        return trio.lowlevel.current_trio_token()

    token = trio.run(main)

    assert seen == [token]


def test_loop_that_is_over_awaits_nothing() -> None:
    """A loop knows that it is over, and leaves the rest to whoever asked."""

    async def here() -> Loop:
        return Loop()

    loop = asyncio.run(here())
    never_awaited: Awaitable[object] = asyncio.Future(loop=asyncio.new_event_loop())

    assert loop.over()
    assert not loop.run(never_awaited)
    never_awaited.get_loop().close()  # type: ignore[attr-defined]  # it is a future


def test_there_is_no_loop_outside_of_one() -> None:
    """A thread without an event loop gets an error that says so."""
    with pytest.raises(InvalidRequest):
        Loop()


def test_threads_are_never_over() -> None:
    """What stands for the end of a loop where there is none."""
    assert never() is False

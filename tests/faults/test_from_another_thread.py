"""What another thread raises in this one, as RQ's timer without SIGALRM does: the program's, as a signal handler's."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Final

import httpx2 as httpx
import pytest
from close_crm import Close
from close_runtime.signals import by_signal

NOTHING: Final[dict[str, int]] = {}
ANSWERS: Final = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "oppo_1"}))


class TimeLimitError(Exception):
    """As `rq.timeouts.JobTimeoutException` is: made by the interpreter, of its class alone."""


class OwnError(Exception):
    """Of whoever raises it."""


def turns() -> None:
    """Turn in a loop that calls nothing."""
    while True:
        pass


def calls() -> None:
    """Call functions of Python and of C, with arguments of each kind."""
    while True:
        function(1)
        function(*[1])
        abs(-1)


def function(number: int) -> int:
    """Return a number."""
    return number


def raised_in(work: Callable[[], object]) -> BaseException | None:
    """Return what ends work in which another thread raises a time limit."""
    ended: list[BaseException | None] = []
    begun = threading.Event()

    def run() -> None:
        try:
            begun.set()
            work()
        except BaseException as error:  # noqa: BLE001 - it is what is looked at
            ended.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    begun.wait()
    while thread.is_alive():
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread.ident or 0), ctypes.py_object(TimeLimitError)
        )
        thread.join(0.05)
    return next(iter(ended), None)


@pytest.mark.parametrize("work", [turns, calls])
def test_exception_of_another_thread_is_known_wherever_it_appears(work: Callable[[], None]) -> None:
    """No code in the traceback raises it: the interpreter does, where it would run a signal handler."""
    for _ in range(30):
        error = raised_in(work)

        assert isinstance(error, TimeLimitError)
        assert by_signal(error) is error


@pytest.mark.parametrize("work", [turns, calls])
def test_time_limit_of_another_thread_passes_hooks(
    work: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """Errors of hooks are logged and dropped; a time limit that ends in one is none of these."""
    with Close("key", transport=ANSWERS, hooks=[lambda event: work()], tz_offset=None) as close:
        error = raised_in(lambda: close.opportunities.get("oppo_1"))

    assert isinstance(error, TimeLimitError)
    assert caplog.messages == []


def own() -> None:
    """Raise an error of one's own."""
    raise OwnError


@pytest.mark.parametrize(
    "raises",
    [
        own,
        lambda: next(iter(NOTHING)),
        lambda: NOTHING["a"],
        lambda: list(NOTHING).index("a"),
        lambda: int("a"),
        [].pop,
    ],
    ids=["raise", "next", "key", "index", "int", "pop"],
)
def test_error_of_ones_own_is_not_taken_for_it(raises: Callable[[], object]) -> None:
    """Neither what code of Python raises nor what its functions written in C do."""
    with pytest.raises((OwnError, LookupError, ValueError, StopIteration)) as caught:
        raises()

    assert by_signal(caught.value) is None

"""Exceptions that a signal handler raised: they belong to the program, and go up whatever code they interrupt.

A handler's exception appears in whatever the main thread happens to do: a task queue's time limit, or an alarm. Where
errors of a caller's object are caught, as of a time zone or a number, it must not be taken for one of these.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from types import CodeType, FrameType


class ignoring_errors:  # noqa: N801  # read as `with ignoring_errors():`
    """Ignore errors in the block, but not what a signal handler raised."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        return isinstance(error, Exception) and by_signal(error) is None


def by_signal(error: BaseException) -> BaseException | None:
    """Return the signal handler's exception that this one is, or was caused by; None if there is none."""
    if threading.current_thread() is not threading.main_thread():
        return None
    handlers = set(_handlers())
    left: list[BaseException | None] = [error]
    done: set[int] = set()
    while left:
        one = left.pop()
        if one is None or id(one) in done:
            continue
        done.add(id(one))
        trace = one.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code in handlers or _takes_its_caller(trace.tb_frame):
                return one
            trace = trace.tb_next
        left += [one.__cause__, one.__context__]
    return None


def _takes_its_caller(frame: FrameType) -> bool:
    """Whether a function was called with the frame it was called from, as signal handlers are and hardly others.

    A handler that acts once puts the one before it back before it raises, so that it is no longer among the handlers.
    """
    code = frame.f_code
    if frame.f_back is None or not 2 <= code.co_argcount <= 3:  # with `self`
        return False
    return any(frame.f_locals.get(name) is frame.f_back for name in code.co_varnames[1 : code.co_argcount])


def _handlers() -> Iterator[CodeType]:
    for number in signal.valid_signals():
        handler = signal.getsignal(number)
        if callable(handler) and handler is not signal.default_int_handler:
            handler = getattr(handler, "func", handler)
            code = getattr(handler, "__code__", None) or getattr(type(handler).__call__, "__code__", None)
            if isinstance(code, CodeType):
                yield code

"""Exceptions that a signal handler raised: they belong to the program, and go up whatever code they interrupt.

A handler's exception appears in whatever the main thread happens to do: a task queue's time limit, or an alarm. Where
errors of a caller's object are caught, as of a time zone or a number, it must not be taken for one of these. The same
is true of what another thread raises in this one by `PyThreadState_SetAsyncExc`, as RQ does where there is no SIGALRM.
"""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator
from functools import cache
from opcode import opname
from types import CodeType, FrameType, TracebackType


class ignoring_errors:  # noqa: N801  # read as `with ignoring_errors():`
    """Ignore errors in the block, but not what a signal handler raised."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> bool:
        return isinstance(error, Exception) and by_signal(error) is None


def raise_if_by_signal(error: BaseException) -> None:
    """Raise the error that is being handled again if a signal handler raised it, or another thread in this one.

    The first line of a handler for errors of a caller's object or of the system.
    """
    if by_signal(error) is not None:
        try:
            raise error
        finally:
            del error  # an error must not keep a frame that keeps it


def by_signal(error: BaseException) -> BaseException | None:
    """Return the signal handler's exception that this one is, or was caused by; None if there is none.

    Also one that another thread raised in this one.
    """
    main = threading.current_thread() is threading.main_thread()
    handlers = set(_handlers()) if main else set()
    left: list[BaseException | None] = [error]
    done: set[int] = set()
    while left:
        one = left.pop()
        if one is None or id(one) in done:
            continue
        done.add(id(one))
        trace, last = one.__traceback__, None
        while trace is not None:
            if main and (trace.tb_frame.f_code in handlers or _takes_its_caller(trace.tb_frame)):
                return one
            trace, last = trace.tb_next, trace
        if last is not None and _is_from_another_thread(one, last):
            return one
        left += [one.__cause__, one.__context__]
    return None


def _is_from_another_thread(error: BaseException, raised: TracebackType) -> bool:
    """Whether an exception was raised by `PyThreadState_SetAsyncExc`, as far as can be known.

    CPython makes one of the class alone, and raises it where it would run a signal handler: no code there raises it. At
    the beginning of a function and at a loop's next turn that is certain. After a call it may be the called function's,
    if that is none of Python: what the standard library raises is taken for that.
    """
    code = raised.tb_frame.f_code.co_code
    name, argument = opname[code[raised.tb_lasti]], code[raised.tb_lasti + 1]
    if error.args:
        return False
    if name == "RESUME":
        return argument == 0
    root = type(error).__module__.partition(".")[0]
    turns = "JUMP_BACKWARD" in name and not name.endswith("NO_INTERRUPT")
    return turns or (name in _CALLS and root not in sys.stdlib_module_names)


_CALLS = frozenset({"PRECALL", "CALL", "CALL_FUNCTION_EX", "CALL_KW"})


def _takes_its_caller(frame: FrameType) -> bool:
    """Whether a function was called with the frame it was called from, as signal handlers are and hardly others.

    A handler that acts once puts the one before it back before it raises, so that it is no longer among the handlers.
    """
    code = frame.f_code
    if frame.f_back is None or not 2 <= code.co_argcount <= 3:  # with `self`
        return False
    return any(frame.f_locals.get(name) is frame.f_back for name in code.co_varnames[1 : code.co_argcount])


@cache
def _numbers() -> frozenset[int]:
    # They never change, and making them takes longer than looking at each.
    return frozenset(map(int, signal.valid_signals()))


def _handlers() -> Iterator[CodeType]:
    for number in _numbers():
        handler = signal.getsignal(number)
        if callable(handler) and handler is not signal.default_int_handler:
            handler = getattr(handler, "func", handler)
            code = getattr(handler, "__code__", None) or getattr(type(handler).__call__, "__code__", None)
            if isinstance(code, CodeType):
                yield code

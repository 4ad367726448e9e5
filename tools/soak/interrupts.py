"""Exceptions as signal handlers raise them, at each point of a call at which CPython runs these.

Those are the beginning of a Python function, a generator's going on after `yield`, the return from each call, and a
loop's next turn (where CPython's ceval.c, from 3.11 on, looks at its eval breaker): never inside a function written in
C, nor between the taking of a lock by `with` and the block. So nothing is raised elsewhere: what can't happen need not
be survived.
"""

from __future__ import annotations

import dis
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
from typing import Any, Final

_CALLS: Final = frozenset({"CALL", "CALL_FUNCTION_EX", "CALL_KW"})


class Interrupt(Exception):
    """Raised as by a signal handler. An `Exception`, as task queues' soft time limits are."""


def _points(code: CodeType) -> frozenset[int]:
    """Return the offsets of a function's instructions before which a signal handler may run."""
    found: set[int] = set()
    ranges: Any = getattr(dis.Bytecode(code), "exception_entries", ())  # of which typeshed does not know
    guarded = None
    after_call = False
    for step in dis.get_instructions(code):
        begins = step.opname == "RESUME" and (step.arg or 0) < 2  # 2 and 3: after `yield from` and `await`
        turns = "JUMP_BACKWARD" in step.opname and step.opname != "JUMP_BACKWARD_NO_INTERRUPT"
        # After a call CPython looks for the handler where the call stands; what is raised here is looked for from here.
        before, guarded = (
            guarded,
            next((one.target for one in ranges if one.start <= step.offset < one.end), None),
        )
        if (after_call and guarded == before) or begins or turns:
            found.add(step.offset)
        after_call = step.opname in _CALLS
    return frozenset(found)


class Interrupter:
    """Raises `Interrupt` in its context, when this thread passes the point of a number, counted from 0.

    Args:
        at: The number; None only counts.
        within: Parts of file names: in other files nothing is counted. All files where it is empty.
        kind: What is raised instead of `Interrupt`.

    Attributes:
        passed: How many points were passed.
    """

    _known: Final[dict[CodeType, frozenset[int]]] = {}

    def __init__(
        self, at: int | None = None, within: tuple[str, ...] = (), kind: type[Exception] = Interrupt
    ) -> None:
        self._at = at
        self._within = within
        self._kind = kind
        self.passed = 0

    def __enter__(self) -> Interrupter:
        # Its exceptions are distinguished from a connection's own by the function that raises them.
        self._handler = signal.signal(signal.SIGUSR2, self._handle)
        self._before = sys.gettrace()
        frame = sys._getframe()
        # From 3.12 on, instructions are traced only if some frame asked for it before the tracing begins.
        frame.f_trace_opcodes = True
        sys.settrace(self._trace)
        return self

    def __exit__(self, *how: object) -> None:
        sys.settrace(self._before)
        signal.signal(signal.SIGUSR2, self._handler)

    def _handle(self, place: object, frame: FrameType | None) -> None:
        raise self._kind(place)

    def _trace(self, frame: FrameType, event: str, argument: object) -> Callable[..., Any] | None:
        code = frame.f_code
        if event == "call":
            if code is Interrupter.__exit__.__code__ or (
                self._within and not any(part in code.co_filename for part in self._within)
            ):
                return None
            # A weak reference's callback: Python reports what it raises, and goes on without it.
            if code.co_filename.endswith("_weakrefset.py"):
                return None
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
        elif event == "opcode":
            points = self._known.get(code)
            if points is None:
                points = self._known[code] = _points(code)
            if frame.f_lasti in points:
                self.passed += 1
                if self.passed - 1 == self._at:
                    # Python itself ends the tracing when a tracing function raises.
                    self._handle(f"{code.co_filename}:{frame.f_lineno} {code.co_qualname}", frame)
        return self._trace


@contextmanager
def alarm(error: BaseException) -> Iterator[Callable[[], None]]:
    """Have SIGALRM raise an error, and give what sends it to the main thread."""

    def handler(number: int, frame: object) -> None:
        raise error

    before = signal.signal(signal.SIGALRM, handler)
    try:
        # To this thread: a signal to the process may reach another one, and leave this one in its wait.
        yield lambda: signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)
    finally:
        signal.signal(signal.SIGALRM, before)

"""Exceptions as a signal handler raises them, at each point of a call at which CPython runs signal handlers.

That is where a Python function begins or a generator goes on, after each call of a function, and where a loop begins
its next turn (`CHECK_EVAL_BREAKER` in CPython's ceval.c, 3.11 to 3.13): never within a function written in C, nor
between a lock's being taken by `with` and the block. So an exception is raised there alone, and nowhere else.
"""

from __future__ import annotations

import dis
import opcode
import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any, Final

_CALLS: Final = frozenset({"CALL", "CALL_FUNCTION_EX", "CALL_KW", "CALL_INTRINSIC_1"})
_POINTS: Final = frozenset({"RESUME", "RESUME_CHECK", "JUMP_BACKWARD", *opcode.opmap} & {
    "RESUME",
    "JUMP_BACKWARD",
    *(name for name in opcode.opmap if name.startswith("POP_JUMP_BACKWARD")),
})  # fmt: skip


class Interrupt(Exception):
    """Raised as by a signal handler. An `Exception`, as Celery's soft time limit is."""


def _points(code: CodeType) -> frozenset[int]:
    """Return the offsets of a function's instructions before which a signal handler may run."""
    found: set[int] = set()
    after_call = False
    for step in dis.get_instructions(code):
        if step.opname == "CACHE":
            continue
        if after_call or step.opname in _POINTS:
            found.add(step.offset)
        after_call = step.opname in _CALLS
    return frozenset(found)


class Interrupter:
    """Runs something, and raises `Interrupt` at one of the points it passes.

    Attributes:
        passed: How many points were passed in the last run.
    """

    def __init__(self) -> None:
        self._known: dict[CodeType, frozenset[int]] = {}
        self.passed = 0

    def run(self, work: Callable[[], Any], at: int | None = None) -> Any:
        """Run it; with `at`, raise when it passes the point of this number, counted from 0.

        Raises:
            Interrupt: It got there, and the exception came through.
        """
        self.passed = 0

        def trace(frame: FrameType, event: str, argument: object) -> Any:
            if event == "call":
                frame.f_trace_opcodes = True
                frame.f_trace_lines = False
            elif event == "opcode":
                code = frame.f_code
                points = self._known.get(code)
                if points is None:
                    points = self._known[code] = _points(code)
                if frame.f_lasti in points:
                    if self.passed == at:
                        sys.settrace(None)
                        self.passed += 1
                        raise Interrupt(f"{code.co_filename}:{frame.f_lineno} {code.co_qualname}")
                    self.passed += 1
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            return work()
        finally:
            sys.settrace(before)

"""No broad `except` keeps what a signal handler raised, such as a task queue's time limit, from the caller."""

from __future__ import annotations

import ast
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import pytest
from close_crm import Close
from close_crm.arguments import in_utc
from close_runtime.codecs import DATETIME
from close_runtime.signals import raise_if_by_signal
from close_runtime.text import described

from tools.soak.interrupts import Interrupt, alarm

WRAPPER: Final = Path(__file__).parents[2] / "wrapper"
BROAD: Final = {"Exception", "BaseException"}
#: What a time limit's error may be, too: `TimeoutError`, which signal handlers raise by custom, is an `OSError`.
OF_THE_SYSTEM: Final = {"OSError", "TimeoutError"}
#: Handlers that neither ask whether it was a signal handler's nor end in `raise`: how many, and why.
ELSEWHERE: Final = {
    "close_crm/bulk/process.py": (1, "raised in the work"),
    "close_crm/bulk/runner.py": (
        2,
        "the scheduler raises it in the caller's thread when the rows under way have ended",
    ),
    "close_crm/bulk/scheduler.py": (1, "raised in the caller's thread when the rows under way have ended"),
    "close_crm/oauth/auth.py": (2, "in a thread of the refresh's own, where no signal handler runs"),
    "close_crm/transport/effects.py": (2, "raised in the generator, which lets it out again"),
    "close_crm/transport/drivers.py": (2, "`_result_of` asks"),
}


#: The same of errors of the system. Programs of our own have no caller whose time limit could end.
ELSEWHERE_OF_THE_SYSTEM: Final = {
    "close_crm/oauth/tokens.py": (1, "a function written in C, and nothing else")
}
PROGRAMS: Final = ("close_crm/cli/", "close_crm/demo/", "close_crm/output.py")


def keeping(path: Path, kinds: set[str]) -> Iterator[ast.AST]:
    """Yield what catches errors of some kinds in a file, and does not let a signal handler's pass."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            caught = {
                name.id for name in ast.walk(node.type or ast.Name("Exception")) if isinstance(name, ast.Name)
            }
            last = node.body[-1]
            passes = isinstance(last, ast.Raise) and last.exc is None
            if caught & kinds and not passes and "by_signal(" not in ast.unparse(node):
                yield node
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func).endswith("suppress")
            and any(isinstance(kind, ast.Name) and kind.id in kinds for kind in node.args)
        ):
            yield node


def test_no_broad_handler_keeps_a_signal_handlers_error() -> None:
    """Each asks `by_signal` or raises again; the others are listed with a reason."""
    found: Counter[str] = Counter()
    for package in ("close_crm", "close_runtime"):
        for path in sorted((WRAPPER / package).rglob("*.py")):
            found[path.relative_to(WRAPPER).as_posix()] += len(list(keeping(path, BROAD)))

    assert +found == {file: count for file, (count, _) in ELSEWHERE.items()}


def test_no_handler_of_system_errors_keeps_a_signal_handlers() -> None:
    """An alarm's TimeoutError is not taken for a file's or a socket's error, wherever one of those is caught."""
    found: Counter[str] = Counter()
    for package in ("close_crm", "close_runtime"):
        for path in sorted((WRAPPER / package).rglob("*.py")):
            name = path.relative_to(WRAPPER).as_posix()
            found[name] += 0 if name.startswith(PROGRAMS) else len(list(keeping(path, OF_THE_SYSTEM)))

    assert +found == {file: count for file, (count, _) in ELSEWHERE_OF_THE_SYSTEM.items()}


class Late:
    """Values of a caller's, in whose code the time limit is over."""

    class Number(Fraction):
        """A number."""

        send_signal: Any = None

        def __float__(self) -> float:
            self.send_signal()
            return 1.0

    class Zone(tzinfo):
        """A time zone."""

        send_signal: Any = None

        def utcoffset(self, moment: object) -> Any:
            """Return an offset."""
            self.send_signal()
            return timedelta()

    class Error(Exception):
        """An error."""

        send_signal: Any = None

        def __str__(self) -> str:
            self.send_signal()
            return "1"


@pytest.mark.parametrize(
    ("kind", "read"),
    [
        (Late.Number, lambda late: Close("key", deadline=late)),
        (Late.Number, lambda late: Close("key", tz_offset=late)),
        (Late.Zone, lambda late: in_utc(datetime(2026, 1, 1, tzinfo=late))),
        (Late.Zone, lambda late: DATETIME.write("date", datetime(2026, 1, 1, tzinfo=late))),
        (Late.Error, described),
    ],
    ids=["deadline", "offset", "date", "written date", "description"],
)
def test_time_limit_that_ends_in_a_callers_object_goes_up(kind: Any, read: Callable[[Any], object]) -> None:
    """It is not taken for an error of the object, whose value would be refused or replaced."""
    error = Interrupt()
    with alarm(error) as send_signal, pytest.raises(Interrupt) as caught:
        late = kind(1) if kind is Late.Number else kind()
        late.send_signal = send_signal
        read(late)

    assert caught.value is error


def test_error_raised_again_is_kept_by_no_frame() -> None:
    """Its traceback names the frame that raised it again, which must not refer to it, so no collector is needed."""
    error = Interrupt()
    with alarm(error) as send_signal, pytest.raises(Interrupt) as caught:
        try:
            send_signal()
        except Interrupt as raised:
            raise_if_by_signal(raised)

    again = raise_if_by_signal.__code__
    assert caught.value is error
    assert [
        frame.f_locals for frame, _ in traceback.walk_tb(error.__traceback__) if frame.f_code is again
    ] == [{}]


def test_error_of_the_block_itself_is_left_to_its_handler() -> None:
    """What no signal handler raised passes `raise_if_by_signal` by."""
    try:
        raise OSError("a file's")
    except OSError as error:
        raise_if_by_signal(error)

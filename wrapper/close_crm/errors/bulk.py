"""Of bulk runs: their journal, and rows that were not sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from close_runtime.errors import CloseError
from close_runtime.text import brief, shown


class JournalError(CloseError):
    """A bulk run's journal can't be read, written or used. No row is begun without it.

    Attributes:
        path: The journal.
        reason: What is wrong.
    """

    _MADE_WITH: ClassVar[tuple[str, ...]] = ("path", "reason")

    def __init__(self, path: str, reason: str, learnt: Mapping[str, Any] | None = None) -> None:
        self.path = path
        self.reason = reason = shown(reason, 1000)
        super().__init__(f"journal {path}: {reason}", learnt)


class JournalInUse(JournalError):
    """Another run has the journal, in this process or another one."""


class JournalMismatch(JournalError):
    """The journal was written for other input. Nothing was sent.

    Attributes:
        row: The first row that differs, from 0.
    """

    _MADE_WITH = ("path", "reason", "row")

    def __init__(self, path: str, reason: str, row: int, learnt: Mapping[str, Any] | None = None) -> None:
        super().__init__(path, reason, learnt)
        self.row = row


class BulkStopped(CloseError):
    """A bulk run ended early, as every further row would have failed alike; `__cause__` is the error of one.

    Attributes:
        row: The row that it was seen at, from 0. Its result, and those of all rows begun, were yielded before.
        reason: The error in words.
    """

    _MADE_WITH = ("row", "reason")

    def __init__(self, row: int, reason: str, learnt: Mapping[str, Any] | None = None) -> None:
        self.row = row
        self.reason = reason = shown(reason, 1000)
        super().__init__(f"stopped at row {row}, as every further row would fail alike: {reason}", learnt)


class FailedEarlier(CloseError):
    """The journal says that a row failed in an earlier run, and it was not tried again.

    Attributes:
        reason: The error of then, in words.
    """

    _MADE_WITH = ("reason",)

    def __init__(self, reason: str, learnt: Mapping[str, Any] | None = None) -> None:
        self.reason = reason = shown(reason, 1000)
        super().__init__(f"failed in an earlier run: {reason}", learnt)


class ChangedMeanwhile(CloseError):
    """The opportunity has other values than the row of a bulk run expects, so the row was not sent.

    Attributes:
        changed: (expected, now) by field, as JSON has them.
    """

    _MADE_WITH = ("changed",)

    def __init__(self, changed: Mapping[str, Sequence[Any]], learnt: Mapping[str, Any] | None = None) -> None:
        self.changed = {key: (expected, now) for key, (expected, now) in changed.items()}
        values = "; ".join(f"{key} is {brief(now)}" for key, (_, now) in self.changed.items())
        super().__init__(f"changed in Close meanwhile, so it was not sent: {values}", learnt)

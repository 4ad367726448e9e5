"""Exit statuses, and the texts of errors."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from close_crm.errors import (
    CloseError,
    GrantRevoked,
    InvalidRequest,
    JournalInUse,
    JournalMismatch,
    NotFound,
    OutcomeUnknown,
    StatusError,
    TransportError,
    Unauthorized,
    UnexpectedBody,
)


class Status(IntEnum):
    """Exit statuses, as `close-crm --help` lists them."""

    DONE = 0
    FAILED = 1
    WRONG_INPUT = 2
    NO_CREDENTIALS = 3
    NOT_FOUND = 4
    OUTCOME_UNKNOWN = 5
    INTERRUPTED = 130
    BROKEN_PIPE = 141


_READS = frozenset({"GET", "HEAD"})
HELP = """Exit status:
  0    done
  1    the call failed, or some rows did
  2    wrong usage or input: nothing was changed
  3    no key, or a key that is refused
  4    not found
  5    not known whether it was carried out: check in Close
  130  interrupted
  141  the reader of the output has gone"""


class Problem(Exception):
    """An error that the person at the command line can correct.

    Args:
        text: What is wrong and what to do, in a sentence or two.
        status: The exit status.
    """

    def __init__(self, text: str, status: Status = Status.WRONG_INPUT) -> None:
        self.status = status
        super().__init__(text)


def status_of(error: Exception) -> Status:
    """Return the exit status of an error."""
    match error:
        case Problem():
            return error.status
        case Unauthorized() | GrantRevoked():
            return Status.NO_CREDENTIALS
        case NotFound():
            return Status.NOT_FOUND
        case OutcomeUnknown():
            return Status.OUTCOME_UNKNOWN
        case TransportError() | StatusError() | UnexpectedBody() if (
            error.maybe_applied and error.method not in _READS
        ):
            return Status.OUTCOME_UNKNOWN
        case InvalidRequest() | JournalInUse() | JournalMismatch():
            return Status.WRONG_INPUT
        case _:
            return Status.FAILED


def advice(error: Exception) -> str:
    """Return what to do about an error, empty if its own text has that."""
    match status_of(error):
        case Status.NO_CREDENTIALS if not isinstance(error, Problem):
            return "the key is refused: check that it belongs to this organization and is still active"
        case Status.OUTCOME_UNKNOWN:
            return "it may have been carried out: check in Close before you send it again"
        case _:
            return ""


def as_json(error: Exception, text: str) -> dict[str, Any]:
    """Return an error as JSON, for programs."""
    result: dict[str, Any] = {
        "type": type(error).__name__,
        "message": text,
        "exit_status": int(status_of(error)),
    }
    if isinstance(error, StatusError):
        result |= {"status": error.status, "errors": error.errors, "field_errors": error.field_errors}
    if isinstance(error, (StatusError, TransportError, UnexpectedBody)):
        result["maybe_applied"] = error.maybe_applied
    if isinstance(error, CloseError) and getattr(error, "field", None):
        result["field"] = getattr(error, "field", None)
    return {"error": result}

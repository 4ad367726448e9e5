"""No answer, or not a whole one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from close_runtime.errors import CloseError
from close_runtime.text import shown


class TransportError(CloseError):
    """The request did not get a whole answer.

    Attributes:
        method: The HTTP method.
        path: The path that was asked for.
        reason: What went wrong.
        maybe_applied: Whether Close may have carried the request out.
        body: What was sent, as JSON; for looking up what became of it.
    """

    _MADE_WITH = ("method", "path", "reason", "maybe_applied", "body")

    def __init__(
        self,
        method: str,
        path: str,
        reason: str,
        maybe_applied: bool = True,
        body: Any = None,
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.reason = reason = shown(reason, 600)
        self.maybe_applied = maybe_applied
        self.body = body
        outcome = "it may have been carried out" if maybe_applied else "it was not carried out"
        super().__init__(f"{method} {shown(path)} got no whole answer, {outcome}: {reason}", learnt)


class ConnectFailed(TransportError):
    """There was no connection, so nothing was sent, unless by an attempt before: see `maybe_applied`."""


class TimedOut(TransportError):
    """There was no response in time."""


class DeadlineExceeded(TimedOut):
    """The time for the whole call, all attempts and waits together, was over."""


class BodyTooLarge(TransportError):
    """The answer's body is larger than the client takes."""


class OutcomeUnknown(TransportError):
    """A request that must not be sent twice may have been carried out, and was not sent again.

    Look up what became of it: `body` is what was sent.
    """

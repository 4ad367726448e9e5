"""Events of a call, passed to `Close(hooks=[...])` and `AsyncClose(hooks=[...])` as they happen.

    def count(event: Event) -> None:
        if isinstance(event, RetryScheduled):
            retries.labels(event.call.template).inc()

    with Close(hooks=[count]) as close: ...

The order within a call: CallStarted; then for each sending Waiting (if the rate limit delays it), RequestSent, and
AnswerReceived or NoAnswer, with RetryScheduled between one sending and the next; at last CallEnded, however it ends.

Hooks are plain callables for both colours, called in the caller's thread or event loop: they must not block. What a
hook raises is logged, and changes nothing for the call; what a signal handler raises meanwhile goes up. An exception
that another thread sets (RQ's timer where there are no signals) looks like one of the hook's, and is logged.
No event carries a body, a key, a query or an id of an object.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

#: The headers of answers that events show; all others stay out.
HEADERS = frozenset(
    {
        "allow",
        "content-length",
        "content-type",
        "date",
        "ratelimit",
        "ratelimit-limit",
        "ratelimit-remaining",
        "ratelimit-reset",
        "retry-after",
        "trace-id",
        "x-request-id",
    }
)


@dataclass(frozen=True, slots=True)
class CallInfo:
    """The call that an event belongs to.

    Attributes:
        id: Different for each call of this process.
        operation: The operationId, such as `opportunities_update`; None for a request that belongs to none.
        method: The HTTP method.
        path: The path template, such as `/opportunity/{id}/`, None where there is no operation.
        host: The server's name.
        port: Its port.
    """

    id: int
    operation: str | None
    method: str
    path: str | None
    host: str
    port: int

    @property
    def template(self) -> str:
        """Method and path template, as in errors; the method alone where there is no operation."""
        return self.method if self.path is None else f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class CallStarted:
    """A call begins."""

    call: CallInfo


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request is held back, because the rate limit's budget is used up.

    Attributes:
        seconds: How long.
    """

    call: CallInfo
    seconds: float


@dataclass(frozen=True, slots=True)
class RequestSent:
    """A request goes out.

    Attributes:
        attempt: Which sending of the call this is, from 1; reading back counts as well.
        method: The HTTP method; GET where what was sent before is read back.
    """

    call: CallInfo
    attempt: int
    method: str


@dataclass(frozen=True, slots=True)
class AnswerReceived:
    """A whole response was received, whatever its status.

    Attributes:
        attempt: Which sending it answers.
        status: The status code.
        seconds: How long it took.
        size: The body's size in bytes, decompressed.
        headers: Those named in HEADERS, in lower case, without secrets.
    """

    call: CallInfo
    attempt: int
    status: int
    seconds: float
    size: int
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """There was no response, or not a whole one.

    Attributes:
        attempt: Which sending failed.
        error: What went wrong, as the name of an error class, such as `ReadTimeout`.
        seconds: How long it took.
    """

    call: CallInfo
    attempt: int
    error: str
    seconds: float


@dataclass(frozen=True, slots=True)
class RetryScheduled:
    """There will be another sending.

    Attributes:
        attempt: Which sending made it necessary.
        reason: The status or the error class it ended in.
        seconds: The wait before the next one.
    """

    call: CallInfo
    attempt: int
    reason: str
    seconds: float


@dataclass(frozen=True, slots=True)
class CallEnded:
    """A call is over.

    Attributes:
        outcome: `abandoned` means that it was cancelled or interrupted.
        status: The status of the last response, None where there was none.
        attempts: How many requests were sent.
        seconds: How long the whole call took, waits included.
        error: What is raised to the caller, None after a success. It may carry what the call was about.
    """

    call: CallInfo
    outcome: Literal["success", "error", "abandoned"]
    status: int | None
    attempts: int
    seconds: float
    error: BaseException | None = field(default=None, repr=False)


Event: TypeAlias = (
    CallStarted | Waiting | RequestSent | AnswerReceived | NoAnswer | RetryScheduled | CallEnded
)
Hook: TypeAlias = Callable[[Event], object]

__all__ = [
    "HEADERS",
    "AnswerReceived",
    "CallEnded",
    "CallInfo",
    "CallStarted",
    "Event",
    "Hook",
    "NoAnswer",
    "RequestSent",
    "RetryScheduled",
    "Waiting",
]

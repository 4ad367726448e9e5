"""The state of a call while it lasts, and the further requests that are made from its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx2 as httpx
from close_runtime.errors import Attempt
from close_runtime.operations import Idempotency, Operation

from close_crm.concurrency.failures import Progress
from close_crm.errors import DeadlineExceeded, OutcomeUnknown
from close_crm.ratelimit.windows import Reservation

from .retry import Refusal

if TYPE_CHECKING:
    from close_crm.recorder import CallRecorder


@dataclass(slots=True, eq=False, repr=False)
class Call:
    """The state of a call while it lasts.

    Attributes:
        request: The request to send; after a read-back, only the part of it that is left to do.
        operation: The operation that it belongs to, None if it belongs to none.
        body: The JSON object that it sends, None if it sends none.
        idempotency: Whether it may be sent again.
        until: The moment at which the call has to end, on the client's clock.
        group: The endpoint group whose rate limit it counts against.
        options: The arguments of `httpx2.Client.send`.
        recorder: Records the call for hooks and the log; None without any.
        attempts: How each attempt so far ended.
        progress: How far the last attempt went.
        place: The call's place in the rate limit.
        refusal: The last response if that was a 429.
        refusals: How many 429s asked for a wait.
        renewed: Whether an attempt was repeated with a new token.
        landed: Whether an earlier attempt may have been carried out.
        unreadable: Why the body of the last response, a success, can't be read.
    """

    request: httpx.Request
    operation: Operation | None
    body: Mapping[str, Any] | None
    idempotency: Idempotency
    until: float
    group: str
    options: Mapping[str, Any]
    recorder: CallRecorder | None = None
    attempts: list[Attempt] = field(default_factory=list)
    progress: Progress | None = None
    place: Reservation | None = None
    refusal: Refusal | None = None
    refusals: int = 0
    renewed: bool = False
    landed: bool = False
    unreadable: Exception | None = None

    @property
    def maybe_applied(self) -> bool:
        """Whether an earlier attempt may have changed anything."""
        return self.landed and self.idempotency is not Idempotency.READ

    def unknown(self, reason: str) -> OutcomeUnknown:
        """Return the error of a call that may have been carried out."""
        return OutcomeUnknown(self.request.method, self.request.url.path, reason, True, self.body)

    def too_late(self, reason: str) -> DeadlineExceeded:
        """Return the error of a call whose time is over."""
        path = self.request.url.path
        return DeadlineExceeded(self.request.method, path, reason, self.maybe_applied, self.body)


#: Those of the body, and the one with the secret: it is put there anew, and must not lie about in variables.
_NOT_TO_COPY = frozenset({"content-type", "content-length", "transfer-encoding", "authorization"})


def like(
    request: httpx.Request, method: str, url: httpx.URL, body: Mapping[str, Any] | None = None
) -> httpx.Request:
    """Return another request with a request's headers; made in a frame that is gone when an error is raised."""
    headers = [(name, value) for name, value in request.headers.multi_items() if name not in _NOT_TO_COPY]
    if body is not None:
        headers += [("content-type", "application/json")]
    return httpx.Request(method, url, headers=headers, json=body, extensions=dict(request.extensions))

"""The record of one call, for hooks and the log."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Iterable
from typing import Literal

import httpx2 as httpx
from close_runtime.operations import Operation
from close_runtime.signals import raise_if_by_signal
from close_runtime.text import shown

from close_crm.events import (
    HEADERS,
    AnswerReceived,
    CallEnded,
    CallInfo,
    CallStarted,
    Event,
    Hook,
    NoAnswer,
    RequestSent,
    RetryScheduled,
    Waiting,
)  # fmt: skip

LOG = logging.getLogger("close_crm")
_IDS = itertools.count(1)


class CallRecorder:
    """Reports what happens in one call to its hooks and to the log."""

    def __init__(
        self,
        hooks: Iterable[Hook],
        clock: Callable[[], float],
        scrub: Callable[[str], str],
        request: httpx.Request,
        operation: Operation | None,
    ) -> None:
        self._hooks, self._clock, self._scrub = hooks, clock, scrub
        url, name, path = request.url, None, None
        if operation is not None:
            name, path = operation.id, operation.path
        port = url.port or (443 if url.scheme == "https" else 80)
        self._call = CallInfo(next(_IDS), name, request.method, path, url.host, port)
        self._attempt = 0
        self._status: int | None = None
        self._began = self._sent_at = clock()
        self._tell(CallStarted(self._call))

    def waiting(self, seconds: float) -> None:
        """The rate limit holds a request back."""
        LOG.debug("%s waits %.3f s for the rate limit", self._call.template, seconds)
        self._tell(Waiting(self._call, seconds))

    def sent(self, method: str) -> None:
        """A request goes out."""
        self._attempt += 1
        self._sent_at = self._clock()
        LOG.debug("%s attempt %d: sending %s", self._call.template, self._attempt, method)
        self._tell(RequestSent(self._call, self._attempt, method))

    def received(self, result: httpx.Response | Exception | None) -> None:
        """A request was answered, or failed."""
        seconds = self._clock() - self._sent_at
        if not isinstance(result, httpx.Response):
            error = type(result).__name__
            LOG.debug("%s attempt %d: %s after %.3f s", self._call.template, self._attempt, error, seconds)
            self._tell(NoAnswer(self._call, self._attempt, error, seconds))
            return
        self._status = result.status_code
        size = len(result.content)
        LOG.debug(
            "%s attempt %d: %d with %d bytes after %.3f s",
            *(self._call.template, self._attempt, result.status_code, size, seconds),
        )
        if self._hooks:
            headers = {
                name: shown(self._scrub(value)) for name, value in result.headers.items() if name in HEADERS
            }
            self._tell(AnswerReceived(self._call, self._attempt, result.status_code, seconds, size, headers))

    def again(self, result: httpx.Response | Exception | None, seconds: float) -> None:
        """There will be another attempt."""
        reason = str(result.status_code) if isinstance(result, httpx.Response) else type(result).__name__
        LOG.debug(
            "%s attempt %d: again in %.3f s, after %s", self._call.template, self._attempt, seconds, reason
        )
        self._tell(RetryScheduled(self._call, self._attempt, reason, seconds))

    def ended(self, error: BaseException | None = None) -> None:
        """The call is over."""
        seconds = self._clock() - self._began
        outcome: Literal["success", "error", "abandoned"] = "success"
        if error is not None:
            outcome = "error" if isinstance(error, Exception) else "abandoned"
        LOG.info(
            "%s %s%s in %.3f s, requests sent: %d",
            self._call.template,
            self._status or "no answer",
            "" if error is None else f" {type(error).__name__ if outcome == 'error' else outcome}",
            seconds,
            self._attempt,
        )
        raised = error if outcome == "error" else None
        self._tell(CallEnded(self._call, outcome, self._status, self._attempt, seconds, raised))

    def _tell(self, event: Event) -> None:
        for hook in self._hooks:
            try:
                hook(event)
            except Exception as error:  # whoever only watches must not break a call
                raise_if_by_signal(error)
                name = type(event).__name__
                LOG.error("A hook raised %s at %s", type(error).__name__, name, exc_info=error)

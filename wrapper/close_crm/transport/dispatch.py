"""Dispatches what happens in a call to hooks and the log; costs one check per call where nobody listens."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable, Iterable
from typing import Literal

import httpx2 as httpx
from close_runtime.operations import Operation
from close_runtime.signals import by_signal
from close_runtime.text import described, shown

from close_crm.arguments import function, kind_of
from close_crm.auth.credentials import origin
from close_crm.errors import ConfigurationError
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
)

LOG = logging.getLogger("close_crm")
# As libraries do: without handlers of the program, nothing is written, not even to stderr.
LOG.addHandler(logging.NullHandler())
_IDS = itertools.count(1)


class EventDispatcher:
    """Knows who listens to a client's calls.

    Args:
        hooks: Called with each event.
        clock: Tells the time in seconds, and never goes back.
        scrub: Takes secrets out of texts.

    Raises:
        ConfigurationError: A hook can't be called.
    """

    def __init__(
        self, hooks: Iterable[Hook], clock: Callable[[], float], scrub: Callable[[str], str]
    ) -> None:
        if not isinstance(hooks, Iterable) or isinstance(hooks, (str, bytes)):
            msg = f"hooks takes a list of functions, not {kind_of(hooks)}"
            raise ConfigurationError(msg)
        try:
            self.hooks = tuple(hooks)
        except Exception as error:
            if by_signal(error) is not None:
                raise
            msg = f"hooks takes a list of functions; this one can't be read: {described(error)}"
            raise ConfigurationError(msg) from None
        for hook in self.hooks:
            function("hooks", hook)
        self.clock = clock
        self.scrub = scrub

    def begin(self, request: httpx.Request, operation: Operation | None) -> CallRecorder | None:
        """Return a recorder for this call, or None if there are no hooks and INFO logging is off."""
        if not self.hooks and not LOG.isEnabledFor(logging.INFO):
            return None
        url = request.url
        path = operation.path if operation else None
        name = operation.id if operation else None
        call = CallInfo(
            next(_IDS),
            name,
            request.method,
            path,
            url.host,
            url.port or (443 if url.scheme == "https" else 80),
        )
        return CallRecorder(self, call)


class CallRecorder:
    """Is told what happens in one call, and tells those who listen."""

    def __init__(self, dispatcher: EventDispatcher, call: CallInfo) -> None:
        self._watcher = dispatcher
        self._call = call
        self._attempt = 0
        self._status: int | None = None
        self._began = self._sent_at = dispatcher.clock()
        self._tell(CallStarted(call))

    def waiting(self, seconds: float) -> None:
        """The rate limit holds a request back."""
        LOG.debug("%s waits %.3f s for the rate limit", self._call.template, seconds)
        self._tell(Waiting(self._call, seconds))

    def sent(self, method: str) -> None:
        """A request goes out."""
        self._attempt += 1
        self._sent_at = self._watcher.clock()
        LOG.debug("%s attempt %d: sending %s", self._call.template, self._attempt, method)
        self._tell(RequestSent(self._call, self._attempt, method))

    def came(self, told: httpx.Response | Exception | None) -> None:
        """A request was answered, or failed."""
        seconds = self._watcher.clock() - self._sent_at
        if not isinstance(told, httpx.Response):
            error = type(told).__name__
            LOG.debug("%s attempt %d: %s after %.3f s", self._call.template, self._attempt, error, seconds)
            self._tell(NoAnswer(self._call, self._attempt, error, seconds))
            return
        self._status = told.status_code
        size = len(told.content)
        LOG.debug(
            "%s attempt %d: %d with %d bytes after %.3f s",
            *(self._call.template, self._attempt, told.status_code, size, seconds),
        )
        if self._watcher.hooks:
            scrub = self._watcher.scrub
            headers = {name: shown(scrub(value)) for name, value in told.headers.items() if name in HEADERS}
            self._tell(AnswerReceived(self._call, self._attempt, told.status_code, seconds, size, headers))

    def again(self, told: httpx.Response | Exception | None, seconds: float) -> None:
        """There will be another attempt."""
        reason = str(told.status_code) if isinstance(told, httpx.Response) else type(told).__name__
        LOG.debug(
            "%s attempt %d: again in %.3f s, after %s", self._call.template, self._attempt, seconds, reason
        )
        self._tell(RetryScheduled(self._call, self._attempt, reason, seconds))

    def ended(self, error: BaseException | None = None) -> None:
        """The call is over."""
        seconds = self._watcher.clock() - self._began
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
        for hook in self._watcher.hooks:
            try:
                hook(event)
            except Exception as error:  # whoever only watches must not break a call
                if by_signal(error) is not None:
                    raise
                name = type(event).__name__
                LOG.error("A hook raised %s at %s", type(error).__name__, name, exc_info=error)


class _WithoutQueryValues(logging.Filter):
    """Takes the query's values out of httpx's own line about a request; they may be names and addresses of people.

    A filter, so that other levels, handlers and clients stay as the program set them up: only lines about an address
    that one of our clients has been made for are changed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.origins: set[tuple[str, str, int | None]] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        args = record.args
        if isinstance(args, tuple) and any(
            isinstance(value, httpx.URL) and origin(value) in self.origins for value in args
        ):
            record.args = tuple(self._quiet(value) for value in args)
        return True

    def _quiet(self, value: object) -> object:
        if isinstance(value, str):
            return shown(value, 100)  # the reason phrase is the server's
        if not isinstance(value, httpx.URL) or not value.query:
            return value
        return f"{value.copy_with(query=None)}?{'&'.join(f'{name}=***' for name in value.params)}"


_FILTER = _WithoutQueryValues()


def quiet(base_url: httpx.URL) -> None:
    """Keep query values of requests to this server out of httpx's log."""
    _FILTER.origins.add(origin(base_url))
    logging.getLogger("httpx2").addFilter(_FILTER)

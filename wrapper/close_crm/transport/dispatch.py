"""Dispatches what happens in a call to hooks and the log; costs one check per call where nobody listens."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import httpx2 as httpx
from close_runtime.operations import Operation
from close_runtime.signals import by_signal
from close_runtime.text import described, shown

from close_crm.arguments import function, kind_of
from close_crm.auth.credentials import origin
from close_crm.errors import ConfigurationError

if TYPE_CHECKING:
    # Loaded when somebody listens.
    from close_crm.events import Hook
    from close_crm.recorder import CallRecorder

LOG = logging.getLogger("close_crm")
# As libraries do: without handlers of the program, nothing is written, not even to stderr.
LOG.addHandler(logging.NullHandler())


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
        from close_crm.recorder import CallRecorder

        return CallRecorder(self.hooks, self.clock, self.scrub, request, operation)


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

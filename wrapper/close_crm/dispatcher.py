"""Dispatches what happens in a call to hooks and the log; costs one check per call where nobody listens."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import httpx2 as httpx
from close_runtime.operations import Operation
from close_runtime.signals import raise_if_by_signal
from close_runtime.text import described

from .arguments import function, kind_of
from .errors import ConfigurationError

if TYPE_CHECKING:
    # Loaded when somebody listens.
    from .events import Hook
    from .recorder import CallRecorder

LOG = logging.getLogger("close_crm")
# As libraries do: without handlers of the program, nothing is written, not even to stderr.
LOG.addHandler(logging.NullHandler())


class EventDispatcher:
    """The hooks of a client, and whether the log takes its calls.

    Args:
        hooks: Called with each event.
        clock: Returns the time in seconds, and never goes back.
        scrub: Removes secrets from a text.

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
        except Exception as error:  # noqa: BLE001 - the caller's list may raise anything
            raise_if_by_signal(error)
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
        from .recorder import CallRecorder

        return CallRecorder(self.hooks, self.clock, self.scrub, request, operation)

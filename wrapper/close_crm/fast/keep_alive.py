"""Connections of either colour: whether another request may follow on one."""

from __future__ import annotations

import math
import time
from typing import Any

from .parser import Parser


class KeepAlive:
    """Shared by `Connection` and `AsyncConnection`.

    A pool sees to it that a connection has one request at a time, and closes it after whatever was raised.

    Args:
        connector: A connection of httpcore's that is never opened: it connects, with its pool's settings.
        expiry: Seconds that the connection may be idle.
    """

    def __init__(self, connector: Any, expiry: float | None) -> None:
        self._connector = connector
        self._patience = math.inf if expiry is None else expiry
        self._stream: Any = None
        self._parser = Parser()
        self._expires = math.inf
        self._idle = False

    def is_idle(self) -> bool:
        """Whether another request may follow."""
        return self._idle

    def has_expired(self) -> bool:
        """Whether it was idle for too long, or its server has closed it. One that is not open yet has not."""
        if self._stream is None:
            return False
        return time.monotonic() > self._expires or bool(self._stream.get_extra_info("is_readable"))

    def _finish(self) -> None:
        """Make ready for another request, if there may be one."""
        self._idle = self._parser.reusable
        self._expires = time.monotonic() + self._patience

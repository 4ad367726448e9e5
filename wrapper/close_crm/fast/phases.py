"""Reports of what a connection does, as httpcore makes them: to a request's `trace`, and to the log."""

from __future__ import annotations

import logging
from contextlib import nullcontext
from typing import Any, Final

from httpcore2._trace import Trace

#: httpcore's own: the last part of its name stands before the name of each phase.
_LOG: Final = logging.getLogger("httpcore2.http11")
_UNHEARD: Final = nullcontext()


def phase(name: str, request: Any) -> Any:
    """Return a context that reports its beginning and its end, of either colour, if anybody listens."""
    if "trace" in request.extensions or _LOG.isEnabledFor(logging.DEBUG):
        return Trace(name, _LOG, request, {"request": request})
    return _UNHEARD

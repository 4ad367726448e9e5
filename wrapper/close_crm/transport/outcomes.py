"""What an answer or an exception means for the request: how it is classified, and the error it becomes."""

from __future__ import annotations

from collections.abc import Callable

import httpx2 as httpx

from close_crm.errors import (
    CLASSES,
    ConnectFailed,
    RateLimited,
    ServerError,
    StatusError,
    TimedOut,
    TransportError,
)
from close_crm.ratelimit.headers import asked_wait

#: What can only happen before anything was sent.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)


def from_response(response: httpx.Response, scrub: Callable[[str], str] = str) -> StatusError:
    """Return the error that an answer stands for.

    Args:
        response: An answer that is not a success, with its body read.
        scrub: Takes secrets out of a text, in case the answer repeats them.
    """
    kind = CLASSES.get(response.status_code, ServerError if response.is_server_error else StatusError)
    error = kind(
        response.status_code,
        response.request.method,
        scrub(response.request.url.path),
        scrub(response.content.decode("latin-1")).encode("latin-1"),
        {name: scrub(value) for name, value in response.headers.items()},
    )
    if isinstance(error, RateLimited):
        error.retry_after = asked_wait(response)
    return error


def kind_of_failure(error: Exception, *, nothing_sent: bool = False) -> type[TransportError]:
    """Return the class of error for a request that got no whole answer.

    Args:
        error: What was raised while it was sent.
        nothing_sent: Whether it is certain that this attempt sent nothing.
    """
    if nothing_sent:
        return ConnectFailed
    return TimedOut if isinstance(error, (httpx.TimeoutException, TimeoutError)) else TransportError

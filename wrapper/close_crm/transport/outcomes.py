"""The meaning of a response or an exception for its request: its class, and the error it becomes."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
from close_runtime.responses import read_json, unreadable

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


TLS_HINT = (
    "Certificates are checked against the system's trust store; an inspecting proxy must be known there"
)


def object_of(response: httpx.Response) -> dict[str, Any]:
    """Return the object that an answer carries.

    Raises:
        UnexpectedBody: It carries none.
    """
    try:
        body = read_json(response.content)
    except (ValueError, RecursionError) as error:
        raise unreadable(response, error) from error
    if not isinstance(body, dict):
        raise unreadable(response, TypeError("no object"))
    return body


def read_object(content: bytes) -> dict[str, Any] | None:
    """Return the object that a body carries, None where it carries none."""
    if not content:
        return None
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def is_cut(response: httpx.Response) -> bool:
    """Whether a success was cut off: empty, or JSON without its end. A page of HTML is whole, and no JSON."""
    text = response.content.strip()
    if not text:
        return response.status_code != 204
    return (text[:1] == b"{" and text[-1:] != b"}") or (text[:1] == b"[" and text[-1:] != b"]")


def is_tls(told: object) -> bool:
    """Whether the server's certificate was refused."""
    error: BaseException | None = told if isinstance(told, BaseException) else None
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False

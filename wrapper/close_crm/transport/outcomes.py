"""The meaning of a response or an exception for its request: its outcome, and the error that it becomes."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import Callable, Mapping
from typing import Any

import httpx2 as httpx
from close_runtime.json_reader import read_json
from close_runtime.responses import unreadable
from close_runtime.text import described, shown

from close_crm.concurrency.failures import Progress
from close_crm.errors import (
    BodyTooLarge,
    CloseError,
    ConnectFailed,
    OAuthError,
    RateLimited,
    ServerError,
    StatusError,
    TimedOut,
    TokenEndpointFailed,
    TransportError,
)
from close_crm.errors.statuses import CLASSES

from .effects import Overdue, Result
from .retry import Outcome

#: What can only happen before anything was sent.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)
#: A text in JSON that has its end.
_TEXT = rb'(?s:"(?:[^"\\]|\\.)*")'
_TLS_HINT = (
    "Certificates are checked against the system's trust store; an inspecting proxy must be known there"
)
Scrub = Callable[[str], str]


def from_response(response: httpx.Response, scrub: Scrub, retry_after: float | None = None) -> StatusError:
    """Return the error for a response that is not a success.

    Args:
        response: The response, its body read.
        scrub: Remove secrets from a text, in case the response repeats them.
        retry_after: The seconds that a 429 asks to wait.
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
        error.retry_after = retry_after
    return error


def from_exception(
    failure: Exception, request: httpx.Request, scrub: Scrub, *, maybe_applied: bool, unsent: bool
) -> CloseError:
    """Return the error for a request without a whole response.

    Args:
        failure: The exception that the request failed with.
        request: The request.
        scrub: Remove secrets from a text.
        maybe_applied: Whether Close may have carried out this attempt or an earlier one.
        unsent: Whether it is certain that this attempt sent nothing.
    """
    method, path = request.method, request.url.path
    if isinstance(failure, OAuthError):
        return failure
    if isinstance(failure, TransportError):
        return type(failure)(method, path, failure.reason, maybe_applied)
    kind, reason = TransportError, words(failure, scrub)
    if is_tls(failure):
        reason = f"{reason}. {_TLS_HINT}"
    elif unsent:
        kind = ConnectFailed
    elif isinstance(failure, (httpx.TimeoutException, TimeoutError)):
        kind = TimedOut
    return kind(method, path, reason, maybe_applied)


def outcome_of_failure(failure: Exception, progress: Progress) -> Outcome:
    """Return the outcome of an attempt without a whole response."""
    if is_tls(failure) and not (progress.sent or progress.answered):
        return Outcome.FINAL
    if isinstance(failure, OAuthError):
        # Without a token nothing was sent, or what was sent was refused.
        return Outcome.NOT_SENT if isinstance(failure, TokenEndpointFailed) else Outcome.FINAL
    if isinstance(failure, (MemoryError, RecursionError)):
        # Another attempt would run out of memory as well.
        return Outcome.FINAL if progress.nothing_sent else Outcome.UNREADABLE
    if isinstance(failure, (BodyTooLarge, httpx.DecodingError)):
        return Outcome.UNREADABLE
    unsent = progress.nothing_sent or (isinstance(failure, NOT_SENT) and not progress.answered)
    return Outcome.NOT_SENT if unsent else Outcome.LOST


def words(result: Result, scrub: Scrub) -> str:
    """Return the result of an attempt in words, without secrets."""
    if isinstance(result, httpx.Response):
        return shown(scrub(f"{result.status_code} {result.reason_phrase}".strip()), 100)
    if isinstance(result, Overdue):
        return "no answer in the time for the whole call"
    # Scrubbed before it is cut, so that no part of a secret is left at the end.
    return shown(scrub(described(result, 2000)))


def object_of(response: httpx.Response) -> dict[str, Any]:
    """Return the JSON object of a response.

    Raises:
        UnexpectedBody: Its body is not one.
    """
    try:
        body = read_json(response.content)
    except (ValueError, RecursionError) as error:
        raise unreadable(response, error) from error
    if not isinstance(body, dict):
        raise unreadable(response, TypeError("no object"))
    return body


def read_object(content: bytes) -> Mapping[str, Any] | None:
    """Return the JSON object of a request body, None if it is none."""
    try:
        body = json.loads(content) if content else None
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def is_cut(response: httpx.Response) -> bool:
    """Whether a success was cut off: empty, or JSON without its end. A page of HTML is whole, and no JSON."""
    text = response.content.strip()
    if not text:
        return response.status_code != 204
    if text[:1] not in {b"{", b"["}:
        return False
    bare = re.sub(_TEXT, b"", text)  # brackets in texts are none
    return b'"' in bare or bare.count(b"{") + bare.count(b"[") > bare.count(b"}") + bare.count(b"]")


def is_tls(failure: BaseException | None) -> bool:
    """Whether the server's certificate was refused."""
    while failure is not None:
        if isinstance(failure, ssl.SSLCertVerificationError):
            return True
        failure = failure.__cause__ or failure.__context__
    return False

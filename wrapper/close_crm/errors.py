"""Every error that a call can end in.

    CloseError
    ├── InvalidRequest            refused before anything was sent (also a ValueError)
    │   ├── CustomFieldError      a custom field's id or value is not one that Close takes
    │   │   ├── UnknownField      there is no custom field of that name
    │   │   └── AmbiguousField    there are several: name the one that is meant by its id
    │   ├── InvalidResumeToken    a resume token of another list, or a damaged one
    │   ├── ConfigurationError    the client can't be built from what it was given
    │   ├── ReadOnlyClient        the client was made with read_only=True
    │   └── WrongOrganization     the key is for another organization than `expect_organization`
    ├── TransportError            no answer, or not a whole one
    │   ├── ConnectFailed         nothing was sent
    │   ├── TimedOut
    │   │   └── DeadlineExceeded  the time for the whole call was over
    │   ├── BodyTooLarge          the answer is larger than the client takes
    │   └── OutcomeUnknown        a request that can't be sent twice may have been carried out: look it up
    ├── StatusError               Close answered, and refused
    │   ├── BadRequest            400: mend the request; `field_errors` tells where
    │   ├── Unauthorized          401: the key or token is wrong or missing
    │   ├── PaymentRequired       402: the organization's plan does not allow it
    │   ├── Forbidden             403: the key's user may not do this
    │   ├── NotFound              404: no such object or address
    │   ├── MethodNotAllowed      405
    │   ├── UnsupportedMediaType  415
    │   ├── RateLimited           429: wait `retry_after` seconds
    │   └── ServerError           500 to 599
    ├── JournalError              a bulk run's journal can't be used: what it is kept for is at risk, so nothing is sent
    │   ├── JournalInUse          another run has it
    │   └── JournalMismatch       it was written for other input
    ├── BulkStopped               a bulk run ended early, as every further row would have failed alike
    ├── FailedEarlier             a row of a bulk run that failed for good in an earlier run, says the journal
    ├── ChangedMeanwhile          a row of a bulk run expected other values than the opportunity has: not sent
    ├── OAuthError                there is no access token to be had, so the request was not carried out
    │   ├── GrantRevoked          the person's consent is gone: ask for it again
    │   ├── TokenEndpointFailed   no answer, or none that can be read: it may pass by itself
    │   └── TokensNotSaved        the callback that keeps refreshed tokens failed
    ├── IncompleteList            a list goes on, but the rest of it can't be had this way
    ├── UnexpectedBody            a success whose body is not what Close documents
    └── MissingField              read of a field that the answer did not carry (also an AttributeError)

Status codes: https://developer.close.com/api/overview/http-response-codes. No page describes the bodies; both forms
that Close is known to send are read, and any other body is kept as it came.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from http.client import responses as phrases
from itertools import chain, islice
from typing import Any, ClassVar

import httpx2 as httpx
from close_runtime.errors import (
    CloseError,
    IncompleteList,
    InvalidRequest,
    InvalidResumeToken,
    MissingField,
    UnexpectedBody,
    UnexpectedStatus,
)
from close_runtime.text import brief, shown

from close_crm.ratelimit.headers import asked_wait


class CustomFieldError(InvalidRequest):
    """A custom field's id or value is not one that Close takes. Nothing was sent.

    Attributes:
        field: The field's id, None where there is none.
        nearest: What there is that is most like what was given: choices, or names of fields.
    """

    _MADE_WITH = ("_message", "field", "nearest")

    def __init__(
        self,
        reason: str,
        field: str | None = None,
        nearest: Sequence[str] = (),
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.nearest = tuple(nearest)
        super().__init__(reason, learnt)


class UnknownField(CustomFieldError):
    """The organization has no custom field of this name or id; `nearest` has names that are like it."""


class AmbiguousField(CustomFieldError):
    """Several custom fields have this name.

    Attributes:
        ids: Their ids, in display order. One of them says which field is meant.
    """

    _LEARNT = (*CustomFieldError._LEARNT, "ids")  # noqa: SLF001 - of the class above

    ids: tuple[str, ...] = ()


class ConfigurationError(InvalidRequest):
    """The client can't be built from what it was given."""


class ReadOnlyClient(InvalidRequest):
    """The request would write, and the client was made with `read_only=True`. Nothing was sent."""


class WrongOrganization(InvalidRequest):
    """The credentials are for another organization than `expect_organization`. Nothing was written."""


class TransportError(CloseError):
    """The request did not get a whole answer.

    Attributes:
        method: The HTTP method.
        path: The path that was asked for.
        reason: What went wrong.
        maybe_applied: Whether Close may have carried the request out.
        body: What was sent, as JSON; for looking up what became of it.
    """

    _MADE_WITH = ("method", "path", "reason", "maybe_applied", "body")

    def __init__(
        self,
        method: str,
        path: str,
        reason: str,
        maybe_applied: bool = True,
        body: Any = None,
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.reason = reason = shown(reason, 600)
        self.maybe_applied = maybe_applied
        self.body = body
        outcome = "it may have been carried out" if maybe_applied else "it was not carried out"
        super().__init__(f"{method} {shown(path)} got no whole answer, {outcome}: {reason}", learnt)


class ConnectFailed(TransportError):
    """There was no connection, so nothing was sent, unless by an attempt before: see `maybe_applied`."""


class TimedOut(TransportError):
    """No answer came in time."""


class DeadlineExceeded(TimedOut):
    """The time for the whole call, all attempts and waits together, was over."""


class BodyTooLarge(TransportError):
    """The answer's body is larger than the client takes."""


class OutcomeUnknown(TransportError):
    """A request that must not be sent twice may have been carried out, and was not sent again.

    Look up what became of it: `body` is what was sent.
    """


class JournalError(CloseError):
    """A bulk run's journal can't be read, written or used. No row is begun without it.

    Attributes:
        path: The journal.
        reason: What is wrong.
    """

    _MADE_WITH: ClassVar[tuple[str, ...]] = ("path", "reason")

    def __init__(self, path: str, reason: str, learnt: Mapping[str, Any] | None = None) -> None:
        self.path = path
        self.reason = reason = shown(reason, 1000)
        super().__init__(f"journal {path}: {reason}", learnt)


class JournalInUse(JournalError):
    """Another run has the journal, in this process or another one."""


class JournalMismatch(JournalError):
    """The journal was written for other input. Nothing was sent.

    Attributes:
        row: The first row that differs, from 0.
    """

    _MADE_WITH = ("path", "reason", "row")

    def __init__(self, path: str, reason: str, row: int, learnt: Mapping[str, Any] | None = None) -> None:
        super().__init__(path, reason, learnt)
        self.row = row


class BulkStopped(CloseError):
    """A bulk run ended early, as every further row would have failed alike; `__cause__` is the error of one.

    Attributes:
        row: The row that it was seen at, from 0. Its result, and those of all rows that were begun, were given before.
        reason: The error in words.
    """

    _MADE_WITH = ("row", "reason")

    def __init__(self, row: int, reason: str, learnt: Mapping[str, Any] | None = None) -> None:
        self.row = row
        self.reason = reason = shown(reason, 1000)
        super().__init__(f"stopped at row {row}, as every further row would fail alike: {reason}", learnt)


class FailedEarlier(CloseError):
    """The journal says that a row failed in an earlier run, and it was not tried again.

    Attributes:
        reason: The error of then, in words.
    """

    _MADE_WITH = ("reason",)

    def __init__(self, reason: str, learnt: Mapping[str, Any] | None = None) -> None:
        self.reason = reason = shown(reason, 1000)
        super().__init__(f"failed in an earlier run: {reason}", learnt)


class ChangedMeanwhile(CloseError):
    """The opportunity has other values than the row of a bulk run expects, so the row was not sent.

    Attributes:
        changed: (expected, now) by field, as JSON has them.
    """

    _MADE_WITH = ("changed",)

    def __init__(self, changed: Mapping[str, Sequence[Any]], learnt: Mapping[str, Any] | None = None) -> None:
        self.changed = {key: (expected, now) for key, (expected, now) in changed.items()}
        values = "; ".join(f"{key} is {brief(now)}" for key, (_, now) in self.changed.items())
        super().__init__(f"changed in Close meanwhile, so it was not sent: {values}", learnt)


class OAuthError(CloseError):
    """There is no access token to be had: the token endpoint refused, or a consent was not given.

    The request that needed the token was not carried out.

    Attributes:
        reason: What went wrong.
        status: The status that the token endpoint answered with, None where it did not answer.
        code: The error code it told, such as `invalid_client`, None where it told none.
    """

    _MADE_WITH: ClassVar[tuple[str, ...]] = ("reason", "status", "code")

    def __init__(
        self,
        reason: str,
        status: int | None = None,
        code: str | None = None,
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.reason = reason = shown(reason, 600)
        self.status = status
        self.code = code
        super().__init__(reason, learnt)


class GrantRevoked(OAuthError):
    """The grant is revoked or expired, or the refresh token was used before: the person has to authorize again."""


class TokenEndpointFailed(OAuthError):
    """The token endpoint gave no answer, or none that can be read. Tokens are as they were.

    Attributes:
        retry_after: The seconds it asked to wait, None where it did not.
    """

    _MADE_WITH = ("reason", "status", "code", "retry_after")

    def __init__(
        self,
        reason: str,
        status: int | None = None,
        code: str | None = None,
        retry_after: float | None = None,
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(reason, status, code, learnt)
        self.retry_after = retry_after


class TokensNotSaved(OAuthError):
    """The callback that keeps refreshed tokens failed; `__cause__` is its error.

    The tokens are not lost: they are kept in memory, as `OAuth.unsaved`, and handed to the callback again with the next
    request.
    """


class StatusError(CloseError):
    """Close answered with a status that is not a success.

    Attributes:
        status: The status code.
        reason: Its standard phrase, empty where there is none.
        method: The HTTP method.
        path: The path that was asked for, without the query.
        errors: What Close says of the request as a whole.
        field_errors: What Close says of single fields, by dotted path (`contacts.0.emails.0.email`).
        body: The answer's body, as JSON where it is JSON, else as text.
        headers: The answer's headers, names in lower case.
        maybe_applied: Whether Close may have carried the request out all the same.
        request_id: The id under which Close's support can find the call, where one was sent.
    """

    _MADE_WITH = ("status", "method", "path", "_text", "headers")

    def __init__(
        self,
        status: int,
        method: str,
        path: str,
        content: bytes | str = b"",
        headers: Mapping[str, str] | None = None,
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.method = method
        self.path = path
        self.content = content = content.encode() if isinstance(content, str) else content
        self.headers = {name.lower(): value for name, value in (headers or {}).items()}
        self.reason = phrases.get(status, "")
        self.maybe_applied = not _refused(status) and method not in {"GET", "HEAD"}
        self.request_id = self.headers.get("x-request-id") or self.headers.get("trace-id")
        self.body = _body(content)
        try:
            self.errors, self.field_errors = _findings(self.body)
        except RecursionError:
            self.errors, self.field_errors = [], {}
        super().__init__(self._words(), learnt)

    @property
    def _text(self) -> str | bytes:
        """The content as JSON has it, where it is text."""
        try:
            return self.content.decode()
        except UnicodeDecodeError:
            return self.content

    def _words(self) -> str:
        fields = (f"{path}: {text}" for path, text in self.field_errors.items())
        found = [shown(text) for text in islice(chain(self.errors, fields), _TEXTS)]
        if not found and self.content:
            kind = shown(self.headers.get("content-type", "no content type"), 80)
            coding = shown(self.headers.get("content-encoding", ""), 40)
            found = [
                f"body of {len(self.content)} bytes ({kind}{coding and f', {coding}'}) starting {self.content[:80]!r}"
            ]
        elif (left := len(self.errors) + len(self.field_errors) - _TEXTS) > 0:
            found.append(f"and {left} more")
        parts = [f"{self.method} {shown(self.path)} answered {self.status} {self.reason}".rstrip()]
        if found:
            parts.append(": " + shown("; ".join(found), 1000))
        if self.request_id:
            parts.append(f" [{shown(self.request_id, 80)}]")
        return "".join(parts)


#: How many of its findings an error's message shows; its attributes have all.
_TEXTS = 20


def _refused(status: int) -> bool:
    """Whether the status says that the request was not carried out.

    The registered ones from 400 to 499 do (RFC 9110 section 15.5), but for 408. Of all others nobody knows: a redirect
    may follow what was done, and numbers such as 499 and 520 are what something between here and Close makes up.
    """
    return 400 <= status < 500 and status in phrases and status != 408


class BadRequest(StatusError):
    """400: something is wrong with the request."""


class Unauthorized(StatusError):
    """401: the key or token is wrong, missing or revoked."""


class PaymentRequired(StatusError):
    """402: a limit of the organization's plan is reached."""


class Forbidden(StatusError):
    """403: the key's user may not do this."""


class NotFound(StatusError):
    """404: no such object, or no such address."""

    def _words(self) -> str:
        told = super()._words()
        if "/api/" in self.path:
            return told
        return (
            f"{told} (if every call ends so: base_url ends in /api/v1, as https://api.close.com/api/v1 does)"
        )


class MethodNotAllowed(StatusError):
    """405: the address does not take this method."""


class UnsupportedMediaType(StatusError):
    """415: the body's format is not one that Close reads."""


class RateLimited(StatusError):
    """429: too many requests; none of this one was carried out.

    Source: https://developer.close.com/api/overview/rate-limits
    """

    _LEARNT = (*StatusError._LEARNT, "retry_after")  # noqa: SLF001 - of the class above

    #: How long to wait in seconds, by the longest of all that the answer says; None where it says nothing readable.
    retry_after: float | None = None


class ServerError(StatusError):
    """500 to 599: Close, or something before it, failed."""


CLASSES: Mapping[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    402: PaymentRequired,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    415: UnsupportedMediaType,
    429: RateLimited,
}


def from_response(response: httpx.Response, scrub: Callable[[str], str] = str) -> StatusError:
    """Give the error that an answer stands for.

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


#: What can only happen before anything was sent.
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)


def _body(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return content.decode("utf-8", errors="replace")


def _findings(body: Any) -> tuple[list[str], dict[str, str]]:
    """Read both forms: `{"error": text}` and `{"errors": [...], "field-errors": {...}}`."""
    if not isinstance(body, dict):
        return [], {}
    general = body.get("errors", [])
    texts = [body["error"]] if "error" in body else []
    texts += general if isinstance(general, list) else [general]
    fields = body.get("field-errors", {})
    found = list(_flat(fields, ())) if isinstance(fields, dict) else []
    if not isinstance(fields, dict):
        texts.append(fields)
    return [_text(text) for text in texts], {".".join(path): text for path, text in found}


def _flat(node: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Walk the nested form; its `field-errors` and `errors` levels are scaffolding, not names of fields."""
    if not isinstance(node, dict):
        yield path, "; ".join(map(_text, node)) if isinstance(node, list) and node else _text(node)
        return
    for key, value in node.items():
        scaffold = path and key in {"field-errors", "errors"} and isinstance(value, (dict, list))
        if scaffold and value in ([], {}):
            continue
        yield from _flat(value, path if scaffold else (*path, key))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


__all__ = [
    "AmbiguousField",
    "BadRequest",
    "BodyTooLarge",
    "BulkStopped",
    "ChangedMeanwhile",
    "CloseError",
    "ConfigurationError",
    "ConnectFailed",
    "CustomFieldError",
    "DeadlineExceeded",
    "FailedEarlier",
    "Forbidden",
    "GrantRevoked",
    "IncompleteList",
    "InvalidRequest",
    "InvalidResumeToken",
    "JournalError",
    "JournalInUse",
    "JournalMismatch",
    "MethodNotAllowed",
    "MissingField",
    "NotFound",
    "OAuthError",
    "OutcomeUnknown",
    "PaymentRequired",
    "RateLimited",
    "ReadOnlyClient",
    "ServerError",
    "StatusError",
    "TimedOut",
    "TokenEndpointFailed",
    "TokensNotSaved",
    "TransportError",
    "Unauthorized",
    "UnexpectedBody",
    "UnexpectedStatus",
    "UnknownField",
    "UnsupportedMediaType",
    "WrongOrganization",
]

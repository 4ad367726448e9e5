"""Answers with a status that is not a success, and what their bodies say is wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from itertools import chain, islice
from typing import Any

from close_runtime.errors import CloseError
from close_runtime.text import counted, excerpt, shown

_PHRASES = {status.value: status.phrase for status in HTTPStatus}


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
        self.reason = _PHRASES.get(status, "")
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
            size = counted(len(self.content), "byte")
            found = [f"body of {size} ({kind}{coding and f', {coding}'}) {excerpt(self.content)}"]
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
    return 400 <= status < 500 and status in _PHRASES and status != 408


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
        words = super()._words()
        if "/api/" in self.path:
            return words
        return (
            f"{words} (if every call ends so: base_url ends in /api/v1, as https://api.close.com/api/v1 does)"
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

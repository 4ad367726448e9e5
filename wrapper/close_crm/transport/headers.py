"""Headers of a caller's own: for gateways, traces, or a User-Agent that says which program this is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from close_runtime.signals import ignoring_errors
from close_runtime.text import brief

from close_crm.arguments import kind_of
from close_crm.auth.credentials import Secret
from close_crm.errors import ConfigurationError

#: Header names and values by RFC 9110, section 5. Few clients have any: `re` compiles these when it first needs them.
_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_VALUE = r"[\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?"
#: What this client sets itself, and why another value would do harm.
_OURS = {
    "authorization": "credentials are given as api_key, token or auth",
    "proxy-authorization": "a proxy's credentials stand in its address",
    "x-tz-offset": "it is given as tz_offset",
    "x-http-method-override": "it would make another request of this one",
    **dict.fromkeys(
        (
            "accept", "accept-encoding", "connection", "content-encoding", "content-length", "content-type",
            "expect", "host", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
        ),
        "it belongs to how requests are sent and answers are read",
    ),
}  # fmt: skip
#: Names of headers whose values are secrets.
_CONFIDENTIAL = r"(?i:auth|cookie|credential|key|pass|secret|session|sign|token)"

#: Among a request's extensions: the headers of `with_options`.
HEADERS = "close_crm.headers"


class Headers(Secret[Mapping[str, str]]):
    """Checked headers, kept out of repr() and tracebacks, as some hold secrets."""

    __slots__ = ()

    def secrets(self) -> list[str]:
        """Return the values that must not show in errors and logs."""
        return [value for name, value in self.reveal().items() if re.search(_CONFIDENTIAL, name)]

    def with_(self, others: Headers) -> Headers:
        """Return these and others; where both have one, that of the others."""
        kept = {name.lower() for name in others.reveal()}
        mine = {name: value for name, value in self.reveal().items() if name.lower() not in kept}
        return Headers({**mine, **others.reveal()})


NONE = Headers({})


def headers_of(given: Secret[Any]) -> Headers:
    """Return the headers of an argument.

    Raises:
        ConfigurationError: It is no mapping of names to values that can be sent, or one is not for callers to set.
    """
    if given.reveal() is None:
        return NONE
    if not isinstance(given.reveal(), Mapping):
        msg = f"headers takes a mapping of names to values, not {kind_of(given.reveal())}"
        raise ConfigurationError(msg)
    headers = None
    with ignoring_errors():  # a mapping of a caller's own may raise anything
        headers = Headers(dict(given.reveal()))
    if headers is None:
        msg = "headers takes a mapping of names to values; this one can't be read"
        raise ConfigurationError(msg)
    for name in headers.reveal():
        reason = _fault(name, headers)
        if reason is not None:
            # Without the value, which may be a secret.
            msg = f"headers: {brief(name)} can't be set: {reason}"
            raise ConfigurationError(msg)
    return headers


def _fault(name: Any, headers: Headers) -> str | None:
    if not isinstance(name, str) or not re.fullmatch(_NAME, name):
        return "that is no name of a header"
    return _OURS.get(name.lower()) or (None if _sendable(headers.reveal()[name]) else _NOT_SENDABLE)


def _sendable(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(_VALUE, value) is not None


_NOT_SENDABLE = "its value takes printable ASCII without blanks around it"

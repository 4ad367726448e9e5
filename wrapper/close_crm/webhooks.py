"""Webhooks as a server receives them: deliveries are verified on their raw bytes, then read.

    from close_crm import webhooks

    delivery = webhooks.verify(request.body, request.headers, key)
    print(delivery.event.object_type, delivery.event.action)

Close signs the timestamp followed by the raw body: HMAC-SHA256 with the subscription's `signature_key`, in hex. Its
answer to `close.webhooks.create` has the key. A body that was parsed and written again has other bytes, so its
signature is refused.

Source: https://developer.close.com/api/resources/webhooks
"""

from __future__ import annotations

import hashlib
import hmac
import json
import math
import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from numbers import Real
from typing import Any, Final, TypeAlias

from close_api.models import Event
from close_runtime.errors import CloseError
from close_runtime.signals import ignoring_errors
from close_runtime.text import brief, counted

from .arguments import kind_of, seconds
from .auth.credentials import Secret
from .errors import ConfigurationError

HASH: Final = "close-sig-hash"
TIMESTAMP: Final = "close-sig-timestamp"
#: How far a delivery's timestamp may be from now unless the caller says otherwise, in seconds.
MAX_AGE: Final = 300.0

Text: TypeAlias = str | bytes
Headers: TypeAlias = Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[Text, Text]]

KEY_BYTES: Final = 32
"""How long a `signature_key` is, which Close shows as 64 hex digits."""
_SECONDS = re.compile(r"[0-9]{1,12}(\.[0-9]{1,9})?", re.ASCII)


class WebhookError(CloseError):
    """A request that is not taken for a delivery by Close. Answer it with a status that is not a success."""


class InvalidSignature(WebhookError):
    """The request is not signed, not with one of the keys, or its body or timestamp was changed on the way."""


class OutsideWindow(WebhookError):
    """The signature is right, but the timestamp too far from now: an old delivery sent again, or a clock gone wrong."""


class UnreadableDelivery(WebhookError):
    """The signature is right, but the body is not what Close documents."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event as a webhook delivers it.

    Close may deliver an event more than once, and events in another order than they happened in: `event.id` and
    `event.date_updated` say which is which.

    Attributes:
        event: The event.
        subscription_id: The webhook that it is delivered for (`whsub_...`).
    """

    event: Event
    subscription_id: str


def verify(
    raw_body: bytes | bytearray | memoryview,
    headers: Headers,
    key: str | Iterable[str],
    *,
    max_age: float | None = MAX_AGE,
    now: float | None = None,
) -> Delivery:
    """Return what a webhook delivers, after checking that Close sent it, unchanged and lately.

    Args:
        raw_body: The body as it was received, before anything parses it.
        headers: The request's headers: a mapping or pairs, in any case, as text or bytes.
        key: The subscription's `signature_key`; several while a key is being replaced, or for several webhooks.
        max_age: How many seconds the timestamp may be from now, before or after; None for any. Close does not document
            whether a delivery that it repeats, for up to 72 hours, has a new timestamp.
        now: The time in seconds since 1970, for tests; the machine's clock without it.

    Raises:
        InvalidSignature: It is not signed with one of the keys, or was changed.
        OutsideWindow: It is signed, but too old or too new.
        UnreadableDelivery: It is signed, but has another form than Close documents.
        ConfigurationError: An argument can't be used.
    """
    try:
        keys = Secret(tuple(_keys(key)))
    finally:
        del key  # Tracebacks may show what is in a frame.
    body = _raw(raw_body)
    window = None if max_age is None else seconds("max_age", max_age)
    clock = time.time() if now is None else _moment(now)
    found = _signature(headers)
    if not _is_right(keys, found, body):
        msg = "The signature is not that of the body and the timestamp with any of the keys"
        raise InvalidSignature(msg)
    sent = found[TIMESTAMP].decode("ascii", "replace")
    if not _SECONDS.fullmatch(sent):
        msg = f"{TIMESTAMP} is no number of seconds"
        raise UnreadableDelivery(msg)
    age = clock - float(sent)
    # Written so that a clock that is no number is outside, too.
    if window is not None and not abs(age) <= window:
        ago = counted(round(age), "second") if math.isfinite(age) else f"{age} seconds"
        msg = f"The delivery was signed {ago} ago; at most {window:g} are taken"
        raise OutsideWindow(msg)
    return _delivery(body)


def sign(
    raw_body: bytes | bytearray | memoryview, key: str, *, timestamp: float | None = None
) -> dict[str, str]:
    """Return the headers with which Close would deliver a body, for tests of a receiver.

    Args:
        raw_body: The body's bytes.
        key: The subscription's `signature_key`.
        timestamp: When it is sent, in seconds since 1970; now without it.

    Raises:
        ConfigurationError: An argument can't be used.
    """
    try:
        keys = Secret(tuple(_keys(key)))
    finally:
        del key
    if len(keys.reveal()) != 1:
        msg = "sign takes one signature_key"
        raise ConfigurationError(msg)
    moment = time.time() if timestamp is None else seconds("timestamp", timestamp, zero=True)
    sent = f"{int(moment)}"
    body = _raw(raw_body)
    return {HASH: _hash(keys.reveal()[0], sent.encode(), body).decode(), TIMESTAMP: sent}


def _is_right(keys: Secret[tuple[bytes, ...]], found: Mapping[str, bytes], body: bytes) -> bool:
    right = False
    for one in keys.reveal():
        # Each key is tried, so that the time taken does not depend on which of them is right.
        right |= hmac.compare_digest(_hash(one, found[TIMESTAMP], body), found[HASH].lower())
    return right


def _moment(now: object) -> float:
    """Return a time in seconds; one that is no number of seconds, such as NaN, is outside of every window.

    Raises:
        ConfigurationError: It is no real number.
    """
    if isinstance(now, Real) and not isinstance(now, bool):
        with ignoring_errors():  # a number of a caller's own kind may raise anything
            return float(now)
    msg = f"now takes seconds since 1970, not {brief(now)}"
    raise ConfigurationError(msg)


def _hash(key: bytes, timestamp: bytes, body: bytes) -> bytes:
    return hmac.new(key, timestamp + body, hashlib.sha256).hexdigest().encode()


def _keys(key: str | Iterable[str]) -> list[bytes]:
    """Return the keys' bytes.

    Raises:
        ConfigurationError: There is none, or one is not hex digits. No message shows it.
    """
    listed: list[Any] = [key] if isinstance(key, str) or not isinstance(key, Iterable) else list(key)
    keys: list[bytes] = []
    for at, one in enumerate(listed):
        try:
            keys.append(bytes.fromhex(one))
        except (TypeError, ValueError):
            keys.append(b"")
        if len(keys[at]) != KEY_BYTES:
            keys.clear()
            del key, listed, one
            msg = "key takes a webhook's signature_key, 64 hex digits, or several of them"
            raise ConfigurationError(msg) from None
    if not keys:
        msg = "key takes at least one signature_key"
        raise ConfigurationError(msg)
    return keys


def _raw(body: object) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    msg = f"raw_body takes the bytes as they were received, not {kind_of(body)}"
    raise ConfigurationError(msg)


def _signature(headers: Any) -> dict[str, bytes]:
    """Return the two headers of a signature.

    Raises:
        InvalidSignature: One is missing, or there twice with different values.
        ConfigurationError: `headers` are no headers.
    """
    found: dict[str, bytes] = {}
    try:
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            lower = _bytes(name).decode("latin-1").lower()
            if lower in {HASH, TIMESTAMP}:
                content = _bytes(value).strip()
                if found.setdefault(lower, content) != content:
                    msg = f"{lower} is there twice"
                    raise InvalidSignature(msg)
    except (AttributeError, TypeError, ValueError):
        msg = f"headers takes a mapping of names to texts, or pairs of them, not {kind_of(headers)}"
        raise ConfigurationError(msg) from None
    for name in (HASH, TIMESTAMP):
        if not found.get(name):
            msg = f"The request has no header {name}"
            raise InvalidSignature(msg)
    return found


def _bytes(text: Text) -> bytes:
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")


def _delivery(body: bytes) -> Delivery:
    """Return what a body delivers.

    Raises:
        UnreadableDelivery: It has another form.
    """
    content: Any
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None
    content = content if isinstance(content, dict) else {}
    event, subscription_id = content.get("event"), content.get("subscription_id")
    if not isinstance(event, dict) or not isinstance(subscription_id, str):
        msg = "The body is no JSON object with an event and a subscription_id"
        raise UnreadableDelivery(msg)
    return Delivery(Event.from_dict(event), subscription_id)


__all__ = [
    "Delivery",
    "InvalidSignature",
    "OutsideWindow",
    "UnreadableDelivery",
    "WebhookError",
    "sign",
    "verify",
]

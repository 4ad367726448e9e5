"""The base class of credentials of any kind, and how their secrets are kept out of everything else."""

from __future__ import annotations

import hashlib
import os
import re
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from typing import Any, Generic, TypeVar

import httpx2 as httpx

from close_crm.errors import ConfigurationError

ENVIRONMENT = "CLOSE_API_KEY"

T = TypeVar("T")


class Secret(Generic[T]):
    """Keeps a value out of repr(), vars() and the local names that tracebacks show; `reveal()` returns it."""

    __slots__ = ("reveal",)

    reveal: Callable[[], T]

    def __init__(self, value: T) -> None:
        # A closure: attributes are shown, closures are not.
        self.reveal = lambda: value

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> str:
        msg = "A secret can't be pickled"
        raise TypeError(msg)


class Signing(httpx.Auth, ABC):
    """Signs requests, and keeps its secrets out of everything else."""

    __slots__ = ()

    def sign(self, request: httpx.Request) -> bool:  # noqa: ARG002  # for those that need no more than a header
        """Sign the request and return True; return False if that takes the flow of an `httpx2.Auth`."""
        return False

    @abstractmethod
    def scrub(self, text: str) -> str:
        """Return the text with the secrets replaced, should they stand there."""

    @property
    @abstractmethod
    def fingerprint(self) -> str:
        """A digest of the secret, for this process alone."""

    @property
    @abstractmethod
    def lasting_fingerprint(self) -> str:
        """A digest of the secret for all processes; takes a moment to make, so that nobody guesses by it."""

    @property
    def organization(self) -> str | None:
        """The organization that the secret is for, None where that isn't known."""
        return None

    def renews(self, request: httpx.Request) -> bool:  # noqa: ARG002  # for those that renew
        """Whether a request that was answered 401 is worth another attempt, which is then signed anew."""
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    def __reduce__(self) -> str:
        msg = "Credentials can't be pickled: they would carry the secret"
        raise TypeError(msg)


class ClientAuth(httpx.Auth, ABC):
    """An `httpx2.Auth` that knows what a client asks of its credentials, such as `close_crm.oauth.auth.OAuth`.

    By itself, in an `httpx2.Client`, it signs every request, as the auth classes of httpx2 do.
    """

    @abstractmethod
    def signer(self, base_url: httpx.URL) -> Signing:
        """Return what signs a client's requests to this address, and no others."""

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request."""
        return self.signer(request.url).sync_auth_flow(request)

    def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request."""
        return self.signer(request.url).async_auth_flow(request)


def slow_digest(text: str) -> str:
    """Return the same digest on every machine, made slowly so that guesses are dear."""
    return hashlib.pbkdf2_hmac("sha256", text.encode(), b"close-crm: lasting fingerprint", 200_000, 16).hex()


_SCRUBBED_FROM = 8
#: Makes fingerprints of no use in another process.
SALT = os.urandom(16)


def scrubbed(text: str, secrets: Iterable[str]) -> str:
    """Return the text with the secrets replaced that stand in it."""
    for secret in secrets:
        # Shorter ones are words that a response may well contain by itself.
        if len(secret) >= _SCRUBBED_FROM:
            text = text.replace(secret, "***")
    return text


def drop_frames(error: BaseException, handled: BaseException | None) -> None:
    """Take from the error the frames that it passed through so far, whose local values contain what was sent.

    Args:
        error: What leaves the network's code.
        handled: What the caller was handling already when the network's code was called; it is left as it is.
    """
    left: list[BaseException | None] = [error]
    done = [handled]
    while left:
        inner = left.pop()
        if inner is None or any(inner is one for one in done):
            continue
        done.append(inner)
        inner.__traceback__ = None
        left += [inner.__cause__, inner.__context__]


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Return what two addresses of one server have in common."""
    return url.scheme, url.host, url.port


def check(what: str, secret: Secret[Any], forbidden: str = "") -> None:
    """Refuse a secret that can't stand in a header.

    Raises:
        ConfigurationError: It can't.
    """
    if not _usable(secret, forbidden):
        msg = (
            f"The {what} is empty or contains characters that can't be part of one, such as a quote beside it"
        )
        raise ConfigurationError(msg)


def _usable(secret: Secret[Any], forbidden: str) -> bool:
    text = secret.reveal()
    return (
        isinstance(text, str)
        and re.fullmatch(r"(?!['\"].|.+['\"]$)[\x21-\x7e]+", text) is not None
        and not set(forbidden) & set(text)
    )

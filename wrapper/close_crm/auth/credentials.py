"""Credentials: an API key sent as Basic, or a bearer token.

Source: https://developer.close.com/api/overview/api-key-authentication and
https://developer.close.com/api/overview/oauth-authentication
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable
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

    @abstractmethod
    def scrub(self, text: str) -> str:
        """Give the text with the secrets replaced, should they stand there."""

    @property
    @abstractmethod
    def fingerprint(self) -> str:
        """Tells secrets apart within this process, and is of no use outside it."""

    @property
    @abstractmethod
    def lasting_fingerprint(self) -> str:
        """Tells secrets apart in all processes, without giving any away; takes a moment to make."""

    @property
    def organization(self) -> str | None:
        """The organization that the secret is for, None where that isn't known."""
        return None

    def renews(self, request: httpx.Request) -> bool:  # noqa: ARG002  # for those that renew
        """Tell whether a request that was answered 401 is worth another attempt, which is then signed anew."""
        return False


class Credentials(Signing):
    """Adds the Authorization header to requests to one origin, and shows its secret to nobody else."""

    __slots__ = ("_origin", "_reveal")

    _reveal: Callable[[], tuple[str, tuple[str, str]]]

    def __init__(self, scheme: str, secret: str, value: str, base_url: httpx.URL) -> None:
        self._origin = origin(base_url)
        # Closures keep the secret out of vars(), of repr() and of tracebacks that show the values of attributes.
        self._reveal = lambda: (f"{scheme} {value}", (secret, value))

    @classmethod
    def choose(cls, api_key: str | None, token: str | None, base_url: httpx.URL) -> Credentials:
        """Return the credentials for what a caller gave, else for the key in the environment.

        Raises:
            ConfigurationError: There is no secret, there are two, or it can't stand in a header.
        """
        given, bearer = Secret(api_key), Secret(token)
        del api_key, token
        return cls.of(given, bearer, base_url)

    @classmethod
    def of(cls, api_key: Secret[str | None], token: Secret[str | None], base_url: httpx.URL) -> Credentials:
        """Return the credentials as `choose` does, for secrets that no frame's local names show.

        Raises:
            ConfigurationError: There is no secret, there are two, or it can't stand in a header.
        """
        given, bearer = api_key.reveal() is not None, token.reveal() is not None
        if given and bearer:
            msg = "Give an API key or a bearer token, not both"
            raise ConfigurationError(msg)
        if bearer:
            check("bearer token", token)
            return cls._bearer(token, base_url)
        if given:
            check("API key", api_key, forbidden=":")
            return cls._basic(api_key, base_url)
        found = Secret(os.environ.get(ENVIRONMENT, "").strip())
        if not found.reveal():
            msg = f"No API key: give one, or set {ENVIRONMENT}"
            raise ConfigurationError(msg)
        check(f"API key in {ENVIRONMENT}", found, forbidden=":")
        return cls._basic(found, base_url)

    @classmethod
    def _bearer(cls, token: Secret[Any], base_url: httpx.URL) -> Credentials:
        text = token.reveal()
        return cls("Bearer", text, text, base_url)

    @classmethod
    def _basic(cls, key: Secret[Any], base_url: httpx.URL) -> Credentials:
        text = key.reveal()
        return cls("Basic", text, base64.b64encode(f"{text}:".encode()).decode(), base_url)

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request, if it goes where the credentials belong."""
        if origin(request.url) == self._origin:
            request.headers["Authorization"] = self._reveal()[0]
        yield request

    def scrub(self, text: str) -> str:
        """Give the text with the secret replaced, should it stand there."""
        return scrubbed(text, self._reveal()[1])

    @property
    def fingerprint(self) -> str:
        """Tells secrets apart within this process, and is of no use outside it."""
        return hashlib.sha256(_SALT + self._reveal()[0].encode()).hexdigest()

    @property
    def lasting_fingerprint(self) -> str:
        """Tells secrets apart in all processes, without giving any away; takes a moment to make."""
        return slow_digest(self._reveal()[0])

    def __repr__(self) -> str:
        return "Credentials(***)"

    def __reduce__(self) -> str:
        msg = "Credentials can't be pickled: they would carry the secret"
        raise TypeError(msg)


def slow_digest(text: str) -> str:
    """Give the same digest on every machine, made slowly so that guesses are dear."""
    return hashlib.pbkdf2_hmac("sha256", text.encode(), b"close-crm: lasting fingerprint", 200_000, 16).hex()


_SCRUBBED_FROM = 8
_SALT = os.urandom(16)


def scrubbed(text: str, secrets: Iterable[str]) -> str:
    """Give the text with the secrets replaced that stand in it."""
    for secret in secrets:
        # Shorter ones are words that an answer may well hold by itself.
        if len(secret) >= _SCRUBBED_FROM:
            text = text.replace(secret, "***")
    return text


def drop_frames(error: BaseException, handled: BaseException | None) -> None:
    """Take from the error the frames that it came through so far, whose local values hold what was sent.

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
    """Give what two addresses of one server have in common."""
    return url.scheme, url.host, url.port


def check(what: str, secret: Secret[Any], forbidden: str = "") -> None:
    """Refuse a secret that can't stand in a header.

    Raises:
        ConfigurationError: It can't.
    """
    if not _usable(secret, forbidden):
        msg = f"The {what} is empty or holds characters that can't be part of one"
        raise ConfigurationError(msg)


def _usable(secret: Secret[Any], forbidden: str) -> bool:
    text = secret.reveal()
    return (
        isinstance(text, str)
        and re.fullmatch(r"[\x21-\x7e]+", text) is not None
        and not set(forbidden) & set(text)
    )

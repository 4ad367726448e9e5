"""An API key sent as Basic, or a bearer token: each one header, for requests to one origin.

Source: https://developer.close.com/api/overview/api-key-authentication and
https://developer.close.com/api/overview/oauth-authentication
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Generator
from typing import Any, ClassVar

import httpx2 as httpx

from .credentials import SALT, Secret, Signing, check, origin, scrubbed, slow_digest


class _Header(Signing):
    """Adds the Authorization header to requests to one origin, and shows its secret to nobody else.

    Args:
        secret: The secret.
        base_url: Where the API is.
        name: What errors call the secret.

    Raises:
        ConfigurationError: It can't stand in a header.
    """

    __slots__ = ("_origin", "_reveal")

    #: What the secret is called, and the characters that it can't have besides those that no header takes.
    _NAME: ClassVar[str]
    _FORBIDDEN: ClassVar[str] = ""
    _SCHEME: ClassVar[str]
    _reveal: Callable[[], tuple[str, tuple[str, str]]]

    def __init__(self, secret: Secret[Any], base_url: httpx.URL, name: str | None = None) -> None:
        check(name or self._NAME, secret, forbidden=self._FORBIDDEN)
        self._origin = origin(base_url)
        scheme, value = self._SCHEME, Secret(self._value(secret.reveal()))
        # Closures keep the secret out of vars(), of repr() and of tracebacks that show the values of attributes.
        self._reveal = lambda: (f"{scheme} {value.reveal()}", (secret.reveal(), value.reveal()))

    @staticmethod
    def _value(text: str) -> str:
        return text

    def sign(self, request: httpx.Request) -> bool:
        """Add the header, if the request goes where the credentials belong."""
        if origin(request.url) == self._origin:
            request.headers["Authorization"] = self._reveal()[0]
        return True

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign the request, if it goes where the credentials belong."""
        self.sign(request)
        yield request

    def scrub(self, text: str) -> str:
        """Return the text with the secret replaced, should it stand there."""
        return scrubbed(text, self._reveal()[1])

    @property
    def fingerprint(self) -> str:
        """A digest of the secret, for this process alone."""
        return hashlib.sha256(SALT + self._reveal()[0].encode()).hexdigest()

    @property
    def lasting_fingerprint(self) -> str:
        """A digest of the secret for all processes; takes a moment to make, so that nobody guesses by it."""
        return slow_digest(self._reveal()[0])


class ApiKey(_Header):
    """Signs requests with an API key."""

    __slots__ = ()
    _NAME, _SCHEME, _FORBIDDEN = "API key", "Basic", ":"

    @staticmethod
    def _value(text: str) -> str:
        return base64.b64encode(f"{text}:".encode()).decode()


class BearerToken(_Header):
    """Signs requests with an access token that somebody else keeps fresh."""

    __slots__ = ()
    _NAME, _SCHEME = "bearer token", "Bearer"

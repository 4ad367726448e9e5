"""The tokens of a person's consent, kept out of repr() and vars(), and read from the token endpoint's response.

What Close's page leaves out is read as RFC 6749 has it.
Source: https://developer.close.com/api/overview/oauth-authentication
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Self

import httpx2 as httpx
from close_runtime.signals import raise_if_by_signal

from close_crm.arguments import instance
from close_crm.arguments import seconds as as_seconds
from close_crm.auth.credentials import Secret, check
from close_crm.errors import ConfigurationError


class Tokens:
    """The tokens of a person's consent: an access token and, with `offline_access`, a refresh token.

    Neither is shown by repr() or vars(), and pickling is refused; `to_dict()` returns them, for a safe place.

    Attributes:
        expires_at: When the access token expires; None if that is not known.
        scope: What it allows, in Close's words.
        organization_id: The organization it is for.
        user_id: The user who consented.
    """

    __slots__ = ("_expires", "_secrets", "expires_at", "organization_id", "scope", "user_id")

    _secrets: tuple[Secret[str], Secret[str | None]]

    def __init__(
        self,
        access_token: str,
        refresh_token: str | None = None,
        *,
        expires_at: datetime | None = None,
        scope: str | None = None,
        organization_id: str | None = None,
        user_id: str | None = None,
    ) -> None:
        access, refresh = Secret(access_token), Secret(refresh_token)
        # What fails below must not leave them in the names of this frame.
        del access_token, refresh_token
        check("access token", access)
        if refresh.reveal() is not None:
            check("refresh token", refresh)
        for name, value in (("scope", scope), ("organization_id", organization_id), ("user_id", user_id)):
            if value is not None:
                instance(name, value, str, "text")
        self._secrets = access, refresh
        self._expires = _moment(expires_at)
        self.expires_at = expires_at
        self.scope = scope
        self.organization_id = organization_id
        self.user_id = user_id

    @property
    def access_token(self) -> str:
        """The access token. A secret."""
        return self._secrets[0].reveal()

    @property
    def refresh_token(self) -> str | None:
        """The refresh token, None without `offline_access`. A secret."""
        return self._secrets[1].reveal()

    def expires_within(self, seconds: float, now: float) -> bool:
        """Whether the access token expires within `seconds` of `now` (seconds since 1970).

        Raises:
            ConfigurationError: One of them is no finite number from 0 on.
        """
        end = as_seconds("now", now, zero=True) + as_seconds("seconds", seconds, zero=True)
        return self._expires is not None and end >= self._expires

    def to_dict(self) -> dict[str, str | None]:
        """Return everything as JSON has it, secrets included: for a store that is kept as safe as a password."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "expires_at": None if self.expires_at is None else self.expires_at.isoformat(),
            "scope": self.scope,
            "organization_id": self.organization_id,
            "user_id": self.user_id,
        }

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Self:
        """Return the tokens that `to_dict()` returned.

        Raises:
            ConfigurationError: They are not such.
        """
        try:
            if not isinstance(stored, Mapping):
                raise TypeError
            moment = stored.get("expires_at")
            return cls(
                stored["access_token"],
                stored.get("refresh_token"),
                expires_at=None if moment is None else datetime.fromisoformat(moment),
                scope=stored.get("scope"),
                organization_id=stored.get("organization_id"),
                user_id=stored.get("user_id"),
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            problem = "These are not tokens as to_dict() returns them"
        del stored
        raise ConfigurationError(problem)

    def __repr__(self) -> str:
        # A traceback that shows values may show one that could not be made.
        expires, organization = (getattr(self, name, "...") for name in ("expires_at", "organization_id"))
        return f"Tokens(***, expires_at={expires!r}, organization_id={organization!r})"

    def __reduce__(self) -> str:
        msg = "Tokens can't be pickled: they would carry the secrets; to_dict() returns them on purpose"
        raise TypeError(msg)


def _moment(expires_at: datetime | None) -> float | None:
    """Return when a token expires in seconds since 1970.

    Raises:
        ConfigurationError: It is no moment.
    """
    if expires_at is None:
        return None
    try:
        if expires_at.tzinfo is not None and expires_at.utcoffset() is not None:
            return expires_at.timestamp()
    except Exception as error:  # noqa: BLE001 - a tzinfo of a caller's may raise anything
        raise_if_by_signal(error)
    msg = "expires_at takes a datetime with a time zone"
    raise ConfigurationError(msg)


def read_tokens(response: httpx.Response, asked_at: float, old: Tokens | None) -> Tokens | None:
    """Return the tokens of a response, None if there are none. Never raises: its frame contains secrets.

    The old refresh token is revoked already, so whatever else is odd in the answer, the tokens in it are taken.
    """
    try:
        # Bytes that are no text can't be part of a token, and numbers of any size can be read as a float.
        text = response.content.decode(json.detect_encoding(response.content), "replace")
        answer, _ = json.JSONDecoder(parse_int=float, strict=False).raw_decode(text.lstrip())
        return Tokens(
            answer["access_token"],
            # RFC 6749 section 6: where there is no new one, the old one stays good.
            _token(answer.get("refresh_token")) or (old.refresh_token if old else None),
            # Counted from before the request, so that the moment is never too late.
            expires_at=_moment_after(asked_at, answer.get("expires_in")),
            scope=_text(answer.get("scope")) or (old.scope if old else None),
            organization_id=_text(answer.get("organization_id")) or (old.organization_id if old else None),
            user_id=_text(answer.get("user_id")) or (old.user_id if old else None),
        )
    except (ValueError, RecursionError, AttributeError, KeyError, TypeError):
        return None


def _moment_after(start: float, seconds: object) -> datetime | None:
    """Return when the access token expires; None, so that a 401 decides, where `expires_in` is no such time."""
    if not isinstance(seconds, float) or not seconds >= 0:
        return None
    try:
        return datetime.fromtimestamp(start + seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _token(value: object) -> str | None:
    """Return a refresh token, None for what can be none."""
    try:
        return Tokens("-", _text(value)).refresh_token
    except ConfigurationError:
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None

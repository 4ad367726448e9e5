"""No access token to sign a request with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from close_runtime.errors import CloseError
from close_runtime.text import shown


class OAuthError(CloseError):
    """There is no access token to be had: the token endpoint refused, or the person refused.

    The request that needed the token was not carried out.

    Attributes:
        reason: What went wrong.
        status: The status that the token endpoint answered with, None where it did not answer.
        code: The error code of its response, such as `invalid_client`, None where it has none.
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
    """There was no response from the token endpoint, or none that can be read. Tokens are as they were.

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

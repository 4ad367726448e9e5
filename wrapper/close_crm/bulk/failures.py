"""The consequences of a failed row, for that row and for the run."""

from __future__ import annotations

from close_runtime.errors import InvalidRequest

from close_crm.errors import (
    ChangedMeanwhile,
    CloseError,
    FailedEarlier,
    OAuthError,
    PaymentRequired,
    StatusError,
    TokenEndpointFailed,
    Unauthorized,
)


def hits_every_row(error: CloseError) -> bool:
    """Whether every other row would fail in the same way: the key, the plan, the grant or the client is at fault."""
    if isinstance(error, OAuthError):
        return not isinstance(error, TokenEndpointFailed)
    # The row was checked before: InvalidRequest here means that the client is closed.
    return isinstance(error, (Unauthorized, PaymentRequired, InvalidRequest))


def needs_a_person(error: CloseError) -> bool:
    """Whether running the same input again can't help: somebody has to correct the row."""
    return isinstance(error, (ChangedMeanwhile, FailedEarlier)) or is_final(error)


def is_final(error: CloseError) -> bool:
    """Whether trying the row again is of no use: Close understood and refused it."""
    if not isinstance(error, StatusError) or error.maybe_applied:
        return False
    return 400 <= error.status < 500 and error.status not in _TRANSIENT


#: 4xx statuses that are not about the row itself.
_TRANSIENT = frozenset({401, 402, 408, 409, 425, 429})

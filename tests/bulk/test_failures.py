"""What a failed row means for itself, and for the run."""

from __future__ import annotations

import pytest
from close_crm import errors
from close_crm.bulk.failures import hits_every_row, is_final, needs_a_person


def answered(status: int) -> errors.StatusError:
    """Return the error of an answer to a read, which is never in doubt."""
    return errors.StatusError(status, "GET", "/opportunity/oppo_1/")


@pytest.mark.parametrize(
    ("status", "final"),
    [
        (399, False),
        (400, True),
        (401, False),
        (402, False),
        (403, True),
        (404, True),
        (408, False),
        (409, False),
        (422, True),
        (425, False),
        (429, False),
        (499, True),
        (500, False),
        (501, False),
        (503, False),
    ],
)
def test_what_close_understood_and_refused_is_final(status: int, final: bool) -> None:
    """A 4xx about the row itself is final; what may pass, or is the server's fault, is tried by the next run."""
    assert is_final(answered(status)) is final
    assert needs_a_person(answered(status)) is final


def test_what_may_have_been_applied_is_not_final() -> None:
    """A refusal after an attempt whose outcome nobody knows leaves the row to the next run, which looks at it first."""
    refused = answered(400)
    refused.maybe_applied = True

    assert not is_final(refused)
    assert not needs_a_person(refused)


def test_what_an_earlier_run_refused_needs_a_person() -> None:
    """Sending it once more can't help, though this run has no answer that says so."""
    assert needs_a_person(errors.FailedEarlier("400: value is no number"))


@pytest.mark.parametrize(
    ("error", "every"),
    [
        (errors.OAuthError("the grant was withdrawn"), True),
        (errors.TokenEndpointFailed("no response"), False),
        (errors.InvalidRequest("the client is closed"), True),
        (errors.Unauthorized(401, "PUT", "/"), True),
        (errors.PaymentRequired(402, "PUT", "/"), True),
        (answered(404), False),
        (errors.ConnectFailed("PUT", "/", "no connection", False), False),
    ],
)
def test_what_hits_every_row(error: errors.CloseError, every: bool) -> None:
    """Key, plan, grant and client are at fault for every row; a token endpoint that is away for a while is not."""
    assert hits_every_row(error) is every

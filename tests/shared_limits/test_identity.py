"""Whose requests count together: organizations of tokens, fingerprints of keys and grants."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import httpx2 as httpx
import pytest
from close_crm import Close, RateLimits, errors
from close_crm.auth.credentials import Secret, Signing
from close_crm.auth.header import ApiKey, BearerToken
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens

URL = httpx.URL("https://api.close.com/api/v1")


def signer(user_id: str | None, organization_id: str | None, access_token: str) -> Signing:
    """What signs with a grant."""
    tokens = Tokens(
        access_token, expires_at=datetime.now(UTC), organization_id=organization_id, user_id=user_id
    )
    return OAuth(OAuthApp("client", "secret_of_the_app"), tokens).signer(URL)


def test_tokens_name_their_organization() -> None:
    """With OAuth the organization need not be given, and a different one is refused."""
    grant = OAuth(OAuthApp("client", "secret_of_the_app"), Tokens("access_token", organization_id="orga_2"))
    with (
        Close(auth=grant) as one,
        Close("key_of_a_test", rate_limits=RateLimits(organization="orga_2")) as other,
    ):
        limiters = one._http.limiters, other._http.limiters

    assert limiters[0] is not None
    assert limiters[1] is not None
    assert limiters[0].organization is limiters[1].organization
    with pytest.raises(errors.ConfigurationError, match="orga_2"):
        Close(auth=grant, rate_limits=RateLimits(organization="orga_1"))


def test_lasting_fingerprint_tells_keys_apart_and_nothing_else() -> None:
    """It is the same in every process, another for another key, and holds nothing of the key."""
    key = "api_1234567890abcdef"
    own = ApiKey(Secret(key), URL).lasting_fingerprint
    code = f"import httpx2; from close_crm.auth.header import *; print(ApiKey(Secret({key!r}), httpx2.URL('https://b')).lasting_fingerprint)"
    elsewhere = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert elsewhere.strip() == own
    assert own != ApiKey(Secret(key + "0"), URL).lasting_fingerprint
    assert own != BearerToken(Secret(key), URL).lasting_fingerprint
    assert key not in own


def test_lasting_fingerprint_of_a_grant_outlives_its_tokens() -> None:
    """Tokens change with each refresh, the user they are for stays; without a user no two grants are one."""
    one, renewed = signer("user_1", "orga_1", "token"), signer("user_1", "orga_1", "new_token")

    assert one.lasting_fingerprint == renewed.lasting_fingerprint
    assert one.lasting_fingerprint != signer("user_2", "orga_1", "token").lasting_fingerprint
    assert signer(None, None, "token").lasting_fingerprint != signer(None, None, "token").lasting_fingerprint

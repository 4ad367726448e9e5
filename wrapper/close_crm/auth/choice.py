"""The credentials that a client signs with: those of its arguments, else the key in the environment."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, cast

import httpx2 as httpx

from close_crm.arguments import instance
from close_crm.errors import ConfigurationError

from .credentials import ENVIRONMENT, ClientAuth, Secret, Signing
from .header import ApiKey, BearerToken

#: The wing that runs a caller's own flow. By name: it is loaded when an argument asks for it.
_CALLERS = "close_crm.auth.callers"


def signing(
    auth: Secret[httpx.Auth | None],
    api_key: Secret[str | None],
    token: Secret[str | None],
    base_url: httpx.URL,
) -> Signing:
    """Return what signs the requests of a client that was made with these arguments.

    Raises:
        ConfigurationError: There is no secret, there are two, or it can't be used.
    """
    flow, key, bearer = (secret.reveal() is not None for secret in (auth, api_key, token))
    if flow + key + bearer > 1:
        msg = "api_key, token and auth exclude each other: pass only one of them"
        raise ConfigurationError(msg)
    if flow:
        return _of_flow(auth, base_url)
    if bearer:
        return BearerToken(token, base_url)
    if key:
        return ApiKey(api_key, base_url)
    found = Secret(os.environ.get(ENVIRONMENT, "").strip())
    if not found.reveal():
        msg = f"No API key: pass one, or set {ENVIRONMENT}"
        raise ConfigurationError(msg)
    return ApiKey(found, base_url, f"API key in {ENVIRONMENT}")


def _of_flow(auth: Secret[httpx.Auth | None], base_url: httpx.URL) -> Signing:
    instance("auth", auth.reveal(), httpx.Auth, "an httpx2.Auth, such as close_crm.oauth.auth.OAuth")
    flow: Any = auth.reveal()
    if isinstance(flow, ClientAuth):
        return flow.signer(base_url)
    return cast("Signing", import_module(_CALLERS).CallersAuth(flow, base_url))

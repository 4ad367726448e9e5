"""Whose request it is: API keys (Basic) and bearer tokens."""

import base64
import binascii
from functools import lru_cache

from close_emulator.problems import UNAUTHORIZED, refuse
from close_emulator.state.store import Store

from .messages import RawRequest


def identify(request: RawRequest, store: Store) -> tuple[str | None, str | None]:
    """Return the known key or token of a request, and the id of its user; None for both if there is none."""
    scheme, key = _credentials(request.header("authorization") or "")
    user_id = store.tokens.get(key) if scheme == "bearer" else store.keys.get(key)
    return (None, None) if user_id is None else (key, user_id)


# A program sends the same line with each request.
@lru_cache(maxsize=64)
def _credentials(line: str) -> tuple[str, str]:
    """Return the scheme in lower case, and the key or token, which is empty where the line has none."""
    scheme, _, credentials = line.partition(" ")
    scheme, key = scheme.lower(), credentials.strip()
    if scheme == "bearer":
        return scheme, key
    if scheme != "basic":
        return scheme, ""
    try:
        pair = base64.b64decode(key, validate=True).decode()
    except (binascii.Error, ValueError):
        return scheme, ""
    key, colon, password = pair.partition(":")
    return scheme, key if colon and not password else ""


def by_key(request: RawRequest) -> bool:
    """Whether a request has an API key, and no token."""
    return _credentials(request.header("authorization") or "")[0] == "basic"


def authenticate(request: RawRequest, store: Store) -> str:
    """Return the id of the user that a request is made as.

    Raises:
        Refusal: 401, when credentials are missing, broken or unknown, or an API key has a password.
    """
    _, user_id = identify(request, store)
    if user_id is None:
        refuse(401, UNAUTHORIZED)
    return user_id

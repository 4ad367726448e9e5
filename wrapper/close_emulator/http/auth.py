"""Whose request it is: API keys (Basic) and bearer tokens."""

import base64
import binascii

from close_emulator.problems import UNAUTHORIZED, refuse
from close_emulator.state.store import Store

from .messages import RawRequest


def identify(request: RawRequest, store: Store) -> tuple[str | None, str | None]:
    """Return the known key or token of a request, and the id of its user; None for both if there is none."""
    scheme, _, credentials = (request.header("authorization") or "").partition(" ")
    key = None
    user_id = None
    if scheme.lower() == "bearer":
        key = credentials.strip()
        user_id = store.tokens.get(key)
    elif scheme.lower() == "basic":
        try:
            pair = base64.b64decode(credentials.strip(), validate=True).decode()
        except (binascii.Error, ValueError):
            pair = ""
        key, colon, password = pair.partition(":")
        if colon and not password:
            user_id = store.keys.get(key)
    return (None, None) if user_id is None else (key, user_id)


def by_key(request: RawRequest) -> bool:
    """Whether a request has an API key, and no token."""
    return (request.header("authorization") or "")[:5].lower() == "basic"


def authenticate(request: RawRequest, store: Store) -> str:
    """Return the id of the user that a request is made as.

    Raises:
        Refusal: 401, when credentials are missing, broken or unknown, or an API key has a password.
    """
    _, user_id = identify(request, store)
    if user_id is None:
        refuse(401, UNAUTHORIZED)
    return user_id

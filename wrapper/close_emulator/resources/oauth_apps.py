"""The OAuth app that bearer tokens are of: the emulator's own. What an app keeps in Close is closed to API keys."""

from typing import Final

from close_emulator.http.auth import by_key
from close_emulator.http.routing import Call
from close_emulator.problems import refuse
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

SCOPE: Final = "all.full_access offline_access"
"""What a token's owner has granted the app: the one scope that recorded events have."""
#: Close documents an error, and neither its status nor its text.
NEEDS_AN_APP: Final = "Only OAuth apps can do this: send a bearer token."


def app_of(store: Store) -> Record:
    """Return the app, as answers name it."""
    return {"id": make_id(f"{store.id_seed}/oauth_client/", "oa2client", 0), "name": "Emulator"}


def calling_app(call: Call) -> Record:
    """Return the app that makes a call.

    Raises:
        Refusal: 403, it is made with an API key.
    """
    if by_key(call.request):
        refuse(403, NEEDS_AN_APP)
    return app_of(call.store)

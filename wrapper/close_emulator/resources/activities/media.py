"""Recordings and voicemails of calls, at the addresses that answers name. They need credentials, as at Close.

Close keeps a copy of what a recording's address led to; the emulator fetches nothing, so that all it plays is silence.
"""

import re
from typing import Final

from close_emulator.http.addresses import CALLS
from close_emulator.http.auth import authenticate
from close_emulator.http.messages import Answer, RawRequest
from close_emulator.problems import refuse_path
from close_emulator.state.store import Store

_PLACE: Final = re.compile(rb"/call/([^/]+)/(recording|voicemail)/?")
#: One frame of MP3 (MPEG-2 layer III, 8 kbit/s, 16 kHz, mono) without sound, and how long it plays in milliseconds.
_FRAME: Final = b"\xff\xf3\x18\xc4" + bytes(32)
_PLAYS: Final = 36
#: The longest that is played, in seconds, whatever the call's duration.
_LONGEST: Final = 600


def address_of(call_id: str, kind: str) -> str:
    """Return the address of the `recording` or the `voicemail` of a call."""
    return f"{CALLS}/call/{call_id}/{kind}/"


def fetch(request: RawRequest, store: Store) -> Answer:
    """Return a recording: silence as long as the call.

    Raises:
        Refusal: 401 without credentials, 404 where a call has none.
    """
    authenticate(request, store)
    found = _PLACE.fullmatch(request.path)
    call = None if found is None else store.activities.get(found[1].decode(errors="replace"))
    if found is None or call is None or call.get(f"{found[2].decode()}_url") is None:
        refuse_path()
    # Of a voicemail that was recorded elsewhere no duration is known.
    own = call["voicemail_duration"] if found[2] == b"voicemail" else None
    # A whole number of seconds, which may have been written `2.0`.
    seconds = max(1, min(int(own or call["duration"] or 1), _LONGEST))
    return Answer(200, _FRAME * (seconds * 1000 // _PLAYS), (("Content-Type", "audio/mpeg"),))

"""Resume tokens: where an iteration stands, as text that can be stored."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterable
from typing import Final

from close_runtime.errors import InvalidResumeToken

from .marks import Marks, read, written
from .plan import Plan
from .planner import LAST_TICK, Place

_VERSION: Final = "close-1"
_LARGEST: Final = 16 * 1024 * 1024


def token_of(plan: Plan, place: Place, total: int | None, given: Iterable[int]) -> str:
    """Return the place as text that can be stored: no ids, no filters, no credentials."""
    fields = [
        place.skip,
        place.way,
        place.bound,
        place.start,
        place.back,
        place.newest,
        place.until,
        place.cursor,
        place.given,
        place.reading,
        place.pages,
        place.anchored,
        total,
        written(place.seen),
        written(given),
    ]
    packed = zlib.compress(json.dumps(fields, separators=(",", ":")).encode())
    return f"{_VERSION}.{plan.fingerprint}.{base64.urlsafe_b64encode(packed).decode().rstrip('=')}"


def place_of(plan: Plan, resume_token: str) -> tuple[Place, int | None, Marks]:
    """Return the place that a resume token stands for, the total that was known there, and marks of what was handed out.

    Raises:
        InvalidResumeToken: It is none, or one of another list.
    """
    version, _, rest = resume_token.partition(".") if isinstance(resume_token, str) else ("", "", "")
    fingerprint, _, payload = rest.partition(".")
    if version != _VERSION:
        msg = (
            f"resume_token is not one that this version of the client gave; it would begin with {_VERSION!r}"
        )
        raise InvalidResumeToken(msg)
    if fingerprint != plan.fingerprint:
        msg = "resume_token belongs to another list: give the same operation, filters and order as when it was made"
        raise InvalidResumeToken(msg)
    try:
        unpacker = zlib.decompressobj()
        packed = base64.b64decode(payload + "=" * (-len(payload) % 4), altchars=b"-_", validate=True)
        fields = json.loads(unpacker.decompress(packed, _LARGEST))
        (
            skip,
            way,
            bound,
            start,
            back,
            newest,
            until,
            cursor,
            begun,
            reading,
            pages,
            anchored,
            total,
            seen,
            given,
        ) = fields
        ticks, instants = (bound, start, back), (newest, until)
        if not (
            unpacker.eof
            and all(isinstance(one, int) and one >= 0 for one in (skip, begun, reading, pages))
            and all(one is None or isinstance(one, int) for one in (*ticks, *instants, way, total))
            and (cursor is None or isinstance(cursor, str))
            and isinstance(anchored, bool)
            and way in (None, -1, 0, 1)
            and all(one is None or abs(one) <= LAST_TICK for one in ticks)
            and all(one is None or abs(one) <= LAST_TICK * 1_000_000 for one in instants)
            and (not reading or plan.second is not None)
        ):
            raise ValueError(payload)
        place = Place(
            skip,
            way,
            bound,
            start,
            frozenset(read(seen)),
            back,
            cursor,
            begun,
            anchored=anchored,
            reading=reading,
            pages=pages,
            newest=newest,
            until=until,
        )
        return place, total, Marks(read(given))
    except (ValueError, TypeError, OverflowError, binascii.Error, zlib.error, RecursionError):
        msg = "resume_token is damaged"
        raise InvalidResumeToken(msg) from None

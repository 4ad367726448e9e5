"""Resume tokens: the position of an iteration as text that can be stored."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Iterable
from typing import Final

from close_runtime.errors import InvalidResumeToken

from .plan import Plan
from .planner import LAST_TICK, Position
from .seen import SeenIds, hashes_of, hex_of

_VERSION: Final = "close-1"
_LARGEST: Final = 16 * 1024 * 1024


def write_token(plan: Plan, position: Position, total: int | None, given: Iterable[int]) -> str:
    """Return the token of a position. It contains no ids, filters or credentials."""
    fields = [
        position.skip,
        position.way,
        position.bound,
        position.start,
        position.back,
        position.newest,
        position.until,
        position.cursor,
        position.given,
        position.reading,
        position.pages,
        position.anchored,
        total,
        hex_of(position.seen),
        hex_of(given),
    ]
    packed = zlib.compress(json.dumps(fields, separators=(",", ":")).encode())
    return f"{_VERSION}.{plan.fingerprint}.{base64.urlsafe_b64encode(packed).decode().rstrip('=')}"


def read_token(plan: Plan, resume_token: str) -> tuple[Position, int | None, SeenIds]:
    """Return the position of a token, the total that was known there, and the hashes of the objects returned.

    Raises:
        InvalidResumeToken: The token is damaged, or one of another list.
    """
    version, _, rest = resume_token.partition(".") if isinstance(resume_token, str) else ("", "", "")
    fingerprint, _, payload = rest.partition(".")
    if version != _VERSION:
        msg = (
            f"resume_token is not one that this version of the client gave; it would begin with {_VERSION!r}"
        )
        raise InvalidResumeToken(msg)
    if fingerprint != plan.fingerprint:
        msg = "resume_token belongs to another list: use the same operation, filters and order as when it was made"
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
        position = Position(
            skip,
            way,
            bound,
            start,
            frozenset(hashes_of(seen)),
            back,
            cursor,
            begun,
            anchored=anchored,
            reading=reading,
            pages=pages,
            newest=newest,
            until=until,
        )
        return position, total, SeenIds(hashes_of(given))
    except (ValueError, TypeError, OverflowError, binascii.Error, zlib.error, RecursionError):
        msg = "resume_token is damaged"
        raise InvalidResumeToken(msg) from None

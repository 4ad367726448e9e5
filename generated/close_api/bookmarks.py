"""Bookmarks: where an iteration stands, as text that can be stored."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from typing import Final

from .errors import BookmarkRefused
from .places import LAST_TICK, Place, Plan

_VERSION: Final = "close-1"
_LARGEST: Final = 16 * 1024 * 1024


def bookmark_of(plan: Plan, place: Place, total: int | None) -> str:
    """Give the place as text that can be stored: no ids, no filters, no credentials."""
    fields = [
        place.skip,
        place.way,
        place.bound,
        place.start,
        "".join(sorted(place.seen)),
        place.back,
        place.cursor,
        place.given,
        total,
    ]
    packed = zlib.compress(json.dumps(fields, separators=(",", ":")).encode())
    return f"{_VERSION}.{plan.fingerprint}.{base64.urlsafe_b64encode(packed).decode().rstrip('=')}"


def place_of(plan: Plan, bookmark: str) -> tuple[Place, int | None]:
    """Give the place that a bookmark stands for, and the total that was known there.

    Raises:
        BookmarkRefused: It is none, or one of another list.
    """
    version, _, rest = bookmark.partition(".") if isinstance(bookmark, str) else ("", "", "")
    fingerprint, _, payload = rest.partition(".")
    if version != _VERSION:
        msg = f"bookmark is not one that this version of the client gave; it would begin with {_VERSION!r}"
        raise BookmarkRefused(msg)
    if fingerprint != plan.fingerprint:
        msg = (
            "bookmark belongs to another list: give the same operation, filters and order as when it was made"
        )
        raise BookmarkRefused(msg)
    try:
        unpacker = zlib.decompressobj()
        packed = base64.b64decode(payload + "=" * (-len(payload) % 4), altchars=b"-_", validate=True)
        fields = json.loads(unpacker.decompress(packed, _LARGEST))
        skip, way, bound, start, seen, back, cursor, given, total = fields
        numbers = (way, bound, start, back, total)
        if not (
            unpacker.eof
            and all(isinstance(one, int) and one >= 0 for one in (skip, given))
            and all(one is None or isinstance(one, int) for one in numbers)
            and (cursor is None or isinstance(cursor, str))
            and way in (None, -1, 0, 1)
            and all(one is None or abs(one) <= LAST_TICK for one in (bound, start, back))
        ):
            raise ValueError(payload)
        marks = frozenset(seen[at : at + 12] for at in range(0, len(seen), 12))
    except (ValueError, TypeError, binascii.Error, zlib.error, RecursionError):
        msg = "bookmark is damaged"
        raise BookmarkRefused(msg) from None
    return Place(skip, way, bound, start, marks, back, cursor, given), total

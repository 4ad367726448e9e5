"""Cursors of POST /data/search/: where the next page begins, for 30 seconds.

A cursor is a text of its own, nothing is kept for it. It names the last object that was answered, so that objects which
are added or deleted meanwhile move nothing; and the search that it belongs to.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from close_emulator.state.store import Record

LIFETIME: Final = timedelta(seconds=30)
MOST: Final = 10_000
"""Objects that one chain of pages leads to."""
EXPIRED: Final = "Expired cursor"
#: The emulator's own words: Close's are not known.
INVALID: Final = "Invalid cursor"
TOO_FAR: Final = f"The cursor can't go beyond {MOST} objects."


class CursorError(ValueError):
    """A cursor that leads nowhere; the text says why."""


@dataclass(frozen=True)
class Position:
    """The part of a list that was answered so far."""

    count: int
    """How many objects."""
    last: str
    """The id of the last one."""

    def start(self, found: list[Record]) -> int:
        """Return where a list goes on: after the last object, or where that was if it is gone."""
        places = (place + 1 for place, record in enumerate(found) if record["id"] == self.last)
        return next(places, min(self.count, len(found)))


def written(position: Position, body: Mapping[str, Any], now: datetime) -> str:
    """Return a cursor."""
    content = json.dumps([position.count, position.last, now.timestamp()]).encode()
    return urlsafe_b64encode(_sum(content, body) + content).decode().rstrip("=")


def read(cursor: str, body: Mapping[str, Any], now: datetime) -> Position:
    """Return the position of a cursor.

    Raises:
        CursorError: It is none, has expired, belongs to another search, or goes too far.
    """
    try:
        raw = urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
    except ValueError:
        raise CursorError(INVALID) from None
    content = raw[_SIZE:]
    if raw[:_SIZE] != _sum(content, body):
        raise CursorError(INVALID)
    count, last, issued = json.loads(content)
    if now > datetime.fromtimestamp(issued, UTC) + LIFETIME:
        raise CursorError(EXPIRED)
    if count >= MOST:
        raise CursorError(TOO_FAR)
    return Position(count, last)


_SIZE: Final = 12


def _sum(content: bytes, body: Mapping[str, Any]) -> bytes:
    """Return what ties a cursor to its search: the filter, the order, and how many objects there may be."""
    search = {name: body.get(name) for name in ("query", "sort", "results_limit")}
    return sha256(content + json.dumps(search, sort_keys=True).encode()).digest()[:_SIZE]

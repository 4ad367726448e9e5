"""Meetings: the status of one that is held follows from the time."""

from datetime import datetime
from typing import Final

from close_emulator.state.store import Record

#: What becomes of a meeting that is not held.
_OFF: Final = frozenset({"canceled", "declined-by-lead", "declined-by-org"})


def status_of(meeting: Record, now: datetime) -> str:
    """Return the status of a meeting at a moment."""
    if (stored := str(meeting["status"])) in _OFF:
        return stored
    start, end = (datetime.fromisoformat(meeting[name]) for name in ("starts_at", "ends_at"))
    return "upcoming" if now < start else "in-progress" if now < end else "completed"

"""closeio 2.1, in a program that also turns the dates into dates, as typed clients do."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from . import official

_DATETIMES = ("date_created", "date_updated", "date_lost")


class Subject(official.Subject):
    """Dicts from closeio, with dates in them."""

    def every(self, one: dict[str, Any]) -> tuple[Any, ...]:
        """Return all values, dates converted."""
        for name in _DATETIMES:
            if value := one[name]:
                one[name] = datetime.fromisoformat(value)
        if value := one["date_won"]:
            one["date_won"] = date.fromisoformat(value)
        return super().every(one)

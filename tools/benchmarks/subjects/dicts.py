"""Reading of opportunities that a client leaves as dicts."""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from .subject import CUSTOM_FIELDS, FIELDS, FIVE, Base

_FIVE = itemgetter(*FIVE)
_EVERY = itemgetter(*FIELDS, *CUSTOM_FIELDS)


class Dicts(Base):
    """A client that returns dicts."""

    def five(self, one: dict[str, Any]) -> tuple[Any, ...]:
        """Return five values as JSON has them."""
        values: tuple[Any, ...] = _FIVE(one)
        return values

    def every(self, one: dict[str, Any]) -> tuple[Any, ...]:
        """Return all values as JSON has them."""
        values: tuple[Any, ...] = _EVERY(one)
        return values

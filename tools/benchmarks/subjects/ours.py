"""This client with its defaults: authentication, retries, rate limits, deadlines, errors, typed reading."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import Any

from close_crm import AsyncClose, Close

from .subject import CUSTOM, CUSTOM_FIELDS, FIELDS, FIVE, ID, KEY, Base

_FIVE = attrgetter(*FIVE[:-1])
_EVERY = attrgetter(*FIELDS)
_CUSTOM = itemgetter(*CUSTOM_FIELDS)


class Subject(Base):
    """Models of this client."""

    @cached_property
    def _client(self) -> Close:
        return Close(KEY, base_url=self.url)

    @cached_property
    def _async(self) -> AsyncClose:
        return AsyncClose(KEY, base_url=self.url)

    def update(self, number: int) -> Any:
        """Update an opportunity."""
        return self._client.opportunities.update(ID, value=number)

    def page(self) -> Iterable[Any]:
        """List opportunities."""
        return self._client.opportunities.list(limit=100).data

    def five(self, one: Any) -> tuple[Any, ...]:
        """Return attributes, and one custom field by its key."""
        return (*_FIVE(one), one[CUSTOM])

    def every(self, one: Any) -> tuple[Any, ...]:
        """Return all attributes, and the custom fields by their keys."""
        return (*_EVERY(one), *_CUSTOM(one))

    async def update_async(self, number: int) -> Any:
        """Update an opportunity."""
        return await self._async.opportunities.update(ID, value=number)

    async def close_async(self) -> None:
        """Close the client."""
        await self._async.aclose()

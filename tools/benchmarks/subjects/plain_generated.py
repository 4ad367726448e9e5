"""openapi-python-client's output of our description as it comes, without our templates and without a wrapper."""

from __future__ import annotations

from base64 import b64encode
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import Any

import httpx  # noqa: TID251  # what its output is written for
from plain_close import Client
from plain_close.api.opportunities import opportunities_list, opportunities_update
from plain_close.models import UpdateOpportunity

from .subject import CUSTOM, CUSTOM_FIELDS, FIELDS, FIVE, ID, IN_FLIGHT, KEY, Base

_FIVE = attrgetter(*FIVE[:-1])
_EVERY = attrgetter(*FIELDS)
_CUSTOM = itemgetter(*CUSTOM_FIELDS)


class Subject(Base):
    """Models of the plain generator."""

    @cached_property
    def _client(self) -> Any:
        headers = {"Authorization": f"Basic {b64encode(f'{KEY}:'.encode()).decode()}"}
        limits = httpx.Limits(max_connections=IN_FLIGHT)
        return Client(base_url=self.url, headers=headers, httpx_args={"limits": limits})

    def update(self, number: int) -> Any:
        """Update through the generated function."""
        return opportunities_update.sync(ID, client=self._client, body=UpdateOpportunity(value=number))

    def page(self) -> Any:
        """List through the generated function."""
        return opportunities_list.sync(client=self._client, field_limit=100).data

    def five(self, one: Any) -> tuple[Any, ...]:
        """Return attributes, and one further key."""
        return (*_FIVE(one), one.additional_properties[CUSTOM])

    def every(self, one: Any) -> tuple[Any, ...]:
        """Return all attributes, and the further keys."""
        return (*_EVERY(one), *_CUSTOM(one.additional_properties))

    async def update_async(self, number: int) -> Any:
        """Update through the generated coroutine."""
        body = UpdateOpportunity(value=number)
        return await opportunities_update.asyncio(ID, client=self._client, body=body)

"""aiohttp alone, the fastest maintained async client in pure Python and C."""

from __future__ import annotations

from typing import Any

import aiohttp

from .dicts import Dicts
from .subject import ID, IN_FLIGHT, KEY


class Subject(Dicts):
    """Dicts from aiohttp, async alone."""

    _session: Any = None

    async def update_async(self, number: int) -> Any:
        """PUT, and the body as a dict."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=IN_FLIGHT)
            self._session = aiohttp.ClientSession(connector=connector, auth=aiohttp.BasicAuth(KEY, ""))
        address = f"{self.url}/opportunity/{ID}/"
        async with self._session.put(address, json={"value": number}, raise_for_status=True) as response:
            return await response.json()

    async def close_async(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()

"""httpx and httpx2, which are called alike, used as their documentation shows."""

from __future__ import annotations

from functools import cached_property
from types import ModuleType
from typing import Any, ClassVar

from .dicts import Dicts
from .subject import ID, IN_FLIGHT, KEY


class HttpxSubject(Dicts):
    """Dicts from the library that a subclass names, sync and async."""

    library: ClassVar[ModuleType]

    @cached_property
    def _client(self) -> Any:
        return self.library.Client(base_url=self.url, auth=(KEY, ""))

    @cached_property
    def _async(self) -> Any:
        limits = self.library.Limits(max_connections=IN_FLIGHT)
        return self.library.AsyncClient(base_url=self.url, auth=(KEY, ""), limits=limits)

    def update(self, number: int) -> Any:
        """PUT, and the body as a dict."""
        return self._client.put(f"/opportunity/{ID}/", json={"value": number}).raise_for_status().json()

    def page(self) -> list[dict[str, Any]]:
        """GET, and the body's data."""
        response = self._client.get("/opportunity/", params={"_limit": 100}).raise_for_status()
        data: list[dict[str, Any]] = response.json()["data"]
        return data

    async def update_async(self, number: int) -> Any:
        """PUT, and the body as a dict."""
        response = await self._async.put(f"/opportunity/{ID}/", json={"value": number})
        return response.raise_for_status().json()

    async def close_async(self) -> None:
        """Close the client."""
        await self._async.aclose()

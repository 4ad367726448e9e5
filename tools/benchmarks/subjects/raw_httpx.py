"""httpx 0.28.1, used as its documentation shows: the 1 of each ratio."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import httpx  # noqa: TID251  # the thing that is measured, in an environment of its own

from .dicts import Dicts
from .subject import ID, IN_FLIGHT, KEY


class Subject(Dicts):
    """Dicts from httpx, sync and async."""

    @cached_property
    def _client(self) -> httpx.Client:
        return httpx.Client(base_url=self.url, auth=(KEY, ""))

    @cached_property
    def _async(self) -> httpx.AsyncClient:
        limits = httpx.Limits(max_connections=IN_FLIGHT)
        return httpx.AsyncClient(base_url=self.url, auth=(KEY, ""), limits=limits)

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

"""urllib3 alone, beneath requests and so beneath Close's own client."""

from __future__ import annotations

from typing import Any

import urllib3

from .dicts import Dicts
from .subject import ID, IN_FLIGHT, KEY


class Subject(Dicts):
    """Dicts from urllib3."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        headers = urllib3.make_headers(basic_auth=f"{KEY}:")
        self._pool = urllib3.PoolManager(headers=headers, maxsize=IN_FLIGHT)

    def update(self, number: int) -> Any:
        """PUT, and the body as a dict."""
        return self._pool.request("PUT", f"{self.url}/opportunity/{ID}/", json={"value": number}).json()

    def page(self) -> list[dict[str, Any]]:
        """GET, and the body's data."""
        response = self._pool.request("GET", f"{self.url}/opportunity/", fields={"_limit": "100"})
        data: list[dict[str, Any]] = response.json()["data"]
        return data

"""closeio 2.1, Close's own client. It has no async form: its users call it in threads."""

from __future__ import annotations

from typing import Any

from closeio_api import API  # type: ignore[import-untyped]  # it has no types

from .dicts import Dicts
from .subject import ID, KEY


class Subject(Dicts):
    """Dicts from closeio."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._api: Any = API(f"{url}/", KEY)

    def update(self, number: int) -> Any:
        """PUT, which gives the body as a dict."""
        return self._api.put(f"opportunity/{ID}", data={"value": number})

    def page(self) -> list[dict[str, Any]]:
        """GET, and the body's data."""
        data: list[dict[str, Any]] = self._api.get("opportunity", params={"_limit": 100})["data"]
        return data

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..types import (
    STR,
    UNSET,
    Field,
    Model,
    Unset,
)


class RenderedIntegrationLink(Model):
    """A link to another system, with the object's values filled into its template.

    Attributes:
        name: Text to show.
        url: Where it leads.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"name", "url"})

    name: Field[str] = Field("name", STR)
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "url": url,
            },
        )

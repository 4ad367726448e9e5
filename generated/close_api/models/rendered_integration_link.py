from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


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
        self._fill(_given, {"name": name, "url": url})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateSchedulingLink(Model):
    """What it takes to create a scheduling link.

    Attributes:
        name: Name of the link.
        url: Address under which meetings are booked; `https://` is put in front where it names no
            protocol.
        description: Free text.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name", "url"})

    name: Field[str] = Field("name", STR)
    url: Field[str] = Field("url", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        url: str,
        description: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "url": url, "description": description})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateIntegrationSchedulingLink(Model):
    """A scheduling link as an app has it.

    Attributes:
        name: Name of the link.
        source_id: The app's own id of the link.
        url: Address under which meetings are booked; `https://` is put in front where it names no
            protocol.
        description: Free text.
        duration_in_minutes: How long a meeting is, in minutes.
        source_type: The app's own name for the kind of link.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name", "source_id", "url"})

    name: Field[str] = Field("name", STR)
    source_id: Field[str] = Field("source_id", STR)
    url: Field[str] = Field("url", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    duration_in_minutes: Field[int | None] = Field("duration_in_minutes", OneOf(INT, NULL))
    source_type: Field[str | None] = Field("source_type", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        source_id: str,
        url: str,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "source_id": source_id,
                "url": url,
                "description": description,
                "duration_in_minutes": duration_in_minutes,
                "source_type": source_type,
            },
        )

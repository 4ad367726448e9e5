from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MeetingIntegrationClient(Model):
    """An OAuth app.

    Attributes:
        id: Id of the app.
        name: Name of the app.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "name"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "name": name})

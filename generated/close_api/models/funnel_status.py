from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class FunnelStatus(Model):
    """A status of the pipeline.

    Attributes:
        id: Id of the status (`stat_…`).
        label: Its name.
        type_: `active` or `won`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "label", "type"})

    id: Field[str] = Field("id", STR)
    label: Field[str] = Field("label", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "label": label, "type_": type_})

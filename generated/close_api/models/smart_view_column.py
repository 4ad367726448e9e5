from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class SmartViewColumn(Model):
    """A column of a Smart View.

    Attributes:
        type_id: Kind of object that has the field, such as `lead`.
        field_id: Name of the field, or the id of a custom field (`cf_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type_id", "field_id"})

    type_id: Field[str] = Field("type_id", STR)
    field_id: Field[str] = Field("field_id", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_id: str, field_id: str
    ) -> None:
        self._fill(_given, {"type_id": type_id, "field_id": field_id})

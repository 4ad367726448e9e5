from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class RegularSearchField(Model):
    """A field that all objects of a kind have.

    Attributes:
        object_type: The kind of object that is searched at this level, such as `lead`.
        field_name: Name of the field, such as `name`. Close lists them at /api/resources/advanced-
            filtering-fields.
        type_: The kind of object: `regular_field`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"object_type", "field_name", "type"})

    object_type: Field[str] = Field("object_type", STR)
    field_name: Field[str] = Field("field_name", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str,
        field_name: str,
        type_: str,
    ) -> None:
        self._fill(_given, {"object_type": object_type, "field_name": field_name, "type_": type_})

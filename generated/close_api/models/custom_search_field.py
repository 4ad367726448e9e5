from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CustomSearchField(Model):
    """A custom field, also a shared one.

    Attributes:
        custom_field_id: Id of the field (`cf_…`).
        type_: The kind of object: `custom_field`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"custom_field_id", "type"})

    custom_field_id: Field[str] = Field("custom_field_id", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_field_id: str,
        type_: str,
    ) -> None:
        self._fill(_given, {"custom_field_id": custom_field_id, "type_": type_})

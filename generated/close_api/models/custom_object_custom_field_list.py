from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_definition import CustomFieldDefinition


class CustomObjectCustomFieldList(ListModel["CustomFieldDefinition"]):
    """The custom fields of all custom object types.

    Attributes:
        data: The fields.
        has_more: Whether fields are left out of this answer. Recorded answers lack it.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data"})

    data: Field[list[CustomFieldDefinition]] = Field(
        "data", ListOf(Nested(__package__, "CustomFieldDefinition"))
    )
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more})

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .custom_field_definition import CustomFieldDefinition


class CustomFieldList(Model):
    """One page of custom fields.

    Attributes:
        data: The fields of this page.
        has_more: Whether there is a page after this one.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[CustomFieldDefinition]] = Field(
        "data", ListOf(Nested("custom_field_definition", "CustomFieldDefinition"))
    )
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        *,
        data: Sequence[CustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            }
        )

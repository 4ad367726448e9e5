from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListModel,
    ListOf,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .shared_custom_field_definition import SharedCustomFieldDefinition


class SharedCustomFieldList(ListModel["SharedCustomFieldDefinition"]):
    """All shared custom fields of an organization.

    Attributes:
        data: The fields.
        has_more: Whether fields are left out of this answer. The list has no pages.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[SharedCustomFieldDefinition]] = Field(
        "data", ListOf(Nested("shared_custom_field_definition", "SharedCustomFieldDefinition"))
    )
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SharedCustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "data": data,
                "has_more": has_more,
            },
        )

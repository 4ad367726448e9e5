from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..types import (
    STR,
    Field,
    Model,
)


class CustomFieldReference(Model):
    """Names an existing custom field.

    Attributes:
        id: Id of the field (`cf_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"id"})
    _ANSWERED_AS = (
        ("custom_field_definition", "CustomFieldDefinition"),
        ("shared_custom_field_definition", "SharedCustomFieldDefinition"),
    )

    id: Field[str] = Field("id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
            },
        )

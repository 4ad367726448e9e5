from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_definition import CustomFieldDefinition


class CustomFieldSchema(Model):
    """All custom fields of one kind of object, in display order.

    Attributes:
        fields: The fields, shared ones included, in the order users see them.
        name: Name of the kind of object, like `Lead`.
        object_type: The kind of object, like `lead`.
        organization_id: Organization the schema belongs to (`orga_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"fields"})

    fields: Field[list[CustomFieldDefinition]] = Field(
        "fields", ListOf(Nested(__package__, "CustomFieldDefinition"))
    )
    name: Field[str] = Field("name", STR)
    object_type: Field[str] = Field("object_type", STR)
    organization_id: Field[str] = Field("organization_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        fields: Iterable[CustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {"fields": fields, "name": name, "object_type": object_type, "organization_id": organization_id},
        )

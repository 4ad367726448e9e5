from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_association import CustomFieldAssociation
    from .custom_field_type import CustomFieldType


class SharedCustomFieldDefinition(Model):
    """A custom field that several kinds of object have in common, under one id. Who may edit it is said per
    association.

    Attributes:
        id: Id of the field (`cf_…`).
        name: Name of the field as users see it.
        type_: The type of the field's values. It can't be changed.
        accepts_multiple_values: Whether the field's value is a list. Only the types `choices`, `user`,
            `contact` and `custom_object` can.
        description: Help text for users.
        choices: The values to choose from, for the type `choices`; null otherwise.
        associations: The kinds of object that have the field. Empty for a new one.
        is_shared: Whether this is a shared custom field. Seen in answers, not in the documentation.
        referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
            (`cotype_…`).
        back_reference_is_visible: For the type `custom_object`, whether the object referred to shows
            where it is used. Null for other types.
        organization_id: Organization the field belongs to (`orga_…`).
        created_by: User who created the field (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When the field was created.
        date_updated: When it was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "name", "type", "accepts_multiple_values"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    type_: Field[CustomFieldType | str] = Field(
        "type",
        Words(
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ),
    )
    accepts_multiple_values: Field[bool] = Field("accepts_multiple_values", BOOL)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    choices: Field[list[str] | None] = Field("choices", OneOf(STRS, NULL))
    associations: Field[list[CustomFieldAssociation]] = Field(
        "associations", ListOf(Nested(__package__, "CustomFieldAssociation"))
    )
    is_shared: Field[bool] = Field("is_shared", BOOL)
    referenced_custom_type_id: Field[str | None] = Field("referenced_custom_type_id", OneOf(STR, NULL))
    back_reference_is_visible: Field[bool | None] = Field("back_reference_is_visible", OneOf(BOOL, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | None | Unset = UNSET,
        associations: Iterable[CustomFieldAssociation | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "type_": type_,
                "accepts_multiple_values": accepts_multiple_values,
                "description": description,
                "choices": choices,
                "associations": associations,
                "is_shared": is_shared,
                "referenced_custom_type_id": referenced_custom_type_id,
                "back_reference_is_visible": back_reference_is_visible,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )

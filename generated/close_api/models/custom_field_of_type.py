from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_type import CustomFieldType


class CustomFieldOfType(Model):
    """A custom field as the type that has it shows it, without choices.

    Attributes:
        id: Id of the field (`cf_…`).
        name: Name of the field as users see it.
        description: Help text for users.
        type_: The type of the field's values.
        accepts_multiple_values: Whether the field's value is a list.
        required: Whether a custom activity needs a value to be published, a custom object to be saved.
        editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
            means everybody.
        is_shared: Whether this is a shared custom field. Read by Close's own scripts, not in the
            documentation.
        converting_to_type: The type that the stored values are being converted to, null otherwise. On
            activity types only.
        referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
            (`cotype_…`).
        back_reference_is_visible: For the type `custom_object`, whether the object referred to shows
            where it is used.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"id", "name", "description", "type", "accepts_multiple_values", "required", "editable_with_roles"}
    )

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
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
    required: Field[bool] = Field("required", BOOL)
    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)
    is_shared: Field[bool] = Field("is_shared", BOOL)
    converting_to_type: Field[CustomFieldType | str | None] = Field(
        "converting_to_type",
        OneOf(
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
            NULL,
        ),
    )
    referenced_custom_type_id: Field[str | None] = Field("referenced_custom_type_id", OneOf(STR, NULL))
    back_reference_is_visible: Field[bool | None] = Field("back_reference_is_visible", OneOf(BOOL, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
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
        required: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        converting_to_type: Literal[
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
        | None
        | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "description": description,
                "type_": type_,
                "accepts_multiple_values": accepts_multiple_values,
                "required": required,
                "editable_with_roles": editable_with_roles,
                "is_shared": is_shared,
                "converting_to_type": converting_to_type,
                "referenced_custom_type_id": referenced_custom_type_id,
                "back_reference_is_visible": back_reference_is_visible,
            },
        )

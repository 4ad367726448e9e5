from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_type import CustomFieldType


class CreateSharedCustomField(Model):
    """What it takes to create a shared custom field. Roles are set per association.

    Attributes:
        name: Name of the field.
        type_: The type of the field's values. It can't be changed later. `textarea` is for custom
            activities only.
        description: Help text for users, 280 characters at most.
        choices: The values to choose from, for the type `choices`. Close sorts them.
        accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
            types `choices`, `user`, `contact` and `custom_object`.
        referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
            (`cotype_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name", "type"})

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
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    choices: Field[list[str]] = Field("choices", STRS)
    accepts_multiple_values: Field[bool] = Field("accepts_multiple_values", BOOL)
    referenced_custom_type_id: Field[str] = Field("referenced_custom_type_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
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
        ],
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "type_": type_,
                "description": description,
                "choices": choices,
                "accepts_multiple_values": accepts_multiple_values,
                "referenced_custom_type_id": referenced_custom_type_id,
            },
        )

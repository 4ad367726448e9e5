from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateTypeCustomField(Model):
    """The changes to a custom field of a custom activity type or custom object type. What is not sent stays; the
    type of its values can't be changed.

    Attributes:
        name: New name of the field.
        description: Help text for users, 280 characters at most.
        choices: The values to choose from. Replaces the whole list.
        accepts_multiple_values: Whether the field's value is a list. Only for the types `choices`,
            `user`, `contact` and `custom_object`.
        editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
            means everybody.
        required: Whether a custom activity needs a value to be published, a custom object to be saved.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str] = Field("name", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    choices: Field[list[str]] = Field("choices", STRS)
    accepts_multiple_values: Field[bool] = Field("accepts_multiple_values", BOOL)
    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)
    required: Field[bool] = Field("required", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "description": description,
                "choices": choices,
                "accepts_multiple_values": accepts_multiple_values,
                "editable_with_roles": editable_with_roles,
                "required": required,
            },
        )

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STR, STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_association_object_type import CustomFieldAssociationObjectType


class CustomFieldAssociation(Model):
    """Says that a shared custom field exists on one kind of object, and under which rules.

    Attributes:
        object_type: The kind of object that has the field.
        custom_activity_type_id: The custom activity type (`actitype_…`). Only with that kind of object.
        custom_object_type_id: The custom object type (`cotype_…`). Only with that kind of object.
        editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
            Empty means everybody.
        required: Whether a value has to be given. Means something for custom activity and custom object
            types only.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"object_type"})

    object_type: Field[CustomFieldAssociationObjectType | str] = Field(
        "object_type", Words("contact", "custom_activity_type", "custom_object_type", "lead", "opportunity")
    )
    custom_activity_type_id: Field[str] = Field("custom_activity_type_id", STR)
    custom_object_type_id: Field[str] = Field("custom_object_type_id", STR)
    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)
    required: Field[bool] = Field("required", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"]
        | Unset = UNSET,
        custom_activity_type_id: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "object_type": object_type,
                "custom_activity_type_id": custom_activity_type_id,
                "custom_object_type_id": custom_object_type_id,
                "editable_with_roles": editable_with_roles,
                "required": required,
            },
        )

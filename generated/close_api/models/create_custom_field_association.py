from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STR, STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_association_object_type import CustomFieldAssociationObjectType


class CreateCustomFieldAssociation(Model):
    """Which kind of object is to have a shared custom field, and under which rules.

    Attributes:
        object_type: The kind of object that is to have the field.
        custom_activity_type_id: The custom activity type (`actitype_…`). With the object type
            `custom_activity_type`, and only then.
        custom_object_type_id: The custom object type (`cotype_…`). With the object type
            `custom_object_type`, and only then.
        editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
            Empty means everybody.
        required: Whether a value has to be given. Means something for custom activity and custom object
            types only.
    """

    __slots__ = ()

    _STRICT = True
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
        object_type: Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"],
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

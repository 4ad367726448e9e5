from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, NULL, STR, STRS, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_reference import CustomFieldReference


class UpdateCustomActivityType(Model):
    """The changes to a custom activity type. What is not sent stays.

    Attributes:
        name: New name of the type.
        description: What the type is for, for users.
        api_create_only: Whether custom activities of this type are made through the API alone, and not by
            people in Close.
        editable_with_roles: Roles whose members may make and change custom activities of this type, as
            ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
            everybody.
        is_archived: Whether the type is archived.
        fields: The type's fields in the order wanted, by id, for display alone. Fields that are not
            listed go to the end; nothing can be added or removed this way.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str] = Field("name", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    api_create_only: Field[bool] = Field("api_create_only", BOOL)
    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)
    is_archived: Field[bool] = Field("is_archived", BOOL)
    fields: Field[list[CustomFieldReference]] = Field(
        "fields", ListOf(Nested(__package__, "CustomFieldReference"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "description": description,
                "api_create_only": api_create_only,
                "editable_with_roles": editable_with_roles,
                "is_archived": is_archived,
                "fields": fields,
            },
        )

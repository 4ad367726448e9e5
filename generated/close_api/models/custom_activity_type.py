from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_of_type import CustomFieldOfType


class CustomActivityType(Model):
    """A kind of activity that an organization has made up, with custom fields of its own.

    Attributes:
        id: Id of the type (`actitype_…`).
        name: Name of the type as users see it.
        description: What the type is for, for users.
        api_create_only: Whether custom activities of this type are made through the API alone, and not by
            people in Close.
        editable_with_roles: Roles whose members may make and change custom activities of this type, as
            ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
            everybody.
        fields: Its custom fields in the order users see them, without their choices.
        organization_id: Organization the type belongs to (`orga_…`).
        created_by: User who created the type (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When the type was created.
        date_updated: When it was last changed.
        is_archived: Whether the type is archived.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "name",
            "description",
            "api_create_only",
            "editable_with_roles",
            "fields",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    api_create_only: Field[bool] = Field("api_create_only", BOOL)
    editable_with_roles: Field[list[str]] = Field("editable_with_roles", STRS)
    fields: Field[list[CustomFieldOfType]] = Field("fields", ListOf(Nested(__package__, "CustomFieldOfType")))
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    is_archived: Field[bool] = Field("is_archived", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        fields: Iterable[CustomFieldOfType | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "description": description,
                "api_create_only": api_create_only,
                "editable_with_roles": editable_with_roles,
                "fields": fields,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "is_archived": is_archived,
            },
        )

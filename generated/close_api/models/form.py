from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, DATETIME, STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .form_field_definition import FormFieldDefinition


class Form(Model):
    """A web form with its fields.

    Attributes:
        id: Id of the form (`form_…`).
        name: Name of the form.
        is_archived: Whether it is archived.
        field_definitions: Its fields, in their order.
        organization_id: Organization it belongs to (`orga_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"id", "name", "is_archived", "field_definitions", "organization_id", "date_created", "date_updated"}
    )

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    is_archived: Field[bool] = Field("is_archived", BOOL)
    field_definitions: Field[list[FormFieldDefinition]] = Field(
        "field_definitions", ListOf(Nested(__package__, "FormFieldDefinition"))
    )
    organization_id: Field[str] = Field("organization_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        field_definitions: Iterable[FormFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "is_archived": is_archived,
                "field_definitions": field_definitions,
                "organization_id": organization_id,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )

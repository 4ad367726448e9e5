from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .form_submission_values import FormSubmissionValues
    from .form_submission_values_by_name import FormSubmissionValuesByName


class FormSubmission(Model):
    """Somebody sent a web form.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `FormSubmission`.
        activity_at: When it took place.
        lead_id: Lead that it is about (`lead_…`).
        user_id: User who acted (`user_…`).
        users: Users who took part (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who recorded it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was recorded.
        date_updated: When it was last changed.
        contact_id: Contact that it is about (`cont_…`).
        ip_address: Address of the visitor's machine.
        origin: Origin of the page, such as `https://www.example.com`.
        source_url: Address of the page that the form stood on.
        source_url_normalized: Domain and path of that address.
        form_id: The form (`form_…`).
        form_configuration_id: State of the form when it was sent (`formconf_…`).
        values_: What was entered by the field's id (`formfld_…`).
        values_by_name: What was entered by the field's name.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        form_name: Name of the form.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "_type",
            "activity_at",
            "lead_id",
            "user_id",
            "users",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
            "contact_id",
            "ip_address",
            "origin",
            "source_url",
            "source_url_normalized",
            "form_id",
            "form_configuration_id",
            "values",
            "values_by_name",
        }
    )

    id: Field[str] = Field("id", STR)
    type_: Field[str] = Field("_type", STR)
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    users: Field[list[str]] = Field("users", STRS)
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    ip_address: Field[str | None] = Field("ip_address", OneOf(STR, NULL))
    origin: Field[str | None] = Field("origin", OneOf(STR, NULL))
    source_url: Field[str | None] = Field("source_url", OneOf(STR, NULL))
    source_url_normalized: Field[str | None] = Field("source_url_normalized", OneOf(STR, NULL))
    form_id: Field[str] = Field("form_id", STR)
    form_configuration_id: Field[str] = Field("form_configuration_id", STR)
    values_: Field[FormSubmissionValues] = Field("values", Nested(__package__, "FormSubmissionValues"))
    values_by_name: Field[FormSubmissionValuesByName] = Field(
        "values_by_name", Nested(__package__, "FormSubmissionValuesByName")
    )
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    form_name: Field[str | None] = Field("form_name", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        source_url: str | None | Unset = UNSET,
        source_url_normalized: str | None | Unset = UNSET,
        form_id: str | Unset = UNSET,
        form_configuration_id: str | Unset = UNSET,
        values_: FormSubmissionValues | Mapping[str, Any] | Unset = UNSET,
        values_by_name: FormSubmissionValuesByName | Mapping[str, Any] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        form_name: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "type_": type_,
                "activity_at": activity_at,
                "lead_id": lead_id,
                "user_id": user_id,
                "users": users,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "contact_id": contact_id,
                "ip_address": ip_address,
                "origin": origin,
                "source_url": source_url,
                "source_url_normalized": source_url_normalized,
                "form_id": form_id,
                "form_configuration_id": form_configuration_id,
                "values_": values_,
                "values_by_name": values_by_name,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "form_name": form_name,
            },
        )

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .contact_recent_call import ContactRecentCall
    from .contact_subscription import ContactSubscription
    from .contact_url import ContactUrl
    from .rendered_integration_link import RenderedIntegrationLink


class Contact(Model):
    """A person at a lead.

    Attributes:
        id: Id of the contact (`cont_…`).
        organization_id: Organization it belongs to (`orga_…`).
        name: The person's name.
        display_name: The name to show, also where there is no name.
        title: The person's job title.
        created_by: User who created it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        lead_id: Lead the contact belongs to (`lead_…`).
        emails: E-mail addresses, the main one first.
        phones: Telephone numbers, the main one first.
        urls: Addresses on the web.
        timezone: Name of the time zone the person is in. Where none was set, Close guesses it from a
            telephone number.
        timezone_source: Where the time zone is known from. Its words are not documented; the one that was
            recorded is `inferred_from_phone_number`.
        lead_suggestions_operation_id: The search for leads that the contact may belong to. Close
            documents the name and the type alone.
        recent_calls: Calls with the contact a short while ago.
        subscriptions: Workflows (formerly sequences) that the contact is subscribed to.
        integration_links: Links to other systems, made from the organization's templates.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "organization_id",
            "name",
            "display_name",
            "title",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )
    _READ_ONLY = frozenset(
        {
            "id",
            "organization_id",
            "display_name",
            "timezone_source",
            "lead_suggestions_operation_id",
            "recent_calls",
            "subscriptions",
            "integration_links",
            "updated_by",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    display_name: Field[str] = Field("display_name", STR)
    title: Field[str | None] = Field("title", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    emails: Field[list[ContactEmail]] = Field("emails", ListOf(Nested(__package__, "ContactEmail")))
    phones: Field[list[ContactPhone]] = Field("phones", ListOf(Nested(__package__, "ContactPhone")))
    urls: Field[list[ContactUrl]] = Field("urls", ListOf(Nested(__package__, "ContactUrl")))
    timezone: Field[str | None] = Field("timezone", OneOf(STR, NULL))
    timezone_source: Field[str | None] = Field("timezone_source", OneOf(STR, NULL))
    lead_suggestions_operation_id: Field[str | None] = Field(
        "lead_suggestions_operation_id", OneOf(STR, NULL)
    )
    recent_calls: Field[list[ContactRecentCall]] = Field(
        "recent_calls", ListOf(Nested(__package__, "ContactRecentCall"))
    )
    subscriptions: Field[list[ContactSubscription]] = Field(
        "subscriptions", ListOf(Nested(__package__, "ContactSubscription"))
    )
    integration_links: Field[list[RenderedIntegrationLink]] = Field(
        "integration_links", ListOf(Nested(__package__, "RenderedIntegrationLink"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        display_name: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        emails: Iterable[ContactEmail | Mapping[str, Any]] | Unset = UNSET,
        phones: Iterable[ContactPhone | Mapping[str, Any]] | Unset = UNSET,
        urls: Iterable[ContactUrl | Mapping[str, Any]] | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        timezone_source: str | None | Unset = UNSET,
        lead_suggestions_operation_id: str | None | Unset = UNSET,
        recent_calls: Iterable[ContactRecentCall | Mapping[str, Any]] | Unset = UNSET,
        subscriptions: Iterable[ContactSubscription | Mapping[str, Any]] | Unset = UNSET,
        integration_links: Iterable[RenderedIntegrationLink | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "organization_id": organization_id,
                "name": name,
                "display_name": display_name,
                "title": title,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "lead_id": lead_id,
                "emails": emails,
                "phones": phones,
                "urls": urls,
                "timezone": timezone,
                "timezone_source": timezone_source,
                "lead_suggestions_operation_id": lead_suggestions_operation_id,
                "recent_calls": recent_calls,
                "subscriptions": subscriptions,
                "integration_links": integration_links,
            },
        )

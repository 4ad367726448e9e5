from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, STRS, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contact import Contact
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .lead_address import LeadAddress
    from .lead_custom import LeadCustom
    from .lead_recent_calls_item import LeadRecentCallsItem
    from .lead_summaries_item import LeadSummariesItem
    from .lead_tasks_item import LeadTasksItem
    from .opportunity import Opportunity
    from .rendered_integration_link import RenderedIntegrationLink


class Lead(Model):
    """A company or person that something may be sold to, with its contacts and opportunities.

    Attributes:
        id: Id of the lead (`lead_…`).
        organization_id: Organization it belongs to (`orga_…`).
        name: Name of the lead.
        description: Notes about the lead; the empty text where there are none.
        url: Address of the lead's site.
        html_url: Address of the lead in Close's own application.
        status_id: Lead status it is in (`stat_…`).
        created_by: User who created it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        display_name: The name to show; for a lead without a name that of its first contact, else
            "Untitled".
        status_label: Name of that status.
        addresses: Postal addresses, the main one first.
        contact_ids: Ids of the lead's contacts (`cont_…`). Answers recorded in June 2026 lack it, and
            have `contacts`.
        contacts: The lead's contacts as objects. Close deprecated it; `contacts_list` with `lead_id`
            stays.
        contacts_summary: The lead's contacts in words.
        opportunities: The lead's opportunities. Close deprecated it; `opportunities_list` with `lead_id`
            stays.
        tasks: The lead's open tasks; since June 2024 no longer the completed ones.
        recent_calls: Calls with the lead a short while ago. What an entry looks like is not documented.
        summaries: Summaries of the lead. What an entry looks like is not documented.
        integration_links: Links to other systems, made from the organization's templates.
        primary_address_full: The main postal address on one line.
        primary_address_summary: The main postal address in short.
        primary_email: The lead's main e-mail address.
        primary_phone: The lead's main telephone number; opportunities give it as a list.
        localtime: The time where the lead is.
        source: Where the lead came from.
        custom: The values of custom fields by the fields' names, as answers up to 2025 have them. The
            keys `custom.<field id>` of the lead take its place.
        created_by_name: Name of the user who created it.
        updated_by_name: Name of the user who changed it last.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "organization_id",
            "name",
            "description",
            "url",
            "html_url",
            "status_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    url: Field[str | None] = Field("url", OneOf(STR, NULL))
    html_url: Field[str] = Field("html_url", STR)
    status_id: Field[str] = Field("status_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    display_name: Field[str] = Field("display_name", STR)
    status_label: Field[str] = Field("status_label", STR)
    addresses: Field[list[LeadAddress]] = Field("addresses", ListOf(Nested(__package__, "LeadAddress")))
    contact_ids: Field[list[str]] = Field("contact_ids", STRS)
    contacts: Field[list[Contact]] = Field("contacts", ListOf(Nested(__package__, "Contact")))
    contacts_summary: Field[str] = Field("contacts_summary", STR)
    opportunities: Field[list[Opportunity]] = Field(
        "opportunities", ListOf(Nested(__package__, "Opportunity"))
    )
    tasks: Field[list[LeadTasksItem]] = Field("tasks", ListOf(Nested(__package__, "LeadTasksItem")))
    recent_calls: Field[list[LeadRecentCallsItem]] = Field(
        "recent_calls", ListOf(Nested(__package__, "LeadRecentCallsItem"))
    )
    summaries: Field[list[LeadSummariesItem]] = Field(
        "summaries", ListOf(Nested(__package__, "LeadSummariesItem"))
    )
    integration_links: Field[list[RenderedIntegrationLink]] = Field(
        "integration_links", ListOf(Nested(__package__, "RenderedIntegrationLink"))
    )
    primary_address_full: Field[str | None] = Field("primary_address_full", OneOf(STR, NULL))
    primary_address_summary: Field[str | None] = Field("primary_address_summary", OneOf(STR, NULL))
    primary_email: Field[ContactEmail | None] = Field(
        "primary_email", OneOf(Nested(__package__, "ContactEmail"), NULL)
    )
    primary_phone: Field[ContactPhone | None] = Field(
        "primary_phone", OneOf(Nested(__package__, "ContactPhone"), NULL)
    )
    localtime: Field[datetime.datetime | None] = Field("localtime", OneOf(DATETIME, NULL))
    source: Field[str | None] = Field("source", OneOf(STR, NULL))
    custom: Field[LeadCustom] = Field("custom", Nested(__package__, "LeadCustom"))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        html_url: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        addresses: Iterable[LeadAddress | Mapping[str, Any]] | Unset = UNSET,
        contact_ids: Iterable[str] | Unset = UNSET,
        contacts: Iterable[Contact | Mapping[str, Any]] | Unset = UNSET,
        contacts_summary: str | Unset = UNSET,
        opportunities: Iterable[Opportunity | Mapping[str, Any]] | Unset = UNSET,
        tasks: Iterable[LeadTasksItem | Mapping[str, Any]] | Unset = UNSET,
        recent_calls: Iterable[LeadRecentCallsItem | Mapping[str, Any]] | Unset = UNSET,
        summaries: Iterable[LeadSummariesItem | Mapping[str, Any]] | Unset = UNSET,
        integration_links: Iterable[RenderedIntegrationLink | Mapping[str, Any]] | Unset = UNSET,
        primary_address_full: str | None | Unset = UNSET,
        primary_address_summary: str | None | Unset = UNSET,
        primary_email: ContactEmail | None | Mapping[str, Any] | Unset = UNSET,
        primary_phone: ContactPhone | None | Mapping[str, Any] | Unset = UNSET,
        localtime: datetime.datetime | str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        custom: LeadCustom | Mapping[str, Any] | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "organization_id": organization_id,
                "name": name,
                "description": description,
                "url": url,
                "html_url": html_url,
                "status_id": status_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "display_name": display_name,
                "status_label": status_label,
                "addresses": addresses,
                "contact_ids": contact_ids,
                "contacts": contacts,
                "contacts_summary": contacts_summary,
                "opportunities": opportunities,
                "tasks": tasks,
                "recent_calls": recent_calls,
                "summaries": summaries,
                "integration_links": integration_links,
                "primary_address_full": primary_address_full,
                "primary_address_summary": primary_address_summary,
                "primary_email": primary_email,
                "primary_phone": primary_phone,
                "localtime": localtime,
                "source": source,
                "custom": custom,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
            },
        )

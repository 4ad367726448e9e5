from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .me_lead_status import MeLeadStatus
    from .organization_custom_field import OrganizationCustomField
    from .organization_membership import OrganizationMembership
    from .pipeline import Pipeline
    from .pipeline_opportunity_status import PipelineOpportunityStatus


class Organization(Model):
    """A company that uses Close, with its members, statuses and pipelines. Close gives an example of this answer,
    and no list of its fields.

    Attributes:
        id: Id of the organization (`orga_…`).
        name: Name of the organization.
        currency: Currency of all opportunities, three letters of ISO 4217.
        currency_symbol: Sign of the currency, such as `$`.
        plan_type: Name of the plan the organization pays for.
        lead_statuses: The organization's lead statuses, in the order users see them.
        pipelines: The organization's pipelines with their opportunity statuses.
        memberships: The organization's members.
        inactive_memberships: Those who were members.
        opportunity_statuses: The opportunity statuses of all pipelines in one list, as answers had them
            before pipelines.
        lead_custom_fields: The custom fields of leads, as older answers had them.
        created_by: User who created the organization (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When the organization was created.
        date_updated: When it was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    currency: Field[str] = Field("currency", STR)
    currency_symbol: Field[str] = Field("currency_symbol", STR)
    plan_type: Field[str | None] = Field("plan_type", OneOf(STR, NULL))
    lead_statuses: Field[list[MeLeadStatus]] = Field(
        "lead_statuses", ListOf(Nested(__package__, "MeLeadStatus"))
    )
    pipelines: Field[list[Pipeline]] = Field("pipelines", ListOf(Nested(__package__, "Pipeline")))
    memberships: Field[list[OrganizationMembership]] = Field(
        "memberships", ListOf(Nested(__package__, "OrganizationMembership"))
    )
    inactive_memberships: Field[list[OrganizationMembership]] = Field(
        "inactive_memberships", ListOf(Nested(__package__, "OrganizationMembership"))
    )
    opportunity_statuses: Field[list[PipelineOpportunityStatus]] = Field(
        "opportunity_statuses", ListOf(Nested(__package__, "PipelineOpportunityStatus"))
    )
    lead_custom_fields: Field[list[OrganizationCustomField]] = Field(
        "lead_custom_fields", ListOf(Nested(__package__, "OrganizationCustomField"))
    )
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_symbol: str | Unset = UNSET,
        plan_type: str | None | Unset = UNSET,
        lead_statuses: Iterable[MeLeadStatus | Mapping[str, Any]] | Unset = UNSET,
        pipelines: Iterable[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        memberships: Iterable[OrganizationMembership | Mapping[str, Any]] | Unset = UNSET,
        inactive_memberships: Iterable[OrganizationMembership | Mapping[str, Any]] | Unset = UNSET,
        opportunity_statuses: Iterable[PipelineOpportunityStatus | Mapping[str, Any]] | Unset = UNSET,
        lead_custom_fields: Iterable[OrganizationCustomField | Mapping[str, Any]] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "currency": currency,
                "currency_symbol": currency_symbol,
                "plan_type": plan_type,
                "lead_statuses": lead_statuses,
                "pipelines": pipelines,
                "memberships": memberships,
                "inactive_memberships": inactive_memberships,
                "opportunity_statuses": opportunity_statuses,
                "lead_custom_fields": lead_custom_fields,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )

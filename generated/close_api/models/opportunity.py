from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATE, DATETIME, INT, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .attachment import Attachment
    from .comment_summary import CommentSummary
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .opportunity_status_type import OpportunityStatusType
    from .opportunity_suggested_action import OpportunitySuggestedAction
    from .rendered_integration_link import RenderedIntegrationLink
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .value_period import ValuePeriod


class Opportunity(Model):
    """An opportunity as Close returns it.

    Custom fields are keys of this object too, `custom.<field id>`, and only those that have a value are there.

    Attributes:
        annualized_expected_value: `annualized_value` weighted by `confidence`, in cents.
        annualized_value: `value` in a year, in cents: twelve times a monthly one, any other once.
        confidence: Likelihood of winning, in percent.
        contact_id: Contact whom the opportunity is with (`cont_…`).
        created_by: User who created it (`user_…`).
        date_created: When it was created.
        date_lost: When it was lost. What sets it is not documented.
        date_updated: When it was last changed.
        date_won: Day it was won; on an active opportunity the estimated close date.
        expected_value: `value` weighted by `confidence`, in cents.
        id: Id of the opportunity (`oppo_…`).
        lead_id: Lead it belongs to (`lead_…`).
        note: The note as plain text or markdown.
        note_html: The note as rich text.
        organization_id: Organization it belongs to (`orga_…`).
        status_id: Status it is in (`stat_…`).
        updated_by: User who changed it last (`user_…`).
        user_id: User who owns it (`user_…`). Close describes no null here although an update may clear
            the owner; what is returned then is not documented.
        value: What it is worth per `value_period`, in cents.
        value_period: How often `value` is earned.
        attachments: Files that belong to the note.
        comment_summary: How much it is commented on. Recorded answers lack it; `_fields` may ask for it.
        contact_name: Name of the contact.
        created_by_name: Name of the user who created it.
        integration_links: Links to other systems, made from the organization's templates.
        is_stalled: Whether Close thinks that it no longer moves. Recorded answers lack it; `_fields` may
            ask for it.
        lead_name: Name of the lead.
        lead_primary_email: The lead's main e-mail address. Recorded answers lack it; `_fields` may ask
            for it.
        lead_primary_phone: The lead's main telephone numbers. Recorded answers lack it; `_fields` may ask
            for it.
        pipeline_id: Pipeline that the status belongs to (`pipe_…`).
        pipeline_name: Name of that pipeline.
        stall_status: Why it no longer moves, and what could help. The older form of `suggested_action`.
            Recorded answers lack it; `_fields` may ask for it.
        status_display_name: Name of the status for display; the same as `status_label` in every recorded
            answer.
        status_label: Name of the status.
        status_type: Whether the status counts as active, won or lost.
        suggested_action: What Close suggests to do next. Recorded answers lack it; `_fields` may ask for
            it.
        updated_by_name: Name of the user who changed it last.
        user_name: Name of the user who owns it.
        value_currency: The organization's currency, three letters of ISO 4217. It can't be set on an
            opportunity.
        value_formatted: The value with its currency and period, for display.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "contact_id",
            "created_by",
            "date_created",
            "date_lost",
            "date_updated",
            "date_won",
            "expected_value",
            "id",
            "lead_id",
            "note",
            "note_html",
            "organization_id",
            "status_id",
            "updated_by",
            "user_id",
            "value",
            "value_period",
        }
    )

    annualized_expected_value: Field[int | None] = Field("annualized_expected_value", OneOf(INT, NULL))
    annualized_value: Field[int | None] = Field("annualized_value", OneOf(INT, NULL))
    confidence: Field[int] = Field("confidence", INT)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_lost: Field[datetime.datetime | None] = Field("date_lost", OneOf(DATETIME, NULL))
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    date_won: Field[datetime.date | None] = Field("date_won", OneOf(DATE, NULL))
    expected_value: Field[int | None] = Field("expected_value", OneOf(INT, NULL))
    id: Field[str] = Field("id", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    note: Field[str | None] = Field("note", OneOf(STR, NULL))
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    status_id: Field[str] = Field("status_id", STR)
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    user_id: Field[str] = Field("user_id", STR)
    value: Field[int | None] = Field("value", OneOf(INT, NULL))
    value_period: Field[ValuePeriod | str] = Field("value_period", Words("annual", "monthly", "one_time"))
    attachments: Field[list[Attachment]] = Field("attachments", ListOf(Nested(__package__, "Attachment")))
    comment_summary: Field[CommentSummary | None] = Field(
        "comment_summary", OneOf(Nested(__package__, "CommentSummary"), NULL)
    )
    contact_name: Field[str | None] = Field("contact_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    integration_links: Field[list[RenderedIntegrationLink]] = Field(
        "integration_links", ListOf(Nested(__package__, "RenderedIntegrationLink"))
    )
    is_stalled: Field[bool] = Field("is_stalled", BOOL)
    lead_name: Field[str | None] = Field("lead_name", OneOf(STR, NULL))
    lead_primary_email: Field[ContactEmail | None] = Field(
        "lead_primary_email", OneOf(Nested(__package__, "ContactEmail"), NULL)
    )
    lead_primary_phone: Field[list[ContactPhone] | None] = Field(
        "lead_primary_phone", OneOf(ListOf(Nested(__package__, "ContactPhone")), NULL)
    )
    pipeline_id: Field[str | None] = Field("pipeline_id", OneOf(STR, NULL))
    pipeline_name: Field[str | None] = Field("pipeline_name", OneOf(STR, NULL))
    stall_status: Field[StalledOpportunityActionItems | None] = Field(
        "stall_status", OneOf(Nested(__package__, "StalledOpportunityActionItems"), NULL)
    )
    status_display_name: Field[str] = Field("status_display_name", STR)
    status_label: Field[str] = Field("status_label", STR)
    status_type: Field[OpportunityStatusType | str] = Field("status_type", Words("active", "lost", "won"))
    suggested_action: Field[OpportunitySuggestedAction | None] = Field(
        "suggested_action", OneOf(Nested(__package__, "OpportunitySuggestedAction"), NULL)
    )
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    value_currency: Field[str | None] = Field("value_currency", OneOf(STR, NULL))
    value_formatted: Field[str | None] = Field("value_formatted", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        annualized_expected_value: int | None | Unset = UNSET,
        annualized_value: int | None | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_lost: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | str | None | Unset = UNSET,
        expected_value: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        integration_links: Iterable[RenderedIntegrationLink | Mapping[str, Any]] | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        lead_primary_email: ContactEmail | None | Mapping[str, Any] | Unset = UNSET,
        lead_primary_phone: Iterable[ContactPhone | Mapping[str, Any]] | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        pipeline_name: str | None | Unset = UNSET,
        stall_status: StalledOpportunityActionItems | None | Mapping[str, Any] | Unset = UNSET,
        status_display_name: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        suggested_action: OpportunitySuggestedAction | None | Mapping[str, Any] | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        value_currency: str | None | Unset = UNSET,
        value_formatted: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "annualized_expected_value": annualized_expected_value,
                "annualized_value": annualized_value,
                "confidence": confidence,
                "contact_id": contact_id,
                "created_by": created_by,
                "date_created": date_created,
                "date_lost": date_lost,
                "date_updated": date_updated,
                "date_won": date_won,
                "expected_value": expected_value,
                "id": id,
                "lead_id": lead_id,
                "note": note,
                "note_html": note_html,
                "organization_id": organization_id,
                "status_id": status_id,
                "updated_by": updated_by,
                "user_id": user_id,
                "value": value,
                "value_period": value_period,
                "attachments": attachments,
                "comment_summary": comment_summary,
                "contact_name": contact_name,
                "created_by_name": created_by_name,
                "integration_links": integration_links,
                "is_stalled": is_stalled,
                "lead_name": lead_name,
                "lead_primary_email": lead_primary_email,
                "lead_primary_phone": lead_primary_phone,
                "pipeline_id": pipeline_id,
                "pipeline_name": pipeline_name,
                "stall_status": stall_status,
                "status_display_name": status_display_name,
                "status_label": status_label,
                "status_type": status_type,
                "suggested_action": suggested_action,
                "updated_by_name": updated_by_name,
                "user_name": user_name,
                "value_currency": value_currency,
                "value_formatted": value_formatted,
            },
        )

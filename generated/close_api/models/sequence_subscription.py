from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason


class SequenceSubscription(Model):
    """A contact's way through a sequence. Close gives examples of this answer, and no schema.

    Attributes:
        calls_assigned_to: Users who get the tasks of call steps (`user_…`).
        contact_email: Address that e-mails go to.
        contact_id: Its contact (`cont_…`).
        created_by_id: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the subscription (`sub_…`).
        lead_id: The contact's lead (`lead_…`).
        organization_id: Organization it belongs to (`orga_…`).
        sender_account_id: Connected e-mail account that sends (`emailacct_…`).
        sender_email: Address that e-mails are sent from.
        sender_name: Name that e-mails are sent under.
        sequence_id: Its sequence (`seq_…`).
        start_date: When the first step was or will be taken; null in all examples.
        status: How far it is.
        status_reason: What led to this status; null while it is active.
        updated_by_id: User who changed it last (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "calls_assigned_to",
            "contact_email",
            "contact_id",
            "created_by_id",
            "date_created",
            "date_updated",
            "id",
            "lead_id",
            "organization_id",
            "sender_account_id",
            "sender_email",
            "sender_name",
            "sequence_id",
            "start_date",
            "status",
            "status_reason",
            "updated_by_id",
        }
    )

    calls_assigned_to: Field[list[str]] = Field("calls_assigned_to", STRS)
    contact_email: Field[str | None] = Field("contact_email", OneOf(STR, NULL))
    contact_id: Field[str] = Field("contact_id", STR)
    created_by_id: Field[str] = Field("created_by_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    id: Field[str] = Field("id", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    sender_account_id: Field[str | None] = Field("sender_account_id", OneOf(STR, NULL))
    sender_email: Field[str | None] = Field("sender_email", OneOf(STR, NULL))
    sender_name: Field[str | None] = Field("sender_name", OneOf(STR, NULL))
    sequence_id: Field[str] = Field("sequence_id", STR)
    start_date: Field[str | None] = Field("start_date", OneOf(STR, NULL))
    status: Field[SubscriptionStatus | str] = Field(
        "status", Words("active", "error", "finished", "goal", "paused")
    )
    status_reason: Field[SubscriptionStatusReason | str | None] = Field(
        "status_reason",
        OneOf(
            Words(
                "account-failures",
                "account-invalid",
                "assignees-missing",
                "assignment-field-invalid",
                "billing-error",
                "bulk-action",
                "call-answered",
                "call-failed",
                "email-ai-generation-failed",
                "email-bounced",
                "field-mapping-error",
                "filter-config-invalid",
                "filter-not-matched",
                "insufficient-ai-credit-balance",
                "internal-error",
                "lead-not-visible",
                "lead-status-changed",
                "lead-status-field-invalid",
                "manual",
                "meeting-booked",
                "membership-inactive",
                "no-user-phone",
                "outcome-met",
                "pending-call-timed-out",
                "rate-limited",
                "reply-received",
                "run-as-disabled",
                "send-as-error",
                "sending-throttled-too-long",
                "sequence-deleted",
                "sms-failed",
                "workflow-paused",
            ),
            NULL,
        ),
    )
    updated_by_id: Field[str] = Field("updated_by_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        created_by_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        start_date: str | None | Unset = UNSET,
        status: Literal["active", "error", "finished", "goal", "paused"] | Unset = UNSET,
        status_reason: Literal[
            "account-failures",
            "account-invalid",
            "assignees-missing",
            "assignment-field-invalid",
            "billing-error",
            "bulk-action",
            "call-answered",
            "call-failed",
            "email-ai-generation-failed",
            "email-bounced",
            "field-mapping-error",
            "filter-config-invalid",
            "filter-not-matched",
            "insufficient-ai-credit-balance",
            "internal-error",
            "lead-not-visible",
            "lead-status-changed",
            "lead-status-field-invalid",
            "manual",
            "meeting-booked",
            "membership-inactive",
            "no-user-phone",
            "outcome-met",
            "pending-call-timed-out",
            "rate-limited",
            "reply-received",
            "run-as-disabled",
            "send-as-error",
            "sending-throttled-too-long",
            "sequence-deleted",
            "sms-failed",
            "workflow-paused",
        ]
        | None
        | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "calls_assigned_to": calls_assigned_to,
                "contact_email": contact_email,
                "contact_id": contact_id,
                "created_by_id": created_by_id,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "lead_id": lead_id,
                "organization_id": organization_id,
                "sender_account_id": sender_account_id,
                "sender_email": sender_email,
                "sender_name": sender_name,
                "sequence_id": sequence_id,
                "start_date": start_date,
                "status": status,
                "status_reason": status_reason,
                "updated_by_id": updated_by_id,
            },
        )

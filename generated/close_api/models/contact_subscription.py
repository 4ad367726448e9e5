from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sequence_status import SequenceStatus
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason


class ContactSubscription(Model):
    """A contact's way through a workflow (formerly sequence), in short.

    Attributes:
        subscription_id: Id of the subscription (`sub_…`).
        subscription_status: Whether the contact is on its way.
        subscription_status_reason: What led to this status.
        sequence_id: Id of the workflow (`seq_…`).
        sequence_name: Name of the workflow.
        sequence_status: Whether the workflow as a whole is running.
        contact_email: Address that its e-mails go to.
        initial_email_id: E-mail that the workflow goes on from (`acti_…`).
        start_date: When the first step was or will be taken.
        date_created: When the contact was subscribed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "subscription_id",
            "subscription_status",
            "subscription_status_reason",
            "sequence_id",
            "sequence_name",
            "sequence_status",
            "contact_email",
            "initial_email_id",
            "start_date",
            "date_created",
        }
    )

    subscription_id: Field[str] = Field("subscription_id", STR)
    subscription_status: Field[SubscriptionStatus | str] = Field(
        "subscription_status", Words("active", "error", "finished", "goal", "paused")
    )
    subscription_status_reason: Field[SubscriptionStatusReason | str | None] = Field(
        "subscription_status_reason",
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
    sequence_id: Field[str] = Field("sequence_id", STR)
    sequence_name: Field[str] = Field("sequence_name", STR)
    sequence_status: Field[SequenceStatus | str] = Field(
        "sequence_status", Words("active", "draft", "paused")
    )
    contact_email: Field[str | None] = Field("contact_email", OneOf(STR, NULL))
    initial_email_id: Field[str | None] = Field("initial_email_id", OneOf(STR, NULL))
    start_date: Field[datetime.datetime | None] = Field("start_date", OneOf(DATETIME, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        subscription_id: str | Unset = UNSET,
        subscription_status: Literal["active", "error", "finished", "goal", "paused"] | Unset = UNSET,
        subscription_status_reason: Literal[
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
        sequence_id: str | Unset = UNSET,
        sequence_name: str | Unset = UNSET,
        sequence_status: Literal["active", "draft", "paused"] | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        initial_email_id: str | None | Unset = UNSET,
        start_date: datetime.datetime | str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "subscription_id": subscription_id,
                "subscription_status": subscription_status,
                "subscription_status_reason": subscription_status_reason,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_status": sequence_status,
                "contact_email": contact_email,
                "initial_email_id": initial_email_id,
                "start_date": start_date,
                "date_created": date_created,
            },
        )

"""The kinds of objects whose changes are events, by the names that Close documents for them.

https://developer.close.com/api/resources/events/list-of-event-types. A kind of object that is not here has no events:
Close lists none for pipelines, roles, webhooks, outcomes, playbooks, integration links and organizations. Those of
unsubscribed addresses are left out, as no id of such an object is documented.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from close_emulator.state.event_log import UPDATED
from close_emulator.state.store import Field, Record, Store, Table

from .resources import activities, custom_fields, organizations, status_changes, statuses
from .resources.comment_threads import THREADS
from .resources.generic import Plain
from .resources.lead_contact_views import contact_view, lead_in_event
from .resources.memberships import membership_view
from .resources.opportunity_view import view as opportunity_view
from .resources.plain import exports, resources
from .resources.plain.comments import thread_view
from .resources.task_view import task_view

CREATED: Final = "created"
COMPLETED: Final = "completed"
DELETED: Final = "deleted"
SENT: Final = "sent"
SENDABLE: Final = frozenset({"Email", "SMS"})


def _as_usual(action: str, *_: Any) -> str | None:
    return action


def _own_lead(record: Any) -> str | None:
    """Return the lead that an object belongs to."""
    return record.get("lead_id") if isinstance(record, dict) else None


@dataclass(frozen=True, kw_only=True)
class Kind:
    """Objects of one table.

    Args:
        table: Returns the table.
        name: Returns the `object_type` of one of its objects, None for those that have no events.
        view: Returns the object as its own operations answer it; of a lead, its own fields alone.
        lead: Returns the id of the lead that it belongs to.
        action: Returns the name of a change, given the usual one and the object before and afterwards; None for those
            that make no event.
        at_once: Whether it is done within the request that creates it, which is a second event.
        as_answered: Whether events have all of it that answers have.
    """

    table: Callable[[Store], Table]
    name: Callable[[Any], str | None]
    view: Callable[[Store, Any, datetime], Record]
    lead: Callable[[Any], str | None] = _own_lead
    action: Callable[[str, Any, Any], str | None] = _as_usual
    at_once: bool = False
    as_answered: bool = True


def _kind(
    table: str, name: str | Callable[[Any], str | None], view: Callable[[Store, Any], Record], **more: Any
) -> Kind:
    return Kind(
        table=lambda store: getattr(store, table),
        name=(lambda _: name) if isinstance(name, str) else name,
        view=lambda store, record, _: view(store, record),
        **more,
    )


def _of_task(action: str, before: Any, after: Any) -> str:
    done = action == UPDATED and after["is_complete"] and not before["is_complete"]
    return COMPLETED if done else action


def _activity(store: Store, activity: Record, _: datetime) -> Record:
    kind = activity["_type"]
    if kind == status_changes.KIND:
        return status_changes.view(store, activity)
    view = next((one.view for one in activities.kinds() if one.kind == kind), None)
    return dict(activity) if view is None else view(store, activity)


def _of_membership(action: str, *_: Any) -> str | None:
    return {CREATED: "activated", DELETED: "deactivated"}.get(action)


def _of_activity(action: str, before: Any, after: Any) -> str | None:
    if action != UPDATED:
        return action
    if before["_type"] == "TaskCompleted":
        return None
    return SENT if before["_type"] in SENDABLE and after["status"] == "sent" != before["status"] else action


#: The activities that have events, by `_type`.
_ACTIVITIES: Final[Mapping[str, str]] = {
    "Call": "activity.call", "Custom": "activity.custom_activity", "CustomActivity": "activity.custom_activity",
    "Email": "activity.email", "EmailThread": "activity.email_thread", "FormSubmission": "activity.form_submission",
    "LeadMerge": "lead_merge", "LeadStatusChange": "activity.lead_status_change", "Meeting": "activity.meeting",
    "Note": "activity.note", "OpportunityStatusChange": "activity.opportunity_status_change", "SMS": "activity.sms",
    "TaskCompleted": "activity.task_completed", "WhatsAppMessage": "activity.whatsapp_message",
}  # fmt: skip


def _field_name(field: Field) -> str:
    return f"custom_fields.{field.family}"


#: Plain resources with events, by the path of their lists.
_PLAIN: Final[Mapping[str, str]] = {
    "/bulk_action/delete/": "bulk_action.delete", "/bulk_action/edit/": "bulk_action.edit",
    "/bulk_action/email/": "bulk_action.email",
    "/bulk_action/sequence_subscription/": "bulk_action.sequence_subscription",
    "/comment/": "comment", "/custom_activity/": "custom_activity_type",
    "/custom_object/": "custom_object", "/custom_object_type/": "custom_object_type",
    "/email_template/": "email_template", "/group/": "group", "/phone_number/": "phone_number",
    "/saved_search/": "saved_search", "/sequence/": "sequence", "/sequence_subscription/": "sequence_subscription",
    "/sms_template/": "sms_template",
}  # fmt: skip

_STATEFUL: Final = (
    Kind(
        table=lambda store: store.leads, name=lambda _: "lead", view=lead_in_event, lead=lambda lead: lead["id"],
        as_answered=False,
    ),
    _kind("contacts", "contact", contact_view),
    _kind("opportunities", "opportunity", opportunity_view),
    Kind(
        table=lambda store: store.tasks, name=lambda task: f"task.{task['_type']}", view=task_view, action=_of_task,
    ),
    Kind(
        table=lambda store: store.activities, name=lambda one: _ACTIVITIES.get(one["_type"]), view=_activity,
        action=_of_activity,
    ),
    _kind("memberships", "membership", membership_view, action=_of_membership),
    _kind("statuses", "status.opportunity", statuses.status_view),
    _kind("fields", _field_name, custom_fields.field_view),
    Kind(
        table=lambda store: store.plain[THREADS],
        name=lambda _: "comment_thread",
        view=lambda store, thread, _: thread_view(store, thread),
    ),
    Kind(
        table=lambda store: store.plain[exports.PATH], name=lambda export: f"export.{exports.via(export)}",
        # The address of the file is made anew for whoever reads the export.
        view=lambda _, export, __: {**exports.public(export), "download_url": None}, at_once=True,
    ),
)  # fmt: skip


def _of_plain(resource: Plain, name: str) -> Kind:
    return Kind(
        table=lambda store: getattr(store, resource.table) if resource.table else store.plain[resource.path],
        name=lambda _: name,
        view=lambda store, record, _: resource.view(store, record),
        at_once=name.startswith("bulk_action."),
    )


#: Lead statuses are in no table but in the organization, in the order that it shows them.
LEAD_STATUS: Final = _kind("leads", "status.lead", organizations.lead_status_view)

KINDS: Final[tuple[Kind, ...]] = (
    *_STATEFUL,
    *(_of_plain(resource, _PLAIN[resource.path]) for resource in resources() if resource.path in _PLAIN),
)

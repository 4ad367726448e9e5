"""Ids and labels that requests can name, by field and by path."""

from collections.abc import Callable, Iterable
from typing import Final

from close_emulator.resources.custom_fields import FAMILIES
from close_emulator.resources.plain import exports, scheduling_links
from close_emulator.state.store import Store

Ids = Callable[[Store], Iterable[str]]


def _lead_statuses(store: Store) -> Iterable[str]:
    return (status["id"] for status in store.organization["lead_statuses"])


def _lead_labels(store: Store) -> Iterable[str]:
    return (status["label"] for status in store.organization["lead_statuses"])


def _labels(store: Store) -> Iterable[str]:
    return dict.fromkeys(status["label"] for status in store.statuses.values())


def _table(name: str) -> Ids:
    return lambda store: getattr(store, name)


def _status_changes(store: Store) -> Iterable[str]:
    return [one["id"] for one in store.activities_of("OpportunityStatusChange")]


def _kept_links(store: Store) -> Iterable[str]:
    """Return the ids that the app has given its scheduling links."""
    return [one["source_id"] for one in scheduling_links.PLAIN.records(store).values() if one["source_id"]]


def _fields(kind: str) -> Ids:
    return lambda store: [field.id for field in store.fields.values() if field.family == kind]


LEADS, _CONTACTS, _USERS = _table("leads"), _table("contacts"), _table("users")
_STATUSES, _PIPELINES, _OPPORTUNITIES = _table("statuses"), _table("pipelines"), _table("opportunities")
_ACTIVITY_TYPES, _OBJECT_TYPES = _table("activity_types"), _table("object_types")
TYPES = {"custom_activity_type_id": _ACTIVITY_TYPES, "custom_object_type_id": _OBJECT_TYPES}
_NEW_FIELD = {"referenced_custom_type_id": _OBJECT_TYPES}

#: What fields of request bodies may refer to, by schema.
REFERENCES: Final[dict[str, dict[str, Ids]]] = {
    "CreateOpportunity": {
        "lead_id": LEADS, "contact_id": _CONTACTS, "status_id": _STATUSES, "pipeline_id": _PIPELINES,
        "user_id": _USERS, "created_by": _USERS,
    },
    "UpdateOpportunity": {
        "contact_id": _CONTACTS, "status_id": _STATUSES, "status": _labels, "user_id": _USERS,
    },
    "CreateOpportunityStatusChange": {
        "opportunity_id": _OPPORTUNITIES, "lead_id": LEADS, "old_status_id": _STATUSES, "new_status_id": _STATUSES,
    },
    "CreateOpportunityStatus": {"pipeline_id": _PIPELINES},
    "UpdateOpportunityStatus": {"pipeline_id": _PIPELINES},
    "PipelineStatusReference": {"id": _STATUSES},
    "CreateLead": {"status_id": _lead_statuses, "status": _lead_labels},
    "UpdateLead": {"status_id": _lead_statuses, "status": _lead_labels},
    "LeadStatusReference": {"id": _lead_statuses},
    "MergeLeads": {"source": LEADS, "destination": LEADS},
    "CreateContact": {"lead_id": LEADS, "created_by": _USERS},
    "UpdateContact": {"lead_id": LEADS},
    "CreateCustomField": _NEW_FIELD, "CreateSharedCustomField": _NEW_FIELD,
    "CreateActivityCustomField": {**_NEW_FIELD, "custom_activity_type_id": _ACTIVITY_TYPES},
    "CreateCustomObjectCustomField": {**_NEW_FIELD, "custom_object_type_id": _OBJECT_TYPES},
    "CreateCustomFieldAssociation": TYPES,
    "CreateTask": {"lead_id": LEADS, "contact_id": _CONTACTS, "assigned_to": _USERS, "created_by": _USERS},
    "UpdateNotification": {"lead_id": LEADS, "contact_id": _CONTACTS, "assigned_to": _USERS, "created_by": _USERS},
    "BulkUpdateNotifications": {"assigned_to": _USERS},
}  # fmt: skip
#: Bodies with custom values: the kind of object, and whether single values can be added and removed.
CUSTOM: Final = {
    "CreateOpportunity": ("opportunity", False), "UpdateOpportunity": ("opportunity", True),
    "CreateLead": ("lead", False), "UpdateLead": ("lead", True),
    "CreateContact": ("contact", False), "CreateLeadContact": ("contact", False), "UpdateContact": ("contact", True),
}  # fmt: skip
#: Bodies with values of fields that each type has its own of, and what names the type in a body that creates.
TYPED: Final = {
    "CustomActivity": ("activity", "custom_activity_type_id"),
    "CustomObject": ("custom_object", "custom_object_type_id"),
}
#: What ids in paths name, by the start of the path.
PATHS: Final[dict[str, Ids]] = {
    **{family.address: _fields(family.kind) for family in FAMILIES},
    "/custom_field/shared/": _fields("shared"),
    **{f"/export/{kind}": exports.ids_via(kind[:-1]) for kind in ("lead/", "opportunity/", "")},
    "/status/opportunity/": _STATUSES,
    "/status/lead/": _lead_statuses,
    "/activity/status_change/opportunity/": _status_changes,
    "/opportunity/": _OPPORTUNITIES,
    "/pipeline/": _PIPELINES,
    "/lead/": LEADS,
    "/contact/": _CONTACTS,
    "/user/": _USERS,
    **dict.fromkeys(("/organization/", "/report/"), lambda store: [store.organization["id"]]),
    "/task/": _table("tasks"),
    "/membership/": _table("memberships"),
    "/scheduling_link/integration/": _kept_links,
}

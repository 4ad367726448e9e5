"""Where the objects are that searches look at, and how they belong together.

Kinds that the emulator has no state for have no objects: the table is empty, and so is every count of them.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from close_emulator.domain.phones import zone_of
from close_emulator.state.indexed_table import Table
from close_emulator.state.store import Record, Store

#: `_type` of activities, by the name that searches have for the kind.
ACTIVITY_TYPES: Final[Mapping[str, str]] = {
    "call": "Call",
    "email": "Email",
    "sms": "SMS",
    "meeting": "Meeting",
    "note": "Note",
    "whatsapp_message": "WhatsAppMessage",
    "custom_activity": "CustomActivity",
    "form_submission": "FormSubmission",
}
_STATUS_CHANGE: Final = "OpportunityStatusChange"
_EMPTY: Final[Mapping[str, Record]] = {}


def table_of(store: Store, name: str) -> Mapping[str, Record]:
    """Return a table of the state by name, an empty one if the state has none."""
    table: Mapping[str, Record] = getattr(store, name, _EMPTY)
    return table


def activities(store: Store, kind: str) -> list[Record]:
    """Return the activities of a kind, such as `call`."""
    return store.activities_of(ACTIVITY_TYPES[kind])


def activities_of(store: Store, lead_id: str, kind: str | None = None) -> list[Record]:
    """Return the activities of a lead, all or those of a kind."""
    if kind is None:
        return store.activities.of("lead_id", lead_id)
    return store.activities_of(ACTIVITY_TYPES[kind], lead_id)


def status_changes(store: Store) -> list[Record]:
    """Return the changes of opportunities' statuses."""
    return store.activities_of(_STATUS_CHANGE)


def status_changes_of(store: Store, opportunity_id: str) -> list[Record]:
    """Return the changes of an opportunity's status."""
    return [
        one for one in store.activities.of("opportunity_id", opportunity_id) if one["_type"] == _STATUS_CHANGE
    ]


def tasks_of(store: Store, lead_id: str) -> list[Record]:
    """Return the tasks of a lead."""
    return _of_lead(table_of(store, "tasks"), lead_id)


def custom_objects_of(store: Store, lead_id: str) -> list[Record]:
    """Return the custom objects of a lead."""
    return _of_lead(store.custom_objects, lead_id)


def opportunities_of(store: Store, lead_id: str) -> list[Record]:
    """Return the opportunities of a lead."""
    return store.opportunities.of("lead_id", lead_id)


def subscriptions(store: Store) -> list[Record]:
    """Return the subscriptions of sequences."""
    return [
        *table_of(store, "sequence_subscriptions").values(),
        *store.plain["/sequence_subscription/"].values(),
    ]


def subscriptions_of(store: Store, contact_id: str) -> list[Record]:
    """Return the subscriptions of a contact."""
    return [one for one in subscriptions(store) if one.get("contact_id") == contact_id]


def lead_of(store: Store, record: Record) -> list[Record]:
    """Return the lead of an object, none if it has none."""
    lead = store.leads.get(record.get("lead_id") or "")
    return [] if lead is None else [lead]


def contact_of(store: Store, record: Record) -> list[Record]:
    """Return the contact of an object, none if it has none."""
    contact = store.contacts.get(record.get("contact_id") or "")
    return [] if contact is None else [contact]


def lead_status(store: Store, lead: Record) -> Record:
    """Return the status of a lead: the organization's first one if none was chosen."""
    statuses: list[Record] = store.organization["lead_statuses"]
    return next((one for one in statuses if one["id"] == lead.get("status_id")), statuses[0])


def time_zone(store: Store, lead: Record) -> str | None:
    """Return the time zone of a lead: the first that one of its contacts has or whose number is of one."""
    for contact in store.contacts_of(lead["id"]):
        given = contact.get("timezone") or next(
            (zone for phone in contact["phones"] if (zone := zone_of(phone["phone"]))), None
        )
        if given:
            return str(given)
    return None


def moments(records: Iterable[Record]) -> list[str]:
    """Return when activities took place, oldest first."""
    return sorted(str(moment) for one in records if (moment := happened(one)) is not None)


def happened(activity: Record) -> str | None:
    """Return when an activity took place."""
    found = activity.get("activity_at") or activity.get("date_created")
    return None if found is None else str(found)


def _of_lead(table: Mapping[str, Record], lead_id: str) -> list[Record]:
    if isinstance(table, Table) and table.finds_by("lead_id"):
        return table.of("lead_id", lead_id)
    return [one for one in table.values() if one.get("lead_id") == lead_id]

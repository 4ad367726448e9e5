"""The history of leads: one table of all kinds of activities, and what is written into it by itself.

https://developer.close.com/api/resources/activities
"""

from datetime import datetime, timedelta

from close_emulator.domain.dates import stamp
from close_emulator.http.routing import Call
from close_emulator.state.store import Record, Store

# "A short time" is all that Close says about changes of status that become one.
JOINED_WITHIN = timedelta(minutes=5)
#: Marks entries that were posted: they are history, and no later change is joined with them.
POSTED = "_posted"


def move_lead(call: Call, lead_id: str | None) -> None:
    """Date a lead's last change to now, which is all that a new opportunity or activity does to it.

    So does a changed contact (https://developer.close.com/api/resources/events).
    """
    lead = call.store.leads.get(lead_id or "")
    if lead is not None:
        lead["date_updated"] = stamp(call.now)


def log_activity(
    call: Call, kind: str, lead_id: str | None, *, moment: str | None = None, **values: object
) -> Record:
    """Add an activity that nobody posts, such as `TaskCompleted`; return it as it is stored.

    Args:
        call: The request that it follows from: its user is the one who acted.
        kind: The activity's `_type`.
        lead_id: The lead that it is about; its `date_updated` becomes now.
        moment: When it happened, as documents carry it; now without it.
        values: What this kind has beside what all have. Names of users are no values: answers show them by themselves.
    """
    store = call.store
    activity = activity_of(store, kind, lead_id, call.user_id, moment or stamp(call.now))
    activity |= {"id": store.new_id("acti"), **values}
    store.activities[activity["id"]] = activity
    move_lead(call, lead_id)
    return activity


def activity_of(store: Store, kind: str, lead_id: str | None, user_id: str | None, moment: str) -> Record:
    """Return what all activities have, without an id."""
    return {
        "_type": kind, "lead_id": lead_id, "user_id": user_id, "users": [], "organization_id": store.organization["id"],
        "created_by": user_id, "updated_by": user_id,
        "date_created": moment, "date_updated": moment, "activity_at": moment,
    }  # fmt: skip


def drop_activities(store: Store, lead_id: str) -> None:
    """Delete everything that happened with a lead."""
    for activity in store.activities.of("lead_id", lead_id):
        del store.activities[activity["id"]]


def move_activities(store: Store, lead_id: str, destination: str) -> None:
    """Make the history of a lead that of another one."""
    for activity in store.activities.of("lead_id", lead_id):
        store.activities[activity["id"]] = {**activity, "lead_id": destination}


def joined_change(call: Call, log: list[Record], new_id: str) -> Record | None:
    """Return the logged change that a new one becomes part of, None if there is none.

    Close joins changes of status shortly after one another, and removes the one that leads back to the start: it is
    deleted here, and returned all the same.
    """
    mine = [one for one in log if POSTED not in one]
    if not mine or call.now - datetime.fromisoformat(mine[-1]["date_created"]) > JOINED_WITHIN:
        return None
    last = mine[-1]
    if last["old_status_id"] == new_id:
        del call.store.activities[last["id"]]
    else:
        last |= {"date_updated": stamp(call.now), "updated_by": call.user_id}
    return last


def log_creation(call: Call, lead: Record) -> None:
    """Add the activity `Created`, which each lead begins with."""
    log_activity(
        call,
        "Created",
        lead["id"],
        moment=lead["date_created"],
        contact_id=None,
        source="api",
        import_id=None,
    )


def log_lead_status(call: Call, lead: Record, old_id: str) -> None:
    """Add a change of a lead's status, unless it is joined with one shortly before."""
    new_id = lead["status_id"]
    if old_id == new_id:
        return
    joined = joined_change(call, call.store.activities_of("LeadStatusChange", lead["id"]), new_id)
    if joined is None:
        log_activity(
            call, "LeadStatusChange", lead["id"], contact_id=None, old_status_id=old_id, new_status_id=new_id
        )
    else:
        joined["new_status_id"] = new_id


def log_merge(call: Call, source: Record, destination: Record) -> None:
    """Add the activity `LeadMerge` to the lead that is left."""
    log_activity(
        call, "LeadMerge", destination["id"], contact_id=None, merge_status="completed", error_message=None,
        source_lead_id=source["id"], source_display_name=source["display_name"],
        destination_lead_id=destination["id"], destination_display_name=destination["display_name"],
    )  # fmt: skip

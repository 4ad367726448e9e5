"""Tasks as they are stored and as Close returns them. https://developer.close.com/api/resources/tasks"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, tzinfo
from typing import Final

from close_emulator.domain.dates import day_of, parse_day, parse_moment
from close_emulator.domain.money import formatted_value
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

#: The kinds that people and programs make; the ids of all others begin with `noti`.
MADE: Final = frozenset({"lead", "outgoing_call"})

_DAY = len("YYYY-MM-DD")
#: What answers of 2026 have beside the described fields; none of it is about anything that the emulator has.
_UNUSED: Final = {
    "deduplication_key": None, "is_primary_lead_notification": True, "sequence_id": None,
    "sequence_subscription_id": None,
}  # fmt: skip


def task_view(store: Store, task: Record, now: datetime, zone: tzinfo = UTC) -> Record:
    """Return the whole task. Where it shows follows from the day that it is in the caller's zone."""
    lead, contact = store.leads.look(task["lead_id"] or ""), store.contacts.look(task["contact_id"] or "")
    return {
        **task,
        "lead_name": None if lead is None else lead["display_name"],
        "contact_name": None if contact is None else contact["display_name"],
        "assigned_to_name": store.user_name(task["assigned_to"]),
        "created_by_name": store.user_name(task["created_by"]),
        "updated_by_name": store.user_name(task["updated_by"]),
        "organization_id": store.organization["id"],
        "due_date": None if task["is_dateless"] else task["date"],
        "view": shown_in(task, now.astimezone(zone).date(), zone),
        **_UNUSED,
        **(_of_opportunity(store, task) if task["_type"] == "opportunity_due" else _of_message(store, task)),
    }


def shown_in(task: Record, today: date, zone: tzinfo) -> str:
    """Return where a task shows: complete ones in the archive, those of later days in the future."""
    if task["is_complete"]:
        return "archive"
    return "inbox" if day_due(task, zone) <= today else "future"


def day_due(task: Record, zone: tzinfo) -> date:
    """Return the day of a task's date; moments are on a day of the caller's zone."""
    text = task["date"]
    if len(text) == _DAY:
        return parse_day(text)
    moment = parse_moment(text)
    try:
        return day_of(moment, zone)
    except ValueError:
        # At the ends of the calendar there is no such day in every zone.
        return moment.date()


def order_of(task: Record, zone: tzinfo) -> tuple[date, bool, datetime | None]:
    """Return what tasks are ordered by: a bare day comes before all moments of the same day."""
    text = task["date"]
    return (day_due(task, zone), len(text) != _DAY, None if len(text) == _DAY else parse_moment(text))


def _of_opportunity(store: Store, task: Record) -> Record:
    opportunity = store.opportunities.look(task["object_id"])
    value, period = opportunity["value"], opportunity["value_period"]
    currency = store.organization["currency"]
    return {
        "opportunity_note": opportunity["note"],
        "opportunity_value": value,
        "opportunity_value_currency": currency,
        "opportunity_value_formatted": formatted_value(value, period, currency),
        "opportunity_value_period": period,
    }


def _of_message(store: Store, task: Record) -> Record:
    """Return the fields that the task of a received message has from that, unless it is deleted with the message."""
    about = store.activities.look(task["object_id"] or "") or {}
    if task["_type"] == "incoming_sms":
        names = ("text", "local_phone", "remote_phone", "remote_phone_formatted")
        return {name: about.get(name) for name in names} | {"attachments": about.get("attachments", [])}
    if task["_type"] == "email_followup":
        email = store.activities.look(task["email_id"]) or {}
        return {name: email.get(name) for name in ("subject", "body_preview")}
    if task["_type"] == "incoming_email":
        latest = store.activities.look(task["emails"][-1]) or {}
        return {
            "subject": latest.get("subject"),
            "body_preview": latest.get("body_preview"),
            "total_emails_count_in_thread": about.get("n_emails", 0),
        }
    return {}


def follow_opportunity(store: Store, opportunity: Record) -> None:
    """Keep the task of an opportunity's estimated close date as the opportunity is.

    An active opportunity with `date_won` has one, of the same user, contact and day, which changes with it. What
    becomes of it when the opportunity is won or lost, or has no `date_won` any more, is not documented: here it goes.
    """
    known = store.tasks.of("object_id", opportunity["id"])
    if opportunity["date_won"] is None:
        wanted = False
    else:
        wanted = store.statuses.look(opportunity["status_id"])["type"] == "active"
    if not wanted:
        for task in known:
            del store.tasks[task["id"]]
        return
    follows: Record = {
        "lead_id": opportunity["lead_id"], "contact_id": opportunity["contact_id"],
        "assigned_to": opportunity["user_id"], "date": opportunity["date_won"],
        "updated_by": opportunity["updated_by"], "date_updated": opportunity["date_updated"],
    }  # fmt: skip
    for task in known:
        store.tasks[task["id"]] = {**task, **follows}
    if not known:
        # Of the opportunity's id, so that ids of what is made afterwards don't depend on whether there is a task.
        task_id = make_id(f"{store.id_seed}/task/{opportunity['id']}", "noti", 0)
        store.tasks[task_id] = new_task(
            task_id, "opportunity_due", object_type="opportunity", object_id=opportunity["id"],
            created_by=opportunity["updated_by"], date_created=opportunity["date_updated"], **follows,
        )  # fmt: skip


def new_task(task_id: str, kind: str, **given: object) -> Record:
    """Return a task as it is stored; what is not given is as it is for tasks that nobody said more about."""
    return {
        "id": task_id, "_type": kind, "text": None, "contact_id": None, "is_dateless": False, "is_complete": False,
        "priority": "medium", "resolution": None, "object_type": None, "object_id": None, "agent_config_id": None,
        **given,
    }  # fmt: skip


def open_tasks(store: Store, lead_id: str) -> Iterator[Record]:
    """Return the incomplete tasks of a lead, which are all that its answer shows since June 2024."""
    return (task for task in store.tasks.of("lead_id", lead_id) if not task["is_complete"])

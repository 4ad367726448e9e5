"""Tasks that received messages make. https://developer.close.com/api/resources/tasks

A received e-mail makes one, and another of the same thread joins it while it is open. A received SMS makes one where
`send_to_inbox` asks for it. They are of the lead and the contact of what they are about, and go with it.
"""

from datetime import datetime
from itertools import count
from typing import Final

from close_emulator.domain.dates import stamp
from close_emulator.http.routing import Call
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .task_view import new_task

EMAIL: Final = "incoming_email"
SMS: Final = "incoming_sms"
FOLLOW_UP: Final = "email_followup"


def of_email(call: Call, email: Record) -> None:
    """Make a task of a received e-mail, or add it to the open one of its thread."""
    if email["direction"] != "incoming":
        return
    tasks, thread_id = call.store.tasks, email["thread_id"]
    task = next((one for one in _about(call.store, thread_id) if not one["is_complete"]), None)
    if task is None:
        _add(call, EMAIL, "emailthread", thread_id, email, emails=[email["id"]])
        return
    tasks[task["id"]] = {
        **task, "emails": [*task["emails"], email["id"]], "contact_id": email["contact_id"],
        "date": email["activity_at"], "updated_by": call.user_id, "date_updated": email["date_created"],
    }  # fmt: skip


def of_sms(call: Call, message: Record) -> None:
    """Make a task of a received SMS, if the request asks for it."""
    if message["status"] == "inbox" and call.query.get("send_to_inbox"):
        _add(call, SMS, "sms", message["id"], message)


def remind(call: Call, email: Record, moment: datetime) -> None:
    """Make a task to follow up an e-mail that nobody answered; its date is a day, as recorded."""
    _add(
        call, FOLLOW_UP, "emailthread", email["thread_id"], {**email, "activity_at": moment.date().isoformat(),
        "date_created": stamp(call.now)}, email_id=email["id"],
    )  # fmt: skip


def follow_activity(call: Call, activity: Record) -> None:
    """Have tasks be of the lead and the contact that an activity has after a change; of e-mails the latest counts."""
    tasks = call.store.tasks
    latest = [
        one
        for one in _about(call.store, activity.get("thread_id") or "")
        if one["emails"][-1] == activity["id"]
    ]
    for task in [*_about(call.store, activity["id"]), *latest, *_reminders(call.store, activity)]:
        about = {name: activity[name] for name in ("lead_id", "contact_id")}
        if not about.items() <= task.items():
            tasks[task["id"]] = {
                **task, **about, "updated_by": call.user_id, "date_updated": activity["date_updated"],
            }  # fmt: skip


def drop_incoming(store: Store, activity: Record) -> None:
    """Remove the tasks of an activity that is deleted; one about several e-mails goes with the last of them."""
    for task in [*_about(store, activity["id"]), *_reminders(store, activity)]:
        del store.tasks[task["id"]]
    for task in _about(store, activity.get("thread_id") or ""):
        left = [id for id in task["emails"] if id != activity["id"]]
        if left:
            store.tasks[task["id"]] = {**task, "emails": left}
        else:
            del store.tasks[task["id"]]


def _about(store: Store, object_id: str) -> list[Record]:
    """Return the tasks of received messages about an activity."""
    return [one for one in store.tasks.of("object_id", object_id) if one["_type"] in {EMAIL, SMS}]


def _reminders(store: Store, activity: Record) -> list[Record]:
    """Return the tasks to follow up an e-mail, or any of a thread."""
    found = store.tasks.of("object_id", activity.get("thread_id") or activity["id"])
    return [
        one
        for one in found
        if one["_type"] == FOLLOW_UP and activity["id"] in {one["email_id"], one["object_id"]}
    ]


def _add(
    call: Call, kind: str, object_type: str, object_id: str, activity: Record, **own: list[str] | str
) -> None:
    store = call.store
    # Of what it is about, so that ids of what is made afterwards don't depend on whether there is a task.
    numbers = count(len(store.tasks.of("object_id", object_id)))
    # Where an earlier one was deleted, there are fewer than were made.
    ids = (make_id(f"{store.id_seed}/task/{object_id}", "noti", number) for number in numbers)
    task_id = next(one for one in ids if one not in store.tasks)
    store.tasks[task_id] = new_task(
        task_id, kind, object_type=object_type, object_id=object_id, lead_id=activity["lead_id"],
        contact_id=activity["contact_id"], assigned_to=activity["user_id"], date=activity["activity_at"],
        created_by=call.user_id, updated_by=call.user_id, date_created=activity["date_created"],
        date_updated=activity["date_created"], **own,
    )  # fmt: skip

"""Opportunities: reading one, creating, updating, deleting. Lists are in `_opportunity_lists`.

https://developer.close.com/api/resources/opportunities and the pages below it.
"""

from collections.abc import Mapping
from typing import Any

from close_emulator.domain.custom_values import changed_values
from close_emulator.domain.dates import parse_day, parse_moment, stamp
from close_emulator.domain.notes import UnreadableNoteError, to_html, to_markdown, wrapped
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import fields_of
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, NOT_A_CHOICE, refuse_fields, refuse_unknown
from close_emulator.state.store import Record, Store

from .activity_log import move_lead
from .files import attached, attachment_problems
from .lead_contact_views import add_lead, delete_opportunity
from .opportunity_lists import list_opportunities
from .opportunity_view import chosen_view, view
from .status_changes import log_change
from .task_view import follow_opportunity

# No page names a largest amount. Beyond this many digits sums could no longer be written.
_LARGEST = 10**1000

Problems = dict[str, Any]


def _known(call: Call) -> Record:
    record = call.store.opportunities.get(call.id)
    if record is None:
        refuse_unknown("Opportunity")
    return record


def get(call: Call) -> Answer:
    """GET /opportunity/{id}/."""
    return Answer(200, chosen_view(call.store, _known(call), fields_of(call.query)))


def delete(call: Call) -> Answer:
    """DELETE /opportunity/{id}/: it is gone at once; the log of its status changes goes with it."""
    delete_opportunity(call.store, _known(call)["id"])
    return Answer(200, {})


def create(call: Call) -> Answer:
    """POST /opportunity/: null means the same as leaving a field out."""
    store = call.store
    body = {name: value for name, value in call.body.items() if value is not None}
    problems: Problems = {}
    if "lead_id" in body and body["lead_id"] not in store.leads:
        problems["lead"] = NO_SUCH_OBJECT
    status = _initial_status(store, body, problems)
    changes: Record = {
        "confidence": 50,
        "value": None,
        "value_period": "one_time",
        "note": "",
        "note_html": None,
    }
    changes |= {
        "contact_id": None,
        "user_id": call.user_id,
        "date_won": None,
        "date_lost": None,
        "attachments": [],
    }
    changes |= _plain_changes(call, body, body.get("lead_id"), problems)
    created, author = _origin(call, body, problems)
    custom, wrong = changed_values(store, call.user_id, body, {}, body.get("lead_id"))
    problems |= wrong
    if problems or status is None:
        refuse_fields(problems)
    if status["type"] == "won" and "date_won" not in body:
        changes["date_won"] = _today(call)
    if status["type"] == "lost":
        changes["date_lost"] = stamp(call.now)
    record: Record = {
        "id": store.new_id("oppo"), "lead_id": body.get("lead_id") or add_lead(call, {})["id"],
        "status_id": status["id"], **changes, "created_by": author, "updated_by": call.user_id,
        "date_created": created, "date_updated": created,
        "is_stalled": False, "stall_status": None, "suggested_action": None, "comment_summary": None, "custom": custom,
    }  # fmt: skip
    record["attachments"] = attached(store, "opportunity", record["id"], record["attachments"])
    store.opportunities[record["id"]] = record
    follow_opportunity(store, record)
    move_lead(call, record["lead_id"])
    return Answer(200, view(store, record))


def update(call: Call) -> Answer:
    """PUT /opportunity/{id}/: what is not sent stays."""
    store, record, body = call.store, _known(call), call.body
    problems: Problems = {}
    changes = _plain_changes(call, body, record["lead_id"], problems)
    status = _wanted_status(store, record, body, problems)
    custom, wrong = changed_values(store, call.user_id, body, record["custom"], record["lead_id"])
    problems |= wrong
    if problems:
        refuse_fields(problems)
    if "attachments" in changes:
        changes["attachments"] = attached(store, "opportunity", record["id"], changes["attachments"])
    before = store.statuses.look(record["status_id"])
    record |= {**changes, "custom": custom, "updated_by": call.user_id, "date_updated": stamp(call.now)}
    if status is not None:
        _enter(call, record, before, status)
    follow_opportunity(store, record)
    return Answer(200, view(store, record))


def _plain_changes(call: Call, body: Record, lead_id: str | None, problems: Problems) -> Record:
    """Return what a body says about fields that need nothing but checking; what is wrong goes into `problems`."""
    store = call.store
    changes: Record = {name: body[name] for name in ("value_period", "attachments") if name in body}
    problems |= attachment_problems(call, changes.get("attachments") or ())
    for name in ("value", "confidence"):
        if name in body:
            changes[name] = int(body[name])
            if abs(changes[name]) >= _LARGEST:
                problems[name] = "Invalid input."
    if "contact_id" in body:
        changes["contact_id"] = body["contact_id"]
        contact = store.contacts.get(body["contact_id"] or "")
        if body["contact_id"] is not None and (contact is None or contact["lead_id"] != lead_id):
            problems["contact"] = NO_SUCH_OBJECT
    if "user_id" in body:
        # The answer's `user_id` can't be null: without an owner the opportunity goes to the caller, as on create.
        changes["user_id"] = call.user_id if body["user_id"] is None else body["user_id"]
        if changes["user_id"] not in store.users:
            problems["user"] = NO_SUCH_OBJECT
    if "date_won" in body:
        changes["date_won"] = _day_won(body["date_won"], problems)
    return changes | _note_changes(body, problems)


def _note_changes(body: Record, problems: Problems) -> Record:
    if "note_html" in body:
        if body["note_html"] is None:
            return {"note_html": None, "note": None}
        note_html = wrapped(body["note_html"])
        try:
            return {"note_html": note_html, "note": to_markdown(note_html)}
        except UnreadableNoteError as problem:
            problems["note_html"] = str(problem)
    elif "note" in body:
        return {"note": body["note"], "note_html": to_html(body["note"])}
    return {}


def _day_won(text: str | None, problems: Problems) -> str | None:
    """Return the day of a `date_won` that was sent, as it is written: programs that send midnight UTC mean that day."""
    if text is None:
        return None
    try:
        day = parse_day(text) if len(text) == len("YYYY-MM-DD") else parse_moment(text).date()
    except ValueError:
        problems["date_won"] = "Invalid ISO 8601 datetime."
        return None
    return day.isoformat()


def _today(call: Call) -> str:
    return call.now.astimezone(call.day_zone).date().isoformat()


def _origin(call: Call, body: Record, problems: Problems) -> tuple[str, str]:
    """When and by whom an opportunity was created, as imports may say."""
    created = stamp(call.now)
    if "date_created" in body:
        try:
            created = stamp(parse_moment(body["date_created"]))
        except ValueError:
            problems["date_created"] = "Invalid ISO 8601 datetime."
    author = body.get("created_by", call.user_id)
    if author not in call.store.users:
        problems["created_by"] = NO_SUCH_OBJECT
    return created, author


def _initial_status(store: Store, body: Record, problems: Problems) -> Record | None:
    pipeline_id = body.get("pipeline_id")
    if pipeline_id is not None and pipeline_id not in store.pipelines:
        problems["pipeline"] = NO_SUCH_OBJECT
        return None
    if "status_id" in body:
        status = store.statuses.get(body["status_id"])
        if status is None:
            problems["status"] = NO_SUCH_OBJECT
        elif pipeline_id not in {None, status["pipeline_id"]}:
            problems["status"] = "The status does not belong to the pipeline."
        return status
    choice = store.statuses_in_order() if pipeline_id is None else iter(store.statuses_of(pipeline_id))
    status = next(choice, None)
    if status is None:
        problems["status"] = "There is no status to start in."
    return status


def _wanted_status(store: Store, record: Record, body: Record, problems: Problems) -> Record | None:
    """Return the status that an update moves to. `status_id` goes before the old `status`, which is a label.

    Labels are not unique: one of the opportunity's own pipeline goes first, then the order of the pipelines counts.
    """
    if "status_id" in body:
        if (status := store.statuses.get(body["status_id"])) is None:
            problems["status"] = NO_SUCH_OBJECT
        return status
    if "status" not in body:
        return None
    own = store.statuses[record["status_id"]]["pipeline_id"]
    named = [status for status in store.statuses_in_order() if status["label"] == body["status"]]
    named.sort(key=lambda status: status["pipeline_id"] != own)
    if not named:
        problems["status"] = NOT_A_CHOICE
    return named[0] if named else None


def _enter(call: Call, record: Record, before: Record, status: Record) -> None:
    """Put an opportunity into a status, with what follows from it."""
    record["status_id"] = status["id"]
    if status["type"] == "won" and record["date_won"] is None and "date_won" not in call.body:
        record["date_won"] = _today(call)
    if status["id"] != before["id"]:
        if status["type"] == "lost":
            record["date_lost"] = stamp(call.now)
        log_change(call, record, before, status)


HANDLERS: Mapping[str, Handler] = {
    "opportunities_list": list_opportunities,
    "opportunities_create": create,
    "opportunities_get": get,
    "opportunities_update": update,
    "opportunities_delete": delete,
}

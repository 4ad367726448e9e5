"""Leads: lists and searches, reading, creating, updating, deleting, merging.

https://developer.close.com/api/resources/leads
"""

from collections.abc import Mapping
from typing import Any

from close_emulator.domain.custom_values import changed_values
from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.domain.search.lists import ListSearch
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import Refusal, refuse_fields, refuse_unknown
from close_emulator.state.store import Record

from .activity_log import log_lead_status, log_merge, move_activities
from .custom_fields import define
from .lead_contact_views import (
    add_contact,
    add_lead,
    contact_changes,
    delete_lead,
    lead_view,
    status_of,
    title_lead,
    touched,
)


def _known(call: Call) -> Record:
    record = call.store.leads.get(call.id)
    if record is None:
        refuse_unknown("Lead")
    return record


def _trimmed(call: Call, lead: Record) -> Record:
    return trim(lead_view(call.store, lead, call.now), call.query)


def list_leads(call: Call) -> Answer:
    """GET /lead/: the latest changed first."""
    found = list(reversed(call.store.leads.values()))
    found.sort(key=lambda lead: str(lead["date_updated"]), reverse=True)
    if "query" in call.query:
        scope = scope_of(call.store, call.user_id, call.now, call.day_zone)
        search = ListSearch(call.query["query"], "query", "lead", scope)
        found = search.order([lead for lead in found if search.test(lead)])
    chosen, more = page(found, call.query)
    data = [_trimmed(call, lead) for lead in chosen]
    return Answer(200, {"data": data, "has_more": more, "total_results": len(found)})


def get(call: Call) -> Answer:
    """GET /lead/{id}/."""
    return Answer(200, _trimmed(call, _known(call)))


def create(call: Call) -> Answer:
    """POST /lead/: with its contacts; null means the same as leaving a field out."""
    body = {name: value for name, value in call.body.items() if value is not None}
    changes, problems = _changes(call, body, {}, None)
    contacts: list[Record] = []
    wrong: dict[str, Any] = {}
    for place, contact in enumerate(body.get("contacts", ())):
        read, refused = contact_changes(call, contact, None, {})
        contacts.append(read)
        if refused:
            wrong[str(place)] = {"field-errors": refused}
    if wrong:
        problems["contacts"] = {"errors": wrong}
    if problems:
        refuse_fields(problems)
    changes["custom"] |= _made(call)
    lead = add_lead(call, changes | _origin(call))
    for contact in contacts:
        add_contact(call, lead["id"], contact)
    return Answer(200, lead_view(call.store, lead, call.now))


def _origin(call: Call) -> Record:
    """Return who made a lead, and when, of a copy that a lenient emulator takes as it was."""
    origin = {name: value for name, value in call.request.beyond.items() if name != "custom"}
    if "date_created" in origin:
        origin["date_created"] = stamp(parse_moment(origin["date_created"]))
    return origin


def _made(call: Call) -> Record:
    """Return values by the fields that are made for them, where a lenient emulator takes names that none has."""
    made: Record = {}
    for name, value in call.request.beyond.get("custom", {}).items():
        attributes = {"name": name, "type": "text" if isinstance(value, str) else "number"}
        moment = stamp(call.now)
        field = define(call.store, attributes, kind="lead", user_id=call.user_id, moment=moment)
        made[field.id] = value
    return made


def update(call: Call) -> Answer:
    """PUT /lead/{id}/: what is not sent stays."""
    lead = _known(call)
    changes, problems = _changes(call, call.body, lead.get("custom", {}), lead["id"])
    if problems:
        refuse_fields(problems)
    changes["custom"] |= _made(call)
    before = status_of(call.store, lead)["id"]
    lead |= {**changes, **touched(call)}
    log_lead_status(call, lead, before)
    title_lead(call.store, lead["id"])
    return Answer(200, lead_view(call.store, lead, call.now))


def _changes(call: Call, body: Record, present: Record, lead_id: str | None) -> tuple[Record, dict[str, Any]]:
    """Return what a body says about a lead itself, and what is wrong with it by field."""
    changes: Record = {
        name: body[name] for name in ("name", "url", "description", "addresses") if name in body
    }
    changes["custom"], wrong = changed_values(call.store, call.user_id, body, present, lead_id, kind="lead")
    problems: dict[str, Any] = dict(wrong)
    for key, name in (("status_id", "id"), ("status", "label")):
        if key in body:
            statuses: list[Record] = call.store.organization["lead_statuses"]
            named = [status["id"] for status in statuses if status[name] == body[key]]
            changes["status_id"] = named[0] if named else None
            if not named:
                # As recorded, the whole of it.
                problems["status"] = (
                    "Not a valid choice. Please go to Customizations in your organization settings and add "
                    f'"{body[key]}" to the list of lead statuses.'
                )
    return changes, problems


def delete(call: Call) -> Answer:
    """DELETE /lead/{id}/: with its opportunities, contacts, tasks and activities."""
    delete_lead(call.store, _known(call)["id"])
    return Answer(200, {})


def merge(call: Call) -> Answer:
    """POST /lead/merge/: contacts, opportunities, tasks and activities move; the destination keeps its own fields."""
    store, source, destination = call.store, call.body["source"], call.body["destination"]
    for lead_id, name in ((source, "Source"), (destination, "Destination")):
        if lead_id not in store.leads:
            # The status is recorded for the source.
            raise Refusal(404, {"errors": [f"{name} lead does not exist."]})
    if source == destination:
        refuse_fields({}, ["A lead can't be merged into itself."])
    for opportunity in store.opportunities.of("lead_id", source):
        store.opportunities[opportunity["id"]] = {**opportunity, "lead_id": destination}
    for task in store.tasks.of("lead_id", source):
        store.tasks[task["id"]] = {**task, "lead_id": destination}
    move_activities(store, source, destination)
    for contact in store.contacts_of(source):
        store.contacts[contact["id"]] = {**contact, "lead_id": destination}
    for thing in store.custom_objects.of("lead_id", source):
        store.custom_objects[thing["id"]] = {**thing, "lead_id": destination}
    store.leads[destination] |= touched(call)
    title_lead(store, destination)
    log_merge(call, store.leads.pop(source), store.leads[destination])
    return Answer(200, {"status": "ok"})


HANDLERS: Mapping[str, Handler] = {
    "leads_list": list_leads,
    "leads_create": create,
    "leads_get": get,
    "leads_update": update,
    "leads_delete": delete,
    "leads_merge": merge,
}

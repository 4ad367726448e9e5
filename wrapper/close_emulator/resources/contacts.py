"""Contacts: lists, reading, creating, updating, deleting. https://developer.close.com/api/resources/contacts"""

from collections.abc import Mapping

from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.store import Record

from .activity_log import move_lead
from .found_leads import searched
from .lead_contact_views import (
    add_contact,
    add_lead,
    contact_changes,
    contact_view,
    forget_contact,
    shown_name,
    title_lead,
    touched,
)
from .related_views import drop_subscriptions


def _known(call: Call) -> Record:
    record = call.store.contacts.get(call.id)
    if record is None:
        refuse_unknown("Contact")
    return record


def list_contacts(call: Call) -> Answer:
    """GET /contact/: the newest first, of one lead where one is named."""
    store = call.store
    wanted = call.query.get("lead_id")
    found = list(store.contacts.values()) if wanted is None else store.contacts_of(wanted)
    found.reverse()
    found.sort(key=lambda contact: str(contact["date_created"]), reverse=True)
    found = searched(call, "contact", found)
    chosen, more = page(found, call.query)
    return Answer(200, {"data": [trim(contact_view(store, c), call.query) for c in chosen], "has_more": more})


def get(call: Call) -> Answer:
    """GET /contact/{id}/."""
    return Answer(200, trim(contact_view(call.store, _known(call)), call.query))


def create(call: Call) -> Answer:
    """POST /contact/: without a lead, in a new one that is named after the contact."""
    body = {name: value for name, value in call.body.items() if value is not None}
    lead_id = body.get("lead_id")
    changes, problems = contact_changes(call, body, lead_id, {})
    if lead_id is not None and lead_id not in call.store.leads:
        problems["lead"] = NO_SUCH_OBJECT
    if problems:
        refuse_fields(problems)
    if lead_id is None:
        lead_id = add_lead(call, {"name": changes.get("name")})["id"]
    return Answer(200, trim(contact_view(call.store, add_contact(call, lead_id, changes)), call.query))


def update(call: Call) -> Answer:
    """PUT /contact/{id}/: one that moves to another lead, or to none, is taken out of what stays behind."""
    store, contact = call.store, _known(call)
    lead_id = call.body.get("lead_id", contact["lead_id"])
    changes, problems = contact_changes(call, call.body, lead_id, contact.get("custom", {}))
    if lead_id is not None and lead_id not in store.leads:
        problems["lead"] = NO_SUCH_OBJECT
    if problems:
        refuse_fields(problems)
    if lead_id != contact["lead_id"]:
        forget_contact(store, contact)
    changed = {**contact, **changes, "lead_id": lead_id, **touched(call)}
    changed["display_name"] = shown_name(changed)
    store.contacts[contact["id"]] = changed
    for affected in {lead_id, contact["lead_id"]}:
        title_lead(store, affected)
    if lead_id is not None:
        move_lead(call, lead_id)
    return Answer(200, trim(contact_view(store, changed), call.query))


def delete(call: Call) -> Answer:
    """DELETE /contact/{id}/: what named it names nobody afterwards."""
    contact = _known(call)
    forget_contact(call.store, contact)
    drop_subscriptions(call.store, contact["id"])
    del call.store.contacts[contact["id"]]
    title_lead(call.store, contact["lead_id"])
    return Answer(200, {})


HANDLERS: Mapping[str, Handler] = {
    "contacts_list": list_contacts,
    "contacts_create": create,
    "contacts_get": get,
    "contacts_update": update,
    "contacts_delete": delete,
}

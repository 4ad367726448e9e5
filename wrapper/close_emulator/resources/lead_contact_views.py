"""Leads and contacts as they are stored and as Close returns them.

https://developer.close.com/api/resources/leads, https://developer.close.com/api/resources/contacts
"""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from close_emulator.domain.custom_values import changed_values
from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.domain.phones import phone, zone_of
from close_emulator.http.routing import Call
from close_emulator.problems import NO_SUCH_OBJECT
from close_emulator.state.store import Record, Store

from .activity_log import drop_activities, log_creation
from .comment_threads import drop_comments
from .opportunity_view import view as opportunity_view
from .related_views import drop_subscriptions, integration_links, subscriptions_of
from .task_view import open_tasks, task_view
from .unsubscribed_emails import is_unsubscribed

UNTITLED = "Untitled"
# The parts of a postal address, all of which answers have.
_ADDRESS = ("label", "address_1", "address_2", "city", "state", "zipcode", "country")

EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;.]+(\.[^@\s,;.]+)+")
_AUDIT = ("created_by", "updated_by", "date_created", "date_updated")


def audit(call: Call) -> Record:
    """Who makes an object, and when: the caller, now."""
    now = stamp(call.now)
    return {
        "created_by": call.user_id, "updated_by": call.user_id, "date_created": now, "date_updated": now,
    }  # fmt: skip


def touched(call: Call) -> Record:
    """Who changes an object, and when."""
    return {"updated_by": call.user_id, "date_updated": stamp(call.now)}


def _custom(record: Record) -> Record:
    return {f"custom.{field_id}": value for field_id, value in record.get("custom", {}).items()}


# --- leads


def status_of(store: Store, lead: Record) -> Record:
    """Return the lead status that a lead is in: the organization's first one where none was ever chosen."""
    statuses: list[Record] = store.organization["lead_statuses"]
    return next((status for status in statuses if status["id"] == lead.get("status_id")), statuses[0])


def add_lead(call: Call, attributes: Record) -> Record:
    """Add a lead. Attributes are those of a request that has been checked; who made it, and when, may be among them."""
    store, name = call.store, attributes.get("name")
    lead: Record = {
        "id": store.new_id("lead"), "name": name, "display_name": name or UNTITLED, "description": "", "url": None,
        "status_id": store.organization["lead_statuses"][0]["id"], "addresses": [], "custom": {}, **audit(call),
        **attributes,
    }  # fmt: skip
    store.leads[lead["id"]] = lead
    log_creation(call, lead)
    return lead


def lead_in_event(store: Store, lead: Record, _: datetime) -> Record:
    """Return a lead's own fields, which are all that events have of it: recorded in deliveries to webhooks of 2025.

    Of its contacts they have the ids, and nothing of its opportunities, tasks and links.
    """
    lead_id, status = lead["id"], status_of(store, lead)
    return {
        "id": lead_id,
        "organization_id": store.organization["id"],
        "name": lead["name"],
        "display_name": lead["display_name"],
        # As recorded; Close's library cleancat stores null of an optional text so, too.
        "description": lead.get("description") or "",
        "url": lead.get("url"),
        "status_id": status["id"],
        "status_label": status["label"],
        "addresses": [dict.fromkeys(_ADDRESS) | address for address in lead.get("addresses", [])],
        "contact_ids": [contact["id"] for contact in store.contacts_of(lead_id)],
        "created_by_name": store.user_name(lead["created_by"]),
        "updated_by_name": store.user_name(lead["updated_by"]),
        **{name: lead[name] for name in _AUDIT},
        **_custom(lead),
    }


def lead_view(store: Store, lead: Record, now: datetime) -> Record:
    """Return the whole lead, its contacts, opportunities and open tasks included, the newest opportunity first."""
    lead_id = lead["id"]
    contacts = [contact_view(store, contact) for contact in store.contacts_of(lead_id)]
    # Those of a merged lead were put behind its own, and imports may be older than what was there.
    opportunities = store.opportunities.of("lead_id", lead_id)[::-1]
    opportunities.sort(key=lambda one: str(one["date_created"]), reverse=True)
    names = {field.id: field.definition["name"] for field in store.fields_of("lead")}
    custom = lead.get("custom", {})
    return {
        **lead_in_event(store, lead, now),
        "html_url": f"https://app.close.com/lead/{lead_id}/",
        "contacts": contacts,
        "opportunities": [opportunity_view(store, one) for one in opportunities],
        "tasks": [task_view(store, one, now) for one in open_tasks(store, lead_id)],
        "integration_links": integration_links(store, "lead", lead=lead),
        "primary_email": next((c["emails"][0] for c in contacts if c["emails"]), None),
        "primary_phone": next((c["phones"][0] for c in contacts if c["phones"]), None),
        "custom": {names[field_id]: value for field_id, value in custom.items() if field_id in names},
    }


def delete_lead(store: Store, lead_id: str) -> None:
    """Delete a lead with all that belongs to it."""
    for opportunity in store.opportunities.of("lead_id", lead_id):
        delete_opportunity(store, opportunity["id"])
    for task in store.tasks.of("lead_id", lead_id):
        del store.tasks[task["id"]]
    for contact in store.contacts_of(lead_id):
        drop_subscriptions(store, contact["id"])
        del store.contacts[contact["id"]]
    for thing in store.custom_objects.of("lead_id", lead_id):
        delete_custom_object(store, thing["id"])
    drop_activities(store, lead_id)
    del store.leads[lead_id]


def delete_opportunity(store: Store, opportunity_id: str) -> None:
    """Delete an opportunity with its task and the log of its status changes."""
    for task in store.tasks.of("object_id", opportunity_id):
        del store.tasks[task["id"]]
    for change in store.activities.of("opportunity_id", opportunity_id):
        del store.activities[change["id"]]
    drop_comments(store, opportunity_id)
    del store.opportunities[opportunity_id]


# --- contacts


def contact_view(store: Store, contact: Record) -> Record:
    """Return the whole contact."""
    return {
        "id": contact["id"],
        "lead_id": contact["lead_id"],
        "organization_id": store.organization["id"],
        "name": contact["name"],
        "display_name": contact["display_name"],
        "title": contact.get("title"),
        "emails": contact["emails"],
        "phones": contact["phones"],
        "urls": contact.get("urls", []),
        **_zone_of(contact),
        "subscriptions": subscriptions_of(store, contact["id"]),
        "integration_links": integration_links(
            store, "contact", contact=contact, lead=store.leads.get(contact["lead_id"] or "")
        ),
        **{name: contact[name] for name in _AUDIT},
        **_custom(contact),
    }


def _zone_of(contact: Record) -> Record:
    """Return the time zone that a contact was set to, or else the one of its first number."""
    if (given := contact.get("timezone")) is not None or not contact["phones"]:
        return {"timezone": given, "timezone_source": None}
    guessed = zone_of(contact["phones"][0]["phone"])
    # The one word that is recorded (June 2026).
    return {"timezone": guessed, "timezone_source": guessed and "inferred_from_phone_number"}


def contact_changes(
    call: Call, body: Record, lead_id: str | None, present: Record
) -> tuple[Record, dict[str, Any]]:
    """Return what a body says about a contact, as it is to be stored, and what is wrong with it by field.

    `present` are the contact's present custom values.

    Raises:
        Refusal: 403, a custom field may be changed by other roles only.
    """
    store = call.store
    problems: dict[str, Any] = {}
    changes: Record = {name: body[name] for name in ("name", "title", "timezone") if name in body}
    if "emails" in body:
        changes["emails"], wrong = _emails(store, body["emails"] or [])
        problems |= _at("emails", "email", wrong, "Invalid email address.")
    if "phones" in body:
        # Assumed: an entry without a number is dropped, since answers have a number in each.
        numbered = {at: one for at, one in enumerate(body["phones"] or []) if one.get("phone") is not None}
        changes["phones"], wrong = _phones(numbered)
        problems |= _at("phones", "phone", wrong, "Invalid phone number.")
    if "urls" in body:
        changes["urls"] = [{"type": "url", **url} for url in body["urls"] or []]
    changes["custom"], refused = changed_values(store, call.user_id, body, present, lead_id, kind="contact")
    if "created_by" in body:
        changes["created_by"] = body["created_by"]
        if body["created_by"] not in store.users:
            problems["created_by"] = NO_SUCH_OBJECT
    if "date_created" in body:
        try:
            created = stamp(parse_moment(body["date_created"]))
            changes |= {"date_created": created, "date_updated": created}
        except ValueError:
            problems["date_created"] = "Invalid ISO 8601 datetime."
    return changes, problems | refused


def _at(field: str, name: str, places: list[int], text: str) -> dict[str, Any]:
    return {field: {"errors": {str(at): {"field-errors": {name: text}} for at in places}}} if places else {}


def _emails(store: Store, given: list[Record]) -> tuple[list[Record], list[int]]:
    """Return e-mail addresses as they are stored, and the places of those that are none."""
    wrong = [at for at, email in enumerate(given) if not EMAIL.fullmatch(email["email"])]
    return [
        {"type": "office", **email, "is_unsubscribed": is_unsubscribed(store, email["email"])}
        for email in given
    ], wrong


def _phones(given: dict[int, Record]) -> tuple[list[Record], list[int]]:
    """Return numbers in international form, and the places of those that are none."""
    read = {at: phone(one["phone"]) for at, one in given.items()}
    stored = [{"type": given[at].get("type", "office"), **number} for at, number in read.items() if number]
    return stored, [at for at, number in read.items() if number is None]


def add_contact(call: Call, lead_id: str, changes: Record) -> Record:
    """Add a contact. Changes are those of a request that has been checked."""
    contact: Record = {
        "id": call.store.new_id("cont"), "lead_id": lead_id, "name": None, "title": None, "emails": [], "phones": [],
        "urls": [], "timezone": None, **audit(call), **changes,
    }  # fmt: skip
    contact["display_name"] = shown_name(contact)
    call.store.contacts[contact["id"]] = contact
    title_lead(call.store, lead_id)
    return contact


def title_lead(store: Store, lead_id: str | None) -> None:
    """Set the name to show for a lead: its own, else that of its first contact, as recorded; else "Untitled".

    To be called after any change of these.
    """
    if lead_id is None or lead_id not in store.leads:
        return
    title = store.leads.look(lead_id)["name"]
    if not title:
        title = next((one["display_name"] for one in store.contacts_of(lead_id)), UNTITLED)
    if store.leads.look(lead_id)["display_name"] != title:
        store.leads[lead_id]["display_name"] = title


def shown_name(contact: Record) -> str:
    """Return the name to show for a contact: where it has none an address, a number, or "Untitled"."""
    shown = [contact["name"], *(e["email"] for e in contact["emails"][:1])]
    shown += [p["phone_formatted"] for p in contact["phones"][:1]]
    return next((str(text) for text in shown if text), UNTITLED)


def forget_contact(store: Store, contact: Record) -> None:
    """Take a contact out of all that names it: opportunities, tasks, activities, custom objects, custom fields."""
    contact_id, lead_id = contact["id"], contact["lead_id"]
    if lead_id is None:
        return
    opportunities = store.opportunities.of("lead_id", lead_id)
    tasks = store.tasks.of("lead_id", lead_id)
    activities = store.activities.of("lead_id", lead_id)
    for holder in (*opportunities, *tasks, *activities):
        if holder.get("contact_id") == contact_id:
            holder["contact_id"] = None
    drop_reference(
        store,
        "contact",
        contact_id,
        (
            *opportunities,
            *store.contacts_of(lead_id),
            *store.custom_objects.of("lead_id", lead_id),
            *activities,
            store.leads[lead_id],
        ),
    )


# --- custom objects


def delete_custom_object(store: Store, object_id: str) -> None:
    """Delete a custom object, and take it out of the custom fields that name it."""
    del store.custom_objects[object_id]
    drop_reference(store, "custom_object", object_id, store.changing_values())


def drop_reference(store: Store, kind: str, named: str, records: Iterable[Record]) -> None:
    """Take an object out of the custom fields of these records that name objects of its kind."""
    naming = {field.id for field in store.fields.values() if field.definition["type"] == kind}
    for record in records:
        custom: Record = record.get("custom", {})
        for field_id in naming & custom.keys():
            _drop(custom, field_id, named)


def _drop(custom: Record, field_id: str, value: str) -> None:
    held = custom[field_id]
    left = [one for one in held if one != value] if isinstance(held, list) else held
    if left in (value, []):
        del custom[field_id]
    else:
        custom[field_id] = left

"""Changing many leads or their contacts. https://developer.close.com/api/resources/bulk-actions"""

from collections.abc import Mapping
from typing import Any, Final

from close_emulator.domain.custom_values import changed_values
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, NOT_A_CHOICE, REQUIRED, refuse_fields
from close_emulator.resources.activity_log import log_lead_status, move_lead
from close_emulator.resources.bulk_actions import COMMON, check_permission, done, past
from close_emulator.resources.found_leads import leads_found
from close_emulator.resources.generic import Plain
from close_emulator.resources.lead_contact_views import status_of, touched
from close_emulator.state.store import Field, Record

_SET_STATUS: Final = "set_lead_status"
#: The edits that are carried out, with the kind of object that they change.
_KINDS: Final[Mapping[str, str]] = {
    "set_custom_field": "lead", "clear_custom_field": "lead",
    "set_contact_custom_field": "contact", "clear_contact_custom_field": "contact",
}  # fmt: skip
NOT_TAKEN: Final = "The field does not take this value."
NOT_CARRIED_OUT: Final = "The emulator does not carry out this kind of edit."

PLAIN: Final = Plain(
    tag="bulk_actions.edit",
    path="/bulk_action/edit/",
    prefix="bulkedit",
    name="BulkEditAction",
    operations=("list", "get"),
    defaults={**COMMON},
    seed=past(
        lambda store: {"type": _SET_STATUS, "lead_status_id": store.organization["lead_statuses"][0]["id"]}
    ),
)


def create(call: Call) -> Answer:
    """POST /bulk_action/edit/: status and custom fields of leads, custom fields of their contacts; done at once."""
    check_permission(call, "bulk_edit")
    # By their ids, as a record that is found by walking through its table is changed unseen.
    leads, kind = [call.store.leads[one["id"]] for one in leads_found(call)], str(call.body.get("type", ""))
    if kind == _SET_STATUS:
        status_id = _status(call)
        for lead in leads:
            before = status_of(call.store, lead)["id"]
            lead |= {"status_id": status_id, **touched(call)}
            log_lead_status(call, lead, before)
        return done(PLAIN, call, len(leads), [lead["id"] for lead in leads])
    if kind not in _KINDS:
        refuse_fields({"type": NOT_CARRIED_OUT})
    field = _field(call, _KINDS[kind])
    objects = leads
    if _KINDS[kind] == "contact":
        objects = [one for lead in leads for one in call.store.contacts_of(lead["id"])]
    changes = [_changed(call, one, field) for one in objects]
    for one, custom in zip(objects, changes, strict=True):
        one |= {"custom": custom, **touched(call)}
    lead_ids = [one.get("lead_id", one["id"]) for one in objects]
    if _KINDS[kind] == "contact":
        for lead_id in lead_ids:
            move_lead(call, lead_id)
    named = {"custom_field_id": field.id, "custom_field_name": field.definition["name"]}
    return done(PLAIN, call, len(objects), lead_ids, **named)


def _status(call: Call) -> str:
    status_id = call.body.get("lead_status_id")
    if status_id is None:
        refuse_fields({"lead_status_id": REQUIRED})
    if status_id not in {status["id"] for status in call.store.organization["lead_statuses"]}:
        refuse_fields({"lead_status_id": NO_SUCH_OBJECT})
    return str(status_id)


def _field(call: Call, kind: str) -> Field:
    """Return the custom field that a body names, by its id or by its name.

    Raises:
        Refusal: 400, it names none, or one that these objects don't have.
    """
    key = "custom_field_id" if "custom_field_id" in call.body else "custom_field_name"
    wanted = call.body.get(key)
    if wanted is None:
        refuse_fields({"custom_field_id": REQUIRED})
    found = (field for field in call.store.fields_of(kind) if wanted in {field.id, field.definition["name"]})
    field = next(found, None)
    if field is None:
        refuse_fields({key: NO_SUCH_OBJECT})
    return field


def _changed(call: Call, record: Record, field: Field) -> Record:
    """Return the custom values of an object after the edit.

    Raises:
        Refusal: 400, the field does not take the value; 403, the caller may not change the field.
    """
    body = call.body
    kind = _KINDS[body["type"]]
    operation = body.get("custom_field_operation", "replace")
    if operation != "replace" and not field.multiple:
        refuse_fields({"custom_field_operation": NOT_A_CHOICE})
    lead_id = record.get("lead_id", record["id"])
    given: dict[str, Any] = {f"custom.{field.id}": None}
    if body["type"].startswith("set_"):
        values = body.get("custom_field_values", [])
        one = body.get("custom_field_value")
        if one is None and not values:
            refuse_fields({"custom_field_value": REQUIRED})
        values = values if one is None else [one, *values]
        if not field.multiple and len(values) > 1:
            refuse_fields({"custom_field_values": NOT_A_CHOICE})
        read = [_read(field, value) for value in values]
        present = record.get("custom", {}).get(field.id, [])
        if operation == "add":
            read = [*present, *read]
        elif operation == "remove":
            read = [value for value in present if value not in read]
        given = {f"custom.{field.id}": read if field.multiple else read[0]}
    custom, wrong = changed_values(
        call.store, call.user_id, given, record.get("custom", {}), lead_id, kind=kind
    )
    if wrong:
        refuse_fields({"custom_field_value": NOT_TAKEN})
    return custom


def _read(field: Field, text: str) -> Any:
    """Return a value, which bodies have as text, as the field takes it."""
    if field.definition["type"] != "number":
        return text
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text


HANDLERS: Mapping[str, Handler] = {"bulk_actions.edit_create": create}

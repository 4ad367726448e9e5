"""Custom field schemas: the fields of a kind of object in display order.

https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from collections.abc import Mapping
from typing import Final

from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.store import Field, Record, Store, kind_of

#: What types show of their fields.
_IN_TYPES: Final = (
    "id", "name", "description", "type", "accepts_multiple_values", "required", "editable_with_roles", "is_shared",
    "referenced_custom_type_id", "back_reference_is_visible",
)  # fmt: skip


def _kind(call: Call) -> tuple[str, Record]:
    """Return the kind of object a path names, and the head of its schema."""
    store = call.store
    if (type_id := call.path.get("custom_activity_type_id")) is not None:
        if type_id not in store.activity_types:
            refuse_unknown("CustomActivityType")
        return f"activity/{type_id}", {
            "name": store.activity_types[type_id]["name"],
            "object_type": "activity",
        }
    if (type_id := call.path.get("custom_object_type_id")) is not None:
        if type_id not in store.object_types:
            refuse_unknown("CustomObjectType")
        return f"custom_object/{type_id}", {
            "name": store.object_types[type_id]["name"],
            "object_type": "custom_object",
        }
    kind = call.path["object_type"]
    return kind, {"name": kind.capitalize(), "object_type": kind}


def _definition(field: Field, kind: str) -> Record:
    """Return a field as a schema shows it: a shared one with what its association says."""
    record = dict(field.definition)
    for association in field.associations:
        if kind_of(association) == kind:
            record |= {name: association[name] for name in ("editable_with_roles", "required")}
            record["associations"] = field.associations
    return record


def in_type(store: Store, kind: str) -> list[Record]:
    """Return the fields of a custom activity type or custom object type in display order, as the type shows them."""
    shown = (_definition(field, kind) for field in store.fields_of(kind))
    return [{name: one[name] for name in _IN_TYPES} | {"converting_to_type": None} for one in shown]


def get(call: Call) -> Answer:
    """GET /custom_field_schema/…/."""
    kind, head = _kind(call)
    organization_id = call.store.organization["id"]
    fields = [
        {**_definition(field, kind), "organization_id": organization_id}
        for field in call.store.fields_of(kind)
    ]
    return Answer(200, {**head, "organization_id": organization_id, "fields": fields})


def reorder(call: Call) -> Answer:
    """PUT /custom_field_schema/…/: fields that are not listed go to the end, in the order they had."""
    kind, _ = _kind(call)
    put_in_order(call, kind)
    return get(call)


def put_in_order(call: Call, kind: str) -> None:
    """Put the fields of a kind of object in the order of a body's `fields`.

    Raises:
        Refusal: 400, the kind of object has no such field.
    """
    present = [field.id for field in call.store.fields_of(kind)]
    listed = [field["id"] for field in call.body["fields"]]
    unknown = {str(place): {"field-errors": {"id": NO_SUCH_OBJECT}} for place, field_id in enumerate(listed)
               if field_id not in present}  # fmt: skip
    if unknown:
        refuse_fields({"fields": {"errors": unknown}})
    call.store.field_order[kind] = list(dict.fromkeys([*listed, *present]))


HANDLERS: Mapping[str, Handler] = {
    f"custom_field_schemas_{verb}{target}": handler
    for verb, handler in (("get", get), ("reorder", reorder))
    for target in ("", "_for_activity", "_for_custom_object")
}

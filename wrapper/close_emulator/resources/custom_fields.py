"""Definitions of custom fields: those of one kind of object alone, and shared ones with their associations.

https://developer.close.com/api/resources/custom-fields
https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from close_emulator.domain.custom_values import MULTIPLE_TYPES, converted
from close_emulator.domain.dates import stamp
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim, whole_list
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.store import Field, Record, Store, kind_of

_TYPE_IDS = {"custom_activity_type": "custom_activity_type_id", "custom_object_type": "custom_object_type_id"}


def _types(store: Store, type_id: str) -> Mapping[str, Record]:
    """Return the types that a `custom_…_type_id` may name."""
    return store.activity_types if type_id == "custom_activity_type_id" else store.object_types


def field_view(store: Store, field: Field) -> Record:
    """Return a field's definition as Close does."""
    record = {**field.definition, "organization_id": store.organization["id"]}
    return record if field.kind is not None else {**record, "associations": field.associations}


def _sorted(choices: list[str]) -> list[str]:
    return sorted(dict.fromkeys(choices), key=lambda choice: (choice.casefold(), choice))


def define(store: Store, attributes: Record, *, kind: str | None, user_id: str | None, moment: str) -> Field:
    """Add a custom field. Attributes are those of a request that has been checked."""
    definition: Record = {
        "id": store.new_id("cf"),
        "name": attributes["name"],
        "description": attributes.get("description"),
        "type": attributes["type"],
        "choices": _sorted(attributes.get("choices") or []) if attributes["type"] == "choices" else None,
        "accepts_multiple_values": attributes.get("accepts_multiple_values", False),
        "is_shared": kind is None,
        "referenced_custom_type_id": attributes.get("referenced_custom_type_id"),
        "back_reference_is_visible": True if attributes["type"] == "custom_object" else None,
        "created_by": user_id,
        "updated_by": user_id,
        "date_created": moment,
        "date_updated": moment,
    }
    if kind is not None:
        definition["editable_with_roles"] = list(attributes.get("editable_with_roles", ()))
        object_type, _, type_id = kind.partition("/")
        if type_id:
            definition |= {
                "required": attributes.get("required", False),
                f"custom_{object_type.removeprefix('custom_')}_type_id": type_id,
            }
    field = Field(definition, kind)
    store.fields[field.id] = field
    return field


def _problems(store: Store, attributes: Mapping[str, Any], *, textarea: bool = False) -> dict[str, str]:
    """Return what is wrong with the attributes that a field would have; `textarea` is whether it may be one."""
    problems = {}
    kind, type_id = attributes["type"], attributes.get("referenced_custom_type_id")
    if kind == "textarea" and not textarea:
        problems["type"] = "Fields of this type exist on custom activities only."
    if attributes.get("accepts_multiple_values") and kind not in MULTIPLE_TYPES:
        problems["accepts_multiple_values"] = "Fields of this type hold a single value."
    if kind == "custom_object" and type_id is None:
        problems["referenced_custom_type_id"] = "This field is required."
    elif type_id is not None and type_id not in store.object_types:
        problems["referenced_custom_type_id"] = NO_SUCH_OBJECT
    return problems


def _touch(call: Call, field: Field, changes: Record) -> None:
    if "choices" in changes:
        changes = {**changes, "choices": _sorted(changes["choices"])}
    field.definition |= {**changes, "updated_by": call.user_id, "date_updated": stamp(call.now)}
    if field.definition["type"] != "choices":
        field.definition["choices"] = None
    elif field.definition["choices"] is None:
        field.definition["choices"] = []


def remove(store: Store, field: Field) -> None:
    """Remove a field, and every value of it."""
    store.drop_values(field.id)
    del store.fields[field.id]


def forget_kind(store: Store, kind: str) -> None:
    """Remove the fields that a type has alone, and its associations with shared ones."""
    for field in [store.fields[field_id] for field_id in store.fields]:
        field.associations[:] = [one for one in field.associations if kind_of(one) != kind]
        if field.kind == kind:
            remove(store, field)
    store.field_order.pop(kind, None)


def _by_name(field: Field) -> tuple[str, str]:
    return field.definition["name"].casefold(), field.id


# --- fields of one kind of object alone


@dataclass(frozen=True)
class Family:
    """The fields that one kind of object has alone.

    Args:
        kind: The kind of object; where it has types, each type has its own fields.
        name: Close's name of such a field, as refusals of unknown ids have it.
        type_id: What names the type in a definition, where there are types.
        path: The list of a newer resource, which has no pages, and answers 201 and 204.
    """

    kind: str
    name: str
    type_id: str | None = None
    path: str | None = None

    @property
    def address(self) -> str:
        """The path of the list."""
        return self.path or f"/custom_field/{self.kind}/"

    def has(self, field: Field) -> bool:
        """Whether a field is one of these."""
        return field.family == self.kind

    def handlers(self) -> dict[str, Handler]:
        """Return the handlers of its operations, by operationId."""
        by_verb: dict[str, Handler] = {
            "list": self._list, "create": self._create, "get": self._get, "update": self._update,
            "delete": self._delete,
        }  # fmt: skip
        return {f"{self.kind}_custom_fields_{verb}": handler for verb, handler in by_verb.items()}

    def _known(self, call: Call) -> Field:
        field = call.store.fields.get(call.id)
        if field is None or not self.has(field):
            refuse_unknown(self.name)
        return field

    def _problems(self, store: Store, attributes: Mapping[str, Any]) -> dict[str, str]:
        return _problems(store, attributes, textarea=self.kind == "activity")

    def _list(self, call: Call) -> Answer:
        """GET /custom_field/…/: by name ignoring case, without shared fields."""
        fields = sorted(filter(self.has, call.store.fields.values()), key=_by_name)
        if self.path is not None:
            # Recorded answers of the newer resource have no `has_more`.
            return Answer(200, {"data": [field_view(call.store, field) for field in fields]})
        chosen, more = page(fields, call.query, "/custom_field/")
        return Answer(
            200, {"data": [trim(field_view(call.store, f), call.query) for f in chosen], "has_more": more}
        )

    def _create(self, call: Call) -> Answer:
        """POST /custom_field/…/."""
        problems, kind = self._problems(call.store, call.body), self.kind
        if self.type_id is not None:
            kind = f"{kind}/{call.body[self.type_id]}"
            if call.body[self.type_id] not in _types(call.store, self.type_id):
                problems[self.type_id] = NO_SUCH_OBJECT
        if problems:
            refuse_fields(problems)
        field = define(call.store, call.body, kind=kind, user_id=call.user_id, moment=stamp(call.now))
        made = field_view(call.store, field)
        if self.path is None:
            return Answer(200, made)
        return Answer(201, made, (("Location", f"/api/v1{self.address}{field.id}/"),))

    def _get(self, call: Call) -> Answer:
        """GET /custom_field/…/{id}/."""
        return Answer(200, trim(field_view(call.store, self._known(call)), call.query))

    def _update(self, call: Call) -> Answer:
        """PUT /custom_field/…/{id}/: after a change of type, values that still fit are converted at once."""
        field = self._known(call)
        changed = any(name in call.body and call.body[name] != field.definition[name]
                      for name in ("type", "accepts_multiple_values"))  # fmt: skip
        if changed and (problems := self._problems(call.store, {**field.definition, **call.body})):
            refuse_fields(problems)
        _touch(call, field, call.body)
        if changed:
            _convert_values(call.store, field)
        return Answer(200, field_view(call.store, field))

    def _delete(self, call: Call) -> Answer:
        """DELETE /custom_field/…/{id}/: its values go with it."""
        remove(call.store, self._known(call))
        return Answer(200, {}) if self.path is None else Answer(204)


def _convert_values(store: Store, field: Field) -> None:
    for record in store.with_values(field.kind):
        custom = record.get("custom", {})
        if field.id in custom:
            value = converted(store, field, custom.pop(field.id), str(record.get("lead_id", record["id"])))
            if value is not None:
                custom[field.id] = value


#: All of them: `opportunity_custom_fields` and the like.
FAMILIES: Final = (
    Family("lead", "LeadCustomField"),
    Family("contact", "ContactCustomField"),
    Family("opportunity", "OpportunityCustomField"),
    Family("activity", "ActivityCustomField", "custom_activity_type_id"),
    Family(
        "custom_object",
        "CustomObjectCustomField",
        "custom_object_type_id",
        "/custom_field/custom_object_type/",
    ),
)


# --- shared fields


def _shared(call: Call) -> Field:
    field = call.store.fields.get(call.id)
    if field is None or field.kind is not None:
        refuse_unknown("SharedCustomField")
    return field


def list_shared(call: Call) -> Answer:
    """GET /custom_field/shared/: all of them, by name ignoring case."""
    fields = [field for field in call.store.fields.values() if field.kind is None]
    fields.sort(key=_by_name)
    return Answer(200, whole_list((field_view(call.store, field) for field in fields), call.query))


def create_shared(call: Call) -> Answer:
    """POST /custom_field/shared/: it has no associations yet."""
    if problems := _problems(call.store, call.body):
        refuse_fields(problems)
    field = define(call.store, call.body, kind=None, user_id=call.user_id, moment=stamp(call.now))
    return Answer(200, field_view(call.store, field))


def get_shared(call: Call) -> Answer:
    """GET /custom_field/shared/{id}/."""
    return Answer(200, trim(field_view(call.store, _shared(call)), call.query))


def update_shared(call: Call) -> Answer:
    """PUT /custom_field/shared/{id}/: name and choices."""
    field = _shared(call)
    _touch(call, field, call.body)
    return Answer(200, field_view(call.store, field))


def delete_shared(call: Call) -> Answer:
    """DELETE /custom_field/shared/{id}/: associations and values go with it."""
    remove(call.store, _shared(call))
    return Answer(200, {})


# --- associations


def _check_target(store: Store, body: Record) -> None:
    """Refuse an association whose type id is missing, unknown, or out of place."""
    problems = {}
    for object_type, name in _TYPE_IDS.items():
        if body["object_type"] != object_type:
            if name in body:
                problems[name] = "This field does not go with the object type."
        elif name not in body:
            problems[name] = "This field is required."
        elif body[name] not in _types(store, name):
            problems[name] = NO_SUCH_OBJECT
    if problems:
        refuse_fields(problems)


def associate(call: Call) -> Answer:
    """POST /custom_field/shared/{id}/association/: answers 201 and says where; the field comes after all others."""
    field, store = _shared(call), call.store
    _check_target(store, call.body)
    record = {"editable_with_roles": [], "required": False, **call.body}
    kind = kind_of(record)
    if any(kind_of(present) == kind for present in field.associations):
        refuse_fields({"object_type": "The field is already associated with this object type."})
    store.field_order[kind] = [*(present.id for present in store.fields_of(kind)), field.id]
    field.associations.append(record)
    tail = "/".join(str(record[name]) for name in ("object_type", *_TYPE_IDS.values()) if name in record)
    return Answer(201, record, (("Location", f"/api/v1/custom_field/shared/{field.id}/association/{tail}/"),))


def _association(call: Call) -> tuple[Field, Record]:
    field = _shared(call)
    wanted = dict(call.path)
    for object_type, name in _TYPE_IDS.items():
        if name in wanted:
            wanted["object_type"] = object_type
    found = [record for record in field.associations if kind_of(record) == kind_of(wanted)]
    if not found:
        refuse_unknown("CustomFieldAssociation")
    return field, found[0]


def get_association(call: Call) -> Answer:
    """GET …/association/…/."""
    return Answer(200, _association(call)[1])


def update_association(call: Call) -> Answer:
    """PUT …/association/…/: who may edit the field there, and whether it is required."""
    _, record = _association(call)
    record |= call.body
    return Answer(200, record)


def remove_association(call: Call) -> Answer:
    """DELETE …/association/…/: values on that kind of object go with it."""
    field, record = _association(call)
    field.associations.remove(record)
    call.store.drop_values(field.id, kind_of(record))
    return Answer(204)


HANDLERS: Mapping[str, Handler] = {
    **{name: handler for family in FAMILIES for name, handler in family.handlers().items()},
    "shared_custom_fields_list": list_shared,
    "shared_custom_fields_create": create_shared,
    "shared_custom_fields_get": get_shared,
    "shared_custom_fields_update": update_shared,
    "shared_custom_fields_delete": delete_shared,
    "shared_custom_fields_associate": associate,
    **{
        f"shared_custom_fields_{verb}{target}_association": handler
        for verb, handler in (
            ("get", get_association),
            ("update", update_association),
            ("remove", remove_association),
        )
        for target in ("", "_custom_activity_type", "_custom_object_type")
    },
}

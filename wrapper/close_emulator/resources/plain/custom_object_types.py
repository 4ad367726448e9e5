"""Custom object types. https://developer.close.com/api/resources/custom-object-types"""

from collections.abc import Iterator
from typing import Final

from close_emulator.http.routing import Call
from close_emulator.resources.custom_fields import forget_kind, remove
from close_emulator.resources.field_schemas import in_type
from close_emulator.resources.generic import Plain
from close_emulator.resources.lead_contact_views import delete_custom_object
from close_emulator.state.store import Field, Record, Store


def _seed(_: Store) -> Iterator[Record]:
    # The first, which has fields and objects, is made with these.
    yield {"name": "Building", "name_plural": "Buildings", "description": "Where the goods go"}


def _referring(store: Store, one: Record) -> list[Field]:
    return [
        field for field in store.fields.values() if field.definition["referenced_custom_type_id"] == one["id"]
    ]


def _fields(store: Store, one: Record) -> Record:
    return {
        "fields": in_type(store, f"custom_object/{one['id']}"),
        "back_reference_fields": [
            {"id": field.id, "name": field.definition["name"]} for field in _referring(store, one)
        ],
    }


def _forget(call: Call, one: Record | None) -> None:
    if one is None:
        return
    store = call.store
    for field in _referring(store, one):
        remove(store, field)
    forget_kind(store, f"custom_object/{one['id']}")
    for object_id in [
        key for key, thing in store.custom_objects.items() if thing["custom_object_type_id"] == one["id"]
    ]:
        delete_custom_object(store, object_id)


PLAIN: Final = Plain(
    tag="custom_object_types",
    path="/custom_object_type/",
    prefix="cotype",
    name="CustomObjectType",
    table="object_types",
    newest_first=False,
    defaults={"is_archived": False},
    related=_fields,
    before_delete=_forget,
    behaviour={"delete": "its objects, its own fields and those that refer to it go with it"},
    seed=_seed,
)

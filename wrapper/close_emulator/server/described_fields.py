"""Values of custom fields, in the description of a running emulator."""

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Final

from close_emulator.resources.generic_custom import required_fields
from close_emulator.state.store import Field, Record, Store

#: How many ids of one kind are named.
NAMED: Final = 50


def one_of(schema: Record, values: list[str]) -> Record:
    """Return a schema that takes these values alone; as it was where there are none, since it could take nothing."""
    if not values:
        return schema
    return {**schema, "enum": [*values, None] if "null" in schema["type"] else values}


def custom_keys(store: Store, field: Field, *, several: bool) -> Iterator[tuple[str, Record]]:
    """Return the keys of a custom field in a body, and what they take."""
    description = f"Custom field “{field.definition['name']}”."
    one = _value(store, field)
    key = f"custom.{field.id}"
    if not field.multiple:
        # An empty text empties the field, as null does.
        yield key, {"description": description, "anyOf": [one, {"enum": ["", None]}]}
        return
    yield key, {"description": description, "anyOf": [{"type": "array", "items": one}, {"enum": ["", None]}]}
    if several:
        for ending in ("add", "remove"):
            yield f"{key}.{ending}", {"description": f"{description} One value to {ending}.", **one}


def _value(store: Store, field: Field) -> Record:
    """Return the schema of a single value of a custom field."""
    match field.definition["type"]:
        case "number":
            return {"type": "number"}
        case "date":
            return {"type": "string", "format": "date"}
        case "datetime":
            return {"type": "string", "format": "date-time"}
        case "choices":
            return one_of({"type": "string"}, field.definition["choices"] or [])
        case "user":
            return one_of({"type": "string"}, some(store.users))
        case "contact":
            return one_of({"type": "string"}, some(store.contacts))
        case "custom_object":
            type_id = field.definition["referenced_custom_type_id"]
            objects = store.custom_objects.values()
            known = (one["id"] for one in objects if one["custom_object_type_id"] == type_id)
            return one_of({"type": "string"}, list(islice(known, NAMED)))
        case _:
            return {"type": "string"}


def some(ids: Iterable[str]) -> list[str]:
    """Return as many ids as are named."""
    return list(islice(ids, NAMED))


def narrow_typed(
    create: Record, update: Record, store: Store, types: Iterable[str], family: str, type_id: str
) -> None:
    """Name the fields of each type: a new object has those of the type that it names."""
    del create["patternProperties"], update["patternProperties"]
    kinds = []
    for one in types:
        fields = store.fields_of(f"{family}/{one}")
        keys = dict(chain.from_iterable(custom_keys(store, field, several=False) for field in fields))
        needed = [f"custom.{field_id}" for field_id in sorted(required_fields(store, f"{family}/{one}"))]
        kinds.append({"properties": {type_id: {"const": one}, **keys}, "required": needed})
        for field in fields:
            update["properties"] |= custom_keys(store, field, several=True)
    if kinds:
        create["anyOf"] = kinds

"""Fields as searches see them: the type of its values, and how they are read from an object."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal

from close_emulator.state.store import Field, Record, Store, kind_of

from .scope import Scope, listed

Type = Literal["text", "term", "reference", "number", "moment", "day", "boolean", "zone"]
#: What `reference_type` says of fields that name a user.
USERS: Final = ("user", "user_or_group")


@dataclass(frozen=True)
class Attribute:
    """A field of a kind of object."""

    type: Type
    read: Callable[[Scope, Record], Any]
    """Returns its value, a list if there may be several, or None."""
    references: tuple[str, ...] = ()
    """What its ids are of, as `reference_type` has it."""

    def values(self, scope: Scope, record: Record) -> list[Any]:
        """Return the values that an object has there."""
        return listed(self.read(scope, record))


def own(value_type: Type, name: str, *references: str) -> Attribute:
    """Return an attribute that is stored with the object."""
    return Attribute(value_type, lambda _, record: record.get(name), references)


def user(name: str) -> Attribute:
    """Return an attribute that names a user and is stored with the object."""
    return own("reference", name, *USERS)


#: What nearly all objects have.
COMMON: Final = {
    "id": own("reference", "id"),
    "date_created": own("moment", "date_created"),
    "date_updated": own("moment", "date_updated"),
    "created_by": user("created_by"),
    "updated_by": user("updated_by"),
}
_TYPES: Final[dict[str, Type]] = {
    "number": "number", "date": "day", "datetime": "moment", "choices": "term",
    "user": "reference", "contact": "reference", "custom_object": "reference",
}  # fmt: skip
_REFERENCES: Final = {"user": USERS, "contact": ("contact",), "custom_object": ("custom_object",)}


def custom_attribute(field: Field) -> Attribute:
    """Return the attribute that a custom field is."""
    field_id, kind = field.id, field.definition["type"]

    def read(_: Scope, record: Record) -> Any:
        custom = record.get("custom")
        return (custom if isinstance(custom, dict) else {}).get(field_id, record.get(f"custom.{field_id}"))

    return Attribute(_TYPES.get(kind, "text"), read, _REFERENCES.get(kind, ()))


def families(field: Field) -> frozenset[str]:
    """Return the kinds of object that a custom field is of, without their types."""
    kinds = [field.kind] if field.kind is not None else map(kind_of, field.associations)
    return frozenset(kind.partition("/")[0] for kind in kinds)


def custom_fields(store: Store, family: str) -> list[Field]:
    """Return the custom fields of a kind of object."""
    return [field for field in store.fields.values() if family in families(field)]

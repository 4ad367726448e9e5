"""Custom fields of plain objects: which an object has, and what a request does to their values."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from close_emulator.domain.custom_values import changed_values
from close_emulator.http.routing import Call
from close_emulator.problems import REQUIRED
from close_emulator.state.store import Record, Store, kind_of


def _always(_: Record) -> bool:
    return True


@dataclass(frozen=True, kw_only=True)
class CustomFields:
    """The custom fields of a resource whose objects have types and leads.

    Args:
        family: The kind of object, whose types have fields of their own.
        type_id: What names the type of an object.
        complete: Whether an object has to have a value in every field that its type requires.
    """

    family: str
    type_id: str
    complete: Callable[[Record], bool] = _always

    def kind(self, record: Record) -> str:
        """Return the kind of object, with its type, as `Store.fields_of` takes it."""
        return f"{self.family}/{record[self.type_id]}"

    def changed(self, call: Call, present: Record) -> tuple[Record, dict[str, Any]]:
        """Return an object's values after a request, by field, and what is wrong with the request by key.

        `present` is the object as it is with the plain changes of the request made.
        """
        kind = self.kind(present)
        values, problems = changed_values(
            call.store, call.user_id, call.body, present.get("custom", {}), present.get("lead_id"), kind=kind
        )
        if self.complete(present):
            missing = required_fields(call.store, kind) - values.keys()
            problems = {f"custom.{field_id}": REQUIRED for field_id in sorted(missing)} | problems
        return values, problems


def required_fields(store: Store, kind: str) -> set[str]:
    """Return the ids of the fields that a kind of object requires: its own, and shared ones by their association."""
    return {
        field.id
        for field in store.fields_of(kind)
        if field.definition.get("required")
        or any(one["required"] and kind_of(one) == kind for one in field.associations)
    }


def values_of(body: Record) -> Record:
    """Return the values of custom fields by field, of an object as it is answered."""
    start = "custom."
    return {name.removeprefix(start): value for name, value in body.items() if name.startswith(start)}


def shown(record: Record) -> Record:
    """Return an object as it is answered: a key for each custom field with a value."""
    plain = {name: value for name, value in record.items() if name != "custom"}
    return plain | {f"custom.{field_id}": value for field_id, value in record.get("custom", {}).items()}

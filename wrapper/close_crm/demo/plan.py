"""The steps to take, decided from plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any


@dataclass(frozen=True)
class Field:
    """A custom field as the schema endpoint defines it, reduced to what the plan needs."""

    id: str
    name: str
    type: str
    choices: tuple[str, ...]
    several: bool
    open_to_all: bool

    @classmethod
    def read(cls, definition: Mapping[str, Any]) -> Field:
        """Return a field from its definition; missing attributes count as empty."""
        return cls(
            id=definition["id"],
            name=definition.get("name") or definition["id"],
            type=definition.get("type") or "",
            choices=tuple(definition.get("choices") or ()),
            several=bool(definition.get("accepts_multiple_values")),
            open_to_all=not definition.get("editable_with_roles"),
        )

    @property
    def key(self) -> str:
        """The field's key in an opportunity."""
        return f"custom.{self.id}"


@dataclass(frozen=True)
class Plan:
    """The field of each custom field step, and its value if the step has one; None if the step is not possible."""

    set: tuple[Field, str | int | date] | None
    unset: Field | None
    add: tuple[Field, str] | None
    remove: tuple[Field, str] | None
    refuse: Field | None

    @property
    def fit(self) -> int:
        """How much the steps show: a point for each one, and one for each that does not undo the one before."""
        steps = sum(step is not None for step in (self.set, self.unset, self.add, self.remove, self.refuse))
        apart = bool(self.set and self.unset and self.set[0] != self.unset)
        return steps + apart + bool(self.add and self.remove and self.add[1] != self.remove[1])


def make_plan(fields: list[Field], opportunity: Mapping[str, Any], today: date) -> Plan:
    """Choose a field for each step from those that every role may edit."""
    free = [field for field in fields if field.open_to_all]
    add, remove = _add_and_remove(
        [field for field in free if field.type == "choices" and field.several], opportunity
    )

    single = [field for field in free if not field.several]
    filled = [field for field in single if opportunity.get(field.key) is not None]
    settable = [
        (field, value)
        for field in single
        if (value := _sample(field, opportunity.get(field.key), today)) is not None
    ]
    # An empty field is best set and a filled one best unset; short of those one field serves both steps, in that order.
    settable.sort(key=lambda pair: (pair[0] in filled, pair[0].type != "choices"))
    to_set = settable[0] if settable else None
    to_unset = next(
        (field for field in filled if not to_set or field.id != to_set[0].id), to_set and to_set[0]
    )

    choosy = sorted((field for field in free if field.type == "choices"), key=lambda field: field.several)
    return Plan(set=to_set, unset=to_unset, add=add, remove=remove, refuse=choosy[0] if choosy else None)


def _add_and_remove(
    fields: list[Field], opportunity: Mapping[str, Any]
) -> tuple[tuple[Field, str] | None, tuple[Field, str] | None]:
    """Return a field and a value to add, and a field and a value to remove then: the same field if possible."""
    add: tuple[Field, str] | None = None
    remove: tuple[Field, str] | None = None
    for field in fields:
        present: list[str] = opportunity.get(field.key) or []
        absent = [choice for choice in field.choices if choice not in present]
        if absent:
            return (field, absent[0]), (field, present[0] if present else absent[0])
        if present:
            remove = remove or (field, present[0])
    return add, remove


def _sample(field: Field, present: object, today: date) -> str | int | date | None:
    """Return a new value that the field accepts, or None for a type whose values must exist elsewhere."""
    match field.type:
        case "text":
            return f"Set by the demo on {today}"
        case "number":
            return 42 if present != 42 else 43
        case "date":
            return today + timedelta(days=30)
        case "choices":
            return next((choice for choice in field.choices if choice != present), None)
        case _:
            return None

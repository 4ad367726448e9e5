"""Changes to custom fields, to hand to `create` and `update`, and reading of their values.

Source: https://developer.close.com/api/resources/opportunities/update and
https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import date
from typing import Any, ClassVar, Self, TypeAlias

from close_runtime.models import Model
from close_runtime.text import brief
from close_runtime.unset import UNSET

from close_crm.errors import CustomFieldError

from . import values
from .change import Change, SchemaKey, change
from .definition import Definition

Scalar: TypeAlias = str | int | float | bool | date
Value: TypeAlias = Scalar | Sequence[Scalar] | Set[Scalar] | None

#: Fields made before 2021-05-17 keep ids such as `lcf_...`.
ID = re.compile(r"[a-z]?cf_[A-Za-z0-9]+", re.ASCII)


class CustomField:
    """A custom field: made by hand from its id, or with all that its definition says, from `close.custom_fields`.

    Values are checked as far as the definition is known; Close checks the rest. While an organization changes the
    type of a field, its values are not checked by type.

    Changes to one field contradict each other: a request can carry one of `set`, `unset`, `add` and `remove` for it,
    once; `create` and `update` refuse more before they send anything.

    Args:
        id: `cf_` and what follows it, as the custom field's page in Close or its definition shows it.
        name: What errors call it.

    Raises:
        CustomFieldError: `id` has another form, or `name` is no text.
    """

    __slots__ = ("_definition", "_schema")

    #: What a subclass knows of each of its fields.
    _TYPE: ClassVar[str | None] = None
    _SEVERAL: ClassVar[bool | None] = None

    _definition: Definition
    #: The schema that decides on values which the definition refuses; None where the definition has the last word.
    _schema: SchemaKey | None

    def __init__(self, id: str, name: str | None = None) -> None:
        if not isinstance(id, str) or not ID.fullmatch(id):
            msg = f"A custom field's id is cf_ and letters or digits, not {brief(id)}"
            raise CustomFieldError(msg)
        if name is not None and not isinstance(name, str):
            msg = f"A custom field's name is text, not {brief(name)}"
            raise CustomFieldError(msg)
        self._definition = Definition(id, name, self._TYPE, several=self._SEVERAL)
        self._schema = None

    @classmethod
    def from_definition(cls, definition: Model | Mapping[str, Any]) -> Self:
        """Return the field of a definition, as in `opportunity_custom_fields` and schemas.

        Raises:
            CustomFieldError: The definition has no id.
        """
        return cls._of(Definition.of(definition))

    @classmethod
    def _of(cls, definition: Definition, schema: SchemaKey | None = None) -> Self:
        self = cls.__new__(cls)
        self._definition, self._schema = definition, schema
        return self

    @property
    def id(self) -> str:
        """The field's id."""
        return self._definition.id

    @property
    def key(self) -> str:
        """The key under which objects carry the field's value."""
        return f"custom.{self.id}"

    @property
    def name(self) -> str | None:
        """The field's name as people see it; None where it is not known."""
        return self._definition.name

    @property
    def type(self) -> str | None:
        """The kind of value, such as `choices` or `date`; None where it is not known."""
        return self._definition.type

    @property
    def choices(self) -> tuple[str, ...] | None:
        """The choices; None for other types, and if they are not known."""
        return self._definition.choices

    @property
    def accepts_multiple_values(self) -> bool | None:
        """Whether the field holds a list; None where it is not known."""
        return self._definition.several

    @property
    def description(self) -> str | None:
        """The help text that people see."""
        return self._definition.description

    def set(self, value: Value) -> Change:
        """Replace whatever the field holds.

        Args:
            value: Text, a number, a date (sent as YYYY-MM-DD), a datetime with a time zone (sent as ISO 8601), or, for
                a field that holds several values, a list of them. For a user, the id or the exact name; for a
                contact or a custom object, the id. None is sent as null, as by `unset`; where the type is known, so
                are an empty text and an empty list, and values that are listed twice are sent once.

        Raises:
            CustomFieldError: The field does not take it: it is of another type, no choice, several values for a field
                of one, a single value for a field of several, a datetime without a time zone, NaN, ...
        """
        return change(self._definition, self._schema, "set", value)

    def unset(self) -> Change:
        """Empty the field; Close takes null for that."""
        return change(self._definition, self._schema, "unset", None)

    def add(self, value: str) -> Change:
        """Add one value to a field that holds several, leaving the others in place.

        Close applies it on the server, so two writers can't overwrite each other's values. Only for `update`.

        Args:
            value: One choice, or the id of one user, contact or custom object.

        Raises:
            CustomFieldError: The field is known to hold a single value, or does not take this one.
        """
        return change(self._definition, self._schema, "add", value)

    def remove(self, value: str) -> Change:
        """Remove one value from a field that holds several, leaving the others in place. Only for `update`.

        Args:
            value: One choice, also one that the field offers no more, or the id of one user, contact or custom object.

        Raises:
            CustomFieldError: The field is known to hold a single value, or `value` is not one text.
        """
        return change(self._definition, self._schema, "remove", value)

    def of(self, source: Model | Mapping[str, Any]) -> Any:
        """Return the field's value as JSON has it.

        Close leaves a field without a value out of its answers, so UNSET means that it is not set, or that the answer
        was asked to carry other fields only; None means that the answer says null.

        Raises:
            CustomFieldError: `source` is no such object.
        """
        if not isinstance(source, (Model, Mapping)):
            msg = (
                f"{self._definition.label} is read from an object of Close or a mapping, not {brief(source)}"
            )
            raise CustomFieldError(msg, field=self.id)
        try:
            return source[self.key]
        except KeyError:
            return UNSET

    def read(self, source: Model | Mapping[str, Any]) -> Any:
        """Return the field's value as Python has it, None where `source` carries none.

        Dates and moments come as date and datetime, what a field of several values holds as a list. A value that is
        not of the field's type comes as it is.
        """
        value = self.of(source)
        return None if value is UNSET else values.typed(self._definition, value)

    def from_text(self, text: str) -> Any:
        """Return the value that people mean by a text, to pass to `set`.

        Several values are separated by `;`, a number is a plain decimal (`1200.50`), a date is YYYY-MM-DD, a moment
        ISO 8601 with its zone. Where the type is not known, the text is the value; so is a choice that is not known,
        in fields of `close.custom_fields`: `set` returns a change in doubt for it.

        Raises:
            CustomFieldError: The text is blank, or the field does not take what it says.
        """
        try:
            return values.from_text(self._definition, text)
        except CustomFieldError:
            if self._schema is None or self._definition.choices is None:
                raise
        # The choice may be newer than the schema: `set` decides, as for every other value.
        return values.from_text(replace(self._definition, choices=None), text)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self._definition)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CustomField) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        name = "" if self.name is None else f", {self.name!r}"
        return f"CustomField({self.id!r}{name})"


def _again(kind: type[CustomField], definition: Definition) -> CustomField:
    """Return a field that was pickled or copied."""
    return kind.from_definition(definition.to_dict())


def field_of(definition: Definition, schema: SchemaKey | None) -> CustomField:
    """Return a field that leaves it to its schema, as it is when a change is sent, what to refuse.

    Args:
        definition: What is known of the field.
        schema: Its schema; None for a field that refuses at once.
    """
    return CustomField._of(definition, schema)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


__all__ = ["ID", "Change", "CustomField", "Scalar", "Value", "field_of"]

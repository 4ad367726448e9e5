"""Changes to custom fields, to hand to `create` and `update`, and reading of their values.

Source: https://developer.close.com/api/resources/opportunities/update and
https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from datetime import date
from typing import Any, ClassVar, TypeAlias

from close_runtime.text import brief
from close_runtime.unset import UNSET

from close_crm.errors import CustomFieldError

from . import values
from .change import Change, change
from .definition import Definition

Scalar: TypeAlias = str | int | float | bool | date
Value: TypeAlias = Scalar | Sequence[Scalar] | Set[Scalar] | None

#: Fields made before 2021-05-17 keep ids such as `lcf_...`.
ID = re.compile(r"[a-z]?cf_[A-Za-z0-9]+", re.ASCII)


class CustomField(Definition):
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

    #: What a subclass knows of each of its fields.
    _TYPE: ClassVar[str | None] = None
    _SEVERAL: ClassVar[bool | None] = None

    def __init__(self, id: str, name: str | None = None) -> None:
        if not isinstance(id, str) or not ID.fullmatch(id):
            msg = f"A custom field's id is cf_ and letters or digits, not {brief(id)}"
            raise CustomFieldError(msg)
        if name is not None and not isinstance(name, str):
            msg = f"A custom field's name is text, not {brief(name)}"
            raise CustomFieldError(msg)
        super().__init__(id, name, self._TYPE, accepts_multiple_values=self._SEVERAL)

    @property
    def key(self) -> str:
        """The key under which objects carry the field's value."""
        return f"custom.{self.id}"

    def set(self, value: Value) -> Change:
        """Replace the field's value.

        Args:
            value: Text, a number, a date (sent as YYYY-MM-DD), a datetime with a time zone (sent as ISO 8601), or, for
                a field of several values, a list of them. For a user, the id or the exact name; for a
                contact or a custom object, the id. None is sent as null, as by `unset`; where the type is known, so
                are an empty text and an empty list, and values that are listed twice are sent once.

        Raises:
            CustomFieldError: The field does not take it: it is of another type, no choice, several values for a field
                of one, a single value for a field of several, a datetime without a time zone, NaN, ...
        """
        return change(self, "set", value)

    def unset(self) -> Change:
        """Empty the field; Close takes null for that."""
        return change(self, "unset", None)

    def add(self, value: str) -> Change:
        """Add one value to a field of several, leaving the others in place.

        Close applies it on the server, so two writers can't overwrite each other's values. Only for `update`.

        Args:
            value: One choice, or the id of one user, contact or custom object.

        Raises:
            CustomFieldError: The field is known to have a single value, or does not take this one.
        """
        return change(self, "add", value)

    def remove(self, value: str) -> Change:
        """Remove one value from a field of several, leaving the others in place. Only for `update`.

        Args:
            value: One choice, also one that the field offers no more, or the id of one user, contact or custom object.

        Raises:
            CustomFieldError: The field is known to have a single value, or `value` is not one text.
        """
        return change(self, "remove", value)

    def of(self, source: Mapping[str, Any]) -> Any:
        """Return the field's value as JSON has it.

        Close leaves a field without a value out of its answers, so UNSET means that it is not set, or that the answer
        was asked to carry other fields only; None means that the answer says null.

        Raises:
            CustomFieldError: `source` is no such object.
        """
        if not isinstance(source, Mapping):
            msg = f"{self.label} is read from an object of Close or a mapping, not {brief(source)}"
            raise CustomFieldError(msg, field=self.id)
        return source.get(self.key, UNSET)

    def read(self, source: Mapping[str, Any]) -> Any:
        """Return the field's value as Python has it, None where `source` carries none.

        Dates and moments are returned as date and datetime, the values of a field of several as a list. A value that is
        not of the field's type is returned as it is.
        """
        value = self.of(source)
        return None if value is UNSET else values.typed(self, value)

    def from_text(self, text: str) -> Any:
        """Return the value that people mean by a text, to pass to `set`.

        Several values are separated by `;`, a number is a plain decimal (`1200.50`), a date is YYYY-MM-DD, a moment
        ISO 8601 with its zone. Where the type is not known, the text is the value; so is a choice that is not known,
        in fields of `close.custom_fields`: `set` returns a change in doubt for it.

        Raises:
            CustomFieldError: The text is blank, or the field does not take what it says.
        """
        try:
            return values.from_text(self, text)
        except CustomFieldError:
            if self.schema is None or self.choices is None:
                raise
        # The choice may be newer than the schema: `set` decides, as for every other value.
        any_choice = Definition(
            self.id, self.name, self.type, None, self.accepts_multiple_values, self.converting_to
        )
        return values.from_text(any_choice, text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CustomField) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        name = "" if self.name is None else f", {self.name!r}"
        return f"CustomField({self.id!r}{name})"


__all__ = ["ID", "Change", "CustomField", "Scalar", "Value"]

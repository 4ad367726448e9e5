"""Changes to custom fields, to hand to `create` and `update`, and reading of their values.

Source: https://developer.close.com/api/resources/opportunities/update and
https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias

from close_api.errors import InvalidRequest
from close_api.types import EXTRA, UNSET, Model

from .errors import CustomFieldError

Scalar: TypeAlias = str | int | float | bool | date
Value: TypeAlias = Scalar | Sequence[Scalar] | None

_ID = re.compile(r"cf_[A-Za-z0-9]+", re.ASCII)


class Change(Mapping[str, Any]):
    """One thing done to one custom field: the JSON key that says it, and its value."""

    __slots__ = ("_item",)

    def __init__(self, key: str, value: Any) -> None:
        self._item = (key, value)

    def __getitem__(self, key: str) -> Any:
        if key != self._item[0]:
            raise KeyError(key)
        return self._item[1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._item[:1])

    def __len__(self) -> int:
        return 1

    def __repr__(self) -> str:
        return f"Change({self._item[0]!r}, {self._item[1]!r})"


class CustomField:
    """A custom field, known by its id.

    Changes to one field contradict each other: a request can carry one of `set`, `unset`, `add` and `remove` for it,
    once; `create` and `update` refuse more before they send anything.

    Args:
        id: `cf_` and what follows it, as the custom field's page in Close or its definition shows it.

    Raises:
        CustomFieldError: `id` has another form.
    """

    __slots__ = ("_id",)

    def __init__(self, id: str) -> None:
        if not isinstance(id, str) or not _ID.fullmatch(id):
            msg = f"A custom field's id is cf_ and letters or digits, not {id!r}"
            raise CustomFieldError(msg)
        self._id = id

    @property
    def id(self) -> str:
        """The field's id."""
        return self._id

    @property
    def key(self) -> str:
        """The key under which objects carry the field's value."""
        return f"custom.{self._id}"

    def set(self, value: Value) -> Change:
        """Replace whatever the field holds.

        Args:
            value: Text, a number, a date (sent as YYYY-MM-DD), a datetime with a time zone (sent as ISO 8601), or, for
                a field that holds several values, a list of them. None is sent as null, as by `unset`.

        Raises:
            CustomFieldError: JSON or Close can't take it: a mapping, a datetime without a time zone, NaN, ...
        """
        return self._change(self.key, value)

    def unset(self) -> Change:
        """Empty the field; Close takes null for that."""
        return Change(self.key, None)

    def add(self, value: str) -> Change:
        """Add one value to a field that holds several, leaving the others in place.

        Close applies it on the server, so two writers can't overwrite each other's values. Only for `update`.

        Args:
            value: One choice, or the id of one user, contact or custom object.

        Raises:
            CustomFieldError: It is not one text.
        """
        return self._one_of_several("add", value)

    def remove(self, value: str) -> Change:
        """Remove one value from a field that holds several, leaving the others in place. Only for `update`.

        Args:
            value: One choice, or the id of one user, contact or custom object.

        Raises:
            CustomFieldError: It is not one text.
        """
        return self._one_of_several("remove", value)

    def of(self, source: Model | Mapping[str, Any]) -> Any:
        """Give the field's value as JSON has it.

        Close leaves a field without a value out of its answers, so UNSET means that it is not set, or that the answer
        was asked to carry other fields only; None means that the answer says null.
        """
        try:
            return source[self.key]
        except KeyError:
            return UNSET

    def _one_of_several(self, ending: str, value: str) -> Change:
        if not isinstance(value, str):
            msg = f"{self.key}.{ending} takes one value as a string, not {value!r}"
            raise CustomFieldError(msg)
        return self._change(f"{self.key}.{ending}", value)

    @staticmethod
    def _change(key: str, value: Value) -> Change:
        try:
            return Change(key, EXTRA.write(key, value))
        except InvalidRequest as error:
            raise CustomFieldError(str(error)) from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CustomField) and other._id == self._id

    def __hash__(self) -> int:
        return hash(self._id)

    def __repr__(self) -> str:
        return f"CustomField({self._id!r})"

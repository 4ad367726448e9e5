"""A custom field as it is known.

Source: https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self, TypeAlias, TypeVar

from close_runtime.text import brief as shown

from close_crm.errors import CustomFieldError

#: Which schema: the kind of object, and the id of its type where it has types.
SchemaKey: TypeAlias = tuple[str, str | None]
T = TypeVar("T")


@dataclass(frozen=True, repr=False, eq=False)
class Definition:
    """A custom field as it is known; None stands for not known.

    Attributes:
        id: Its id.
        name: Its name, as people see it.
        type: The kind of its values, such as `choices` or `date`.
        choices: The choices; None for other types as well.
        accepts_multiple_values: Whether its values are lists.
        converting_to: The type that its values are being converted to.
        description: The help text that people see.
        schema: The schema to read again before a value is refused; None to refuse it at once.
    """

    id: str
    name: str | None = None
    type: str | None = None
    choices: tuple[str, ...] | None = None
    accepts_multiple_values: bool | None = None
    converting_to: str | None = None
    description: str | None = None
    schema: SchemaKey | None = None

    @classmethod
    def from_definition(cls, definition: Mapping[str, Any], schema: SchemaKey | None = None) -> Self:
        """Return the field of a definition, as in `opportunity_custom_fields` and schemas.

        Whatever has another form than documented is not known.

        Args:
            definition: An object as Close answers it.
            schema: The schema that lists it, if it is to be read again before a value is refused.

        Raises:
            CustomFieldError: The definition has no id.
        """
        if not isinstance(definition, Mapping):
            msg = f"A custom field's definition is an object as Close answers it, not {shown(definition)}"
            raise CustomFieldError(msg)
        id = _of_type(str, definition, "id")
        if not id:
            msg = "A custom field's definition has an id, and this one has none"
            raise CustomFieldError(msg)
        choices: Any = definition.get("choices")
        listed = isinstance(choices, (list, tuple)) and all(isinstance(choice, str) for choice in choices)
        field = cls.__new__(cls)
        Definition.__init__(
            field,
            id,
            _of_type(str, definition, "name"),
            _of_type(str, definition, "type"),
            tuple(dict.fromkeys(choices)) if listed else None,
            _of_type(bool, definition, "accepts_multiple_values"),
            _of_type(str, definition, "converting_to_type"),
            _of_type(str, definition, "description"),
            schema,
        )
        return field

    @property
    def label(self) -> str:
        """How errors call the field: name and id."""
        return f"custom.{self.id}" if self.name is None else f"Custom field {shown(self.name)} ({self.id})"

    @property
    def checked_type(self) -> str | None:
        """The type that values are checked by: None while it is changing, as either may be taken then."""
        return None if self.converting_to else self.type

    @property
    def takes_lists(self) -> bool | None:
        """Whether values to set are lists; None while that may be changing."""
        return None if self.converting_to else self.accepts_multiple_values


def _of_type(kind: type[T], definition: Mapping[str, Any], key: str) -> T | None:
    value = definition.get(key)
    return value if isinstance(value, kind) else None

"""A custom field as it is known.

Source: https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from close_runtime.errors import MissingField
from close_runtime.models import Model
from close_runtime.text import brief as shown

from close_crm.errors import CustomFieldError

if TYPE_CHECKING:
    from close_api.models import CustomFieldSchema


@dataclass(frozen=True, slots=True)
class Definition:
    """A custom field as it is known; None stands for not known.

    Attributes:
        id: Its id.
        name: Its name, as people see it.
        type: The kind of value it holds.
        choices: What there is to choose from.
        several: Whether it holds a list.
        converting_to: The type its values are being converted to.
        description: Its help text.
        object_type_id: The custom object type that its values are of.
    """

    id: str
    name: str | None = None
    type: str | None = None
    choices: tuple[str, ...] | None = None
    several: bool | None = None
    converting_to: str | None = None
    description: str | None = None
    object_type_id: str | None = None

    @classmethod
    def of(cls, source: Model | Mapping[str, Any]) -> Definition:
        """Return what a definition says. Whatever has another form than documented is not known.

        Raises:
            CustomFieldError: There is no id, or it is no definition.
        """
        if not isinstance(source, Mapping):
            msg = f"A custom field's definition is an object as Close answers it, not {shown(source)}"
            raise CustomFieldError(msg)
        choices: Any = source.get("choices")
        several = source.get("accepts_multiple_values")
        id = _text(source, "id")
        if not id:
            msg = "A custom field's definition has an id, and this one has none"
            raise CustomFieldError(msg)
        listed = isinstance(choices, (list, tuple)) and all(isinstance(choice, str) for choice in choices)
        return cls(
            id=id,
            name=_text(source, "name"),
            type=_text(source, "type"),
            choices=tuple(dict.fromkeys(choices)) if listed else None,
            several=several if isinstance(several, bool) else None,
            converting_to=_text(source, "converting_to_type"),
            description=_text(source, "description"),
            object_type_id=_text(source, "referenced_custom_type_id"),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the definition as Close would send it, for `of`."""
        return {
            "id": self.id,
            "name": self.name,
            "type": self.type,
            "choices": None if self.choices is None else list(self.choices),
            "accepts_multiple_values": self.several,
            "converting_to_type": self.converting_to,
            "description": self.description,
            "referenced_custom_type_id": self.object_type_id,
        }

    @property
    def label(self) -> str:
        """How errors call the field: name and id."""
        return f"custom.{self.id}" if self.name is None else f"Custom field {shown(self.name)} ({self.id})"

    @property
    def kind(self) -> str | None:
        """The type that values are checked by: None while it is changing, as either may be taken then."""
        return None if self.converting_to else self.type

    @property
    def listed(self) -> bool | None:
        """Whether values are lists; None while that may be changing."""
        return None if self.converting_to else self.several


def _text(source: Model | Mapping[str, Any], key: str) -> str | None:
    value = source.get(key)
    return value if isinstance(value, str) else None


def definitions_of(schema: CustomFieldSchema) -> dict[str, Definition]:
    """Return the definitions that a schema lists, by id, in display order. What has no id is left out.

    Raises:
        MissingField: It does not list fields.
    """
    listed = schema.fields
    if not isinstance(listed, list):
        msg = "fields did not come as a list with this CustomFieldSchema"
        raise MissingField(msg)
    definitions: dict[str, Definition] = {}
    for source in listed:
        if isinstance(source, Model) and _text(source, "id"):
            one = Definition.of(source)
            definitions.setdefault(one.id, one)
    return definitions


def object_type_of(schema: CustomFieldSchema) -> str:
    """Return the kind of object that a schema is of; `object` where it does not say."""
    return str(schema["object_type"]) if "object_type" in schema else "object"

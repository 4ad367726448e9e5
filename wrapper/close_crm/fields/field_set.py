"""The custom fields of one kind of object by name, and the values of an object by the names of its fields.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from close_runtime.models import Model
from close_runtime.text import brief

from close_crm.errors import AmbiguousField, CustomFieldError, UnknownField

from . import values
from .change import Change, Doubt, SchemaKey, Verb, change, check
from .definition import Definition, definitions_of, object_type_of
from .field import CustomField, Value, field_of
from .names import folded, nearest

if TYPE_CHECKING:
    from close_api.models import CustomFieldSchema

T = TypeVar("T")


class FieldSet:
    """The custom fields of one kind of object by name or id, shared ones included, as one reading has them.

    Immutable, and shared by threads and tasks; nothing is ever sent for it. Iterating returns the fields in display
    order. `close.custom_fields` returns sets whose changes are never refused because of an old schema: see `Change`.
    One made of a schema refuses at once.

    Args:
        schema: All fields, as in `close.custom_field_schemas` or a file.

    Raises:
        MissingField: The schema does not list fields.
    """

    __slots__ = ("_definitions", "_key", "_loose", "_named", "_number", "_schema")

    def __init__(self, schema: CustomFieldSchema | Mapping[str, Any]) -> None:
        from close_api.models import CustomFieldSchema

        self._schema = (
            schema if isinstance(schema, CustomFieldSchema) else CustomFieldSchema.from_dict(schema)
        )
        self._definitions = definitions_of(self._schema)
        self._key: SchemaKey | None = None
        self._number = 0
        self._named: dict[str, tuple[str, ...]] = {}
        self._loose: dict[str, tuple[str, ...]] = {}
        for one in self._definitions.values():
            if one.name is not None:
                for index, form in ((self._named, one.name), (self._loose, folded(one.name))):
                    index[form] = (*index.get(form, ()), one.id)

    @classmethod
    def read(cls, schema: CustomFieldSchema, key: SchemaKey, number: int) -> Self:
        """Return the fields of a schema that a client has read, and will read again for changes in doubt."""
        self = cls(schema)
        self._key, self._number = key, number
        return self

    @property
    def number(self) -> int:
        """When the reading began, by `fields.change.moment`; 0 where no client has read it."""
        return self._number

    @property
    def object_type(self) -> str:
        """The kind of object, such as `opportunity`."""
        return object_type_of(self._schema)

    @property
    def schema(self) -> CustomFieldSchema:
        """The schema as it was read."""
        return self._schema

    def __getitem__(self, name: str) -> CustomField:
        """Return the field of a name or an id.

        An exact name goes first, then one that differs in case and outer blanks alone.

        Raises:
            UnknownField: There is none; the error names the nearest.
            AmbiguousField: There are several; the error lists their ids.
            CustomFieldError: `name` is not a text.
        """
        return field_of(self._find(name), self._key)

    def __contains__(self, name: object) -> bool:
        """Whether there is one field of this name or id."""
        try:
            self._find(name)
        except CustomFieldError:
            return False
        return True

    def __iter__(self) -> Iterator[CustomField]:
        return (field_of(definition, self._key) for definition in self._definitions.values())

    def __len__(self) -> int:
        return len(self._definitions)

    def set(self, name: str, value: Value) -> Change:
        """Return the change `fields[name].set(value)`, in doubt where there is no such field."""
        return self.change(name, "set", value)

    def add(self, name: str, value: str) -> Change:
        """Return the change `fields[name].add(value)`, in doubt where there is no such field."""
        return self.change(name, "add", value)

    def remove(self, name: str, value: str) -> Change:
        """Return the change `fields[name].remove(value)`, in doubt where there is no such field."""
        return self.change(name, "remove", value)

    def unset(self, name: str) -> Change:
        """Return the change `fields[name].unset()`, in doubt where there is no such field."""
        return self.change(name, "unset", None)

    def change(self, name: str, verb: Verb, value: Any) -> Change:
        """Return the change that `set`, `add`, `remove` or (whatever the value) `unset` returns."""
        try:
            definition = self._find(name)
        except CustomFieldError as error:
            if self._key is None or not isinstance(name, str):
                raise
            check(Definition("id unknown", name), verb, value)
            return Change.in_doubt(Doubt(self._key, name, verb, value, error))
        return change(definition, self._key, verb, value)

    def of(self, source: Model | Mapping[str, Any]) -> FieldValues:
        """Return the values of an object by the names of its fields, typed as `CustomField.read` returns them.

        Fields without a value are left out. A value of an unknown field is there under its id.
        """
        return FieldValues(self, self._definitions, source)

    def names(self, field_errors: Mapping[str, T]) -> dict[str, T]:
        """Return the same with custom fields under the names that people know: `Plan` for `custom.cf_...`.

        For `field_errors` of an error. Where a name is that of another field or key as well, the id stands behind it.
        """
        named: dict[str, T] = {}
        for key, value in field_errors.items():
            start, _, rest = key.removeprefix("custom.").partition(".")
            one = self._definitions.get(start) if key.startswith("custom.") else None
            name = key if one is None or one.name is None else one.name
            if one is not None and (self.label(one.id) == one.id or name in field_errors):
                name = f"{one.name} ({one.id})"
            ending = f".{rest}" if one is not None and one.name is not None and rest else ""
            named[name + ending] = value
        return named

    def label(self, id: str) -> str:
        """Return the name of a field if no other field has it, else its id."""
        known = self._definitions.get(id)
        name = None if known is None else known.name
        alone = name is not None and self._named.get(name) == (id,) and name not in self._definitions
        return name if alone and name is not None else id

    def _find(self, name: object) -> Definition:
        if not isinstance(name, str):
            msg = f"A custom field goes by its name or id, a text, not {brief(name)}"
            raise CustomFieldError(msg)
        if (of_id := self._definitions.get(name.removeprefix("custom."))) is not None:
            return of_id
        ids = self._named.get(name) or self._loose.get(folded(name)) or ()
        if len(ids) == 1:
            return self._definitions[ids[0]]
        if ids:
            listed = ", ".join(f"{brief(self._definitions[id].name)} ({id})" for id in ids)
            error = AmbiguousField(
                f"{len(ids)} {self.object_type} fields are called {brief(name)}: {listed}; use the id"
            )
            error.ids = ids
            raise error
        close = nearest(name, self._named)
        listed = ", ".join(f"{brief(near)} ({self._named[near][0]})" for near in close)
        msg = f"There is no {self.object_type} custom field {brief(name)}{f'; nearest: {listed}' if close else ''}"
        raise UnknownField(msg, nearest=close)

    def __repr__(self) -> str:
        return f"FieldSet({self.object_type!r}, {len(self)} fields)"


class FieldValues(Mapping[str, Any]):
    """The values of an object's custom fields by the names of the fields, in display order.

    Only fields with a value are there. One whose name is unknown, or is that of another field as well, is listed under
    its id; each can be had by its id.
    """

    __slots__ = ("_by_id", "_fields")

    def __init__(
        self, fields: FieldSet, definitions: Mapping[str, Definition], source: Model | Mapping[str, Any]
    ) -> None:
        held = {
            key.removeprefix("custom."): source[key]
            for key in source
            if key.startswith("custom.") and source[key] is not None
        }
        ids = [
            *(id for id in definitions if id in held),
            *(id for id in held if id not in definitions),
        ]
        self._fields = fields
        self._by_id = {id: values.typed(definitions.get(id) or Definition(id), held[id]) for id in ids}

    def __getitem__(self, name: str) -> Any:
        try:
            return self._by_id[self._fields[name].id]
        except (CustomFieldError, KeyError):
            id = name.removeprefix("custom.") if isinstance(name, str) else name
            if id in self._by_id:
                return self._by_id[id]
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return map(self._fields.label, self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return repr(dict(self))


__all__ = ["FieldSet", "FieldValues"]

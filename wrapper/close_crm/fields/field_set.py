"""The custom fields of one kind of object by name, and the values of an object by the names of its fields.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from close_runtime.errors import MissingField
from close_runtime.text import brief, counted

from close_crm.arguments import instance, mapping
from close_crm.errors import AmbiguousField, CustomFieldError, UnknownField

from . import values
from .change import VERBS, Change, Verb, change, in_doubt
from .definition import Definition, SchemaKey
from .field import CustomField, Value
from .names import first, folded, nearest

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
        key: The schema to read again before something is refused; None to refuse at once.
        number: When the reading began, by `concurrency.shared_work.moment`; 0 where no client has read it.

    Raises:
        MissingField: The schema does not list fields.
    """

    __slots__ = ("_fields", "_key", "_named", "number", "schema")

    def __init__(
        self,
        schema: CustomFieldSchema | Mapping[str, Any],
        key: SchemaKey | None = None,
        number: int = 0,
    ) -> None:
        from close_api.models import CustomFieldSchema

        #: The schema as it was read.
        self.schema = schema if isinstance(schema, CustomFieldSchema) else CustomFieldSchema.from_dict(schema)
        self.number, self._key = number, key
        listed: Any = self.schema.fields
        if not isinstance(listed, list):
            msg = "fields did not come as a list with this CustomFieldSchema"
            raise MissingField(msg)
        self._fields: dict[str, CustomField] = {}
        self._named: dict[str, list[CustomField]] = {}
        for one in listed:
            # What has no id can't be set; what is listed twice is one field.
            id = one.get("id") if isinstance(one, Mapping) else None
            if isinstance(id, str) and id and id not in self._fields:
                field = self._fields[id] = CustomField.from_definition(one, key)
                if field.name is not None:
                    self._named.setdefault(field.name, []).append(field)

    @property
    def object_type(self) -> str:
        """The kind of object, such as `opportunity`; `object` where the schema does not say."""
        return str(self.schema.get("object_type", "object"))

    def __getitem__(self, name: str) -> CustomField:
        """Return the field of a name or an id.

        An exact name goes first, then one that differs in case and outer blanks alone.

        Raises:
            UnknownField: There is none; the error names the nearest.
            AmbiguousField: There are several; the error lists their ids.
            CustomFieldError: `name` is not a text.
        """
        if not isinstance(name, str):
            msg = f"A custom field goes by its name or id, a text, not {brief(name)}"
            raise CustomFieldError(msg)
        if (field := self._fields.get(name.removeprefix("custom."))) is not None:
            return field
        form = folded(name)
        found = self._named.get(name) or [
            field for field in self if field.name is not None and folded(field.name) == form
        ]
        if len(found) == 1:
            return found[0]
        raise self._ambiguous(name, found) if found else self._unknown(name)

    def _ambiguous(self, name: str, found: Sequence[CustomField]) -> AmbiguousField:
        listed = ", ".join(f"{brief(field.name)} ({field.id})" for field in found)
        called = f"{len(found)} {self.object_type} fields are called {brief(name)}"
        error = AmbiguousField(f"{called}: {listed}; use the id")
        error.ids = tuple(field.id for field in found)
        return error

    def _unknown(self, name: str) -> UnknownField:
        close = nearest(name, self._named)
        listed = ", ".join(f"{brief(near)} ({self._named[near][0].id})" for near in close)
        there = f"nearest: {listed}" if close else f"there are: {first(list(self._named)) or 'none'}"
        return UnknownField(
            f"There is no {self.object_type} custom field {brief(name)}; {there}", nearest=close
        )

    def __contains__(self, name: Any) -> bool:
        """Whether there is one field of this name or id."""
        try:
            return self[name].id in self._fields
        except CustomFieldError:
            return False

    def __iter__(self) -> Iterator[CustomField]:
        return iter(self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

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
        if not isinstance(verb, str) or verb not in VERBS:
            msg = f"verb takes one of {', '.join(VERBS)}, not {brief(verb)}"
            raise CustomFieldError(msg)
        try:
            field = self[name]
        except CustomFieldError as error:
            if not isinstance(name, str):
                raise
            return in_doubt(Definition("id unknown", name, schema=self._key), name, verb, value, error)
        return change(field, verb, None if verb == "unset" else value)

    def of(self, source: Mapping[str, Any]) -> FieldValues:
        """Return the values of an object by the names of its fields, typed as `CustomField.read` returns them.

        Fields without a value are left out. A value of an unknown field is there under its id.

        Raises:
            CustomFieldError: `source` is no object of Close.
        """
        if not isinstance(source, Mapping):
            msg = f"Custom fields are read from an object of Close or a mapping, not {brief(source)}"
            raise CustomFieldError(msg)
        stored = {
            key.removeprefix("custom."): source[key]
            for key in source
            if isinstance(key, str) and key.startswith("custom.") and source[key] is not None
        }
        ids = [*filter(stored.__contains__, self._fields), *(id for id in stored if id not in self._fields)]
        return FieldValues(
            self, {id: values.typed(self._fields.get(id) or Definition(id), stored[id]) for id in ids}
        )

    def names(self, field_errors: Mapping[str, T]) -> dict[str, T]:
        """Return the same with custom fields under the names that people know: `Plan` for `custom.cf_...`.

        For `field_errors` of an error. Where a name is that of another field or key as well, the id stands behind it.
        """
        named: dict[str, T] = {}
        for key, value in mapping("field_errors", field_errors).items():
            start, _, path = str(key).partition(".")
            id, dot, rest = path.partition(".")
            name = self._fields[id].name if start == "custom" and id in self._fields else None
            if name is None:
                named[key] = value
            else:
                alone = self.label(id) == name and name not in field_errors
                named[(name if alone else f"{name} ({id})") + (dot + rest if rest else "")] = value
        return named

    def label(self, id: str) -> str:
        """Return the name of a field if no other field has it, else its id.

        Raises:
            ConfigurationError: The id is no text.
        """
        instance("id", id, str, "a text")
        name = self._fields[id].name if id in self._fields else None
        alone = name is not None and len(self._named[name]) == 1 and name not in self._fields
        return name if alone and name is not None else id

    def __repr__(self) -> str:
        return f"FieldSet({self.object_type!r}, {counted(len(self), 'field')})"


class FieldValues(Mapping[str, Any]):
    """The values of an object's custom fields by the names of the fields, in display order.

    Only fields with a value are there. One whose name is unknown, or is that of another field as well, is listed under
    its id; each can be had by its id.
    """

    __slots__ = ("_by_id", "_fields")

    def __init__(self, fields: FieldSet, by_id: Mapping[str, Any]) -> None:
        self._fields = fields
        self._by_id = by_id

    def __getitem__(self, name: str) -> Any:
        # A field that is not known goes by its id.
        if name in self._fields:
            id = self._fields[name].id
        else:
            id = name.removeprefix("custom.") if isinstance(name, str) else ""
        if id not in self._by_id:
            raise KeyError(name)
        return self._by_id[id]

    def __iter__(self) -> Iterator[str]:
        return map(self._fields.label, self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return repr(dict(self))


__all__ = ["FieldSet", "FieldValues"]

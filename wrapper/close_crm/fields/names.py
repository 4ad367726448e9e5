"""The custom fields of one kind of object by name, and values of an object by the names of its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.models import Model
from close_runtime.text import brief

from close_crm.errors import AmbiguousField, CustomFieldError, MissingField, UnknownField

from .field import CustomField
from .values import Definition, folded, nearest, typed

if TYPE_CHECKING:
    from close_api.models import CustomFieldSchema

T = TypeVar("T")
F_co = TypeVar("F_co", bound=CustomField, covariant=True)


@dataclass(frozen=True, slots=True)
class Known:
    """What one reading of a schema told."""

    schema: CustomFieldSchema
    number: int = 0
    #: By id, in display order.
    definitions: Mapping[str, Definition] = field(default_factory=dict)
    named: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folded: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, schema: CustomFieldSchema, number: int = 0) -> Known:
        """Give what a schema tells.

        Raises:
            MissingField: It does not list fields.
        """
        listed = schema.fields
        if not isinstance(listed, list):
            msg = "fields did not come as a list with this CustomFieldSchema"
            raise MissingField(msg)
        definitions: dict[str, Definition] = {}
        for source in listed:
            if (
                isinstance(source, Model)
                and "id" in source
                and source["id"]
                and isinstance(source["id"], str)
            ):
                definitions.setdefault(source["id"], Definition.of(source))
        named: dict[str, tuple[str, ...]] = {}
        loose: dict[str, tuple[str, ...]] = {}
        for one in definitions.values():
            if one.name is not None:
                named[one.name] = (*named.get(one.name, ()), one.id)
                form = folded(one.name)
                loose[form] = (*loose.get(form, ()), one.id)
        return cls(schema, number, definitions, named, loose)

    @property
    def object_type(self) -> str:
        """The kind of object, for errors."""
        return str(self.schema["object_type"]) if "object_type" in self.schema else "object"

    def find(self, name: str) -> Definition:
        """Give the field of an id or a name.

        Raises:
            UnknownField: There is none.
            AmbiguousField: There are several.
            CustomFieldError: `name` is not a text.
        """
        if not isinstance(name, str):
            msg = f"A custom field goes by its name or id, a text, not {brief(name)}"
            raise CustomFieldError(msg)
        if (of_id := self.definitions.get(name.removeprefix("custom."))) is not None:
            return of_id
        ids = self.named.get(name) or self.folded.get(folded(name)) or ()
        if len(ids) == 1:
            return self.definitions[ids[0]]
        if ids:
            told = ", ".join(f"{brief(self.definitions[id].name)} ({id})" for id in ids)
            error = AmbiguousField(
                f"{len(ids)} {self.object_type} fields are called {brief(name)}: {told}; use the id"
            )
            error.ids = ids
            raise error
        close = nearest(name, self.named)
        told = (
            f"; nearest: {', '.join(f'{brief(near)} ({self.named[near][0]})' for near in close)}"
            if close
            else ""
        )
        msg = f"There is no {self.object_type} custom field {brief(name)}{told}"
        raise UnknownField(msg, nearest=close)

    def label(self, id: str) -> str:
        """Give the name of a field, where it has one to itself, else its id."""
        known = self.definitions.get(id)
        name = None if known is None else known.name
        alone = name is not None and self.named.get(name) == (id,) and name not in self.definitions
        return name if alone and name is not None else id


class FieldValues(Mapping[str, Any]):
    """What an object holds in its custom fields, by their names, in display order.

    Only fields with a value are there. One whose name is not known, or is that of another field as well, goes by its
    id; and each can be had by its id.
    """

    __slots__ = ("_by_id", "_known")

    def __init__(self, known: Known, source: Model | Mapping[str, Any]) -> None:
        held = {
            key.removeprefix("custom."): source[key]
            for key in source
            if key.startswith("custom.") and source[key] is not None
        }
        ids = [
            *(id for id in known.definitions if id in held),
            *(id for id in held if id not in known.definitions),
        ]
        self._known = known
        self._by_id = {id: typed(known.definitions.get(id) or Definition(id), held[id]) for id in ids}

    def __getitem__(self, name: str) -> Any:
        try:
            return self._by_id[self._known.find(name).id]
        except (CustomFieldError, KeyError):
            id = name.removeprefix("custom.") if isinstance(name, str) else name
            if id in self._by_id:
                return self._by_id[id]
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return map(self._known.label, self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return repr(dict(self))


class Fields(Generic[F_co]):
    """The custom fields of one kind of object as they were when the schema was read, shared ones included.

    Iterating gives the fields in display order.

    Args:
        schema: All fields, as `close.custom_field_schemas` or a file gives them.

    Raises:
        MissingField: The schema does not list fields.
    """

    def __init__(self, schema: CustomFieldSchema | Mapping[str, Any]) -> None:
        from close_api.models import CustomFieldSchema

        model = schema if isinstance(schema, CustomFieldSchema) else CustomFieldSchema.from_dict(schema)
        self._read = Known.of(model)

    @property
    def _known(self) -> Known:
        return self._read

    def _field(self, definition: Definition) -> F_co:
        raise NotImplementedError

    @property
    def object_type(self) -> str:
        """The kind of object, such as `opportunity`."""
        return self._known.object_type

    @property
    def schema(self) -> CustomFieldSchema:
        """The schema as it was read last."""
        return self._known.schema

    def __getitem__(self, name: str) -> F_co:
        """Give the field of a name or an id.

        A name is looked for as it stands, then without regard to case and outer blanks.

        Raises:
            UnknownField: There is none; the error names the nearest.
            AmbiguousField: There are several; the error lists their ids.
        """
        return self._field(self._known.find(name))

    def __contains__(self, name: object) -> bool:
        """Whether there is one field of this name or id, as far as is known."""
        if not isinstance(name, str):
            return False
        try:
            self._known.find(name)
        except CustomFieldError:
            return False
        return True

    def __iter__(self) -> Iterator[F_co]:
        return map(self._field, self._known.definitions.values())

    def __len__(self) -> int:
        return len(self._known.definitions)

    def of(self, source: Model | Mapping[str, Any]) -> FieldValues:
        """Give the values that an object holds, by names of fields: typed, as `CustomField.read` gives them.

        Fields without a value are left out. A value of a field that is not known is there by its id.
        """
        return FieldValues(self._known, source)

    def names(self, field_errors: Mapping[str, T]) -> dict[str, T]:
        """Give the same, with custom fields called as people know them: `Plan` for `custom.cf_...`.

        For `field_errors` of an error. Where a name is that of another field or key as well, the id stands behind it.
        """
        named: dict[str, T] = {}
        for key, value in field_errors.items():
            start, _, rest = key.removeprefix("custom.").partition(".")
            one = self._known.definitions.get(start) if key.startswith("custom.") else None
            name = key if one is None or one.name is None else one.name
            if one is not None and (self._known.label(one.id) == one.id or name in field_errors):
                name = f"{one.name} ({one.id})"
            ending = f".{rest}" if one is not None and one.name is not None and rest else ""
            named[name + ending] = value
        return named

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.object_type!r}, {len(self)} fields)"


class FrozenFieldSet(Fields[CustomField]):
    """Custom fields as they were when the schema was read: nothing is ever sent for them.

    For looking at many values in one go, and for schemas out of files.
    """

    def _field(self, definition: Definition) -> CustomField:
        return CustomField.from_definition(definition.to_dict())

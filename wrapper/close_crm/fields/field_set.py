"""Custom fields by name, read once per client: `close.custom_fields`.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from close_api.api import Api, AsyncApi
from close_runtime.requests import path_segment

from close_crm.errors import CustomFieldError

from .field import Change, CustomField, Value
from .names import Fields, FrozenFieldSet, Known
from .schema_cache import AsyncSchemaLoader, SchemaCache, SchemaLoader
from .values import Check, Definition


def _in_doubt(field: CustomField, check: Check, value: Any) -> bool:
    """Whether a refusal may be due to what is known of the field: there are values that no field takes."""
    try:
        check(Definition(field.id), value)
    except CustomFieldError:
        return False
    return True


class _LiveField(CustomField):
    """A field that reads its definition again before it refuses a value."""

    __slots__ = ("_source",)

    _source: SchemaLoader

    @classmethod
    def within(cls, source: SchemaLoader, definition: Definition) -> _LiveField:
        self = cls.__new__(cls)
        self._definition = definition
        self._source = source
        return self

    def _checked(self, check: Check, value: Any) -> Any:
        try:
            return check(self._definition, value)
        except CustomFieldError:
            if not _in_doubt(self, check, value):
                raise
        again = self._source.known(again=True).definitions
        self._definition = again.get(self.id) or self._definition
        return check(self._definition, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return CustomField.from_definition, (self._definition.to_dict(),)


class _AwaitedField(CustomField):
    """A field that can't read its definition again when it refuses a value, and says who can."""

    __slots__ = ()

    def _checked(self, check: Check, value: Any) -> Any:
        try:
            return check(self._definition, value)
        except CustomFieldError as error:
            if not _in_doubt(self, check, value):
                raise
            hint = "as of the last reading: `await fields.refresh()` reads the fields again"
            raise CustomFieldError(f"{error} ({hint})", field=error.field, nearest=error.nearest) from None

    def __reduce__(self) -> tuple[Any, ...]:
        return CustomField.from_definition, (self._definition.to_dict(),)


class FieldSet(Fields[CustomField]):
    """The custom fields of one kind of object, shared ones included, by name or id; the client keeps them.

    What is refused for what is known of the fields, a name or a value, is refused only after they were read again.
    That is a request for each refusal: `frozen()` gives fields that send nothing. Iterating gives the fields in
    display order.
    """

    def __init__(self, source: SchemaLoader) -> None:
        self._source = source
        source.known()

    @property
    def _known(self) -> Known:
        return self._source.known()

    def _field(self, definition: Definition) -> CustomField:
        return _LiveField.within(self._source, definition)

    def __getitem__(self, name: str) -> CustomField:
        """Give the field of a name or an id; where there is none, the fields are read again first.

        A name is looked for as it stands, then without regard to case and outer blanks.

        Raises:
            UnknownField: There is none; the error names the nearest.
            AmbiguousField: There are several; the error lists their ids.
            CloseError: One of its other subclasses: reading the fields failed.
        """
        try:
            return super().__getitem__(name)
        except CustomFieldError:
            if not isinstance(name, str):
                raise
        self.refresh()
        return super().__getitem__(name)

    def find(self, name: str) -> CustomField:
        """Give the same as `fields[name]`; the twin of what is awaited in an `AsyncFieldSet`."""
        return self[name]

    def refresh(self) -> None:
        """Read the fields again.

        Raises:
            CloseError: Reading them failed; they stay as they were.
        """
        self._source.known(again=True)

    def frozen(self) -> FrozenFieldSet:
        """Give the fields as they are known now: for checking many values without a request."""
        return FrozenFieldSet(self.schema)

    def set(self, name: str, value: Value) -> Change:
        """Give the change that `fields[name].set(value)` gives."""
        return self[name].set(value)

    def add(self, name: str, value: str) -> Change:
        """Give the change that `fields[name].add(value)` gives."""
        return self[name].add(value)

    def remove(self, name: str, value: str) -> Change:
        """Give the change that `fields[name].remove(value)` gives."""
        return self[name].remove(value)


class AsyncFieldSet(Fields[CustomField]):
    """The custom fields of one kind of object, shared ones included, by name or id; the client keeps them.

    `fields[name]` and the checks of the field it gives know what was read last. `find`, `set`, `add` and `remove`,
    awaited, read the fields again before they refuse a name or a value. Iterating gives the fields in display order.
    """

    def __init__(self, source: AsyncSchemaLoader, known: Known) -> None:
        self._source = source
        self._first = known

    @property
    def _known(self) -> Known:
        return self._source.entry.known or self._first

    def _field(self, definition: Definition) -> CustomField:
        return _AwaitedField.from_definition(definition.to_dict())

    async def find(self, name: str) -> CustomField:
        """Give the field of a name or an id; where there is none, the fields are read again first.

        A name is looked for as it stands, then without regard to case and outer blanks.

        Raises:
            UnknownField: There is none; the error names the nearest.
            AmbiguousField: There are several; the error lists their ids.
            CloseError: One of its other subclasses: reading the fields failed.
        """
        try:
            return self[name]
        except CustomFieldError:
            if not isinstance(name, str):
                raise
        await self.refresh()
        return self[name]

    async def refresh(self) -> None:
        """Read the fields again.

        Raises:
            CloseError: Reading them failed; they stay as they were.
        """
        await self._source.known(again=True)

    def frozen(self) -> FrozenFieldSet:
        """Give the fields as they are known now: for checking many values without a request."""
        return FrozenFieldSet(self.schema)

    async def set(self, name: str, value: Value) -> Change:
        """Give the change that sets a field, found by name or id, to a value.

        Raises:
            CustomFieldError: There is no such field, or it does not take the value, also after reading again.
            CloseError: One of its other subclasses: reading the fields failed.
        """
        return await self._change(name, lambda field: field.set(value))

    async def add(self, name: str, value: str) -> Change:
        """Give the change that adds a value to a field, found by name or id.

        Raises:
            CustomFieldError: There is no such field, or it does not take the value, also after reading again.
            CloseError: One of its other subclasses: reading the fields failed.
        """
        return await self._change(name, lambda field: field.add(value))

    async def remove(self, name: str, value: str) -> Change:
        """Give the change that removes a value from a field, found by name or id.

        Raises:
            CustomFieldError: There is no such field, or it does not take the value, also after reading again.
            CloseError: One of its other subclasses: reading the fields failed.
        """
        return await self._change(name, lambda field: field.remove(value))

    async def _change(self, name: str, change: Callable[[CustomField], Change]) -> Change:
        field = await self.find(name)
        try:
            return change(field)
        except CustomFieldError:
            change(CustomField.from_definition({"id": field.id}))  # raises what no reading would change
        await self.refresh()
        return change(CustomField.from_definition(self._known.find(field.id).to_dict()))


class CustomFields:
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def __init__(self, api: Api, kept: dict[str, Any], patience: float) -> None:
        self._api = api
        # One for all threads that come here first at one time.
        self._shelf: SchemaCache = kept.setdefault("schemas", SchemaCache())
        self._patience = patience

    def opportunity(self) -> FieldSet:
        """Give the custom fields of opportunities, shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return self._of("opportunity")

    def lead(self) -> FieldSet:
        """Give the custom fields of leads, shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return self._of("lead")

    def contact(self) -> FieldSet:
        """Give the custom fields of contacts, shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return self._of("contact")

    def activity(self, custom_activity_type_id: str) -> FieldSet:
        """Give the custom fields of a custom activity type (`actitype_...`), shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return self._of("activity", path_segment("custom_activity_type_id", custom_activity_type_id))

    def custom_object(self, custom_object_type_id: str) -> FieldSet:
        """Give the custom fields of a custom object type (`cotype_...`), shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return self._of("custom_object", path_segment("custom_object_type_id", custom_object_type_id))

    def _of(self, kind: str, id: str | None = None) -> FieldSet:
        return FieldSet(SchemaLoader(self._api, self._shelf, (kind, id), self._patience))


class AsyncCustomFields:
    """Custom fields by name: the fields of each kind of object, read with the first use and kept by the client."""

    def __init__(self, api: AsyncApi, kept: dict[str, Any], patience: float) -> None:
        self._api = api
        self._shelf: SchemaCache = kept.setdefault("schemas", SchemaCache())
        self._patience = patience

    async def opportunity(self) -> AsyncFieldSet:
        """Give the custom fields of opportunities, shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return await self._of("opportunity")

    async def lead(self) -> AsyncFieldSet:
        """Give the custom fields of leads, shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return await self._of("lead")

    async def contact(self) -> AsyncFieldSet:
        """Give the custom fields of contacts, shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return await self._of("contact")

    async def activity(self, custom_activity_type_id: str) -> AsyncFieldSet:
        """Give the custom fields of a custom activity type (`actitype_...`), shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return await self._of("activity", path_segment("custom_activity_type_id", custom_activity_type_id))

    async def custom_object(self, custom_object_type_id: str) -> AsyncFieldSet:
        """Give the custom fields of a custom object type (`cotype_...`), shared ones included.

        Raises:
            CloseError: Reading them failed.
        """
        return await self._of("custom_object", path_segment("custom_object_type_id", custom_object_type_id))

    async def _of(self, kind: str, id: str | None = None) -> AsyncFieldSet:
        source = AsyncSchemaLoader(self._api, self._shelf, (kind, id), self._patience)
        return AsyncFieldSet(source, await source.known())

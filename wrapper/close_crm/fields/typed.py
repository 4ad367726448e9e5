"""Custom fields whose values type checkers know, for modules that `close_crm.fields.codegen.module` renders.

Each class is a `CustomField` of one type. As an attribute of a `FieldReader` it is the field when it's had from the
class, and the field's value when it's had from a reader of an object.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Generic, Never, NoReturn, Self, TypeVar, cast, overload

from .change import Change
from .definition import Definition
from .field import CustomField
from .types import TYPES, type_of

T = TypeVar("T")
C = TypeVar("C", bound=str)
#: The type of each class below, and whether its fields have a list.
CLASSES: Mapping[str, tuple[str, bool]] = {one.single: (one.name, False) for one in TYPES.values()} | {
    one.several: (one.name, True) for one in TYPES.values() if one.several
}
# The methods below take less than those of CustomField: the rest would be refused when the program runs.
# mypy: disable-error-code="override"
# pyright: reportIncompatibleMethodOverride=false


class FieldReader:
    """Reads an object's custom fields by attribute; a field without a value is None.

    Args:
        source: An object that Close answered with.
    """

    __slots__ = ("_source",)

    #: The kind of object, such as `opportunity`.
    _object_type: ClassVar[str] = ""

    def __init_subclass__(cls, *, object_type: str = "") -> None:
        cls._object_type = object_type or cls._object_type

    def __init__(self, source: Mapping[str, Any]) -> None:
        self._source = source

    @classmethod
    def of(cls, source: Mapping[str, Any]) -> Self:
        """Return a reader of an object.

        Args:
            source: An object that Close answered with.
        """
        return cls(source)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.of({self._source!r})"


class _Read(CustomField, Generic[T]):
    """A field that reads as `T`."""

    def __init_subclass__(cls) -> None:
        # A subclass of one of the classes below has its type.
        cls._TYPE, cls._SEVERAL = CLASSES.get(cls.__name__, (cls._TYPE, cls._SEVERAL))

    @overload
    def __get__(self, reader: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, reader: FieldReader, owner: type[Any]) -> T | None: ...
    def __get__(self, reader: FieldReader | None, owner: type[Any]) -> Self | T | None:
        return self if reader is None else self.read(reader._source)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # of this module

    def read(self, source: Mapping[str, Any]) -> T | None:
        """Return the value, None where `source` carries none.

        What is not of the field's type, or is a choice no longer, is returned as it is.
        """
        value: T | None = super().read(source)
        return value


class SingleField(_Read[T]):
    """A field of one value."""

    _SEVERAL = False

    def set(self, value: T | None) -> Change:
        """Replace the field's value.

        Args:
            value: The new value; None empties it.

        Raises:
            CustomFieldError: It is of another type.
        """
        return super().set(cast("Any", value))

    def add(self, value: Never) -> NoReturn:
        """Only for fields of several values: always raises CustomFieldError."""
        super().add(value)
        raise AssertionError

    def remove(self, value: Never) -> NoReturn:
        """Only for fields of several values: always raises CustomFieldError."""
        super().remove(value)
        raise AssertionError


class SeveralField(_Read[list[C]], Generic[C]):
    """A field of several values."""

    _SEVERAL = True

    def set(self, value: list[C] | tuple[C, ...] | None) -> Change:
        """Replace the field's value.

        Args:
            value: The new values, all of them; None and an empty list empty it.

        Raises:
            CustomFieldError: It is of another type.
        """
        return super().set(value)

    def add(self, value: C) -> Change:
        """Add one value, leaving the others in place. Only for `update`.

        Raises:
            CustomFieldError: It is of another type.
        """
        return super().add(value)

    def remove(self, value: C) -> Change:
        """Remove one value, leaving the others in place. Only for `update`.

        Raises:
            CustomFieldError: It is of another type.
        """
        return super().remove(value)


class TextField(SingleField[str]):
    """Text."""


class TextAreaField(SingleField[str]):
    """Text of several lines."""


class HiddenField(SingleField[str]):
    """Text that people don't see."""


class NumberField(SingleField[float]):
    """A number; whole ones are int."""


class DateField(SingleField[date]):
    """A day."""


class DateTimeField(SingleField[datetime]):
    """A moment, with its time zone."""


class ChoiceField(SingleField[C], Generic[C]):
    """One of the choices; which ones there are is for type checkers and Close to look at."""


class ChoicesField(SeveralField[C], Generic[C]):
    """Several of the choices; which ones there are is for type checkers and Close to look at."""


class UserField(SingleField[str]):
    """A user: reads as the id, is set to the id or the exact name."""


class UsersField(SeveralField[str]):
    """Several users: read as ids, are set to ids or exact names."""


class ContactField(SingleField[str]):
    """A contact of the same lead, by its id."""


class ContactsField(SeveralField[str]):
    """Several contacts of the same lead, by their ids."""


class CustomObjectField(SingleField[str]):
    """A custom object, by its id."""


class CustomObjectsField(SeveralField[str]):
    """Several custom objects, by their ids."""


class AnyField(_Read[Any]):
    """A field of a type that is newer than this package, or not known: nothing is checked.

    Args:
        id: The field's id.
        name: Its name.
        type_: Its type, as its definition says.
        several: Whether its value is a list, as its definition says.

    Raises:
        CustomFieldError: `id` is not that of a custom field.
    """

    def __init__(
        self, id: str, name: str | None = None, *, type_: str | None = None, several: bool | None = None
    ) -> None:
        super().__init__(id, name)
        Definition.__init__(self, id, name, type_, accepts_multiple_values=several)


def class_of(field: Definition) -> str:
    """Return the name of the class of a field."""
    kind = type_of(field.type)
    return (kind.several if field.accepts_multiple_values else kind.single) or "AnyField"


__all__ = [
    "AnyField",
    "ChoiceField",
    "ChoicesField",
    "ContactField",
    "ContactsField",
    "CustomObjectField",
    "CustomObjectsField",
    "DateField",
    "DateTimeField",
    "FieldReader",
    "HiddenField",
    "NumberField",
    "SeveralField",
    "SingleField",
    "TextAreaField",
    "TextField",
    "UserField",
    "UsersField",
    "class_of",
]

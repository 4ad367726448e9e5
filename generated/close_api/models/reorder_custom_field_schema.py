from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested

if TYPE_CHECKING:
    from .custom_field_reference import CustomFieldReference


class ReorderCustomFieldSchema(Model):
    """The order wanted for the custom fields of one kind of object.

    Attributes:
        fields: The fields in the order wanted, by id. Fields that are not listed go to the end.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"fields"})

    fields: Field[list[CustomFieldReference]] = Field(
        "fields", ListOf(Nested(__package__, "CustomFieldReference"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]],
    ) -> None:
        self._fill(_given, {"fields": fields})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .form_field_choice import FormFieldChoice


class FormFieldDefinition(Model):
    """A field of a form.

    Attributes:
        id: Id of the field (`formfld_…`), the key of its value in submissions.
        name: What the form calls it.
        type_: What it takes.
        choices: What can be chosen; null where anything can be written.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "name", "type", "choices"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    type_: Field[str] = Field("type", STR)
    choices: Field[list[FormFieldChoice] | None] = Field(
        "choices", OneOf(ListOf(Nested(__package__, "FormFieldChoice")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        choices: Iterable[FormFieldChoice | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "name": name, "type_": type_, "choices": choices})

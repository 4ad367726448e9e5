from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class OrganizationCustomField(Model):
    """A custom field in short.

    Attributes:
        id: Id of the field (`cf_…`).
        name: Name of the field.
        type_: Kind of value it takes.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "name": name, "type_": type_})

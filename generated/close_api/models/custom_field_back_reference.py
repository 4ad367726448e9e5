from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CustomFieldBackReference(Model):
    """A custom field that refers to a custom object type. Which further keys it has is not documented.

    Attributes:
        id: Id of the field (`cf_…`).
        name: Name of the field as users see it.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "name": name})

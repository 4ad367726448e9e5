from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CustomFieldReference(Model):
    """Names an existing custom field.

    Attributes:
        id: Id of the field (`cf_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"id"})
    _ANSWERED_AS = (
        (__package__, "CustomFieldDefinition"),
        (__package__, "SharedCustomFieldDefinition"),
        (__package__, "CustomFieldOfType"),
    )

    id: Field[str] = Field("id", STR)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, id: str) -> None:
        self._fill(_given, {"id": id})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SearchResult(Model):
    """An object that was found. Beside these it has the fields that `_fields` asked for, custom fields as
    `custom.cf_…`.

    Attributes:
        id: Id of the object.
        object_type: Kind of the object, such as `lead`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "__object_type"})

    id: Field[str] = Field("id", STR)
    object_type: Field[str] = Field("__object_type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "object_type": object_type})

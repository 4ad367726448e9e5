from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ObjectTypeNode(Model):
    """Says which kind of object is searched for. It belongs into the `and` that a filter begins with.

    Attributes:
        object_type: Kind of object, such as `lead`, `contact`, `opportunity` or `activity.call`.
        type_: The kind of object: `object_type`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"object_type", "type"})

    object_type: Field[str] = Field("object_type", STR)
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"object_type": object_type, "type_": type_, "negate": negate})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_object_type import CustomObjectType


class CustomObjectTypeList(ListModel["CustomObjectType"]):
    """All custom object types of an organization.

    Attributes:
        data: The types.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data"})

    data: Field[list[CustomObjectType]] = Field("data", ListOf(Nested(__package__, "CustomObjectType")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomObjectType | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data})

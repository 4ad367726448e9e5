from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .form import Form


class FormList(ListModel["Form"]):
    """A page of forms.

    Attributes:
        data: The forms.
        has_more: Whether there are more after this page.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[Form]] = Field("data", ListOf(Nested(__package__, "Form")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Form | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more})

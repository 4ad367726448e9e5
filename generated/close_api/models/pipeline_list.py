from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline import Pipeline


class PipelineList(ListModel["Pipeline"]):
    """All pipelines of an organization.

    Attributes:
        data: The pipelines.
        has_more: Whether pipelines are left out of this answer. The list has no pages.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[Pipeline]] = Field("data", ListOf(Nested(__package__, "Pipeline")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more})

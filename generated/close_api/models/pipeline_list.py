from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .pipeline import Pipeline


class PipelineList(Model):
    """All pipelines of an organization.

    Attributes:
        data: The pipelines.
        has_more: Whether pipelines are left out of this answer. The list has no pages.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[Pipeline]] = Field("data", ListOf(Nested("pipeline", "Pipeline")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        *,
        data: Sequence[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            }
        )

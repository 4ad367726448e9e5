from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..types import (
    NULL,
    STR,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    OneOf,
    Unset,
)

if TYPE_CHECKING:
    from .create_pipeline_status import CreatePipelineStatus


class CreatePipeline(Model):
    """What it takes to create a pipeline.

    Attributes:
        name: Name of the pipeline.
        statuses: Statuses to create with it, in display order. Null or missing makes a pipeline without
            statuses.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)
    statuses: Field[list[CreatePipelineStatus] | None] = Field(
        "statuses", OneOf(ListOf(Nested("create_pipeline_status", "CreatePipelineStatus")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        statuses: Iterable[CreatePipelineStatus | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "statuses": statuses,
            },
        )

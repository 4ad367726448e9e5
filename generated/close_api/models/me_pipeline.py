from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_opportunity_status import PipelineOpportunityStatus


class MePipeline(Model):
    """A pipeline as an organization shows it. Which of a pipeline's fields come here is not documented;
    `pipelines_get` has them all.

    Attributes:
        id: Id of the pipeline (`pipe_…`).
        name: Name of the pipeline.
        statuses: The pipeline's opportunity statuses, in display order.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    statuses: Field[list[PipelineOpportunityStatus]] = Field(
        "statuses", ListOf(Nested(__package__, "PipelineOpportunityStatus"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        statuses: Iterable[PipelineOpportunityStatus | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "name": name, "statuses": statuses})

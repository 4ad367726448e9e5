from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

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
        "statuses", OneOf(ListOf(Nested(__package__, "CreatePipelineStatus")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        statuses: Iterable[CreatePipelineStatus | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "statuses": statuses})

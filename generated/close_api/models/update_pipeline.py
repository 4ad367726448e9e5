from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_status_reference import PipelineStatusReference


class UpdatePipeline(Model):
    """The changes to a pipeline. What is not sent stays.

    Attributes:
        name: New name of the pipeline. Close gives the empty string as its default, without saying what
            sending it does.
        statuses: The pipeline's statuses in the order wanted, by id; ids from other pipelines move here.
            Null or missing leaves them alone.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str] = Field("name", STR)
    statuses: Field[list[PipelineStatusReference] | None] = Field(
        "statuses", OneOf(ListOf(Nested(__package__, "PipelineStatusReference")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        statuses: Iterable[PipelineStatusReference | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "statuses": statuses})

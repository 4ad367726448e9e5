from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateOpportunityStatus(Model):
    """The changes to an opportunity status. Its type is not among them.

    Attributes:
        label: New name of the status; the present one when only the pipeline changes.
        pipeline_id: Pipeline to move the status to (`pipe_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"label"})

    label: Field[str] = Field("label", STR)
    pipeline_id: Field[str | None] = Field("pipeline_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"label": label, "pipeline_id": pipeline_id})

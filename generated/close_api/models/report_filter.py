from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class ReportFilter(Model):
    """What a report is narrowed to.

    Attributes:
        type_: How: `saved_search` is all that Close names.
        saved_search_id: The Smart View (`save_…`) whose leads, or opportunities, are reported on.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type", "saved_search_id"})

    type_: Field[str] = Field("type", STR)
    saved_search_id: Field[str] = Field("saved_search_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        saved_search_id: str,
    ) -> None:
        self._fill(_given, {"type_": type_, "saved_search_id": saved_search_id})

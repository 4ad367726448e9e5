from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SavedSearchNode(Model):
    """Matches what a Smart View shows. It can stand in the place of an `object_type` node.

    Attributes:
        saved_search_id: Id of the Smart View (`save_…`).
        type_: The kind of object: `saved_search`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"saved_search_id", "type"})

    saved_search_id: Field[str] = Field("saved_search_id", STR)
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        saved_search_id: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"saved_search_id": saved_search_id, "type_": type_, "negate": negate})

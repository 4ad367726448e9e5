from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STRS
from close_runtime.fields import Field
from close_runtime.models import Model


class SetPinnedSavedView(Model):
    """The Smart Views to pin, in their order.

    Attributes:
        saved_view_ids: Ids of all Smart Views to pin (`save_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"saved_view_ids"})

    saved_view_ids: Field[list[str]] = Field("saved_view_ids", STRS)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, saved_view_ids: Iterable[str]
    ) -> None:
        self._fill(_given, {"saved_view_ids": saved_view_ids})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SearchCount(Model):
    """How many objects a search found.

    Attributes:
        limited: How many of them `results_limit` leaves.
        total: How many match the filter.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"limited", "total"})

    limited: Field[int] = Field("limited", INT)
    total: Field[int] = Field("total", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        limited: int | Unset = UNSET,
        total: int | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"limited": limited, "total": total})

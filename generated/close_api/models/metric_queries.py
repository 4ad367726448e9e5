from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.models import Model


class MetricQueries(Model):
    """Searches by the keys of metrics."""

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None:
        self._fill(_given, {})

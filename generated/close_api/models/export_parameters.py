from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.models import Model


class ExportParameters(Model):
    """Filters by the names of query parameters of GET /opportunity/, with their texts: lists are separated by
    commas.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(r"^[A-Za-z0-9_.]+$", re.ASCII)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None:
        self._fill(_given, {})

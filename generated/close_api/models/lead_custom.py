from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.models import Model


class LeadCustom(Model):
    """The values of custom fields by the fields' names, as answers up to 2025 have them. The keys `custom.<field
    id>` of the lead take its place.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None:
        self._fill(_given, {})

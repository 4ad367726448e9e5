from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class MergeLeads(Model):
    """Which lead is merged into which.

    Attributes:
        destination: Lead that stays (`lead_…`).
        source: Lead that goes into the other one, and is gone afterwards (`lead_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"destination", "source"})

    destination: Field[str] = Field("destination", STR)
    source: Field[str] = Field("source", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, destination: str, source: str
    ) -> None:
        self._fill(_given, {"destination": destination, "source": source})

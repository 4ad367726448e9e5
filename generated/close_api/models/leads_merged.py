from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class LeadsMerged(Model):
    """That leads were merged.

    Attributes:
        status: `ok` in every recorded answer.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    status: Field[str] = Field("status", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, status: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"status": status})

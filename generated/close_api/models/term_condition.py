from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR, STRS
from close_runtime.fields import Field
from close_runtime.models import Model


class TermCondition(Model):
    """For choices and other fixed values: any of these. Of several choices one is enough.

    Attributes:
        values_: The values.
        type_: The kind of object: `term`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"values", "type"})

    values_: Field[list[str]] = Field("values", STRS)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        values_: Iterable[str],
        type_: str,
    ) -> None:
        self._fill(_given, {"values_": values_, "type_": type_})

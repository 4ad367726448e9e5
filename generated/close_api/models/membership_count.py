from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MembershipCount(Model):
    """How many memberships were changed.

    Attributes:
        count_: How many.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"count"})

    count_: Field[int] = Field("count", INT)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, count_: int | Unset = UNSET
    ) -> None:
        self._fill(_given, {"count_": count_})

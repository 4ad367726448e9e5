from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ReportedUserName(Model):
    """What a user is called.

    Attributes:
        display: The name.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    display: Field[str | None] = Field("display", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        display: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"display": display})

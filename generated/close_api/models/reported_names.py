from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .reported_user_names import ReportedUserNames


class ReportedNames(Model):
    """Names of what a report has ids of.

    Attributes:
        user: Users by their ids.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    user: Field[ReportedUserNames] = Field("user", Nested(__package__, "ReportedUserNames"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user: ReportedUserNames | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"user": user})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class GroupMember(Model):
    """A user in a group.

    Attributes:
        user_id: Its user (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"user_id"})

    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, user_id: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"user_id": user_id})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .user_device import UserDevice


class UserAvailability(Model):
    """The devices a user can take calls on.

    Attributes:
        user_id: The user (`user_…`).
        availability: State of each kind of device.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"user_id", "availability"})

    user_id: Field[str] = Field("user_id", STR)
    availability: Field[list[UserDevice]] = Field("availability", ListOf(Nested(__package__, "UserDevice")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user_id: str | Unset = UNSET,
        availability: Iterable[UserDevice | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"user_id": user_id, "availability": availability})

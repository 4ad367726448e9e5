from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..types import (
    STR,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

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
    availability: Field[list[UserDevice]] = Field("availability", ListOf(Nested("user_device", "UserDevice")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user_id: str | Unset = UNSET,
        availability: Iterable[UserDevice | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "user_id": user_id,
                "availability": availability,
            },
        )

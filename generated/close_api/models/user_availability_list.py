from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..types import (
    UNSET,
    Field,
    ListModel,
    ListOf,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .user_availability import UserAvailability


class UserAvailabilityList(ListModel["UserAvailability"]):
    """The availability of an organization's users.

    Attributes:
        data: One entry per user.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data"})

    data: Field[list[UserAvailability]] = Field(
        "data", ListOf(Nested("user_availability", "UserAvailability"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[UserAvailability | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "data": data,
            },
        )

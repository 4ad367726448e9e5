from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import (
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .user_availability import UserAvailability


class UserAvailabilityList(Model):
    """The availability of an organization's users.

    Attributes:
        data: One entry per user.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"data"})

    data: Field[list[UserAvailability]] = Field(
        "data", ListOf(Nested("user_availability", "UserAvailability"))
    )

    def __init__(
        self,
        *,
        data: Sequence[UserAvailability | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "data": data,
            }
        )

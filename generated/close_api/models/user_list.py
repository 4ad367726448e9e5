from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .user import User


class UserList(Model):
    """One page of users.

    Attributes:
        data: The users of this page.
        has_more: Whether there is a page after this one.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[User]] = Field("data", ListOf(Nested("user", "User")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        *,
        data: Sequence[User | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            }
        )

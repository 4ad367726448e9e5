from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .user_availability import UserAvailability


class UserAvailabilityList(ListModel["UserAvailability"]):
    """The availability of an organization's users.

    Attributes:
        data: One entry per user.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data"})

    data: Field[list[UserAvailability]] = Field("data", ListOf(Nested(__package__, "UserAvailability")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[UserAvailability | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data})

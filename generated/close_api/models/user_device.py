from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import ANY, ListOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .user_device_status import UserDeviceStatus
    from .user_device_type import UserDeviceType


class UserDevice(Model):
    """The state of one kind of device of a user.

    Attributes:
        type_: The kind of device.
        status: Whether the user is reachable on it.
        active_calls: Calls the user is in on it. What an entry looks like is not documented.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"type", "status"})

    type_: Field[UserDeviceType | str] = Field("type", Words("mobile", "native", "web"))
    status: Field[UserDeviceStatus | str] = Field("status", Words("offline", "online"))
    active_calls: Field[list[Any]] = Field("active_calls", ListOf(ANY))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal["mobile", "native", "web"] | Unset = UNSET,
        status: Literal["offline", "online"] | Unset = UNSET,
        active_calls: Iterable[Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "status": status, "active_calls": active_calls})

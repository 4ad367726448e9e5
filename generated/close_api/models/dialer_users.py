from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class DialerUsers(Model):
    """What one user does in a dialer.

    Attributes:
        is_active: Whether the user takes calls in it now.
        state: State of the user in it, such as `inactive`.
        user_id: Its user (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"is_active", "state", "user_id"})

    is_active: Field[bool] = Field("is_active", BOOL)
    state: Field[str] = Field("state", STR)
    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        is_active: bool | Unset = UNSET,
        state: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"is_active": is_active, "state": state, "user_id": user_id})

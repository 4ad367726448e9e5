from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ContactEmail(Model):
    """An e-mail address of a contact.

    Attributes:
        email: The address.
        is_unsubscribed: Whether its owner does not want bulk e-mail.
        type_: Kind of address, such as `office`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"email", "is_unsubscribed", "type"})
    _READ_ONLY = frozenset({"is_unsubscribed"})

    email: Field[str] = Field("email", STR)
    is_unsubscribed: Field[bool] = Field("is_unsubscribed", BOOL)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str | Unset = UNSET,
        is_unsubscribed: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"email": email, "is_unsubscribed": is_unsubscribed, "type_": type_})

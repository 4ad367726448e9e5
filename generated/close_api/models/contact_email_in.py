from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ContactEmailIn(Model):
    """An e-mail address for a contact.

    Attributes:
        email: The address. One that can't be an address is refused.
        type_: Kind of address, such as `office` or `home`. What Close takes without it is not documented.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"email"})
    _ANSWERED_AS = ((__package__, "ContactEmail"),)

    email: Field[str] = Field("email", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"email": email, "type_": type_})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ContactPhoneIn(Model):
    """A telephone number for a contact.

    Attributes:
        phone: The number. It comes back in international form (`+18004445555`); one without a country
            code is taken for one of the organization's own country.
        type_: Kind of number, such as `office` or `mobile`. What Close takes without it is not
            documented.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"phone"})
    _ANSWERED_AS = ((__package__, "ContactPhone"),)

    phone: Field[str] = Field("phone", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        phone: str,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"phone": phone, "type_": type_})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ContactPhoneIn(Model):
    """A telephone number for a contact.

    Attributes:
        phone: The number. It comes back in international form (`+18004445555`); one without a country
            code is taken for one of the organization's own country. Close takes an entry without a number,
            and does not document what becomes of it.
        type_: Kind of number, such as `office` or `mobile`. What Close takes without it is not
            documented.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _ANSWERED_AS = ((__package__, "ContactPhone"),)

    phone: Field[str | None] = Field("phone", OneOf(STR, NULL))
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        phone: str | None | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"phone": phone, "type_": type_})

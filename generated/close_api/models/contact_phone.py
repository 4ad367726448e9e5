from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ContactPhone(Model):
    """A telephone number of a contact.

    Attributes:
        phone: The number.
        type_: Kind of number, such as `mobile`.
        country: Country of the number.
        outbound_sms_blocked: Whether text messages can't be sent to it.
        phone_formatted: The number as written for people.
        tz_ids: Time zones that the number may be in.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"phone", "type"})
    _READ_ONLY = frozenset({"country", "outbound_sms_blocked", "phone_formatted", "tz_ids"})

    phone: Field[str] = Field("phone", STR)
    type_: Field[str] = Field("type", STR)
    country: Field[str | None] = Field("country", OneOf(STR, NULL))
    outbound_sms_blocked: Field[bool] = Field("outbound_sms_blocked", BOOL)
    phone_formatted: Field[str] = Field("phone_formatted", STR)
    tz_ids: Field[list[str]] = Field("tz_ids", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        phone: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        country: str | None | Unset = UNSET,
        outbound_sms_blocked: bool | Unset = UNSET,
        phone_formatted: str | Unset = UNSET,
        tz_ids: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "phone": phone,
                "type_": type_,
                "country": country,
                "outbound_sms_blocked": outbound_sms_blocked,
                "phone_formatted": phone_formatted,
                "tz_ids": tz_ids,
            },
        )

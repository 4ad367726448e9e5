from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, INT, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdatePhoneNumber(Model):
    """The changes to a phone number. What is not sent stays.

    Attributes:
        forward_to: Number that calls are forwarded to, in international form (E.164).
        forward_to_enabled: Whether calls are forwarded.
        inbound_ring_duration: Seconds that an incoming call rings, from 15 to 90.
        label: Name that people see.
        participants: All users who share it (`user_…`), of a group's number.
        phone_numbers: All other numbers that ring, in international form (E.164), of a group's number.
        press_1_to_accept: Whether a forwarded call is connected only once the person presses 1.
        voicemail_greeting_url: Address of the greeting that callers hear before they leave a message;
            null for none.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    forward_to: Field[str] = Field("forward_to", STR)
    forward_to_enabled: Field[bool] = Field("forward_to_enabled", BOOL)
    inbound_ring_duration: Field[int] = Field("inbound_ring_duration", INT)
    label: Field[str] = Field("label", STR)
    participants: Field[list[str]] = Field("participants", STRS)
    phone_numbers: Field[list[str]] = Field("phone_numbers", STRS)
    press_1_to_accept: Field[bool] = Field("press_1_to_accept", BOOL)
    voicemail_greeting_url: Field[str | None] = Field("voicemail_greeting_url", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        forward_to: str | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        inbound_ring_duration: int | Unset = UNSET,
        label: str | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "forward_to": forward_to,
                "forward_to_enabled": forward_to_enabled,
                "inbound_ring_duration": inbound_ring_duration,
                "label": label,
                "participants": participants,
                "phone_numbers": phone_numbers,
                "press_1_to_accept": press_1_to_accept,
                "voicemail_greeting_url": voicemail_greeting_url,
            },
        )

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .phone_number_carrier_type import PhoneNumberCarrierType
    from .phone_number_sharing import PhoneNumberSharing


class CreatePhoneNumberRequest(Model):
    """What number to rent, and for whom.

    Attributes:
        country: Country of the number, two letters (ISO 3166-1 alpha-2).
        assign_to: Users who get the number (`user_…`); the caller unless given. For others it takes the
            right to manage the team's phone numbers, and each has to be an active member who may call.
        bundle_id: Bundle of documents that the country asks for.
        carrier_type: Kind of line; Close chooses unless it is given.
        prefix: First digits after the country's code, at most 5; empty unless given.
        sharing: Whether the number is one user's or a group's; `personal` unless given.
        with_mms: Whether it has to send MMS. It takes `with_sms` as well.
        with_sms: Whether it has to send SMS.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"country"})

    country: Field[str] = Field("country", STR)
    assign_to: Field[list[str]] = Field("assign_to", STRS)
    bundle_id: Field[str | None] = Field("bundle_id", OneOf(STR, NULL))
    carrier_type: Field[PhoneNumberCarrierType | str | None] = Field(
        "carrier_type", OneOf(Words("local", "mobile", "national", "tollfree"), NULL)
    )
    prefix: Field[str] = Field("prefix", STR)
    sharing: Field[PhoneNumberSharing | str] = Field("sharing", Words("group", "personal"))
    with_mms: Field[bool | None] = Field("with_mms", OneOf(BOOL, NULL))
    with_sms: Field[bool | None] = Field("with_sms", OneOf(BOOL, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        country: str,
        assign_to: Iterable[str] | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"] | None | Unset = UNSET,
        prefix: str | Unset = UNSET,
        sharing: Literal["group", "personal"] | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "country": country,
                "assign_to": assign_to,
                "bundle_id": bundle_id,
                "carrier_type": carrier_type,
                "prefix": prefix,
                "sharing": sharing,
                "with_mms": with_mms,
                "with_sms": with_sms,
            },
        )

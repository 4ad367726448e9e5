from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, NUMBER, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .carrier_number_type import CarrierNumberType
    from .phone_number_type import PhoneNumberType
    from .underlying_carrier import UnderlyingCarrier


class PhoneNumber(Model):
    """A phone number that the organization calls from, or is called on.

    Attributes:
        address_id: Address that it is registered with; null for none.
        bundle_id: Bundle of documents that it is registered with; null for none.
        carrier: Company that carries its calls; null if there is none.
        carrier_type: What kind of line it is; null if it is not known.
        country: Country of the number, two letters (ISO 3166-1 alpha-2).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the phone number.
        is_group_number: Deprecated: see `participants`. Whether the number is a group's.
        is_premium: Whether calling it costs the caller more.
        is_verified: Whether it was verified.
        label: Name that people see; null for none.
        last_billed_price: What it cost the last time; null if it was not billed. The unit is not
            documented.
        mms_enabled: Whether it can send and receive pictures (MMS).
        next_billing_on: When it is billed next; null if it is not.
        number: The number, in international form (E.164).
        number_formatted: The number as people read it.
        organization_id: Organization it belongs to (`orga_…`).
        sms_enabled: Whether it can send and receive SMS.
        supports_mms_to_countries: Countries that it can send MMS to (ISO 3166-1 alpha-2).
        supports_sms_to_countries: Countries that it can send SMS to (ISO 3166-1 alpha-2).
        type_: Where the number comes from.
        user_id: Deprecated: see `participants`. Its user (`user_…`).
        forward_to: Number that calls are forwarded to, in international form (E.164); null for none.
        forward_to_enabled: Whether calls are forwarded.
        forward_to_formatted: That number as people read it.
        inbound_ring_duration: Seconds that an incoming call rings, from 15 to 90; null stands for 30.
        participants: Users who share it (`user_…`).
        phone_numbers: Other numbers that ring, in international form (E.164).
        phone_numbers_formatted: These numbers as people read them.
        press_1_to_accept: Whether a forwarded call is connected only once the person presses 1.
        voicemail_greeting_url: Address of the greeting that callers hear before they leave a message;
            null for none.
        was_ported: Whether it was brought over from another company.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "address_id",
            "bundle_id",
            "carrier",
            "carrier_type",
            "country",
            "date_created",
            "date_updated",
            "id",
            "is_group_number",
            "is_premium",
            "is_verified",
            "label",
            "last_billed_price",
            "mms_enabled",
            "next_billing_on",
            "number",
            "number_formatted",
            "organization_id",
            "sms_enabled",
            "supports_mms_to_countries",
            "supports_sms_to_countries",
            "type",
            "user_id",
        }
    )

    address_id: Field[str | None] = Field("address_id", OneOf(STR, NULL))
    bundle_id: Field[str | None] = Field("bundle_id", OneOf(STR, NULL))
    carrier: Field[UnderlyingCarrier | str | None] = Field("carrier", OneOf(Words("plivo", "twilio"), NULL))
    carrier_type: Field[CarrierNumberType | str | None] = Field(
        "carrier_type", OneOf(Words("local", "mobile", "national", "shortcode", "tollfree"), NULL)
    )
    country: Field[str | None] = Field("country", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    id: Field[str] = Field("id", STR)
    is_group_number: Field[bool] = Field("is_group_number", BOOL)
    is_premium: Field[bool] = Field("is_premium", BOOL)
    is_verified: Field[bool] = Field("is_verified", BOOL)
    label: Field[str | None] = Field("label", OneOf(STR, NULL))
    last_billed_price: Field[float | None] = Field("last_billed_price", OneOf(NUMBER, NULL))
    mms_enabled: Field[bool] = Field("mms_enabled", BOOL)
    next_billing_on: Field[datetime.datetime | None] = Field("next_billing_on", OneOf(DATETIME, NULL))
    number: Field[str] = Field("number", STR)
    number_formatted: Field[str] = Field("number_formatted", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    sms_enabled: Field[bool] = Field("sms_enabled", BOOL)
    supports_mms_to_countries: Field[list[str]] = Field("supports_mms_to_countries", STRS)
    supports_sms_to_countries: Field[list[str]] = Field("supports_sms_to_countries", STRS)
    type_: Field[PhoneNumberType | str] = Field("type", Words("external", "internal", "virtual"))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    forward_to: Field[str | None] = Field("forward_to", OneOf(STR, NULL))
    forward_to_enabled: Field[bool] = Field("forward_to_enabled", BOOL)
    forward_to_formatted: Field[str | None] = Field("forward_to_formatted", OneOf(STR, NULL))
    inbound_ring_duration: Field[int | None] = Field("inbound_ring_duration", OneOf(INT, NULL))
    participants: Field[list[str]] = Field("participants", STRS)
    phone_numbers: Field[list[str]] = Field("phone_numbers", STRS)
    phone_numbers_formatted: Field[list[str]] = Field("phone_numbers_formatted", STRS)
    press_1_to_accept: Field[bool] = Field("press_1_to_accept", BOOL)
    voicemail_greeting_url: Field[str | None] = Field("voicemail_greeting_url", OneOf(STR, NULL))
    was_ported: Field[bool] = Field("was_ported", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        address_id: str | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier: Literal["plivo", "twilio"] | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "shortcode", "tollfree"] | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        is_premium: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        label: str | None | Unset = UNSET,
        last_billed_price: float | None | Unset = UNSET,
        mms_enabled: bool | Unset = UNSET,
        next_billing_on: datetime.datetime | str | None | Unset = UNSET,
        number: str | Unset = UNSET,
        number_formatted: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        supports_mms_to_countries: Iterable[str] | Unset = UNSET,
        supports_sms_to_countries: Iterable[str] | Unset = UNSET,
        type_: Literal["external", "internal", "virtual"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        forward_to: str | None | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        forward_to_formatted: str | None | Unset = UNSET,
        inbound_ring_duration: int | None | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        phone_numbers_formatted: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
        was_ported: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "address_id": address_id,
                "bundle_id": bundle_id,
                "carrier": carrier,
                "carrier_type": carrier_type,
                "country": country,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "is_group_number": is_group_number,
                "is_premium": is_premium,
                "is_verified": is_verified,
                "label": label,
                "last_billed_price": last_billed_price,
                "mms_enabled": mms_enabled,
                "next_billing_on": next_billing_on,
                "number": number,
                "number_formatted": number_formatted,
                "organization_id": organization_id,
                "sms_enabled": sms_enabled,
                "supports_mms_to_countries": supports_mms_to_countries,
                "supports_sms_to_countries": supports_sms_to_countries,
                "type_": type_,
                "user_id": user_id,
                "forward_to": forward_to,
                "forward_to_enabled": forward_to_enabled,
                "forward_to_formatted": forward_to_formatted,
                "inbound_ring_duration": inbound_ring_duration,
                "participants": participants,
                "phone_numbers": phone_numbers,
                "phone_numbers_formatted": phone_numbers_formatted,
                "press_1_to_accept": press_1_to_accept,
                "voicemail_greeting_url": voicemail_greeting_url,
                "was_ported": was_ported,
            },
        )

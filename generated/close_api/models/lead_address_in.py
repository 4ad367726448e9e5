from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class LeadAddressIn(Model):
    """A postal address for a lead.

    Attributes:
        label: Kind of address, such as `business`.
        address_1: Street and number.
        address_2: Second line of the street.
        city: City.
        state: State or region.
        zipcode: Postal code.
        country: Country, two letters of ISO 3166.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _ANSWERED_AS = ((__package__, "LeadAddress"),)

    label: Field[str | None] = Field("label", OneOf(STR, NULL))
    address_1: Field[str | None] = Field("address_1", OneOf(STR, NULL))
    address_2: Field[str | None] = Field("address_2", OneOf(STR, NULL))
    city: Field[str | None] = Field("city", OneOf(STR, NULL))
    state: Field[str | None] = Field("state", OneOf(STR, NULL))
    zipcode: Field[str | None] = Field("zipcode", OneOf(STR, NULL))
    country: Field[str | None] = Field("country", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str | None | Unset = UNSET,
        address_1: str | None | Unset = UNSET,
        address_2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zipcode: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "label": label,
                "address_1": address_1,
                "address_2": address_2,
                "city": city,
                "state": state,
                "zipcode": zipcode,
                "country": country,
            },
        )

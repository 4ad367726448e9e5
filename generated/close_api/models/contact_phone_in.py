from __future__ import annotations

from ..types import (
    STR,
    UNSET,
    Field,
    Model,
    Unset,
)


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

    phone: Field[str] = Field("phone", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        *,
        phone: str,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "phone": phone,
                "type_": type_,
            }
        )

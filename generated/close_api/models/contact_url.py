from __future__ import annotations

from ..types import (
    STR,
    UNSET,
    Field,
    Model,
    Unset,
)


class ContactUrl(Model):
    """An address on the web that belongs to a contact.

    Attributes:
        url: The address.
        type_: Kind of address, such as `url`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"url", "type"})

    url: Field[str] = Field("url", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        *,
        url: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "url": url,
                "type_": type_,
            }
        )

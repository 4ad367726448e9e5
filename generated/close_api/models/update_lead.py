from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead_address_in import LeadAddressIn


class UpdateLead(Model):
    """The changes to a lead. What is not sent stays. Contacts, opportunities and activities are changed by their
    own operations.

    Custom fields are keys of this object too, as on opportunities.

    Attributes:
        name: Name of the lead.
        url: Address of the lead's site.
        description: Notes about the lead.
        status_id: Status to move to (`stat_…`).
        status: Label of the status to move to; the older form of `status_id`. A request takes one of the
            two.
        addresses: Postal addresses, the main one first.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(
        r"^custom\.[a-z]?cf_[A-Za-z0-9]+$|^custom\.[a-z]?cf_[A-Za-z0-9]+\.(add|remove)$", re.ASCII
    )
    _ONE_OF = ("status", "status_id")

    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    url: Field[str | None] = Field("url", OneOf(STR, NULL))
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    status_id: Field[str] = Field("status_id", STR)
    status: Field[str] = Field("status", STR)
    addresses: Field[list[LeadAddressIn]] = Field("addresses", ListOf(Nested(__package__, "LeadAddressIn")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "url": url,
                "description": description,
                "status_id": status_id,
                "status": status,
                "addresses": addresses,
            },
        )

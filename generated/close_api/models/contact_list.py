from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .contact import Contact


class ContactList(Model):
    """One page of contacts.

    Attributes:
        data: The contacts of this page.
        has_more: Whether more follow after this page.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[Contact]] = Field("data", ListOf(Nested("contact", "Contact")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        *,
        data: Sequence[Contact | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            }
        )

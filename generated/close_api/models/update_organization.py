from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead_status_reference import LeadStatusReference


class UpdateOrganization(Model):
    """The changes to the organization. What is not sent stays.

    Attributes:
        name: New name.
        currency: New currency, three letters of ISO 4217. The amounts of opportunities stay as they are,
            in the new currency.
        lead_statuses: The lead statuses in the order wanted. List them all.
        enable_unsubscribe_link: Whether bulk e-mail carries a link to unsubscribe.
        require_unsubscribe_link: Whether bulk e-mail must carry such a link.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str] = Field("name", STR)
    currency: Field[str] = Field("currency", STR)
    lead_statuses: Field[list[LeadStatusReference]] = Field(
        "lead_statuses", ListOf(Nested(__package__, "LeadStatusReference"))
    )
    enable_unsubscribe_link: Field[bool] = Field("enable_unsubscribe_link", BOOL)
    require_unsubscribe_link: Field[bool] = Field("require_unsubscribe_link", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Iterable[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "currency": currency,
                "lead_statuses": lead_statuses,
                "enable_unsubscribe_link": enable_unsubscribe_link,
                "require_unsubscribe_link": require_unsubscribe_link,
            },
        )

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_identity import EmailIdentity


class MeEmailAccount(Model):
    """An e-mail account that the current user connected. Close shows an example, and no list of its fields.

    Attributes:
        id: Id of the account (`emailacct_…`).
        type_: Kind of account, such as `google`.
        identities: Names and addresses that the account sends as.
        organization_id: Organization it is connected to (`orga_…`).
        user_id: The user (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    id: Field[str] = Field("id", STR)
    type_: Field[str] = Field("_type", STR)
    identities: Field[list[EmailIdentity]] = Field("identities", ListOf(Nested(__package__, "EmailIdentity")))
    organization_id: Field[str] = Field("organization_id", STR)
    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        identities: Iterable[EmailIdentity | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "type_": type_,
                "identities": identities,
                "organization_id": organization_id,
                "user_id": user_id,
            },
        )

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, STRS, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .connected_account_identity import ConnectedAccountIdentity
    from .connected_account_server import ConnectedAccountServer


class ConnectedAccount(Model):
    """An account elsewhere that a user connected. Close names further fields without their form; `_fields` can ask
    for them.

    Attributes:
        type_: Kind of account, such as `google`, `microsoft`, `custom_email`, `zoom` or `calendly`.
        id: Id of the connected account (`emailacct_…`).
        organization_id: Organization it belongs to (`orga_…`).
        user_id: Its user (`user_…`).
        identities: Whom mail from it can be from.
        synced_calendars: Names of the calendars whose meetings Close takes over.
        imap: Server that mail is read from, of an account with servers of its own; null for none.
        smtp: Server that mail is sent through, of an account with servers of its own; null for none.
        email: E-mail address of the account.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"_type", "id", "organization_id", "user_id"})

    type_: Field[str] = Field("_type", STR)
    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    user_id: Field[str] = Field("user_id", STR)
    identities: Field[list[ConnectedAccountIdentity]] = Field(
        "identities", ListOf(Nested(__package__, "ConnectedAccountIdentity"))
    )
    synced_calendars: Field[list[str]] = Field("synced_calendars", STRS)
    imap: Field[ConnectedAccountServer | None] = Field(
        "imap", OneOf(Nested(__package__, "ConnectedAccountServer"), NULL)
    )
    smtp: Field[ConnectedAccountServer | None] = Field(
        "smtp", OneOf(Nested(__package__, "ConnectedAccountServer"), NULL)
    )
    email: Field[str] = Field("email", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        identities: Iterable[ConnectedAccountIdentity | Mapping[str, Any]] | Unset = UNSET,
        synced_calendars: Iterable[str] | Unset = UNSET,
        imap: ConnectedAccountServer | None | Mapping[str, Any] | Unset = UNSET,
        smtp: ConnectedAccountServer | None | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "type_": type_,
                "id": id,
                "organization_id": organization_id,
                "user_id": user_id,
                "identities": identities,
                "synced_calendars": synced_calendars,
                "imap": imap,
                "smtp": smtp,
                "email": email,
            },
        )

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STR, STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_record_calls import AutoRecordCalls


class Membership(Model):
    """What a user is and may do in one organization.

    Attributes:
        id: Id of the membership (`memb_…`).
        organization_id: The organization (`orga_…`).
        user_id: The user (`user_…`).
        role_id: The user's role, an id (`role_…`) or one of the built-in `admin`, `superuser`, `user`,
            `restricteduser`.
        permissions_granted: Names of the permissions listed for this membership.
        auto_record_calls: Whether the user's calls are recorded without asking.
        track_email_opens: Whether the opening of the user's e-mails is tracked.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    user_id: Field[str] = Field("user_id", STR)
    role_id: Field[str] = Field("role_id", STR)
    permissions_granted: Field[list[str]] = Field("permissions_granted", STRS)
    auto_record_calls: Field[AutoRecordCalls | str] = Field(
        "auto_record_calls", Words("disabled", "enabled", "unset")
    )
    track_email_opens: Field[bool] = Field("track_email_opens", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        role_id: str | Unset = UNSET,
        permissions_granted: Iterable[str] | Unset = UNSET,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "organization_id": organization_id,
                "user_id": user_id,
                "role_id": role_id,
                "permissions_granted": permissions_granted,
                "auto_record_calls": auto_record_calls,
                "track_email_opens": track_email_opens,
            },
        )

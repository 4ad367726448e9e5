from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_record_calls import AutoRecordCalls
    from .user import User


class OrganizationMembership(Model):
    """A user's place in the organization, with the user's data beside it or, when asked for, in `user`.

    Attributes:
        id: Id of the membership (`memb_…`).
        user_id: The user (`user_…`).
        user_first_name: First name of the user.
        user_last_name: Last name of the user.
        user_full_name: First and last name of the user.
        user_email: E-mail address of the user.
        user_phone: Telephone number of the user.
        user: The user, in place of the `user_…` fields, when `_expand` asks for it.
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
    user_id: Field[str] = Field("user_id", STR)
    user_first_name: Field[str] = Field("user_first_name", STR)
    user_last_name: Field[str] = Field("user_last_name", STR)
    user_full_name: Field[str] = Field("user_full_name", STR)
    user_email: Field[str] = Field("user_email", STR)
    user_phone: Field[str | None] = Field("user_phone", OneOf(STR, NULL))
    user: Field[User] = Field("user", Nested(__package__, "User"))
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
        user_id: str | Unset = UNSET,
        user_first_name: str | Unset = UNSET,
        user_last_name: str | Unset = UNSET,
        user_full_name: str | Unset = UNSET,
        user_email: str | Unset = UNSET,
        user_phone: str | None | Unset = UNSET,
        user: User | Mapping[str, Any] | Unset = UNSET,
        role_id: str | Unset = UNSET,
        permissions_granted: Iterable[str] | Unset = UNSET,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "user_id": user_id,
                "user_first_name": user_first_name,
                "user_last_name": user_last_name,
                "user_full_name": user_full_name,
                "user_email": user_email,
                "user_phone": user_phone,
                "user": user,
                "role_id": role_id,
                "permissions_granted": permissions_granted,
                "auto_record_calls": auto_record_calls,
                "track_email_opens": track_email_opens,
            },
        )

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_record_calls import AutoRecordCalls


class MembershipDetails(Model):
    """A membership as adding and changing it show it.

    Attributes:
        auto_record_calls: Whether the user's calls are recorded without asking.
        role_id: The role: an id (`role_…`) or a built-in one such as `admin` or `user`.
        id: Id of the membership (`memb_…`).
        organization_id: Organization it belongs to (`orga_…`).
        permissions_granted: Names of the permissions that the role grants.
        primary_personal_number: The user's own first phone number (`phon_…`); null for none.
        user_id: Its user (`user_…`).
        default_caller_id: Phone number that the user calls from unless another is chosen (`phon_…`); null
            for none.
        hangup_recording_url: Address of the recording that is left on voicemail; null for none.
        may_workflows_impersonate: Whether workflows may act in the user's name.
        track_email_opens: Whether the opening of the user's e-mails is tracked.
        is_free: Whether the organization pays nothing for it.
        onboarding_status: How far the user's first steps in Close are.
        plan_type: Plan of the organization, such as `enterprise`.
        role: The older name of `role_id`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "auto_record_calls",
            "role_id",
            "id",
            "organization_id",
            "permissions_granted",
            "primary_personal_number",
            "user_id",
        }
    )

    auto_record_calls: Field[AutoRecordCalls | str] = Field(
        "auto_record_calls", Words("disabled", "enabled", "unset")
    )
    role_id: Field[str] = Field("role_id", STR)
    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    permissions_granted: Field[list[str]] = Field("permissions_granted", STRS)
    primary_personal_number: Field[str | None] = Field("primary_personal_number", OneOf(STR, NULL))
    user_id: Field[str] = Field("user_id", STR)
    default_caller_id: Field[str | None] = Field("default_caller_id", OneOf(STR, NULL))
    hangup_recording_url: Field[str | None] = Field("hangup_recording_url", OneOf(STR, NULL))
    may_workflows_impersonate: Field[bool] = Field("may_workflows_impersonate", BOOL)
    track_email_opens: Field[bool] = Field("track_email_opens", BOOL)
    is_free: Field[bool] = Field("is_free", BOOL)
    onboarding_status: Field[str] = Field("onboarding_status", STR)
    plan_type: Field[str] = Field("plan_type", STR)
    role: Field[str] = Field("role", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        role_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        permissions_granted: Iterable[str] | Unset = UNSET,
        primary_personal_number: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
        is_free: bool | Unset = UNSET,
        onboarding_status: str | Unset = UNSET,
        plan_type: str | Unset = UNSET,
        role: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "auto_record_calls": auto_record_calls,
                "role_id": role_id,
                "id": id,
                "organization_id": organization_id,
                "permissions_granted": permissions_granted,
                "primary_personal_number": primary_personal_number,
                "user_id": user_id,
                "default_caller_id": default_caller_id,
                "hangup_recording_url": hangup_recording_url,
                "may_workflows_impersonate": may_workflows_impersonate,
                "track_email_opens": track_email_opens,
                "is_free": is_free,
                "onboarding_status": onboarding_status,
                "plan_type": plan_type,
                "role": role,
            },
        )

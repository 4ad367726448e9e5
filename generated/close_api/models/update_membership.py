from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_record_calls import AutoRecordCalls


class UpdateMembership(Model):
    """The changes to a membership. What is not sent stays.

    Attributes:
        auto_record_calls: Whether the user's calls are recorded without asking.
        default_caller_id: Phone number that the user calls from unless another is chosen (`phon_…`); null
            for none.
        hangup_recording_url: Address of the recording that is left on voicemail; null for none.
        may_workflows_impersonate: Whether workflows may act in the user's name.
        role_id: The role: an id (`role_…`) or a built-in one such as `admin` or `user`.
        track_email_opens: Whether the opening of the user's e-mails is tracked.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    auto_record_calls: Field[AutoRecordCalls | str] = Field(
        "auto_record_calls", Words("disabled", "enabled", "unset")
    )
    default_caller_id: Field[str | None] = Field("default_caller_id", OneOf(STR, NULL))
    hangup_recording_url: Field[str | None] = Field("hangup_recording_url", OneOf(STR, NULL))
    may_workflows_impersonate: Field[bool] = Field("may_workflows_impersonate", BOOL)
    role_id: Field[str] = Field("role_id", STR)
    track_email_opens: Field[bool] = Field("track_email_opens", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "auto_record_calls": auto_record_calls,
                "default_caller_id": default_caller_id,
                "hangup_recording_url": hangup_recording_url,
                "may_workflows_impersonate": may_workflows_impersonate,
                "role_id": role_id,
                "track_email_opens": track_email_opens,
            },
        )

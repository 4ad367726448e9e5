from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meeting_integration_data_in import MeetingIntegrationDataIn


class CreateMeetingIntegration(Model):
    """What an app adds to a meeting.

    Attributes:
        integration_data: What the app knows.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    integration_data: Field[MeetingIntegrationDataIn] = Field(
        "integration_data", Nested(__package__, "MeetingIntegrationDataIn")
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        integration_data: MeetingIntegrationDataIn | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"integration_data": integration_data})

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meeting_integration_client import MeetingIntegrationClient
    from .meeting_integration_data import MeetingIntegrationData


class MeetingIntegration(Model):
    """What an app added to a meeting.

    Attributes:
        id: Id of the record (`evtint_…`).
        integration_data: What the app knows.
        integration_name: What the integration calls itself.
        oauth_client: The app.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "integration_data", "integration_name", "oauth_client"})

    id: Field[str] = Field("id", STR)
    integration_data: Field[MeetingIntegrationData] = Field(
        "integration_data", Nested(__package__, "MeetingIntegrationData")
    )
    integration_name: Field[str] = Field("integration_name", STR)
    oauth_client: Field[MeetingIntegrationClient] = Field(
        "oauth_client", Nested(__package__, "MeetingIntegrationClient")
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        integration_data: MeetingIntegrationData | Mapping[str, Any] | Unset = UNSET,
        integration_name: str | Unset = UNSET,
        oauth_client: MeetingIntegrationClient | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "integration_data": integration_data,
                "integration_name": integration_name,
                "oauth_client": oauth_client,
            },
        )

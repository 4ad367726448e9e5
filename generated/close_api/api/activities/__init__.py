"""The tags below `activities`, as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ..activities_lead_merges import ActivitiesLeadMerges, AsyncActivitiesLeadMerges


class Activities:
    """What happened with leads, by kind of activity."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def lead_merges(self) -> ActivitiesLeadMerges:
        """The log of leads that were merged into others."""
        from ..activities_lead_merges import ActivitiesLeadMerges

        return ActivitiesLeadMerges(self._client)


class AsyncActivities:
    """What happened with leads, by kind of activity."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def lead_merges(self) -> AsyncActivitiesLeadMerges:
        """The log of leads that were merged into others."""
        from ..activities_lead_merges import AsyncActivitiesLeadMerges

        return AsyncActivitiesLeadMerges(self._client)

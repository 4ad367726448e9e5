"""The operations tagged `opportunity_status_changes`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncCaller, SyncCaller
    from ...models.opportunity_status_change import OpportunityStatusChange
    from ...models.opportunity_status_change_list import OpportunityStatusChangeList


class OpportunityStatusChanges:
    """The log of opportunities' ways through the statuses."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        opportunity_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusChangeList:
        """List status changes of opportunities.

        A page of the log, of all opportunities or of those that the filters name.

        Args:
            opportunity_id: Only changes of this opportunity (`oppo_…`).
            lead_id: Only changes of opportunities of this lead (`lead_…`).
            user_id: Only changes made by this user (`user_…`).
            contact_id: Only changes of opportunities with this contact (`cont_…`).
            organization_id: Only changes of this organization (`orga_…`).
            type_: Only changes of this kind; every entry here is an `OpportunityStatusChange`.
            id_in: Only these entries.
            date_created_gt: Only changes created after this date.
            date_created_gte: Only changes created on or after this date.
            date_created_lt: Only changes created before this date.
            date_created_lte: Only changes created on or before this date.
            activity_at_gt: Only changes that took place after this date.
            activity_at_gte: Only changes that took place on or after this date.
            activity_at_lt: Only changes that took place before this date.
            activity_at_lte: Only changes that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityStatusChangeList: One page of status changes.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from . import opportunity_status_changes_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            client=self._client,
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )

    def create(
        self,
        *,
        opportunity_id: str,
        old_status_id: str,
        new_status_id: str,
        lead_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> OpportunityStatusChange:
        """Log a status change.

        Adds an entry to the log, for history from elsewhere. The opportunity itself stays as it is. Close
        answers 200, not 201.

        Args:
            opportunity_id: Opportunity whose status changed (`oppo_…`).
            old_status_id: Status it was in before (`stat_…`).
            new_status_id: Status it was in afterwards (`stat_…`).
            lead_id: Lead of that opportunity (`lead_…`).
            date_created: When the change took place; now when it is left out.

        Returns:
            OpportunityStatusChange: The entry as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from ...models.create_opportunity_status_change import CreateOpportunityStatusChange  # noqa: PLC0415
        from . import opportunity_status_changes_create as endpoint  # noqa: PLC0415  # loaded with its first call

        body = CreateOpportunityStatusChange(
            opportunity_id=opportunity_id,
            old_status_id=old_status_id,
            new_status_id=new_status_id,
            lead_id=lead_id,
            date_created=date_created,
        )
        return endpoint.sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatusChange:
        """Get a status change.

        One entry of the log by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatusChange: The entry.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from . import opportunity_status_changes_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            id,
            client=self._client,
            fields=fields,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Delete a status change.

        Removes an entry from the log. The opportunity itself stays as it is.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from . import opportunity_status_changes_delete as endpoint  # noqa: PLC0415  # loaded with its first call

        endpoint.sync(
            id,
            client=self._client,
        )


class AsyncOpportunityStatusChanges:
    """The log of opportunities' ways through the statuses."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        opportunity_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        id_in: Sequence[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusChangeList:
        """List status changes of opportunities.

        A page of the log, of all opportunities or of those that the filters name.

        Args:
            opportunity_id: Only changes of this opportunity (`oppo_…`).
            lead_id: Only changes of opportunities of this lead (`lead_…`).
            user_id: Only changes made by this user (`user_…`).
            contact_id: Only changes of opportunities with this contact (`cont_…`).
            organization_id: Only changes of this organization (`orga_…`).
            type_: Only changes of this kind; every entry here is an `OpportunityStatusChange`.
            id_in: Only these entries.
            date_created_gt: Only changes created after this date.
            date_created_gte: Only changes created on or after this date.
            date_created_lt: Only changes created before this date.
            date_created_lte: Only changes created on or before this date.
            activity_at_gt: Only changes that took place after this date.
            activity_at_gte: Only changes that took place on or after this date.
            activity_at_lt: Only changes that took place before this date.
            activity_at_lte: Only changes that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityStatusChangeList: One page of status changes.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from . import opportunity_status_changes_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            client=self._client,
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )

    async def create(
        self,
        *,
        opportunity_id: str,
        old_status_id: str,
        new_status_id: str,
        lead_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> OpportunityStatusChange:
        """Log a status change.

        Adds an entry to the log, for history from elsewhere. The opportunity itself stays as it is. Close
        answers 200, not 201.

        Args:
            opportunity_id: Opportunity whose status changed (`oppo_…`).
            old_status_id: Status it was in before (`stat_…`).
            new_status_id: Status it was in afterwards (`stat_…`).
            lead_id: Lead of that opportunity (`lead_…`).
            date_created: When the change took place; now when it is left out.

        Returns:
            OpportunityStatusChange: The entry as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from ...models.create_opportunity_status_change import CreateOpportunityStatusChange  # noqa: PLC0415
        from . import opportunity_status_changes_create as endpoint  # noqa: PLC0415  # loaded with its first call

        body = CreateOpportunityStatusChange(
            opportunity_id=opportunity_id,
            old_status_id=old_status_id,
            new_status_id=new_status_id,
            lead_id=lead_id,
            date_created=date_created,
        )
        return await endpoint.asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatusChange:
        """Get a status change.

        One entry of the log by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatusChange: The entry.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from . import opportunity_status_changes_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            id,
            client=self._client,
            fields=fields,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Delete a status change.

        Removes an entry from the log. The opportunity itself stays as it is.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from . import opportunity_status_changes_delete as endpoint  # noqa: PLC0415  # loaded with its first call

        await endpoint.asyncio(
            id,
            client=self._client,
        )

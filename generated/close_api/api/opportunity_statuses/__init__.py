"""The operations tagged `opportunity_statuses`, as methods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncCaller, SyncCaller
    from ...models.opportunity_status import OpportunityStatus
    from ...models.opportunity_status_list import OpportunityStatusList


class OpportunityStatuses:
    """The steps an opportunity can be in."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatusList:
        """List opportunity statuses.

        Every opportunity status of the organization, from all pipelines. The list comes whole: Close documents
        no paging for it. The order users see is not this one but that of the pipeline's `statuses`.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatusList: The organization's opportunity statuses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from . import opportunity_statuses_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            client=self._client,
            fields=fields,
        )

    def create(
        self,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Create an opportunity status.

        Adds a status to a pipeline. `type` settles for good whether opportunities in it count as active, won or
        lost: it can't be changed later. Close answers 200, not 201.

        Args:
            label: Name of the status.
            pipeline_id: Pipeline to put the status in (`pipe_…`). Close says that a status has to belong to a
                pipeline, yet lets this field be null or missing, without saying which pipeline it takes then.
                Name one.
            type_: Whether opportunities in this status are active, won or lost. Close takes `active` when it
                is not sent.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatus: The status as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.create_opportunity_status import CreateOpportunityStatus  # noqa: PLC0415
        from . import opportunity_statuses_create as endpoint  # noqa: PLC0415  # loaded with its first call

        body = CreateOpportunityStatus(
            label=label,
            pipeline_id=pipeline_id,
            type_=type_,
        )
        return endpoint.sync(
            client=self._client,
            body=body,
            fields=fields,
        )

    def get(
        self,
        id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Get an opportunity status.

        One opportunity status by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatus: The status.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from . import opportunity_statuses_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            id,
            client=self._client,
            fields=fields,
        )

    def update(
        self,
        id: str,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Rename an opportunity status.

        Changes the label of a status and, with `pipeline_id`, the pipeline it belongs to. `label` has to be
        sent every time; the `type` of a status is fixed. Opportunities in the status show the new label from
        then on.

        Args:
            id: Id of the object, as its `id` field gives it.
            label: New name of the status; the present one when only the pipeline changes.
            pipeline_id: Pipeline to move the status to (`pipe_…`).
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatus: The status after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.update_opportunity_status import UpdateOpportunityStatus  # noqa: PLC0415
        from . import opportunity_statuses_update as endpoint  # noqa: PLC0415  # loaded with its first call

        body = UpdateOpportunityStatus(
            label=label,
            pipeline_id=pipeline_id,
        )
        return endpoint.sync(
            id,
            client=self._client,
            body=body,
            fields=fields,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Delete an opportunity status.

        Removes a status. Move its opportunities to another status first; what Close does when some are left is
        not documented. A pipeline needs at least one active, one won and one lost status.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from . import opportunity_statuses_delete as endpoint  # noqa: PLC0415  # loaded with its first call

        endpoint.sync(
            id,
            client=self._client,
        )


class AsyncOpportunityStatuses:
    """The steps an opportunity can be in."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatusList:
        """List opportunity statuses.

        Every opportunity status of the organization, from all pipelines. The list comes whole: Close documents
        no paging for it. The order users see is not this one but that of the pipeline's `statuses`.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatusList: The organization's opportunity statuses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from . import opportunity_statuses_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            client=self._client,
            fields=fields,
        )

    async def create(
        self,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Create an opportunity status.

        Adds a status to a pipeline. `type` settles for good whether opportunities in it count as active, won or
        lost: it can't be changed later. Close answers 200, not 201.

        Args:
            label: Name of the status.
            pipeline_id: Pipeline to put the status in (`pipe_…`). Close says that a status has to belong to a
                pipeline, yet lets this field be null or missing, without saying which pipeline it takes then.
                Name one.
            type_: Whether opportunities in this status are active, won or lost. Close takes `active` when it
                is not sent.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatus: The status as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.create_opportunity_status import CreateOpportunityStatus  # noqa: PLC0415
        from . import opportunity_statuses_create as endpoint  # noqa: PLC0415  # loaded with its first call

        body = CreateOpportunityStatus(
            label=label,
            pipeline_id=pipeline_id,
            type_=type_,
        )
        return await endpoint.asyncio(
            client=self._client,
            body=body,
            fields=fields,
        )

    async def get(
        self,
        id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Get an opportunity status.

        One opportunity status by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatus: The status.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from . import opportunity_statuses_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            id,
            client=self._client,
            fields=fields,
        )

    async def update(
        self,
        id: str,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Rename an opportunity status.

        Changes the label of a status and, with `pipeline_id`, the pipeline it belongs to. `label` has to be
        sent every time; the `type` of a status is fixed. Opportunities in the status show the new label from
        then on.

        Args:
            id: Id of the object, as its `id` field gives it.
            label: New name of the status; the present one when only the pipeline changes.
            pipeline_id: Pipeline to move the status to (`pipe_…`).
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            OpportunityStatus: The status after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.update_opportunity_status import UpdateOpportunityStatus  # noqa: PLC0415
        from . import opportunity_statuses_update as endpoint  # noqa: PLC0415  # loaded with its first call

        body = UpdateOpportunityStatus(
            label=label,
            pipeline_id=pipeline_id,
        )
        return await endpoint.asyncio(
            id,
            client=self._client,
            body=body,
            fields=fields,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Delete an opportunity status.

        Removes a status. Move its opportunities to another status first; what Close does when some are left is
        not documented. A pipeline needs at least one active, one won and one lost status.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from . import opportunity_statuses_delete as endpoint  # noqa: PLC0415  # loaded with its first call

        await endpoint.asyncio(
            id,
            client=self._client,
        )

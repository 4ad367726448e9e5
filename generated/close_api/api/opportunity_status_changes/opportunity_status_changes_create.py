"""Log a status change: POST /activity/status_change/opportunity/

Adds an entry to the log, for history from elsewhere. The opportunity itself stays as it is. Close answers
200, not 201.

Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.create_opportunity_status_change import CreateOpportunityStatusChange
from ...models.opportunity_status_change import OpportunityStatusChange
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="opportunity_status_changes_create",
    method="POST",
    path="/activity/status_change/opportunity/",
    repeat=Repeat.CREATE,
)


def _get_kwargs(
    *,
    body: CreateOpportunityStatusChange,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(OpportunityStatusChange)


def sync_detailed(
    *,
    client: SyncCaller,
    body: CreateOpportunityStatusChange,
) -> Response[OpportunityStatusChange]:
    """Log a status change, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    body: CreateOpportunityStatusChange,
) -> OpportunityStatusChange:
    """Log a status change.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: CreateOpportunityStatusChange,
) -> Response[OpportunityStatusChange]:
    """Log a status change, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    body: CreateOpportunityStatusChange,
) -> OpportunityStatusChange:
    """Log a status change.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, client=client)).parsed

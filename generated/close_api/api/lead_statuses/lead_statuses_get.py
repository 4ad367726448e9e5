"""Get a lead status: GET /status/lead/{id}/

One lead status by its id.

Source: https://developer.close.com/api/resources/lead-statuses
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.lead_status import LeadStatus
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="lead_statuses_get",
    method="GET",
    path="/status/lead/{id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/status/lead/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(LeadStatus)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
) -> Response[LeadStatus]:
    """Get a lead status, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
) -> LeadStatus:
    """Get a lead status.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
) -> Response[LeadStatus]:
    """Get a lead status, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
) -> LeadStatus:
    """Get a lead status.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, client=client)).parsed

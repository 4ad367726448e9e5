"""List lead statuses: GET /status/lead/

Every lead status of the organization. The list comes whole: Close documents no paging for it. The order that
users see is that of the organization's `lead_statuses`.

Source: https://developer.close.com/api/resources/lead-statuses
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.lead_status_list import LeadStatusList
from ...types import (
    Operation,
    Paging,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="lead_statuses_list",
    method="GET",
    path="/status/lead/",
    repeat=Repeat.READ,
)


PAGING = Paging(
    form="whole",
)


def _get_kwargs() -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(LeadStatusList)


def sync_detailed(
    *,
    client: SyncCaller,
) -> Response[LeadStatusList]:
    """List lead statuses, with status and headers.

    Args:
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs()
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
) -> LeadStatusList:
    """List lead statuses.

    Args:
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
) -> Response[LeadStatusList]:
    """List lead statuses, with status and headers.

    Args:
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs()
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
) -> LeadStatusList:
    """List lead statuses.

    Args:
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(client=client)).parsed

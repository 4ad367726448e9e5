"""List pipelines: GET /pipeline/

Every pipeline of the organization with its statuses in display order. The list comes whole: Close documents
no paging for it.

Source: https://developer.close.com/api/resources/pipelines
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.pipeline_list import PipelineList
from ...types import (
    Operation,
    Paging,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="pipelines_list",
    method="GET",
    path="/pipeline/",
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


_read = body_of(PipelineList)


def sync_detailed(
    *,
    client: SyncCaller,
) -> Response[PipelineList]:
    """List pipelines, with status and headers.

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
) -> PipelineList:
    """List pipelines.

    Args:
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
) -> Response[PipelineList]:
    """List pipelines, with status and headers.

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
) -> PipelineList:
    """List pipelines.

    Args:
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(client=client)).parsed

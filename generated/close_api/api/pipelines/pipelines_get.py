"""Get a pipeline: GET /pipeline/{id}/

One pipeline by its id, with its statuses in display order.

Source: https://developer.close.com/api/resources/pipelines
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.pipeline import Pipeline
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="pipelines_get",
    method="GET",
    path="/pipeline/{id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/pipeline/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(Pipeline)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
) -> Response[Pipeline]:
    """Get a pipeline, with status and headers.

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
) -> Pipeline:
    """Get a pipeline.

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
) -> Response[Pipeline]:
    """Get a pipeline, with status and headers.

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
) -> Pipeline:
    """Get a pipeline.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, client=client)).parsed

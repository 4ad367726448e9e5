"""Update a pipeline: PUT /pipeline/{id}/

Renames a pipeline, puts its statuses in another order, or pulls statuses over from another pipeline:
`statuses` lists the ids in the order wanted, and an id that belonged elsewhere moves here. What becomes of
own statuses that are not listed is not documented, so list them all. Fields not sent keep their value.

Source: https://developer.close.com/api/resources/pipelines
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.pipeline import Pipeline
from ...models.update_pipeline import UpdatePipeline
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="pipelines_update",
    method="PUT",
    path="/pipeline/{id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    id: str,
    *,
    body: UpdatePipeline,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/pipeline/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(Pipeline)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: UpdatePipeline,
) -> Response[Pipeline]:
    """Update a pipeline, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    body: UpdatePipeline,
) -> Pipeline:
    """Update a pipeline.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdatePipeline,
) -> Response[Pipeline]:
    """Update a pipeline, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdatePipeline,
) -> Pipeline:
    """Update a pipeline.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, client=client)).parsed

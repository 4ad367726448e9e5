"""Create a pipeline: POST /pipeline/

Adds a pipeline, empty or with its first statuses. Without `statuses` it starts with none, and no opportunity
can enter it until it has one.

Source: https://developer.close.com/api/resources/pipelines
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.create_pipeline import CreatePipeline
from ...models.pipeline import Pipeline
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="pipelines_create",
    method="POST",
    path="/pipeline/",
    repeat=Repeat.CREATE,
)


def _get_kwargs(
    *,
    body: CreatePipeline,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(Pipeline)


def sync_detailed(
    *,
    client: SyncCaller,
    body: CreatePipeline,
) -> Response[Pipeline]:
    """Create a pipeline, with status and headers.

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
    body: CreatePipeline,
) -> Pipeline:
    """Create a pipeline.

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
    body: CreatePipeline,
) -> Response[Pipeline]:
    """Create a pipeline, with status and headers.

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
    body: CreatePipeline,
) -> Pipeline:
    """Create a pipeline.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, client=client)).parsed

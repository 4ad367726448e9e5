"""Delete an opportunity: DELETE /opportunity/{id}/

Removes an opportunity. Close answers 200 and describes no body.

Source: https://developer.close.com/api/resources/opportunities/delete
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...types import (
    Operation,
    Repeat,
    Response,
    nothing,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="opportunities_delete",
    method="DELETE",
    path="/opportunity/{id}/",
    repeat=Repeat.REMOVE,
    answers=False,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/opportunity/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = nothing


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
) -> Response[None]:
    """Delete an opportunity, with status and headers.

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
) -> None:
    """Delete an opportunity.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    sync_detailed(id, client=client)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
) -> Response[None]:
    """Delete an opportunity, with status and headers.

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
) -> None:
    """Delete an opportunity.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    await asyncio_detailed(id, client=client)

"""Delete a shared custom field: DELETE /custom_field/shared/{id}/

Removes the field, its associations, and every value stored for it on any kind of object.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
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
    id="shared_custom_fields_delete",
    method="DELETE",
    path="/custom_field/shared/{id}/",
    repeat=Repeat.REMOVE,
    answers=False,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/shared/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = nothing


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
) -> Response[None]:
    """Delete a shared custom field, with status and headers.

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
    """Delete a shared custom field.

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
    """Delete a shared custom field, with status and headers.

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
    """Delete a shared custom field.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    await asyncio_detailed(id, client=client)

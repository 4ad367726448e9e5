"""Remove a shared custom field from a custom object type: DELETE /custom_field/shared/{id}/association/custom_object_type/{custom_object_type_id}/

Takes a shared field off a custom object type. The values stored for it there are deleted; the field itself
stays.

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
    id="shared_custom_fields_remove_custom_object_type_association",
    method="DELETE",
    path="/custom_field/shared/{id}/association/custom_object_type/{custom_object_type_id}/",
    repeat=Repeat.REMOVE,
    answers=False,
)


def _get_kwargs(
    id: str,
    custom_object_type_id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/shared/{path_segment('id', id)}/association/custom_object_type/{path_segment('custom_object_type_id', custom_object_type_id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = nothing


def sync_detailed(
    id: str,
    custom_object_type_id: str,
    *,
    client: SyncCaller,
) -> Response[None]:
    """Remove a shared custom field from a custom object type, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        custom_object_type_id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    custom_object_type_id: str,
    *,
    client: SyncCaller,
) -> None:
    """Remove a shared custom field from a custom object type.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    sync_detailed(id, custom_object_type_id, client=client)


async def asyncio_detailed(
    id: str,
    custom_object_type_id: str,
    *,
    client: AsyncCaller,
) -> Response[None]:
    """Remove a shared custom field from a custom object type, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        custom_object_type_id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    custom_object_type_id: str,
    *,
    client: AsyncCaller,
) -> None:
    """Remove a shared custom field from a custom object type.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    await asyncio_detailed(id, custom_object_type_id, client=client)

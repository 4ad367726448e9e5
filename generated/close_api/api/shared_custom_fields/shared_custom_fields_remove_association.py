"""Remove a shared custom field from leads, contacts or opportunities: DELETE /custom_field/shared/{id}/association/{object_type}/

Takes a shared field off leads, contacts or opportunities. The values stored for it there are deleted; the
field itself stays.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from __future__ import annotations

from typing import Any, Literal

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
    id="shared_custom_fields_remove_association",
    method="DELETE",
    path="/custom_field/shared/{id}/association/{object_type}/",
    repeat=Repeat.REMOVE,
    answers=False,
)


def _get_kwargs(
    id: str,
    object_type: Literal["contact", "lead", "opportunity"],
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/shared/{path_segment('id', id)}/association/{path_segment('object_type', object_type)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = nothing


def sync_detailed(
    id: str,
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: SyncCaller,
) -> Response[None]:
    """Remove a shared custom field from leads, contacts or opportunities, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        object_type,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: SyncCaller,
) -> None:
    """Remove a shared custom field from leads, contacts or opportunities.

    Args:
        id: Id of the object, as its `id` field gives it.
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    sync_detailed(id, object_type, client=client)


async def asyncio_detailed(
    id: str,
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: AsyncCaller,
) -> Response[None]:
    """Remove a shared custom field from leads, contacts or opportunities, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        object_type,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: AsyncCaller,
) -> None:
    """Remove a shared custom field from leads, contacts or opportunities.

    Args:
        id: Id of the object, as its `id` field gives it.
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    await asyncio_detailed(id, object_type, client=client)

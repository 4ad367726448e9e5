"""Get a shared custom field's association with a custom activity type: GET /custom_field/shared/{id}/association/custom_activity_type/{custom_activity_type_id}/

How a shared field is set up on a custom activity type.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.custom_field_association import CustomFieldAssociation
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="shared_custom_fields_get_custom_activity_type_association",
    method="GET",
    path="/custom_field/shared/{id}/association/custom_activity_type/{custom_activity_type_id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    id: str,
    custom_activity_type_id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/shared/{path_segment('id', id)}/association/custom_activity_type/{path_segment('custom_activity_type_id', custom_activity_type_id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(CustomFieldAssociation)


def sync_detailed(
    id: str,
    custom_activity_type_id: str,
    *,
    client: SyncCaller,
) -> Response[CustomFieldAssociation]:
    """Get a shared custom field's association with a custom activity type, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        custom_activity_type_id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    custom_activity_type_id: str,
    *,
    client: SyncCaller,
) -> CustomFieldAssociation:
    """Get a shared custom field's association with a custom activity type.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, custom_activity_type_id, client=client).parsed


async def asyncio_detailed(
    id: str,
    custom_activity_type_id: str,
    *,
    client: AsyncCaller,
) -> Response[CustomFieldAssociation]:
    """Get a shared custom field's association with a custom activity type, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        custom_activity_type_id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    custom_activity_type_id: str,
    *,
    client: AsyncCaller,
) -> CustomFieldAssociation:
    """Get a shared custom field's association with a custom activity type.

    Args:
        id: Id of the object, as its `id` field gives it.
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, custom_activity_type_id, client=client)).parsed

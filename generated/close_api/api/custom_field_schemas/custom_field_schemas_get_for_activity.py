"""Get the custom field schema of a custom activity type: GET /custom_field_schema/activity/{custom_activity_type_id}/

Every custom field of one custom activity type, shared ones included, in the order users see them. This is the
way to find out which fields there are.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.custom_field_schema import CustomFieldSchema
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="custom_field_schemas_get_for_activity",
    method="GET",
    path="/custom_field_schema/activity/{custom_activity_type_id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    custom_activity_type_id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field_schema/activity/{path_segment('custom_activity_type_id', custom_activity_type_id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(CustomFieldSchema)


def sync_detailed(
    custom_activity_type_id: str,
    *,
    client: SyncCaller,
) -> Response[CustomFieldSchema]:
    """Get the custom field schema of a custom activity type, with status and headers.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_activity_type_id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    custom_activity_type_id: str,
    *,
    client: SyncCaller,
) -> CustomFieldSchema:
    """Get the custom field schema of a custom activity type.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(custom_activity_type_id, client=client).parsed


async def asyncio_detailed(
    custom_activity_type_id: str,
    *,
    client: AsyncCaller,
) -> Response[CustomFieldSchema]:
    """Get the custom field schema of a custom activity type, with status and headers.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_activity_type_id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    custom_activity_type_id: str,
    *,
    client: AsyncCaller,
) -> CustomFieldSchema:
    """Get the custom field schema of a custom activity type.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(custom_activity_type_id, client=client)).parsed

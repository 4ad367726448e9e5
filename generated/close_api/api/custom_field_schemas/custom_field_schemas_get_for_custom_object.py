"""Get the custom field schema of a custom object type: GET /custom_field_schema/custom_object/{custom_object_type_id}/

Every custom field of one custom object type, shared ones included, in the order users see them. This is the
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
    id="custom_field_schemas_get_for_custom_object",
    method="GET",
    path="/custom_field_schema/custom_object/{custom_object_type_id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    custom_object_type_id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field_schema/custom_object/{path_segment('custom_object_type_id', custom_object_type_id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(CustomFieldSchema)


def sync_detailed(
    custom_object_type_id: str,
    *,
    client: SyncCaller,
) -> Response[CustomFieldSchema]:
    """Get the custom field schema of a custom object type, with status and headers.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_object_type_id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    custom_object_type_id: str,
    *,
    client: SyncCaller,
) -> CustomFieldSchema:
    """Get the custom field schema of a custom object type.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(custom_object_type_id, client=client).parsed


async def asyncio_detailed(
    custom_object_type_id: str,
    *,
    client: AsyncCaller,
) -> Response[CustomFieldSchema]:
    """Get the custom field schema of a custom object type, with status and headers.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_object_type_id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    custom_object_type_id: str,
    *,
    client: AsyncCaller,
) -> CustomFieldSchema:
    """Get the custom field schema of a custom object type.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(custom_object_type_id, client=client)).parsed

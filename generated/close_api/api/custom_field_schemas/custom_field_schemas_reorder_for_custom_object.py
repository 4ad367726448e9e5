"""Reorder the custom fields of a custom object type: PUT /custom_field_schema/custom_object/{custom_object_type_id}/

Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or removed
this way.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.custom_field_schema import CustomFieldSchema
from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="custom_field_schemas_reorder_for_custom_object",
    method="PUT",
    path="/custom_field_schema/custom_object/{custom_object_type_id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    custom_object_type_id: str,
    *,
    body: ReorderCustomFieldSchema,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field_schema/custom_object/{path_segment('custom_object_type_id', custom_object_type_id)}/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(CustomFieldSchema)


def sync_detailed(
    custom_object_type_id: str,
    *,
    client: SyncCaller,
    body: ReorderCustomFieldSchema,
) -> Response[CustomFieldSchema]:
    """Reorder the custom fields of a custom object type, with status and headers.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_object_type_id,
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    custom_object_type_id: str,
    *,
    client: SyncCaller,
    body: ReorderCustomFieldSchema,
) -> CustomFieldSchema:
    """Reorder the custom fields of a custom object type.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(custom_object_type_id, body=body, client=client).parsed


async def asyncio_detailed(
    custom_object_type_id: str,
    *,
    client: AsyncCaller,
    body: ReorderCustomFieldSchema,
) -> Response[CustomFieldSchema]:
    """Reorder the custom fields of a custom object type, with status and headers.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_object_type_id,
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    custom_object_type_id: str,
    *,
    client: AsyncCaller,
    body: ReorderCustomFieldSchema,
) -> CustomFieldSchema:
    """Reorder the custom fields of a custom object type.

    Args:
        custom_object_type_id: Id of the custom object type (`cotype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(custom_object_type_id, body=body, client=client)).parsed

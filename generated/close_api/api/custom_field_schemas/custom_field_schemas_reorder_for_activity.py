"""Reorder the custom fields of a custom activity type: PUT /custom_field_schema/activity/{custom_activity_type_id}/

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
    id="custom_field_schemas_reorder_for_activity",
    method="PUT",
    path="/custom_field_schema/activity/{custom_activity_type_id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    custom_activity_type_id: str,
    *,
    body: ReorderCustomFieldSchema,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field_schema/activity/{path_segment('custom_activity_type_id', custom_activity_type_id)}/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(CustomFieldSchema)


def sync_detailed(
    custom_activity_type_id: str,
    *,
    client: SyncCaller,
    body: ReorderCustomFieldSchema,
) -> Response[CustomFieldSchema]:
    """Reorder the custom fields of a custom activity type, with status and headers.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_activity_type_id,
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    custom_activity_type_id: str,
    *,
    client: SyncCaller,
    body: ReorderCustomFieldSchema,
) -> CustomFieldSchema:
    """Reorder the custom fields of a custom activity type.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(custom_activity_type_id, body=body, client=client).parsed


async def asyncio_detailed(
    custom_activity_type_id: str,
    *,
    client: AsyncCaller,
    body: ReorderCustomFieldSchema,
) -> Response[CustomFieldSchema]:
    """Reorder the custom fields of a custom activity type, with status and headers.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        custom_activity_type_id,
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    custom_activity_type_id: str,
    *,
    client: AsyncCaller,
    body: ReorderCustomFieldSchema,
) -> CustomFieldSchema:
    """Reorder the custom fields of a custom activity type.

    Args:
        custom_activity_type_id: Id of the custom activity type (`actitype_…`).
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(custom_activity_type_id, body=body, client=client)).parsed

"""Reorder the custom fields of leads, contacts or opportunities: PUT /custom_field_schema/{object_type}/

Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or removed
this way.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from typing import Any, Literal

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
    id="custom_field_schemas_reorder",
    method="PUT",
    path="/custom_field_schema/{object_type}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    body: ReorderCustomFieldSchema,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field_schema/{path_segment('object_type', object_type)}/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(CustomFieldSchema)


def sync_detailed(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: SyncCaller,
    body: ReorderCustomFieldSchema,
) -> Response[CustomFieldSchema]:
    """Reorder the custom fields of leads, contacts or opportunities, with status and headers.

    Args:
        object_type: The kind of object.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        object_type,
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: SyncCaller,
    body: ReorderCustomFieldSchema,
) -> CustomFieldSchema:
    """Reorder the custom fields of leads, contacts or opportunities.

    Args:
        object_type: The kind of object.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(object_type, body=body, client=client).parsed


async def asyncio_detailed(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: AsyncCaller,
    body: ReorderCustomFieldSchema,
) -> Response[CustomFieldSchema]:
    """Reorder the custom fields of leads, contacts or opportunities, with status and headers.

    Args:
        object_type: The kind of object.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        object_type,
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: AsyncCaller,
    body: ReorderCustomFieldSchema,
) -> CustomFieldSchema:
    """Reorder the custom fields of leads, contacts or opportunities.

    Args:
        object_type: The kind of object.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(object_type, body=body, client=client)).parsed

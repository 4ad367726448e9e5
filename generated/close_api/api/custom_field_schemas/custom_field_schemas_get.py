"""Get the custom field schema of leads, contacts or opportunities: GET /custom_field_schema/{object_type}/

Every custom field of leads, contacts or opportunities, shared ones included, in the order users see them.
This is the way to find out which fields there are.

Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
"""

from __future__ import annotations

from typing import Any, Literal

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
    id="custom_field_schemas_get",
    method="GET",
    path="/custom_field_schema/{object_type}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    object_type: Literal["contact", "lead", "opportunity"],
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field_schema/{path_segment('object_type', object_type)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(CustomFieldSchema)


def sync_detailed(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: SyncCaller,
) -> Response[CustomFieldSchema]:
    """Get the custom field schema of leads, contacts or opportunities, with status and headers.

    Args:
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        object_type,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: SyncCaller,
) -> CustomFieldSchema:
    """Get the custom field schema of leads, contacts or opportunities.

    Args:
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(object_type, client=client).parsed


async def asyncio_detailed(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: AsyncCaller,
) -> Response[CustomFieldSchema]:
    """Get the custom field schema of leads, contacts or opportunities, with status and headers.

    Args:
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        object_type,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    object_type: Literal["contact", "lead", "opportunity"],
    *,
    client: AsyncCaller,
) -> CustomFieldSchema:
    """Get the custom field schema of leads, contacts or opportunities.

    Args:
        object_type: The kind of object.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(object_type, client=client)).parsed

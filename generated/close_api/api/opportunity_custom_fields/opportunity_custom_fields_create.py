"""Create an opportunity custom field: POST /custom_field/opportunity/

Defines a field that every opportunity can have a value for, under the key `custom.` + id. Needs the
permission to manage the organization's customizations. Close answers 200, not 201.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.create_custom_field import CreateCustomField
from ...models.custom_field_definition import CustomFieldDefinition
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="opportunity_custom_fields_create",
    method="POST",
    path="/custom_field/opportunity/",
    repeat=Repeat.CREATE,
)


def _get_kwargs(
    *,
    body: CreateCustomField,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(CustomFieldDefinition)


def sync_detailed(
    *,
    client: SyncCaller,
    body: CreateCustomField,
) -> Response[CustomFieldDefinition]:
    """Create an opportunity custom field, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    body: CreateCustomField,
) -> CustomFieldDefinition:
    """Create an opportunity custom field.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: CreateCustomField,
) -> Response[CustomFieldDefinition]:
    """Create an opportunity custom field, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    body: CreateCustomField,
) -> CustomFieldDefinition:
    """Create an opportunity custom field.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, client=client)).parsed

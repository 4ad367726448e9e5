"""Create a shared custom field: POST /custom_field/shared/

Defines a field that several kinds of object can have under one id. It starts without associations, so no
object has it until it is associated. Close answers 200, not 201.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.create_shared_custom_field import CreateSharedCustomField
from ...models.shared_custom_field_definition import SharedCustomFieldDefinition
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="shared_custom_fields_create",
    method="POST",
    path="/custom_field/shared/",
    repeat=Repeat.CREATE,
)


def _get_kwargs(
    *,
    body: CreateSharedCustomField,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(SharedCustomFieldDefinition)


def sync_detailed(
    *,
    client: SyncCaller,
    body: CreateSharedCustomField,
) -> Response[SharedCustomFieldDefinition]:
    """Create a shared custom field, with status and headers.

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
    body: CreateSharedCustomField,
) -> SharedCustomFieldDefinition:
    """Create a shared custom field.

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
    body: CreateSharedCustomField,
) -> Response[SharedCustomFieldDefinition]:
    """Create a shared custom field, with status and headers.

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
    body: CreateSharedCustomField,
) -> SharedCustomFieldDefinition:
    """Create a shared custom field.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, client=client)).parsed

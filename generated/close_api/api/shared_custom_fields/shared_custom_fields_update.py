"""Update a shared custom field: PUT /custom_field/shared/{id}/

Changes the name and the choices of a shared field; `choices` replaces the whole list. Nothing else can be
changed here: the type is fixed, roles belong to the associations.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.shared_custom_field_definition import SharedCustomFieldDefinition
from ...models.update_shared_custom_field import UpdateSharedCustomField
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="shared_custom_fields_update",
    method="PUT",
    path="/custom_field/shared/{id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    id: str,
    *,
    body: UpdateSharedCustomField,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/shared/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(SharedCustomFieldDefinition)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateSharedCustomField,
) -> Response[SharedCustomFieldDefinition]:
    """Update a shared custom field, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateSharedCustomField,
) -> SharedCustomFieldDefinition:
    """Update a shared custom field.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, body=body, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateSharedCustomField,
) -> Response[SharedCustomFieldDefinition]:
    """Update a shared custom field, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateSharedCustomField,
) -> SharedCustomFieldDefinition:
    """Update a shared custom field.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, client=client)).parsed

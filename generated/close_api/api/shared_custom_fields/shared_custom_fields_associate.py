"""Associate a shared custom field: POST /custom_field/shared/{id}/association/

Makes a shared field available on one kind of object. For a custom activity type or a custom object type its
id goes along. What Close does when the association already exists is not documented.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.create_custom_field_association import CreateCustomFieldAssociation
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
    id="shared_custom_fields_associate",
    method="POST",
    path="/custom_field/shared/{id}/association/",
    repeat=Repeat.CREATE,
)


def _get_kwargs(
    id: str,
    *,
    body: CreateCustomFieldAssociation,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/shared/{path_segment('id', id)}/association/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(CustomFieldAssociation)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: CreateCustomFieldAssociation,
) -> Response[CustomFieldAssociation]:
    """Associate a shared custom field, with status and headers.

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
    body: CreateCustomFieldAssociation,
) -> CustomFieldAssociation:
    """Associate a shared custom field.

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
    body: CreateCustomFieldAssociation,
) -> Response[CustomFieldAssociation]:
    """Associate a shared custom field, with status and headers.

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
    body: CreateCustomFieldAssociation,
) -> CustomFieldAssociation:
    """Associate a shared custom field.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, client=client)).parsed

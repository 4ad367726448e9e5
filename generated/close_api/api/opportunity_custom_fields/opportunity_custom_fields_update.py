"""Update an opportunity custom field: PUT /custom_field/opportunity/{id}/

Changes a field's name, description, choices, roles or type. `choices` replaces the whole list. After a change
of type Close converts the stored values in the background and shows `converting_to_type` meanwhile.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.custom_field_definition import CustomFieldDefinition
from ...models.update_custom_field import UpdateCustomField
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="opportunity_custom_fields_update",
    method="PUT",
    path="/custom_field/opportunity/{id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    id: str,
    *,
    body: UpdateCustomField,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/custom_field/opportunity/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(CustomFieldDefinition)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateCustomField,
) -> Response[CustomFieldDefinition]:
    """Update an opportunity custom field, with status and headers.

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
    body: UpdateCustomField,
) -> CustomFieldDefinition:
    """Update an opportunity custom field.

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
    body: UpdateCustomField,
) -> Response[CustomFieldDefinition]:
    """Update an opportunity custom field, with status and headers.

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
    body: UpdateCustomField,
) -> CustomFieldDefinition:
    """Update an opportunity custom field.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, client=client)).parsed

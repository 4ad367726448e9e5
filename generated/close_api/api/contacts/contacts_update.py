"""Update a contact: PUT /contact/{id}/

Changes the fields that are sent and leaves all others as they are. A list that is sent takes the place of the
whole list.

Source: https://developer.close.com/api/resources/contacts
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.contact import Contact
from ...models.update_contact import UpdateContact
from ...types import (
    STR,
    UNSET,
    ListOf,
    Operation,
    Repeat,
    Response,
    Unset,
    body_of,
    parse,
    path_segment,
    query_text,
)

OPERATION = Operation(
    id="contacts_update",
    method="PUT",
    path="/contact/{id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    id: str,
    *,
    body: UpdateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/contact/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(Contact)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Contact]:
    """Update a contact, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Contact:
    """Update a contact.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, body=body, fields=fields, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Contact]:
    """Update a contact, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Contact:
    """Update a contact.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, fields=fields, client=client)).parsed

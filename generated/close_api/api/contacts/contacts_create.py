"""Create a contact: POST /contact/

Adds a contact to a lead, or to a new lead that is named after it. Close answers 200, not 201.

Source: https://developer.close.com/api/resources/contacts
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.contact import Contact
from ...models.create_contact import CreateContact
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
    query_text,
)

OPERATION = Operation(
    id="contacts_create",
    method="POST",
    path="/contact/",
    repeat=Repeat.CREATE,
)


def _get_kwargs(
    *,
    body: CreateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
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
    *,
    client: SyncCaller,
    body: CreateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Contact]:
    """Create a contact, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    body: CreateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Contact:
    """Create a contact.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(body=body, fields=fields, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: CreateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Contact]:
    """Create a contact, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    body: CreateContact,
    fields: Iterable[str] | Unset = UNSET,
) -> Contact:
    """Create a contact.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, fields=fields, client=client)).parsed

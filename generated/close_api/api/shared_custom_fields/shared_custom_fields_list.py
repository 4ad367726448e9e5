"""List shared custom fields: GET /custom_field/shared/

Every shared custom field of the organization with the kinds of object it is associated with. The list comes
whole: Close documents no paging for it.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.shared_custom_field_list import SharedCustomFieldList
from ...types import (
    STR,
    UNSET,
    ListOf,
    Operation,
    Paging,
    Repeat,
    Response,
    Unset,
    body_of,
    parse,
    query_text,
)

OPERATION = Operation(
    id="shared_custom_fields_list",
    method="GET",
    path="/custom_field/shared/",
    repeat=Repeat.READ,
)


PAGING = Paging(
    form="whole",
)


def _get_kwargs(
    *,
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
    return kwargs


_read = body_of(SharedCustomFieldList)


def sync_detailed(
    *,
    client: SyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[SharedCustomFieldList]:
    """List shared custom fields, with status and headers.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> SharedCustomFieldList:
    """List shared custom fields.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(fields=fields, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[SharedCustomFieldList]:
    """List shared custom fields, with status and headers.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> SharedCustomFieldList:
    """List shared custom fields.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(fields=fields, client=client)).parsed

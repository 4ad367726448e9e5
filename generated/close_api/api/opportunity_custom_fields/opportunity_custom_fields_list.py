"""List opportunity custom fields: GET /custom_field/opportunity/

The custom fields that exist on opportunities only, seen to come by name. Shared custom fields are not among
them; the custom field schema of opportunities has both.

Source: https://developer.close.com/api/resources/custom-fields/custom-fields-opportunity
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.custom_field_list import CustomFieldList
from ...types import (
    INT,
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
    id="opportunity_custom_fields_list",
    method="GET",
    path="/custom_field/opportunity/",
    repeat=Repeat.READ,
)


PAGING = Paging(
    form="offset",
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(limit, Unset):
        params["_limit"] = query_text("_limit", INT.write("_limit", limit))
    if not isinstance(skip, Unset):
        params["_skip"] = query_text("_skip", INT.write("_skip", skip))
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    return kwargs


_read = body_of(CustomFieldList)


def sync_detailed(
    *,
    client: SyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[CustomFieldList]:
    """List opportunity custom fields, with status and headers.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        limit=limit,
        skip=skip,
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> CustomFieldList:
    """List opportunity custom fields.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(limit=limit, skip=skip, fields=fields, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[CustomFieldList]:
    """List opportunity custom fields, with status and headers.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        limit=limit,
        skip=skip,
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> CustomFieldList:
    """List opportunity custom fields.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(limit=limit, skip=skip, fields=fields, client=client)).parsed

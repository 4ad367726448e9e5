"""Retrieve an opportunity: GET /opportunity/{id}/

One opportunity by its id.

Source: https://developer.close.com/api/resources/opportunities/get
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.opportunity import Opportunity
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
    id="opportunities_get",
    method="GET",
    path="/opportunity/{id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    id: str,
    *,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/opportunity/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    return kwargs


_read = body_of(Opportunity)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Opportunity]:
    """Retrieve an opportunity, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Opportunity:
    """Retrieve an opportunity.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, fields=fields, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Opportunity]:
    """Retrieve an opportunity, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Opportunity:
    """Retrieve an opportunity.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, fields=fields, client=client)).parsed

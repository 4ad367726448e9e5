"""List or search leads: GET /lead/

A page of leads, with their contacts and opportunities.

Where an address would become too long, Close takes the same list as a POST with the header `x-http-method-
override: GET` and the parameters in the body: `{"_params": {"query": "…"}}`. See
https://developer.close.com/api/overview/filter-parameters.

Source: https://developer.close.com/api/resources/leads
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.lead_list import LeadList
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
    id="leads_list",
    method="GET",
    path="/lead/",
    repeat=Repeat.READ,
)


PAGING = Paging(
    form="offset",
    max_limit=200,
    max_skip=35000,
    changed_field="date_updated",
    changed_ordered=False,
)


def _get_kwargs(
    *,
    query: str | Unset = UNSET,
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
    if not isinstance(query, Unset):
        params["query"] = query_text("query", STR.write("query", query))
    if not isinstance(limit, Unset):
        params["_limit"] = query_text("_limit", INT.write("_limit", limit))
    if not isinstance(skip, Unset):
        params["_skip"] = query_text("_skip", INT.write("_skip", skip))
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    return kwargs


_read = body_of(LeadList)


def sync_detailed(
    *,
    client: SyncCaller,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[LeadList]:
    """List or search leads, with status and headers.

    Args:
        client: Sends the request.
        query: Text in the old search language, such as `name:Compilers` or `status:"Potential"`. Close
            deprecated it in February 2022 for advanced filtering and still answers it.
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
        query=query,
        limit=limit,
        skip=skip,
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> LeadList:
    """List or search leads.

    Args:
        client: Sends the request.
        query: Text in the old search language, such as `name:Compilers` or `status:"Potential"`. Close
            deprecated it in February 2022 for advanced filtering and still answers it.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(query=query, limit=limit, skip=skip, fields=fields, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[LeadList]:
    """List or search leads, with status and headers.

    Args:
        client: Sends the request.
        query: Text in the old search language, such as `name:Compilers` or `status:"Potential"`. Close
            deprecated it in February 2022 for advanced filtering and still answers it.
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
        query=query,
        limit=limit,
        skip=skip,
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> LeadList:
    """List or search leads.

    Args:
        client: Sends the request.
        query: Text in the old search language, such as `name:Compilers` or `status:"Potential"`. Close
            deprecated it in February 2022 for advanced filtering and still answers it.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(query=query, limit=limit, skip=skip, fields=fields, client=client)).parsed

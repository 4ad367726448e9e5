"""Create an opportunity: POST /opportunity/

Adds an opportunity to a lead, and without a lead also makes the lead. Close answers 200, not 201.

A custom field of the opportunity is set by a key `custom.<field id>` of the body, which holds its whole
value.

Source: https://developer.close.com/api/resources/opportunities/create
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.create_opportunity import CreateOpportunity
from ...models.opportunity import Opportunity
from ...types import (
    NUMBER,
    UNSET,
    Operation,
    Repeat,
    Response,
    Unset,
    body_of,
    parse,
    query_text,
)

OPERATION = Operation(
    id="opportunities_create",
    method="POST",
    path="/opportunity/",
    repeat=Repeat.CREATE,
    headers=frozenset({"x-tz-offset"}),
)


def _get_kwargs(
    *,
    body: CreateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    headers: dict[str, str] = {}
    if not isinstance(x_tz_offset, Unset):
        headers["x-tz-offset"] = query_text("x-tz-offset", NUMBER.write("x-tz-offset", x_tz_offset))
    kwargs["headers"] = headers
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(Opportunity)


def sync_detailed(
    *,
    client: SyncCaller,
    body: CreateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Response[Opportunity]:
    """Create an opportunity, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
        x_tz_offset=x_tz_offset,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    body: CreateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Opportunity:
    """Create an opportunity.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(body=body, x_tz_offset=x_tz_offset, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: CreateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Response[Opportunity]:
    """Create an opportunity, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
        x_tz_offset=x_tz_offset,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    body: CreateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Opportunity:
    """Create an opportunity.

    Args:
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, x_tz_offset=x_tz_offset, client=client)).parsed

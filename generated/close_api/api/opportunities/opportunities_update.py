"""Update an opportunity: PUT /opportunity/{id}/

Changes the fields that are sent and leaves all others as they are.

Moving to a status of type `won` sets `date_won` to today, in the zone of `x-tz-offset`, unless it is set
already or sent along; moving back to active or lost does not change it. `note` and `note_html` are one note:
`note_html` decides when both are sent, and null as `note_html` clears both.

A custom field is a key of the body: `custom.<field id>` sets its whole value, null unsets it. Where a field
takes several values, `custom.<field id>.add` adds one and `custom.<field id>.remove` removes one.

Authenticate with an API key (HTTP Basic) or with an access token (Bearer).

Source: https://developer.close.com/api/resources/opportunities/update
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.opportunity import Opportunity
from ...models.update_opportunity import UpdateOpportunity
from ...types import (
    NUMBER,
    UNSET,
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
    id="opportunities_update",
    method="PUT",
    path="/opportunity/{id}/",
    repeat=Repeat.REPLACE,
    headers=frozenset({"x-tz-offset"}),
)


def _get_kwargs(
    id: str,
    *,
    body: UpdateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/opportunity/{path_segment('id', id)}/",
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
    id: str,
    *,
    client: SyncCaller,
    body: UpdateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Response[Opportunity]:
    """Update an opportunity, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
        x_tz_offset=x_tz_offset,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Opportunity:
    """Update an opportunity.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, body=body, x_tz_offset=x_tz_offset, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Response[Opportunity]:
    """Update an opportunity, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
        x_tz_offset=x_tz_offset,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateOpportunity,
    x_tz_offset: float | Unset = UNSET,
) -> Opportunity:
    """Update an opportunity.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
            Close uses it to tell which day "today" is and where a day begins. What it assumes without the
            header is not documented.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, x_tz_offset=x_tz_offset, client=client)).parsed

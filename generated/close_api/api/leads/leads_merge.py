"""Merge two leads: POST /lead/merge/

Moves contacts, opportunities and activities of one lead to another, and removes the first.

Source: https://developer.close.com/api/resources/leads
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.leads_merged import LeadsMerged
from ...models.merge_leads import MergeLeads
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
)

OPERATION = Operation(
    id="leads_merge",
    method="POST",
    path="/lead/merge/",
    repeat=Repeat.IRREVERSIBLE,
    may_be_empty=True,
)


def _get_kwargs(
    *,
    body: MergeLeads,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(LeadsMerged)


def sync_detailed(
    *,
    client: SyncCaller,
    body: MergeLeads,
) -> Response[LeadsMerged]:
    """Merge two leads, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    body: MergeLeads,
) -> LeadsMerged:
    """Merge two leads.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(body=body, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: MergeLeads,
) -> Response[LeadsMerged]:
    """Merge two leads, with status and headers.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        body=body,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    body: MergeLeads,
) -> LeadsMerged:
    """Merge two leads.

    Args:
        client: Sends the request.
        body: The JSON object to send.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(body=body, client=client)).parsed

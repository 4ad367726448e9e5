"""Rename an opportunity status: PUT /status/opportunity/{id}/

Changes the label of a status and, with `pipeline_id`, the pipeline it belongs to. `label` has to be sent
every time; the `type` of a status is fixed. Opportunities in the status show the new label from then on.

Source: https://developer.close.com/api/resources/opportunity-statuses
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.opportunity_status import OpportunityStatus
from ...models.update_opportunity_status import UpdateOpportunityStatus
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
    id="opportunity_statuses_update",
    method="PUT",
    path="/status/opportunity/{id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    id: str,
    *,
    body: UpdateOpportunityStatus,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/status/opportunity/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(OpportunityStatus)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateOpportunityStatus,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[OpportunityStatus]:
    """Rename an opportunity status, with status and headers.

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
    body: UpdateOpportunityStatus,
    fields: Iterable[str] | Unset = UNSET,
) -> OpportunityStatus:
    """Rename an opportunity status.

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
    body: UpdateOpportunityStatus,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[OpportunityStatus]:
    """Rename an opportunity status, with status and headers.

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
    body: UpdateOpportunityStatus,
    fields: Iterable[str] | Unset = UNSET,
) -> OpportunityStatus:
    """Rename an opportunity status.

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

"""Get an organization: GET /organization/{id}/

The caller's organization with its members, lead statuses and pipelines. There is no list; the current user's
answer names the id.

Source: https://developer.close.com/api/resources/organizations
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.organization import Organization
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
    id="organizations_get",
    method="GET",
    path="/organization/{id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    id: str,
    *,
    expand: Iterable[str] | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/organization/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(expand, Unset):
        params["_expand"] = query_text("_expand", ListOf(STR).write("_expand", expand))
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    return kwargs


_read = body_of(Organization)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    expand: Iterable[str] | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Organization]:
    """Get an organization, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        expand=expand,
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    expand: Iterable[str] | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Organization:
    """Get an organization.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, expand=expand, fields=fields, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    expand: Iterable[str] | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Organization]:
    """Get an organization, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        expand=expand,
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    expand: Iterable[str] | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> Organization:
    """Get an organization.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, expand=expand, fields=fields, client=client)).parsed

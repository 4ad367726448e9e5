"""Update an organization: PUT /organization/{id}/

Changes name, currency or the order of the lead statuses. With another currency every opportunity is in that
currency from then on; nothing is converted, and Close sends no event for the opportunities.

Source: https://developer.close.com/api/resources/organizations
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.organization import Organization
from ...models.update_organization import UpdateOrganization
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
    id="organizations_update",
    method="PUT",
    path="/organization/{id}/",
    repeat=Repeat.REPLACE,
)


def _get_kwargs(
    id: str,
    *,
    body: UpdateOrganization,
    expand: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/organization/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(expand, Unset):
        params["_expand"] = query_text("_expand", ListOf(STR).write("_expand", expand))
    kwargs["params"] = params
    kwargs["json"] = body.check().to_dict()
    return kwargs


_read = body_of(Organization)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateOrganization,
    expand: Iterable[str] | Unset = UNSET,
) -> Response[Organization]:
    """Update an organization, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
        expand=expand,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
    body: UpdateOrganization,
    expand: Iterable[str] | Unset = UNSET,
) -> Organization:
    """Update an organization.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, body=body, expand=expand, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateOrganization,
    expand: Iterable[str] | Unset = UNSET,
) -> Response[Organization]:
    """Update an organization, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
        body=body,
        expand=expand,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
    body: UpdateOrganization,
    expand: Iterable[str] | Unset = UNSET,
) -> Organization:
    """Update an organization.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.
        body: The JSON object to send.
        expand: What to give as an object instead of flat fields: `memberships__user` and
            `inactive_memberships__user` put each member's user into `user`.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, body=body, expand=expand, client=client)).parsed

"""Get the availability of users: GET /user/availability/

Which users of an organization can take calls right now, and on which kind of device.

Source: https://developer.close.com/api/resources/users
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.user_availability_list import UserAvailabilityList
from ...types import (
    STR,
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
    id="users_availability",
    method="GET",
    path="/user/availability/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    *,
    organization_id: str | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(organization_id, Unset):
        params["organization_id"] = query_text(
            "organization_id", STR.write("organization_id", organization_id)
        )
    kwargs["params"] = params
    return kwargs


_read = body_of(UserAvailabilityList)


def sync_detailed(
    *,
    client: SyncCaller,
    organization_id: str | Unset = UNSET,
) -> Response[UserAvailabilityList]:
    """Get the availability of users, with status and headers.

    Args:
        client: Sends the request.
        organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
            credentials belong to one organization anyway.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    organization_id: str | Unset = UNSET,
) -> UserAvailabilityList:
    """Get the availability of users.

    Args:
        client: Sends the request.
        organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
            credentials belong to one organization anyway.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(organization_id=organization_id, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    organization_id: str | Unset = UNSET,
) -> Response[UserAvailabilityList]:
    """Get the availability of users, with status and headers.

    Args:
        client: Sends the request.
        organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
            credentials belong to one organization anyway.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    organization_id: str | Unset = UNSET,
) -> UserAvailabilityList:
    """Get the availability of users.

    Args:
        client: Sends the request.
        organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
            credentials belong to one organization anyway.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(organization_id=organization_id, client=client)).parsed

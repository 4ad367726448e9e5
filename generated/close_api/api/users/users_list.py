"""List users: GET /user/

The users of the organization. Without `_order_by` they were seen to come by id.

Source: https://developer.close.com/api/resources/users
"""

from __future__ import annotations

from typing import Any, Literal

from ...client import AsyncCaller, SyncCaller
from ...models.user_list import UserList
from ...types import (
    INT,
    UNSET,
    Operation,
    Paging,
    Repeat,
    Response,
    Unset,
    Words,
    body_of,
    parse,
    query_text,
)

OPERATION = Operation(
    id="users_list",
    method="GET",
    path="/user/",
    repeat=Repeat.READ,
)


PAGING = Paging(
    form="offset",
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
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
    if not isinstance(order_by, Unset):
        params["_order_by"] = query_text(
            "_order_by", Words("first_name,last_name", "last_name,first_name").write("_order_by", order_by)
        )
    kwargs["params"] = params
    return kwargs


_read = body_of(UserList)


def sync_detailed(
    *,
    client: SyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
) -> Response[UserList]:
    """List users, with status and headers.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        order_by: By which names to sort.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        limit=limit,
        skip=skip,
        order_by=order_by,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
) -> UserList:
    """List users.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        order_by: By which names to sort.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(limit=limit, skip=skip, order_by=order_by, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
) -> Response[UserList]:
    """List users, with status and headers.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        order_by: By which names to sort.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        limit=limit,
        skip=skip,
        order_by=order_by,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
) -> UserList:
    """List users.

    Args:
        client: Sends the request.
        limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
            a maximum of its own, and asking for more is answered with 400.
        skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
            out; each resource has a maximum of its own, and asking for more is answered with 400.
        order_by: By which names to sort.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(limit=limit, skip=skip, order_by=order_by, client=client)).parsed

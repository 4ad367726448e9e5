"""Get a user: GET /user/{id}/

One user by id.

Source: https://developer.close.com/api/resources/users
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.user import User
from ...types import (
    Operation,
    Repeat,
    Response,
    body_of,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="users_get",
    method="GET",
    path="/user/{id}/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/user/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = body_of(User)


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
) -> Response[User]:
    """Get a user, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    id: str,
    *,
    client: SyncCaller,
) -> User:
    """Get a user.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
) -> Response[User]:
    """Get a user, with status and headers.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        id,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    id: str,
    *,
    client: AsyncCaller,
) -> User:
    """Get a user.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(id, client=client)).parsed

"""Get the current user: GET /me/

The user the credentials belong to, with memberships and organizations. Every request is made as this user,
and the call is the usual way to check credentials.

Source: https://developer.close.com/api/resources/users
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...models.me import Me
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
    query_text,
)

OPERATION = Operation(
    id="users_me",
    method="GET",
    path="/me/",
    repeat=Repeat.READ,
)


def _get_kwargs(
    *,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    return kwargs


_read = body_of(Me)


def sync_detailed(
    *,
    client: SyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Me]:
    """Get the current user, with status and headers.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        fields=fields,
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Me:
    """Get the current user.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(fields=fields, client=client).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Response[Me]:
    """Get the current user, with status and headers.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
        fields=fields,
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
    fields: Iterable[str] | Unset = UNSET,
) -> Me:
    """Get the current user.

    Args:
        client: Sends the request.
        fields: Names of the fields to return, sent as one list separated by commas. Only these fields
            come, also where the schema of the answer requires others. `custom` stands for all custom fields.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (await asyncio_detailed(fields=fields, client=client)).parsed

"""Delete a contact: DELETE /contact/{id}/

Removes a contact. What becomes of opportunities and custom fields that refer to it is not documented.

Source: https://developer.close.com/api/resources/contacts
"""

from __future__ import annotations

from typing import Any

from ...client import AsyncCaller, SyncCaller
from ...types import (
    Operation,
    Repeat,
    Response,
    nothing,
    parse,
    path_segment,
)

OPERATION = Operation(
    id="contacts_delete",
    method="DELETE",
    path="/contact/{id}/",
    repeat=Repeat.REMOVE,
    answers=False,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": f"/contact/{path_segment('id', id)}/",
        "extensions": {"operation": OPERATION},
    }
    return kwargs


_read = nothing


def sync_detailed(
    id: str,
    *,
    client: SyncCaller,
) -> Response[None]:
    """Delete a contact, with status and headers.

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
) -> None:
    """Delete a contact.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    sync_detailed(id, client=client)


async def asyncio_detailed(
    id: str,
    *,
    client: AsyncCaller,
) -> Response[None]:
    """Delete a contact, with status and headers.

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
) -> None:
    """Delete a contact.

    Args:
        id: Id of the object, as its `id` field gives it.
        client: Sends the request.

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    await asyncio_detailed(id, client=client)

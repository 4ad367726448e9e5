"""The operations tagged `send_as`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.send_as_association import SendAsAssociation
    from ...models.send_as_list import SendAsList


class SendAs:
    """Which users may send e-mail as which others."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> SendAsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return SendAsWithRawResponse(self._client)

    def list(
        self, *, allowed_user_id: str | Unset = UNSET, allowing_user_id: str | Unset = UNSET
    ) -> SendAsList:
        """List who may send as whom.

        The associations that the user is part of. Without a filter, those in which the user is the one who
        allows.

        Args:
            allowed_user_id: Only associations in which this user may send as another (`user_…`).
            allowing_user_id: Only associations in which others may send as this user (`user_…`).

        Returns:
            SendAsList: The associations.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_list import endpoint

        return endpoint.sync(self._client, allowed_user_id=allowed_user_id, allowing_user_id=allowing_user_id)

    def create(self, *, allowed_user_id: str, allowing_user_id: str) -> SendAsAssociation:
        """Allow a user to send as you.

        Allows one user to send e-mail as the caller, the only one who can be `allowing_user_id`. Close answers
        201.

        Args:
            allowed_user_id: User who may send as the other (`user_…`).
            allowing_user_id: User as whom the other may send (`user_…`): the caller.

        Returns:
            SendAsAssociation: The association as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from ...models.create_send_as import CreateSendAs
        from .send_as_create import endpoint

        body = CreateSendAs(allowed_user_id=allowed_user_id, allowing_user_id=allowing_user_id)
        return endpoint.sync(self._client, body=body)

    def delete_by_user(
        self, *, allowed_user_id: str | Unset = UNSET, allowing_user_id: str | Unset = UNSET
    ) -> None:
        """No longer allow a user to send as another.

        Removes the association of two users: name both. What happens with one of them alone is not documented.

        Args:
            allowed_user_id: The user who may no longer send as the other (`user_…`).
            allowing_user_id: The user as whom the other sent (`user_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_delete_by_user import endpoint

        endpoint.sync(self._client, allowed_user_id=allowed_user_id, allowing_user_id=allowing_user_id)

    def bulk_create(
        self,
        *,
        allowed_user_ids: Iterable[str] | Unset = UNSET,
        disallowed_user_ids: Iterable[str] | Unset = UNSET,
    ) -> SendAsList:
        """Allow and disallow several users to send as you.

        Allows some users to send e-mail as the caller, and others no longer. The rest stays.

        Args:
            allowed_user_ids: Users who may from now on (`user_…`).
            disallowed_user_ids: Users who may no longer (`user_…`).

        Returns:
            SendAsList: All associations of the user who allows.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from ...models.bulk_send_as import BulkSendAs
        from .send_as_bulk_create import endpoint

        body = BulkSendAs(allowed_user_ids=allowed_user_ids, disallowed_user_ids=disallowed_user_ids)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> SendAsAssociation:
        """Retrieve who may send as whom.

        One association by its id. The user has to be part of it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SendAsAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_get import endpoint

        return endpoint.sync(self._client, id)

    def delete(self, id: str) -> None:
        """Remove a permission to send.

        Removes one association by its id. The user has to be part of it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_delete import endpoint

        endpoint.sync(self._client, id)


class SendAsWithRawResponse:
    """The methods of `SendAs`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, SendAs, SendAs.list)
        self.create = raw_response(client, SendAs, SendAs.create)
        self.delete_by_user = raw_response(client, SendAs, SendAs.delete_by_user)
        self.bulk_create = raw_response(client, SendAs, SendAs.bulk_create)
        self.get = raw_response(client, SendAs, SendAs.get)
        self.delete = raw_response(client, SendAs, SendAs.delete)


class AsyncSendAs:
    """Which users may send e-mail as which others."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncSendAsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncSendAsWithRawResponse(self._client)

    async def list(
        self, *, allowed_user_id: str | Unset = UNSET, allowing_user_id: str | Unset = UNSET
    ) -> SendAsList:
        """List who may send as whom.

        The associations that the user is part of. Without a filter, those in which the user is the one who
        allows.

        Args:
            allowed_user_id: Only associations in which this user may send as another (`user_…`).
            allowing_user_id: Only associations in which others may send as this user (`user_…`).

        Returns:
            SendAsList: The associations.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_list import endpoint

        return await endpoint.asyncio(
            self._client, allowed_user_id=allowed_user_id, allowing_user_id=allowing_user_id
        )

    async def create(self, *, allowed_user_id: str, allowing_user_id: str) -> SendAsAssociation:
        """Allow a user to send as you.

        Allows one user to send e-mail as the caller, the only one who can be `allowing_user_id`. Close answers
        201.

        Args:
            allowed_user_id: User who may send as the other (`user_…`).
            allowing_user_id: User as whom the other may send (`user_…`): the caller.

        Returns:
            SendAsAssociation: The association as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from ...models.create_send_as import CreateSendAs
        from .send_as_create import endpoint

        body = CreateSendAs(allowed_user_id=allowed_user_id, allowing_user_id=allowing_user_id)
        return await endpoint.asyncio(self._client, body=body)

    async def delete_by_user(
        self, *, allowed_user_id: str | Unset = UNSET, allowing_user_id: str | Unset = UNSET
    ) -> None:
        """No longer allow a user to send as another.

        Removes the association of two users: name both. What happens with one of them alone is not documented.

        Args:
            allowed_user_id: The user who may no longer send as the other (`user_…`).
            allowing_user_id: The user as whom the other sent (`user_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_delete_by_user import endpoint

        await endpoint.asyncio(
            self._client, allowed_user_id=allowed_user_id, allowing_user_id=allowing_user_id
        )

    async def bulk_create(
        self,
        *,
        allowed_user_ids: Iterable[str] | Unset = UNSET,
        disallowed_user_ids: Iterable[str] | Unset = UNSET,
    ) -> SendAsList:
        """Allow and disallow several users to send as you.

        Allows some users to send e-mail as the caller, and others no longer. The rest stays.

        Args:
            allowed_user_ids: Users who may from now on (`user_…`).
            disallowed_user_ids: Users who may no longer (`user_…`).

        Returns:
            SendAsList: All associations of the user who allows.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from ...models.bulk_send_as import BulkSendAs
        from .send_as_bulk_create import endpoint

        body = BulkSendAs(allowed_user_ids=allowed_user_ids, disallowed_user_ids=disallowed_user_ids)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> SendAsAssociation:
        """Retrieve who may send as whom.

        One association by its id. The user has to be part of it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SendAsAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def delete(self, id: str) -> None:
        """Remove a permission to send.

        Removes one association by its id. The user has to be part of it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/send-as
        """
        from .send_as_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncSendAsWithRawResponse:
    """The methods of `AsyncSendAs`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncSendAs, AsyncSendAs.list)
        self.create = async_raw_response(client, AsyncSendAs, AsyncSendAs.create)
        self.delete_by_user = async_raw_response(client, AsyncSendAs, AsyncSendAs.delete_by_user)
        self.bulk_create = async_raw_response(client, AsyncSendAs, AsyncSendAs.bulk_create)
        self.get = async_raw_response(client, AsyncSendAs, AsyncSendAs.get)
        self.delete = async_raw_response(client, AsyncSendAs, AsyncSendAs.delete)

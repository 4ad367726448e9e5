"""The operations tagged `unsubscribed_emails`, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.unsubscribed_email import UnsubscribedEmail
    from ...models.unsubscribed_email_list import UnsubscribedEmailList


class UnsubscribedEmails:
    """E-mail addresses that asked for no more mail."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> UnsubscribedEmailsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return UnsubscribedEmailsWithRawResponse(self._client)

    def list(self) -> UnsubscribedEmailList:
        """List unsubscribed addresses.

        All e-mail addresses that are unsubscribed.

        Returns:
            UnsubscribedEmailList: The addresses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/unsubscribed-emails
        """
        from .unsubscribed_emails_list import endpoint

        return endpoint.sync(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> Pages[UnsubscribedEmail]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[UnsubscribedEmail]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.unsubscribed_email import UnsubscribedEmail
        from .unsubscribed_emails_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            UnsubscribedEmail.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(self, *, email: str) -> UnsubscribedEmail:
        """Unsubscribe an address.

        Marks an e-mail address as one that wants no more mail; `is_unsubscribed` of contacts' addresses
        follows. Close answers 201.

        Args:
            email: The e-mail address, of at most 500 characters.

        Returns:
            UnsubscribedEmail: The address as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/unsubscribed-emails
        """
        from ...models.create_unsubscribed_email import CreateUnsubscribedEmail
        from .unsubscribed_emails_create import endpoint

        body = CreateUnsubscribedEmail(email=email)
        return endpoint.sync(self._client, body=body)

    def delete(self, email_address: str) -> None:
        """Subscribe an address again.

        Allows mail to an e-mail address again; `is_unsubscribed` of contacts' addresses follows.

        Args:
            email_address: The e-mail address.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/unsubscribed-emails
        """
        from .unsubscribed_emails_delete import endpoint

        endpoint.sync(self._client, email_address)


class UnsubscribedEmailsWithRawResponse:
    """The methods of `UnsubscribedEmails`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, UnsubscribedEmails, UnsubscribedEmails.list)
        self.create = raw_response(client, UnsubscribedEmails, UnsubscribedEmails.create)
        self.delete = raw_response(client, UnsubscribedEmails, UnsubscribedEmails.delete)


class AsyncUnsubscribedEmails:
    """E-mail addresses that asked for no more mail."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncUnsubscribedEmailsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncUnsubscribedEmailsWithRawResponse(self._client)

    async def list(self) -> UnsubscribedEmailList:
        """List unsubscribed addresses.

        All e-mail addresses that are unsubscribed.

        Returns:
            UnsubscribedEmailList: The addresses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/unsubscribed-emails
        """
        from .unsubscribed_emails_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[UnsubscribedEmail]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[UnsubscribedEmail]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.unsubscribed_email import UnsubscribedEmail
        from .unsubscribed_emails_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            UnsubscribedEmail.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(self, *, email: str) -> UnsubscribedEmail:
        """Unsubscribe an address.

        Marks an e-mail address as one that wants no more mail; `is_unsubscribed` of contacts' addresses
        follows. Close answers 201.

        Args:
            email: The e-mail address, of at most 500 characters.

        Returns:
            UnsubscribedEmail: The address as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/unsubscribed-emails
        """
        from ...models.create_unsubscribed_email import CreateUnsubscribedEmail
        from .unsubscribed_emails_create import endpoint

        body = CreateUnsubscribedEmail(email=email)
        return await endpoint.asyncio(self._client, body=body)

    async def delete(self, email_address: str) -> None:
        """Subscribe an address again.

        Allows mail to an e-mail address again; `is_unsubscribed` of contacts' addresses follows.

        Args:
            email_address: The e-mail address.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/unsubscribed-emails
        """
        from .unsubscribed_emails_delete import endpoint

        await endpoint.asyncio(self._client, email_address)


class AsyncUnsubscribedEmailsWithRawResponse:
    """The methods of `AsyncUnsubscribedEmails`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncUnsubscribedEmails, AsyncUnsubscribedEmails.list)
        self.create = async_raw_response(client, AsyncUnsubscribedEmails, AsyncUnsubscribedEmails.create)
        self.delete = async_raw_response(client, AsyncUnsubscribedEmails, AsyncUnsubscribedEmails.delete)

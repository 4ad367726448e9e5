"""The operations tagged `webhooks`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.webhook import Webhook
    from ...models.webhook_list import WebhookList
    from ...models.webhook_subscription_event import WebhookSubscriptionEvent


class Webhooks:
    """Subscriptions to events, which Close sends to an address as they happen."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return WebhooksWithRawResponse(self._client)

    def list(self) -> WebhookList:
        """List webhooks.

        All webhooks that the caller may see; who is no administrator sees the own ones.

        Returns:
            WebhookList: The webhooks.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from .webhooks_list import endpoint

        return endpoint.sync(self._client)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> Pages[Webhook]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Webhook]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.webhook import Webhook
        from .webhooks_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client, request, PAGING, Webhook.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        url: str,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]],
        verify_ssl: bool | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook.

        Subscribes an address to events. An organization can have 40 webhooks. Close refuses a second active one
        for the same events and address. The key that deliveries are signed with is in this answer; answers to
        later requests may lack it. Close answers 201.

        Args:
            url: Address to send the events to.
            events: The events that it is for.
            verify_ssl: Whether the address must have a valid certificate.

        Returns:
            Webhook: The webhook as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from ...models.create_webhook import CreateWebhook
        from .webhooks_create import endpoint

        body = CreateWebhook(url=url, events=events, verify_ssl=verify_ssl)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> Webhook:
        """Retrieve a webhook.

        One webhook by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Webhook: The webhook.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from .webhooks_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        url: str | None | Unset = UNSET,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]] | None | Unset = UNSET,
        status: Literal["active", "paused"] | None | Unset = UNSET,
        verify_ssl: bool | None | Unset = UNSET,
    ) -> Webhook:
        """Update a webhook.

        Changes the fields that are sent and leaves all others as they are, the id and the key among them.
        `active` also starts a webhook again that Close has paused; what had waited for delivery until then is
        lost.

        Args:
            id: Id of the object, as its `id` field gives it.
            url: Address to send the events to.
            events: The events that it is for.
            status: Whether events are sent.
            verify_ssl: Whether the address must have a valid certificate.

        Returns:
            Webhook: The webhook after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from ...models.update_webhook import UpdateWebhook
        from .webhooks_update import endpoint

        body = UpdateWebhook(url=url, events=events, status=status, verify_ssl=verify_ssl)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a webhook.

        Removes a webhook, so that nothing more is delivered to its address.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from .webhooks_delete import endpoint

        endpoint.sync(self._client, id)


class WebhooksWithRawResponse:
    """The methods of `Webhooks`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Webhooks, Webhooks.list)
        self.create = raw_response(client, Webhooks, Webhooks.create)
        self.get = raw_response(client, Webhooks, Webhooks.get)
        self.update = raw_response(client, Webhooks, Webhooks.update)
        self.delete = raw_response(client, Webhooks, Webhooks.delete)


class AsyncWebhooks:
    """Subscriptions to events, which Close sends to an address as they happen."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncWebhooksWithRawResponse(self._client)

    async def list(self) -> WebhookList:
        """List webhooks.

        All webhooks that the caller may see; who is no administrator sees the own ones.

        Returns:
            WebhookList: The webhooks.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from .webhooks_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[Webhook]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Webhook]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.webhook import Webhook
        from .webhooks_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client, request, PAGING, Webhook.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        url: str,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]],
        verify_ssl: bool | Unset = UNSET,
    ) -> Webhook:
        """Create a webhook.

        Subscribes an address to events. An organization can have 40 webhooks. Close refuses a second active one
        for the same events and address. The key that deliveries are signed with is in this answer; answers to
        later requests may lack it. Close answers 201.

        Args:
            url: Address to send the events to.
            events: The events that it is for.
            verify_ssl: Whether the address must have a valid certificate.

        Returns:
            Webhook: The webhook as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from ...models.create_webhook import CreateWebhook
        from .webhooks_create import endpoint

        body = CreateWebhook(url=url, events=events, verify_ssl=verify_ssl)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> Webhook:
        """Retrieve a webhook.

        One webhook by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Webhook: The webhook.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from .webhooks_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        url: str | None | Unset = UNSET,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]] | None | Unset = UNSET,
        status: Literal["active", "paused"] | None | Unset = UNSET,
        verify_ssl: bool | None | Unset = UNSET,
    ) -> Webhook:
        """Update a webhook.

        Changes the fields that are sent and leaves all others as they are, the id and the key among them.
        `active` also starts a webhook again that Close has paused; what had waited for delivery until then is
        lost.

        Args:
            id: Id of the object, as its `id` field gives it.
            url: Address to send the events to.
            events: The events that it is for.
            status: Whether events are sent.
            verify_ssl: Whether the address must have a valid certificate.

        Returns:
            Webhook: The webhook after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from ...models.update_webhook import UpdateWebhook
        from .webhooks_update import endpoint

        body = UpdateWebhook(url=url, events=events, status=status, verify_ssl=verify_ssl)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a webhook.

        Removes a webhook, so that nothing more is delivered to its address.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/webhooks
        """
        from .webhooks_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncWebhooksWithRawResponse:
    """The methods of `AsyncWebhooks`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncWebhooks, AsyncWebhooks.list)
        self.create = async_raw_response(client, AsyncWebhooks, AsyncWebhooks.create)
        self.get = async_raw_response(client, AsyncWebhooks, AsyncWebhooks.get)
        self.update = async_raw_response(client, AsyncWebhooks, AsyncWebhooks.update)
        self.delete = async_raw_response(client, AsyncWebhooks, AsyncWebhooks.delete)

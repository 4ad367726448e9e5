"""The operations tagged `activities_whatsapp_messages`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.whats_app_attachment_data import WhatsAppAttachmentData
    from ...models.whats_app_message import WhatsAppMessage
    from ...models.whats_app_message_list import WhatsAppMessageList

C = TypeVar("C", bound="Partial")


class ActivitiesWhatsappMessages:
    """WhatsApp messages with leads, as integrations record them. Close itself sends none."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesWhatsappMessagesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesWhatsappMessagesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesWhatsappMessagesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import WhatsAppMessage

        check_partial(kind, WhatsAppMessage)
        return ActivitiesWhatsappMessagesPartial(self, kind)

    def list(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        external_whatsapp_message_id: str | Unset = UNSET,
    ) -> WhatsAppMessageList:
        """List WhatsApp messages.

        A page of the messages that match all filters.

        Args:
            id_in: Only these activities (`acti_…`).
            lead_id: Only activities with these leads (`lead_…`).
            contact_id: Only activities with these contacts (`cont_…`).
            user_id: Only activities of these users (`user_…`).
            organization_id: Only activities of this organization (`orga_…`).
            type_: Only activities of these kinds, such as `Note`.
            date_created_gt: Only activities created after this date.
            date_created_gte: Only activities created on or after this date.
            date_created_lt: Only activities created before this date.
            date_created_lte: Only activities created on or before this date.
            activity_at_gt: Only activities that took place after this date.
            activity_at_gte: Only activities that took place on or after this date.
            activity_at_lt: Only activities that took place before this date.
            activity_at_lte: Only activities that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            external_whatsapp_message_id: Only the message that has this id in WhatsApp or the integration.

        Returns:
            WhatsAppMessageList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from .activities_whatsapp_messages_list import endpoint

        return endpoint.sync(
            self._client,
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            external_whatsapp_message_id=external_whatsapp_message_id,
        )

    def iterate(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        external_whatsapp_message_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[WhatsAppMessage]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, external_whatsapp_message_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[WhatsAppMessage]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.whats_app_message import WhatsAppMessage
        from .activities_whatsapp_messages_list import PAGING, build_request

        request = build_request(
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            external_whatsapp_message_id=external_whatsapp_message_id,
        )
        return Pages(
            self._client,
            request,
            PAGING,
            WhatsAppMessage.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        activity_at: datetime.datetime | str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"],
        external_whatsapp_message_id: str,
        lead_id: str,
        local_phone: str,
        message_markdown: str,
        remote_phone: str,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> WhatsAppMessage:
        """Create a WhatsApp message.

        Records a message that was sent or received elsewhere. Close answers 200.

        Args:
            activity_at: When it was sent.
            contact_id: Contact that it is about (`cont_…`).
            direction: Which way it went.
            external_whatsapp_message_id: Id that WhatsApp, or the integration, has for it.
            lead_id: Lead that it is about (`lead_…`).
            local_phone: The organization's number. A plus is put before it if it has none.
            message_markdown: The message as WhatsApp's Markdown.
            remote_phone: The contact's number. A plus is put before it if it has none.
            attachments: Files that go with it, 25 MB at most together.
            integration_link: Address of the message in the integration.
            response_to_id: WhatsApp message that it answers (`acti_…`).
            user_id: User who acted (`user_…`). Without it, or with null, the caller.
            send_to_inbox: Make a task of it as well, if it is incoming.

        Returns:
            WhatsAppMessage: The message as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from ...models.create_whats_app_message import CreateWhatsAppMessage
        from .activities_whatsapp_messages_create import endpoint

        body = CreateWhatsAppMessage(
            activity_at=activity_at,
            contact_id=contact_id,
            direction=direction,
            external_whatsapp_message_id=external_whatsapp_message_id,
            lead_id=lead_id,
            local_phone=local_phone,
            message_markdown=message_markdown,
            remote_phone=remote_phone,
            attachments=attachments,
            integration_link=integration_link,
            response_to_id=response_to_id,
            user_id=user_id,
        )
        return endpoint.sync(self._client, body=body, send_to_inbox=send_to_inbox)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> WhatsAppMessage:
        """Retrieve a WhatsApp message.

        One WhatsApp message by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            WhatsAppMessage: The message.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from .activities_whatsapp_messages_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | Unset = UNSET,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> WhatsAppMessage:
        """Update a WhatsApp message.

        Changes the fields that are sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it was sent.
            attachments: Files that go with it, 25 MB at most together.
            contact_id: Contact that it is about (`cont_…`).
            direction: Which way it went.
            integration_link: Address of the message in the integration.
            local_phone: The organization's number. A plus is put before it if it has none.
            message_markdown: The message as WhatsApp's Markdown.
            remote_phone: The contact's number. A plus is put before it if it has none.
            response_to_id: WhatsApp message that it answers (`acti_…`).
            user_id: User who acted (`user_…`).

        Returns:
            WhatsAppMessage: The message after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from ...models.update_whats_app_message import UpdateWhatsAppMessage
        from .activities_whatsapp_messages_update import endpoint

        body = UpdateWhatsAppMessage(
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            direction=direction,
            integration_link=integration_link,
            local_phone=local_phone,
            message_markdown=message_markdown,
            remote_phone=remote_phone,
            response_to_id=response_to_id,
            user_id=user_id,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a WhatsApp message.

        Removes a message from Close for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from .activities_whatsapp_messages_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesWhatsappMessagesWithRawResponse:
    """The methods of `ActivitiesWhatsappMessages`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesWhatsappMessages, ActivitiesWhatsappMessages.list)
        self.create = raw_response(client, ActivitiesWhatsappMessages, ActivitiesWhatsappMessages.create)
        self.get = raw_response(client, ActivitiesWhatsappMessages, ActivitiesWhatsappMessages.get)
        self.update = raw_response(client, ActivitiesWhatsappMessages, ActivitiesWhatsappMessages.update)
        self.delete = raw_response(client, ActivitiesWhatsappMessages, ActivitiesWhatsappMessages.delete)


class ActivitiesWhatsappMessagesPartial(Generic[C]):
    """The methods of `ActivitiesWhatsappMessages` that can request chosen fields only."""

    def __init__(self, api: ActivitiesWhatsappMessages, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesWhatsappMessages:
    """WhatsApp messages with leads, as integrations record them. Close itself sends none."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesWhatsappMessagesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesWhatsappMessagesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesWhatsappMessagesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import WhatsAppMessage

        check_partial(kind, WhatsAppMessage)
        return AsyncActivitiesWhatsappMessagesPartial(self, kind)

    async def list(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        external_whatsapp_message_id: str | Unset = UNSET,
    ) -> WhatsAppMessageList:
        """List WhatsApp messages.

        A page of the messages that match all filters.

        Args:
            id_in: Only these activities (`acti_…`).
            lead_id: Only activities with these leads (`lead_…`).
            contact_id: Only activities with these contacts (`cont_…`).
            user_id: Only activities of these users (`user_…`).
            organization_id: Only activities of this organization (`orga_…`).
            type_: Only activities of these kinds, such as `Note`.
            date_created_gt: Only activities created after this date.
            date_created_gte: Only activities created on or after this date.
            date_created_lt: Only activities created before this date.
            date_created_lte: Only activities created on or before this date.
            activity_at_gt: Only activities that took place after this date.
            activity_at_gte: Only activities that took place on or after this date.
            activity_at_lt: Only activities that took place before this date.
            activity_at_lte: Only activities that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            external_whatsapp_message_id: Only the message that has this id in WhatsApp or the integration.

        Returns:
            WhatsAppMessageList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from .activities_whatsapp_messages_list import endpoint

        return await endpoint.asyncio(
            self._client,
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            external_whatsapp_message_id=external_whatsapp_message_id,
        )

    def iterate(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        external_whatsapp_message_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[WhatsAppMessage]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, external_whatsapp_message_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[WhatsAppMessage]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.whats_app_message import WhatsAppMessage
        from .activities_whatsapp_messages_list import PAGING, build_request

        request = build_request(
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            external_whatsapp_message_id=external_whatsapp_message_id,
        )
        return AsyncPages(
            self._client,
            request,
            PAGING,
            WhatsAppMessage.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        activity_at: datetime.datetime | str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"],
        external_whatsapp_message_id: str,
        lead_id: str,
        local_phone: str,
        message_markdown: str,
        remote_phone: str,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> WhatsAppMessage:
        """Create a WhatsApp message.

        Records a message that was sent or received elsewhere. Close answers 200.

        Args:
            activity_at: When it was sent.
            contact_id: Contact that it is about (`cont_…`).
            direction: Which way it went.
            external_whatsapp_message_id: Id that WhatsApp, or the integration, has for it.
            lead_id: Lead that it is about (`lead_…`).
            local_phone: The organization's number. A plus is put before it if it has none.
            message_markdown: The message as WhatsApp's Markdown.
            remote_phone: The contact's number. A plus is put before it if it has none.
            attachments: Files that go with it, 25 MB at most together.
            integration_link: Address of the message in the integration.
            response_to_id: WhatsApp message that it answers (`acti_…`).
            user_id: User who acted (`user_…`). Without it, or with null, the caller.
            send_to_inbox: Make a task of it as well, if it is incoming.

        Returns:
            WhatsAppMessage: The message as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from ...models.create_whats_app_message import CreateWhatsAppMessage
        from .activities_whatsapp_messages_create import endpoint

        body = CreateWhatsAppMessage(
            activity_at=activity_at,
            contact_id=contact_id,
            direction=direction,
            external_whatsapp_message_id=external_whatsapp_message_id,
            lead_id=lead_id,
            local_phone=local_phone,
            message_markdown=message_markdown,
            remote_phone=remote_phone,
            attachments=attachments,
            integration_link=integration_link,
            response_to_id=response_to_id,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, body=body, send_to_inbox=send_to_inbox)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> WhatsAppMessage:
        """Retrieve a WhatsApp message.

        One WhatsApp message by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            WhatsAppMessage: The message.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from .activities_whatsapp_messages_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | Unset = UNSET,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> WhatsAppMessage:
        """Update a WhatsApp message.

        Changes the fields that are sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it was sent.
            attachments: Files that go with it, 25 MB at most together.
            contact_id: Contact that it is about (`cont_…`).
            direction: Which way it went.
            integration_link: Address of the message in the integration.
            local_phone: The organization's number. A plus is put before it if it has none.
            message_markdown: The message as WhatsApp's Markdown.
            remote_phone: The contact's number. A plus is put before it if it has none.
            response_to_id: WhatsApp message that it answers (`acti_…`).
            user_id: User who acted (`user_…`).

        Returns:
            WhatsAppMessage: The message after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from ...models.update_whats_app_message import UpdateWhatsAppMessage
        from .activities_whatsapp_messages_update import endpoint

        body = UpdateWhatsAppMessage(
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            direction=direction,
            integration_link=integration_link,
            local_phone=local_phone,
            message_markdown=message_markdown,
            remote_phone=remote_phone,
            response_to_id=response_to_id,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a WhatsApp message.

        Removes a message from Close for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/whatsapp-messages
        """
        from .activities_whatsapp_messages_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesWhatsappMessagesWithRawResponse:
    """The methods of `AsyncActivitiesWhatsappMessages`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(
            client, AsyncActivitiesWhatsappMessages, AsyncActivitiesWhatsappMessages.list
        )
        self.create = async_raw_response(
            client, AsyncActivitiesWhatsappMessages, AsyncActivitiesWhatsappMessages.create
        )
        self.get = async_raw_response(
            client, AsyncActivitiesWhatsappMessages, AsyncActivitiesWhatsappMessages.get
        )
        self.update = async_raw_response(
            client, AsyncActivitiesWhatsappMessages, AsyncActivitiesWhatsappMessages.update
        )
        self.delete = async_raw_response(
            client, AsyncActivitiesWhatsappMessages, AsyncActivitiesWhatsappMessages.delete
        )


class AsyncActivitiesWhatsappMessagesPartial(Generic[C]):
    """The methods of `AsyncActivitiesWhatsappMessages` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesWhatsappMessages, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)

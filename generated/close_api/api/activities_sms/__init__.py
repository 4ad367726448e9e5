"""The operations tagged `activities_sms`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.sms import SMS
    from ...models.sms_attachment_in import SMSAttachmentIn
    from ...models.sms_list import SMSList

C = TypeVar("C", bound="Partial")


class ActivitiesSms:
    """SMS messages with leads: received, recorded, drafted, scheduled and sent."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesSmsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesSmsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesSmsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import SMS

        check_partial(kind, SMS)
        return ActivitiesSmsPartial(self, kind)

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
    ) -> SMSList:
        """List SMS messages.

        A page of the SMS messages that match all filters.

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

        Returns:
            SMSList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from .activities_sms_list import endpoint

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
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[SMS]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SMS]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.sms import SMS
        from .activities_sms_list import PAGING, build_request

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
        )
        return Pages(
            self._client, request, PAGING, SMS.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> SMS:
        """Create an SMS.

        Sends, schedules, drafts or records an SMS, as `status` says. Close answers 200.

        Args:
            status: `inbox` and `sent` record a message, `draft` keeps it, `scheduled` and `outbox` send it.
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            direction: Which way it went. Without it, or with null, `inbound` for `inbox`, else `outbound`.
            lead_id: Lead that it is about (`lead_…`). What happens without it is not documented.
            local_phone: The organization's number. To send, it is one of the organization's internal numbers.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            remote_phone: The contact's number.
            source: Where it was sent.
            template_id: Template to write it from (`smstmpl_…`) if there is no `text`.
            text: The text.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.
            send_to_inbox: Make a task of it as well, if `status` is `inbox`.

        Returns:
            SMS: The SMS as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from ...models.create_sms import CreateSMS
        from .activities_sms_create import endpoint

        body = CreateSMS(
            status=status,
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            created_by=created_by,
            date_created=date_created,
            direction=direction,
            lead_id=lead_id,
            local_phone=local_phone,
            organization_id=organization_id,
            remote_phone=remote_phone,
            source=source,
            template_id=template_id,
            text=text,
            user_id=user_id,
        )
        return endpoint.sync(self._client, body=body, send_to_inbox=send_to_inbox)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> SMS:
        """Retrieve an SMS.

        One SMS by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            SMS: The SMS.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from .activities_sms_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> SMS:
        """Update an SMS.

        Changes a draft, sends it, or makes a draft of what is not yet sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it took place.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            lead_id: Lead that it is about (`lead_…`).
            local_phone: The organization's number. To send, it is one of the organization's internal numbers.
            remote_phone: The contact's number.
            status: `scheduled` and `outbox` send a draft; `draft` takes back what is not yet sent.
            template_id: Template to write it from (`smstmpl_…`) if there is no `text`.
            text: The text.
            user_id: User who acted (`user_…`).

        Returns:
            SMS: The SMS after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from ...models.update_sms import UpdateSMS
        from .activities_sms_update import endpoint

        body = UpdateSMS(
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            lead_id=lead_id,
            local_phone=local_phone,
            remote_phone=remote_phone,
            status=status,
            template_id=template_id,
            text=text,
            user_id=user_id,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete an SMS.

        Removes an SMS from Close for good. One that is sent stays sent.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from .activities_sms_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesSmsWithRawResponse:
    """The methods of `ActivitiesSms`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesSms, ActivitiesSms.list)
        self.create = raw_response(client, ActivitiesSms, ActivitiesSms.create)
        self.get = raw_response(client, ActivitiesSms, ActivitiesSms.get)
        self.update = raw_response(client, ActivitiesSms, ActivitiesSms.update)
        self.delete = raw_response(client, ActivitiesSms, ActivitiesSms.delete)


class ActivitiesSmsPartial(Generic[C]):
    """The methods of `ActivitiesSms` that can request chosen fields only."""

    def __init__(self, api: ActivitiesSms, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesSms:
    """SMS messages with leads: received, recorded, drafted, scheduled and sent."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesSmsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesSmsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesSmsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import SMS

        check_partial(kind, SMS)
        return AsyncActivitiesSmsPartial(self, kind)

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
    ) -> SMSList:
        """List SMS messages.

        A page of the SMS messages that match all filters.

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

        Returns:
            SMSList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from .activities_sms_list import endpoint

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
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[SMS]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SMS]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.sms import SMS
        from .activities_sms_list import PAGING, build_request

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
        )
        return AsyncPages(
            self._client, request, PAGING, SMS.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        send_to_inbox: bool | Unset = UNSET,
    ) -> SMS:
        """Create an SMS.

        Sends, schedules, drafts or records an SMS, as `status` says. Close answers 200.

        Args:
            status: `inbox` and `sent` record a message, `draft` keeps it, `scheduled` and `outbox` send it.
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            direction: Which way it went. Without it, or with null, `inbound` for `inbox`, else `outbound`.
            lead_id: Lead that it is about (`lead_…`). What happens without it is not documented.
            local_phone: The organization's number. To send, it is one of the organization's internal numbers.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            remote_phone: The contact's number.
            source: Where it was sent.
            template_id: Template to write it from (`smstmpl_…`) if there is no `text`.
            text: The text.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.
            send_to_inbox: Make a task of it as well, if `status` is `inbox`.

        Returns:
            SMS: The SMS as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from ...models.create_sms import CreateSMS
        from .activities_sms_create import endpoint

        body = CreateSMS(
            status=status,
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            created_by=created_by,
            date_created=date_created,
            direction=direction,
            lead_id=lead_id,
            local_phone=local_phone,
            organization_id=organization_id,
            remote_phone=remote_phone,
            source=source,
            template_id=template_id,
            text=text,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, body=body, send_to_inbox=send_to_inbox)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> SMS:
        """Retrieve an SMS.

        One SMS by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            SMS: The SMS.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from .activities_sms_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> SMS:
        """Update an SMS.

        Changes a draft, sends it, or makes a draft of what is not yet sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it took place.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            lead_id: Lead that it is about (`lead_…`).
            local_phone: The organization's number. To send, it is one of the organization's internal numbers.
            remote_phone: The contact's number.
            status: `scheduled` and `outbox` send a draft; `draft` takes back what is not yet sent.
            template_id: Template to write it from (`smstmpl_…`) if there is no `text`.
            text: The text.
            user_id: User who acted (`user_…`).

        Returns:
            SMS: The SMS after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from ...models.update_sms import UpdateSMS
        from .activities_sms_update import endpoint

        body = UpdateSMS(
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            lead_id=lead_id,
            local_phone=local_phone,
            remote_phone=remote_phone,
            status=status,
            template_id=template_id,
            text=text,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an SMS.

        Removes an SMS from Close for good. One that is sent stays sent.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/sms
        """
        from .activities_sms_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesSmsWithRawResponse:
    """The methods of `AsyncActivitiesSms`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncActivitiesSms, AsyncActivitiesSms.list)
        self.create = async_raw_response(client, AsyncActivitiesSms, AsyncActivitiesSms.create)
        self.get = async_raw_response(client, AsyncActivitiesSms, AsyncActivitiesSms.get)
        self.update = async_raw_response(client, AsyncActivitiesSms, AsyncActivitiesSms.update)
        self.delete = async_raw_response(client, AsyncActivitiesSms, AsyncActivitiesSms.delete)


class AsyncActivitiesSmsPartial(Generic[C]):
    """The methods of `AsyncActivitiesSms` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesSms, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)

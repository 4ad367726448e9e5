"""The operations tagged `activities_emails`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.email import Email
    from ...models.email_attachment_in import EmailAttachmentIn
    from ...models.email_list import EmailList
    from ...models.email_open_in import EmailOpenIn

C = TypeVar("C", bound="Partial")


class ActivitiesEmails:
    """E-mails with leads: received, recorded, drafted, scheduled and sent."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesEmailsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesEmailsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesEmailsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Email

        check_partial(kind, Email)
        return ActivitiesEmailsPartial(self, kind)

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
    ) -> EmailList:
        """List e-mails.

        A page of the e-mails that match all filters, each by itself.

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
            EmailList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from .activities_emails_list import endpoint

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
    ) -> Pages[Email]:
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
            Pages[Email]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.email import Email
        from .activities_emails_list import PAGING, build_request

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
            self._client, request, PAGING, Email.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        lead_id: str,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email:
        """Create an e-mail.

        Sends, schedules, drafts or records an e-mail, as `status` says. It joins a thread, or begins one. Close
        answers 200.

        Args:
            lead_id: Lead that it is about (`lead_…`).
            status: `inbox` and `sent` record an e-mail, `draft` keeps it, `scheduled` and `outbox` send it.
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            attachments: Files that go with it.
            bcc: Addresses that get it without being shown.
            body_html: The body as HTML.
            body_text: The body as plain text.
            cc: Addresses that get a copy.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            email_account_id: Connected account that it went through (`emailacct_…`).
            followup_date: When a task to follow up appears if nobody answers.
            followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
                workflow, too.
            followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
                begins.
            followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
            in_reply_to_id: E-mail that it answers (`acti_…`).
            opens: Each time that somebody opened it.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            sender: Address that it is sent from, with or without a name: `Ada Marsh <ada@example.com>`.
                Required unless it is a draft or sent; `sent` takes the user's own without it.
            subject: Subject.
            template_id: Template to write it from (`tmpl_…`) if there is neither body: Close fills it in for
                the lead and contact. A `subject` goes before the template's.
            to: Addresses that it goes to.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.

        Returns:
            Email: The e-mail as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from ...models.create_email import CreateEmail
        from .activities_emails_create import endpoint

        body = CreateEmail(
            lead_id=lead_id,
            status=status,
            activity_at=activity_at,
            attachments=attachments,
            bcc=bcc,
            body_html=body_html,
            body_text=body_text,
            cc=cc,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            created_by=created_by,
            date_created=date_created,
            email_account_id=email_account_id,
            followup_date=followup_date,
            followup_sequence_add_cc_bcc=followup_sequence_add_cc_bcc,
            followup_sequence_delay=followup_sequence_delay,
            followup_sequence_id=followup_sequence_id,
            in_reply_to_id=in_reply_to_id,
            opens=opens,
            organization_id=organization_id,
            sender=sender,
            subject=subject,
            template_id=template_id,
            to=to,
            user_id=user_id,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Email:
        """Retrieve an e-mail.

        One e-mail by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Email: The e-mail.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from .activities_emails_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email:
        """Update an e-mail.

        Changes a draft, sends it, or makes a draft of what is not yet sent. How Close refuses a change to a
        sent one is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it took place.
            attachments: Files that go with it.
            bcc: Addresses that get it without being shown.
            body_html: The body as HTML.
            body_text: The body as plain text.
            cc: Addresses that get a copy.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            email_account_id: Connected account that it went through (`emailacct_…`).
            followup_date: When a task to follow up appears if nobody answers.
            followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
                workflow, too.
            followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
                begins.
            followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
            in_reply_to_id: E-mail that it answers (`acti_…`).
            opens: Each time that somebody opened it.
            sender: Address that it is sent from, with or without a name. Required if a draft without one is
                sent.
            status: `scheduled` and `outbox` send a draft; `draft` takes back what is not yet sent.
            subject: Subject.
            template_id: Template to write it from (`tmpl_…`) if there is neither body.
            to: Addresses that it goes to.
            user_id: User who acted (`user_…`).

        Returns:
            Email: The e-mail after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from ...models.update_email import UpdateEmail
        from .activities_emails_update import endpoint

        body = UpdateEmail(
            activity_at=activity_at,
            attachments=attachments,
            bcc=bcc,
            body_html=body_html,
            body_text=body_text,
            cc=cc,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            email_account_id=email_account_id,
            followup_date=followup_date,
            followup_sequence_add_cc_bcc=followup_sequence_add_cc_bcc,
            followup_sequence_delay=followup_sequence_delay,
            followup_sequence_id=followup_sequence_id,
            in_reply_to_id=in_reply_to_id,
            opens=opens,
            sender=sender,
            status=status,
            subject=subject,
            template_id=template_id,
            to=to,
            user_id=user_id,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete an e-mail.

        Removes an e-mail from Close for good. One that is sent stays sent.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from .activities_emails_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesEmailsWithRawResponse:
    """The methods of `ActivitiesEmails`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesEmails, ActivitiesEmails.list)
        self.create = raw_response(client, ActivitiesEmails, ActivitiesEmails.create)
        self.get = raw_response(client, ActivitiesEmails, ActivitiesEmails.get)
        self.update = raw_response(client, ActivitiesEmails, ActivitiesEmails.update)
        self.delete = raw_response(client, ActivitiesEmails, ActivitiesEmails.delete)


class ActivitiesEmailsPartial(Generic[C]):
    """The methods of `ActivitiesEmails` that can request chosen fields only."""

    def __init__(self, api: ActivitiesEmails, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesEmails:
    """E-mails with leads: received, recorded, drafted, scheduled and sent."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesEmailsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesEmailsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesEmailsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Email

        check_partial(kind, Email)
        return AsyncActivitiesEmailsPartial(self, kind)

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
    ) -> EmailList:
        """List e-mails.

        A page of the e-mails that match all filters, each by itself.

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
            EmailList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from .activities_emails_list import endpoint

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
    ) -> AsyncPages[Email]:
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
            AsyncPages[Email]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.email import Email
        from .activities_emails_list import PAGING, build_request

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
            self._client, request, PAGING, Email.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        lead_id: str,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email:
        """Create an e-mail.

        Sends, schedules, drafts or records an e-mail, as `status` says. It joins a thread, or begins one. Close
        answers 200.

        Args:
            lead_id: Lead that it is about (`lead_…`).
            status: `inbox` and `sent` record an e-mail, `draft` keeps it, `scheduled` and `outbox` send it.
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            attachments: Files that go with it.
            bcc: Addresses that get it without being shown.
            body_html: The body as HTML.
            body_text: The body as plain text.
            cc: Addresses that get a copy.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            email_account_id: Connected account that it went through (`emailacct_…`).
            followup_date: When a task to follow up appears if nobody answers.
            followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
                workflow, too.
            followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
                begins.
            followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
            in_reply_to_id: E-mail that it answers (`acti_…`).
            opens: Each time that somebody opened it.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            sender: Address that it is sent from, with or without a name: `Ada Marsh <ada@example.com>`.
                Required unless it is a draft or sent; `sent` takes the user's own without it.
            subject: Subject.
            template_id: Template to write it from (`tmpl_…`) if there is neither body: Close fills it in for
                the lead and contact. A `subject` goes before the template's.
            to: Addresses that it goes to.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.

        Returns:
            Email: The e-mail as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from ...models.create_email import CreateEmail
        from .activities_emails_create import endpoint

        body = CreateEmail(
            lead_id=lead_id,
            status=status,
            activity_at=activity_at,
            attachments=attachments,
            bcc=bcc,
            body_html=body_html,
            body_text=body_text,
            cc=cc,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            created_by=created_by,
            date_created=date_created,
            email_account_id=email_account_id,
            followup_date=followup_date,
            followup_sequence_add_cc_bcc=followup_sequence_add_cc_bcc,
            followup_sequence_delay=followup_sequence_delay,
            followup_sequence_id=followup_sequence_id,
            in_reply_to_id=in_reply_to_id,
            opens=opens,
            organization_id=organization_id,
            sender=sender,
            subject=subject,
            template_id=template_id,
            to=to,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Email:
        """Retrieve an e-mail.

        One e-mail by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Email: The e-mail.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from .activities_emails_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Email:
        """Update an e-mail.

        Changes a draft, sends it, or makes a draft of what is not yet sent. How Close refuses a change to a
        sent one is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it took place.
            attachments: Files that go with it.
            bcc: Addresses that get it without being shown.
            body_html: The body as HTML.
            body_text: The body as plain text.
            cc: Addresses that get a copy.
            contact_id: Contact that it is about (`cont_…`).
            date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
                document.
            email_account_id: Connected account that it went through (`emailacct_…`).
            followup_date: When a task to follow up appears if nobody answers.
            followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
                workflow, too.
            followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
                begins.
            followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
            in_reply_to_id: E-mail that it answers (`acti_…`).
            opens: Each time that somebody opened it.
            sender: Address that it is sent from, with or without a name. Required if a draft without one is
                sent.
            status: `scheduled` and `outbox` send a draft; `draft` takes back what is not yet sent.
            subject: Subject.
            template_id: Template to write it from (`tmpl_…`) if there is neither body.
            to: Addresses that it goes to.
            user_id: User who acted (`user_…`).

        Returns:
            Email: The e-mail after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from ...models.update_email import UpdateEmail
        from .activities_emails_update import endpoint

        body = UpdateEmail(
            activity_at=activity_at,
            attachments=attachments,
            bcc=bcc,
            body_html=body_html,
            body_text=body_text,
            cc=cc,
            contact_id=contact_id,
            date_scheduled=date_scheduled,
            email_account_id=email_account_id,
            followup_date=followup_date,
            followup_sequence_add_cc_bcc=followup_sequence_add_cc_bcc,
            followup_sequence_delay=followup_sequence_delay,
            followup_sequence_id=followup_sequence_id,
            in_reply_to_id=in_reply_to_id,
            opens=opens,
            sender=sender,
            status=status,
            subject=subject,
            template_id=template_id,
            to=to,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an e-mail.

        Removes an e-mail from Close for good. One that is sent stays sent.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/emails
        """
        from .activities_emails_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesEmailsWithRawResponse:
    """The methods of `AsyncActivitiesEmails`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncActivitiesEmails, AsyncActivitiesEmails.list)
        self.create = async_raw_response(client, AsyncActivitiesEmails, AsyncActivitiesEmails.create)
        self.get = async_raw_response(client, AsyncActivitiesEmails, AsyncActivitiesEmails.get)
        self.update = async_raw_response(client, AsyncActivitiesEmails, AsyncActivitiesEmails.update)
        self.delete = async_raw_response(client, AsyncActivitiesEmails, AsyncActivitiesEmails.delete)


class AsyncActivitiesEmailsPartial(Generic[C]):
    """The methods of `AsyncActivitiesEmails` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesEmails, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)

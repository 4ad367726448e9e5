"""The operations tagged `email_templates`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.email_template import EmailTemplate
    from ...models.email_template_attachment_in import EmailTemplateAttachmentIn
    from ...models.email_template_list import EmailTemplateList
    from ...models.rendered_email_template import RenderedEmailTemplate

C = TypeVar("C", bound="Partial")


class EmailTemplates:
    """Texts that e-mails are written from."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> EmailTemplatesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return EmailTemplatesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> EmailTemplatesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import EmailTemplate

        check_partial(kind, EmailTemplate)
        return EmailTemplatesPartial(self, kind)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> EmailTemplateList:
        """List e-mail templates.

        A page of the templates that the caller can use, without the workflows that use them.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            is_archived: Only templates that are archived, or only those that are not.
            is_shared: Only templates that are shared, or only those that are not.

        Returns:
            EmailTemplateList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_list import endpoint

        return endpoint.sync(
            self._client, limit=limit, skip=skip, is_archived=is_archived, is_shared=is_shared
        )

    def iterate(
        self,
        *,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[EmailTemplate]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            is_archived, is_shared: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[EmailTemplate]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.email_template import EmailTemplate
        from .email_templates_list import PAGING, build_request

        request = build_request(is_archived=is_archived, is_shared=is_shared)
        return Pages(
            self._client,
            request,
            PAGING,
            EmailTemplate.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        name: str,
        subject: str,
        body: str,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate:
        """Create an e-mail template.

        Adds a template, which is its maker's own unless it is shared. Close answers 200.

        Args:
            name: Name of the template.
            subject: Subject, with variables such as `{{ lead.display_name }}`.
            body: Body as HTML or plain text, with variables such as `{{ contact.first_name }}`.
            attachments: Files that go with it.
            is_archived: Whether it is archived. Without it it is not.
            is_shared: Whether everybody in the organization has it. Without it only its maker has it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            EmailTemplate: The template as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from ...models.create_email_template import CreateEmailTemplate
        from .email_templates_create import endpoint

        whole = CreateEmailTemplate(
            name=name,
            subject=subject,
            body=body,
            attachments=attachments,
            is_archived=is_archived,
            is_shared=is_shared,
        )
        return endpoint.sync(self._client, body=whole, fields=fields)

    def get(
        self, id: str, *, fields: Iterable[str] | Unset = UNSET, include_embedded: bool | Unset = UNSET
    ) -> EmailTemplate:
        """Retrieve an e-mail template.

        One template by its id, with the workflows that use it.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            include_embedded: Also find a template that belongs to a workflow alone.

        Returns:
            EmailTemplate: The template.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_get import endpoint

        return endpoint.sync(self._client, id, fields=fields, include_embedded=include_embedded)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate:
        """Update an e-mail template.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Name of the template.
            subject: Subject, with variables such as `{{ lead.display_name }}`.
            body: Body as HTML or plain text, with variables such as `{{ contact.first_name }}`.
            attachments: All files that go with it, in place of those it has.
            is_archived: Whether it is archived.
            is_shared: Whether everybody in the organization has it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            EmailTemplate: The template after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from ...models.update_email_template import UpdateEmailTemplate
        from .email_templates_update import endpoint

        whole = UpdateEmailTemplate(
            name=name,
            subject=subject,
            body=body,
            attachments=attachments,
            is_archived=is_archived,
            is_shared=is_shared,
        )
        return endpoint.sync(self._client, id, body=whole, fields=fields)

    def delete(self, id: str) -> None:
        """Delete an e-mail template.

        Removes a template. Close refuses it with 400 while a workflow uses it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_delete import endpoint

        endpoint.sync(self._client, id)

    def render(
        self,
        id: str,
        *,
        lead_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        s_query: str | Unset = UNSET,
        entry: int | Unset = UNSET,
        mode: Literal["contact", "lead"] | Unset = UNSET,
        bulk_object_type: Literal["contact", "lead"] | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> RenderedEmailTemplate:
        """Render an e-mail template.

        Fills a template in for a contact, and sends nothing. Either `lead_id` and `contact_id` say for whom, or
        `query` with `entry` and `mode`. Past the last result the answer is an empty object. What unknown
        variables become is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.
            lead_id: Lead to render it for (`lead_…`), together with `contact_id`.
            contact_id: Contact to render it for (`cont_…`), together with `lead_id`.
            query: Search whose results it can be rendered for.
            s_query: The same as a structured search, in JSON.
            entry: Which result to render it for, from 0. Close's page says 99 at most, its schema 100.
            mode: What the results are: `lead` takes the first contact with an e-mail address of each lead.
            bulk_object_type: What a bulk e-mail with this search would go through. Close describes no more of
                it.
            contact_preference: Which contacts of a lead a bulk e-mail with this search would go to.
            sort: Order of the results: a JSON list of up to three objects with `field` and `direction` (`asc`
                or `desc`). How Close reads such a list in an address is not documented.
            limit: Number of results to go through. Close describes no more of it.
            results_limit: Number of results to go through. Close describes no more of it.
            email_account_id: Connected account whose user it is rendered for (`emailacct_…`).
            sender: Address whose user it is rendered for.

        Returns:
            RenderedEmailTemplate: The text for this contact.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_render import endpoint

        return endpoint.sync(
            self._client,
            id,
            lead_id=lead_id,
            contact_id=contact_id,
            query=query,
            s_query=s_query,
            entry=entry,
            mode=mode,
            bulk_object_type=bulk_object_type,
            contact_preference=contact_preference,
            sort=sort,
            limit=limit,
            results_limit=results_limit,
            email_account_id=email_account_id,
            sender=sender,
        )


class EmailTemplatesWithRawResponse:
    """The methods of `EmailTemplates`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, EmailTemplates, EmailTemplates.list)
        self.create = raw_response(client, EmailTemplates, EmailTemplates.create)
        self.get = raw_response(client, EmailTemplates, EmailTemplates.get)
        self.update = raw_response(client, EmailTemplates, EmailTemplates.update)
        self.delete = raw_response(client, EmailTemplates, EmailTemplates.delete)
        self.render = raw_response(client, EmailTemplates, EmailTemplates.render)


class EmailTemplatesPartial(Generic[C]):
    """The methods of `EmailTemplates` that can request chosen fields only."""

    def __init__(self, api: EmailTemplates, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object

        self.create = partial_object(api.create, kind)
        self.get = partial_object(api.get, kind)
        self.update = partial_object(api.update, kind)


class AsyncEmailTemplates:
    """Texts that e-mails are written from."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncEmailTemplatesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncEmailTemplatesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncEmailTemplatesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import EmailTemplate

        check_partial(kind, EmailTemplate)
        return AsyncEmailTemplatesPartial(self, kind)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> EmailTemplateList:
        """List e-mail templates.

        A page of the templates that the caller can use, without the workflows that use them.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            is_archived: Only templates that are archived, or only those that are not.
            is_shared: Only templates that are shared, or only those that are not.

        Returns:
            EmailTemplateList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_list import endpoint

        return await endpoint.asyncio(
            self._client, limit=limit, skip=skip, is_archived=is_archived, is_shared=is_shared
        )

    def iterate(
        self,
        *,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[EmailTemplate]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            is_archived, is_shared: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[EmailTemplate]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.email_template import EmailTemplate
        from .email_templates_list import PAGING, build_request

        request = build_request(is_archived=is_archived, is_shared=is_shared)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            EmailTemplate.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        name: str,
        subject: str,
        body: str,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate:
        """Create an e-mail template.

        Adds a template, which is its maker's own unless it is shared. Close answers 200.

        Args:
            name: Name of the template.
            subject: Subject, with variables such as `{{ lead.display_name }}`.
            body: Body as HTML or plain text, with variables such as `{{ contact.first_name }}`.
            attachments: Files that go with it.
            is_archived: Whether it is archived. Without it it is not.
            is_shared: Whether everybody in the organization has it. Without it only its maker has it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            EmailTemplate: The template as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from ...models.create_email_template import CreateEmailTemplate
        from .email_templates_create import endpoint

        whole = CreateEmailTemplate(
            name=name,
            subject=subject,
            body=body,
            attachments=attachments,
            is_archived=is_archived,
            is_shared=is_shared,
        )
        return await endpoint.asyncio(self._client, body=whole, fields=fields)

    async def get(
        self, id: str, *, fields: Iterable[str] | Unset = UNSET, include_embedded: bool | Unset = UNSET
    ) -> EmailTemplate:
        """Retrieve an e-mail template.

        One template by its id, with the workflows that use it.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            include_embedded: Also find a template that belongs to a workflow alone.

        Returns:
            EmailTemplate: The template.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields, include_embedded=include_embedded)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> EmailTemplate:
        """Update an e-mail template.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Name of the template.
            subject: Subject, with variables such as `{{ lead.display_name }}`.
            body: Body as HTML or plain text, with variables such as `{{ contact.first_name }}`.
            attachments: All files that go with it, in place of those it has.
            is_archived: Whether it is archived.
            is_shared: Whether everybody in the organization has it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            EmailTemplate: The template after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from ...models.update_email_template import UpdateEmailTemplate
        from .email_templates_update import endpoint

        whole = UpdateEmailTemplate(
            name=name,
            subject=subject,
            body=body,
            attachments=attachments,
            is_archived=is_archived,
            is_shared=is_shared,
        )
        return await endpoint.asyncio(self._client, id, body=whole, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete an e-mail template.

        Removes a template. Close refuses it with 400 while a workflow uses it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def render(
        self,
        id: str,
        *,
        lead_id: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        query: str | Unset = UNSET,
        s_query: str | Unset = UNSET,
        entry: int | Unset = UNSET,
        mode: Literal["contact", "lead"] | Unset = UNSET,
        bulk_object_type: Literal["contact", "lead"] | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> RenderedEmailTemplate:
        """Render an e-mail template.

        Fills a template in for a contact, and sends nothing. Either `lead_id` and `contact_id` say for whom, or
        `query` with `entry` and `mode`. Past the last result the answer is an empty object. What unknown
        variables become is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.
            lead_id: Lead to render it for (`lead_…`), together with `contact_id`.
            contact_id: Contact to render it for (`cont_…`), together with `lead_id`.
            query: Search whose results it can be rendered for.
            s_query: The same as a structured search, in JSON.
            entry: Which result to render it for, from 0. Close's page says 99 at most, its schema 100.
            mode: What the results are: `lead` takes the first contact with an e-mail address of each lead.
            bulk_object_type: What a bulk e-mail with this search would go through. Close describes no more of
                it.
            contact_preference: Which contacts of a lead a bulk e-mail with this search would go to.
            sort: Order of the results: a JSON list of up to three objects with `field` and `direction` (`asc`
                or `desc`). How Close reads such a list in an address is not documented.
            limit: Number of results to go through. Close describes no more of it.
            results_limit: Number of results to go through. Close describes no more of it.
            email_account_id: Connected account whose user it is rendered for (`emailacct_…`).
            sender: Address whose user it is rendered for.

        Returns:
            RenderedEmailTemplate: The text for this contact.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/email-templates
        """
        from .email_templates_render import endpoint

        return await endpoint.asyncio(
            self._client,
            id,
            lead_id=lead_id,
            contact_id=contact_id,
            query=query,
            s_query=s_query,
            entry=entry,
            mode=mode,
            bulk_object_type=bulk_object_type,
            contact_preference=contact_preference,
            sort=sort,
            limit=limit,
            results_limit=results_limit,
            email_account_id=email_account_id,
            sender=sender,
        )


class AsyncEmailTemplatesWithRawResponse:
    """The methods of `AsyncEmailTemplates`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncEmailTemplates, AsyncEmailTemplates.list)
        self.create = async_raw_response(client, AsyncEmailTemplates, AsyncEmailTemplates.create)
        self.get = async_raw_response(client, AsyncEmailTemplates, AsyncEmailTemplates.get)
        self.update = async_raw_response(client, AsyncEmailTemplates, AsyncEmailTemplates.update)
        self.delete = async_raw_response(client, AsyncEmailTemplates, AsyncEmailTemplates.delete)
        self.render = async_raw_response(client, AsyncEmailTemplates, AsyncEmailTemplates.render)


class AsyncEmailTemplatesPartial(Generic[C]):
    """The methods of `AsyncEmailTemplates` that can request chosen fields only."""

    def __init__(self, api: AsyncEmailTemplates, kind: type[C]) -> None:
        from close_runtime.partial_methods import async_partial_object

        self.create = async_partial_object(api.create, kind)
        self.get = async_partial_object(api.get, kind)
        self.update = async_partial_object(api.update, kind)

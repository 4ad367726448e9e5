"""The operations tagged `sms_templates`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.create_sms_template_attachment import CreateSMSTemplateAttachment
    from ...models.sms_template import SmsTemplate
    from ...models.sms_template_list import SmsTemplateList
    from ...models.update_sms_template_attachment import UpdateSMSTemplateAttachment


class SmsTemplates:
    """Texts that SMS messages are written from."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> SmsTemplatesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return SmsTemplatesWithRawResponse(self._client)

    def list(self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> SmsTemplateList:
        """List SMS templates.

        A page of the SMS templates that the caller can use.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.

        Returns:
            SmsTemplateList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from .sms_templates_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> Pages[SmsTemplate]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SmsTemplate]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.sms_template import SmsTemplate
        from .sms_templates_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            SmsTemplate.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        name: str,
        attachments: Iterable[CreateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> SmsTemplate:
        """Create an SMS template.

        Adds a template, which is its maker's own unless it is shared. Close answers 201.

        Args:
            name: Name of the SMS template.
            attachments: Files that go with it.
            is_shared: Whether everybody in the organization has it.
            text: The text.

        Returns:
            SmsTemplate: The SMS template as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from ...models.create_sms_template import CreateSMSTemplate
        from .sms_templates_create import endpoint

        body = CreateSMSTemplate(name=name, attachments=attachments, is_shared=is_shared, text=text)
        return endpoint.sync(self._client, body=body)

    def get(
        self, id: str, *, include_attachments: bool | Unset = UNSET, include_embedded: bool | Unset = UNSET
    ) -> SmsTemplate:
        """Retrieve an SMS template.

        One SMS template by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            include_attachments: Include the files that go with it.
            include_embedded: Also find a template that belongs to a workflow alone.

        Returns:
            SmsTemplate: The SMS template.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from .sms_templates_get import endpoint

        return endpoint.sync(
            self._client, id, include_attachments=include_attachments, include_embedded=include_embedded
        )

    def update(
        self,
        id: str,
        *,
        attachments: Iterable[UpdateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        status: Literal["active", "archived"] | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> SmsTemplate:
        """Update an SMS template.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            attachments: Files that go with it.
            is_shared: Whether everybody in the organization has it.
            name: Name of the SMS template.
            status: State that it is in.
            text: The text.

        Returns:
            SmsTemplate: The SMS template after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from ...models.update_sms_template import UpdateSMSTemplate
        from .sms_templates_update import endpoint

        body = UpdateSMSTemplate(
            attachments=attachments, is_shared=is_shared, name=name, status=status, text=text
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete an SMS template.

        Removes an SMS template.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from .sms_templates_delete import endpoint

        endpoint.sync(self._client, id)


class SmsTemplatesWithRawResponse:
    """The methods of `SmsTemplates`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, SmsTemplates, SmsTemplates.list)
        self.create = raw_response(client, SmsTemplates, SmsTemplates.create)
        self.get = raw_response(client, SmsTemplates, SmsTemplates.get)
        self.update = raw_response(client, SmsTemplates, SmsTemplates.update)
        self.delete = raw_response(client, SmsTemplates, SmsTemplates.delete)


class AsyncSmsTemplates:
    """Texts that SMS messages are written from."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncSmsTemplatesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncSmsTemplatesWithRawResponse(self._client)

    async def list(self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> SmsTemplateList:
        """List SMS templates.

        A page of the SMS templates that the caller can use.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.

        Returns:
            SmsTemplateList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from .sms_templates_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[SmsTemplate]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SmsTemplate]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.sms_template import SmsTemplate
        from .sms_templates_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            SmsTemplate.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        name: str,
        attachments: Iterable[CreateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> SmsTemplate:
        """Create an SMS template.

        Adds a template, which is its maker's own unless it is shared. Close answers 201.

        Args:
            name: Name of the SMS template.
            attachments: Files that go with it.
            is_shared: Whether everybody in the organization has it.
            text: The text.

        Returns:
            SmsTemplate: The SMS template as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from ...models.create_sms_template import CreateSMSTemplate
        from .sms_templates_create import endpoint

        body = CreateSMSTemplate(name=name, attachments=attachments, is_shared=is_shared, text=text)
        return await endpoint.asyncio(self._client, body=body)

    async def get(
        self, id: str, *, include_attachments: bool | Unset = UNSET, include_embedded: bool | Unset = UNSET
    ) -> SmsTemplate:
        """Retrieve an SMS template.

        One SMS template by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            include_attachments: Include the files that go with it.
            include_embedded: Also find a template that belongs to a workflow alone.

        Returns:
            SmsTemplate: The SMS template.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from .sms_templates_get import endpoint

        return await endpoint.asyncio(
            self._client, id, include_attachments=include_attachments, include_embedded=include_embedded
        )

    async def update(
        self,
        id: str,
        *,
        attachments: Iterable[UpdateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        status: Literal["active", "archived"] | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> SmsTemplate:
        """Update an SMS template.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            attachments: Files that go with it.
            is_shared: Whether everybody in the organization has it.
            name: Name of the SMS template.
            status: State that it is in.
            text: The text.

        Returns:
            SmsTemplate: The SMS template after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from ...models.update_sms_template import UpdateSMSTemplate
        from .sms_templates_update import endpoint

        body = UpdateSMSTemplate(
            attachments=attachments, is_shared=is_shared, name=name, status=status, text=text
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an SMS template.

        Removes an SMS template.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sms-templates
        """
        from .sms_templates_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncSmsTemplatesWithRawResponse:
    """The methods of `AsyncSmsTemplates`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncSmsTemplates, AsyncSmsTemplates.list)
        self.create = async_raw_response(client, AsyncSmsTemplates, AsyncSmsTemplates.create)
        self.get = async_raw_response(client, AsyncSmsTemplates, AsyncSmsTemplates.get)
        self.update = async_raw_response(client, AsyncSmsTemplates, AsyncSmsTemplates.update)
        self.delete = async_raw_response(client, AsyncSmsTemplates, AsyncSmsTemplates.delete)

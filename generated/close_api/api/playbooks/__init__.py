"""The operations tagged `playbooks`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.playbook import Playbook
    from ...models.playbook_list import PlaybookList


class Playbooks:
    """Playbooks: what a kind of conversation is about, for summaries of calls and meetings. Calls and meetings name
    theirs as `conversation_type_id`."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> PlaybooksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return PlaybooksWithRawResponse(self._client)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        position_gt: int | Unset = UNSET,
        created_at_lt: datetime.datetime | str | Unset = UNSET,
    ) -> PlaybookList:
        """List playbooks.

        A page of playbooks, ordered by `position`. Without `is_archived` those in use and the archived ones.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            is_archived: Only archived playbooks, or only those in use.
            position_gt: Only playbooks behind this position; the first has 0, archived ones have none.
            created_at_lt: Only playbooks created before this moment.

        Returns:
            PlaybookList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_list import endpoint

        return endpoint.sync(
            self._client,
            limit=limit,
            skip=skip,
            is_archived=is_archived,
            position_gt=position_gt,
            created_at_lt=created_at_lt,
        )

    def iterate(
        self,
        *,
        is_archived: bool | Unset = UNSET,
        position_gt: int | Unset = UNSET,
        created_at_lt: datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Playbook]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            is_archived, position_gt, created_at_lt: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Playbook]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.playbook import Playbook
        from .playbooks_list import PAGING, build_request

        request = build_request(is_archived=is_archived, position_gt=position_gt, created_at_lt=created_at_lt)
        return Pages(
            self._client, request, PAGING, Playbook.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        name: str,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> Playbook:
        """Create a playbook.

        Adds a playbook behind the others. Close answers 201.

        Args:
            name: Name of the playbook.
            custom_field_ids: Shared custom fields that are filled in from such conversations (`cf_…`).
            description: Free text.
            outcome_ids: Outcomes that such conversations may have (`outcome_…`).
            summary_guidance: What summaries of such conversations are to pay attention to.

        Returns:
            Playbook: The playbook as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from ...models.create_playbook import CreatePlaybook
        from .playbooks_create import endpoint

        body = CreatePlaybook(
            name=name,
            custom_field_ids=custom_field_ids,
            description=description,
            outcome_ids=outcome_ids,
            summary_guidance=summary_guidance,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> Playbook:
        """Retrieve a playbook.

        One playbook by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Playbook: The playbook.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> Playbook:
        """Update a playbook.

        Changes the fields that are sent. Lists are replaced as a whole.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_field_ids: Shared custom fields that are filled in from such conversations (`cf_…`).
            description: Free text.
            name: Name of the playbook.
            outcome_ids: Outcomes that such conversations may have (`outcome_…`).
            summary_guidance: What summaries of such conversations are to pay attention to.

        Returns:
            Playbook: The playbook after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from ...models.update_playbook import UpdatePlaybook
        from .playbooks_update import endpoint

        body = UpdatePlaybook(
            custom_field_ids=custom_field_ids,
            description=description,
            name=name,
            outcome_ids=outcome_ids,
            summary_guidance=summary_guidance,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a playbook.

        Removes a playbook for good. To be able to take it up again, archive it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_delete import endpoint

        endpoint.sync(self._client, id)

    def archive(self, id: str) -> Playbook:
        """Archive a playbook.

        Takes a playbook out of use: it gets `archived_at` and `archived_by_id`, and loses its `position`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Playbook: The archived playbook.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_archive import endpoint

        return endpoint.sync(self._client, id)

    def unarchive(self, id: str) -> Playbook:
        """Unarchive a playbook.

        Takes an archived playbook into use again: `archived_at` and `archived_by_id` become null, and it gets a
        `position`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Playbook: The playbook in use.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_unarchive import endpoint

        return endpoint.sync(self._client, id)


class PlaybooksWithRawResponse:
    """The methods of `Playbooks`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Playbooks, Playbooks.list)
        self.create = raw_response(client, Playbooks, Playbooks.create)
        self.get = raw_response(client, Playbooks, Playbooks.get)
        self.update = raw_response(client, Playbooks, Playbooks.update)
        self.delete = raw_response(client, Playbooks, Playbooks.delete)
        self.archive = raw_response(client, Playbooks, Playbooks.archive)
        self.unarchive = raw_response(client, Playbooks, Playbooks.unarchive)


class AsyncPlaybooks:
    """Playbooks: what a kind of conversation is about, for summaries of calls and meetings. Calls and meetings name
    theirs as `conversation_type_id`."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncPlaybooksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncPlaybooksWithRawResponse(self._client)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        position_gt: int | Unset = UNSET,
        created_at_lt: datetime.datetime | str | Unset = UNSET,
    ) -> PlaybookList:
        """List playbooks.

        A page of playbooks, ordered by `position`. Without `is_archived` those in use and the archived ones.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            is_archived: Only archived playbooks, or only those in use.
            position_gt: Only playbooks behind this position; the first has 0, archived ones have none.
            created_at_lt: Only playbooks created before this moment.

        Returns:
            PlaybookList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_list import endpoint

        return await endpoint.asyncio(
            self._client,
            limit=limit,
            skip=skip,
            is_archived=is_archived,
            position_gt=position_gt,
            created_at_lt=created_at_lt,
        )

    def iterate(
        self,
        *,
        is_archived: bool | Unset = UNSET,
        position_gt: int | Unset = UNSET,
        created_at_lt: datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Playbook]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            is_archived, position_gt, created_at_lt: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Playbook]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.playbook import Playbook
        from .playbooks_list import PAGING, build_request

        request = build_request(is_archived=is_archived, position_gt=position_gt, created_at_lt=created_at_lt)
        return AsyncPages(
            self._client, request, PAGING, Playbook.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        name: str,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> Playbook:
        """Create a playbook.

        Adds a playbook behind the others. Close answers 201.

        Args:
            name: Name of the playbook.
            custom_field_ids: Shared custom fields that are filled in from such conversations (`cf_…`).
            description: Free text.
            outcome_ids: Outcomes that such conversations may have (`outcome_…`).
            summary_guidance: What summaries of such conversations are to pay attention to.

        Returns:
            Playbook: The playbook as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from ...models.create_playbook import CreatePlaybook
        from .playbooks_create import endpoint

        body = CreatePlaybook(
            name=name,
            custom_field_ids=custom_field_ids,
            description=description,
            outcome_ids=outcome_ids,
            summary_guidance=summary_guidance,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> Playbook:
        """Retrieve a playbook.

        One playbook by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Playbook: The playbook.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> Playbook:
        """Update a playbook.

        Changes the fields that are sent. Lists are replaced as a whole.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_field_ids: Shared custom fields that are filled in from such conversations (`cf_…`).
            description: Free text.
            name: Name of the playbook.
            outcome_ids: Outcomes that such conversations may have (`outcome_…`).
            summary_guidance: What summaries of such conversations are to pay attention to.

        Returns:
            Playbook: The playbook after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from ...models.update_playbook import UpdatePlaybook
        from .playbooks_update import endpoint

        body = UpdatePlaybook(
            custom_field_ids=custom_field_ids,
            description=description,
            name=name,
            outcome_ids=outcome_ids,
            summary_guidance=summary_guidance,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a playbook.

        Removes a playbook for good. To be able to take it up again, archive it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def archive(self, id: str) -> Playbook:
        """Archive a playbook.

        Takes a playbook out of use: it gets `archived_at` and `archived_by_id`, and loses its `position`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Playbook: The archived playbook.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_archive import endpoint

        return await endpoint.asyncio(self._client, id)

    async def unarchive(self, id: str) -> Playbook:
        """Unarchive a playbook.

        Takes an archived playbook into use again: `archived_at` and `archived_by_id` become null, and it gets a
        `position`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Playbook: The playbook in use.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/playbooks
        """
        from .playbooks_unarchive import endpoint

        return await endpoint.asyncio(self._client, id)


class AsyncPlaybooksWithRawResponse:
    """The methods of `AsyncPlaybooks`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.list)
        self.create = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.create)
        self.get = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.get)
        self.update = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.update)
        self.delete = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.delete)
        self.archive = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.archive)
        self.unarchive = async_raw_response(client, AsyncPlaybooks, AsyncPlaybooks.unarchive)

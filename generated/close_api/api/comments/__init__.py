"""The operations tagged `comments`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.comment import Comment
    from ...models.comment_list import CommentList
    from ...models.comment_thread import CommentThread
    from ...models.comment_thread_list import CommentThreadList


class Comments:
    """What users write about an activity, an opportunity or another object, in threads."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> CommentsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return CommentsWithRawResponse(self._client)

    def list(self, *, thread_id: str | Unset = UNSET, object_id: str | Unset = UNSET) -> CommentList:
        """List comments.

        The comments of one thread or one object: exactly one of the two parameters is needed. Comments on leads
        that the user may not see are left out.

        Args:
            thread_id: Comments of this thread (`comthr_…`).
            object_id: Comments on this object, such as an activity (`acti_…`) or an opportunity (`oppo_…`).

        Returns:
            CommentList: The comments.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_list import endpoint

        return endpoint.sync(self._client, thread_id=thread_id, object_id=object_id)

    def iterate(
        self,
        *,
        thread_id: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Comment]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            thread_id, object_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Comment]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.comment import Comment
        from .comments_list import PAGING, build_request

        request = build_request(thread_id=thread_id, object_id=object_id)
        return Pages(
            self._client, request, PAGING, Comment.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(self, *, body: str, object_id: str) -> Comment:
        """Create a comment.

        Adds a comment to the object's thread; the first one begins the thread. Close answers 201.

        Args:
            body: The text, in the HTML of Close's rich texts.
            object_id: What it is about, such as an activity (`acti_…`) or an opportunity (`oppo_…`).

        Returns:
            Comment: The comment as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from ...models.create_comment import CreateComment
        from .comments_create import endpoint

        whole = CreateComment(body=body, object_id=object_id)
        return endpoint.sync(self._client, body=whole)

    def get(self, id: str) -> Comment:
        """Retrieve a comment.

        One comment by its id. Close answers 404 where its lead is hidden from the user.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Comment: The comment.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_get import endpoint

        return endpoint.sync(self._client, id)

    def update(self, id: str, *, body: str) -> Comment:
        """Update a comment.

        Replaces the text. Only the user's own comments can be changed.

        Args:
            id: Id of the object, as its `id` field gives it.
            body: The text, in the HTML of Close's rich texts.

        Returns:
            Comment: The comment after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from ...models.update_comment_threads import UpdateCommentThreads
        from .comments_update import endpoint

        whole = UpdateCommentThreads(body=body)
        return endpoint.sync(self._client, id, body=whole)

    def delete(self, id: str) -> None:
        """Delete a comment.

        Empties the comment and notes who removed it and when; it stays in its thread. Once all comments of a
        thread are removed, the thread goes with them. It takes the right to delete one's own or others'
        activities.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_delete import endpoint

        endpoint.sync(self._client, id)

    def list_threads(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ids: Iterable[str] | Unset = UNSET,
        object_ids: Iterable[str] | Unset = UNSET,
    ) -> CommentThreadList:
        """List threads of comments.

        A page of the threads. Users who may not see every lead have to name `ids` or `object_ids`; otherwise
        Close answers 403.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            ids: Only these threads (`comthr_…`).
            object_ids: Only threads about these objects, such as activities (`acti_…`) and opportunities
                (`oppo_…`).

        Returns:
            CommentThreadList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_list_threads import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, ids=ids, object_ids=object_ids)

    def iterate_list_threads(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        object_ids: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[CommentThread]:
        """Iterate over all that `list_threads` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            ids, object_ids: As `list_threads` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[CommentThread]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.comment_thread import CommentThread
        from .comments_list_threads import PAGING, build_request

        request = build_request(ids=ids, object_ids=object_ids)
        return Pages(
            self._client,
            request,
            PAGING,
            CommentThread.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def get_thread(self, id: str) -> CommentThread:
        """Retrieve a thread of comments.

        One thread by its id, without the texts: list the comments by `thread_id` for these.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CommentThread: The thread.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_get_thread import endpoint

        return endpoint.sync(self._client, id)


class CommentsWithRawResponse:
    """The methods of `Comments`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Comments, Comments.list)
        self.create = raw_response(client, Comments, Comments.create)
        self.get = raw_response(client, Comments, Comments.get)
        self.update = raw_response(client, Comments, Comments.update)
        self.delete = raw_response(client, Comments, Comments.delete)
        self.list_threads = raw_response(client, Comments, Comments.list_threads)
        self.get_thread = raw_response(client, Comments, Comments.get_thread)


class AsyncComments:
    """What users write about an activity, an opportunity or another object, in threads."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncCommentsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncCommentsWithRawResponse(self._client)

    async def list(self, *, thread_id: str | Unset = UNSET, object_id: str | Unset = UNSET) -> CommentList:
        """List comments.

        The comments of one thread or one object: exactly one of the two parameters is needed. Comments on leads
        that the user may not see are left out.

        Args:
            thread_id: Comments of this thread (`comthr_…`).
            object_id: Comments on this object, such as an activity (`acti_…`) or an opportunity (`oppo_…`).

        Returns:
            CommentList: The comments.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_list import endpoint

        return await endpoint.asyncio(self._client, thread_id=thread_id, object_id=object_id)

    def iterate(
        self,
        *,
        thread_id: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Comment]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            thread_id, object_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Comment]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.comment import Comment
        from .comments_list import PAGING, build_request

        request = build_request(thread_id=thread_id, object_id=object_id)
        return AsyncPages(
            self._client, request, PAGING, Comment.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(self, *, body: str, object_id: str) -> Comment:
        """Create a comment.

        Adds a comment to the object's thread; the first one begins the thread. Close answers 201.

        Args:
            body: The text, in the HTML of Close's rich texts.
            object_id: What it is about, such as an activity (`acti_…`) or an opportunity (`oppo_…`).

        Returns:
            Comment: The comment as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from ...models.create_comment import CreateComment
        from .comments_create import endpoint

        whole = CreateComment(body=body, object_id=object_id)
        return await endpoint.asyncio(self._client, body=whole)

    async def get(self, id: str) -> Comment:
        """Retrieve a comment.

        One comment by its id. Close answers 404 where its lead is hidden from the user.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Comment: The comment.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(self, id: str, *, body: str) -> Comment:
        """Update a comment.

        Replaces the text. Only the user's own comments can be changed.

        Args:
            id: Id of the object, as its `id` field gives it.
            body: The text, in the HTML of Close's rich texts.

        Returns:
            Comment: The comment after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from ...models.update_comment_threads import UpdateCommentThreads
        from .comments_update import endpoint

        whole = UpdateCommentThreads(body=body)
        return await endpoint.asyncio(self._client, id, body=whole)

    async def delete(self, id: str) -> None:
        """Delete a comment.

        Empties the comment and notes who removed it and when; it stays in its thread. Once all comments of a
        thread are removed, the thread goes with them. It takes the right to delete one's own or others'
        activities.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def list_threads(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        ids: Iterable[str] | Unset = UNSET,
        object_ids: Iterable[str] | Unset = UNSET,
    ) -> CommentThreadList:
        """List threads of comments.

        A page of the threads. Users who may not see every lead have to name `ids` or `object_ids`; otherwise
        Close answers 403.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            ids: Only these threads (`comthr_…`).
            object_ids: Only threads about these objects, such as activities (`acti_…`) and opportunities
                (`oppo_…`).

        Returns:
            CommentThreadList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_list_threads import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, ids=ids, object_ids=object_ids)

    def iterate_list_threads(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        object_ids: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[CommentThread]:
        """Iterate over all that `list_threads` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            ids, object_ids: As `list_threads` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[CommentThread]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.comment_thread import CommentThread
        from .comments_list_threads import PAGING, build_request

        request = build_request(ids=ids, object_ids=object_ids)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            CommentThread.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def get_thread(self, id: str) -> CommentThread:
        """Retrieve a thread of comments.

        One thread by its id, without the texts: list the comments by `thread_id` for these.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CommentThread: The thread.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/comments
        """
        from .comments_get_thread import endpoint

        return await endpoint.asyncio(self._client, id)


class AsyncCommentsWithRawResponse:
    """The methods of `AsyncComments`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncComments, AsyncComments.list)
        self.create = async_raw_response(client, AsyncComments, AsyncComments.create)
        self.get = async_raw_response(client, AsyncComments, AsyncComments.get)
        self.update = async_raw_response(client, AsyncComments, AsyncComments.update)
        self.delete = async_raw_response(client, AsyncComments, AsyncComments.delete)
        self.list_threads = async_raw_response(client, AsyncComments, AsyncComments.list_threads)
        self.get_thread = async_raw_response(client, AsyncComments, AsyncComments.get_thread)

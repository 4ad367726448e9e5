"""The operations tagged `forms`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.form import Form
    from ...models.form_list import FormList

C = TypeVar("C", bound="Partial")


class Forms:
    """Web forms, which an organization publishes and Close turns into leads and activities."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return FormsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> FormsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Form

        check_partial(kind, Form)
        return FormsPartial(self, kind)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> FormList:
        """List forms.

        A page of the organization's forms, with the fields that each has.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            is_archived: Only forms that are archived, or only those that are not.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            FormList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/forms
        """
        from .forms_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, is_archived=is_archived, fields=fields)

    def iterate(
        self,
        *,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Form]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            is_archived, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Form]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.form import Form
        from .forms_list import PAGING, build_request

        request = build_request(is_archived=is_archived, fields=fields)
        return Pages(
            self._client, request, PAGING, Form.from_dict, page_size=page_size, resume_token=resume_token
        )

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Form:
        """Retrieve a form.

        One form by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Form: The form.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/forms
        """
        from .forms_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class FormsWithRawResponse:
    """The methods of `Forms`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Forms, Forms.list)
        self.get = raw_response(client, Forms, Forms.get)


class FormsPartial(Generic[C]):
    """The methods of `Forms` that can request chosen fields only."""

    def __init__(self, api: Forms, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncForms:
    """Web forms, which an organization publishes and Close turns into leads and activities."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncFormsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncFormsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Form

        check_partial(kind, Form)
        return AsyncFormsPartial(self, kind)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> FormList:
        """List forms.

        A page of the organization's forms, with the fields that each has.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            is_archived: Only forms that are archived, or only those that are not.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            FormList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/forms
        """
        from .forms_list import endpoint

        return await endpoint.asyncio(
            self._client, limit=limit, skip=skip, is_archived=is_archived, fields=fields
        )

    def iterate(
        self,
        *,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Form]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            is_archived, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Form]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.form import Form
        from .forms_list import PAGING, build_request

        request = build_request(is_archived=is_archived, fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Form.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Form:
        """Retrieve a form.

        One form by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Form: The form.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/forms
        """
        from .forms_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncFormsWithRawResponse:
    """The methods of `AsyncForms`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncForms, AsyncForms.list)
        self.get = async_raw_response(client, AsyncForms, AsyncForms.get)


class AsyncFormsPartial(Generic[C]):
    """The methods of `AsyncForms` that can request chosen fields only."""

    def __init__(self, api: AsyncForms, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)

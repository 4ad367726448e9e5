"""The operations tagged `outcomes`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.outcome import Outcome
    from ...models.outcome_list import OutcomeList

C = TypeVar("C", bound="Partial")


class Outcomes:
    """The results of calls and meetings, to choose from."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> OutcomesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return OutcomesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> OutcomesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Outcome

        check_partial(kind, Outcome)
        return OutcomesPartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> OutcomeList:
        """List outcomes.

        A page of the organization's outcomes.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OutcomeList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from .outcomes_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Outcome]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Outcome]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.outcome import Outcome
        from .outcomes_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client, request, PAGING, Outcome.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        name: str,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | Unset = UNSET,
    ) -> Outcome:
        """Create an outcome.

        Adds an outcome. Close answers 201.

        Args:
            name: Name of the outcome.
            applies_to: Deprecated: what it can be chosen for follows from the type.
            description: Free text.
            type_: What kind it is.

        Returns:
            Outcome: The outcome as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from close_runtime.deprecations import deprecated_arguments

        from .outcomes_create import endpoint

        deprecated_arguments("outcomes.create", applies_to=applies_to)

        from ...models.create_outcome import CreateOutcome

        body = CreateOutcome(name=name, applies_to=applies_to, description=description, type_=type_)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Outcome:
        """Retrieve an outcome.

        One outcome by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Outcome: The outcome.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from .outcomes_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | None | Unset = UNSET,
    ) -> Outcome:
        """Update an outcome.

        Changes the fields that are sent. Null leaves a field as it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            applies_to: Deprecated: what it can be chosen for follows from the type.
            description: Free text.
            name: Name of the outcome.
            type_: What kind it is.

        Returns:
            Outcome: The outcome after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from close_runtime.deprecations import deprecated_arguments

        from .outcomes_update import endpoint

        deprecated_arguments("outcomes.update", applies_to=applies_to)

        from ...models.update_outcome import UpdateOutcome

        body = UpdateOutcome(applies_to=applies_to, description=description, name=name, type_=type_)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete an outcome.

        Removes an outcome.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from .outcomes_delete import endpoint

        endpoint.sync(self._client, id)


class OutcomesWithRawResponse:
    """The methods of `Outcomes`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Outcomes, Outcomes.list)
        self.create = raw_response(client, Outcomes, Outcomes.create)
        self.get = raw_response(client, Outcomes, Outcomes.get)
        self.update = raw_response(client, Outcomes, Outcomes.update)
        self.delete = raw_response(client, Outcomes, Outcomes.delete)


class OutcomesPartial(Generic[C]):
    """The methods of `Outcomes` that can request chosen fields only."""

    def __init__(self, api: Outcomes, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncOutcomes:
    """The results of calls and meetings, to choose from."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncOutcomesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncOutcomesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncOutcomesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Outcome

        check_partial(kind, Outcome)
        return AsyncOutcomesPartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> OutcomeList:
        """List outcomes.

        A page of the organization's outcomes.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OutcomeList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from .outcomes_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Outcome]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Outcome]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.outcome import Outcome
        from .outcomes_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Outcome.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        name: str,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | Unset = UNSET,
    ) -> Outcome:
        """Create an outcome.

        Adds an outcome. Close answers 201.

        Args:
            name: Name of the outcome.
            applies_to: Deprecated: what it can be chosen for follows from the type.
            description: Free text.
            type_: What kind it is.

        Returns:
            Outcome: The outcome as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from close_runtime.deprecations import deprecated_arguments

        from .outcomes_create import endpoint

        deprecated_arguments("outcomes.create", applies_to=applies_to)

        from ...models.create_outcome import CreateOutcome

        body = CreateOutcome(name=name, applies_to=applies_to, description=description, type_=type_)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Outcome:
        """Retrieve an outcome.

        One outcome by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Outcome: The outcome.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from .outcomes_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | None | Unset = UNSET,
    ) -> Outcome:
        """Update an outcome.

        Changes the fields that are sent. Null leaves a field as it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            applies_to: Deprecated: what it can be chosen for follows from the type.
            description: Free text.
            name: Name of the outcome.
            type_: What kind it is.

        Returns:
            Outcome: The outcome after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from close_runtime.deprecations import deprecated_arguments

        from .outcomes_update import endpoint

        deprecated_arguments("outcomes.update", applies_to=applies_to)

        from ...models.update_outcome import UpdateOutcome

        body = UpdateOutcome(applies_to=applies_to, description=description, name=name, type_=type_)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an outcome.

        Removes an outcome.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/outcomes
        """
        from .outcomes_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncOutcomesWithRawResponse:
    """The methods of `AsyncOutcomes`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncOutcomes, AsyncOutcomes.list)
        self.create = async_raw_response(client, AsyncOutcomes, AsyncOutcomes.create)
        self.get = async_raw_response(client, AsyncOutcomes, AsyncOutcomes.get)
        self.update = async_raw_response(client, AsyncOutcomes, AsyncOutcomes.update)
        self.delete = async_raw_response(client, AsyncOutcomes, AsyncOutcomes.delete)


class AsyncOutcomesPartial(Generic[C]):
    """The methods of `AsyncOutcomes` that can request chosen fields only."""

    def __init__(self, api: AsyncOutcomes, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)

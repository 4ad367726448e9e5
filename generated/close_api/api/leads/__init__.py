"""The operations tagged `leads`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.create_lead_contact import CreateLeadContact
    from ...models.lead import Lead
    from ...models.lead_address_in import LeadAddressIn
    from ...models.lead_list import LeadList
    from ...models.leads_merged import LeadsMerged

C = TypeVar("C", bound="Partial")


class Leads:
    """Companies that opportunities are with, with their contacts."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> LeadsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return LeadsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> LeadsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Lead

        check_partial(kind, Lead)
        return LeadsPartial(self, kind)

    def list(
        self,
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadList:
        """List or search leads.

        A page of leads, with their contacts and opportunities.

        Where an address would become too long, Close takes the same list as a POST with the header `x-http-
        method-override: GET` and the parameters in the body: `{"_params": {"query": "…"}}`. See
        https://developer.close.com/api/overview/filter-parameters.

        Args:
            query: Text in the old search language, such as `name:Compilers` or `status:"Potential"`. Close
                deprecated it in February 2022 for advanced filtering and still answers it.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            LeadList: One page of leads.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from close_runtime.deprecations import deprecated_arguments

        from .leads_list import endpoint

        deprecated_arguments("leads.list", query=query)

        return endpoint.sync(
            self._client, query=query, limit=limit, skip=skip, fields=fields, x_tz_offset=x_tz_offset
        )

    def iterate(
        self,
        *,
        query: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Lead]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. What changes meanwhile is found by reading the newest changes again at the
        end. A list that is longer than Close's largest `_skip` ends with an error.

        Args:
            query, fields, x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time, 200 at most.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Lead]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import Pages

        from ...models.lead import Lead
        from .leads_list import PAGING, build_request

        deprecated_arguments("leads.iterate", query=query)

        request = build_request(query=query, fields=fields, x_tz_offset=x_tz_offset)
        return Pages(
            self._client, request, PAGING, Lead.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Iterable[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead:
        """Create a lead.

        Adds a lead, together with its contacts where they are sent. Opportunities, tasks and activities are
        created on their own afterwards. Close answers 200, not 201.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            name: Name of the lead.
            url: Address of the lead's site.
            description: Notes about the lead.
            status_id: Status to start in (`stat_…`). Without it the organization's first lead status is
                taken.
            status: Label of the status to start in; the older form of `status_id`.
            addresses: Postal addresses, the main one first.
            contacts: Contacts to create with the lead.

        Returns:
            Lead: The lead as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from close_runtime.changes import confirmed

        from ...models.create_lead import CreateLead
        from .leads_create import endpoint

        body = CreateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
            contacts=contacts,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Lead:
        """Get a lead.

        One lead by its id, with its contacts and opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Lead: The lead.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from .leads_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead:
        """Update a lead.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            name: Name of the lead.
            url: Address of the lead's site.
            description: Notes about the lead.
            status_id: Status to move to (`stat_…`).
            status: Label of the status to move to; the older form of `status_id`. A request takes one of the
                two.
            addresses: Postal addresses, the main one first.

        Returns:
            Lead: The lead after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from close_runtime.changes import confirmed

        from ...models.update_lead import UpdateLead
        from .leads_update import endpoint

        body = UpdateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a lead.

        Removes a lead with everything that belongs to it, its opportunities among it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from .leads_delete import endpoint

        endpoint.sync(self._client, id)

    def merge(self, *, destination: str, source: str) -> LeadsMerged:
        """Merge two leads.

        Moves contacts, opportunities and activities of one lead to another, and removes the first.

        Args:
            destination: Lead that stays (`lead_…`).
            source: Lead that goes into the other one, and is gone afterwards (`lead_…`).

        Returns:
            LeadsMerged: The leads are merged.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.merge_leads import MergeLeads
        from .leads_merge import endpoint

        body = MergeLeads(destination=destination, source=source)
        return endpoint.sync(self._client, body=body)


class LeadsWithRawResponse:
    """The methods of `Leads`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Leads, Leads.list)
        self.create = raw_response(client, Leads, Leads.create)
        self.get = raw_response(client, Leads, Leads.get)
        self.update = raw_response(client, Leads, Leads.update)
        self.delete = raw_response(client, Leads, Leads.delete)
        self.merge = raw_response(client, Leads, Leads.merge)


class LeadsPartial(Generic[C]):
    """The methods of `Leads` that can request chosen fields only."""

    def __init__(self, api: Leads, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncLeads:
    """Companies that opportunities are with, with their contacts."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncLeadsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncLeadsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncLeadsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Lead

        check_partial(kind, Lead)
        return AsyncLeadsPartial(self, kind)

    async def list(
        self,
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadList:
        """List or search leads.

        A page of leads, with their contacts and opportunities.

        Where an address would become too long, Close takes the same list as a POST with the header `x-http-
        method-override: GET` and the parameters in the body: `{"_params": {"query": "…"}}`. See
        https://developer.close.com/api/overview/filter-parameters.

        Args:
            query: Text in the old search language, such as `name:Compilers` or `status:"Potential"`. Close
                deprecated it in February 2022 for advanced filtering and still answers it.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            LeadList: One page of leads.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from close_runtime.deprecations import deprecated_arguments

        from .leads_list import endpoint

        deprecated_arguments("leads.list", query=query)

        return await endpoint.asyncio(
            self._client, query=query, limit=limit, skip=skip, fields=fields, x_tz_offset=x_tz_offset
        )

    def iterate(
        self,
        *,
        query: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Lead]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. What changes meanwhile is found by reading the newest changes again at the
        end. A list that is longer than Close's largest `_skip` ends with an error.

        Args:
            query, fields, x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time, 200 at most.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Lead]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import AsyncPages

        from ...models.lead import Lead
        from .leads_list import PAGING, build_request

        deprecated_arguments("leads.iterate", query=query)

        request = build_request(query=query, fields=fields, x_tz_offset=x_tz_offset)
        return AsyncPages(
            self._client, request, PAGING, Lead.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Iterable[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead:
        """Create a lead.

        Adds a lead, together with its contacts where they are sent. Opportunities, tasks and activities are
        created on their own afterwards. Close answers 200, not 201.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            name: Name of the lead.
            url: Address of the lead's site.
            description: Notes about the lead.
            status_id: Status to start in (`stat_…`). Without it the organization's first lead status is
                taken.
            status: Label of the status to start in; the older form of `status_id`.
            addresses: Postal addresses, the main one first.
            contacts: Contacts to create with the lead.

        Returns:
            Lead: The lead as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from close_runtime.changes import confirmed_async

        from ...models.create_lead import CreateLead
        from .leads_create import endpoint

        body = CreateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
            contacts=contacts,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Lead:
        """Get a lead.

        One lead by its id, with its contacts and opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Lead: The lead.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from .leads_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
    ) -> Lead:
        """Update a lead.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            name: Name of the lead.
            url: Address of the lead's site.
            description: Notes about the lead.
            status_id: Status to move to (`stat_…`).
            status: Label of the status to move to; the older form of `status_id`. A request takes one of the
                two.
            addresses: Postal addresses, the main one first.

        Returns:
            Lead: The lead after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from close_runtime.changes import confirmed_async

        from ...models.update_lead import UpdateLead
        from .leads_update import endpoint

        body = UpdateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a lead.

        Removes a lead with everything that belongs to it, its opportunities among it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from .leads_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def merge(self, *, destination: str, source: str) -> LeadsMerged:
        """Merge two leads.

        Moves contacts, opportunities and activities of one lead to another, and removes the first.

        Args:
            destination: Lead that stays (`lead_…`).
            source: Lead that goes into the other one, and is gone afterwards (`lead_…`).

        Returns:
            LeadsMerged: The leads are merged.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.merge_leads import MergeLeads
        from .leads_merge import endpoint

        body = MergeLeads(destination=destination, source=source)
        return await endpoint.asyncio(self._client, body=body)


class AsyncLeadsWithRawResponse:
    """The methods of `AsyncLeads`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncLeads, AsyncLeads.list)
        self.create = async_raw_response(client, AsyncLeads, AsyncLeads.create)
        self.get = async_raw_response(client, AsyncLeads, AsyncLeads.get)
        self.update = async_raw_response(client, AsyncLeads, AsyncLeads.update)
        self.delete = async_raw_response(client, AsyncLeads, AsyncLeads.delete)
        self.merge = async_raw_response(client, AsyncLeads, AsyncLeads.merge)


class AsyncLeadsPartial(Generic[C]):
    """The methods of `AsyncLeads` that can request chosen fields only."""

    def __init__(self, api: AsyncLeads, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)

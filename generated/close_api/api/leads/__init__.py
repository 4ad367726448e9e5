"""The operations tagged `leads`, as methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncCaller, SyncCaller
    from ...models.create_lead_contact import CreateLeadContact
    from ...models.lead import Lead
    from ...models.lead_address_in import LeadAddressIn
    from ...models.lead_list import LeadList
    from ...models.leads_merged import LeadsMerged


class Leads:
    """Companies that opportunities are with, with their contacts."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    def list(
        self,
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
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

        Returns:
            LeadList: One page of leads.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from . import leads_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            client=self._client,
            query=query,
            limit=limit,
            skip=skip,
            fields=fields,
        )

    def create(
        self,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Sequence[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Sequence[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
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
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.create_lead import CreateLead  # noqa: PLC0415
        from . import leads_create as endpoint  # noqa: PLC0415  # loaded with its first call

        body = CreateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
            contacts=contacts,
        )
        body.add_keys(*changes)
        return endpoint.sync(
            client=self._client,
            body=body,
        )

    def get(
        self,
        id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> Lead:
        """Get a lead.

        One lead by its id, with its contacts and opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            Lead: The lead.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from . import leads_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            id,
            client=self._client,
            fields=fields,
        )

    def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Sequence[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
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
            status: Label of the status to move to; the older form of `status_id`. Send one of the two.
            addresses: Postal addresses, the main one first.

        Returns:
            Lead: The lead after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.update_lead import UpdateLead  # noqa: PLC0415
        from . import leads_update as endpoint  # noqa: PLC0415  # loaded with its first call

        body = UpdateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
        )
        body.add_keys(*changes)
        return endpoint.sync(
            id,
            client=self._client,
            body=body,
        )

    def delete(
        self,
        id: str,
    ) -> None:
        """Delete a lead.

        Removes a lead with everything that belongs to it, its opportunities among it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from . import leads_delete as endpoint  # noqa: PLC0415  # loaded with its first call

        endpoint.sync(
            id,
            client=self._client,
        )

    def merge(
        self,
        *,
        destination: str,
        source: str,
    ) -> LeadsMerged:
        """Merge two leads.

        Moves contacts, opportunities and activities of one lead to another, and removes the first.

        Args:
            destination: Lead that stays (`lead_…`).
            source: Lead that goes into the other one, and is gone afterwards (`lead_…`).

        Returns:
            LeadsMerged: The leads are merged.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.merge_leads import MergeLeads  # noqa: PLC0415
        from . import leads_merge as endpoint  # noqa: PLC0415  # loaded with its first call

        body = MergeLeads(
            destination=destination,
            source=source,
        )
        return endpoint.sync(
            client=self._client,
            body=body,
        )


class AsyncLeads:
    """Companies that opportunities are with, with their contacts."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def list(
        self,
        *,
        query: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
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

        Returns:
            LeadList: One page of leads.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from . import leads_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            client=self._client,
            query=query,
            limit=limit,
            skip=skip,
            fields=fields,
        )

    async def create(
        self,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Sequence[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Sequence[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
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
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.create_lead import CreateLead  # noqa: PLC0415
        from . import leads_create as endpoint  # noqa: PLC0415  # loaded with its first call

        body = CreateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
            contacts=contacts,
        )
        body.add_keys(*changes)
        return await endpoint.asyncio(
            client=self._client,
            body=body,
        )

    async def get(
        self,
        id: str,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> Lead:
        """Get a lead.

        One lead by its id, with its contacts and opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            Lead: The lead.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from . import leads_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            id,
            client=self._client,
            fields=fields,
        )

    async def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Sequence[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
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
            status: Label of the status to move to; the older form of `status_id`. Send one of the two.
            addresses: Postal addresses, the main one first.

        Returns:
            Lead: The lead after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.update_lead import UpdateLead  # noqa: PLC0415
        from . import leads_update as endpoint  # noqa: PLC0415  # loaded with its first call

        body = UpdateLead(
            name=name,
            url=url,
            description=description,
            status_id=status_id,
            status=status,
            addresses=addresses,
        )
        body.add_keys(*changes)
        return await endpoint.asyncio(
            id,
            client=self._client,
            body=body,
        )

    async def delete(
        self,
        id: str,
    ) -> None:
        """Delete a lead.

        Removes a lead with everything that belongs to it, its opportunities among it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from . import leads_delete as endpoint  # noqa: PLC0415  # loaded with its first call

        await endpoint.asyncio(
            id,
            client=self._client,
        )

    async def merge(
        self,
        *,
        destination: str,
        source: str,
    ) -> LeadsMerged:
        """Merge two leads.

        Moves contacts, opportunities and activities of one lead to another, and removes the first.

        Args:
            destination: Lead that stays (`lead_…`).
            source: Lead that goes into the other one, and is gone afterwards (`lead_…`).

        Returns:
            LeadsMerged: The leads are merged.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/leads
        """
        from ...models.merge_leads import MergeLeads  # noqa: PLC0415
        from . import leads_merge as endpoint  # noqa: PLC0415  # loaded with its first call

        body = MergeLeads(
            destination=destination,
            source=source,
        )
        return await endpoint.asyncio(
            client=self._client,
            body=body,
        )

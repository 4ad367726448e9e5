"""The operations tagged `organizations`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.partial import Partial

    from ...models.lead_status_reference import LeadStatusReference
    from ...models.organization import Organization

C = TypeVar("C", bound="Partial")


class Organizations:
    """The organization that the credentials belong to."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return OrganizationsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> OrganizationsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Organization

        check_partial(kind, Organization)
        return OrganizationsPartial(self, kind)

    def get(
        self, id: str, *, expand: Iterable[str] | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> Organization:
        """Get an organization.

        The caller's organization with its members, lead statuses and pipelines. There is no list; the current
        user's answer names the id.

        Args:
            id: Id of the object, as its `id` field gives it.
            expand: What to give as an object instead of flat fields: `memberships__user` and
                `inactive_memberships__user` put each member's user into `user`.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Organization: The organization.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from .organizations_get import endpoint

        return endpoint.sync(self._client, id, expand=expand, fields=fields)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Iterable[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
        expand: Iterable[str] | Unset = UNSET,
    ) -> Organization:
        """Update an organization.

        Changes name, currency or the order of the lead statuses. With another currency every opportunity is in
        that currency from then on; nothing is converted, and Close sends no event for the opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name.
            currency: New currency, three letters of ISO 4217. The amounts of opportunities stay as they are,
                in the new currency.
            lead_statuses: The lead statuses in the order wanted. List them all.
            enable_unsubscribe_link: Whether bulk e-mail carries a link to unsubscribe.
            require_unsubscribe_link: Whether bulk e-mail must carry such a link.
            expand: What to give as an object instead of flat fields: `memberships__user` and
                `inactive_memberships__user` put each member's user into `user`.

        Returns:
            Organization: The organization after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from ...models.update_organization import UpdateOrganization
        from .organizations_update import endpoint

        body = UpdateOrganization(
            name=name,
            currency=currency,
            lead_statuses=lead_statuses,
            enable_unsubscribe_link=enable_unsubscribe_link,
            require_unsubscribe_link=require_unsubscribe_link,
        )
        return endpoint.sync(self._client, id, body=body, expand=expand)


class OrganizationsWithRawResponse:
    """The methods of `Organizations`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.get = raw_response(client, Organizations, Organizations.get)
        self.update = raw_response(client, Organizations, Organizations.update)


class OrganizationsPartial(Generic[C]):
    """The methods of `Organizations` that can request chosen fields only."""

    def __init__(self, api: Organizations, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object

        self.get = partial_object(api.get, kind)


class AsyncOrganizations:
    """The organization that the credentials belong to."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncOrganizationsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncOrganizationsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Organization

        check_partial(kind, Organization)
        return AsyncOrganizationsPartial(self, kind)

    async def get(
        self, id: str, *, expand: Iterable[str] | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> Organization:
        """Get an organization.

        The caller's organization with its members, lead statuses and pipelines. There is no list; the current
        user's answer names the id.

        Args:
            id: Id of the object, as its `id` field gives it.
            expand: What to give as an object instead of flat fields: `memberships__user` and
                `inactive_memberships__user` put each member's user into `user`.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Organization: The organization.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from .organizations_get import endpoint

        return await endpoint.asyncio(self._client, id, expand=expand, fields=fields)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Iterable[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
        expand: Iterable[str] | Unset = UNSET,
    ) -> Organization:
        """Update an organization.

        Changes name, currency or the order of the lead statuses. With another currency every opportunity is in
        that currency from then on; nothing is converted, and Close sends no event for the opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name.
            currency: New currency, three letters of ISO 4217. The amounts of opportunities stay as they are,
                in the new currency.
            lead_statuses: The lead statuses in the order wanted. List them all.
            enable_unsubscribe_link: Whether bulk e-mail carries a link to unsubscribe.
            require_unsubscribe_link: Whether bulk e-mail must carry such a link.
            expand: What to give as an object instead of flat fields: `memberships__user` and
                `inactive_memberships__user` put each member's user into `user`.

        Returns:
            Organization: The organization after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from ...models.update_organization import UpdateOrganization
        from .organizations_update import endpoint

        body = UpdateOrganization(
            name=name,
            currency=currency,
            lead_statuses=lead_statuses,
            enable_unsubscribe_link=enable_unsubscribe_link,
            require_unsubscribe_link=require_unsubscribe_link,
        )
        return await endpoint.asyncio(self._client, id, body=body, expand=expand)


class AsyncOrganizationsWithRawResponse:
    """The methods of `AsyncOrganizations`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.get = async_raw_response(client, AsyncOrganizations, AsyncOrganizations.get)
        self.update = async_raw_response(client, AsyncOrganizations, AsyncOrganizations.update)


class AsyncOrganizationsPartial(Generic[C]):
    """The methods of `AsyncOrganizations` that can request chosen fields only."""

    def __init__(self, api: AsyncOrganizations, kind: type[C]) -> None:
        from close_runtime.partial_methods import async_partial_object

        self.get = async_partial_object(api.get, kind)

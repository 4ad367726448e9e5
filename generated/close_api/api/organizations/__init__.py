"""The operations tagged `organizations`, as methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncCaller, SyncCaller
    from ...models.lead_status_reference import LeadStatusReference
    from ...models.organization import Organization


class Organizations:
    """The organization that the credentials belong to."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    def get(
        self,
        id: str,
        *,
        expand: Sequence[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
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

        Returns:
            Organization: The organization.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from . import organizations_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            id,
            client=self._client,
            expand=expand,
            fields=fields,
        )

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Sequence[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
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

        Returns:
            Organization: The organization after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from ...models.update_organization import UpdateOrganization  # noqa: PLC0415
        from . import organizations_update as endpoint  # noqa: PLC0415  # loaded with its first call

        body = UpdateOrganization(
            name=name,
            currency=currency,
            lead_statuses=lead_statuses,
            enable_unsubscribe_link=enable_unsubscribe_link,
            require_unsubscribe_link=require_unsubscribe_link,
        )
        return endpoint.sync(
            id,
            client=self._client,
            body=body,
        )


class AsyncOrganizations:
    """The organization that the credentials belong to."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def get(
        self,
        id: str,
        *,
        expand: Sequence[str] | Unset = UNSET,
        fields: Sequence[str] | Unset = UNSET,
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

        Returns:
            Organization: The organization.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from . import organizations_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            id,
            client=self._client,
            expand=expand,
            fields=fields,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Sequence[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
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

        Returns:
            Organization: The organization after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/organizations
        """
        from ...models.update_organization import UpdateOrganization  # noqa: PLC0415
        from . import organizations_update as endpoint  # noqa: PLC0415  # loaded with its first call

        body = UpdateOrganization(
            name=name,
            currency=currency,
            lead_statuses=lead_statuses,
            enable_unsubscribe_link=enable_unsubscribe_link,
            require_unsubscribe_link=require_unsubscribe_link,
        )
        return await endpoint.asyncio(
            id,
            client=self._client,
            body=body,
        )

"""The operations tagged `memberships`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.bulk_membership_params import BulkMembershipParams
    from ...models.membership_count import MembershipCount
    from ...models.membership_details import MembershipDetails
    from ...models.pinned_views import PinnedViews


class Memberships:
    """What users are and may do in the organization."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> MembershipsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return MembershipsWithRawResponse(self._client)

    def bulk_update(
        self,
        *,
        params: BulkMembershipParams | Mapping[str, Any],
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> MembershipCount:
        """Update several memberships.

        Changes the fields that are sent in every membership that `_params` names.

        Args:
            params: Which memberships to change.
            auto_record_calls: Whether the user's calls are recorded without asking.
            default_caller_id: Phone number that the user calls from unless another is chosen (`phon_…`); null
                for none.
            hangup_recording_url: Address of the recording that is left on voicemail; null for none.
            may_workflows_impersonate: Whether workflows may act in the user's name.
            role_id: The role: an id (`role_…`) or a built-in one such as `admin` or `user`.
            track_email_opens: Whether the opening of the user's e-mails is tracked.

        Returns:
            MembershipCount: How many memberships were changed.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.bulk_update_memberships import BulkUpdateMemberships
        from .memberships_bulk_update import endpoint

        body = BulkUpdateMemberships(
            params=params,
            auto_record_calls=auto_record_calls,
            default_caller_id=default_caller_id,
            hangup_recording_url=hangup_recording_url,
            may_workflows_impersonate=may_workflows_impersonate,
            role_id=role_id,
            track_email_opens=track_email_opens,
        )
        return endpoint.sync(self._client, body=body)

    def create(self, *, email: str, role_id: str) -> MembershipDetails:
        """Add a user to the organization.

        Makes sure that the organization has a user of this address: an existing user is added, and an unknown
        address becomes a new user. The address has to be of a verified domain, and the organization restricted
        to its domains; otherwise, or where the role would allow to manage the organization, Close answers 400
        or 403. Close answers 200.

        Args:
            email: The user's e-mail address, of one of the organization's verified domains.
            role_id: The role: an id (`role_…`) or a built-in one such as `user`, but none that may manage the
                organization.

        Returns:
            MembershipDetails: The membership.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.create_membership import CreateMembership
        from .memberships_create import endpoint

        body = CreateMembership(email=email, role_id=role_id)
        return endpoint.sync(self._client, body=body)

    def update(
        self,
        id: str,
        *,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> MembershipDetails:
        """Update a membership.

        Changes the fields that are sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            auto_record_calls: Whether the user's calls are recorded without asking.
            default_caller_id: Phone number that the user calls from unless another is chosen (`phon_…`); null
                for none.
            hangup_recording_url: Address of the recording that is left on voicemail; null for none.
            may_workflows_impersonate: Whether workflows may act in the user's name.
            role_id: The role: an id (`role_…`) or a built-in one such as `admin` or `user`.
            track_email_opens: Whether the opening of the user's e-mails is tracked.

        Returns:
            MembershipDetails: The membership after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.update_membership import UpdateMembership
        from .memberships_update import endpoint

        body = UpdateMembership(
            auto_record_calls=auto_record_calls,
            default_caller_id=default_caller_id,
            hangup_recording_url=hangup_recording_url,
            may_workflows_impersonate=may_workflows_impersonate,
            role_id=role_id,
            track_email_opens=track_email_opens,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Deactivate a membership.

        Deactivates the user in this organization: the membership moves to the organization's
        `inactive_memberships`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from .memberships_delete import endpoint

        endpoint.sync(self._client, id)

    def get_pinned_views(self, id: str) -> PinnedViews:
        """List the Smart Views that a user pinned.

        The Smart Views that a membership's user pinned, in their order.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            PinnedViews: The Smart Views.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from .memberships_get_pinned_views import endpoint

        return endpoint.sync(self._client, id)

    def update_pinned_views(self, id: str, *, saved_view_ids: Iterable[str]) -> PinnedViews:
        """Replace the Smart Views that a user pinned.

        Pins these Smart Views in this order. Others are pinned no longer.

        Args:
            id: Id of the object, as its `id` field gives it.
            saved_view_ids: Ids of all Smart Views to pin (`save_…`).

        Returns:
            PinnedViews: The Smart Views after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.set_pinned_saved_view import SetPinnedSavedView
        from .memberships_update_pinned_views import endpoint

        body = SetPinnedSavedView(saved_view_ids=saved_view_ids)
        return endpoint.sync(self._client, id, body=body)


class MembershipsWithRawResponse:
    """The methods of `Memberships`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.bulk_update = raw_response(client, Memberships, Memberships.bulk_update)
        self.create = raw_response(client, Memberships, Memberships.create)
        self.update = raw_response(client, Memberships, Memberships.update)
        self.delete = raw_response(client, Memberships, Memberships.delete)
        self.get_pinned_views = raw_response(client, Memberships, Memberships.get_pinned_views)
        self.update_pinned_views = raw_response(client, Memberships, Memberships.update_pinned_views)


class AsyncMemberships:
    """What users are and may do in the organization."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncMembershipsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncMembershipsWithRawResponse(self._client)

    async def bulk_update(
        self,
        *,
        params: BulkMembershipParams | Mapping[str, Any],
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> MembershipCount:
        """Update several memberships.

        Changes the fields that are sent in every membership that `_params` names.

        Args:
            params: Which memberships to change.
            auto_record_calls: Whether the user's calls are recorded without asking.
            default_caller_id: Phone number that the user calls from unless another is chosen (`phon_…`); null
                for none.
            hangup_recording_url: Address of the recording that is left on voicemail; null for none.
            may_workflows_impersonate: Whether workflows may act in the user's name.
            role_id: The role: an id (`role_…`) or a built-in one such as `admin` or `user`.
            track_email_opens: Whether the opening of the user's e-mails is tracked.

        Returns:
            MembershipCount: How many memberships were changed.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.bulk_update_memberships import BulkUpdateMemberships
        from .memberships_bulk_update import endpoint

        body = BulkUpdateMemberships(
            params=params,
            auto_record_calls=auto_record_calls,
            default_caller_id=default_caller_id,
            hangup_recording_url=hangup_recording_url,
            may_workflows_impersonate=may_workflows_impersonate,
            role_id=role_id,
            track_email_opens=track_email_opens,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def create(self, *, email: str, role_id: str) -> MembershipDetails:
        """Add a user to the organization.

        Makes sure that the organization has a user of this address: an existing user is added, and an unknown
        address becomes a new user. The address has to be of a verified domain, and the organization restricted
        to its domains; otherwise, or where the role would allow to manage the organization, Close answers 400
        or 403. Close answers 200.

        Args:
            email: The user's e-mail address, of one of the organization's verified domains.
            role_id: The role: an id (`role_…`) or a built-in one such as `user`, but none that may manage the
                organization.

        Returns:
            MembershipDetails: The membership.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.create_membership import CreateMembership
        from .memberships_create import endpoint

        body = CreateMembership(email=email, role_id=role_id)
        return await endpoint.asyncio(self._client, body=body)

    async def update(
        self,
        id: str,
        *,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> MembershipDetails:
        """Update a membership.

        Changes the fields that are sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            auto_record_calls: Whether the user's calls are recorded without asking.
            default_caller_id: Phone number that the user calls from unless another is chosen (`phon_…`); null
                for none.
            hangup_recording_url: Address of the recording that is left on voicemail; null for none.
            may_workflows_impersonate: Whether workflows may act in the user's name.
            role_id: The role: an id (`role_…`) or a built-in one such as `admin` or `user`.
            track_email_opens: Whether the opening of the user's e-mails is tracked.

        Returns:
            MembershipDetails: The membership after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.update_membership import UpdateMembership
        from .memberships_update import endpoint

        body = UpdateMembership(
            auto_record_calls=auto_record_calls,
            default_caller_id=default_caller_id,
            hangup_recording_url=hangup_recording_url,
            may_workflows_impersonate=may_workflows_impersonate,
            role_id=role_id,
            track_email_opens=track_email_opens,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Deactivate a membership.

        Deactivates the user in this organization: the membership moves to the organization's
        `inactive_memberships`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from .memberships_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def get_pinned_views(self, id: str) -> PinnedViews:
        """List the Smart Views that a user pinned.

        The Smart Views that a membership's user pinned, in their order.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            PinnedViews: The Smart Views.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from .memberships_get_pinned_views import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update_pinned_views(self, id: str, *, saved_view_ids: Iterable[str]) -> PinnedViews:
        """Replace the Smart Views that a user pinned.

        Pins these Smart Views in this order. Others are pinned no longer.

        Args:
            id: Id of the object, as its `id` field gives it.
            saved_view_ids: Ids of all Smart Views to pin (`save_…`).

        Returns:
            PinnedViews: The Smart Views after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/memberships
        """
        from ...models.set_pinned_saved_view import SetPinnedSavedView
        from .memberships_update_pinned_views import endpoint

        body = SetPinnedSavedView(saved_view_ids=saved_view_ids)
        return await endpoint.asyncio(self._client, id, body=body)


class AsyncMembershipsWithRawResponse:
    """The methods of `AsyncMemberships`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.bulk_update = async_raw_response(client, AsyncMemberships, AsyncMemberships.bulk_update)
        self.create = async_raw_response(client, AsyncMemberships, AsyncMemberships.create)
        self.update = async_raw_response(client, AsyncMemberships, AsyncMemberships.update)
        self.delete = async_raw_response(client, AsyncMemberships, AsyncMemberships.delete)
        self.get_pinned_views = async_raw_response(
            client, AsyncMemberships, AsyncMemberships.get_pinned_views
        )
        self.update_pinned_views = async_raw_response(
            client, AsyncMemberships, AsyncMemberships.update_pinned_views
        )

"""The tags below `bulk_actions`, as attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from close_runtime.resource import resource

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ..bulk_actions_delete import AsyncBulkActionsDelete, BulkActionsDelete
    from ..bulk_actions_edit import AsyncBulkActionsEdit, BulkActionsEdit
    from ..bulk_actions_email import AsyncBulkActionsEmail, BulkActionsEmail
    from ..bulk_actions_sequence_subscriptions import (
        AsyncBulkActionsSequenceSubscriptions,
        BulkActionsSequenceSubscriptions,
    )


class BulkActions:
    """Changes to all leads that a search finds, carried out by Close in the background."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @resource
    def delete(self) -> BulkActionsDelete:
        """Deleting all objects that a filter finds."""
        from ..bulk_actions_delete import BulkActionsDelete

        return BulkActionsDelete(self._client)

    @resource
    def edit(self) -> BulkActionsEdit:
        """Changing one field of all objects that a filter finds."""
        from ..bulk_actions_edit import BulkActionsEdit

        return BulkActionsEdit(self._client)

    @resource
    def email(self) -> BulkActionsEmail:
        """Sending a template to the contacts of all leads that a filter finds."""
        from ..bulk_actions_email import BulkActionsEmail

        return BulkActionsEmail(self._client)

    @resource
    def sequence_subscriptions(self) -> BulkActionsSequenceSubscriptions:
        """Subscribing the contacts of all leads that a filter finds to a sequence, pausing or resuming them."""
        from ..bulk_actions_sequence_subscriptions import BulkActionsSequenceSubscriptions

        return BulkActionsSequenceSubscriptions(self._client)


class AsyncBulkActions:
    """Changes to all leads that a search finds, carried out by Close in the background."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @resource
    def delete(self) -> AsyncBulkActionsDelete:
        """Deleting all objects that a filter finds."""
        from ..bulk_actions_delete import AsyncBulkActionsDelete

        return AsyncBulkActionsDelete(self._client)

    @resource
    def edit(self) -> AsyncBulkActionsEdit:
        """Changing one field of all objects that a filter finds."""
        from ..bulk_actions_edit import AsyncBulkActionsEdit

        return AsyncBulkActionsEdit(self._client)

    @resource
    def email(self) -> AsyncBulkActionsEmail:
        """Sending a template to the contacts of all leads that a filter finds."""
        from ..bulk_actions_email import AsyncBulkActionsEmail

        return AsyncBulkActionsEmail(self._client)

    @resource
    def sequence_subscriptions(self) -> AsyncBulkActionsSequenceSubscriptions:
        """Subscribing the contacts of all leads that a filter finds to a sequence, pausing or resuming them."""
        from ..bulk_actions_sequence_subscriptions import AsyncBulkActionsSequenceSubscriptions

        return AsyncBulkActionsSequenceSubscriptions(self._client)

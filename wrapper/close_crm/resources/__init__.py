"""Additions to the generated resources, each loaded when it is first read: tags, custom fields, requests by path."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from close_api.api import Api, AsyncApi
from close_runtime.resource import resource

from .raw import AsyncByPath, ByPath

if TYPE_CHECKING:
    from close_crm.fields.custom_fields import AsyncCustomFields, CustomFields

    from .contacts import AsyncContacts, Contacts
    from .events import AsyncEvents, Events
    from .files import AsyncFiles, Files
    from .leads import AsyncLeads, Leads
    from .opportunities import AsyncOpportunities, Opportunities


class Extended(ByPath, Api):
    """The operations of each tag, with the additions, and requests by path."""

    _kept: dict[str, Any]
    _deadline: float

    @resource
    def custom_fields(self) -> CustomFields:
        """The organization's custom fields by name."""
        from close_crm.fields.custom_fields import CustomFields

        return CustomFields(self, self._kept, self._deadline)

    @resource
    def contacts(self) -> Contacts:
        """The people at leads."""
        from .contacts import Contacts

        return Contacts(self)

    @resource
    def events(self) -> Events:
        """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""
        from .events import Events

        return Events(self)

    @resource
    def files(self) -> Files:
        """Files for attachments: a form that a file is uploaded with, outside of the API."""
        from .files import Files

        return Files(self)

    @resource
    def leads(self) -> Leads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import Leads

        return Leads(self)

    @resource
    def opportunities(self) -> Opportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import Opportunities

        return Opportunities(self)


class AsyncExtended(AsyncByPath, AsyncApi):
    """The operations of each tag, with the additions, and requests by path."""

    _kept: dict[str, Any]
    _deadline: float

    @resource
    def custom_fields(self) -> AsyncCustomFields:
        """The organization's custom fields by name."""
        from close_crm.fields.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self, self._kept, self._deadline)

    @resource
    def contacts(self) -> AsyncContacts:
        """The people at leads."""
        from .contacts import AsyncContacts

        return AsyncContacts(self)

    @resource
    def events(self) -> AsyncEvents:
        """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""
        from .events import AsyncEvents

        return AsyncEvents(self)

    @resource
    def files(self) -> AsyncFiles:
        """Files for attachments: a form that a file is uploaded with, outside of the API."""
        from .files import AsyncFiles

        return AsyncFiles(self)

    @resource
    def leads(self) -> AsyncLeads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import AsyncLeads

        return AsyncLeads(self)

    @resource
    def opportunities(self) -> AsyncOpportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import AsyncOpportunities

        return AsyncOpportunities(self)

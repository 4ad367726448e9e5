"""All operations, by tag; a tag's module is loaded when its attribute is first read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from .activities import Activities, AsyncActivities
    from .contacts import AsyncContacts, Contacts
    from .custom_field_schemas import AsyncCustomFieldSchemas, CustomFieldSchemas
    from .groups import AsyncGroups, Groups
    from .lead_statuses import AsyncLeadStatuses, LeadStatuses
    from .leads import AsyncLeads, Leads
    from .opportunities import AsyncOpportunities, Opportunities
    from .opportunity_custom_fields import AsyncOpportunityCustomFields, OpportunityCustomFields
    from .opportunity_status_changes import AsyncOpportunityStatusChanges, OpportunityStatusChanges
    from .opportunity_statuses import AsyncOpportunityStatuses, OpportunityStatuses
    from .organizations import AsyncOrganizations, Organizations
    from .outcomes import AsyncOutcomes, Outcomes
    from .pipelines import AsyncPipelines, Pipelines
    from .roles import AsyncRoles, Roles
    from .shared_custom_fields import AsyncSharedCustomFields, SharedCustomFields
    from .sms_templates import AsyncSmsTemplates, SmsTemplates
    from .users import AsyncUsers, Users


class Api:
    """Each tag's operations, blocking until the response is there."""

    @cached_property
    def activities(self) -> Activities:
        """What happened with leads: all kinds of activities in one list, and each kind by itself."""
        from .activities import Activities

        return Activities(cast("SyncCaller", self))

    @cached_property
    def contacts(self) -> Contacts:
        """The people at leads."""
        from .contacts import Contacts

        return Contacts(cast("SyncCaller", self))

    @cached_property
    def custom_field_schemas(self) -> CustomFieldSchemas:
        """Which custom fields a kind of object has, and in which order."""
        from .custom_field_schemas import CustomFieldSchemas

        return CustomFieldSchemas(cast("SyncCaller", self))

    @cached_property
    def groups(self) -> Groups:
        """Teams of users, which stand for their members in filters and reports."""
        from .groups import Groups

        return Groups(cast("SyncCaller", self))

    @cached_property
    def lead_statuses(self) -> LeadStatuses:
        """What a lead can be to the organization, from potential to customer."""
        from .lead_statuses import LeadStatuses

        return LeadStatuses(cast("SyncCaller", self))

    @cached_property
    def leads(self) -> Leads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import Leads

        return Leads(cast("SyncCaller", self))

    @cached_property
    def opportunities(self) -> Opportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import Opportunities

        return Opportunities(cast("SyncCaller", self))

    @cached_property
    def opportunity_custom_fields(self) -> OpportunityCustomFields:
        """Definitions of the custom fields that only opportunities have."""
        from .opportunity_custom_fields import OpportunityCustomFields

        return OpportunityCustomFields(cast("SyncCaller", self))

    @cached_property
    def opportunity_status_changes(self) -> OpportunityStatusChanges:
        """The log of opportunities' ways through the statuses."""
        from .opportunity_status_changes import OpportunityStatusChanges

        return OpportunityStatusChanges(cast("SyncCaller", self))

    @cached_property
    def opportunity_statuses(self) -> OpportunityStatuses:
        """The steps an opportunity can be in."""
        from .opportunity_statuses import OpportunityStatuses

        return OpportunityStatuses(cast("SyncCaller", self))

    @cached_property
    def organizations(self) -> Organizations:
        """The organization that the credentials belong to."""
        from .organizations import Organizations

        return Organizations(cast("SyncCaller", self))

    @cached_property
    def outcomes(self) -> Outcomes:
        """What came of calls and meetings, to choose from."""
        from .outcomes import Outcomes

        return Outcomes(cast("SyncCaller", self))

    @cached_property
    def pipelines(self) -> Pipelines:
        """Ordered sets of opportunity statuses."""
        from .pipelines import Pipelines

        return Pipelines(cast("SyncCaller", self))

    @cached_property
    def roles(self) -> Roles:
        """What members of the organization may do."""
        from .roles import Roles

        return Roles(cast("SyncCaller", self))

    @cached_property
    def shared_custom_fields(self) -> SharedCustomFields:
        """Definitions of custom fields that several kinds of objects have in common."""
        from .shared_custom_fields import SharedCustomFields

        return SharedCustomFields(cast("SyncCaller", self))

    @cached_property
    def sms_templates(self) -> SmsTemplates:
        """Texts that SMS messages are written from."""
        from .sms_templates import SmsTemplates

        return SmsTemplates(cast("SyncCaller", self))

    @cached_property
    def users(self) -> Users:
        """The people of the organization."""
        from .users import Users

        return Users(cast("SyncCaller", self))


class AsyncApi:
    """Each tag's operations, to be awaited."""

    @cached_property
    def activities(self) -> AsyncActivities:
        """What happened with leads: all kinds of activities in one list, and each kind by itself."""
        from .activities import AsyncActivities

        return AsyncActivities(cast("AsyncCaller", self))

    @cached_property
    def contacts(self) -> AsyncContacts:
        """The people at leads."""
        from .contacts import AsyncContacts

        return AsyncContacts(cast("AsyncCaller", self))

    @cached_property
    def custom_field_schemas(self) -> AsyncCustomFieldSchemas:
        """Which custom fields a kind of object has, and in which order."""
        from .custom_field_schemas import AsyncCustomFieldSchemas

        return AsyncCustomFieldSchemas(cast("AsyncCaller", self))

    @cached_property
    def groups(self) -> AsyncGroups:
        """Teams of users, which stand for their members in filters and reports."""
        from .groups import AsyncGroups

        return AsyncGroups(cast("AsyncCaller", self))

    @cached_property
    def lead_statuses(self) -> AsyncLeadStatuses:
        """What a lead can be to the organization, from potential to customer."""
        from .lead_statuses import AsyncLeadStatuses

        return AsyncLeadStatuses(cast("AsyncCaller", self))

    @cached_property
    def leads(self) -> AsyncLeads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import AsyncLeads

        return AsyncLeads(cast("AsyncCaller", self))

    @cached_property
    def opportunities(self) -> AsyncOpportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import AsyncOpportunities

        return AsyncOpportunities(cast("AsyncCaller", self))

    @cached_property
    def opportunity_custom_fields(self) -> AsyncOpportunityCustomFields:
        """Definitions of the custom fields that only opportunities have."""
        from .opportunity_custom_fields import AsyncOpportunityCustomFields

        return AsyncOpportunityCustomFields(cast("AsyncCaller", self))

    @cached_property
    def opportunity_status_changes(self) -> AsyncOpportunityStatusChanges:
        """The log of opportunities' ways through the statuses."""
        from .opportunity_status_changes import AsyncOpportunityStatusChanges

        return AsyncOpportunityStatusChanges(cast("AsyncCaller", self))

    @cached_property
    def opportunity_statuses(self) -> AsyncOpportunityStatuses:
        """The steps an opportunity can be in."""
        from .opportunity_statuses import AsyncOpportunityStatuses

        return AsyncOpportunityStatuses(cast("AsyncCaller", self))

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """The organization that the credentials belong to."""
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(cast("AsyncCaller", self))

    @cached_property
    def outcomes(self) -> AsyncOutcomes:
        """What came of calls and meetings, to choose from."""
        from .outcomes import AsyncOutcomes

        return AsyncOutcomes(cast("AsyncCaller", self))

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Ordered sets of opportunity statuses."""
        from .pipelines import AsyncPipelines

        return AsyncPipelines(cast("AsyncCaller", self))

    @cached_property
    def roles(self) -> AsyncRoles:
        """What members of the organization may do."""
        from .roles import AsyncRoles

        return AsyncRoles(cast("AsyncCaller", self))

    @cached_property
    def shared_custom_fields(self) -> AsyncSharedCustomFields:
        """Definitions of custom fields that several kinds of objects have in common."""
        from .shared_custom_fields import AsyncSharedCustomFields

        return AsyncSharedCustomFields(cast("AsyncCaller", self))

    @cached_property
    def sms_templates(self) -> AsyncSmsTemplates:
        """Texts that SMS messages are written from."""
        from .sms_templates import AsyncSmsTemplates

        return AsyncSmsTemplates(cast("AsyncCaller", self))

    @cached_property
    def users(self) -> AsyncUsers:
        """The people of the organization."""
        from .users import AsyncUsers

        return AsyncUsers(cast("AsyncCaller", self))

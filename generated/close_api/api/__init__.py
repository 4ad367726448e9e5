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
    from .tasks import AsyncTasks, Tasks
    from .users import AsyncUsers, Users
    from .webhooks import AsyncWebhooks, Webhooks


class Api:
    """Each tag's operations, blocking until the response is there."""

    @cached_property
    def activities(self) -> Activities:
        """What happened with leads: all kinds of activities in one list, and each kind by itself."""
        from .activities import Activities  # noqa: PLC0415

        return Activities(cast("SyncCaller", self))

    @cached_property
    def contacts(self) -> Contacts:
        """The people at leads."""
        from .contacts import Contacts  # noqa: PLC0415

        return Contacts(cast("SyncCaller", self))

    @cached_property
    def custom_field_schemas(self) -> CustomFieldSchemas:
        """Which custom fields a kind of object has, and in which order."""
        from .custom_field_schemas import CustomFieldSchemas  # noqa: PLC0415

        return CustomFieldSchemas(cast("SyncCaller", self))

    @cached_property
    def groups(self) -> Groups:
        """Teams of users, which stand for their members in filters and reports."""
        from .groups import Groups  # noqa: PLC0415

        return Groups(cast("SyncCaller", self))

    @cached_property
    def lead_statuses(self) -> LeadStatuses:
        """What a lead can be to the organization, from potential to customer."""
        from .lead_statuses import LeadStatuses  # noqa: PLC0415

        return LeadStatuses(cast("SyncCaller", self))

    @cached_property
    def leads(self) -> Leads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import Leads  # noqa: PLC0415

        return Leads(cast("SyncCaller", self))

    @cached_property
    def opportunities(self) -> Opportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import Opportunities  # noqa: PLC0415

        return Opportunities(cast("SyncCaller", self))

    @cached_property
    def opportunity_custom_fields(self) -> OpportunityCustomFields:
        """Definitions of the custom fields that only opportunities have."""
        from .opportunity_custom_fields import OpportunityCustomFields  # noqa: PLC0415

        return OpportunityCustomFields(cast("SyncCaller", self))

    @cached_property
    def opportunity_status_changes(self) -> OpportunityStatusChanges:
        """The log of opportunities' ways through the statuses."""
        from .opportunity_status_changes import OpportunityStatusChanges  # noqa: PLC0415

        return OpportunityStatusChanges(cast("SyncCaller", self))

    @cached_property
    def opportunity_statuses(self) -> OpportunityStatuses:
        """The steps an opportunity can be in."""
        from .opportunity_statuses import OpportunityStatuses  # noqa: PLC0415

        return OpportunityStatuses(cast("SyncCaller", self))

    @cached_property
    def organizations(self) -> Organizations:
        """The organization that the credentials belong to."""
        from .organizations import Organizations  # noqa: PLC0415

        return Organizations(cast("SyncCaller", self))

    @cached_property
    def outcomes(self) -> Outcomes:
        """What came of calls and meetings, to choose from."""
        from .outcomes import Outcomes  # noqa: PLC0415

        return Outcomes(cast("SyncCaller", self))

    @cached_property
    def pipelines(self) -> Pipelines:
        """Ordered sets of opportunity statuses."""
        from .pipelines import Pipelines  # noqa: PLC0415

        return Pipelines(cast("SyncCaller", self))

    @cached_property
    def roles(self) -> Roles:
        """What members of the organization may do."""
        from .roles import Roles  # noqa: PLC0415

        return Roles(cast("SyncCaller", self))

    @cached_property
    def shared_custom_fields(self) -> SharedCustomFields:
        """Definitions of custom fields that several kinds of objects have in common."""
        from .shared_custom_fields import SharedCustomFields  # noqa: PLC0415

        return SharedCustomFields(cast("SyncCaller", self))

    @cached_property
    def sms_templates(self) -> SmsTemplates:
        """Texts that SMS messages are written from."""
        from .sms_templates import SmsTemplates  # noqa: PLC0415

        return SmsTemplates(cast("SyncCaller", self))

    @cached_property
    def tasks(self) -> Tasks:
        """What is to be done: by people's own plan, or because a call, a message or an opportunity waits."""
        from .tasks import Tasks  # noqa: PLC0415

        return Tasks(cast("SyncCaller", self))

    @cached_property
    def users(self) -> Users:
        """The people of the organization."""
        from .users import Users  # noqa: PLC0415

        return Users(cast("SyncCaller", self))

    @cached_property
    def webhooks(self) -> Webhooks:
        """Subscriptions to events, which Close sends to an address as they happen."""
        from .webhooks import Webhooks  # noqa: PLC0415

        return Webhooks(cast("SyncCaller", self))


class AsyncApi:
    """Each tag's operations, to be awaited."""

    @cached_property
    def activities(self) -> AsyncActivities:
        """What happened with leads: all kinds of activities in one list, and each kind by itself."""
        from .activities import AsyncActivities  # noqa: PLC0415

        return AsyncActivities(cast("AsyncCaller", self))

    @cached_property
    def contacts(self) -> AsyncContacts:
        """The people at leads."""
        from .contacts import AsyncContacts  # noqa: PLC0415

        return AsyncContacts(cast("AsyncCaller", self))

    @cached_property
    def custom_field_schemas(self) -> AsyncCustomFieldSchemas:
        """Which custom fields a kind of object has, and in which order."""
        from .custom_field_schemas import AsyncCustomFieldSchemas  # noqa: PLC0415

        return AsyncCustomFieldSchemas(cast("AsyncCaller", self))

    @cached_property
    def groups(self) -> AsyncGroups:
        """Teams of users, which stand for their members in filters and reports."""
        from .groups import AsyncGroups  # noqa: PLC0415

        return AsyncGroups(cast("AsyncCaller", self))

    @cached_property
    def lead_statuses(self) -> AsyncLeadStatuses:
        """What a lead can be to the organization, from potential to customer."""
        from .lead_statuses import AsyncLeadStatuses  # noqa: PLC0415

        return AsyncLeadStatuses(cast("AsyncCaller", self))

    @cached_property
    def leads(self) -> AsyncLeads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import AsyncLeads  # noqa: PLC0415

        return AsyncLeads(cast("AsyncCaller", self))

    @cached_property
    def opportunities(self) -> AsyncOpportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import AsyncOpportunities  # noqa: PLC0415

        return AsyncOpportunities(cast("AsyncCaller", self))

    @cached_property
    def opportunity_custom_fields(self) -> AsyncOpportunityCustomFields:
        """Definitions of the custom fields that only opportunities have."""
        from .opportunity_custom_fields import AsyncOpportunityCustomFields  # noqa: PLC0415

        return AsyncOpportunityCustomFields(cast("AsyncCaller", self))

    @cached_property
    def opportunity_status_changes(self) -> AsyncOpportunityStatusChanges:
        """The log of opportunities' ways through the statuses."""
        from .opportunity_status_changes import AsyncOpportunityStatusChanges  # noqa: PLC0415

        return AsyncOpportunityStatusChanges(cast("AsyncCaller", self))

    @cached_property
    def opportunity_statuses(self) -> AsyncOpportunityStatuses:
        """The steps an opportunity can be in."""
        from .opportunity_statuses import AsyncOpportunityStatuses  # noqa: PLC0415

        return AsyncOpportunityStatuses(cast("AsyncCaller", self))

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """The organization that the credentials belong to."""
        from .organizations import AsyncOrganizations  # noqa: PLC0415

        return AsyncOrganizations(cast("AsyncCaller", self))

    @cached_property
    def outcomes(self) -> AsyncOutcomes:
        """What came of calls and meetings, to choose from."""
        from .outcomes import AsyncOutcomes  # noqa: PLC0415

        return AsyncOutcomes(cast("AsyncCaller", self))

    @cached_property
    def pipelines(self) -> AsyncPipelines:
        """Ordered sets of opportunity statuses."""
        from .pipelines import AsyncPipelines  # noqa: PLC0415

        return AsyncPipelines(cast("AsyncCaller", self))

    @cached_property
    def roles(self) -> AsyncRoles:
        """What members of the organization may do."""
        from .roles import AsyncRoles  # noqa: PLC0415

        return AsyncRoles(cast("AsyncCaller", self))

    @cached_property
    def shared_custom_fields(self) -> AsyncSharedCustomFields:
        """Definitions of custom fields that several kinds of objects have in common."""
        from .shared_custom_fields import AsyncSharedCustomFields  # noqa: PLC0415

        return AsyncSharedCustomFields(cast("AsyncCaller", self))

    @cached_property
    def sms_templates(self) -> AsyncSmsTemplates:
        """Texts that SMS messages are written from."""
        from .sms_templates import AsyncSmsTemplates  # noqa: PLC0415

        return AsyncSmsTemplates(cast("AsyncCaller", self))

    @cached_property
    def tasks(self) -> AsyncTasks:
        """What is to be done: by people's own plan, or because a call, a message or an opportunity waits."""
        from .tasks import AsyncTasks  # noqa: PLC0415

        return AsyncTasks(cast("AsyncCaller", self))

    @cached_property
    def users(self) -> AsyncUsers:
        """The people of the organization."""
        from .users import AsyncUsers  # noqa: PLC0415

        return AsyncUsers(cast("AsyncCaller", self))

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Subscriptions to events, which Close sends to an address as they happen."""
        from .webhooks import AsyncWebhooks  # noqa: PLC0415

        return AsyncWebhooks(cast("AsyncCaller", self))

"""All operations, by tag; a tag's module is loaded when its attribute is first read."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from close_runtime.resource import resource

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from .activities import Activities, AsyncActivities
    from .activity_custom_fields import ActivityCustomFields, AsyncActivityCustomFields
    from .advanced_filtering import AdvancedFiltering, AsyncAdvancedFiltering
    from .blocked_phone_numbers import AsyncBlockedPhoneNumbers, BlockedPhoneNumbers
    from .bulk_actions import AsyncBulkActions, BulkActions
    from .comments import AsyncComments, Comments
    from .connected_accounts import AsyncConnectedAccounts, ConnectedAccounts
    from .contact_custom_fields import AsyncContactCustomFields, ContactCustomFields
    from .contacts import AsyncContacts, Contacts
    from .custom_activity_types import AsyncCustomActivityTypes, CustomActivityTypes
    from .custom_field_schemas import AsyncCustomFieldSchemas, CustomFieldSchemas
    from .custom_object_custom_fields import AsyncCustomObjectCustomFields, CustomObjectCustomFields
    from .custom_object_types import AsyncCustomObjectTypes, CustomObjectTypes
    from .custom_objects import AsyncCustomObjects, CustomObjects
    from .dialers import AsyncDialers, Dialers
    from .email_templates import AsyncEmailTemplates, EmailTemplates
    from .events import AsyncEvents, Events
    from .exports import AsyncExports, Exports
    from .field_enrichment import AsyncFieldEnrichment, FieldEnrichment
    from .files import AsyncFiles, Files
    from .forms import AsyncForms, Forms
    from .groups import AsyncGroups, Groups
    from .integration_links import AsyncIntegrationLinks, IntegrationLinks
    from .lead_custom_fields import AsyncLeadCustomFields, LeadCustomFields
    from .lead_statuses import AsyncLeadStatuses, LeadStatuses
    from .leads import AsyncLeads, Leads
    from .memberships import AsyncMemberships, Memberships
    from .opportunities import AsyncOpportunities, Opportunities
    from .opportunity_custom_fields import AsyncOpportunityCustomFields, OpportunityCustomFields
    from .opportunity_status_changes import AsyncOpportunityStatusChanges, OpportunityStatusChanges
    from .opportunity_statuses import AsyncOpportunityStatuses, OpportunityStatuses
    from .organizations import AsyncOrganizations, Organizations
    from .outcomes import AsyncOutcomes, Outcomes
    from .phone_numbers import AsyncPhoneNumbers, PhoneNumbers
    from .pipelines import AsyncPipelines, Pipelines
    from .playbooks import AsyncPlaybooks, Playbooks
    from .reporting import AsyncReporting, Reporting
    from .roles import AsyncRoles, Roles
    from .scheduling_links import AsyncSchedulingLinks, SchedulingLinks
    from .send_as import AsyncSendAs, SendAs
    from .sequences import AsyncSequences, Sequences
    from .shared_custom_fields import AsyncSharedCustomFields, SharedCustomFields
    from .smart_views import AsyncSmartViews, SmartViews
    from .sms_templates import AsyncSmsTemplates, SmsTemplates
    from .tasks import AsyncTasks, Tasks
    from .unsubscribed_emails import AsyncUnsubscribedEmails, UnsubscribedEmails
    from .users import AsyncUsers, Users
    from .webhooks import AsyncWebhooks, Webhooks


class Api:
    """Each tag's operations, blocking until the response is there."""

    @resource
    def activities(self) -> Activities:
        """What happened with leads: all kinds of activities in one list, and each kind by itself."""
        from .activities import Activities

        return Activities(cast("SyncCaller", self))

    @resource
    def activity_custom_fields(self) -> ActivityCustomFields:
        """Definitions of the custom fields of custom activity types."""
        from .activity_custom_fields import ActivityCustomFields

        return ActivityCustomFields(cast("SyncCaller", self))

    @resource
    def advanced_filtering(self) -> AdvancedFiltering:
        """Search for objects of every kind by a tree of conditions."""
        from .advanced_filtering import AdvancedFiltering

        return AdvancedFiltering(cast("SyncCaller", self))

    @resource
    def blocked_phone_numbers(self) -> BlockedPhoneNumbers:
        """Phone numbers whose calls the organization does not take."""
        from .blocked_phone_numbers import BlockedPhoneNumbers

        return BlockedPhoneNumbers(cast("SyncCaller", self))

    @resource
    def bulk_actions(self) -> BulkActions:
        """Changes to all leads that a search finds, carried out by Close in the background."""
        from .bulk_actions import BulkActions

        return BulkActions(cast("SyncCaller", self))

    @resource
    def comments(self) -> Comments:
        """What users write about an activity, an opportunity or another object, in threads."""
        from .comments import Comments

        return Comments(cast("SyncCaller", self))

    @resource
    def connected_accounts(self) -> ConnectedAccounts:
        """Accounts of users elsewhere that Close works with: mail, calendars and meetings. They can only be read."""
        from .connected_accounts import ConnectedAccounts

        return ConnectedAccounts(cast("SyncCaller", self))

    @resource
    def contact_custom_fields(self) -> ContactCustomFields:
        """Definitions of the custom fields that only contacts have."""
        from .contact_custom_fields import ContactCustomFields

        return ContactCustomFields(cast("SyncCaller", self))

    @resource
    def contacts(self) -> Contacts:
        """The people at leads."""
        from .contacts import Contacts

        return Contacts(cast("SyncCaller", self))

    @resource
    def custom_activity_types(self) -> CustomActivityTypes:
        """Kinds of activities that an organization has made up: their names, rules and fields."""
        from .custom_activity_types import CustomActivityTypes

        return CustomActivityTypes(cast("SyncCaller", self))

    @resource
    def custom_field_schemas(self) -> CustomFieldSchemas:
        """Which custom fields a kind of object has, and in which order."""
        from .custom_field_schemas import CustomFieldSchemas

        return CustomFieldSchemas(cast("SyncCaller", self))

    @resource
    def custom_object_custom_fields(self) -> CustomObjectCustomFields:
        """Definitions of the custom fields of custom object types."""
        from .custom_object_custom_fields import CustomObjectCustomFields

        return CustomObjectCustomFields(cast("SyncCaller", self))

    @resource
    def custom_object_types(self) -> CustomObjectTypes:
        """Kinds of objects that an organization has made up: their names, rules and fields."""
        from .custom_object_types import CustomObjectTypes

        return CustomObjectTypes(cast("SyncCaller", self))

    @resource
    def custom_objects(self) -> CustomObjects:
        """Objects of the kinds that an organization has made up, each with a lead."""
        from .custom_objects import CustomObjects

        return CustomObjects(cast("SyncCaller", self))

    @resource
    def dialers(self) -> Dialers:
        """Sessions in which Close calls the leads of a list one after the other."""
        from .dialers import Dialers

        return Dialers(cast("SyncCaller", self))

    @resource
    def email_templates(self) -> EmailTemplates:
        """Texts that e-mails are written from."""
        from .email_templates import EmailTemplates

        return EmailTemplates(cast("SyncCaller", self))

    @resource
    def events(self) -> Events:
        """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""
        from .events import Events

        return Events(cast("SyncCaller", self))

    @resource
    def exports(self) -> Exports:
        """Files with all leads, contacts or opportunities that a filter finds."""
        from .exports import Exports

        return Exports(cast("SyncCaller", self))

    @resource
    def field_enrichment(self) -> FieldEnrichment:
        """Values of custom fields, found by Close's AI."""
        from .field_enrichment import FieldEnrichment

        return FieldEnrichment(cast("SyncCaller", self))

    @resource
    def files(self) -> Files:
        """Files for attachments: a form that a file is uploaded with, outside of the API."""
        from .files import Files

        return Files(cast("SyncCaller", self))

    @resource
    def forms(self) -> Forms:
        """Web forms, which an organization publishes and Close turns into leads and activities."""
        from .forms import Forms

        return Forms(cast("SyncCaller", self))

    @resource
    def groups(self) -> Groups:
        """Teams of users, which stand for their members in filters and reports."""
        from .groups import Groups

        return Groups(cast("SyncCaller", self))

    @resource
    def integration_links(self) -> IntegrationLinks:
        """Links to other systems that Close shows beside leads, contacts or opportunities."""
        from .integration_links import IntegrationLinks

        return IntegrationLinks(cast("SyncCaller", self))

    @resource
    def lead_custom_fields(self) -> LeadCustomFields:
        """Definitions of the custom fields that only leads have."""
        from .lead_custom_fields import LeadCustomFields

        return LeadCustomFields(cast("SyncCaller", self))

    @resource
    def lead_statuses(self) -> LeadStatuses:
        """What a lead can be to the organization, from potential to customer."""
        from .lead_statuses import LeadStatuses

        return LeadStatuses(cast("SyncCaller", self))

    @resource
    def leads(self) -> Leads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import Leads

        return Leads(cast("SyncCaller", self))

    @resource
    def memberships(self) -> Memberships:
        """What users are and may do in the organization."""
        from .memberships import Memberships

        return Memberships(cast("SyncCaller", self))

    @resource
    def opportunities(self) -> Opportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import Opportunities

        return Opportunities(cast("SyncCaller", self))

    @resource
    def opportunity_custom_fields(self) -> OpportunityCustomFields:
        """Definitions of the custom fields that only opportunities have."""
        from .opportunity_custom_fields import OpportunityCustomFields

        return OpportunityCustomFields(cast("SyncCaller", self))

    @resource
    def opportunity_status_changes(self) -> OpportunityStatusChanges:
        """The log of opportunities' ways through the statuses."""
        from .opportunity_status_changes import OpportunityStatusChanges

        return OpportunityStatusChanges(cast("SyncCaller", self))

    @resource
    def opportunity_statuses(self) -> OpportunityStatuses:
        """The steps an opportunity can be in."""
        from .opportunity_statuses import OpportunityStatuses

        return OpportunityStatuses(cast("SyncCaller", self))

    @resource
    def organizations(self) -> Organizations:
        """The organization that the credentials belong to."""
        from .organizations import Organizations

        return Organizations(cast("SyncCaller", self))

    @resource
    def outcomes(self) -> Outcomes:
        """The results of calls and meetings, to choose from."""
        from .outcomes import Outcomes

        return Outcomes(cast("SyncCaller", self))

    @resource
    def phone_numbers(self) -> PhoneNumbers:
        """Phone numbers of the organization: rented from Close, verified caller ids, and virtual ones."""
        from .phone_numbers import PhoneNumbers

        return PhoneNumbers(cast("SyncCaller", self))

    @resource
    def pipelines(self) -> Pipelines:
        """Ordered sets of opportunity statuses."""
        from .pipelines import Pipelines

        return Pipelines(cast("SyncCaller", self))

    @resource
    def playbooks(self) -> Playbooks:
        """Playbooks: what a kind of conversation is about, for summaries of calls and meetings. Calls and meetings
        name theirs as `conversation_type_id`."""
        from .playbooks import Playbooks

        return Playbooks(cast("SyncCaller", self))

    @resource
    def reporting(self) -> Reporting:
        """Reports: what people did, how opportunities move through a pipeline, how statuses changed."""
        from .reporting import Reporting

        return Reporting(cast("SyncCaller", self))

    @resource
    def roles(self) -> Roles:
        """What members of the organization may do."""
        from .roles import Roles

        return Roles(cast("SyncCaller", self))

    @resource
    def scheduling_links(self) -> SchedulingLinks:
        """Links under which people book meetings: a user's own, those that an app keeps for its users, and shared
        ones, which stand for a link of whoever sends them."""
        from .scheduling_links import SchedulingLinks

        return SchedulingLinks(cast("SyncCaller", self))

    @resource
    def send_as(self) -> SendAs:
        """Which users may send e-mail as which others."""
        from .send_as import SendAs

        return SendAs(cast("SyncCaller", self))

    @resource
    def sequences(self) -> Sequences:
        """Sequences (Close's app calls them workflows): steps that contacts are led through, and the subscriptions
        of contacts to them."""
        from .sequences import Sequences

        return Sequences(cast("SyncCaller", self))

    @resource
    def shared_custom_fields(self) -> SharedCustomFields:
        """Definitions of custom fields that several kinds of objects have in common."""
        from .shared_custom_fields import SharedCustomFields

        return SharedCustomFields(cast("SyncCaller", self))

    @resource
    def smart_views(self) -> SmartViews:
        """Smart Views: saved filters, and the lists that they show."""
        from .smart_views import SmartViews

        return SmartViews(cast("SyncCaller", self))

    @resource
    def sms_templates(self) -> SmsTemplates:
        """Texts that SMS messages are written from."""
        from .sms_templates import SmsTemplates

        return SmsTemplates(cast("SyncCaller", self))

    @resource
    def tasks(self) -> Tasks:
        """What is to be done: by people's own plan, or because a call, a message or an opportunity waits."""
        from .tasks import Tasks

        return Tasks(cast("SyncCaller", self))

    @resource
    def unsubscribed_emails(self) -> UnsubscribedEmails:
        """E-mail addresses that asked for no more mail."""
        from .unsubscribed_emails import UnsubscribedEmails

        return UnsubscribedEmails(cast("SyncCaller", self))

    @resource
    def users(self) -> Users:
        """The people of the organization."""
        from .users import Users

        return Users(cast("SyncCaller", self))

    @resource
    def webhooks(self) -> Webhooks:
        """Subscriptions to events, which Close sends to an address as they happen."""
        from .webhooks import Webhooks

        return Webhooks(cast("SyncCaller", self))


class AsyncApi:
    """Each tag's operations, to be awaited."""

    @resource
    def activities(self) -> AsyncActivities:
        """What happened with leads: all kinds of activities in one list, and each kind by itself."""
        from .activities import AsyncActivities

        return AsyncActivities(cast("AsyncCaller", self))

    @resource
    def activity_custom_fields(self) -> AsyncActivityCustomFields:
        """Definitions of the custom fields of custom activity types."""
        from .activity_custom_fields import AsyncActivityCustomFields

        return AsyncActivityCustomFields(cast("AsyncCaller", self))

    @resource
    def advanced_filtering(self) -> AsyncAdvancedFiltering:
        """Search for objects of every kind by a tree of conditions."""
        from .advanced_filtering import AsyncAdvancedFiltering

        return AsyncAdvancedFiltering(cast("AsyncCaller", self))

    @resource
    def blocked_phone_numbers(self) -> AsyncBlockedPhoneNumbers:
        """Phone numbers whose calls the organization does not take."""
        from .blocked_phone_numbers import AsyncBlockedPhoneNumbers

        return AsyncBlockedPhoneNumbers(cast("AsyncCaller", self))

    @resource
    def bulk_actions(self) -> AsyncBulkActions:
        """Changes to all leads that a search finds, carried out by Close in the background."""
        from .bulk_actions import AsyncBulkActions

        return AsyncBulkActions(cast("AsyncCaller", self))

    @resource
    def comments(self) -> AsyncComments:
        """What users write about an activity, an opportunity or another object, in threads."""
        from .comments import AsyncComments

        return AsyncComments(cast("AsyncCaller", self))

    @resource
    def connected_accounts(self) -> AsyncConnectedAccounts:
        """Accounts of users elsewhere that Close works with: mail, calendars and meetings. They can only be read."""
        from .connected_accounts import AsyncConnectedAccounts

        return AsyncConnectedAccounts(cast("AsyncCaller", self))

    @resource
    def contact_custom_fields(self) -> AsyncContactCustomFields:
        """Definitions of the custom fields that only contacts have."""
        from .contact_custom_fields import AsyncContactCustomFields

        return AsyncContactCustomFields(cast("AsyncCaller", self))

    @resource
    def contacts(self) -> AsyncContacts:
        """The people at leads."""
        from .contacts import AsyncContacts

        return AsyncContacts(cast("AsyncCaller", self))

    @resource
    def custom_activity_types(self) -> AsyncCustomActivityTypes:
        """Kinds of activities that an organization has made up: their names, rules and fields."""
        from .custom_activity_types import AsyncCustomActivityTypes

        return AsyncCustomActivityTypes(cast("AsyncCaller", self))

    @resource
    def custom_field_schemas(self) -> AsyncCustomFieldSchemas:
        """Which custom fields a kind of object has, and in which order."""
        from .custom_field_schemas import AsyncCustomFieldSchemas

        return AsyncCustomFieldSchemas(cast("AsyncCaller", self))

    @resource
    def custom_object_custom_fields(self) -> AsyncCustomObjectCustomFields:
        """Definitions of the custom fields of custom object types."""
        from .custom_object_custom_fields import AsyncCustomObjectCustomFields

        return AsyncCustomObjectCustomFields(cast("AsyncCaller", self))

    @resource
    def custom_object_types(self) -> AsyncCustomObjectTypes:
        """Kinds of objects that an organization has made up: their names, rules and fields."""
        from .custom_object_types import AsyncCustomObjectTypes

        return AsyncCustomObjectTypes(cast("AsyncCaller", self))

    @resource
    def custom_objects(self) -> AsyncCustomObjects:
        """Objects of the kinds that an organization has made up, each with a lead."""
        from .custom_objects import AsyncCustomObjects

        return AsyncCustomObjects(cast("AsyncCaller", self))

    @resource
    def dialers(self) -> AsyncDialers:
        """Sessions in which Close calls the leads of a list one after the other."""
        from .dialers import AsyncDialers

        return AsyncDialers(cast("AsyncCaller", self))

    @resource
    def email_templates(self) -> AsyncEmailTemplates:
        """Texts that e-mails are written from."""
        from .email_templates import AsyncEmailTemplates

        return AsyncEmailTemplates(cast("AsyncCaller", self))

    @resource
    def events(self) -> AsyncEvents:
        """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""
        from .events import AsyncEvents

        return AsyncEvents(cast("AsyncCaller", self))

    @resource
    def exports(self) -> AsyncExports:
        """Files with all leads, contacts or opportunities that a filter finds."""
        from .exports import AsyncExports

        return AsyncExports(cast("AsyncCaller", self))

    @resource
    def field_enrichment(self) -> AsyncFieldEnrichment:
        """Values of custom fields, found by Close's AI."""
        from .field_enrichment import AsyncFieldEnrichment

        return AsyncFieldEnrichment(cast("AsyncCaller", self))

    @resource
    def files(self) -> AsyncFiles:
        """Files for attachments: a form that a file is uploaded with, outside of the API."""
        from .files import AsyncFiles

        return AsyncFiles(cast("AsyncCaller", self))

    @resource
    def forms(self) -> AsyncForms:
        """Web forms, which an organization publishes and Close turns into leads and activities."""
        from .forms import AsyncForms

        return AsyncForms(cast("AsyncCaller", self))

    @resource
    def groups(self) -> AsyncGroups:
        """Teams of users, which stand for their members in filters and reports."""
        from .groups import AsyncGroups

        return AsyncGroups(cast("AsyncCaller", self))

    @resource
    def integration_links(self) -> AsyncIntegrationLinks:
        """Links to other systems that Close shows beside leads, contacts or opportunities."""
        from .integration_links import AsyncIntegrationLinks

        return AsyncIntegrationLinks(cast("AsyncCaller", self))

    @resource
    def lead_custom_fields(self) -> AsyncLeadCustomFields:
        """Definitions of the custom fields that only leads have."""
        from .lead_custom_fields import AsyncLeadCustomFields

        return AsyncLeadCustomFields(cast("AsyncCaller", self))

    @resource
    def lead_statuses(self) -> AsyncLeadStatuses:
        """What a lead can be to the organization, from potential to customer."""
        from .lead_statuses import AsyncLeadStatuses

        return AsyncLeadStatuses(cast("AsyncCaller", self))

    @resource
    def leads(self) -> AsyncLeads:
        """Companies that opportunities are with, with their contacts."""
        from .leads import AsyncLeads

        return AsyncLeads(cast("AsyncCaller", self))

    @resource
    def memberships(self) -> AsyncMemberships:
        """What users are and may do in the organization."""
        from .memberships import AsyncMemberships

        return AsyncMemberships(cast("AsyncCaller", self))

    @resource
    def opportunities(self) -> AsyncOpportunities:
        """Deals with a lead, each in one status of one pipeline."""
        from .opportunities import AsyncOpportunities

        return AsyncOpportunities(cast("AsyncCaller", self))

    @resource
    def opportunity_custom_fields(self) -> AsyncOpportunityCustomFields:
        """Definitions of the custom fields that only opportunities have."""
        from .opportunity_custom_fields import AsyncOpportunityCustomFields

        return AsyncOpportunityCustomFields(cast("AsyncCaller", self))

    @resource
    def opportunity_status_changes(self) -> AsyncOpportunityStatusChanges:
        """The log of opportunities' ways through the statuses."""
        from .opportunity_status_changes import AsyncOpportunityStatusChanges

        return AsyncOpportunityStatusChanges(cast("AsyncCaller", self))

    @resource
    def opportunity_statuses(self) -> AsyncOpportunityStatuses:
        """The steps an opportunity can be in."""
        from .opportunity_statuses import AsyncOpportunityStatuses

        return AsyncOpportunityStatuses(cast("AsyncCaller", self))

    @resource
    def organizations(self) -> AsyncOrganizations:
        """The organization that the credentials belong to."""
        from .organizations import AsyncOrganizations

        return AsyncOrganizations(cast("AsyncCaller", self))

    @resource
    def outcomes(self) -> AsyncOutcomes:
        """The results of calls and meetings, to choose from."""
        from .outcomes import AsyncOutcomes

        return AsyncOutcomes(cast("AsyncCaller", self))

    @resource
    def phone_numbers(self) -> AsyncPhoneNumbers:
        """Phone numbers of the organization: rented from Close, verified caller ids, and virtual ones."""
        from .phone_numbers import AsyncPhoneNumbers

        return AsyncPhoneNumbers(cast("AsyncCaller", self))

    @resource
    def pipelines(self) -> AsyncPipelines:
        """Ordered sets of opportunity statuses."""
        from .pipelines import AsyncPipelines

        return AsyncPipelines(cast("AsyncCaller", self))

    @resource
    def playbooks(self) -> AsyncPlaybooks:
        """Playbooks: what a kind of conversation is about, for summaries of calls and meetings. Calls and meetings
        name theirs as `conversation_type_id`."""
        from .playbooks import AsyncPlaybooks

        return AsyncPlaybooks(cast("AsyncCaller", self))

    @resource
    def reporting(self) -> AsyncReporting:
        """Reports: what people did, how opportunities move through a pipeline, how statuses changed."""
        from .reporting import AsyncReporting

        return AsyncReporting(cast("AsyncCaller", self))

    @resource
    def roles(self) -> AsyncRoles:
        """What members of the organization may do."""
        from .roles import AsyncRoles

        return AsyncRoles(cast("AsyncCaller", self))

    @resource
    def scheduling_links(self) -> AsyncSchedulingLinks:
        """Links under which people book meetings: a user's own, those that an app keeps for its users, and shared
        ones, which stand for a link of whoever sends them."""
        from .scheduling_links import AsyncSchedulingLinks

        return AsyncSchedulingLinks(cast("AsyncCaller", self))

    @resource
    def send_as(self) -> AsyncSendAs:
        """Which users may send e-mail as which others."""
        from .send_as import AsyncSendAs

        return AsyncSendAs(cast("AsyncCaller", self))

    @resource
    def sequences(self) -> AsyncSequences:
        """Sequences (Close's app calls them workflows): steps that contacts are led through, and the subscriptions
        of contacts to them."""
        from .sequences import AsyncSequences

        return AsyncSequences(cast("AsyncCaller", self))

    @resource
    def shared_custom_fields(self) -> AsyncSharedCustomFields:
        """Definitions of custom fields that several kinds of objects have in common."""
        from .shared_custom_fields import AsyncSharedCustomFields

        return AsyncSharedCustomFields(cast("AsyncCaller", self))

    @resource
    def smart_views(self) -> AsyncSmartViews:
        """Smart Views: saved filters, and the lists that they show."""
        from .smart_views import AsyncSmartViews

        return AsyncSmartViews(cast("AsyncCaller", self))

    @resource
    def sms_templates(self) -> AsyncSmsTemplates:
        """Texts that SMS messages are written from."""
        from .sms_templates import AsyncSmsTemplates

        return AsyncSmsTemplates(cast("AsyncCaller", self))

    @resource
    def tasks(self) -> AsyncTasks:
        """What is to be done: by people's own plan, or because a call, a message or an opportunity waits."""
        from .tasks import AsyncTasks

        return AsyncTasks(cast("AsyncCaller", self))

    @resource
    def unsubscribed_emails(self) -> AsyncUnsubscribedEmails:
        """E-mail addresses that asked for no more mail."""
        from .unsubscribed_emails import AsyncUnsubscribedEmails

        return AsyncUnsubscribedEmails(cast("AsyncCaller", self))

    @resource
    def users(self) -> AsyncUsers:
        """The people of the organization."""
        from .users import AsyncUsers

        return AsyncUsers(cast("AsyncCaller", self))

    @resource
    def webhooks(self) -> AsyncWebhooks:
        """Subscriptions to events, which Close sends to an address as they happen."""
        from .webhooks import AsyncWebhooks

        return AsyncWebhooks(cast("AsyncCaller", self))

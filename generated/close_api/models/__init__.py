"""All objects of the description; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_item import ActionItem
    from .action_item_action import ActionItemAction
    from .activity_list import ActivityList
    from .answered_detached_call_task import AnsweredDetachedCallTask
    from .any_activity import AnyActivity
    from .any_task import AnyTask
    from .attachment import Attachment
    from .attachment_in import AttachmentIn
    from .auto_record_calls import AutoRecordCalls
    from .bulk_update_notifications import BulkUpdateNotifications
    from .call_status import CallStatus
    from .call_task import CallTask
    from .comment_summary import CommentSummary
    from .communication_issue import CommunicationIssue
    from .contact import Contact
    from .contact_email import ContactEmail
    from .contact_email_in import ContactEmailIn
    from .contact_list import ContactList
    from .contact_phone import ContactPhone
    from .contact_phone_in import ContactPhoneIn
    from .contact_recent_call import ContactRecentCall
    from .contact_subscription import ContactSubscription
    from .contact_url import ContactUrl
    from .contact_url_in import ContactUrlIn
    from .create_contact import CreateContact
    from .create_custom_field import CreateCustomField
    from .create_custom_field_association import CreateCustomFieldAssociation
    from .create_group import CreateGroup
    from .create_group_member import CreateGroupMember
    from .create_lead import CreateLead
    from .create_lead_contact import CreateLeadContact
    from .create_lead_status import CreateLeadStatus
    from .create_lead_status_change import CreateLeadStatusChange
    from .create_opportunity import CreateOpportunity
    from .create_opportunity_status import CreateOpportunityStatus
    from .create_opportunity_status_change import CreateOpportunityStatusChange
    from .create_outcome import CreateOutcome
    from .create_pipeline import CreatePipeline
    from .create_pipeline_status import CreatePipelineStatus
    from .create_role import CreateRole
    from .create_shared_custom_field import CreateSharedCustomField
    from .create_sms_template import CreateSMSTemplate
    from .create_sms_template_attachment import CreateSMSTemplateAttachment
    from .create_task import CreateTask
    from .create_webhook import CreateWebhook
    from .created_task_type import CreatedTaskType
    from .creation import Creation
    from .creation_list import CreationList
    from .creation_source import CreationSource
    from .custom_field_association import CustomFieldAssociation
    from .custom_field_association_object_type import CustomFieldAssociationObjectType
    from .custom_field_definition import CustomFieldDefinition
    from .custom_field_list import CustomFieldList
    from .custom_field_object_type import CustomFieldObjectType
    from .custom_field_reference import CustomFieldReference
    from .custom_field_schema import CustomFieldSchema
    from .custom_field_type import CustomFieldType
    from .email_followup_task import EmailFollowupTask
    from .email_identity import EmailIdentity
    from .form_submission import FormSubmission
    from .form_submission_list import FormSubmissionList
    from .form_submission_values import FormSubmissionValues
    from .form_submission_values_by_name import FormSubmissionValuesByName
    from .group import Group
    from .group_list import GroupList
    from .group_member import GroupMember
    from .import_update import ImportUpdate
    from .import_update_list import ImportUpdateList
    from .incoming_email_task import IncomingEmailTask
    from .incoming_sms_task import IncomingSmsTask
    from .lead import Lead
    from .lead_address import LeadAddress
    from .lead_address_in import LeadAddressIn
    from .lead_custom import LeadCustom
    from .lead_list import LeadList
    from .lead_merge import LeadMerge
    from .lead_merge_list import LeadMergeList
    from .lead_merge_status import LeadMergeStatus
    from .lead_recent_calls_item import LeadRecentCallsItem
    from .lead_status import LeadStatus
    from .lead_status_change import LeadStatusChange
    from .lead_status_change_list import LeadStatusChangeList
    from .lead_status_color import LeadStatusColor
    from .lead_status_list import LeadStatusList
    from .lead_status_reference import LeadStatusReference
    from .lead_summaries_item import LeadSummariesItem
    from .lead_task import LeadTask
    from .lead_tasks_item import LeadTasksItem
    from .leads_merged import LeadsMerged
    from .me import Me
    from .me_email_account import MeEmailAccount
    from .me_email_signature import MeEmailSignature
    from .me_lead_status import MeLeadStatus
    from .me_organization import MeOrganization
    from .me_phone_number import MePhoneNumber
    from .membership import Membership
    from .merge_leads import MergeLeads
    from .missed_call_task import MissedCallTask
    from .notification_resolution import NotificationResolution
    from .opportunity import Opportunity
    from .opportunity_adjust_close_date_action_details import OpportunityAdjustCloseDateActionDetails
    from .opportunity_change_status_action_details import OpportunityChangeStatusActionDetails
    from .opportunity_count_by_value_period import OpportunityCountByValuePeriod
    from .opportunity_due_task import OpportunityDueTask
    from .opportunity_follow_up_call_action_details import OpportunityFollowUpCallActionDetails
    from .opportunity_follow_up_email_action_details import OpportunityFollowUpEmailActionDetails
    from .opportunity_follow_up_sms_action_details import OpportunityFollowUpSMSActionDetails
    from .opportunity_group import OpportunityGroup
    from .opportunity_group_by import OpportunityGroupBy
    from .opportunity_group_list import OpportunityGroupList
    from .opportunity_list import OpportunityList
    from .opportunity_order_by import OpportunityOrderBy
    from .opportunity_status import OpportunityStatus
    from .opportunity_status_change import OpportunityStatusChange
    from .opportunity_status_change_list import OpportunityStatusChangeList
    from .opportunity_status_list import OpportunityStatusList
    from .opportunity_status_type import OpportunityStatusType
    from .opportunity_suggested_action import OpportunitySuggestedAction
    from .opportunity_suggested_action_type import OpportunitySuggestedActionType
    from .opportunity_totals import OpportunityTotals
    from .organization import Organization
    from .organization_custom_field import OrganizationCustomField
    from .organization_membership import OrganizationMembership
    from .outcome import Outcome
    from .outcome_applies_to import OutcomeAppliesTo
    from .outcome_list import OutcomeList
    from .outcome_type import OutcomeType
    from .paused_subscription import PausedSubscription
    from .pipeline import Pipeline
    from .pipeline_list import PipelineList
    from .pipeline_opportunity_status import PipelineOpportunityStatus
    from .pipeline_status_reference import PipelineStatusReference
    from .rendered_integration_link import RenderedIntegrationLink
    from .reorder_custom_field_schema import ReorderCustomFieldSchema
    from .role import Role
    from .role_list import RoleList
    from .sequence_status import SequenceStatus
    from .shared_custom_field_definition import SharedCustomFieldDefinition
    from .shared_custom_field_list import SharedCustomFieldList
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_status import SMSTemplateStatus
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason
    from .task_attachment import TaskAttachment
    from .task_completion import TaskCompletion
    from .task_completion_list import TaskCompletionList
    from .task_filters import TaskFilters
    from .task_list import TaskList
    from .task_order_by import TaskOrderBy
    from .task_priority import TaskPriority
    from .task_view import TaskView
    from .tasks_updated import TasksUpdated
    from .update_contact import UpdateContact
    from .update_custom_field import UpdateCustomField
    from .update_custom_field_association import UpdateCustomFieldAssociation
    from .update_lead import UpdateLead
    from .update_lead_status import UpdateLeadStatus
    from .update_notification import UpdateNotification
    from .update_opportunity import UpdateOpportunity
    from .update_opportunity_status import UpdateOpportunityStatus
    from .update_organization import UpdateOrganization
    from .update_outcome import UpdateOutcome
    from .update_pipeline import UpdatePipeline
    from .update_role import UpdateRole
    from .update_shared_custom_field import UpdateSharedCustomField
    from .update_sms_template import UpdateSMSTemplate
    from .update_sms_template_attachment import UpdateSMSTemplateAttachment
    from .update_webhook import UpdateWebhook
    from .user import User
    from .user_availability import UserAvailability
    from .user_availability_list import UserAvailabilityList
    from .user_device import UserDevice
    from .user_device_status import UserDeviceStatus
    from .user_device_type import UserDeviceType
    from .user_list import UserList
    from .user_order import UserOrder
    from .value_period import ValuePeriod
    from .voicemail_task import VoicemailTask
    from .webhook import Webhook
    from .webhook_counters import WebhookCounters
    from .webhook_event import WebhookEvent
    from .webhook_event_extra_filter_type_0 import WebhookEventExtraFilterType0
    from .webhook_history import WebhookHistory
    from .webhook_list import WebhookList
    from .webhook_status import WebhookStatus
    from .webhook_subscription_event import WebhookSubscriptionEvent
    from .webhook_subscription_event_extra_filter_type_0 import WebhookSubscriptionEventExtraFilterType0

_MODULES = {
    "ActionItem": ".action_item",
    "ActionItemAction": ".action_item_action",
    "ActivityList": ".activity_list",
    "AnsweredDetachedCallTask": ".answered_detached_call_task",
    "AnyActivity": ".any_activity",
    "AnyTask": ".any_task",
    "Attachment": ".attachment",
    "AttachmentIn": ".attachment_in",
    "AutoRecordCalls": ".auto_record_calls",
    "BulkUpdateNotifications": ".bulk_update_notifications",
    "CallStatus": ".call_status",
    "CallTask": ".call_task",
    "CommentSummary": ".comment_summary",
    "CommunicationIssue": ".communication_issue",
    "Contact": ".contact",
    "ContactEmail": ".contact_email",
    "ContactEmailIn": ".contact_email_in",
    "ContactList": ".contact_list",
    "ContactPhone": ".contact_phone",
    "ContactPhoneIn": ".contact_phone_in",
    "ContactRecentCall": ".contact_recent_call",
    "ContactSubscription": ".contact_subscription",
    "ContactUrl": ".contact_url",
    "ContactUrlIn": ".contact_url_in",
    "CreateContact": ".create_contact",
    "CreateCustomField": ".create_custom_field",
    "CreateCustomFieldAssociation": ".create_custom_field_association",
    "CreateGroup": ".create_group",
    "CreateGroupMember": ".create_group_member",
    "CreateLead": ".create_lead",
    "CreateLeadContact": ".create_lead_contact",
    "CreateLeadStatus": ".create_lead_status",
    "CreateLeadStatusChange": ".create_lead_status_change",
    "CreateOpportunity": ".create_opportunity",
    "CreateOpportunityStatus": ".create_opportunity_status",
    "CreateOpportunityStatusChange": ".create_opportunity_status_change",
    "CreateOutcome": ".create_outcome",
    "CreatePipeline": ".create_pipeline",
    "CreatePipelineStatus": ".create_pipeline_status",
    "CreateRole": ".create_role",
    "CreateSharedCustomField": ".create_shared_custom_field",
    "CreateSMSTemplate": ".create_sms_template",
    "CreateSMSTemplateAttachment": ".create_sms_template_attachment",
    "CreateTask": ".create_task",
    "CreateWebhook": ".create_webhook",
    "CreatedTaskType": ".created_task_type",
    "Creation": ".creation",
    "CreationList": ".creation_list",
    "CreationSource": ".creation_source",
    "CustomFieldAssociation": ".custom_field_association",
    "CustomFieldAssociationObjectType": ".custom_field_association_object_type",
    "CustomFieldDefinition": ".custom_field_definition",
    "CustomFieldList": ".custom_field_list",
    "CustomFieldObjectType": ".custom_field_object_type",
    "CustomFieldReference": ".custom_field_reference",
    "CustomFieldSchema": ".custom_field_schema",
    "CustomFieldType": ".custom_field_type",
    "EmailFollowupTask": ".email_followup_task",
    "EmailIdentity": ".email_identity",
    "FormSubmission": ".form_submission",
    "FormSubmissionList": ".form_submission_list",
    "FormSubmissionValues": ".form_submission_values",
    "FormSubmissionValuesByName": ".form_submission_values_by_name",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
    "ImportUpdate": ".import_update",
    "ImportUpdateList": ".import_update_list",
    "IncomingEmailTask": ".incoming_email_task",
    "IncomingSmsTask": ".incoming_sms_task",
    "Lead": ".lead",
    "LeadAddress": ".lead_address",
    "LeadAddressIn": ".lead_address_in",
    "LeadCustom": ".lead_custom",
    "LeadList": ".lead_list",
    "LeadMerge": ".lead_merge",
    "LeadMergeList": ".lead_merge_list",
    "LeadMergeStatus": ".lead_merge_status",
    "LeadRecentCallsItem": ".lead_recent_calls_item",
    "LeadStatus": ".lead_status",
    "LeadStatusChange": ".lead_status_change",
    "LeadStatusChangeList": ".lead_status_change_list",
    "LeadStatusColor": ".lead_status_color",
    "LeadStatusList": ".lead_status_list",
    "LeadStatusReference": ".lead_status_reference",
    "LeadSummariesItem": ".lead_summaries_item",
    "LeadTask": ".lead_task",
    "LeadTasksItem": ".lead_tasks_item",
    "LeadsMerged": ".leads_merged",
    "Me": ".me",
    "MeEmailAccount": ".me_email_account",
    "MeEmailSignature": ".me_email_signature",
    "MeLeadStatus": ".me_lead_status",
    "MeOrganization": ".me_organization",
    "MePhoneNumber": ".me_phone_number",
    "Membership": ".membership",
    "MergeLeads": ".merge_leads",
    "MissedCallTask": ".missed_call_task",
    "NotificationResolution": ".notification_resolution",
    "Opportunity": ".opportunity",
    "OpportunityAdjustCloseDateActionDetails": ".opportunity_adjust_close_date_action_details",
    "OpportunityChangeStatusActionDetails": ".opportunity_change_status_action_details",
    "OpportunityCountByValuePeriod": ".opportunity_count_by_value_period",
    "OpportunityDueTask": ".opportunity_due_task",
    "OpportunityFollowUpCallActionDetails": ".opportunity_follow_up_call_action_details",
    "OpportunityFollowUpEmailActionDetails": ".opportunity_follow_up_email_action_details",
    "OpportunityFollowUpSMSActionDetails": ".opportunity_follow_up_sms_action_details",
    "OpportunityGroup": ".opportunity_group",
    "OpportunityGroupBy": ".opportunity_group_by",
    "OpportunityGroupList": ".opportunity_group_list",
    "OpportunityList": ".opportunity_list",
    "OpportunityOrderBy": ".opportunity_order_by",
    "OpportunityStatus": ".opportunity_status",
    "OpportunityStatusChange": ".opportunity_status_change",
    "OpportunityStatusChangeList": ".opportunity_status_change_list",
    "OpportunityStatusList": ".opportunity_status_list",
    "OpportunityStatusType": ".opportunity_status_type",
    "OpportunitySuggestedAction": ".opportunity_suggested_action",
    "OpportunitySuggestedActionType": ".opportunity_suggested_action_type",
    "OpportunityTotals": ".opportunity_totals",
    "Organization": ".organization",
    "OrganizationCustomField": ".organization_custom_field",
    "OrganizationMembership": ".organization_membership",
    "Outcome": ".outcome",
    "OutcomeAppliesTo": ".outcome_applies_to",
    "OutcomeList": ".outcome_list",
    "OutcomeType": ".outcome_type",
    "PausedSubscription": ".paused_subscription",
    "Pipeline": ".pipeline",
    "PipelineList": ".pipeline_list",
    "PipelineOpportunityStatus": ".pipeline_opportunity_status",
    "PipelineStatusReference": ".pipeline_status_reference",
    "RenderedIntegrationLink": ".rendered_integration_link",
    "ReorderCustomFieldSchema": ".reorder_custom_field_schema",
    "Role": ".role",
    "RoleList": ".role_list",
    "SequenceStatus": ".sequence_status",
    "SharedCustomFieldDefinition": ".shared_custom_field_definition",
    "SharedCustomFieldList": ".shared_custom_field_list",
    "SmsTemplate": ".sms_template",
    "SmsTemplateList": ".sms_template_list",
    "SMSTemplateStatus": ".sms_template_status",
    "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionStatusReason": ".subscription_status_reason",
    "TaskAttachment": ".task_attachment",
    "TaskCompletion": ".task_completion",
    "TaskCompletionList": ".task_completion_list",
    "TaskFilters": ".task_filters",
    "TaskList": ".task_list",
    "TaskOrderBy": ".task_order_by",
    "TaskPriority": ".task_priority",
    "TaskView": ".task_view",
    "TasksUpdated": ".tasks_updated",
    "UpdateContact": ".update_contact",
    "UpdateCustomField": ".update_custom_field",
    "UpdateCustomFieldAssociation": ".update_custom_field_association",
    "UpdateLead": ".update_lead",
    "UpdateLeadStatus": ".update_lead_status",
    "UpdateNotification": ".update_notification",
    "UpdateOpportunity": ".update_opportunity",
    "UpdateOpportunityStatus": ".update_opportunity_status",
    "UpdateOrganization": ".update_organization",
    "UpdateOutcome": ".update_outcome",
    "UpdatePipeline": ".update_pipeline",
    "UpdateRole": ".update_role",
    "UpdateSharedCustomField": ".update_shared_custom_field",
    "UpdateSMSTemplate": ".update_sms_template",
    "UpdateSMSTemplateAttachment": ".update_sms_template_attachment",
    "UpdateWebhook": ".update_webhook",
    "User": ".user",
    "UserAvailability": ".user_availability",
    "UserAvailabilityList": ".user_availability_list",
    "UserDevice": ".user_device",
    "UserDeviceStatus": ".user_device_status",
    "UserDeviceType": ".user_device_type",
    "UserList": ".user_list",
    "UserOrder": ".user_order",
    "ValuePeriod": ".value_period",
    "VoicemailTask": ".voicemail_task",
    "Webhook": ".webhook",
    "WebhookCounters": ".webhook_counters",
    "WebhookEvent": ".webhook_event",
    "WebhookEventExtraFilterType0": ".webhook_event_extra_filter_type_0",
    "WebhookHistory": ".webhook_history",
    "WebhookList": ".webhook_list",
    "WebhookStatus": ".webhook_status",
    "WebhookSubscriptionEvent": ".webhook_subscription_event",
    "WebhookSubscriptionEventExtraFilterType0": ".webhook_subscription_event_extra_filter_type_0",
}

__all__ = (
    "ActionItem",
    "ActionItemAction",
    "ActivityList",
    "AnsweredDetachedCallTask",
    "AnyActivity",
    "AnyTask",
    "Attachment",
    "AttachmentIn",
    "AutoRecordCalls",
    "BulkUpdateNotifications",
    "CallStatus",
    "CallTask",
    "CommentSummary",
    "CommunicationIssue",
    "Contact",
    "ContactEmail",
    "ContactEmailIn",
    "ContactList",
    "ContactPhone",
    "ContactPhoneIn",
    "ContactRecentCall",
    "ContactSubscription",
    "ContactUrl",
    "ContactUrlIn",
    "CreateContact",
    "CreateCustomField",
    "CreateCustomFieldAssociation",
    "CreatedTaskType",
    "CreateGroup",
    "CreateGroupMember",
    "CreateLead",
    "CreateLeadContact",
    "CreateLeadStatus",
    "CreateLeadStatusChange",
    "CreateOpportunity",
    "CreateOpportunityStatus",
    "CreateOpportunityStatusChange",
    "CreateOutcome",
    "CreatePipeline",
    "CreatePipelineStatus",
    "CreateRole",
    "CreateSharedCustomField",
    "CreateSMSTemplate",
    "CreateSMSTemplateAttachment",
    "CreateTask",
    "CreateWebhook",
    "Creation",
    "CreationList",
    "CreationSource",
    "CustomFieldAssociation",
    "CustomFieldAssociationObjectType",
    "CustomFieldDefinition",
    "CustomFieldList",
    "CustomFieldObjectType",
    "CustomFieldReference",
    "CustomFieldSchema",
    "CustomFieldType",
    "EmailFollowupTask",
    "EmailIdentity",
    "FormSubmission",
    "FormSubmissionList",
    "FormSubmissionValues",
    "FormSubmissionValuesByName",
    "Group",
    "GroupList",
    "GroupMember",
    "ImportUpdate",
    "ImportUpdateList",
    "IncomingEmailTask",
    "IncomingSmsTask",
    "Lead",
    "LeadAddress",
    "LeadAddressIn",
    "LeadCustom",
    "LeadList",
    "LeadMerge",
    "LeadMergeList",
    "LeadMergeStatus",
    "LeadRecentCallsItem",
    "LeadsMerged",
    "LeadStatus",
    "LeadStatusChange",
    "LeadStatusChangeList",
    "LeadStatusColor",
    "LeadStatusList",
    "LeadStatusReference",
    "LeadSummariesItem",
    "LeadTask",
    "LeadTasksItem",
    "Me",
    "MeEmailAccount",
    "MeEmailSignature",
    "MeLeadStatus",
    "Membership",
    "MeOrganization",
    "MePhoneNumber",
    "MergeLeads",
    "MissedCallTask",
    "NotificationResolution",
    "Opportunity",
    "OpportunityAdjustCloseDateActionDetails",
    "OpportunityChangeStatusActionDetails",
    "OpportunityCountByValuePeriod",
    "OpportunityDueTask",
    "OpportunityFollowUpCallActionDetails",
    "OpportunityFollowUpEmailActionDetails",
    "OpportunityFollowUpSMSActionDetails",
    "OpportunityGroup",
    "OpportunityGroupBy",
    "OpportunityGroupList",
    "OpportunityList",
    "OpportunityOrderBy",
    "OpportunityStatus",
    "OpportunityStatusChange",
    "OpportunityStatusChangeList",
    "OpportunityStatusList",
    "OpportunityStatusType",
    "OpportunitySuggestedAction",
    "OpportunitySuggestedActionType",
    "OpportunityTotals",
    "Organization",
    "OrganizationCustomField",
    "OrganizationMembership",
    "Outcome",
    "OutcomeAppliesTo",
    "OutcomeList",
    "OutcomeType",
    "PausedSubscription",
    "Pipeline",
    "PipelineList",
    "PipelineOpportunityStatus",
    "PipelineStatusReference",
    "RenderedIntegrationLink",
    "ReorderCustomFieldSchema",
    "Role",
    "RoleList",
    "SequenceStatus",
    "SharedCustomFieldDefinition",
    "SharedCustomFieldList",
    "SmsTemplate",
    "SmsTemplateList",
    "SMSTemplateStatus",
    "StalledOpportunityActionItems",
    "SubscriptionStatus",
    "SubscriptionStatusReason",
    "TaskAttachment",
    "TaskCompletion",
    "TaskCompletionList",
    "TaskFilters",
    "TaskList",
    "TaskOrderBy",
    "TaskPriority",
    "TasksUpdated",
    "TaskView",
    "UpdateContact",
    "UpdateCustomField",
    "UpdateCustomFieldAssociation",
    "UpdateLead",
    "UpdateLeadStatus",
    "UpdateNotification",
    "UpdateOpportunity",
    "UpdateOpportunityStatus",
    "UpdateOrganization",
    "UpdateOutcome",
    "UpdatePipeline",
    "UpdateRole",
    "UpdateSharedCustomField",
    "UpdateSMSTemplate",
    "UpdateSMSTemplateAttachment",
    "UpdateWebhook",
    "User",
    "UserAvailability",
    "UserAvailabilityList",
    "UserDevice",
    "UserDeviceStatus",
    "UserDeviceType",
    "UserList",
    "UserOrder",
    "ValuePeriod",
    "VoicemailTask",
    "Webhook",
    "WebhookCounters",
    "WebhookEvent",
    "WebhookEventExtraFilterType0",
    "WebhookHistory",
    "WebhookList",
    "WebhookStatus",
    "WebhookSubscriptionEvent",
    "WebhookSubscriptionEventExtraFilterType0",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

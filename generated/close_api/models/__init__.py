"""All objects of the description; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_item import ActionItem
    from .action_item_action import ActionItemAction
    from .activity_list import ActivityList
    from .any_activity import AnyActivity
    from .attachment import Attachment
    from .attachment_in import AttachmentIn
    from .auto_record_calls import AutoRecordCalls
    from .call_status import CallStatus
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
    from .create_integration_link import CreateIntegrationLink
    from .create_integration_scheduling_link import CreateIntegrationSchedulingLink
    from .create_lead import CreateLead
    from .create_lead_contact import CreateLeadContact
    from .create_lead_status import CreateLeadStatus
    from .create_opportunity import CreateOpportunity
    from .create_opportunity_status import CreateOpportunityStatus
    from .create_opportunity_status_change import CreateOpportunityStatusChange
    from .create_outcome import CreateOutcome
    from .create_pipeline import CreatePipeline
    from .create_pipeline_status import CreatePipelineStatus
    from .create_playbook import CreatePlaybook
    from .create_role import CreateRole
    from .create_scheduling_link import CreateSchedulingLink
    from .create_sequence import CreateSequence
    from .create_sequence_schedule import CreateSequenceSchedule
    from .create_sequence_schedule_range import CreateSequenceScheduleRange
    from .create_sequence_step import CreateSequenceStep
    from .create_sequence_subscription import CreateSequenceSubscription
    from .create_shared_custom_field import CreateSharedCustomField
    from .create_shared_scheduling_link import CreateSharedSchedulingLink
    from .create_shared_scheduling_link_association import CreateSharedSchedulingLinkAssociation
    from .create_sms_template import CreateSMSTemplate
    from .create_sms_template_attachment import CreateSMSTemplateAttachment
    from .custom_field_association import CustomFieldAssociation
    from .custom_field_association_object_type import CustomFieldAssociationObjectType
    from .custom_field_definition import CustomFieldDefinition
    from .custom_field_list import CustomFieldList
    from .custom_field_object_type import CustomFieldObjectType
    from .custom_field_reference import CustomFieldReference
    from .custom_field_schema import CustomFieldSchema
    from .custom_field_type import CustomFieldType
    from .delete_shared_scheduling_link_association import DeleteSharedSchedulingLinkAssociation
    from .email_identity import EmailIdentity
    from .file_download import FileDownload
    from .file_form import FileForm
    from .file_form_fields import FileFormFields
    from .file_upload import FileUpload
    from .group import Group
    from .group_list import GroupList
    from .group_member import GroupMember
    from .integration_link import IntegrationLink
    from .integration_link_list import IntegrationLinkList
    from .integration_link_type import IntegrationLinkType
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
    from .lead_status_color import LeadStatusColor
    from .lead_status_list import LeadStatusList
    from .lead_status_reference import LeadStatusReference
    from .lead_summaries_item import LeadSummariesItem
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
    from .opportunity import Opportunity
    from .opportunity_adjust_close_date_action_details import OpportunityAdjustCloseDateActionDetails
    from .opportunity_change_status_action_details import OpportunityChangeStatusActionDetails
    from .opportunity_count_by_value_period import OpportunityCountByValuePeriod
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
    from .pipeline import Pipeline
    from .pipeline_list import PipelineList
    from .pipeline_opportunity_status import PipelineOpportunityStatus
    from .pipeline_status_reference import PipelineStatusReference
    from .playbook import Playbook
    from .playbook_list import PlaybookList
    from .rendered_integration_link import RenderedIntegrationLink
    from .reorder_custom_field_schema import ReorderCustomFieldSchema
    from .role import Role
    from .role_list import RoleList
    from .scheduling_link import SchedulingLink
    from .scheduling_link_list import SchedulingLinkList
    from .scheduling_link_source import SchedulingLinkSource
    from .sequence import Sequence
    from .sequence_list import SequenceList
    from .sequence_schedule import SequenceSchedule
    from .sequence_schedule_range import SequenceScheduleRange
    from .sequence_status import SequenceStatus
    from .sequence_step import SequenceStep
    from .sequence_step_type import SequenceStepType
    from .sequence_subscription import SequenceSubscription
    from .sequence_subscription_counts import SequenceSubscriptionCounts
    from .sequence_subscription_list import SequenceSubscriptionList
    from .sequence_threading import SequenceThreading
    from .shared_custom_field_definition import SharedCustomFieldDefinition
    from .shared_custom_field_list import SharedCustomFieldList
    from .shared_scheduling_link import SharedSchedulingLink
    from .shared_scheduling_link_association import SharedSchedulingLinkAssociation
    from .shared_scheduling_link_list import SharedSchedulingLinkList
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_status import SMSTemplateStatus
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .subscription_change import SubscriptionChange
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason
    from .update_contact import UpdateContact
    from .update_custom_field import UpdateCustomField
    from .update_custom_field_association import UpdateCustomFieldAssociation
    from .update_integration_link import UpdateIntegrationLink
    from .update_lead import UpdateLead
    from .update_lead_status import UpdateLeadStatus
    from .update_opportunity import UpdateOpportunity
    from .update_opportunity_status import UpdateOpportunityStatus
    from .update_organization import UpdateOrganization
    from .update_outcome import UpdateOutcome
    from .update_pipeline import UpdatePipeline
    from .update_playbook import UpdatePlaybook
    from .update_role import UpdateRole
    from .update_scheduling_link import UpdateSchedulingLink
    from .update_sequence import UpdateSequence
    from .update_sequence_step import UpdateSequenceStep
    from .update_sequence_subscription import UpdateSequenceSubscription
    from .update_shared_custom_field import UpdateSharedCustomField
    from .update_shared_scheduling_link import UpdateSharedSchedulingLink
    from .update_sms_template import UpdateSMSTemplate
    from .update_sms_template_attachment import UpdateSMSTemplateAttachment
    from .upload_file import UploadFile
    from .user import User
    from .user_availability import UserAvailability
    from .user_availability_list import UserAvailabilityList
    from .user_device import UserDevice
    from .user_device_status import UserDeviceStatus
    from .user_device_type import UserDeviceType
    from .user_list import UserList
    from .user_order import UserOrder
    from .value_period import ValuePeriod

_MODULES = {
    "ActionItem": ".action_item",
    "ActionItemAction": ".action_item_action",
    "ActivityList": ".activity_list",
    "AnyActivity": ".any_activity",
    "Attachment": ".attachment",
    "AttachmentIn": ".attachment_in",
    "AutoRecordCalls": ".auto_record_calls",
    "CallStatus": ".call_status",
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
    "CreateIntegrationLink": ".create_integration_link",
    "CreateIntegrationSchedulingLink": ".create_integration_scheduling_link",
    "CreateLead": ".create_lead",
    "CreateLeadContact": ".create_lead_contact",
    "CreateLeadStatus": ".create_lead_status",
    "CreateOpportunity": ".create_opportunity",
    "CreateOpportunityStatus": ".create_opportunity_status",
    "CreateOpportunityStatusChange": ".create_opportunity_status_change",
    "CreateOutcome": ".create_outcome",
    "CreatePipeline": ".create_pipeline",
    "CreatePipelineStatus": ".create_pipeline_status",
    "CreatePlaybook": ".create_playbook",
    "CreateRole": ".create_role",
    "CreateSchedulingLink": ".create_scheduling_link",
    "CreateSequence": ".create_sequence",
    "CreateSequenceSchedule": ".create_sequence_schedule",
    "CreateSequenceScheduleRange": ".create_sequence_schedule_range",
    "CreateSequenceStep": ".create_sequence_step",
    "CreateSequenceSubscription": ".create_sequence_subscription",
    "CreateSharedCustomField": ".create_shared_custom_field",
    "CreateSharedSchedulingLink": ".create_shared_scheduling_link",
    "CreateSharedSchedulingLinkAssociation": ".create_shared_scheduling_link_association",
    "CreateSMSTemplate": ".create_sms_template",
    "CreateSMSTemplateAttachment": ".create_sms_template_attachment",
    "CustomFieldAssociation": ".custom_field_association",
    "CustomFieldAssociationObjectType": ".custom_field_association_object_type",
    "CustomFieldDefinition": ".custom_field_definition",
    "CustomFieldList": ".custom_field_list",
    "CustomFieldObjectType": ".custom_field_object_type",
    "CustomFieldReference": ".custom_field_reference",
    "CustomFieldSchema": ".custom_field_schema",
    "CustomFieldType": ".custom_field_type",
    "DeleteSharedSchedulingLinkAssociation": ".delete_shared_scheduling_link_association",
    "EmailIdentity": ".email_identity",
    "FileDownload": ".file_download",
    "FileForm": ".file_form",
    "FileFormFields": ".file_form_fields",
    "FileUpload": ".file_upload",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
    "IntegrationLink": ".integration_link",
    "IntegrationLinkList": ".integration_link_list",
    "IntegrationLinkType": ".integration_link_type",
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
    "LeadStatusColor": ".lead_status_color",
    "LeadStatusList": ".lead_status_list",
    "LeadStatusReference": ".lead_status_reference",
    "LeadSummariesItem": ".lead_summaries_item",
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
    "Opportunity": ".opportunity",
    "OpportunityAdjustCloseDateActionDetails": ".opportunity_adjust_close_date_action_details",
    "OpportunityChangeStatusActionDetails": ".opportunity_change_status_action_details",
    "OpportunityCountByValuePeriod": ".opportunity_count_by_value_period",
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
    "Pipeline": ".pipeline",
    "PipelineList": ".pipeline_list",
    "PipelineOpportunityStatus": ".pipeline_opportunity_status",
    "PipelineStatusReference": ".pipeline_status_reference",
    "Playbook": ".playbook",
    "PlaybookList": ".playbook_list",
    "RenderedIntegrationLink": ".rendered_integration_link",
    "ReorderCustomFieldSchema": ".reorder_custom_field_schema",
    "Role": ".role",
    "RoleList": ".role_list",
    "SchedulingLink": ".scheduling_link",
    "SchedulingLinkList": ".scheduling_link_list",
    "SchedulingLinkSource": ".scheduling_link_source",
    "Sequence": ".sequence",
    "SequenceList": ".sequence_list",
    "SequenceSchedule": ".sequence_schedule",
    "SequenceScheduleRange": ".sequence_schedule_range",
    "SequenceStatus": ".sequence_status",
    "SequenceStep": ".sequence_step",
    "SequenceStepType": ".sequence_step_type",
    "SequenceSubscription": ".sequence_subscription",
    "SequenceSubscriptionCounts": ".sequence_subscription_counts",
    "SequenceSubscriptionList": ".sequence_subscription_list",
    "SequenceThreading": ".sequence_threading",
    "SharedCustomFieldDefinition": ".shared_custom_field_definition",
    "SharedCustomFieldList": ".shared_custom_field_list",
    "SharedSchedulingLink": ".shared_scheduling_link",
    "SharedSchedulingLinkAssociation": ".shared_scheduling_link_association",
    "SharedSchedulingLinkList": ".shared_scheduling_link_list",
    "SmsTemplate": ".sms_template",
    "SmsTemplateList": ".sms_template_list",
    "SMSTemplateStatus": ".sms_template_status",
    "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
    "SubscriptionChange": ".subscription_change",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionStatusReason": ".subscription_status_reason",
    "UpdateContact": ".update_contact",
    "UpdateCustomField": ".update_custom_field",
    "UpdateCustomFieldAssociation": ".update_custom_field_association",
    "UpdateIntegrationLink": ".update_integration_link",
    "UpdateLead": ".update_lead",
    "UpdateLeadStatus": ".update_lead_status",
    "UpdateOpportunity": ".update_opportunity",
    "UpdateOpportunityStatus": ".update_opportunity_status",
    "UpdateOrganization": ".update_organization",
    "UpdateOutcome": ".update_outcome",
    "UpdatePipeline": ".update_pipeline",
    "UpdatePlaybook": ".update_playbook",
    "UpdateRole": ".update_role",
    "UpdateSchedulingLink": ".update_scheduling_link",
    "UpdateSequence": ".update_sequence",
    "UpdateSequenceStep": ".update_sequence_step",
    "UpdateSequenceSubscription": ".update_sequence_subscription",
    "UpdateSharedCustomField": ".update_shared_custom_field",
    "UpdateSharedSchedulingLink": ".update_shared_scheduling_link",
    "UpdateSMSTemplate": ".update_sms_template",
    "UpdateSMSTemplateAttachment": ".update_sms_template_attachment",
    "UploadFile": ".upload_file",
    "User": ".user",
    "UserAvailability": ".user_availability",
    "UserAvailabilityList": ".user_availability_list",
    "UserDevice": ".user_device",
    "UserDeviceStatus": ".user_device_status",
    "UserDeviceType": ".user_device_type",
    "UserList": ".user_list",
    "UserOrder": ".user_order",
    "ValuePeriod": ".value_period",
}

__all__ = (
    "ActionItem",
    "ActionItemAction",
    "ActivityList",
    "AnyActivity",
    "Attachment",
    "AttachmentIn",
    "AutoRecordCalls",
    "CallStatus",
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
    "CreateGroup",
    "CreateGroupMember",
    "CreateIntegrationLink",
    "CreateIntegrationSchedulingLink",
    "CreateLead",
    "CreateLeadContact",
    "CreateLeadStatus",
    "CreateOpportunity",
    "CreateOpportunityStatus",
    "CreateOpportunityStatusChange",
    "CreateOutcome",
    "CreatePipeline",
    "CreatePipelineStatus",
    "CreatePlaybook",
    "CreateRole",
    "CreateSchedulingLink",
    "CreateSequence",
    "CreateSequenceSchedule",
    "CreateSequenceScheduleRange",
    "CreateSequenceStep",
    "CreateSequenceSubscription",
    "CreateSharedCustomField",
    "CreateSharedSchedulingLink",
    "CreateSharedSchedulingLinkAssociation",
    "CreateSMSTemplate",
    "CreateSMSTemplateAttachment",
    "CustomFieldAssociation",
    "CustomFieldAssociationObjectType",
    "CustomFieldDefinition",
    "CustomFieldList",
    "CustomFieldObjectType",
    "CustomFieldReference",
    "CustomFieldSchema",
    "CustomFieldType",
    "DeleteSharedSchedulingLinkAssociation",
    "EmailIdentity",
    "FileDownload",
    "FileForm",
    "FileFormFields",
    "FileUpload",
    "Group",
    "GroupList",
    "GroupMember",
    "IntegrationLink",
    "IntegrationLinkList",
    "IntegrationLinkType",
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
    "LeadStatusColor",
    "LeadStatusList",
    "LeadStatusReference",
    "LeadSummariesItem",
    "LeadTasksItem",
    "Me",
    "MeEmailAccount",
    "MeEmailSignature",
    "MeLeadStatus",
    "Membership",
    "MeOrganization",
    "MePhoneNumber",
    "MergeLeads",
    "Opportunity",
    "OpportunityAdjustCloseDateActionDetails",
    "OpportunityChangeStatusActionDetails",
    "OpportunityCountByValuePeriod",
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
    "Pipeline",
    "PipelineList",
    "PipelineOpportunityStatus",
    "PipelineStatusReference",
    "Playbook",
    "PlaybookList",
    "RenderedIntegrationLink",
    "ReorderCustomFieldSchema",
    "Role",
    "RoleList",
    "SchedulingLink",
    "SchedulingLinkList",
    "SchedulingLinkSource",
    "Sequence",
    "SequenceList",
    "SequenceSchedule",
    "SequenceScheduleRange",
    "SequenceStatus",
    "SequenceStep",
    "SequenceStepType",
    "SequenceSubscription",
    "SequenceSubscriptionCounts",
    "SequenceSubscriptionList",
    "SequenceThreading",
    "SharedCustomFieldDefinition",
    "SharedCustomFieldList",
    "SharedSchedulingLink",
    "SharedSchedulingLinkAssociation",
    "SharedSchedulingLinkList",
    "SmsTemplate",
    "SmsTemplateList",
    "SMSTemplateStatus",
    "StalledOpportunityActionItems",
    "SubscriptionChange",
    "SubscriptionStatus",
    "SubscriptionStatusReason",
    "UpdateContact",
    "UpdateCustomField",
    "UpdateCustomFieldAssociation",
    "UpdateIntegrationLink",
    "UpdateLead",
    "UpdateLeadStatus",
    "UpdateOpportunity",
    "UpdateOpportunityStatus",
    "UpdateOrganization",
    "UpdateOutcome",
    "UpdatePipeline",
    "UpdatePlaybook",
    "UpdateRole",
    "UpdateSchedulingLink",
    "UpdateSequence",
    "UpdateSequenceStep",
    "UpdateSequenceSubscription",
    "UpdateSharedCustomField",
    "UpdateSharedSchedulingLink",
    "UpdateSMSTemplate",
    "UpdateSMSTemplateAttachment",
    "UploadFile",
    "User",
    "UserAvailability",
    "UserAvailabilityList",
    "UserDevice",
    "UserDeviceStatus",
    "UserDeviceType",
    "UserList",
    "UserOrder",
    "ValuePeriod",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

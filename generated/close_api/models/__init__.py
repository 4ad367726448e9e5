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
    from .call import Call
    from .call_disposition import CallDisposition
    from .call_list import CallList
    from .call_method import CallMethod
    from .call_speaker_side import CallSpeakerSide
    from .call_status import CallStatus
    from .call_transcript import CallTranscript
    from .call_utterance import CallUtterance
    from .comment_summary import CommentSummary
    from .communication_direction import CommunicationDirection
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
    from .create_call import CreateCall
    from .create_contact import CreateContact
    from .create_custom_field import CreateCustomField
    from .create_custom_field_association import CreateCustomFieldAssociation
    from .create_email import CreateEmail
    from .create_email_template import CreateEmailTemplate
    from .create_group import CreateGroup
    from .create_group_member import CreateGroupMember
    from .create_lead import CreateLead
    from .create_lead_contact import CreateLeadContact
    from .create_lead_status import CreateLeadStatus
    from .create_note import CreateNote
    from .create_opportunity import CreateOpportunity
    from .create_opportunity_status import CreateOpportunityStatus
    from .create_opportunity_status_change import CreateOpportunityStatusChange
    from .create_outcome import CreateOutcome
    from .create_pipeline import CreatePipeline
    from .create_pipeline_status import CreatePipelineStatus
    from .create_role import CreateRole
    from .create_shared_custom_field import CreateSharedCustomField
    from .create_sms import CreateSMS
    from .create_sms_template import CreateSMSTemplate
    from .create_sms_template_attachment import CreateSMSTemplateAttachment
    from .create_whats_app_message import CreateWhatsAppMessage
    from .creation_source import CreationSource
    from .custom_field_association import CustomFieldAssociation
    from .custom_field_association_object_type import CustomFieldAssociationObjectType
    from .custom_field_definition import CustomFieldDefinition
    from .custom_field_list import CustomFieldList
    from .custom_field_object_type import CustomFieldObjectType
    from .custom_field_reference import CustomFieldReference
    from .custom_field_schema import CustomFieldSchema
    from .custom_field_type import CustomFieldType
    from .email import Email
    from .email_ai_draft import EmailAIDraft
    from .email_attachment_in import EmailAttachmentIn
    from .email_envelope import EmailEnvelope
    from .email_fields import EmailFields
    from .email_identity import EmailIdentity
    from .email_in_thread import EmailInThread
    from .email_list import EmailList
    from .email_open import EmailOpen
    from .email_open_in import EmailOpenIn
    from .email_participant import EmailParticipant
    from .email_preview import EmailPreview
    from .email_send_attempt import EmailSendAttempt
    from .email_template import EmailTemplate
    from .email_template_attachment import EmailTemplateAttachment
    from .email_template_attachment_in import EmailTemplateAttachmentIn
    from .email_template_contact_preference import EmailTemplateContactPreference
    from .email_template_list import EmailTemplateList
    from .email_template_render_mode import EmailTemplateRenderMode
    from .email_template_sequence import EmailTemplateSequence
    from .email_thread import EmailThread
    from .email_thread_list import EmailThreadList
    from .email_thread_summary import EmailThreadSummary
    from .email_thread_summary_feedback import EmailThreadSummaryFeedback
    from .group import Group
    from .group_list import GroupList
    from .group_member import GroupMember
    from .important_email_thread import ImportantEmailThread
    from .important_thread_reason import ImportantThreadReason
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
    from .message_status import MessageStatus
    from .not_important_email_thread import NotImportantEmailThread
    from .not_important_thread_reason import NotImportantThreadReason
    from .note import Note
    from .note_attachment_in import NoteAttachmentIn
    from .note_list import NoteList
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
    from .phone_activity_direction import PhoneActivityDirection
    from .phone_activity_source import PhoneActivitySource
    from .pipeline import Pipeline
    from .pipeline_list import PipelineList
    from .pipeline_opportunity_status import PipelineOpportunityStatus
    from .pipeline_status_reference import PipelineStatusReference
    from .quoted_email_html import QuotedEmailHTML
    from .quoted_email_text import QuotedEmailText
    from .rendered_email_template import RenderedEmailTemplate
    from .rendered_integration_link import RenderedIntegrationLink
    from .reorder_custom_field_schema import ReorderCustomFieldSchema
    from .role import Role
    from .role_list import RoleList
    from .sequence_status import SequenceStatus
    from .shared_custom_field_definition import SharedCustomFieldDefinition
    from .shared_custom_field_list import SharedCustomFieldList
    from .sms import SMS
    from .sms_attachment import SMSAttachment
    from .sms_attachment_in import SMSAttachmentIn
    from .sms_attachment_type import SMSAttachmentType
    from .sms_list import SMSList
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_status import SMSTemplateStatus
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason
    from .summary_feedback_rating import SummaryFeedbackRating
    from .summary_status import SummaryStatus
    from .update_call import UpdateCall
    from .update_contact import UpdateContact
    from .update_custom_field import UpdateCustomField
    from .update_custom_field_association import UpdateCustomFieldAssociation
    from .update_email import UpdateEmail
    from .update_email_template import UpdateEmailTemplate
    from .update_lead import UpdateLead
    from .update_lead_status import UpdateLeadStatus
    from .update_note import UpdateNote
    from .update_opportunity import UpdateOpportunity
    from .update_opportunity_status import UpdateOpportunityStatus
    from .update_organization import UpdateOrganization
    from .update_outcome import UpdateOutcome
    from .update_pipeline import UpdatePipeline
    from .update_role import UpdateRole
    from .update_shared_custom_field import UpdateSharedCustomField
    from .update_sms import UpdateSMS
    from .update_sms_template import UpdateSMSTemplate
    from .update_sms_template_attachment import UpdateSMSTemplateAttachment
    from .update_whats_app_message import UpdateWhatsAppMessage
    from .user import User
    from .user_availability import UserAvailability
    from .user_availability_list import UserAvailabilityList
    from .user_device import UserDevice
    from .user_device_status import UserDeviceStatus
    from .user_device_type import UserDeviceType
    from .user_list import UserList
    from .user_order import UserOrder
    from .value_period import ValuePeriod
    from .whats_app_attachment_data import WhatsAppAttachmentData
    from .whats_app_message import WhatsAppMessage
    from .whats_app_message_list import WhatsAppMessageList

_MODULES = {
    "ActionItem": ".action_item",
    "ActionItemAction": ".action_item_action",
    "ActivityList": ".activity_list",
    "AnyActivity": ".any_activity",
    "Attachment": ".attachment",
    "AttachmentIn": ".attachment_in",
    "AutoRecordCalls": ".auto_record_calls",
    "Call": ".call",
    "CallDisposition": ".call_disposition",
    "CallList": ".call_list",
    "CallMethod": ".call_method",
    "CallSpeakerSide": ".call_speaker_side",
    "CallStatus": ".call_status",
    "CallTranscript": ".call_transcript",
    "CallUtterance": ".call_utterance",
    "CommentSummary": ".comment_summary",
    "CommunicationDirection": ".communication_direction",
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
    "CreateCall": ".create_call",
    "CreateContact": ".create_contact",
    "CreateCustomField": ".create_custom_field",
    "CreateCustomFieldAssociation": ".create_custom_field_association",
    "CreateEmail": ".create_email",
    "CreateEmailTemplate": ".create_email_template",
    "CreateGroup": ".create_group",
    "CreateGroupMember": ".create_group_member",
    "CreateLead": ".create_lead",
    "CreateLeadContact": ".create_lead_contact",
    "CreateLeadStatus": ".create_lead_status",
    "CreateNote": ".create_note",
    "CreateOpportunity": ".create_opportunity",
    "CreateOpportunityStatus": ".create_opportunity_status",
    "CreateOpportunityStatusChange": ".create_opportunity_status_change",
    "CreateOutcome": ".create_outcome",
    "CreatePipeline": ".create_pipeline",
    "CreatePipelineStatus": ".create_pipeline_status",
    "CreateRole": ".create_role",
    "CreateSharedCustomField": ".create_shared_custom_field",
    "CreateSMS": ".create_sms",
    "CreateSMSTemplate": ".create_sms_template",
    "CreateSMSTemplateAttachment": ".create_sms_template_attachment",
    "CreateWhatsAppMessage": ".create_whats_app_message",
    "CreationSource": ".creation_source",
    "CustomFieldAssociation": ".custom_field_association",
    "CustomFieldAssociationObjectType": ".custom_field_association_object_type",
    "CustomFieldDefinition": ".custom_field_definition",
    "CustomFieldList": ".custom_field_list",
    "CustomFieldObjectType": ".custom_field_object_type",
    "CustomFieldReference": ".custom_field_reference",
    "CustomFieldSchema": ".custom_field_schema",
    "CustomFieldType": ".custom_field_type",
    "Email": ".email",
    "EmailAIDraft": ".email_ai_draft",
    "EmailAttachmentIn": ".email_attachment_in",
    "EmailEnvelope": ".email_envelope",
    "EmailFields": ".email_fields",
    "EmailIdentity": ".email_identity",
    "EmailInThread": ".email_in_thread",
    "EmailList": ".email_list",
    "EmailOpen": ".email_open",
    "EmailOpenIn": ".email_open_in",
    "EmailParticipant": ".email_participant",
    "EmailPreview": ".email_preview",
    "EmailSendAttempt": ".email_send_attempt",
    "EmailTemplate": ".email_template",
    "EmailTemplateAttachment": ".email_template_attachment",
    "EmailTemplateAttachmentIn": ".email_template_attachment_in",
    "EmailTemplateContactPreference": ".email_template_contact_preference",
    "EmailTemplateList": ".email_template_list",
    "EmailTemplateRenderMode": ".email_template_render_mode",
    "EmailTemplateSequence": ".email_template_sequence",
    "EmailThread": ".email_thread",
    "EmailThreadList": ".email_thread_list",
    "EmailThreadSummary": ".email_thread_summary",
    "EmailThreadSummaryFeedback": ".email_thread_summary_feedback",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
    "ImportantEmailThread": ".important_email_thread",
    "ImportantThreadReason": ".important_thread_reason",
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
    "MessageStatus": ".message_status",
    "NotImportantEmailThread": ".not_important_email_thread",
    "NotImportantThreadReason": ".not_important_thread_reason",
    "Note": ".note",
    "NoteAttachmentIn": ".note_attachment_in",
    "NoteList": ".note_list",
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
    "PhoneActivityDirection": ".phone_activity_direction",
    "PhoneActivitySource": ".phone_activity_source",
    "Pipeline": ".pipeline",
    "PipelineList": ".pipeline_list",
    "PipelineOpportunityStatus": ".pipeline_opportunity_status",
    "PipelineStatusReference": ".pipeline_status_reference",
    "QuotedEmailHTML": ".quoted_email_html",
    "QuotedEmailText": ".quoted_email_text",
    "RenderedEmailTemplate": ".rendered_email_template",
    "RenderedIntegrationLink": ".rendered_integration_link",
    "ReorderCustomFieldSchema": ".reorder_custom_field_schema",
    "Role": ".role",
    "RoleList": ".role_list",
    "SequenceStatus": ".sequence_status",
    "SharedCustomFieldDefinition": ".shared_custom_field_definition",
    "SharedCustomFieldList": ".shared_custom_field_list",
    "SMS": ".sms",
    "SMSAttachment": ".sms_attachment",
    "SMSAttachmentIn": ".sms_attachment_in",
    "SMSAttachmentType": ".sms_attachment_type",
    "SMSList": ".sms_list",
    "SmsTemplate": ".sms_template",
    "SmsTemplateList": ".sms_template_list",
    "SMSTemplateStatus": ".sms_template_status",
    "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionStatusReason": ".subscription_status_reason",
    "SummaryFeedbackRating": ".summary_feedback_rating",
    "SummaryStatus": ".summary_status",
    "UpdateCall": ".update_call",
    "UpdateContact": ".update_contact",
    "UpdateCustomField": ".update_custom_field",
    "UpdateCustomFieldAssociation": ".update_custom_field_association",
    "UpdateEmail": ".update_email",
    "UpdateEmailTemplate": ".update_email_template",
    "UpdateLead": ".update_lead",
    "UpdateLeadStatus": ".update_lead_status",
    "UpdateNote": ".update_note",
    "UpdateOpportunity": ".update_opportunity",
    "UpdateOpportunityStatus": ".update_opportunity_status",
    "UpdateOrganization": ".update_organization",
    "UpdateOutcome": ".update_outcome",
    "UpdatePipeline": ".update_pipeline",
    "UpdateRole": ".update_role",
    "UpdateSharedCustomField": ".update_shared_custom_field",
    "UpdateSMS": ".update_sms",
    "UpdateSMSTemplate": ".update_sms_template",
    "UpdateSMSTemplateAttachment": ".update_sms_template_attachment",
    "UpdateWhatsAppMessage": ".update_whats_app_message",
    "User": ".user",
    "UserAvailability": ".user_availability",
    "UserAvailabilityList": ".user_availability_list",
    "UserDevice": ".user_device",
    "UserDeviceStatus": ".user_device_status",
    "UserDeviceType": ".user_device_type",
    "UserList": ".user_list",
    "UserOrder": ".user_order",
    "ValuePeriod": ".value_period",
    "WhatsAppAttachmentData": ".whats_app_attachment_data",
    "WhatsAppMessage": ".whats_app_message",
    "WhatsAppMessageList": ".whats_app_message_list",
}

__all__ = (
    "ActionItem",
    "ActionItemAction",
    "ActivityList",
    "AnyActivity",
    "Attachment",
    "AttachmentIn",
    "AutoRecordCalls",
    "Call",
    "CallDisposition",
    "CallList",
    "CallMethod",
    "CallSpeakerSide",
    "CallStatus",
    "CallTranscript",
    "CallUtterance",
    "CommentSummary",
    "CommunicationDirection",
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
    "CreateCall",
    "CreateContact",
    "CreateCustomField",
    "CreateCustomFieldAssociation",
    "CreateEmail",
    "CreateEmailTemplate",
    "CreateGroup",
    "CreateGroupMember",
    "CreateLead",
    "CreateLeadContact",
    "CreateLeadStatus",
    "CreateNote",
    "CreateOpportunity",
    "CreateOpportunityStatus",
    "CreateOpportunityStatusChange",
    "CreateOutcome",
    "CreatePipeline",
    "CreatePipelineStatus",
    "CreateRole",
    "CreateSharedCustomField",
    "CreateSMS",
    "CreateSMSTemplate",
    "CreateSMSTemplateAttachment",
    "CreateWhatsAppMessage",
    "CreationSource",
    "CustomFieldAssociation",
    "CustomFieldAssociationObjectType",
    "CustomFieldDefinition",
    "CustomFieldList",
    "CustomFieldObjectType",
    "CustomFieldReference",
    "CustomFieldSchema",
    "CustomFieldType",
    "Email",
    "EmailAIDraft",
    "EmailAttachmentIn",
    "EmailEnvelope",
    "EmailFields",
    "EmailIdentity",
    "EmailInThread",
    "EmailList",
    "EmailOpen",
    "EmailOpenIn",
    "EmailParticipant",
    "EmailPreview",
    "EmailSendAttempt",
    "EmailTemplate",
    "EmailTemplateAttachment",
    "EmailTemplateAttachmentIn",
    "EmailTemplateContactPreference",
    "EmailTemplateList",
    "EmailTemplateRenderMode",
    "EmailTemplateSequence",
    "EmailThread",
    "EmailThreadList",
    "EmailThreadSummary",
    "EmailThreadSummaryFeedback",
    "Group",
    "GroupList",
    "GroupMember",
    "ImportantEmailThread",
    "ImportantThreadReason",
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
    "MessageStatus",
    "Note",
    "NoteAttachmentIn",
    "NoteList",
    "NotImportantEmailThread",
    "NotImportantThreadReason",
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
    "PhoneActivityDirection",
    "PhoneActivitySource",
    "Pipeline",
    "PipelineList",
    "PipelineOpportunityStatus",
    "PipelineStatusReference",
    "QuotedEmailHTML",
    "QuotedEmailText",
    "RenderedEmailTemplate",
    "RenderedIntegrationLink",
    "ReorderCustomFieldSchema",
    "Role",
    "RoleList",
    "SequenceStatus",
    "SharedCustomFieldDefinition",
    "SharedCustomFieldList",
    "SMS",
    "SMSAttachment",
    "SMSAttachmentIn",
    "SMSAttachmentType",
    "SMSList",
    "SmsTemplate",
    "SmsTemplateList",
    "SMSTemplateStatus",
    "StalledOpportunityActionItems",
    "SubscriptionStatus",
    "SubscriptionStatusReason",
    "SummaryFeedbackRating",
    "SummaryStatus",
    "UpdateCall",
    "UpdateContact",
    "UpdateCustomField",
    "UpdateCustomFieldAssociation",
    "UpdateEmail",
    "UpdateEmailTemplate",
    "UpdateLead",
    "UpdateLeadStatus",
    "UpdateNote",
    "UpdateOpportunity",
    "UpdateOpportunityStatus",
    "UpdateOrganization",
    "UpdateOutcome",
    "UpdatePipeline",
    "UpdateRole",
    "UpdateSharedCustomField",
    "UpdateSMS",
    "UpdateSMSTemplate",
    "UpdateSMSTemplateAttachment",
    "UpdateWhatsAppMessage",
    "User",
    "UserAvailability",
    "UserAvailabilityList",
    "UserDevice",
    "UserDeviceStatus",
    "UserDeviceType",
    "UserList",
    "UserOrder",
    "ValuePeriod",
    "WhatsAppAttachmentData",
    "WhatsAppMessage",
    "WhatsAppMessageList",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)

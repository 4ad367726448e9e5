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
    from .blocked_phone_number import BlockedPhoneNumber
    from .blocked_phone_number_list import BlockedPhoneNumberList
    from .blocked_phone_number_settings import BlockedPhoneNumberSettings
    from .bulk_membership_params import BulkMembershipParams
    from .bulk_send_as import BulkSendAs
    from .bulk_update_memberships import BulkUpdateMemberships
    from .call_status import CallStatus
    from .carrier_number_type import CarrierNumberType
    from .comment import Comment
    from .comment_list import CommentList
    from .comment_summary import CommentSummary
    from .comment_thread import CommentThread
    from .comment_thread_list import CommentThreadList
    from .communication_issue import CommunicationIssue
    from .connected_account import ConnectedAccount
    from .connected_account_identity import ConnectedAccountIdentity
    from .connected_account_list import ConnectedAccountList
    from .connected_account_server import ConnectedAccountServer
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
    from .create_blocked_phone_number import CreateBlockedPhoneNumber
    from .create_comment import CreateComment
    from .create_contact import CreateContact
    from .create_custom_field import CreateCustomField
    from .create_custom_field_association import CreateCustomFieldAssociation
    from .create_group import CreateGroup
    from .create_group_member import CreateGroupMember
    from .create_lead import CreateLead
    from .create_lead_contact import CreateLeadContact
    from .create_lead_status import CreateLeadStatus
    from .create_membership import CreateMembership
    from .create_opportunity import CreateOpportunity
    from .create_opportunity_status import CreateOpportunityStatus
    from .create_opportunity_status_change import CreateOpportunityStatusChange
    from .create_outcome import CreateOutcome
    from .create_phone_number_request import CreatePhoneNumberRequest
    from .create_pipeline import CreatePipeline
    from .create_pipeline_status import CreatePipelineStatus
    from .create_role import CreateRole
    from .create_send_as import CreateSendAs
    from .create_shared_custom_field import CreateSharedCustomField
    from .create_sms_template import CreateSMSTemplate
    from .create_sms_template_attachment import CreateSMSTemplateAttachment
    from .create_unsubscribed_email import CreateUnsubscribedEmail
    from .custom_field_association import CustomFieldAssociation
    from .custom_field_association_object_type import CustomFieldAssociationObjectType
    from .custom_field_definition import CustomFieldDefinition
    from .custom_field_list import CustomFieldList
    from .custom_field_object_type import CustomFieldObjectType
    from .custom_field_reference import CustomFieldReference
    from .custom_field_schema import CustomFieldSchema
    from .custom_field_type import CustomFieldType
    from .dialer import Dialer
    from .dialer_list import DialerList
    from .dialer_source_type import DialerSourceType
    from .dialer_users import DialerUsers
    from .email_identity import EmailIdentity
    from .group import Group
    from .group_list import GroupList
    from .group_member import GroupMember
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
    from .membership_count import MembershipCount
    from .membership_details import MembershipDetails
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
    from .phone_number import PhoneNumber
    from .phone_number_carrier_type import PhoneNumberCarrierType
    from .phone_number_list import PhoneNumberList
    from .phone_number_sharing import PhoneNumberSharing
    from .phone_number_type import PhoneNumberType
    from .pinned_views import PinnedViews
    from .pipeline import Pipeline
    from .pipeline_list import PipelineList
    from .pipeline_opportunity_status import PipelineOpportunityStatus
    from .pipeline_status_reference import PipelineStatusReference
    from .rendered_integration_link import RenderedIntegrationLink
    from .reorder_custom_field_schema import ReorderCustomFieldSchema
    from .role import Role
    from .role_list import RoleList
    from .send_as import SendAs
    from .send_as_list import SendAsList
    from .sequence_status import SequenceStatus
    from .set_pinned_saved_view import SetPinnedSavedView
    from .shared_custom_field_definition import SharedCustomFieldDefinition
    from .shared_custom_field_list import SharedCustomFieldList
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_status import SMSTemplateStatus
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason
    from .underlying_carrier import UnderlyingCarrier
    from .unsubscribed_email import UnsubscribedEmail
    from .unsubscribed_email_list import UnsubscribedEmailList
    from .update_blocked_phone_number import UpdateBlockedPhoneNumber
    from .update_blocked_phone_number_settings import UpdateBlockedPhoneNumberSettings
    from .update_comment_threads import UpdateCommentThreads
    from .update_contact import UpdateContact
    from .update_custom_field import UpdateCustomField
    from .update_custom_field_association import UpdateCustomFieldAssociation
    from .update_lead import UpdateLead
    from .update_lead_status import UpdateLeadStatus
    from .update_membership import UpdateMembership
    from .update_opportunity import UpdateOpportunity
    from .update_opportunity_status import UpdateOpportunityStatus
    from .update_organization import UpdateOrganization
    from .update_outcome import UpdateOutcome
    from .update_phone_number import UpdatePhoneNumber
    from .update_pipeline import UpdatePipeline
    from .update_role import UpdateRole
    from .update_shared_custom_field import UpdateSharedCustomField
    from .update_sms_template import UpdateSMSTemplate
    from .update_sms_template_attachment import UpdateSMSTemplateAttachment
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
    "BlockedPhoneNumber": ".blocked_phone_number",
    "BlockedPhoneNumberList": ".blocked_phone_number_list",
    "BlockedPhoneNumberSettings": ".blocked_phone_number_settings",
    "BulkMembershipParams": ".bulk_membership_params",
    "BulkSendAs": ".bulk_send_as",
    "BulkUpdateMemberships": ".bulk_update_memberships",
    "CallStatus": ".call_status",
    "CarrierNumberType": ".carrier_number_type",
    "Comment": ".comment",
    "CommentList": ".comment_list",
    "CommentSummary": ".comment_summary",
    "CommentThread": ".comment_thread",
    "CommentThreadList": ".comment_thread_list",
    "CommunicationIssue": ".communication_issue",
    "ConnectedAccount": ".connected_account",
    "ConnectedAccountIdentity": ".connected_account_identity",
    "ConnectedAccountList": ".connected_account_list",
    "ConnectedAccountServer": ".connected_account_server",
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
    "CreateBlockedPhoneNumber": ".create_blocked_phone_number",
    "CreateComment": ".create_comment",
    "CreateContact": ".create_contact",
    "CreateCustomField": ".create_custom_field",
    "CreateCustomFieldAssociation": ".create_custom_field_association",
    "CreateGroup": ".create_group",
    "CreateGroupMember": ".create_group_member",
    "CreateLead": ".create_lead",
    "CreateLeadContact": ".create_lead_contact",
    "CreateLeadStatus": ".create_lead_status",
    "CreateMembership": ".create_membership",
    "CreateOpportunity": ".create_opportunity",
    "CreateOpportunityStatus": ".create_opportunity_status",
    "CreateOpportunityStatusChange": ".create_opportunity_status_change",
    "CreateOutcome": ".create_outcome",
    "CreatePhoneNumberRequest": ".create_phone_number_request",
    "CreatePipeline": ".create_pipeline",
    "CreatePipelineStatus": ".create_pipeline_status",
    "CreateRole": ".create_role",
    "CreateSendAs": ".create_send_as",
    "CreateSharedCustomField": ".create_shared_custom_field",
    "CreateSMSTemplate": ".create_sms_template",
    "CreateSMSTemplateAttachment": ".create_sms_template_attachment",
    "CreateUnsubscribedEmail": ".create_unsubscribed_email",
    "CustomFieldAssociation": ".custom_field_association",
    "CustomFieldAssociationObjectType": ".custom_field_association_object_type",
    "CustomFieldDefinition": ".custom_field_definition",
    "CustomFieldList": ".custom_field_list",
    "CustomFieldObjectType": ".custom_field_object_type",
    "CustomFieldReference": ".custom_field_reference",
    "CustomFieldSchema": ".custom_field_schema",
    "CustomFieldType": ".custom_field_type",
    "Dialer": ".dialer",
    "DialerList": ".dialer_list",
    "DialerSourceType": ".dialer_source_type",
    "DialerUsers": ".dialer_users",
    "EmailIdentity": ".email_identity",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
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
    "MembershipCount": ".membership_count",
    "MembershipDetails": ".membership_details",
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
    "PhoneNumber": ".phone_number",
    "PhoneNumberCarrierType": ".phone_number_carrier_type",
    "PhoneNumberList": ".phone_number_list",
    "PhoneNumberSharing": ".phone_number_sharing",
    "PhoneNumberType": ".phone_number_type",
    "PinnedViews": ".pinned_views",
    "Pipeline": ".pipeline",
    "PipelineList": ".pipeline_list",
    "PipelineOpportunityStatus": ".pipeline_opportunity_status",
    "PipelineStatusReference": ".pipeline_status_reference",
    "RenderedIntegrationLink": ".rendered_integration_link",
    "ReorderCustomFieldSchema": ".reorder_custom_field_schema",
    "Role": ".role",
    "RoleList": ".role_list",
    "SendAs": ".send_as",
    "SendAsList": ".send_as_list",
    "SequenceStatus": ".sequence_status",
    "SetPinnedSavedView": ".set_pinned_saved_view",
    "SharedCustomFieldDefinition": ".shared_custom_field_definition",
    "SharedCustomFieldList": ".shared_custom_field_list",
    "SmsTemplate": ".sms_template",
    "SmsTemplateList": ".sms_template_list",
    "SMSTemplateStatus": ".sms_template_status",
    "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionStatusReason": ".subscription_status_reason",
    "UnderlyingCarrier": ".underlying_carrier",
    "UnsubscribedEmail": ".unsubscribed_email",
    "UnsubscribedEmailList": ".unsubscribed_email_list",
    "UpdateBlockedPhoneNumber": ".update_blocked_phone_number",
    "UpdateBlockedPhoneNumberSettings": ".update_blocked_phone_number_settings",
    "UpdateCommentThreads": ".update_comment_threads",
    "UpdateContact": ".update_contact",
    "UpdateCustomField": ".update_custom_field",
    "UpdateCustomFieldAssociation": ".update_custom_field_association",
    "UpdateLead": ".update_lead",
    "UpdateLeadStatus": ".update_lead_status",
    "UpdateMembership": ".update_membership",
    "UpdateOpportunity": ".update_opportunity",
    "UpdateOpportunityStatus": ".update_opportunity_status",
    "UpdateOrganization": ".update_organization",
    "UpdateOutcome": ".update_outcome",
    "UpdatePhoneNumber": ".update_phone_number",
    "UpdatePipeline": ".update_pipeline",
    "UpdateRole": ".update_role",
    "UpdateSharedCustomField": ".update_shared_custom_field",
    "UpdateSMSTemplate": ".update_sms_template",
    "UpdateSMSTemplateAttachment": ".update_sms_template_attachment",
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
    "BlockedPhoneNumber",
    "BlockedPhoneNumberList",
    "BlockedPhoneNumberSettings",
    "BulkMembershipParams",
    "BulkSendAs",
    "BulkUpdateMemberships",
    "CallStatus",
    "CarrierNumberType",
    "Comment",
    "CommentList",
    "CommentSummary",
    "CommentThread",
    "CommentThreadList",
    "CommunicationIssue",
    "ConnectedAccount",
    "ConnectedAccountIdentity",
    "ConnectedAccountList",
    "ConnectedAccountServer",
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
    "CreateBlockedPhoneNumber",
    "CreateComment",
    "CreateContact",
    "CreateCustomField",
    "CreateCustomFieldAssociation",
    "CreateGroup",
    "CreateGroupMember",
    "CreateLead",
    "CreateLeadContact",
    "CreateLeadStatus",
    "CreateMembership",
    "CreateOpportunity",
    "CreateOpportunityStatus",
    "CreateOpportunityStatusChange",
    "CreateOutcome",
    "CreatePhoneNumberRequest",
    "CreatePipeline",
    "CreatePipelineStatus",
    "CreateRole",
    "CreateSendAs",
    "CreateSharedCustomField",
    "CreateSMSTemplate",
    "CreateSMSTemplateAttachment",
    "CreateUnsubscribedEmail",
    "CustomFieldAssociation",
    "CustomFieldAssociationObjectType",
    "CustomFieldDefinition",
    "CustomFieldList",
    "CustomFieldObjectType",
    "CustomFieldReference",
    "CustomFieldSchema",
    "CustomFieldType",
    "Dialer",
    "DialerList",
    "DialerSourceType",
    "DialerUsers",
    "EmailIdentity",
    "Group",
    "GroupList",
    "GroupMember",
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
    "MembershipCount",
    "MembershipDetails",
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
    "PhoneNumber",
    "PhoneNumberCarrierType",
    "PhoneNumberList",
    "PhoneNumberSharing",
    "PhoneNumberType",
    "PinnedViews",
    "Pipeline",
    "PipelineList",
    "PipelineOpportunityStatus",
    "PipelineStatusReference",
    "RenderedIntegrationLink",
    "ReorderCustomFieldSchema",
    "Role",
    "RoleList",
    "SendAs",
    "SendAsList",
    "SequenceStatus",
    "SetPinnedSavedView",
    "SharedCustomFieldDefinition",
    "SharedCustomFieldList",
    "SmsTemplate",
    "SmsTemplateList",
    "SMSTemplateStatus",
    "StalledOpportunityActionItems",
    "SubscriptionStatus",
    "SubscriptionStatusReason",
    "UnderlyingCarrier",
    "UnsubscribedEmail",
    "UnsubscribedEmailList",
    "UpdateBlockedPhoneNumber",
    "UpdateBlockedPhoneNumberSettings",
    "UpdateCommentThreads",
    "UpdateContact",
    "UpdateCustomField",
    "UpdateCustomFieldAssociation",
    "UpdateLead",
    "UpdateLeadStatus",
    "UpdateMembership",
    "UpdateOpportunity",
    "UpdateOpportunityStatus",
    "UpdateOrganization",
    "UpdateOutcome",
    "UpdatePhoneNumber",
    "UpdatePipeline",
    "UpdateRole",
    "UpdateSharedCustomField",
    "UpdateSMSTemplate",
    "UpdateSMSTemplateAttachment",
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

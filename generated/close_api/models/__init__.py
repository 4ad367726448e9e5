"""All objects of the description; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_item import ActionItem
    from .action_item_action import ActionItemAction
    from .activity_list import ActivityList
    from .and_node import AndNode
    from .any_activity import AnyActivity
    from .any_moment import AnyMoment
    from .any_search_condition import AnySearchCondition
    from .any_search_field import AnySearchField
    from .any_search_node import AnySearchNode
    from .attachment import Attachment
    from .attachment_in import AttachmentIn
    from .auto_record_calls import AutoRecordCalls
    from .bulk_action_object_type import BulkActionObjectType
    from .bulk_action_status import BulkActionStatus
    from .bulk_delete_action import BulkDeleteAction
    from .bulk_delete_action_list import BulkDeleteActionList
    from .bulk_edit_action import BulkEditAction
    from .bulk_edit_action_list import BulkEditActionList
    from .bulk_edit_action_type import BulkEditActionType
    from .bulk_edit_custom_field_operation import BulkEditCustomFieldOperation
    from .bulk_email_action import BulkEmailAction
    from .bulk_email_action_list import BulkEmailActionList
    from .bulk_email_contact_preference import BulkEmailContactPreference
    from .bulk_sequence_subscription_action import BulkSequenceSubscriptionAction
    from .bulk_sequence_subscription_action_list import BulkSequenceSubscriptionActionList
    from .bulk_sequence_subscription_action_type import BulkSequenceSubscriptionActionType
    from .bulk_sequence_subscription_contact_preference import BulkSequenceSubscriptionContactPreference
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
    from .create_bulk_delete_action import CreateBulkDeleteAction
    from .create_bulk_edit_action import CreateBulkEditAction
    from .create_bulk_email_action import CreateBulkEmailAction
    from .create_bulk_sequence_subscription_action import CreateBulkSequenceSubscriptionAction
    from .create_contact import CreateContact
    from .create_custom_field import CreateCustomField
    from .create_custom_field_association import CreateCustomFieldAssociation
    from .create_group import CreateGroup
    from .create_group_member import CreateGroupMember
    from .create_lead import CreateLead
    from .create_lead_contact import CreateLeadContact
    from .create_lead_export import CreateLeadExport
    from .create_lead_status import CreateLeadStatus
    from .create_opportunity import CreateOpportunity
    from .create_opportunity_export import CreateOpportunityExport
    from .create_opportunity_status import CreateOpportunityStatus
    from .create_opportunity_status_change import CreateOpportunityStatusChange
    from .create_outcome import CreateOutcome
    from .create_pipeline import CreatePipeline
    from .create_pipeline_status import CreatePipelineStatus
    from .create_role import CreateRole
    from .create_shared_custom_field import CreateSharedCustomField
    from .create_smart_view import CreateSmartView
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
    from .custom_search_field import CustomSearchField
    from .day_edge import DayEdge
    from .email_identity import EmailIdentity
    from .event import Event
    from .event_data import EventData
    from .event_list import EventList
    from .event_meta import EventMeta
    from .exists_condition import ExistsCondition
    from .export import Export
    from .export_date_format import ExportDateFormat
    from .export_format import ExportFormat
    from .export_list import ExportList
    from .export_parameters import ExportParameters
    from .export_status import ExportStatus
    from .export_type import ExportType
    from .field_condition_node import FieldConditionNode
    from .fixed_local_date_moment import FixedLocalDateMoment
    from .fixed_utc_moment import FixedUtcMoment
    from .group import Group
    from .group_list import GroupList
    from .group_member import GroupMember
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .lead import Lead
    from .lead_address import LeadAddress
    from .lead_address_in import LeadAddressIn
    from .lead_custom import LeadCustom
    from .lead_export_type import LeadExportType
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
    from .local_time_condition import LocalTimeCondition
    from .match_all_node import MatchAllNode
    from .me import Me
    from .me_email_account import MeEmailAccount
    from .me_email_signature import MeEmailSignature
    from .me_lead_status import MeLeadStatus
    from .me_organization import MeOrganization
    from .me_phone_number import MePhoneNumber
    from .membership import Membership
    from .merge_leads import MergeLeads
    from .moment_offset import MomentOffset
    from .moment_range_condition import MomentRangeCondition
    from .now_moment import NowMoment
    from .number_range_condition import NumberRangeCondition
    from .object_type_node import ObjectTypeNode
    from .offset_direction import OffsetDirection
    from .offset_moment import OffsetMoment
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
    from .or_node import OrNode
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
    from .reference_condition import ReferenceCondition
    from .regular_search_field import RegularSearchField
    from .relative_period_moment import RelativePeriodMoment
    from .rendered_integration_link import RenderedIntegrationLink
    from .reorder_custom_field_schema import ReorderCustomFieldSchema
    from .role import Role
    from .role_list import RoleList
    from .saved_search import SavedSearch
    from .saved_search_node import SavedSearchNode
    from .saved_search_type import SavedSearchType
    from .search_count import SearchCount
    from .search_direction import SearchDirection
    from .search_fields import SearchFields
    from .search_page import SearchPage
    from .search_request import SearchRequest
    from .search_result import SearchResult
    from .search_sort import SearchSort
    from .sequence_status import SequenceStatus
    from .shared_custom_field_definition import SharedCustomFieldDefinition
    from .shared_custom_field_list import SharedCustomFieldList
    from .sharing_settings_embedded_response import SharingSettingsEmbeddedResponse
    from .smart_view_column import SmartViewColumn
    from .smart_view_list import SmartViewList
    from .smart_view_query import SmartViewQuery
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_status import SMSTemplateStatus
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason
    from .term_condition import TermCondition
    from .text_condition import TextCondition
    from .text_mode import TextMode
    from .text_node import TextNode
    from .update_contact import UpdateContact
    from .update_custom_field import UpdateCustomField
    from .update_custom_field_association import UpdateCustomFieldAssociation
    from .update_lead import UpdateLead
    from .update_lead_status import UpdateLeadStatus
    from .update_opportunity import UpdateOpportunity
    from .update_opportunity_status import UpdateOpportunityStatus
    from .update_organization import UpdateOrganization
    from .update_outcome import UpdateOutcome
    from .update_pipeline import UpdatePipeline
    from .update_role import UpdateRole
    from .update_shared_custom_field import UpdateSharedCustomField
    from .update_smart_view import UpdateSmartView
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
    "AndNode": ".and_node",
    "AnyActivity": ".any_activity",
    "AnyMoment": ".any_moment",
    "AnySearchCondition": ".any_search_condition",
    "AnySearchField": ".any_search_field",
    "AnySearchNode": ".any_search_node",
    "Attachment": ".attachment",
    "AttachmentIn": ".attachment_in",
    "AutoRecordCalls": ".auto_record_calls",
    "BulkActionObjectType": ".bulk_action_object_type",
    "BulkActionStatus": ".bulk_action_status",
    "BulkDeleteAction": ".bulk_delete_action",
    "BulkDeleteActionList": ".bulk_delete_action_list",
    "BulkEditAction": ".bulk_edit_action",
    "BulkEditActionList": ".bulk_edit_action_list",
    "BulkEditActionType": ".bulk_edit_action_type",
    "BulkEditCustomFieldOperation": ".bulk_edit_custom_field_operation",
    "BulkEmailAction": ".bulk_email_action",
    "BulkEmailActionList": ".bulk_email_action_list",
    "BulkEmailContactPreference": ".bulk_email_contact_preference",
    "BulkSequenceSubscriptionAction": ".bulk_sequence_subscription_action",
    "BulkSequenceSubscriptionActionList": ".bulk_sequence_subscription_action_list",
    "BulkSequenceSubscriptionActionType": ".bulk_sequence_subscription_action_type",
    "BulkSequenceSubscriptionContactPreference": ".bulk_sequence_subscription_contact_preference",
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
    "CreateBulkDeleteAction": ".create_bulk_delete_action",
    "CreateBulkEditAction": ".create_bulk_edit_action",
    "CreateBulkEmailAction": ".create_bulk_email_action",
    "CreateBulkSequenceSubscriptionAction": ".create_bulk_sequence_subscription_action",
    "CreateContact": ".create_contact",
    "CreateCustomField": ".create_custom_field",
    "CreateCustomFieldAssociation": ".create_custom_field_association",
    "CreateGroup": ".create_group",
    "CreateGroupMember": ".create_group_member",
    "CreateLead": ".create_lead",
    "CreateLeadContact": ".create_lead_contact",
    "CreateLeadExport": ".create_lead_export",
    "CreateLeadStatus": ".create_lead_status",
    "CreateOpportunity": ".create_opportunity",
    "CreateOpportunityExport": ".create_opportunity_export",
    "CreateOpportunityStatus": ".create_opportunity_status",
    "CreateOpportunityStatusChange": ".create_opportunity_status_change",
    "CreateOutcome": ".create_outcome",
    "CreatePipeline": ".create_pipeline",
    "CreatePipelineStatus": ".create_pipeline_status",
    "CreateRole": ".create_role",
    "CreateSharedCustomField": ".create_shared_custom_field",
    "CreateSmartView": ".create_smart_view",
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
    "CustomSearchField": ".custom_search_field",
    "DayEdge": ".day_edge",
    "EmailIdentity": ".email_identity",
    "Event": ".event",
    "EventData": ".event_data",
    "EventList": ".event_list",
    "EventMeta": ".event_meta",
    "ExistsCondition": ".exists_condition",
    "Export": ".export",
    "ExportDateFormat": ".export_date_format",
    "ExportFormat": ".export_format",
    "ExportList": ".export_list",
    "ExportParameters": ".export_parameters",
    "ExportStatus": ".export_status",
    "ExportType": ".export_type",
    "FieldConditionNode": ".field_condition_node",
    "FixedLocalDateMoment": ".fixed_local_date_moment",
    "FixedUtcMoment": ".fixed_utc_moment",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
    "HasRelatedNode": ".has_related_node",
    "IdNode": ".id_node",
    "Lead": ".lead",
    "LeadAddress": ".lead_address",
    "LeadAddressIn": ".lead_address_in",
    "LeadCustom": ".lead_custom",
    "LeadExportType": ".lead_export_type",
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
    "LocalTimeCondition": ".local_time_condition",
    "MatchAllNode": ".match_all_node",
    "Me": ".me",
    "MeEmailAccount": ".me_email_account",
    "MeEmailSignature": ".me_email_signature",
    "MeLeadStatus": ".me_lead_status",
    "MeOrganization": ".me_organization",
    "MePhoneNumber": ".me_phone_number",
    "Membership": ".membership",
    "MergeLeads": ".merge_leads",
    "MomentOffset": ".moment_offset",
    "MomentRangeCondition": ".moment_range_condition",
    "NowMoment": ".now_moment",
    "NumberRangeCondition": ".number_range_condition",
    "ObjectTypeNode": ".object_type_node",
    "OffsetDirection": ".offset_direction",
    "OffsetMoment": ".offset_moment",
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
    "OrNode": ".or_node",
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
    "ReferenceCondition": ".reference_condition",
    "RegularSearchField": ".regular_search_field",
    "RelativePeriodMoment": ".relative_period_moment",
    "RenderedIntegrationLink": ".rendered_integration_link",
    "ReorderCustomFieldSchema": ".reorder_custom_field_schema",
    "Role": ".role",
    "RoleList": ".role_list",
    "SavedSearch": ".saved_search",
    "SavedSearchNode": ".saved_search_node",
    "SavedSearchType": ".saved_search_type",
    "SearchCount": ".search_count",
    "SearchDirection": ".search_direction",
    "SearchFields": ".search_fields",
    "SearchPage": ".search_page",
    "SearchRequest": ".search_request",
    "SearchResult": ".search_result",
    "SearchSort": ".search_sort",
    "SequenceStatus": ".sequence_status",
    "SharedCustomFieldDefinition": ".shared_custom_field_definition",
    "SharedCustomFieldList": ".shared_custom_field_list",
    "SharingSettingsEmbeddedResponse": ".sharing_settings_embedded_response",
    "SmartViewColumn": ".smart_view_column",
    "SmartViewList": ".smart_view_list",
    "SmartViewQuery": ".smart_view_query",
    "SmsTemplate": ".sms_template",
    "SmsTemplateList": ".sms_template_list",
    "SMSTemplateStatus": ".sms_template_status",
    "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionStatusReason": ".subscription_status_reason",
    "TermCondition": ".term_condition",
    "TextCondition": ".text_condition",
    "TextMode": ".text_mode",
    "TextNode": ".text_node",
    "UpdateContact": ".update_contact",
    "UpdateCustomField": ".update_custom_field",
    "UpdateCustomFieldAssociation": ".update_custom_field_association",
    "UpdateLead": ".update_lead",
    "UpdateLeadStatus": ".update_lead_status",
    "UpdateOpportunity": ".update_opportunity",
    "UpdateOpportunityStatus": ".update_opportunity_status",
    "UpdateOrganization": ".update_organization",
    "UpdateOutcome": ".update_outcome",
    "UpdatePipeline": ".update_pipeline",
    "UpdateRole": ".update_role",
    "UpdateSharedCustomField": ".update_shared_custom_field",
    "UpdateSmartView": ".update_smart_view",
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
    "AndNode",
    "AnyActivity",
    "AnyMoment",
    "AnySearchCondition",
    "AnySearchField",
    "AnySearchNode",
    "Attachment",
    "AttachmentIn",
    "AutoRecordCalls",
    "BulkActionObjectType",
    "BulkActionStatus",
    "BulkDeleteAction",
    "BulkDeleteActionList",
    "BulkEditAction",
    "BulkEditActionList",
    "BulkEditActionType",
    "BulkEditCustomFieldOperation",
    "BulkEmailAction",
    "BulkEmailActionList",
    "BulkEmailContactPreference",
    "BulkSequenceSubscriptionAction",
    "BulkSequenceSubscriptionActionList",
    "BulkSequenceSubscriptionActionType",
    "BulkSequenceSubscriptionContactPreference",
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
    "CreateBulkDeleteAction",
    "CreateBulkEditAction",
    "CreateBulkEmailAction",
    "CreateBulkSequenceSubscriptionAction",
    "CreateContact",
    "CreateCustomField",
    "CreateCustomFieldAssociation",
    "CreateGroup",
    "CreateGroupMember",
    "CreateLead",
    "CreateLeadContact",
    "CreateLeadExport",
    "CreateLeadStatus",
    "CreateOpportunity",
    "CreateOpportunityExport",
    "CreateOpportunityStatus",
    "CreateOpportunityStatusChange",
    "CreateOutcome",
    "CreatePipeline",
    "CreatePipelineStatus",
    "CreateRole",
    "CreateSharedCustomField",
    "CreateSmartView",
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
    "CustomSearchField",
    "DayEdge",
    "EmailIdentity",
    "Event",
    "EventData",
    "EventList",
    "EventMeta",
    "ExistsCondition",
    "Export",
    "ExportDateFormat",
    "ExportFormat",
    "ExportList",
    "ExportParameters",
    "ExportStatus",
    "ExportType",
    "FieldConditionNode",
    "FixedLocalDateMoment",
    "FixedUtcMoment",
    "Group",
    "GroupList",
    "GroupMember",
    "HasRelatedNode",
    "IdNode",
    "Lead",
    "LeadAddress",
    "LeadAddressIn",
    "LeadCustom",
    "LeadExportType",
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
    "LocalTimeCondition",
    "MatchAllNode",
    "Me",
    "MeEmailAccount",
    "MeEmailSignature",
    "MeLeadStatus",
    "Membership",
    "MeOrganization",
    "MePhoneNumber",
    "MergeLeads",
    "MomentOffset",
    "MomentRangeCondition",
    "NowMoment",
    "NumberRangeCondition",
    "ObjectTypeNode",
    "OffsetDirection",
    "OffsetMoment",
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
    "OrNode",
    "Outcome",
    "OutcomeAppliesTo",
    "OutcomeList",
    "OutcomeType",
    "Pipeline",
    "PipelineList",
    "PipelineOpportunityStatus",
    "PipelineStatusReference",
    "ReferenceCondition",
    "RegularSearchField",
    "RelativePeriodMoment",
    "RenderedIntegrationLink",
    "ReorderCustomFieldSchema",
    "Role",
    "RoleList",
    "SavedSearch",
    "SavedSearchNode",
    "SavedSearchType",
    "SearchCount",
    "SearchDirection",
    "SearchFields",
    "SearchPage",
    "SearchRequest",
    "SearchResult",
    "SearchSort",
    "SequenceStatus",
    "SharedCustomFieldDefinition",
    "SharedCustomFieldList",
    "SharingSettingsEmbeddedResponse",
    "SmartViewColumn",
    "SmartViewList",
    "SmartViewQuery",
    "SmsTemplate",
    "SmsTemplateList",
    "SMSTemplateStatus",
    "StalledOpportunityActionItems",
    "SubscriptionStatus",
    "SubscriptionStatusReason",
    "TermCondition",
    "TextCondition",
    "TextMode",
    "TextNode",
    "UpdateContact",
    "UpdateCustomField",
    "UpdateCustomFieldAssociation",
    "UpdateLead",
    "UpdateLeadStatus",
    "UpdateOpportunity",
    "UpdateOpportunityStatus",
    "UpdateOrganization",
    "UpdateOutcome",
    "UpdatePipeline",
    "UpdateRole",
    "UpdateSharedCustomField",
    "UpdateSmartView",
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

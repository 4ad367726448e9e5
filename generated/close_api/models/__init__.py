"""All objects of the description; each is loaded when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_item import ActionItem
    from .action_item_action import ActionItemAction
    from .activity_list import ActivityList
    from .activity_metric import ActivityMetric
    from .activity_metric_list import ActivityMetricList
    from .activity_report import ActivityReport
    from .activity_report_aggregations import ActivityReportAggregations
    from .activity_report_queries import ActivityReportQueries
    from .activity_report_row import ActivityReportRow
    from .activity_report_type import ActivityReportType
    from .and_node import AndNode
    from .answered_detached_call_task import AnsweredDetachedCallTask
    from .any_activity import AnyActivity
    from .any_email_thread_importance import AnyEmailThreadImportance
    from .any_moment import AnyMoment
    from .any_search_condition import AnySearchCondition
    from .any_search_field import AnySearchField
    from .any_search_node import AnySearchNode
    from .any_task import AnyTask
    from .attachment import Attachment
    from .attachment_in import AttachmentIn
    from .auto_record_calls import AutoRecordCalls
    from .blocked_phone_number import BlockedPhoneNumber
    from .blocked_phone_number_list import BlockedPhoneNumberList
    from .blocked_phone_number_settings import BlockedPhoneNumberSettings
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
    from .bulk_membership_params import BulkMembershipParams
    from .bulk_send_as import BulkSendAs
    from .bulk_sequence_subscription_action import BulkSequenceSubscriptionAction
    from .bulk_sequence_subscription_action_list import BulkSequenceSubscriptionActionList
    from .bulk_sequence_subscription_action_type import BulkSequenceSubscriptionActionType
    from .bulk_sequence_subscription_contact_preference import BulkSequenceSubscriptionContactPreference
    from .bulk_update_memberships import BulkUpdateMemberships
    from .bulk_update_notifications import BulkUpdateNotifications
    from .call import Call
    from .call_disposition import CallDisposition
    from .call_list import CallList
    from .call_method import CallMethod
    from .call_speaker_side import CallSpeakerSide
    from .call_status import CallStatus
    from .call_task import CallTask
    from .call_transcript import CallTranscript
    from .call_utterance import CallUtterance
    from .carrier_number_type import CarrierNumberType
    from .comment import Comment
    from .comment_list import CommentList
    from .comment_summary import CommentSummary
    from .comment_thread import CommentThread
    from .comment_thread_list import CommentThreadList
    from .communication_direction import CommunicationDirection
    from .communication_issue import CommunicationIssue
    from .compared_range import ComparedRange
    from .conference_link_type import ConferenceLinkType
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
    from .create_activity_custom_field import CreateActivityCustomField
    from .create_blocked_phone_number import CreateBlockedPhoneNumber
    from .create_bulk_delete_action import CreateBulkDeleteAction
    from .create_bulk_edit_action import CreateBulkEditAction
    from .create_bulk_email_action import CreateBulkEmailAction
    from .create_bulk_sequence_subscription_action import CreateBulkSequenceSubscriptionAction
    from .create_call import CreateCall
    from .create_comment import CreateComment
    from .create_contact import CreateContact
    from .create_custom_activity import CreateCustomActivity
    from .create_custom_activity_type import CreateCustomActivityType
    from .create_custom_field import CreateCustomField
    from .create_custom_field_association import CreateCustomFieldAssociation
    from .create_custom_object import CreateCustomObject
    from .create_custom_object_custom_field import CreateCustomObjectCustomField
    from .create_custom_object_type import CreateCustomObjectType
    from .create_email import CreateEmail
    from .create_email_template import CreateEmailTemplate
    from .create_group import CreateGroup
    from .create_group_member import CreateGroupMember
    from .create_integration_link import CreateIntegrationLink
    from .create_integration_scheduling_link import CreateIntegrationSchedulingLink
    from .create_lead import CreateLead
    from .create_lead_contact import CreateLeadContact
    from .create_lead_export import CreateLeadExport
    from .create_lead_status import CreateLeadStatus
    from .create_lead_status_change import CreateLeadStatusChange
    from .create_meeting_integration import CreateMeetingIntegration
    from .create_membership import CreateMembership
    from .create_note import CreateNote
    from .create_opportunity import CreateOpportunity
    from .create_opportunity_export import CreateOpportunityExport
    from .create_opportunity_status import CreateOpportunityStatus
    from .create_opportunity_status_change import CreateOpportunityStatusChange
    from .create_outcome import CreateOutcome
    from .create_phone_number_request import CreatePhoneNumberRequest
    from .create_pipeline import CreatePipeline
    from .create_pipeline_status import CreatePipelineStatus
    from .create_playbook import CreatePlaybook
    from .create_role import CreateRole
    from .create_scheduling_link import CreateSchedulingLink
    from .create_send_as import CreateSendAs
    from .create_sequence import CreateSequence
    from .create_sequence_schedule import CreateSequenceSchedule
    from .create_sequence_schedule_range import CreateSequenceScheduleRange
    from .create_sequence_step import CreateSequenceStep
    from .create_sequence_subscription import CreateSequenceSubscription
    from .create_shared_custom_field import CreateSharedCustomField
    from .create_shared_scheduling_link import CreateSharedSchedulingLink
    from .create_shared_scheduling_link_association import CreateSharedSchedulingLinkAssociation
    from .create_smart_view import CreateSmartView
    from .create_sms import CreateSMS
    from .create_sms_template import CreateSMSTemplate
    from .create_sms_template_attachment import CreateSMSTemplateAttachment
    from .create_task import CreateTask
    from .create_unsubscribed_email import CreateUnsubscribedEmail
    from .create_webhook import CreateWebhook
    from .create_whats_app_message import CreateWhatsAppMessage
    from .created_task_type import CreatedTaskType
    from .creation import Creation
    from .creation_list import CreationList
    from .creation_source import CreationSource
    from .custom_activity import CustomActivity
    from .custom_activity_list import CustomActivityList
    from .custom_activity_status import CustomActivityStatus
    from .custom_activity_type import CustomActivityType
    from .custom_activity_type_list import CustomActivityTypeList
    from .custom_field_association import CustomFieldAssociation
    from .custom_field_association_object_type import CustomFieldAssociationObjectType
    from .custom_field_back_reference import CustomFieldBackReference
    from .custom_field_definition import CustomFieldDefinition
    from .custom_field_list import CustomFieldList
    from .custom_field_object_type import CustomFieldObjectType
    from .custom_field_of_type import CustomFieldOfType
    from .custom_field_reference import CustomFieldReference
    from .custom_field_schema import CustomFieldSchema
    from .custom_field_type import CustomFieldType
    from .custom_object import CustomObject
    from .custom_object_custom_field_list import CustomObjectCustomFieldList
    from .custom_object_list import CustomObjectList
    from .custom_object_type import CustomObjectType
    from .custom_object_type_list import CustomObjectTypeList
    from .custom_report import CustomReport
    from .custom_search_field import CustomSearchField
    from .day_edge import DayEdge
    from .delete_shared_scheduling_link_association import DeleteSharedSchedulingLinkAssociation
    from .dialer import Dialer
    from .dialer_list import DialerList
    from .dialer_source_type import DialerSourceType
    from .dialer_users import DialerUsers
    from .email import Email
    from .email_ai_draft import EmailAIDraft
    from .email_attachment_in import EmailAttachmentIn
    from .email_envelope import EmailEnvelope
    from .email_fields import EmailFields
    from .email_followup_task import EmailFollowupTask
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
    from .enriched_field import EnrichedField
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
    from .field_enrichment_object_type import FieldEnrichmentObjectType
    from .file_download import FileDownload
    from .file_form import FileForm
    from .file_form_fields import FileFormFields
    from .file_upload import FileUpload
    from .fixed_local_date_moment import FixedLocalDateMoment
    from .fixed_utc_moment import FixedUtcMoment
    from .form import Form
    from .form_field_choice import FormFieldChoice
    from .form_field_definition import FormFieldDefinition
    from .form_list import FormList
    from .form_submission import FormSubmission
    from .form_submission_list import FormSubmissionList
    from .form_submission_values import FormSubmissionValues
    from .form_submission_values_by_name import FormSubmissionValuesByName
    from .funnel_report_type import FunnelReportType
    from .funnel_stage import FunnelStage
    from .funnel_stages import FunnelStages
    from .funnel_stages_report import FunnelStagesReport
    from .funnel_status import FunnelStatus
    from .funnel_totals import FunnelTotals
    from .funnel_totals_report import FunnelTotalsReport
    from .funnel_user_stages import FunnelUserStages
    from .funnel_user_totals import FunnelUserTotals
    from .group import Group
    from .group_list import GroupList
    from .group_member import GroupMember
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .import_update import ImportUpdate
    from .import_update_list import ImportUpdateList
    from .important_email_thread import ImportantEmailThread
    from .important_thread_reason import ImportantThreadReason
    from .incoming_email_task import IncomingEmailTask
    from .incoming_sms_task import IncomingSmsTask
    from .integration_link import IntegrationLink
    from .integration_link_list import IntegrationLinkList
    from .integration_link_type import IntegrationLinkType
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
    from .lead_status_change import LeadStatusChange
    from .lead_status_change_list import LeadStatusChangeList
    from .lead_status_color import LeadStatusColor
    from .lead_status_list import LeadStatusList
    from .lead_status_overview import LeadStatusOverview
    from .lead_status_reference import LeadStatusReference
    from .lead_status_report import LeadStatusReport
    from .lead_status_transition import LeadStatusTransition
    from .lead_summaries_item import LeadSummariesItem
    from .lead_task import LeadTask
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
    from .meeting import Meeting
    from .meeting_attendee import MeetingAttendee
    from .meeting_conference_link import MeetingConferenceLink
    from .meeting_integration import MeetingIntegration
    from .meeting_integration_client import MeetingIntegrationClient
    from .meeting_integration_data import MeetingIntegrationData
    from .meeting_integration_data_in import MeetingIntegrationDataIn
    from .meeting_integrations_item import MeetingIntegrationsItem
    from .meeting_list import MeetingList
    from .meeting_source import MeetingSource
    from .meeting_status import MeetingStatus
    from .meeting_summary import MeetingSummary
    from .meeting_transcript import MeetingTranscript
    from .meeting_transcript_speaker import MeetingTranscriptSpeaker
    from .meeting_transcript_utterance import MeetingTranscriptUtterance
    from .meeting_transcript_word import MeetingTranscriptWord
    from .membership import Membership
    from .membership_count import MembershipCount
    from .membership_details import MembershipDetails
    from .merge_leads import MergeLeads
    from .message_status import MessageStatus
    from .metric_queries import MetricQueries
    from .metric_totals import MetricTotals
    from .missed_call_task import MissedCallTask
    from .moment_offset import MomentOffset
    from .moment_range_condition import MomentRangeCondition
    from .not_important_email_thread import NotImportantEmailThread
    from .not_important_thread_reason import NotImportantThreadReason
    from .note import Note
    from .note_attachment_in import NoteAttachmentIn
    from .note_list import NoteList
    from .notification_resolution import NotificationResolution
    from .now_moment import NowMoment
    from .number_range_condition import NumberRangeCondition
    from .object_type_node import ObjectTypeNode
    from .offset_direction import OffsetDirection
    from .offset_moment import OffsetMoment
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
    from .opportunity_status_overview import OpportunityStatusOverview
    from .opportunity_status_report import OpportunityStatusReport
    from .opportunity_status_transition import OpportunityStatusTransition
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
    from .outcome_autofill_confidence import OutcomeAutofillConfidence
    from .outcome_list import OutcomeList
    from .outcome_reason import OutcomeReason
    from .outcome_type import OutcomeType
    from .paused_subscription import PausedSubscription
    from .phone_activity_direction import PhoneActivityDirection
    from .phone_activity_source import PhoneActivitySource
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
    from .playbook import Playbook
    from .playbook_list import PlaybookList
    from .playbook_reason import PlaybookReason
    from .provider_calendar_type import ProviderCalendarType
    from .quoted_email_html import QuotedEmailHTML
    from .quoted_email_text import QuotedEmailText
    from .reference_condition import ReferenceCondition
    from .regular_search_field import RegularSearchField
    from .relative_period_moment import RelativePeriodMoment
    from .rendered_email_template import RenderedEmailTemplate
    from .rendered_integration_link import RenderedIntegrationLink
    from .reorder_custom_field_schema import ReorderCustomFieldSchema
    from .report_filter import ReportFilter
    from .report_range import ReportRange
    from .report_relative_range import ReportRelativeRange
    from .report_transformation import ReportTransformation
    from .reported_names import ReportedNames
    from .reported_user_name import ReportedUserName
    from .reported_user_names import ReportedUserNames
    from .role import Role
    from .role_list import RoleList
    from .run_activity_report import RunActivityReport
    from .run_field_enrichment import RunFieldEnrichment
    from .run_funnel_report import RunFunnelReport
    from .saved_search import SavedSearch
    from .saved_search_node import SavedSearchNode
    from .saved_search_type import SavedSearchType
    from .scheduling_link import SchedulingLink
    from .scheduling_link_list import SchedulingLinkList
    from .scheduling_link_source import SchedulingLinkSource
    from .search_count import SearchCount
    from .search_direction import SearchDirection
    from .search_fields import SearchFields
    from .search_page import SearchPage
    from .search_request import SearchRequest
    from .search_result import SearchResult
    from .search_sort import SearchSort
    from .send_as_association import SendAsAssociation
    from .send_as_list import SendAsList
    from .sent_email_queries import SentEmailQueries
    from .sent_email_stats import SentEmailStats
    from .sent_emails_report import SentEmailsReport
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
    from .set_pinned_saved_view import SetPinnedSavedView
    from .shared_custom_field_definition import SharedCustomFieldDefinition
    from .shared_custom_field_list import SharedCustomFieldList
    from .shared_scheduling_link import SharedSchedulingLink
    from .shared_scheduling_link_association import SharedSchedulingLinkAssociation
    from .shared_scheduling_link_list import SharedSchedulingLinkList
    from .sharing_settings_embedded_response import SharingSettingsEmbeddedResponse
    from .smart_view_column import SmartViewColumn
    from .smart_view_list import SmartViewList
    from .smart_view_query import SmartViewQuery
    from .sms import SMS
    from .sms_attachment import SMSAttachment
    from .sms_attachment_in import SMSAttachmentIn
    from .sms_attachment_type import SMSAttachmentType
    from .sms_list import SMSList
    from .sms_template import SmsTemplate
    from .sms_template_list import SmsTemplateList
    from .sms_template_status import SMSTemplateStatus
    from .stalled_opportunity_action_items import StalledOpportunityActionItems
    from .status_pages import StatusPages
    from .status_queries import StatusQueries
    from .subscription_change import SubscriptionChange
    from .subscription_status import SubscriptionStatus
    from .subscription_status_reason import SubscriptionStatusReason
    from .summary_feedback_rating import SummaryFeedbackRating
    from .summary_status import SummaryStatus
    from .task_attachment import TaskAttachment
    from .task_completion import TaskCompletion
    from .task_completion_list import TaskCompletionList
    from .task_filters import TaskFilters
    from .task_list import TaskList
    from .task_order_by import TaskOrderBy
    from .task_priority import TaskPriority
    from .task_view import TaskView
    from .tasks_updated import TasksUpdated
    from .term_condition import TermCondition
    from .text_condition import TextCondition
    from .text_mode import TextMode
    from .text_node import TextNode
    from .threaded_emails import ThreadedEmails
    from .underlying_carrier import UnderlyingCarrier
    from .unsubscribed_email import UnsubscribedEmail
    from .unsubscribed_email_list import UnsubscribedEmailList
    from .update_blocked_phone_number import UpdateBlockedPhoneNumber
    from .update_blocked_phone_number_settings import UpdateBlockedPhoneNumberSettings
    from .update_call import UpdateCall
    from .update_comment_threads import UpdateCommentThreads
    from .update_contact import UpdateContact
    from .update_custom_activity import UpdateCustomActivity
    from .update_custom_activity_type import UpdateCustomActivityType
    from .update_custom_field import UpdateCustomField
    from .update_custom_field_association import UpdateCustomFieldAssociation
    from .update_custom_object import UpdateCustomObject
    from .update_custom_object_type import UpdateCustomObjectType
    from .update_email import UpdateEmail
    from .update_email_template import UpdateEmailTemplate
    from .update_integration_link import UpdateIntegrationLink
    from .update_lead import UpdateLead
    from .update_lead_status import UpdateLeadStatus
    from .update_meeting import UpdateMeeting
    from .update_membership import UpdateMembership
    from .update_note import UpdateNote
    from .update_notification import UpdateNotification
    from .update_opportunity import UpdateOpportunity
    from .update_opportunity_status import UpdateOpportunityStatus
    from .update_organization import UpdateOrganization
    from .update_outcome import UpdateOutcome
    from .update_phone_number import UpdatePhoneNumber
    from .update_pipeline import UpdatePipeline
    from .update_playbook import UpdatePlaybook
    from .update_role import UpdateRole
    from .update_scheduling_link import UpdateSchedulingLink
    from .update_sequence import UpdateSequence
    from .update_sequence_step import UpdateSequenceStep
    from .update_sequence_subscription import UpdateSequenceSubscription
    from .update_shared_custom_field import UpdateSharedCustomField
    from .update_shared_scheduling_link import UpdateSharedSchedulingLink
    from .update_smart_view import UpdateSmartView
    from .update_sms import UpdateSMS
    from .update_sms_template import UpdateSMSTemplate
    from .update_sms_template_attachment import UpdateSMSTemplateAttachment
    from .update_type_custom_field import UpdateTypeCustomField
    from .update_webhook import UpdateWebhook
    from .update_whats_app_message import UpdateWhatsAppMessage
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
    from .whats_app_attachment_data import WhatsAppAttachmentData
    from .whats_app_message import WhatsAppMessage
    from .whats_app_message_list import WhatsAppMessageList

_MODULES = {
    "ActionItem": ".action_item",
    "ActionItemAction": ".action_item_action",
    "ActivityList": ".activity_list",
    "ActivityMetric": ".activity_metric",
    "ActivityMetricList": ".activity_metric_list",
    "ActivityReport": ".activity_report",
    "ActivityReportAggregations": ".activity_report_aggregations",
    "ActivityReportQueries": ".activity_report_queries",
    "ActivityReportRow": ".activity_report_row",
    "ActivityReportType": ".activity_report_type",
    "AndNode": ".and_node",
    "AnsweredDetachedCallTask": ".answered_detached_call_task",
    "AnyActivity": ".any_activity",
    "AnyEmailThreadImportance": ".any_email_thread_importance",
    "AnyMoment": ".any_moment",
    "AnySearchCondition": ".any_search_condition",
    "AnySearchField": ".any_search_field",
    "AnySearchNode": ".any_search_node",
    "AnyTask": ".any_task",
    "Attachment": ".attachment",
    "AttachmentIn": ".attachment_in",
    "AutoRecordCalls": ".auto_record_calls",
    "BlockedPhoneNumber": ".blocked_phone_number",
    "BlockedPhoneNumberList": ".blocked_phone_number_list",
    "BlockedPhoneNumberSettings": ".blocked_phone_number_settings",
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
    "BulkMembershipParams": ".bulk_membership_params",
    "BulkSendAs": ".bulk_send_as",
    "BulkSequenceSubscriptionAction": ".bulk_sequence_subscription_action",
    "BulkSequenceSubscriptionActionList": ".bulk_sequence_subscription_action_list",
    "BulkSequenceSubscriptionActionType": ".bulk_sequence_subscription_action_type",
    "BulkSequenceSubscriptionContactPreference": ".bulk_sequence_subscription_contact_preference",
    "BulkUpdateMemberships": ".bulk_update_memberships",
    "BulkUpdateNotifications": ".bulk_update_notifications",
    "Call": ".call",
    "CallDisposition": ".call_disposition",
    "CallList": ".call_list",
    "CallMethod": ".call_method",
    "CallSpeakerSide": ".call_speaker_side",
    "CallStatus": ".call_status",
    "CallTask": ".call_task",
    "CallTranscript": ".call_transcript",
    "CallUtterance": ".call_utterance",
    "CarrierNumberType": ".carrier_number_type",
    "Comment": ".comment",
    "CommentList": ".comment_list",
    "CommentSummary": ".comment_summary",
    "CommentThread": ".comment_thread",
    "CommentThreadList": ".comment_thread_list",
    "CommunicationDirection": ".communication_direction",
    "CommunicationIssue": ".communication_issue",
    "ComparedRange": ".compared_range",
    "ConferenceLinkType": ".conference_link_type",
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
    "CreateActivityCustomField": ".create_activity_custom_field",
    "CreateBlockedPhoneNumber": ".create_blocked_phone_number",
    "CreateBulkDeleteAction": ".create_bulk_delete_action",
    "CreateBulkEditAction": ".create_bulk_edit_action",
    "CreateBulkEmailAction": ".create_bulk_email_action",
    "CreateBulkSequenceSubscriptionAction": ".create_bulk_sequence_subscription_action",
    "CreateCall": ".create_call",
    "CreateComment": ".create_comment",
    "CreateContact": ".create_contact",
    "CreateCustomActivity": ".create_custom_activity",
    "CreateCustomActivityType": ".create_custom_activity_type",
    "CreateCustomField": ".create_custom_field",
    "CreateCustomFieldAssociation": ".create_custom_field_association",
    "CreateCustomObject": ".create_custom_object",
    "CreateCustomObjectCustomField": ".create_custom_object_custom_field",
    "CreateCustomObjectType": ".create_custom_object_type",
    "CreateEmail": ".create_email",
    "CreateEmailTemplate": ".create_email_template",
    "CreateGroup": ".create_group",
    "CreateGroupMember": ".create_group_member",
    "CreateIntegrationLink": ".create_integration_link",
    "CreateIntegrationSchedulingLink": ".create_integration_scheduling_link",
    "CreateLead": ".create_lead",
    "CreateLeadContact": ".create_lead_contact",
    "CreateLeadExport": ".create_lead_export",
    "CreateLeadStatus": ".create_lead_status",
    "CreateLeadStatusChange": ".create_lead_status_change",
    "CreateMeetingIntegration": ".create_meeting_integration",
    "CreateMembership": ".create_membership",
    "CreateNote": ".create_note",
    "CreateOpportunity": ".create_opportunity",
    "CreateOpportunityExport": ".create_opportunity_export",
    "CreateOpportunityStatus": ".create_opportunity_status",
    "CreateOpportunityStatusChange": ".create_opportunity_status_change",
    "CreateOutcome": ".create_outcome",
    "CreatePhoneNumberRequest": ".create_phone_number_request",
    "CreatePipeline": ".create_pipeline",
    "CreatePipelineStatus": ".create_pipeline_status",
    "CreatePlaybook": ".create_playbook",
    "CreateRole": ".create_role",
    "CreateSchedulingLink": ".create_scheduling_link",
    "CreateSendAs": ".create_send_as",
    "CreateSequence": ".create_sequence",
    "CreateSequenceSchedule": ".create_sequence_schedule",
    "CreateSequenceScheduleRange": ".create_sequence_schedule_range",
    "CreateSequenceStep": ".create_sequence_step",
    "CreateSequenceSubscription": ".create_sequence_subscription",
    "CreateSharedCustomField": ".create_shared_custom_field",
    "CreateSharedSchedulingLink": ".create_shared_scheduling_link",
    "CreateSharedSchedulingLinkAssociation": ".create_shared_scheduling_link_association",
    "CreateSmartView": ".create_smart_view",
    "CreateSMS": ".create_sms",
    "CreateSMSTemplate": ".create_sms_template",
    "CreateSMSTemplateAttachment": ".create_sms_template_attachment",
    "CreateTask": ".create_task",
    "CreateUnsubscribedEmail": ".create_unsubscribed_email",
    "CreateWebhook": ".create_webhook",
    "CreateWhatsAppMessage": ".create_whats_app_message",
    "CreatedTaskType": ".created_task_type",
    "Creation": ".creation",
    "CreationList": ".creation_list",
    "CreationSource": ".creation_source",
    "CustomActivity": ".custom_activity",
    "CustomActivityList": ".custom_activity_list",
    "CustomActivityStatus": ".custom_activity_status",
    "CustomActivityType": ".custom_activity_type",
    "CustomActivityTypeList": ".custom_activity_type_list",
    "CustomFieldAssociation": ".custom_field_association",
    "CustomFieldAssociationObjectType": ".custom_field_association_object_type",
    "CustomFieldBackReference": ".custom_field_back_reference",
    "CustomFieldDefinition": ".custom_field_definition",
    "CustomFieldList": ".custom_field_list",
    "CustomFieldObjectType": ".custom_field_object_type",
    "CustomFieldOfType": ".custom_field_of_type",
    "CustomFieldReference": ".custom_field_reference",
    "CustomFieldSchema": ".custom_field_schema",
    "CustomFieldType": ".custom_field_type",
    "CustomObject": ".custom_object",
    "CustomObjectCustomFieldList": ".custom_object_custom_field_list",
    "CustomObjectList": ".custom_object_list",
    "CustomObjectType": ".custom_object_type",
    "CustomObjectTypeList": ".custom_object_type_list",
    "CustomReport": ".custom_report",
    "CustomSearchField": ".custom_search_field",
    "DayEdge": ".day_edge",
    "DeleteSharedSchedulingLinkAssociation": ".delete_shared_scheduling_link_association",
    "Dialer": ".dialer",
    "DialerList": ".dialer_list",
    "DialerSourceType": ".dialer_source_type",
    "DialerUsers": ".dialer_users",
    "Email": ".email",
    "EmailAIDraft": ".email_ai_draft",
    "EmailAttachmentIn": ".email_attachment_in",
    "EmailEnvelope": ".email_envelope",
    "EmailFields": ".email_fields",
    "EmailFollowupTask": ".email_followup_task",
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
    "EnrichedField": ".enriched_field",
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
    "FieldEnrichmentObjectType": ".field_enrichment_object_type",
    "FileDownload": ".file_download",
    "FileForm": ".file_form",
    "FileFormFields": ".file_form_fields",
    "FileUpload": ".file_upload",
    "FixedLocalDateMoment": ".fixed_local_date_moment",
    "FixedUtcMoment": ".fixed_utc_moment",
    "Form": ".form",
    "FormFieldChoice": ".form_field_choice",
    "FormFieldDefinition": ".form_field_definition",
    "FormList": ".form_list",
    "FormSubmission": ".form_submission",
    "FormSubmissionList": ".form_submission_list",
    "FormSubmissionValues": ".form_submission_values",
    "FormSubmissionValuesByName": ".form_submission_values_by_name",
    "FunnelReportType": ".funnel_report_type",
    "FunnelStage": ".funnel_stage",
    "FunnelStages": ".funnel_stages",
    "FunnelStagesReport": ".funnel_stages_report",
    "FunnelStatus": ".funnel_status",
    "FunnelTotals": ".funnel_totals",
    "FunnelTotalsReport": ".funnel_totals_report",
    "FunnelUserStages": ".funnel_user_stages",
    "FunnelUserTotals": ".funnel_user_totals",
    "Group": ".group",
    "GroupList": ".group_list",
    "GroupMember": ".group_member",
    "HasRelatedNode": ".has_related_node",
    "IdNode": ".id_node",
    "ImportUpdate": ".import_update",
    "ImportUpdateList": ".import_update_list",
    "ImportantEmailThread": ".important_email_thread",
    "ImportantThreadReason": ".important_thread_reason",
    "IncomingEmailTask": ".incoming_email_task",
    "IncomingSmsTask": ".incoming_sms_task",
    "IntegrationLink": ".integration_link",
    "IntegrationLinkList": ".integration_link_list",
    "IntegrationLinkType": ".integration_link_type",
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
    "LeadStatusChange": ".lead_status_change",
    "LeadStatusChangeList": ".lead_status_change_list",
    "LeadStatusColor": ".lead_status_color",
    "LeadStatusList": ".lead_status_list",
    "LeadStatusOverview": ".lead_status_overview",
    "LeadStatusReference": ".lead_status_reference",
    "LeadStatusReport": ".lead_status_report",
    "LeadStatusTransition": ".lead_status_transition",
    "LeadSummariesItem": ".lead_summaries_item",
    "LeadTask": ".lead_task",
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
    "Meeting": ".meeting",
    "MeetingAttendee": ".meeting_attendee",
    "MeetingConferenceLink": ".meeting_conference_link",
    "MeetingIntegration": ".meeting_integration",
    "MeetingIntegrationClient": ".meeting_integration_client",
    "MeetingIntegrationData": ".meeting_integration_data",
    "MeetingIntegrationDataIn": ".meeting_integration_data_in",
    "MeetingIntegrationsItem": ".meeting_integrations_item",
    "MeetingList": ".meeting_list",
    "MeetingSource": ".meeting_source",
    "MeetingStatus": ".meeting_status",
    "MeetingSummary": ".meeting_summary",
    "MeetingTranscript": ".meeting_transcript",
    "MeetingTranscriptSpeaker": ".meeting_transcript_speaker",
    "MeetingTranscriptUtterance": ".meeting_transcript_utterance",
    "MeetingTranscriptWord": ".meeting_transcript_word",
    "Membership": ".membership",
    "MembershipCount": ".membership_count",
    "MembershipDetails": ".membership_details",
    "MergeLeads": ".merge_leads",
    "MessageStatus": ".message_status",
    "MetricQueries": ".metric_queries",
    "MetricTotals": ".metric_totals",
    "MissedCallTask": ".missed_call_task",
    "MomentOffset": ".moment_offset",
    "MomentRangeCondition": ".moment_range_condition",
    "NotImportantEmailThread": ".not_important_email_thread",
    "NotImportantThreadReason": ".not_important_thread_reason",
    "Note": ".note",
    "NoteAttachmentIn": ".note_attachment_in",
    "NoteList": ".note_list",
    "NotificationResolution": ".notification_resolution",
    "NowMoment": ".now_moment",
    "NumberRangeCondition": ".number_range_condition",
    "ObjectTypeNode": ".object_type_node",
    "OffsetDirection": ".offset_direction",
    "OffsetMoment": ".offset_moment",
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
    "OpportunityStatusOverview": ".opportunity_status_overview",
    "OpportunityStatusReport": ".opportunity_status_report",
    "OpportunityStatusTransition": ".opportunity_status_transition",
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
    "OutcomeAutofillConfidence": ".outcome_autofill_confidence",
    "OutcomeList": ".outcome_list",
    "OutcomeReason": ".outcome_reason",
    "OutcomeType": ".outcome_type",
    "PausedSubscription": ".paused_subscription",
    "PhoneActivityDirection": ".phone_activity_direction",
    "PhoneActivitySource": ".phone_activity_source",
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
    "Playbook": ".playbook",
    "PlaybookList": ".playbook_list",
    "PlaybookReason": ".playbook_reason",
    "ProviderCalendarType": ".provider_calendar_type",
    "QuotedEmailHTML": ".quoted_email_html",
    "QuotedEmailText": ".quoted_email_text",
    "ReferenceCondition": ".reference_condition",
    "RegularSearchField": ".regular_search_field",
    "RelativePeriodMoment": ".relative_period_moment",
    "RenderedEmailTemplate": ".rendered_email_template",
    "RenderedIntegrationLink": ".rendered_integration_link",
    "ReorderCustomFieldSchema": ".reorder_custom_field_schema",
    "ReportFilter": ".report_filter",
    "ReportRange": ".report_range",
    "ReportRelativeRange": ".report_relative_range",
    "ReportTransformation": ".report_transformation",
    "ReportedNames": ".reported_names",
    "ReportedUserName": ".reported_user_name",
    "ReportedUserNames": ".reported_user_names",
    "Role": ".role",
    "RoleList": ".role_list",
    "RunActivityReport": ".run_activity_report",
    "RunFieldEnrichment": ".run_field_enrichment",
    "RunFunnelReport": ".run_funnel_report",
    "SavedSearch": ".saved_search",
    "SavedSearchNode": ".saved_search_node",
    "SavedSearchType": ".saved_search_type",
    "SchedulingLink": ".scheduling_link",
    "SchedulingLinkList": ".scheduling_link_list",
    "SchedulingLinkSource": ".scheduling_link_source",
    "SearchCount": ".search_count",
    "SearchDirection": ".search_direction",
    "SearchFields": ".search_fields",
    "SearchPage": ".search_page",
    "SearchRequest": ".search_request",
    "SearchResult": ".search_result",
    "SearchSort": ".search_sort",
    "SendAsAssociation": ".send_as_association",
    "SendAsList": ".send_as_list",
    "SentEmailQueries": ".sent_email_queries",
    "SentEmailStats": ".sent_email_stats",
    "SentEmailsReport": ".sent_emails_report",
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
    "SetPinnedSavedView": ".set_pinned_saved_view",
    "SharedCustomFieldDefinition": ".shared_custom_field_definition",
    "SharedCustomFieldList": ".shared_custom_field_list",
    "SharedSchedulingLink": ".shared_scheduling_link",
    "SharedSchedulingLinkAssociation": ".shared_scheduling_link_association",
    "SharedSchedulingLinkList": ".shared_scheduling_link_list",
    "SharingSettingsEmbeddedResponse": ".sharing_settings_embedded_response",
    "SmartViewColumn": ".smart_view_column",
    "SmartViewList": ".smart_view_list",
    "SmartViewQuery": ".smart_view_query",
    "SMS": ".sms",
    "SMSAttachment": ".sms_attachment",
    "SMSAttachmentIn": ".sms_attachment_in",
    "SMSAttachmentType": ".sms_attachment_type",
    "SMSList": ".sms_list",
    "SmsTemplate": ".sms_template",
    "SmsTemplateList": ".sms_template_list",
    "SMSTemplateStatus": ".sms_template_status",
    "StalledOpportunityActionItems": ".stalled_opportunity_action_items",
    "StatusPages": ".status_pages",
    "StatusQueries": ".status_queries",
    "SubscriptionChange": ".subscription_change",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionStatusReason": ".subscription_status_reason",
    "SummaryFeedbackRating": ".summary_feedback_rating",
    "SummaryStatus": ".summary_status",
    "TaskAttachment": ".task_attachment",
    "TaskCompletion": ".task_completion",
    "TaskCompletionList": ".task_completion_list",
    "TaskFilters": ".task_filters",
    "TaskList": ".task_list",
    "TaskOrderBy": ".task_order_by",
    "TaskPriority": ".task_priority",
    "TaskView": ".task_view",
    "TasksUpdated": ".tasks_updated",
    "TermCondition": ".term_condition",
    "TextCondition": ".text_condition",
    "TextMode": ".text_mode",
    "TextNode": ".text_node",
    "ThreadedEmails": ".threaded_emails",
    "UnderlyingCarrier": ".underlying_carrier",
    "UnsubscribedEmail": ".unsubscribed_email",
    "UnsubscribedEmailList": ".unsubscribed_email_list",
    "UpdateBlockedPhoneNumber": ".update_blocked_phone_number",
    "UpdateBlockedPhoneNumberSettings": ".update_blocked_phone_number_settings",
    "UpdateCall": ".update_call",
    "UpdateCommentThreads": ".update_comment_threads",
    "UpdateContact": ".update_contact",
    "UpdateCustomActivity": ".update_custom_activity",
    "UpdateCustomActivityType": ".update_custom_activity_type",
    "UpdateCustomField": ".update_custom_field",
    "UpdateCustomFieldAssociation": ".update_custom_field_association",
    "UpdateCustomObject": ".update_custom_object",
    "UpdateCustomObjectType": ".update_custom_object_type",
    "UpdateEmail": ".update_email",
    "UpdateEmailTemplate": ".update_email_template",
    "UpdateIntegrationLink": ".update_integration_link",
    "UpdateLead": ".update_lead",
    "UpdateLeadStatus": ".update_lead_status",
    "UpdateMeeting": ".update_meeting",
    "UpdateMembership": ".update_membership",
    "UpdateNote": ".update_note",
    "UpdateNotification": ".update_notification",
    "UpdateOpportunity": ".update_opportunity",
    "UpdateOpportunityStatus": ".update_opportunity_status",
    "UpdateOrganization": ".update_organization",
    "UpdateOutcome": ".update_outcome",
    "UpdatePhoneNumber": ".update_phone_number",
    "UpdatePipeline": ".update_pipeline",
    "UpdatePlaybook": ".update_playbook",
    "UpdateRole": ".update_role",
    "UpdateSchedulingLink": ".update_scheduling_link",
    "UpdateSequence": ".update_sequence",
    "UpdateSequenceStep": ".update_sequence_step",
    "UpdateSequenceSubscription": ".update_sequence_subscription",
    "UpdateSharedCustomField": ".update_shared_custom_field",
    "UpdateSharedSchedulingLink": ".update_shared_scheduling_link",
    "UpdateSmartView": ".update_smart_view",
    "UpdateSMS": ".update_sms",
    "UpdateSMSTemplate": ".update_sms_template",
    "UpdateSMSTemplateAttachment": ".update_sms_template_attachment",
    "UpdateTypeCustomField": ".update_type_custom_field",
    "UpdateWebhook": ".update_webhook",
    "UpdateWhatsAppMessage": ".update_whats_app_message",
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
    "WhatsAppAttachmentData": ".whats_app_attachment_data",
    "WhatsAppMessage": ".whats_app_message",
    "WhatsAppMessageList": ".whats_app_message_list",
}

__all__ = (
    "ActionItem",
    "ActionItemAction",
    "ActivityList",
    "ActivityMetric",
    "ActivityMetricList",
    "ActivityReport",
    "ActivityReportAggregations",
    "ActivityReportQueries",
    "ActivityReportRow",
    "ActivityReportType",
    "AndNode",
    "AnsweredDetachedCallTask",
    "AnyActivity",
    "AnyEmailThreadImportance",
    "AnyMoment",
    "AnySearchCondition",
    "AnySearchField",
    "AnySearchNode",
    "AnyTask",
    "Attachment",
    "AttachmentIn",
    "AutoRecordCalls",
    "BlockedPhoneNumber",
    "BlockedPhoneNumberList",
    "BlockedPhoneNumberSettings",
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
    "BulkMembershipParams",
    "BulkSendAs",
    "BulkSequenceSubscriptionAction",
    "BulkSequenceSubscriptionActionList",
    "BulkSequenceSubscriptionActionType",
    "BulkSequenceSubscriptionContactPreference",
    "BulkUpdateMemberships",
    "BulkUpdateNotifications",
    "Call",
    "CallDisposition",
    "CallList",
    "CallMethod",
    "CallSpeakerSide",
    "CallStatus",
    "CallTask",
    "CallTranscript",
    "CallUtterance",
    "CarrierNumberType",
    "Comment",
    "CommentList",
    "CommentSummary",
    "CommentThread",
    "CommentThreadList",
    "CommunicationDirection",
    "CommunicationIssue",
    "ComparedRange",
    "ConferenceLinkType",
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
    "CreateActivityCustomField",
    "CreateBlockedPhoneNumber",
    "CreateBulkDeleteAction",
    "CreateBulkEditAction",
    "CreateBulkEmailAction",
    "CreateBulkSequenceSubscriptionAction",
    "CreateCall",
    "CreateComment",
    "CreateContact",
    "CreateCustomActivity",
    "CreateCustomActivityType",
    "CreateCustomField",
    "CreateCustomFieldAssociation",
    "CreateCustomObject",
    "CreateCustomObjectCustomField",
    "CreateCustomObjectType",
    "CreatedTaskType",
    "CreateEmail",
    "CreateEmailTemplate",
    "CreateGroup",
    "CreateGroupMember",
    "CreateIntegrationLink",
    "CreateIntegrationSchedulingLink",
    "CreateLead",
    "CreateLeadContact",
    "CreateLeadExport",
    "CreateLeadStatus",
    "CreateLeadStatusChange",
    "CreateMeetingIntegration",
    "CreateMembership",
    "CreateNote",
    "CreateOpportunity",
    "CreateOpportunityExport",
    "CreateOpportunityStatus",
    "CreateOpportunityStatusChange",
    "CreateOutcome",
    "CreatePhoneNumberRequest",
    "CreatePipeline",
    "CreatePipelineStatus",
    "CreatePlaybook",
    "CreateRole",
    "CreateSchedulingLink",
    "CreateSendAs",
    "CreateSequence",
    "CreateSequenceSchedule",
    "CreateSequenceScheduleRange",
    "CreateSequenceStep",
    "CreateSequenceSubscription",
    "CreateSharedCustomField",
    "CreateSharedSchedulingLink",
    "CreateSharedSchedulingLinkAssociation",
    "CreateSmartView",
    "CreateSMS",
    "CreateSMSTemplate",
    "CreateSMSTemplateAttachment",
    "CreateTask",
    "CreateUnsubscribedEmail",
    "CreateWebhook",
    "CreateWhatsAppMessage",
    "Creation",
    "CreationList",
    "CreationSource",
    "CustomActivity",
    "CustomActivityList",
    "CustomActivityStatus",
    "CustomActivityType",
    "CustomActivityTypeList",
    "CustomFieldAssociation",
    "CustomFieldAssociationObjectType",
    "CustomFieldBackReference",
    "CustomFieldDefinition",
    "CustomFieldList",
    "CustomFieldObjectType",
    "CustomFieldOfType",
    "CustomFieldReference",
    "CustomFieldSchema",
    "CustomFieldType",
    "CustomObject",
    "CustomObjectCustomFieldList",
    "CustomObjectList",
    "CustomObjectType",
    "CustomObjectTypeList",
    "CustomReport",
    "CustomSearchField",
    "DayEdge",
    "DeleteSharedSchedulingLinkAssociation",
    "Dialer",
    "DialerList",
    "DialerSourceType",
    "DialerUsers",
    "Email",
    "EmailAIDraft",
    "EmailAttachmentIn",
    "EmailEnvelope",
    "EmailFields",
    "EmailFollowupTask",
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
    "EnrichedField",
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
    "FieldEnrichmentObjectType",
    "FileDownload",
    "FileForm",
    "FileFormFields",
    "FileUpload",
    "FixedLocalDateMoment",
    "FixedUtcMoment",
    "Form",
    "FormFieldChoice",
    "FormFieldDefinition",
    "FormList",
    "FormSubmission",
    "FormSubmissionList",
    "FormSubmissionValues",
    "FormSubmissionValuesByName",
    "FunnelReportType",
    "FunnelStage",
    "FunnelStages",
    "FunnelStagesReport",
    "FunnelStatus",
    "FunnelTotals",
    "FunnelTotalsReport",
    "FunnelUserStages",
    "FunnelUserTotals",
    "Group",
    "GroupList",
    "GroupMember",
    "HasRelatedNode",
    "IdNode",
    "ImportantEmailThread",
    "ImportantThreadReason",
    "ImportUpdate",
    "ImportUpdateList",
    "IncomingEmailTask",
    "IncomingSmsTask",
    "IntegrationLink",
    "IntegrationLinkList",
    "IntegrationLinkType",
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
    "LeadStatusChange",
    "LeadStatusChangeList",
    "LeadStatusColor",
    "LeadStatusList",
    "LeadStatusOverview",
    "LeadStatusReference",
    "LeadStatusReport",
    "LeadStatusTransition",
    "LeadSummariesItem",
    "LeadTask",
    "LeadTasksItem",
    "LocalTimeCondition",
    "MatchAllNode",
    "Me",
    "MeEmailAccount",
    "MeEmailSignature",
    "Meeting",
    "MeetingAttendee",
    "MeetingConferenceLink",
    "MeetingIntegration",
    "MeetingIntegrationClient",
    "MeetingIntegrationData",
    "MeetingIntegrationDataIn",
    "MeetingIntegrationsItem",
    "MeetingList",
    "MeetingSource",
    "MeetingStatus",
    "MeetingSummary",
    "MeetingTranscript",
    "MeetingTranscriptSpeaker",
    "MeetingTranscriptUtterance",
    "MeetingTranscriptWord",
    "MeLeadStatus",
    "Membership",
    "MembershipCount",
    "MembershipDetails",
    "MeOrganization",
    "MePhoneNumber",
    "MergeLeads",
    "MessageStatus",
    "MetricQueries",
    "MetricTotals",
    "MissedCallTask",
    "MomentOffset",
    "MomentRangeCondition",
    "Note",
    "NoteAttachmentIn",
    "NoteList",
    "NotificationResolution",
    "NotImportantEmailThread",
    "NotImportantThreadReason",
    "NowMoment",
    "NumberRangeCondition",
    "ObjectTypeNode",
    "OffsetDirection",
    "OffsetMoment",
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
    "OpportunityStatusOverview",
    "OpportunityStatusReport",
    "OpportunityStatusTransition",
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
    "OutcomeAutofillConfidence",
    "OutcomeList",
    "OutcomeReason",
    "OutcomeType",
    "PausedSubscription",
    "PhoneActivityDirection",
    "PhoneActivitySource",
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
    "Playbook",
    "PlaybookList",
    "PlaybookReason",
    "ProviderCalendarType",
    "QuotedEmailHTML",
    "QuotedEmailText",
    "ReferenceCondition",
    "RegularSearchField",
    "RelativePeriodMoment",
    "RenderedEmailTemplate",
    "RenderedIntegrationLink",
    "ReorderCustomFieldSchema",
    "ReportedNames",
    "ReportedUserName",
    "ReportedUserNames",
    "ReportFilter",
    "ReportRange",
    "ReportRelativeRange",
    "ReportTransformation",
    "Role",
    "RoleList",
    "RunActivityReport",
    "RunFieldEnrichment",
    "RunFunnelReport",
    "SavedSearch",
    "SavedSearchNode",
    "SavedSearchType",
    "SchedulingLink",
    "SchedulingLinkList",
    "SchedulingLinkSource",
    "SearchCount",
    "SearchDirection",
    "SearchFields",
    "SearchPage",
    "SearchRequest",
    "SearchResult",
    "SearchSort",
    "SendAsAssociation",
    "SendAsList",
    "SentEmailQueries",
    "SentEmailsReport",
    "SentEmailStats",
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
    "SetPinnedSavedView",
    "SharedCustomFieldDefinition",
    "SharedCustomFieldList",
    "SharedSchedulingLink",
    "SharedSchedulingLinkAssociation",
    "SharedSchedulingLinkList",
    "SharingSettingsEmbeddedResponse",
    "SmartViewColumn",
    "SmartViewList",
    "SmartViewQuery",
    "SMS",
    "SMSAttachment",
    "SMSAttachmentIn",
    "SMSAttachmentType",
    "SMSList",
    "SmsTemplate",
    "SmsTemplateList",
    "SMSTemplateStatus",
    "StalledOpportunityActionItems",
    "StatusPages",
    "StatusQueries",
    "SubscriptionChange",
    "SubscriptionStatus",
    "SubscriptionStatusReason",
    "SummaryFeedbackRating",
    "SummaryStatus",
    "TaskAttachment",
    "TaskCompletion",
    "TaskCompletionList",
    "TaskFilters",
    "TaskList",
    "TaskOrderBy",
    "TaskPriority",
    "TasksUpdated",
    "TaskView",
    "TermCondition",
    "TextCondition",
    "TextMode",
    "TextNode",
    "ThreadedEmails",
    "UnderlyingCarrier",
    "UnsubscribedEmail",
    "UnsubscribedEmailList",
    "UpdateBlockedPhoneNumber",
    "UpdateBlockedPhoneNumberSettings",
    "UpdateCall",
    "UpdateCommentThreads",
    "UpdateContact",
    "UpdateCustomActivity",
    "UpdateCustomActivityType",
    "UpdateCustomField",
    "UpdateCustomFieldAssociation",
    "UpdateCustomObject",
    "UpdateCustomObjectType",
    "UpdateEmail",
    "UpdateEmailTemplate",
    "UpdateIntegrationLink",
    "UpdateLead",
    "UpdateLeadStatus",
    "UpdateMeeting",
    "UpdateMembership",
    "UpdateNote",
    "UpdateNotification",
    "UpdateOpportunity",
    "UpdateOpportunityStatus",
    "UpdateOrganization",
    "UpdateOutcome",
    "UpdatePhoneNumber",
    "UpdatePipeline",
    "UpdatePlaybook",
    "UpdateRole",
    "UpdateSchedulingLink",
    "UpdateSequence",
    "UpdateSequenceStep",
    "UpdateSequenceSubscription",
    "UpdateSharedCustomField",
    "UpdateSharedSchedulingLink",
    "UpdateSmartView",
    "UpdateSMS",
    "UpdateSMSTemplate",
    "UpdateSMSTemplateAttachment",
    "UpdateTypeCustomField",
    "UpdateWebhook",
    "UpdateWhatsAppMessage",
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

class ActionItem(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        action: Literal[
            "adjust_close_date",
            "ask_someone_else_to_reach_out",
            "change_communication_method",
            "change_status",
            "follow_up",
            "mark_as_lost",
        ]
        | Unset = UNSET,
        justification: str | Unset = UNSET,
    ) -> None: ...
    action: Field[ActionItemAction | str]
    justification: Field[str]

ActionItemAction: ...

class ActivityList(
    ListModel[
        "Call | Creation | CustomActivity | Email | EmailThread | FormSubmission | ImportUpdate | LeadMerge | LeadStatusChange | Meeting | Note | OpportunityStatusChange | SMS | TaskCompletion | WhatsAppMessage | AnyActivity"
    ]
):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[
            Call
            | Creation
            | CustomActivity
            | Email
            | EmailThread
            | FormSubmission
            | ImportUpdate
            | LeadMerge
            | LeadStatusChange
            | Meeting
            | Note
            | OpportunityStatusChange
            | SMS
            | TaskCompletion
            | WhatsAppMessage
            | AnyActivity
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[
        list[
            Call
            | Creation
            | CustomActivity
            | Email
            | EmailThread
            | FormSubmission
            | ImportUpdate
            | LeadMerge
            | LeadStatusChange
            | Meeting
            | Note
            | OpportunityStatusChange
            | SMS
            | TaskCompletion
            | WhatsAppMessage
            | AnyActivity
        ]
    ]
    has_more: Field[bool]

class ActivityMetric(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        key: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None: ...
    description: Field[str]
    key: Field[str]
    name: Field[str]

class ActivityMetricList(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        metrics: Iterable[ActivityMetric | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    metrics: Field[list[ActivityMetric]]

class ActivityReport(ListModel["ActivityReportRow"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[ActivityReportRow | Mapping[str, Any]] | Unset = UNSET,
        aggregations: ActivityReportAggregations | Mapping[str, Any] | Unset = UNSET,
        queries: ActivityReportQueries | Mapping[str, Any] | Unset = UNSET,
        lookup: ReportedNames | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    aggregations: Field[ActivityReportAggregations]
    data: Field[list[ActivityReportRow]]
    lookup: Field[ReportedNames]
    queries: Field[ActivityReportQueries]

class ActivityReportAggregations(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        totals: MetricTotals | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    totals: Field[MetricTotals]

class ActivityReportQueries(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        leads: MetricQueries | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    leads: Field[MetricQueries]

class ActivityReportRow(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        datetime_: datetime.datetime | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None: ...
    datetime_: Field[datetime.datetime]
    user_id: Field[str]

ActivityReportType: ...

class AndNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        queries: Iterable[
            AndNode
            | FieldConditionNode
            | HasRelatedNode
            | IdNode
            | MatchAllNode
            | ObjectTypeNode
            | OrNode
            | SavedSearchNode
            | TextNode
            | AnySearchNode
            | Mapping[str, Any]
        ],
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    queries: Field[
        list[
            AndNode
            | FieldConditionNode
            | HasRelatedNode
            | IdNode
            | MatchAllNode
            | ObjectTypeNode
            | OrNode
            | SavedSearchNode
            | TextNode
            | AnySearchNode
        ]
    ]
    type_: Field[str]

class AnsweredDetachedCallTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        phone_formatted: str | None | Unset = UNSET,
        phone_number_description: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    local_phone: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    phone: Field[str | None]
    phone_formatted: Field[str | None]
    phone_number_description: Field[str | None]
    priority: Field[TaskPriority | str]
    recording_url: Field[str | None]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class AnyActivity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    organization_id: Field[str]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class AnyEmailThreadImportance(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str | Unset = UNSET
    ) -> None: ...
    type_: Field[str]

class AnyMoment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str | Unset = UNSET
    ) -> None: ...
    type_: Field[str]

class AnySearchCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str | Unset = UNSET
    ) -> None: ...
    type_: Field[str]

class AnySearchField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str | Unset = UNSET
    ) -> None: ...
    type_: Field[str]

class AnySearchNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    type_: Field[str]

class AnyTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class Attachment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        url: str | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
    ) -> None: ...
    content_type: Field[str | None]
    filename: Field[str | None]
    size: Field[int | None]
    thumbnail_url: Field[str | None]
    url: Field[str]

class AttachmentIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        filename: str,
        url: str,
        content_type: str | Unset = UNSET,
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str]
    url: Field[str]

AutoRecordCalls: ...

class BlockedPhoneNumber(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    organization_id: Field[str]
    phone: Field[str]
    reason: Field[str]
    updated_by: Field[str]

class BlockedPhoneNumberList(ListModel["BlockedPhoneNumber"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[BlockedPhoneNumber | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[BlockedPhoneNumber]]
    has_more: Field[bool]

class BlockedPhoneNumberSettings(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reject_anonymous_inbound_calls: bool | Unset = UNSET,
    ) -> None: ...
    reject_anonymous_inbound_calls: Field[bool]

BulkActionObjectType: ...
BulkActionStatus: ...

class BulkDeleteAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        status: Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | None
        | Unset = UNSET,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any]
        | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        n_objects: int | None | Unset = UNSET,
        n_objects_processed: int | Unset = UNSET,
        n_leads: int | None | Unset = UNSET,
        n_leads_processed: int | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        bulk_object_type: Literal["call", "contact", "custom_activity", "form_submission", "lead"]
        | Unset = UNSET,
    ) -> None: ...
    bulk_object_type: Field[BulkActionObjectType | str]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime | None]
    id: Field[str]
    n_leads: Field[int | None]
    n_leads_processed: Field[int]
    n_objects: Field[int | None]
    n_objects_processed: Field[int]
    organization_id: Field[str]
    query: Field[str | None]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sort: Field[list[SearchSort]]
    status: Field[BulkActionStatus | str | None]
    updated_by: Field[str | None]

class BulkDeleteActionList(ListModel["BulkDeleteAction"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[BulkDeleteAction | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[BulkDeleteAction]]
    has_more: Field[bool]

class BulkEditAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        status: Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | None
        | Unset = UNSET,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any]
        | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        n_objects: int | None | Unset = UNSET,
        n_objects_processed: int | Unset = UNSET,
        n_leads: int | None | Unset = UNSET,
        n_leads_processed: int | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ]
        | Unset = UNSET,
        lead_status_id: str | None | Unset = UNSET,
        custom_field_name: str | None | Unset = UNSET,
        custom_field_value: str | None | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    custom_field_name: Field[str | None]
    custom_field_value: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime | None]
    id: Field[str]
    lead_status_id: Field[str | None]
    n_leads: Field[int | None]
    n_leads_processed: Field[int]
    n_objects: Field[int | None]
    n_objects_processed: Field[int]
    organization_id: Field[str]
    query: Field[str | None]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sort: Field[list[SearchSort]]
    status: Field[BulkActionStatus | str | None]
    type_: Field[BulkEditActionType | str]
    updated_by: Field[str | None]

class BulkEditActionList(ListModel["BulkEditAction"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[BulkEditAction | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[BulkEditAction]]
    has_more: Field[bool]

BulkEditActionType: ...
BulkEditCustomFieldOperation: ...

class BulkEmailAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        status: Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | None
        | Unset = UNSET,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any]
        | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        n_objects: int | None | Unset = UNSET,
        n_objects_processed: int | Unset = UNSET,
        n_leads: int | None | Unset = UNSET,
        n_leads_processed: int | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
    ) -> None: ...
    contact_preference: Field[BulkEmailContactPreference | str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime | None]
    email_account_id: Field[str | None]
    id: Field[str]
    n_leads: Field[int | None]
    n_leads_processed: Field[int]
    n_objects: Field[int | None]
    n_objects_processed: Field[int]
    organization_id: Field[str]
    query: Field[str | None]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sender: Field[str | None]
    sort: Field[list[SearchSort]]
    status: Field[BulkActionStatus | str | None]
    template_id: Field[str | None]
    updated_by: Field[str | None]

class BulkEmailActionList(ListModel["BulkEmailAction"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[BulkEmailAction | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[BulkEmailAction]]
    has_more: Field[bool]

BulkEmailContactPreference: ...

class BulkMembershipParams(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, id_in: str | Iterable[str]
    ) -> None: ...
    id_in: Field[str | list[str]]

class BulkSendAs(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        allowed_user_ids: Iterable[str] | Unset = UNSET,
        disallowed_user_ids: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    allowed_user_ids: Field[list[str]]
    disallowed_user_ids: Field[list[str]]

class BulkSequenceSubscriptionAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        status: Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | None
        | Unset = UNSET,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any]
        | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        n_objects: int | None | Unset = UNSET,
        n_objects_processed: int | Unset = UNSET,
        n_leads: int | None | Unset = UNSET,
        n_leads_processed: int | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"] | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        from_phone_number_id: str | None | Unset = UNSET,
        calls_assigned_to: Iterable[str] | None | Unset = UNSET,
    ) -> None: ...
    action_type: Field[BulkSequenceSubscriptionActionType | str]
    calls_assigned_to: Field[list[str] | None]
    contact_preference: Field[BulkSequenceSubscriptionContactPreference | str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime | None]
    from_phone_number_id: Field[str | None]
    id: Field[str]
    n_leads: Field[int | None]
    n_leads_processed: Field[int]
    n_objects: Field[int | None]
    n_objects_processed: Field[int]
    organization_id: Field[str]
    query: Field[str | None]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sender_account_id: Field[str | None]
    sender_email: Field[str | None]
    sender_name: Field[str | None]
    sequence_id: Field[str | None]
    sort: Field[list[SearchSort]]
    status: Field[BulkActionStatus | str | None]
    updated_by: Field[str | None]

class BulkSequenceSubscriptionActionList(ListModel["BulkSequenceSubscriptionAction"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[BulkSequenceSubscriptionAction | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[BulkSequenceSubscriptionAction]]
    has_more: Field[bool]

BulkSequenceSubscriptionActionType: ...
BulkSequenceSubscriptionContactPreference: ...

class BulkUpdateMemberships(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        params: BulkMembershipParams | Mapping[str, Any],
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None: ...
    auto_record_calls: Field[AutoRecordCalls | str]
    default_caller_id: Field[str | None]
    hangup_recording_url: Field[str | None]
    may_workflows_impersonate: Field[bool]
    params: Field[BulkMembershipParams]
    role_id: Field[str]
    track_email_opens: Field[bool]

class BulkUpdateNotifications(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        params: TaskFilters | Mapping[str, Any] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None: ...
    assigned_to: Field[str]
    date: Field[datetime.datetime | datetime.date]
    is_complete: Field[bool]
    organization_id: Field[str]
    params: Field[TaskFilters]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    text: Field[str]

class Call(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        call_method: Literal["external", "power", "predictive", "regular"] | None | Unset = UNSET,
        cost: str | None | Unset = UNSET,
        dialer_id: str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        disposition: Literal[
            "abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"
        ]
        | None
        | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        has_recording: bool | Unset = UNSET,
        local_country_iso: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        local_phone_formatted: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        quality_info: Any | Unset = UNSET,
        recording_transcript: CallTranscript | None | Mapping[str, Any] | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        remote_country_iso: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        voicemail_duration: int | None | Unset = UNSET,
        voicemail_transcript: CallTranscript | None | Mapping[str, Any] | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    call_method: Field[CallMethod | str | None]
    contact_id: Field[str | None]
    cost: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    dialer_id: Field[str | None]
    direction: Field[PhoneActivityDirection | str | None]
    disposition: Field[CallDisposition | str | None]
    duration: Field[int | None]
    has_recording: Field[bool]
    id: Field[str]
    lead_id: Field[str | None]
    local_country_iso: Field[str | None]
    local_phone: Field[str | None]
    local_phone_formatted: Field[str | None]
    note: Field[str | None]
    note_html: Field[str | None]
    organization_id: Field[str]
    outcome_id: Field[str | None]
    phone: Field[str | None]
    quality_info: Field[Any]
    recording_transcript: Field[CallTranscript | None]
    recording_url: Field[str | None]
    remote_country_iso: Field[str | None]
    remote_phone: Field[str | None]
    remote_phone_formatted: Field[str | None]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    source: Field[PhoneActivitySource | str]
    status: Field[CallStatus | str]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]
    voicemail_duration: Field[int | None]
    voicemail_transcript: Field[CallTranscript | None]
    voicemail_url: Field[str | None]

CallDisposition: ...

class CallList(ListModel["Call"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Call | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Call]]
    has_more: Field[bool]

CallMethod: ...
CallSpeakerSide: ...
CallStatus: ...

class CallTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class CallTranscript(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        utterances: Iterable[CallUtterance | Mapping[str, Any]] | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
    ) -> None: ...
    summary_html: Field[str | None]
    summary_text: Field[str | None]
    utterances: Field[list[CallUtterance]]

class CallUtterance(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None: ...
    end: Field[float]
    speaker_label: Field[str]
    speaker_side: Field[CallSpeakerSide | str]
    start: Field[float]
    text: Field[str]

CarrierNumberType: ...

class Comment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        body: str | Unset = UNSET,
        created_at: datetime.datetime | str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        mentions: Iterable[Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        removed_at: datetime.datetime | str | None | Unset = UNSET,
        removed_by: str | None | Unset = UNSET,
        thread_id: str | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
    ) -> None: ...
    body: Field[str]
    created_at: Field[datetime.datetime]
    created_by: Field[str]
    id: Field[str]
    lead_id: Field[str | None]
    mentions: Field[list[Any]]
    organization_id: Field[str]
    removed_at: Field[datetime.datetime | None]
    removed_by: Field[str | None]
    thread_id: Field[str]
    updated_at: Field[datetime.datetime]
    updated_by: Field[str]

class CommentList(ListModel["Comment"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Comment | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Comment]]
    has_more: Field[bool]

class CommentSummary(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        comment_count: int | Unset = UNSET,
        thread_id: str | Unset = UNSET,
    ) -> None: ...
    comment_count: Field[int]
    thread_id: Field[str]

class CommentThread(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_at: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        num_comments: int | Unset = UNSET,
        object_id: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        participating: Iterable[str] | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    created_at: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    num_comments: Field[int]
    object_id: Field[str]
    object_type: Field[str]
    organization_id: Field[str]
    participating: Field[list[str]]
    updated_at: Field[datetime.datetime]

class CommentThreadList(ListModel["CommentThread"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CommentThread | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CommentThread]]
    has_more: Field[bool]

CommunicationDirection: ...
CommunicationIssue: ...
ComparedRange: ...
ConferenceLinkType: ...

class ConnectedAccount(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        identities: Iterable[ConnectedAccountIdentity | Mapping[str, Any]] | Unset = UNSET,
        synced_calendars: Iterable[str] | Unset = UNSET,
        imap: ConnectedAccountServer | None | Mapping[str, Any] | Unset = UNSET,
        smtp: ConnectedAccountServer | None | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
    ) -> None: ...
    email: Field[str]
    id: Field[str]
    identities: Field[list[ConnectedAccountIdentity]]
    imap: Field[ConnectedAccountServer | None]
    organization_id: Field[str]
    smtp: Field[ConnectedAccountServer | None]
    synced_calendars: Field[list[str]]
    type_: Field[str]
    user_id: Field[str]

class ConnectedAccountIdentity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    email: Field[str]
    name: Field[str]

class ConnectedAccountList(ListModel["ConnectedAccount"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[ConnectedAccount | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[ConnectedAccount]]
    has_more: Field[bool]

class ConnectedAccountServer(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        host: str | Unset = UNSET,
        port: int | Unset = UNSET,
        use_ssl: bool | Unset = UNSET,
        username: str | Unset = UNSET,
    ) -> None: ...
    host: Field[str]
    port: Field[int]
    use_ssl: Field[bool]
    username: Field[str]

class Contact(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        display_name: str | Unset = UNSET,
        title: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        emails: Iterable[ContactEmail | Mapping[str, Any]] | Unset = UNSET,
        phones: Iterable[ContactPhone | Mapping[str, Any]] | Unset = UNSET,
        urls: Iterable[ContactUrl | Mapping[str, Any]] | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        timezone_source: str | None | Unset = UNSET,
        lead_suggestions_operation_id: str | None | Unset = UNSET,
        recent_calls: Iterable[ContactRecentCall | Mapping[str, Any]] | Unset = UNSET,
        subscriptions: Iterable[ContactSubscription | Mapping[str, Any]] | Unset = UNSET,
        integration_links: Iterable[RenderedIntegrationLink | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    display_name: Field[str]
    emails: Field[list[ContactEmail]]
    id: Field[str]
    integration_links: Field[list[RenderedIntegrationLink]]
    lead_id: Field[str | None]
    lead_suggestions_operation_id: Field[str | None]
    name: Field[str | None]
    organization_id: Field[str]
    phones: Field[list[ContactPhone]]
    recent_calls: Field[list[ContactRecentCall]]
    subscriptions: Field[list[ContactSubscription]]
    timezone: Field[str | None]
    timezone_source: Field[str | None]
    title: Field[str | None]
    updated_by: Field[str | None]
    urls: Field[list[ContactUrl]]

class ContactEmail(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str | Unset = UNSET,
        is_unsubscribed: bool | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    email: Field[str]
    is_unsubscribed: Field[bool]
    type_: Field[str]

class ContactEmailIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str,
        type_: str | Unset = UNSET,
    ) -> None: ...
    email: Field[str]
    type_: Field[str]

class ContactList(ListModel["Contact"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Contact | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Contact]]
    has_more: Field[bool]

class ContactPhone(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        phone: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        country: str | None | Unset = UNSET,
        outbound_sms_blocked: bool | Unset = UNSET,
        phone_formatted: str | Unset = UNSET,
        tz_ids: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    country: Field[str | None]
    outbound_sms_blocked: Field[bool]
    phone: Field[str]
    phone_formatted: Field[str]
    type_: Field[str]
    tz_ids: Field[list[str]]

class ContactPhoneIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        phone: str | None | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    phone: Field[str | None]
    type_: Field[str]

class ContactRecentCall(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        dialer_id: str | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | Unset = UNSET,
        duration: int | Unset = UNSET,
        finish_timestamp: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    dialer_id: Field[str | None]
    duration: Field[int]
    finish_timestamp: Field[datetime.datetime]
    id: Field[str]
    status: Field[CallStatus | str]

class ContactSubscription(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        subscription_id: str | Unset = UNSET,
        subscription_status: Literal["active", "error", "finished", "goal", "paused"] | Unset = UNSET,
        subscription_status_reason: Literal[
            "account-failures",
            "account-invalid",
            "assignees-missing",
            "assignment-field-invalid",
            "billing-error",
            "bulk-action",
            "call-answered",
            "call-failed",
            "email-ai-generation-failed",
            "email-bounced",
            "field-mapping-error",
            "filter-config-invalid",
            "filter-not-matched",
            "insufficient-ai-credit-balance",
            "internal-error",
            "lead-not-visible",
            "lead-status-changed",
            "lead-status-field-invalid",
            "manual",
            "meeting-booked",
            "membership-inactive",
            "no-user-phone",
            "outcome-met",
            "pending-call-timed-out",
            "rate-limited",
            "reply-received",
            "run-as-disabled",
            "send-as-error",
            "sending-throttled-too-long",
            "sequence-deleted",
            "sms-failed",
            "workflow-paused",
        ]
        | None
        | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sequence_name: str | Unset = UNSET,
        sequence_status: Literal["active", "draft", "paused"] | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        initial_email_id: str | None | Unset = UNSET,
        start_date: datetime.datetime | str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    contact_email: Field[str | None]
    date_created: Field[datetime.datetime]
    initial_email_id: Field[str | None]
    sequence_id: Field[str]
    sequence_name: Field[str]
    sequence_status: Field[SequenceStatus | str]
    start_date: Field[datetime.datetime | None]
    subscription_id: Field[str]
    subscription_status: Field[SubscriptionStatus | str]
    subscription_status_reason: Field[SubscriptionStatusReason | str | None]

class ContactUrl(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        url: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    type_: Field[str]
    url: Field[str]

class ContactUrlIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, url: str, type_: str | Unset = UNSET
    ) -> None: ...
    type_: Field[str]
    url: Field[str]

class CreateActivityCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        custom_activity_type_id: str,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    choices: Field[list[str]]
    custom_activity_type_id: Field[str]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]
    referenced_custom_type_id: Field[str]
    required: Field[bool]
    type_: Field[CustomFieldType | str]

class CreateBlockedPhoneNumber(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, phone: str, reason: str
    ) -> None: ...
    phone: Field[str]
    reason: Field[str]

class CreateBulkDeleteAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> None: ...
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sort: Field[list[SearchSort]]

class CreateBulkEditAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        lead_status_id: str | Unset = UNSET,
        custom_field_id: str | Unset = UNSET,
        custom_field_name: str | Unset = UNSET,
        custom_field_value: str | Unset = UNSET,
        custom_field_values: Iterable[str] | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | Unset = UNSET,
    ) -> None: ...
    custom_field_id: Field[str]
    custom_field_name: Field[str]
    custom_field_operation: Field[BulkEditCustomFieldOperation | str]
    custom_field_value: Field[str]
    custom_field_values: Field[list[str]]
    lead_status_id: Field[str]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sort: Field[list[SearchSort]]
    type_: Field[BulkEditActionType | str]

class CreateBulkEmailAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        template_id: str,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> None: ...
    contact_preference: Field[BulkEmailContactPreference | str]
    email_account_id: Field[str]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sender: Field[str]
    sort: Field[list[SearchSort]]
    template_id: Field[str]

class CreateBulkSequenceSubscriptionAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        from_phone_number_id: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    action_type: Field[BulkSequenceSubscriptionActionType | str]
    calls_assigned_to: Field[list[str]]
    contact_preference: Field[BulkSequenceSubscriptionContactPreference | str]
    from_phone_number_id: Field[str]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sender_account_id: Field[str]
    sender_email: Field[str]
    sender_name: Field[str]
    sequence_id: Field[str]
    sort: Field[list[SearchSort]]

class CreateCall(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | None
        | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    conversation_type_id: Field[str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    direction: Field[PhoneActivityDirection | str | None]
    duration: Field[int | None]
    lead_id: Field[str | None]
    note: Field[str | None]
    note_html: Field[str | None]
    organization_id: Field[str | None]
    outcome_id: Field[str | None]
    phone: Field[str | None]
    playbook_id: Field[str | None]
    quality_info: Field[str | None]
    recording_url: Field[str | None]
    source: Field[PhoneActivitySource | str | None]
    status: Field[CallStatus | str | None]
    user_id: Field[str | None]
    voicemail_url: Field[str | None]

class CreateComment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, body: str, object_id: str
    ) -> None: ...
    body: Field[str]
    object_id: Field[str]

class CreateContact(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    emails: Field[list[ContactEmailIn] | None]
    lead_id: Field[str | None]
    name: Field[str | None]
    phones: Field[list[ContactPhoneIn] | None]
    timezone: Field[str | None]
    title: Field[str | None]
    urls: Field[list[ContactUrlIn] | None]

class CreateCustomActivity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_activity_type_id: str,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    custom_activity_type_id: Field[str]
    date_created: Field[datetime.datetime | None]
    lead_id: Field[str]
    organization_id: Field[str | None]
    pinned: Field[bool | None]
    status: Field[CustomActivityStatus | str]
    user_id: Field[str | None]

class CreateCustomActivityType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    api_create_only: Field[bool]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]

class CreateCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    choices: Field[list[str]]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]
    referenced_custom_type_id: Field[str]
    type_: Field[CustomFieldType | str]

class CreateCustomFieldAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"],
        custom_activity_type_id: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None: ...
    custom_activity_type_id: Field[str]
    custom_object_type_id: Field[str]
    editable_with_roles: Field[list[str]]
    object_type: Field[CustomFieldAssociationObjectType | str]
    required: Field[bool]

class CreateCustomObject(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_object_type_id: str,
        lead_id: str,
        name: str,
    ) -> None: ...
    custom_object_type_id: Field[str]
    lead_id: Field[str]
    name: Field[str]

class CreateCustomObjectCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        custom_object_type_id: str,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    choices: Field[list[str]]
    custom_object_type_id: Field[str]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]
    referenced_custom_type_id: Field[str]
    required: Field[bool]
    type_: Field[CustomFieldType | str]

class CreateCustomObjectType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        name_plural: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    api_create_only: Field[bool]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]
    name_plural: Field[str]

class CreateEmail(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[EmailAttachmentIn] | None]
    bcc: Field[list[str] | None]
    body_html: Field[str | None]
    body_text: Field[str | None]
    cc: Field[list[str] | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_scheduled: Field[datetime.datetime | None]
    email_account_id: Field[str | None]
    followup_date: Field[datetime.datetime | None]
    followup_sequence_add_cc_bcc: Field[bool | None]
    followup_sequence_delay: Field[int | None]
    followup_sequence_id: Field[str | None]
    in_reply_to_id: Field[str | None]
    lead_id: Field[str]
    opens: Field[list[EmailOpenIn] | None]
    organization_id: Field[str | None]
    sender: Field[str | None]
    status: Field[MessageStatus | str]
    subject: Field[str | None]
    template_id: Field[str | None]
    to: Field[list[str] | None]
    user_id: Field[str | None]

class CreateEmailTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        subject: str,
        body: str,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[EmailTemplateAttachmentIn]]
    body: Field[str]
    is_archived: Field[bool]
    is_shared: Field[bool]
    name: Field[str]
    subject: Field[str]

class CreateGroup(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, name: str) -> None: ...
    name: Field[str]

class CreateGroupMember(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, user_id: str) -> None: ...
    user_id: Field[str]

class CreateIntegrationLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal["contact", "lead", "opportunity"],
        url: str,
    ) -> None: ...
    name: Field[str]
    type_: Field[IntegrationLinkType | str]
    url: Field[str]

class CreateIntegrationSchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        source_id: str,
        url: str,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    duration_in_minutes: Field[int | None]
    name: Field[str]
    source_id: Field[str]
    source_type: Field[str | None]
    url: Field[str]

class CreateLead(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
        contacts: Iterable[CreateLeadContact | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    addresses: Field[list[LeadAddressIn]]
    contacts: Field[list[CreateLeadContact]]
    description: Field[str | None]
    name: Field[str | None]
    status: Field[str]
    status_id: Field[str]
    url: Field[str | None]

class CreateLeadContact(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
    ) -> None: ...
    emails: Field[list[ContactEmailIn] | None]
    name: Field[str | None]
    phones: Field[list[ContactPhoneIn] | None]
    timezone: Field[str | None]
    title: Field[str | None]
    urls: Field[list[ContactUrlIn] | None]

class CreateLeadExport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal["contacts", "lead_opps", "leads"],
        format_: Literal["csv", "json"],
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any]
        | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        include_activities: bool | Unset = UNSET,
        include_smart_fields: bool | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> None: ...
    date_format: Field[ExportDateFormat | str]
    fields: Field[list[str]]
    format_: Field[ExportFormat | str]
    include_activities: Field[bool]
    include_smart_fields: Field[bool]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sort: Field[list[SearchSort]]
    type_: Field[LeadExportType | str]

class CreateLeadStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> None: ...
    color: Field[LeadStatusColor | str | None]
    label: Field[str]

class CreateLeadStatusChange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        old_status_id: str,
        new_status_id: str,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    date_created: Field[datetime.datetime]
    lead_id: Field[str]
    new_status_id: Field[str]
    old_status_id: Field[str]

class CreateMeetingIntegration(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        integration_data: MeetingIntegrationDataIn | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    integration_data: Field[MeetingIntegrationDataIn]

class CreateMembership(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, email: str, role_id: str
    ) -> None: ...
    email: Field[str]
    role_id: Field[str]

class CreateNote(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[NoteAttachmentIn] | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    lead_id: Field[str]
    note: Field[str | None]
    note_html: Field[str | None]
    organization_id: Field[str | None]
    pinned: Field[bool | None]
    title: Field[str | None]
    user_id: Field[str | None]

class CreateOpportunity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        confidence: int | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[AttachmentIn] | None]
    confidence: Field[int | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_won: Field[datetime.datetime | datetime.date | None]
    lead_id: Field[str | None]
    note: Field[str | None]
    note_html: Field[str | None]
    pipeline_id: Field[str | None]
    status_id: Field[str | None]
    user_id: Field[str | None]
    value: Field[int | None]
    value_period: Field[ValuePeriod | str | None]

class CreateOpportunityExport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        format_: Literal["csv", "json"],
        params: ExportParameters | Mapping[str, Any] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> None: ...
    date_format: Field[ExportDateFormat | str]
    fields: Field[list[str]]
    format_: Field[ExportFormat | str]
    params: Field[ExportParameters]
    send_done_email: Field[bool]

class CreateOpportunityStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
    ) -> None: ...
    label: Field[str]
    pipeline_id: Field[str | None]
    type_: Field[OpportunityStatusType | str]

class CreateOpportunityStatusChange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        opportunity_id: str,
        old_status_id: str,
        new_status_id: str,
        lead_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    date_created: Field[datetime.datetime]
    lead_id: Field[str]
    new_status_id: Field[str]
    old_status_id: Field[str]
    opportunity_id: Field[str]

class CreateOutcome(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | Unset = UNSET,
    ) -> None: ...
    applies_to: Field[list[OutcomeAppliesTo | str] | None]
    description: Field[str | None]
    name: Field[str]
    type_: Field[OutcomeType | str]

class CreatePhoneNumberRequest(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        country: str,
        assign_to: Iterable[str] | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"] | None | Unset = UNSET,
        prefix: str | Unset = UNSET,
        sharing: Literal["group", "personal"] | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
    ) -> None: ...
    assign_to: Field[list[str]]
    bundle_id: Field[str | None]
    carrier_type: Field[PhoneNumberCarrierType | str | None]
    country: Field[str]
    prefix: Field[str]
    sharing: Field[PhoneNumberSharing | str]
    with_mms: Field[bool | None]
    with_sms: Field[bool | None]

class CreatePipeline(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        statuses: Iterable[CreatePipelineStatus | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None: ...
    name: Field[str]
    statuses: Field[list[CreatePipelineStatus] | None]

class CreatePipelineStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
    ) -> None: ...
    label: Field[str]
    type_: Field[OpportunityStatusType | str]

class CreatePlaybook(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> None: ...
    custom_field_ids: Field[list[str]]
    description: Field[str | None]
    name: Field[str]
    outcome_ids: Field[list[str]]
    summary_guidance: Field[str | None]

class CreateRole(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        permissions: Iterable[str] | Unset = UNSET,
        visibility_user_lcf_behavior: str | None | Unset = UNSET,
        visibility_user_lcf_ids: Iterable[str] | None | Unset = UNSET,
    ) -> None: ...
    name: Field[str]
    permissions: Field[list[str]]
    visibility_user_lcf_behavior: Field[str | None]
    visibility_user_lcf_ids: Field[list[str] | None]

class CreateSMS(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[SMSAttachmentIn] | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_scheduled: Field[datetime.datetime | None]
    direction: Field[PhoneActivityDirection | str | None]
    lead_id: Field[str | None]
    local_phone: Field[str | None]
    organization_id: Field[str | None]
    remote_phone: Field[str | None]
    source: Field[PhoneActivitySource | str | None]
    status: Field[MessageStatus | str]
    template_id: Field[str | None]
    text: Field[str | None]
    user_id: Field[str | None]

class CreateSMSTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        attachments: Iterable[CreateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[CreateSMSTemplateAttachment]]
    is_shared: Field[bool]
    name: Field[str]
    text: Field[str]

class CreateSMSTemplateAttachment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
        url: str,
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str]
    url: Field[str]

class CreateSchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        url: str,
        description: str | None | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    name: Field[str]
    url: Field[str]

class CreateSendAs(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        allowed_user_id: str,
        allowing_user_id: str,
    ) -> None: ...
    allowed_user_id: Field[str]
    allowing_user_id: Field[str]

class CreateSequence(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        timezone: str,
        steps: Iterable[CreateSequenceStep | Mapping[str, Any]],
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
    ) -> None: ...
    name: Field[str]
    schedule: Field[CreateSequenceSchedule | None]
    status: Field[SequenceStatus | str]
    steps: Field[list[CreateSequenceStep]]
    timezone: Field[str]

class CreateSequenceSchedule(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        ranges: Iterable[CreateSequenceScheduleRange | Mapping[str, Any]],
    ) -> None: ...
    ranges: Field[list[CreateSequenceScheduleRange]]

class CreateSequenceScheduleRange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, weekday: int, start: str, end: str
    ) -> None: ...
    end: Field[str]
    start: Field[str]
    weekday: Field[int]

class CreateSequenceStep(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        delay: int,
        step_type: Literal["call", "email", "sms"] | Unset = UNSET,
        required: bool | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | None | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
    ) -> None: ...
    delay: Field[int]
    email_template_id: Field[str | None]
    required: Field[bool]
    sms_template_id: Field[str | None]
    step_allowed_delay: Field[int | None]
    step_type: Field[SequenceStepType | str]
    threading: Field[SequenceThreading | str | None]

class CreateSequenceSubscription(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        sequence_id: str,
        contact_id: str,
        contact_email: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    calls_assigned_to: Field[list[str]]
    contact_email: Field[str]
    contact_id: Field[str]
    sender_account_id: Field[str]
    sender_email: Field[str]
    sender_name: Field[str]
    sequence_id: Field[str]

class CreateSharedCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    choices: Field[list[str]]
    description: Field[str | None]
    name: Field[str]
    referenced_custom_type_id: Field[str]
    type_: Field[CustomFieldType | str]

class CreateSharedSchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        description: str | None | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    name: Field[str]

class CreateSharedSchedulingLinkAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str,
        shared_scheduling_link_id: str,
        user_id: str,
        url: str | Unset = UNSET,
        user_scheduling_link_id: str | Unset = UNSET,
    ) -> None: ...
    organization_id: Field[str]
    shared_scheduling_link_id: Field[str]
    url: Field[str]
    user_id: Field[str]
    user_scheduling_link_id: Field[str]

class CreateSmartView(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | Mapping[str, Any] | Unset = UNSET,
        query: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    is_shared: Field[bool]
    name: Field[str]
    query: Field[str]
    s_query: Field[SmartViewQuery]
    selected_fields: Field[list[SmartViewColumn] | None]
    shared_with: Field[list[str]]
    type_: Field[SavedSearchType | str]

class CreateTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        type_: Literal["lead", "outgoing_call"] | Unset = UNSET,
        text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        disable_notification: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    contact_id: Field[str | None]
    created_by: Field[str]
    date: Field[datetime.datetime | datetime.date]
    date_created: Field[datetime.datetime | datetime.date]
    disable_notification: Field[bool]
    due_date: Field[datetime.datetime | datetime.date]
    is_complete: Field[bool]
    is_dateless: Field[bool]
    lead_id: Field[str]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    text: Field[str | None]
    type_: Field[CreatedTaskType | str]

class CreateUnsubscribedEmail(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, email: str) -> None: ...
    email: Field[str]

class CreateWebhook(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        url: str,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]],
        verify_ssl: bool | Unset = UNSET,
    ) -> None: ...
    events: Field[list[WebhookSubscriptionEvent]]
    url: Field[str]
    verify_ssl: Field[bool]

class CreateWhatsAppMessage(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"],
        external_whatsapp_message_id: str,
        lead_id: str,
        local_phone: str,
        message_markdown: str,
        remote_phone: str,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime]
    attachments: Field[list[WhatsAppAttachmentData]]
    contact_id: Field[str]
    direction: Field[CommunicationDirection | str]
    external_whatsapp_message_id: Field[str]
    integration_link: Field[str | None]
    lead_id: Field[str]
    local_phone: Field[str]
    message_markdown: Field[str]
    remote_phone: Field[str]
    response_to_id: Field[str | None]
    user_id: Field[str | None]

CreatedTaskType: ...

class Creation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        import_id: str | None | Unset = UNSET,
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | None
        | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    import_id: Field[str | None]
    lead_id: Field[str | None]
    organization_id: Field[str]
    source: Field[CreationSource | str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class CreationList(ListModel["Creation"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Creation | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Creation]]
    has_more: Field[bool]

CreationSource: ...

class CustomActivity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        custom_activity_type_id: str | Unset = UNSET,
        last_published_at: datetime.datetime | str | None | Unset = UNSET,
        mentions: Iterable[str] | Unset = UNSET,
        mentions_updated_at: datetime.datetime | str | None | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        pinned_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | None
        | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    comment_summary: Field[CommentSummary | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    custom_activity_type_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    last_published_at: Field[datetime.datetime | None]
    lead_id: Field[str | None]
    mentions: Field[list[str]]
    mentions_updated_at: Field[datetime.datetime | None]
    organization_id: Field[str]
    pinned: Field[bool]
    pinned_at: Field[datetime.datetime | None]
    source: Field[CreationSource | str | None]
    status: Field[CustomActivityStatus | str]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class CustomActivityList(ListModel["CustomActivity"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomActivity | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CustomActivity]]
    has_more: Field[bool]

CustomActivityStatus: ...

class CustomActivityType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        fields: Iterable[CustomFieldOfType | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
    ) -> None: ...
    api_create_only: Field[bool]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    fields: Field[list[CustomFieldOfType]]
    id: Field[str]
    is_archived: Field[bool]
    name: Field[str]
    organization_id: Field[str]
    updated_by: Field[str | None]

class CustomActivityTypeList(ListModel["CustomActivityType"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomActivityType | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CustomActivityType]]

class CustomFieldAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"]
        | Unset = UNSET,
        custom_activity_type_id: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None: ...
    custom_activity_type_id: Field[str]
    custom_object_type_id: Field[str]
    editable_with_roles: Field[list[str]]
    object_type: Field[CustomFieldAssociationObjectType | str]
    required: Field[bool]

CustomFieldAssociationObjectType: ...

class CustomFieldBackReference(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    name: Field[str]

class CustomFieldDefinition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | None | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
        converting_to_type: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        required: bool | Unset = UNSET,
        custom_activity_type_id: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        associations: Iterable[CustomFieldAssociation | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    associations: Field[list[CustomFieldAssociation]]
    back_reference_is_visible: Field[bool | None]
    choices: Field[list[str] | None]
    converting_to_type: Field[CustomFieldType | str]
    created_by: Field[str | None]
    custom_activity_type_id: Field[str]
    custom_object_type_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    id: Field[str]
    is_shared: Field[bool]
    name: Field[str]
    organization_id: Field[str]
    referenced_custom_type_id: Field[str | None]
    required: Field[bool]
    type_: Field[CustomFieldType | str]
    updated_by: Field[str | None]

class CustomFieldList(ListModel["CustomFieldDefinition"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CustomFieldDefinition]]
    has_more: Field[bool]

CustomFieldObjectType: ...

class CustomFieldOfType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        required: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        converting_to_type: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | None
        | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    back_reference_is_visible: Field[bool | None]
    converting_to_type: Field[CustomFieldType | str | None]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    id: Field[str]
    is_shared: Field[bool]
    name: Field[str]
    referenced_custom_type_id: Field[str | None]
    required: Field[bool]
    type_: Field[CustomFieldType | str]

class CustomFieldReference(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, id: str) -> None: ...
    id: Field[str]

class CustomFieldSchema(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        fields: Iterable[CustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        name: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None: ...
    fields: Field[list[CustomFieldDefinition]]
    name: Field[str]
    object_type: Field[str]
    organization_id: Field[str]

CustomFieldType: ...

class CustomObject(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    custom_object_type_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    updated_by: Field[str | None]

class CustomObjectCustomFieldList(ListModel["CustomFieldDefinition"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CustomFieldDefinition]]
    has_more: Field[bool]

class CustomObjectList(ListModel["CustomObject"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomObject | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CustomObject]]
    has_more: Field[bool]

class CustomObjectType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        name_plural: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        fields: Iterable[CustomFieldOfType | Mapping[str, Any]] | Unset = UNSET,
        back_reference_fields: Iterable[CustomFieldBackReference | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
    ) -> None: ...
    api_create_only: Field[bool]
    back_reference_fields: Field[list[CustomFieldBackReference]]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    fields: Field[list[CustomFieldOfType]]
    id: Field[str]
    is_archived: Field[bool]
    name: Field[str]
    name_plural: Field[str]
    organization_id: Field[str]
    updated_by: Field[str | None]

class CustomObjectTypeList(ListModel["CustomObjectType"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[CustomObjectType | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    data: Field[list[CustomObjectType]]

class CustomReport(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class CustomSearchField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, custom_field_id: str, type_: str
    ) -> None: ...
    custom_field_id: Field[str]
    type_: Field[str]

DayEdge: ...

class DeleteSharedSchedulingLinkAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str,
        shared_scheduling_link_id: str,
        user_id: str,
    ) -> None: ...
    organization_id: Field[str]
    shared_scheduling_link_id: Field[str]
    user_id: Field[str]

class Dialer(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        caller_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_user_dependent: bool | Unset = UNSET,
        music_preference: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        ring_mode: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        users: Iterable[DialerUsers | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    caller_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    is_user_dependent: Field[bool]
    music_preference: Field[str]
    organization_id: Field[str]
    ring_mode: Field[str]
    source_type: Field[str]
    source_value: Field[str]
    status: Field[str]
    type_: Field[str]
    user_id: Field[str]
    users: Field[list[DialerUsers]]

class DialerList(ListModel["Dialer"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Dialer | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Dialer]]
    has_more: Field[bool]

DialerSourceType: ...

class DialerUsers(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        is_active: bool | Unset = UNSET,
        state: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None: ...
    is_active: Field[bool]
    state: Field[str]
    user_id: Field[str]

class Email(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        bcc: Iterable[str] | Unset = UNSET,
        bulk_email_action_id: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        has_reply: bool | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        message_ids: Iterable[str] | Unset = UNSET,
        need_smtp_credentials: bool | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        references: Iterable[str] | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        thread_id: str | None | Unset = UNSET,
        to: Iterable[str] | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | None | Unset = UNSET,
        body_html_quoted: Iterable[QuotedEmailHTML | Mapping[str, Any]] | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        body_text_quoted: Iterable[QuotedEmailText | Mapping[str, Any]] | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        envelope: EmailEnvelope | None | Mapping[str, Any] | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpen | Mapping[str, Any]] | None | Unset = UNSET,
        send_attempts: Iterable[EmailSendAttempt | Mapping[str, Any]] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    agent_action_reason: Field[str | None]
    agent_config_id: Field[str | None]
    attachments: Field[list[Attachment] | None]
    bcc: Field[list[str]]
    body_html: Field[str | None]
    body_html_quoted: Field[list[QuotedEmailHTML] | None]
    body_preview: Field[str | None]
    body_text: Field[str | None]
    body_text_quoted: Field[list[QuotedEmailText] | None]
    bulk_email_action_id: Field[str | None]
    cc: Field[list[str]]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_scheduled: Field[datetime.datetime | None]
    date_sent: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime]
    direction: Field[CommunicationDirection | str | None]
    email_account_id: Field[str | None]
    envelope: Field[EmailEnvelope | None]
    followup_sequence_add_cc_bcc: Field[bool]
    followup_sequence_delay: Field[int | None]
    followup_sequence_id: Field[str | None]
    has_reply: Field[bool]
    id: Field[str]
    in_reply_to_id: Field[str | None]
    lead_id: Field[str | None]
    message_ids: Field[list[str]]
    need_smtp_credentials: Field[bool]
    opens: Field[list[EmailOpen] | None]
    opens_summary: Field[str | None]
    organization_id: Field[str]
    references: Field[list[str]]
    send_as_id: Field[str | None]
    send_attempts: Field[list[EmailSendAttempt] | None]
    sender: Field[str | None]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    status: Field[MessageStatus | str]
    subject: Field[str | None]
    template_id: Field[str | None]
    template_name: Field[str | None]
    thread_id: Field[str | None]
    to: Field[list[str]]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class EmailAIDraft(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class EmailAttachmentIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        filename: str,
        size: int,
        url: str,
        content_id: str | None | Unset = UNSET,
        content_type: str | None | Unset = UNSET,
        inline_only: bool | Unset = UNSET,
    ) -> None: ...
    content_id: Field[str | None]
    content_type: Field[str | None]
    filename: Field[str]
    inline_only: Field[bool]
    size: Field[int]
    url: Field[str]

class EmailEnvelope(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        bcc: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        cc: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        date: str | None | Unset = UNSET,
        from_: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        in_reply_to: str | None | Unset = UNSET,
        is_autoreply: bool | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        reply_to: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        sender: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        to: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    bcc: Field[list[EmailParticipant]]
    cc: Field[list[EmailParticipant]]
    date: Field[str | None]
    from_: Field[list[EmailParticipant]]
    in_reply_to: Field[str | None]
    is_autoreply: Field[bool]
    message_id: Field[str | None]
    reply_to: Field[list[EmailParticipant]]
    sender: Field[list[EmailParticipant]]
    subject: Field[str | None]
    to: Field[list[EmailParticipant]]

class EmailFields(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        bcc: Iterable[str] | Unset = UNSET,
        bulk_email_action_id: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        has_reply: bool | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        message_ids: Iterable[str] | Unset = UNSET,
        need_smtp_credentials: bool | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        references: Iterable[str] | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        thread_id: str | None | Unset = UNSET,
        to: Iterable[str] | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_html_quoted: Iterable[QuotedEmailHTML | Mapping[str, Any]] | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        body_text_quoted: Iterable[QuotedEmailText | Mapping[str, Any]] | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        envelope: EmailEnvelope | None | Mapping[str, Any] | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpen | Mapping[str, Any]] | None | Unset = UNSET,
        send_attempts: Iterable[EmailSendAttempt | Mapping[str, Any]] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
    ) -> None: ...
    agent_action_reason: Field[str | None]
    agent_config_id: Field[str | None]
    attachments: Field[list[Attachment] | None]
    bcc: Field[list[str]]
    body_html: Field[str | None]
    body_html_quoted: Field[list[QuotedEmailHTML] | None]
    body_preview: Field[str | None]
    body_text: Field[str | None]
    body_text_quoted: Field[list[QuotedEmailText] | None]
    bulk_email_action_id: Field[str | None]
    cc: Field[list[str]]
    contact_id: Field[str | None]
    date_scheduled: Field[datetime.datetime | None]
    date_sent: Field[datetime.datetime | None]
    direction: Field[CommunicationDirection | str | None]
    email_account_id: Field[str | None]
    envelope: Field[EmailEnvelope | None]
    followup_sequence_add_cc_bcc: Field[bool]
    followup_sequence_delay: Field[int | None]
    followup_sequence_id: Field[str | None]
    has_reply: Field[bool]
    in_reply_to_id: Field[str | None]
    message_ids: Field[list[str]]
    need_smtp_credentials: Field[bool]
    opens: Field[list[EmailOpen] | None]
    opens_summary: Field[str | None]
    references: Field[list[str]]
    send_as_id: Field[str | None]
    send_attempts: Field[list[EmailSendAttempt] | None]
    sender: Field[str | None]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    status: Field[MessageStatus | str]
    subject: Field[str | None]
    template_id: Field[str | None]
    template_name: Field[str | None]
    thread_id: Field[str | None]
    to: Field[list[str]]

class EmailFollowupTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        email_id: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    body_preview: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    email_id: Field[str | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    subject: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class EmailIdentity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    email: Field[str]
    name: Field[str]

class EmailInThread(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        bcc: Iterable[str] | Unset = UNSET,
        bulk_email_action_id: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        has_reply: bool | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        message_ids: Iterable[str] | Unset = UNSET,
        need_smtp_credentials: bool | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        references: Iterable[str] | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        thread_id: str | None | Unset = UNSET,
        to: Iterable[str] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_html_quoted: Iterable[QuotedEmailHTML | Mapping[str, Any]] | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        body_text_quoted: Iterable[QuotedEmailText | Mapping[str, Any]] | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        envelope: EmailEnvelope | None | Mapping[str, Any] | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpen | Mapping[str, Any]] | None | Unset = UNSET,
        send_attempts: Iterable[EmailSendAttempt | Mapping[str, Any]] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
        ai_draft: EmailAIDraft | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    agent_action_reason: Field[str | None]
    agent_config_id: Field[str | None]
    ai_draft: Field[EmailAIDraft | None]
    attachments: Field[list[Attachment] | None]
    bcc: Field[list[str]]
    body_html: Field[str | None]
    body_html_quoted: Field[list[QuotedEmailHTML] | None]
    body_preview: Field[str | None]
    body_text: Field[str | None]
    body_text_quoted: Field[list[QuotedEmailText] | None]
    bulk_email_action_id: Field[str | None]
    cc: Field[list[str]]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_scheduled: Field[datetime.datetime | None]
    date_sent: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime]
    direction: Field[CommunicationDirection | str | None]
    email_account_id: Field[str | None]
    envelope: Field[EmailEnvelope | None]
    followup_sequence_add_cc_bcc: Field[bool]
    followup_sequence_delay: Field[int | None]
    followup_sequence_id: Field[str | None]
    has_reply: Field[bool]
    id: Field[str]
    in_reply_to_id: Field[str | None]
    lead_id: Field[str | None]
    message_ids: Field[list[str]]
    need_smtp_credentials: Field[bool]
    opens: Field[list[EmailOpen] | None]
    opens_summary: Field[str | None]
    organization_id: Field[str]
    references: Field[list[str]]
    send_as_id: Field[str | None]
    send_attempts: Field[list[EmailSendAttempt] | None]
    sender: Field[str | None]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    status: Field[MessageStatus | str]
    subject: Field[str | None]
    template_id: Field[str | None]
    template_name: Field[str | None]
    thread_id: Field[str | None]
    to: Field[list[str]]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class EmailList(ListModel["Email"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Email | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Email]]
    has_more: Field[bool]

class EmailOpen(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        ip_address: str | None | Unset = UNSET,
        opened_at: datetime.datetime | str | Unset = UNSET,
        opened_by: str | None | Unset = UNSET,
        user_agent: str | None | Unset = UNSET,
    ) -> None: ...
    ip_address: Field[str | None]
    opened_at: Field[datetime.datetime]
    opened_by: Field[str | None]
    user_agent: Field[str | None]

class EmailOpenIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, opened_at: datetime.datetime | str
    ) -> None: ...
    opened_at: Field[datetime.datetime]

class EmailParticipant(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    email: Field[str]
    name: Field[str]

class EmailPreview(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        bcc: Iterable[str] | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        envelope: EmailEnvelope | None | Mapping[str, Any] | Unset = UNSET,
        has_attachments: bool | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        to: Iterable[str] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    bcc: Field[list[str]]
    body_preview: Field[str | None]
    cc: Field[list[str]]
    date_created: Field[datetime.datetime]
    date_sent: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime]
    direction: Field[CommunicationDirection | str]
    envelope: Field[EmailEnvelope | None]
    has_attachments: Field[bool | None]
    id: Field[str | None]
    opens_summary: Field[str | None]
    send_as_id: Field[str | None]
    sender: Field[str | None]
    status: Field[MessageStatus | str]
    subject: Field[str | None]
    to: Field[list[str]]
    user_id: Field[str | None]

class EmailSendAttempt(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class EmailTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        used_by_sequences: Iterable[EmailTemplateSequence | Mapping[str, Any]] | Unset = UNSET,
        bcc: Iterable[str] | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        last_used_at: datetime.datetime | str | None | Unset = UNSET,
        last_used_by: str | None | Unset = UNSET,
        last_used_type: str | None | Unset = UNSET,
        unsubscribe_link_id: str | None | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[EmailTemplateAttachment]]
    bcc: Field[list[str]]
    body: Field[str]
    cc: Field[list[str]]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    is_archived: Field[bool]
    is_shared: Field[bool]
    last_used_at: Field[datetime.datetime | None]
    last_used_by: Field[str | None]
    last_used_type: Field[str | None]
    name: Field[str]
    organization_id: Field[str]
    subject: Field[str]
    unsubscribe_link_id: Field[str | None]
    updated_by: Field[str | None]
    used_by_sequences: Field[list[EmailTemplateSequence]]

class EmailTemplateAttachment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        size: int | Unset = UNSET,
        url: str | Unset = UNSET,
        content_id: str | None | Unset = UNSET,
        inline_only: bool | Unset = UNSET,
    ) -> None: ...
    content_id: Field[str | None]
    content_type: Field[str]
    filename: Field[str]
    inline_only: Field[bool]
    size: Field[int]
    url: Field[str]

class EmailTemplateAttachmentIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
        size: int,
        url: str,
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str]
    size: Field[int]
    url: Field[str]

EmailTemplateContactPreference: ...

class EmailTemplateList(ListModel["EmailTemplate"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[EmailTemplate | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[EmailTemplate]]
    has_more: Field[bool]

EmailTemplateRenderMode: ...

class EmailTemplateSequence(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    name: Field[str]

class EmailThread(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        latest_normalized_subject: str | None | Unset = UNSET,
        n_emails: int | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
        emails: Iterable[EmailInThread | Mapping[str, Any]] | Unset = UNSET,
        importance: ImportantEmailThread
        | NotImportantEmailThread
        | AnyEmailThreadImportance
        | Mapping[str, Any]
        | Unset = UNSET,
        latest_emails: Iterable[EmailPreview | Mapping[str, Any]] | Unset = UNSET,
        participants: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        summary: EmailThreadSummary | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    comment_summary: Field[CommentSummary | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    emails: Field[list[EmailInThread]]
    id: Field[str]
    importance: Field[ImportantEmailThread | NotImportantEmailThread | AnyEmailThreadImportance]
    latest_emails: Field[list[EmailPreview]]
    latest_normalized_subject: Field[str | None]
    lead_id: Field[str | None]
    n_emails: Field[int | None]
    organization_id: Field[str]
    participants: Field[list[EmailParticipant]]
    summary: Field[EmailThreadSummary | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class EmailThreadList(ListModel["EmailThread"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[EmailThread | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[EmailThread]]
    has_more: Field[bool]

class EmailThreadSummary(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        expired_at: datetime.datetime | str | None | Unset = UNSET,
        generated_at: datetime.datetime | str | None | Unset = UNSET,
        status: Literal["expired", "failure", "pending", "success"] | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
        feedback: EmailThreadSummaryFeedback | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    expired_at: Field[datetime.datetime | None]
    feedback: Field[EmailThreadSummaryFeedback]
    generated_at: Field[datetime.datetime | None]
    status: Field[SummaryStatus | str]
    summary_html: Field[str | None]
    summary_text: Field[str | None]
    updated_at: Field[datetime.datetime]

class EmailThreadSummaryFeedback(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        detail: str | None | Unset = UNSET,
        given_at: datetime.datetime | str | Unset = UNSET,
        rating: Literal["negative", "positive"] | Unset = UNSET,
    ) -> None: ...
    detail: Field[str | None]
    given_at: Field[datetime.datetime]
    rating: Field[SummaryFeedbackRating | str]

class EnrichedField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str | Unset = UNSET,
        object_type: Literal["contact", "lead"] | Unset = UNSET,
        object_id: str | Unset = UNSET,
        field_id: str | Unset = UNSET,
        value: str | float | bool | None | Iterable[str] | Unset = UNSET,
        confidence: str | Unset = UNSET,
        reasoning: str | Unset = UNSET,
    ) -> None: ...
    confidence: Field[str]
    field_id: Field[str]
    object_id: Field[str]
    object_type: Field[FieldEnrichmentObjectType | str]
    organization_id: Field[str]
    reasoning: Field[str]
    value: Field[str | float | bool | None | list[str]]

class Event(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        request_id: str | None | Unset = UNSET,
        changed_fields: Iterable[str] | Unset = UNSET,
        meta: EventMeta | Mapping[str, Any] | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        api_key_id: str | None | Unset = UNSET,
        oauth_client_id: str | None | Unset = UNSET,
        oauth_scope: str | None | Unset = UNSET,
        data: EventData | None | Mapping[str, Any] | Unset = UNSET,
        previous_data: EventData | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    action: Field[str]
    api_key_id: Field[str | None]
    changed_fields: Field[list[str]]
    data: Field[EventData | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    meta: Field[EventMeta]
    oauth_client_id: Field[str | None]
    oauth_scope: Field[str | None]
    object_id: Field[str]
    object_type: Field[str]
    organization_id: Field[str]
    previous_data: Field[EventData | None]
    request_id: Field[str | None]
    user_id: Field[str | None]

class EventData(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class EventList(ListModel["Event"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Event | Mapping[str, Any]] | Unset = UNSET,
        cursor_next: str | None | Unset = UNSET,
        cursor_previous: str | None | Unset = UNSET,
    ) -> None: ...
    cursor_next: Field[str | None]
    cursor_previous: Field[str | None]
    data: Field[list[Event]]

class EventMeta(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        request_method: str | Unset = UNSET,
        request_path: str | Unset = UNSET,
        bulk_action_id: str | Unset = UNSET,
        merge_source_lead_id: str | Unset = UNSET,
        merge_destination_lead_id: str | Unset = UNSET,
        revert_import_id: str | Unset = UNSET,
    ) -> None: ...
    bulk_action_id: Field[str]
    merge_destination_lead_id: Field[str]
    merge_source_lead_id: Field[str]
    request_method: Field[str]
    request_path: Field[str]
    revert_import_id: Field[str]

class ExistsCondition(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str) -> None: ...
    type_: Field[str]

class Export(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: Literal["contacts", "lead_opps", "leads", "opps"] | Unset = UNSET,
        status: Literal["created", "done", "error", "in_progress", "started"] | Unset = UNSET,
        format_: Literal["csv", "json"] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        n_docs: int | None | Unset = UNSET,
        n_docs_processed: int | Unset = UNSET,
        download_url: str | None | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any]
        | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        params: ExportParameters | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_format: Field[ExportDateFormat | str]
    date_updated: Field[datetime.datetime]
    download_url: Field[str | None]
    fields: Field[list[str]]
    format_: Field[ExportFormat | str]
    id: Field[str]
    n_docs: Field[int | None]
    n_docs_processed: Field[int]
    organization_id: Field[str]
    params: Field[ExportParameters]
    results_limit: Field[int | None]
    s_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    send_done_email: Field[bool]
    sort: Field[list[SearchSort]]
    status: Field[ExportStatus | str]
    type_: Field[ExportType | str]
    updated_by: Field[str | None]

ExportDateFormat: ...
ExportFormat: ...

class ExportList(ListModel["Export"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Export | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Export]]
    has_more: Field[bool]

class ExportParameters(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

ExportStatus: ...
ExportType: ...

class FieldConditionNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        field: CustomSearchField | RegularSearchField | AnySearchField | Mapping[str, Any],
        condition: ExistsCondition
        | LocalTimeCondition
        | MomentRangeCondition
        | NumberRangeCondition
        | ReferenceCondition
        | TermCondition
        | TextCondition
        | AnySearchCondition
        | Mapping[str, Any],
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    condition: Field[
        ExistsCondition
        | LocalTimeCondition
        | MomentRangeCondition
        | NumberRangeCondition
        | ReferenceCondition
        | TermCondition
        | TextCondition
        | AnySearchCondition
    ]
    field: Field[CustomSearchField | RegularSearchField | AnySearchField]
    negate: Field[bool]
    type_: Field[str]

FieldEnrichmentObjectType: ...

class FileDownload(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, url: str | Unset = UNSET
    ) -> None: ...
    url: Field[str]

class FileForm(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        fields: FileFormFields | Mapping[str, Any] | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None: ...
    fields: Field[FileFormFields]
    url: Field[str]

class FileFormFields(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        aws_access_key_id: str | Unset = UNSET,
        content_disposition: str | Unset = UNSET,
        content_type: str | Unset = UNSET,
        key: str | Unset = UNSET,
        policy: str | Unset = UNSET,
        signature: str | Unset = UNSET,
        success_action_status: str | Unset = UNSET,
    ) -> None: ...
    aws_access_key_id: Field[str]
    content_disposition: Field[str]
    content_type: Field[str]
    key: Field[str]
    policy: Field[str]
    signature: Field[str]
    success_action_status: Field[str]

class FileUpload(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        download: FileDownload | Mapping[str, Any] | Unset = UNSET,
        upload: FileForm | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    download: Field[FileDownload]
    upload: Field[FileForm]

class FixedLocalDateMoment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        value: datetime.date | str,
        which: Literal["end", "start"],
        type_: str,
    ) -> None: ...
    type_: Field[str]
    value: Field[datetime.date]
    which: Field[DayEdge | str]

class FixedUtcMoment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, value: str, type_: str
    ) -> None: ...
    type_: Field[str]
    value: Field[str]

class Form(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        field_definitions: Iterable[FormFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    field_definitions: Field[list[FormFieldDefinition]]
    id: Field[str]
    is_archived: Field[bool]
    name: Field[str]
    organization_id: Field[str]

class FormFieldChoice(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str | Unset = UNSET,
        value: str | Unset = UNSET,
    ) -> None: ...
    label: Field[str]
    value: Field[str]

class FormFieldDefinition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        choices: Iterable[FormFieldChoice | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None: ...
    choices: Field[list[FormFieldChoice] | None]
    id: Field[str]
    name: Field[str]
    type_: Field[str]

class FormList(ListModel["Form"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Form | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Form]]
    has_more: Field[bool]

class FormSubmission(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        origin: str | None | Unset = UNSET,
        source_url: str | None | Unset = UNSET,
        source_url_normalized: str | None | Unset = UNSET,
        form_id: str | Unset = UNSET,
        form_configuration_id: str | Unset = UNSET,
        values_: FormSubmissionValues | Mapping[str, Any] | Unset = UNSET,
        values_by_name: FormSubmissionValuesByName | Mapping[str, Any] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        form_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    form_configuration_id: Field[str]
    form_id: Field[str]
    form_name: Field[str | None]
    id: Field[str]
    ip_address: Field[str | None]
    lead_id: Field[str | None]
    organization_id: Field[str]
    origin: Field[str | None]
    source_url: Field[str | None]
    source_url_normalized: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]
    values_: Field[FormSubmissionValues]
    values_by_name: Field[FormSubmissionValuesByName]

class FormSubmissionList(ListModel["FormSubmission"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[FormSubmission | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[FormSubmission]]
    has_more: Field[bool]

class FormSubmissionValues(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class FormSubmissionValuesByName(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

FunnelReportType: ...

class FunnelStage(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status: FunnelStatus | Mapping[str, Any] | Unset = UNSET,
        count_: int | Unset = UNSET,
        count_conversion_rate: float | Unset = UNSET,
        count_lost: int | Unset = UNSET,
        count_lost_ratio: float | Unset = UNSET,
        value: int | Unset = UNSET,
        value_conversion_rate: float | Unset = UNSET,
        value_lost: int | Unset = UNSET,
        value_lost_ratio: float | Unset = UNSET,
        weighted_value: int | Unset = UNSET,
        weighted_value_conversion_rate: float | Unset = UNSET,
        average_time_to_advance: int | Unset = UNSET,
    ) -> None: ...
    average_time_to_advance: Field[int]
    count_: Field[int]
    count_conversion_rate: Field[float]
    count_lost: Field[int]
    count_lost_ratio: Field[float]
    status: Field[FunnelStatus]
    value: Field[int]
    value_conversion_rate: Field[float]
    value_lost: Field[int]
    value_lost_ratio: Field[float]
    weighted_value: Field[int]
    weighted_value_conversion_rate: Field[float]

class FunnelStages(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        stages: Iterable[FunnelStage | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    stages: Field[list[FunnelStage]]

class FunnelStagesReport(ListModel["FunnelUserStages"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        aggregations: FunnelStages | Mapping[str, Any] | Unset = UNSET,
        data: Iterable[FunnelUserStages | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    aggregations: Field[FunnelStages]
    data: Field[list[FunnelUserStages]]

class FunnelStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    label: Field[str]
    type_: Field[str]

class FunnelTotals(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        count_: int | Unset = UNSET,
        count_total_complete: int | Unset = UNSET,
        count_total_won: int | Unset = UNSET,
        count_win_rate: float | Unset = UNSET,
        value_total_complete: int | Unset = UNSET,
        value_total_won: int | Unset = UNSET,
        value_win_rate: float | Unset = UNSET,
        average_value_annualized_per_won_opportunity: int | Unset = UNSET,
        average_time_to_win: int | Unset = UNSET,
        sales_velocity: int | Unset = UNSET,
    ) -> None: ...
    average_time_to_win: Field[int]
    average_value_annualized_per_won_opportunity: Field[int]
    count_: Field[int]
    count_total_complete: Field[int]
    count_total_won: Field[int]
    count_win_rate: Field[float]
    sales_velocity: Field[int]
    value_total_complete: Field[int]
    value_total_won: Field[int]
    value_win_rate: Field[float]

class FunnelTotalsReport(ListModel["FunnelUserTotals"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        aggregations: FunnelTotals | Mapping[str, Any] | Unset = UNSET,
        data: Iterable[FunnelUserTotals | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    aggregations: Field[FunnelTotals]
    data: Field[list[FunnelUserTotals]]

class FunnelUserStages(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user_id: str | None | Unset = UNSET,
        stages: Iterable[FunnelStage | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    stages: Field[list[FunnelStage]]
    user_id: Field[str | None]

class FunnelUserTotals(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user_id: str | None | Unset = UNSET,
        count_: int | Unset = UNSET,
        count_total_complete: int | Unset = UNSET,
        count_total_won: int | Unset = UNSET,
        count_win_rate: float | Unset = UNSET,
        value_total_complete: int | Unset = UNSET,
        value_total_won: int | Unset = UNSET,
        value_win_rate: float | Unset = UNSET,
        average_value_annualized_per_won_opportunity: int | Unset = UNSET,
        average_time_to_win: int | Unset = UNSET,
        sales_velocity: int | Unset = UNSET,
    ) -> None: ...
    average_time_to_win: Field[int]
    average_value_annualized_per_won_opportunity: Field[int]
    count_: Field[int]
    count_total_complete: Field[int]
    count_total_won: Field[int]
    count_win_rate: Field[float]
    sales_velocity: Field[int]
    user_id: Field[str | None]
    value_total_complete: Field[int]
    value_total_won: Field[int]
    value_win_rate: Field[float]

class Group(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        members: Iterable[GroupMember | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    members: Field[list[GroupMember] | None]
    name: Field[str]
    organization_id: Field[str]

class GroupList(ListModel["Group"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Group | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Group]]
    has_more: Field[bool]

class GroupMember(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, user_id: str | Unset = UNSET
    ) -> None: ...
    user_id: Field[str]

class HasRelatedNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        this_object_type: str,
        related_object_type: str,
        related_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    related_object_type: Field[str]
    related_query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    this_object_type: Field[str]
    type_: Field[str]

class IdNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        value: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    type_: Field[str]
    value: Field[str]

class ImportUpdate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        import_id: str | None | Unset = UNSET,
        reverted: bool | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    import_id: Field[str | None]
    lead_id: Field[str | None]
    organization_id: Field[str]
    reverted: Field[bool]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class ImportUpdateList(ListModel["ImportUpdate"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[ImportUpdate | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[ImportUpdate]]
    has_more: Field[bool]

class ImportantEmailThread(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reason: Literal[
            "by-default",
            "contains-manual-message",
            "has-response",
            "manual",
            "most-recent-communication",
            "unset-initial-default",
            "whitelisted",
        ]
        | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    reason: Field[ImportantThreadReason | str]
    type_: Field[str]

ImportantThreadReason: ...

class IncomingEmailTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        emails: Iterable[str] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        total_emails_count_in_thread: int | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    body_preview: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    emails: Field[list[str]]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    subject: Field[str | None]
    text: Field[str | None]
    total_emails_count_in_thread: Field[int]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class IncomingSmsTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        remote_phone_description: str | None | Unset = UNSET,
        attachments: Iterable[TaskAttachment | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    attachments: Field[list[TaskAttachment]]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    local_phone: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    remote_phone: Field[str | None]
    remote_phone_description: Field[str | None]
    remote_phone_formatted: Field[str | None]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class IntegrationLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Literal["contact", "lead", "opportunity"] | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    date_created: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime | None]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    type_: Field[IntegrationLinkType | str]
    updated_by: Field[str | None]
    url: Field[str]

class IntegrationLinkList(ListModel["IntegrationLink"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[IntegrationLink | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[IntegrationLink]]
    has_more: Field[bool]

IntegrationLinkType: ...

class Lead(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        html_url: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        addresses: Iterable[LeadAddress | Mapping[str, Any]] | Unset = UNSET,
        contact_ids: Iterable[str] | Unset = UNSET,
        contacts: Iterable[Contact | Mapping[str, Any]] | Unset = UNSET,
        contacts_summary: str | Unset = UNSET,
        opportunities: Iterable[Opportunity | Mapping[str, Any]] | Unset = UNSET,
        tasks: Iterable[LeadTasksItem | Mapping[str, Any]] | Unset = UNSET,
        recent_calls: Iterable[LeadRecentCallsItem | Mapping[str, Any]] | Unset = UNSET,
        summaries: Iterable[LeadSummariesItem | Mapping[str, Any]] | Unset = UNSET,
        integration_links: Iterable[RenderedIntegrationLink | Mapping[str, Any]] | Unset = UNSET,
        primary_address_full: str | None | Unset = UNSET,
        primary_address_summary: str | None | Unset = UNSET,
        primary_email: ContactEmail | None | Mapping[str, Any] | Unset = UNSET,
        primary_phone: ContactPhone | None | Mapping[str, Any] | Unset = UNSET,
        localtime: datetime.datetime | str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        custom: LeadCustom | Mapping[str, Any] | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None: ...
    addresses: Field[list[LeadAddress]]
    contact_ids: Field[list[str]]
    contacts: Field[list[Contact]]
    contacts_summary: Field[str]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    custom: Field[LeadCustom]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    display_name: Field[str]
    html_url: Field[str]
    id: Field[str]
    integration_links: Field[list[RenderedIntegrationLink]]
    localtime: Field[datetime.datetime | None]
    name: Field[str | None]
    opportunities: Field[list[Opportunity]]
    organization_id: Field[str]
    primary_address_full: Field[str | None]
    primary_address_summary: Field[str | None]
    primary_email: Field[ContactEmail | None]
    primary_phone: Field[ContactPhone | None]
    recent_calls: Field[list[LeadRecentCallsItem]]
    source: Field[str | None]
    status_id: Field[str]
    status_label: Field[str]
    summaries: Field[list[LeadSummariesItem]]
    tasks: Field[list[LeadTasksItem]]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    url: Field[str | None]

class LeadAddress(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str | None | Unset = UNSET,
        address_1: str | None | Unset = UNSET,
        address_2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zipcode: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        tz_ids: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    address_1: Field[str | None]
    address_2: Field[str | None]
    city: Field[str | None]
    country: Field[str | None]
    label: Field[str | None]
    state: Field[str | None]
    tz_ids: Field[list[str]]
    zipcode: Field[str | None]

class LeadAddressIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str | None | Unset = UNSET,
        address_1: str | None | Unset = UNSET,
        address_2: str | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        zipcode: str | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
    ) -> None: ...
    address_1: Field[str | None]
    address_2: Field[str | None]
    city: Field[str | None]
    country: Field[str | None]
    label: Field[str | None]
    state: Field[str | None]
    zipcode: Field[str | None]

class LeadCustom(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

LeadExportType: ...

class LeadList(ListModel["Lead"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Lead | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Lead]]
    has_more: Field[bool]
    total_results: Field[int]

class LeadMerge(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        source_lead_id: str | Unset = UNSET,
        source_display_name: str | None | Unset = UNSET,
        destination_lead_id: str | Unset = UNSET,
        destination_display_name: str | None | Unset = UNSET,
        merge_status: Literal["completed", "errored", "in_progress", "pending"] | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    destination_display_name: Field[str | None]
    destination_lead_id: Field[str]
    error_message: Field[str | None]
    id: Field[str]
    lead_id: Field[str | None]
    merge_status: Field[LeadMergeStatus | str]
    organization_id: Field[str]
    source_display_name: Field[str | None]
    source_lead_id: Field[str]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class LeadMergeList(ListModel["LeadMerge"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[LeadMerge | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[LeadMerge]]
    has_more: Field[bool]

LeadMergeStatus: ...

class LeadRecentCallsItem(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class LeadStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None: ...
    color: Field[LeadStatusColor | str | None]
    id: Field[str]
    label: Field[str]
    organization_id: Field[str]

class LeadStatusChange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        old_status_id: str | Unset = UNSET,
        new_status_id: str | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        old_status_label: str | Unset = UNSET,
        new_status_label: str | Unset = UNSET,
        paused_subscriptions: Iterable[PausedSubscription | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    new_status_id: Field[str]
    new_status_label: Field[str]
    old_status_id: Field[str]
    old_status_label: Field[str]
    organization_id: Field[str]
    paused_subscriptions: Field[list[PausedSubscription]]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class LeadStatusChangeList(ListModel["LeadStatusChange"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[LeadStatusChange | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[LeadStatusChange]]
    has_more: Field[bool]

LeadStatusColor: ...

class LeadStatusList(ListModel["LeadStatus"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[LeadStatus | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[LeadStatus]]
    has_more: Field[bool]

class LeadStatusOverview(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_id: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_is_deleted: bool | Unset = UNSET,
        ended: int | Unset = UNSET,
        started: int | Unset = UNSET,
        gained: int | Unset = UNSET,
        lost: int | Unset = UNSET,
        entered: int | Unset = UNSET,
        left: int | Unset = UNSET,
        change: int | Unset = UNSET,
        change_percent: int | None | Unset = UNSET,
        queries: StatusQueries | Mapping[str, Any] | Unset = UNSET,
        leads_page_urls: StatusPages | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    change: Field[int]
    change_percent: Field[int | None]
    ended: Field[int]
    entered: Field[int]
    gained: Field[int]
    leads_page_urls: Field[StatusPages]
    left: Field[int]
    lost: Field[int]
    queries: Field[StatusQueries]
    started: Field[int]
    status_id: Field[str]
    status_is_deleted: Field[bool]
    status_label: Field[str]

class LeadStatusReference(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, id: str, label: str | Unset = UNSET
    ) -> None: ...
    id: Field[str]
    label: Field[str]

class LeadStatusReport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_overview: Iterable[LeadStatusOverview | Mapping[str, Any]] | Unset = UNSET,
        status_transitions: Iterable[LeadStatusTransition | Mapping[str, Any]] | Unset = UNSET,
        status_transitions_summary: Iterable[LeadStatusTransition | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    status_overview: Field[list[LeadStatusOverview]]
    status_transitions: Field[list[LeadStatusTransition]]
    status_transitions_summary: Field[list[LeadStatusTransition]]

class LeadStatusTransition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        from_status_id: str | None | Unset = UNSET,
        from_status_label: str | None | Unset = UNSET,
        to_status_id: str | Unset = UNSET,
        to_status_label: str | Unset = UNSET,
        count_: int | Unset = UNSET,
        from_status_is_deleted: bool | None | Unset = UNSET,
        to_status_is_deleted: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        leads_page_url: str | Unset = UNSET,
    ) -> None: ...
    count_: Field[int]
    from_status_id: Field[str | None]
    from_status_is_deleted: Field[bool | None]
    from_status_label: Field[str | None]
    leads_page_url: Field[str]
    query: Field[str]
    to_status_id: Field[str]
    to_status_is_deleted: Field[bool]
    to_status_label: Field[str]

class LeadSummariesItem(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class LeadTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class LeadTasksItem(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class LeadsMerged(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, status: str | Unset = UNSET
    ) -> None: ...
    status: Field[str]

class LocalTimeCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        on_or_after: str | Unset = UNSET,
        before: str | Unset = UNSET,
    ) -> None: ...
    before: Field[str]
    on_or_after: Field[str]
    type_: Field[str]

class MatchAllNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    type_: Field[str]

class Me(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        image: str | None | Unset = UNSET,
        google_profile_image_url: str | None | Unset = UNSET,
        email_verified_at: str | None | Unset = UNSET,
        last_used_timezone: str | None | Unset = UNSET,
        memberships: Iterable[Membership | Mapping[str, Any]] | Unset = UNSET,
        organizations: Iterable[MeOrganization | Mapping[str, Any]] | Unset = UNSET,
        email_accounts: Iterable[MeEmailAccount | Mapping[str, Any]] | Unset = UNSET,
        phone_numbers: Iterable[MePhoneNumber | Mapping[str, Any]] | Unset = UNSET,
        all_group_numbers: Iterable[Any] | Unset = UNSET,
        connected_accounts: Iterable[Any] | Unset = UNSET,
        country: str | None | Unset = UNSET,
        email_signatures: Iterable[MeEmailSignature | Mapping[str, Any]] | Unset = UNSET,
        is_passwordless: bool | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    all_group_numbers: Field[list[Any]]
    connected_accounts: Field[list[Any]]
    country: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    email: Field[str]
    email_accounts: Field[list[MeEmailAccount]]
    email_signatures: Field[list[MeEmailSignature]]
    email_verified_at: Field[str | None]
    first_name: Field[str]
    google_profile_image_url: Field[str | None]
    id: Field[str]
    image: Field[str | None]
    is_passwordless: Field[bool]
    last_name: Field[str]
    last_used_timezone: Field[str | None]
    memberships: Field[list[Membership]]
    organizations: Field[list[MeOrganization]]
    phone_numbers: Field[list[MePhoneNumber]]

class MeEmailAccount(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        identities: Iterable[EmailIdentity | Mapping[str, Any]] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    identities: Field[list[EmailIdentity]]
    organization_id: Field[str]
    type_: Field[str]
    user_id: Field[str]

class MeEmailSignature(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        membership_id: str | Unset = UNSET,
        value: str | None | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    membership_id: Field[str]
    value: Field[str | None]

class MeLeadStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    label: Field[str]

class MeOrganization(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        lead_statuses: Iterable[MeLeadStatus | Mapping[str, Any]] | Unset = UNSET,
        pipelines: Iterable[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        features: Iterable[Any] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    features: Field[list[Any]]
    id: Field[str]
    lead_statuses: Field[list[MeLeadStatus]]
    name: Field[str]
    pipelines: Field[list[Pipeline]]
    updated_by: Field[str | None]

class MePhoneNumber(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        number: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    number: Field[str]
    organization_id: Field[str]

class Meeting(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        actual_duration: int | None | Unset = UNSET,
        attached_call_ids: Iterable[str] | Unset = UNSET,
        attendees: Iterable[MeetingAttendee | Mapping[str, Any]] | Unset = UNSET,
        calendar_event_link: str | None | Unset = UNSET,
        calendar_event_uids: Iterable[str] | Unset = UNSET,
        conference_links: Iterable[MeetingConferenceLink | Mapping[str, Any]] | Unset = UNSET,
        connected_account_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        conversation_type_reason: Literal["autodetected", "user-selected"] | None | Unset = UNSET,
        duration: int | Unset = UNSET,
        ends_at: datetime.datetime | str | Unset = UNSET,
        integrations: Iterable[MeetingIntegrationsItem | Mapping[str, Any]] | Unset = UNSET,
        is_recurring: bool | Unset = UNSET,
        location: str | Unset = UNSET,
        note: str | Unset = UNSET,
        notetaker_id: str | None | Unset = UNSET,
        outcome_autofill_confidence: Literal["high", "low", "medium"] | None | Unset = UNSET,
        outcome_autofill_reasoning: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        outcome_reason: Literal["autofilled", "user-selected", "voicemail-dropped"] | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        playbook_reason: Literal["autodetected", "user-selected"] | None | Unset = UNSET,
        provider_calendar_event_id: str | None | Unset = UNSET,
        provider_calendar_ids: Iterable[str] | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | None | Unset = UNSET,
        source: Literal["calendar", "manual"] | Unset = UNSET,
        starts_at: datetime.datetime | str | Unset = UNSET,
        status: Literal[
            "canceled", "completed", "declined-by-lead", "declined-by-org", "in-progress", "upcoming"
        ]
        | None
        | Unset = UNSET,
        summary: MeetingSummary | None | Mapping[str, Any] | Unset = UNSET,
        title: str | Unset = UNSET,
        user_note: str | None | Unset = UNSET,
        user_note_date_updated: datetime.datetime | str | None | Unset = UNSET,
        user_note_html: str | None | Unset = UNSET,
        user_note_mentions: Iterable[str] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        paused_subscriptions: Iterable[PausedSubscription | Mapping[str, Any]] | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
        transcripts: Iterable[MeetingTranscript | None | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    actual_duration: Field[int | None]
    attached_call_ids: Field[list[str]]
    attendees: Field[list[MeetingAttendee]]
    calendar_event_link: Field[str | None]
    calendar_event_uids: Field[list[str]]
    comment_summary: Field[CommentSummary | None]
    conference_links: Field[list[MeetingConferenceLink]]
    connected_account_id: Field[str | None]
    contact_id: Field[str | None]
    conversation_type_id: Field[str | None]
    conversation_type_reason: Field[PlaybookReason | str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    duration: Field[int]
    ends_at: Field[datetime.datetime]
    id: Field[str]
    integrations: Field[list[MeetingIntegrationsItem]]
    is_recurring: Field[bool]
    lead_id: Field[str | None]
    location: Field[str]
    note: Field[str]
    notetaker_id: Field[str | None]
    organization_id: Field[str]
    outcome_autofill_confidence: Field[OutcomeAutofillConfidence | str | None]
    outcome_autofill_reasoning: Field[str | None]
    outcome_id: Field[str | None]
    outcome_reason: Field[OutcomeReason | str | None]
    paused_subscriptions: Field[list[PausedSubscription]]
    playbook_id: Field[str | None]
    playbook_reason: Field[PlaybookReason | str | None]
    provider_calendar_event_id: Field[str | None]
    provider_calendar_ids: Field[list[str]]
    provider_calendar_type: Field[ProviderCalendarType | str | None]
    source: Field[MeetingSource | str]
    starts_at: Field[datetime.datetime]
    status: Field[MeetingStatus | str | None]
    summary: Field[MeetingSummary | None]
    title: Field[str]
    transcripts: Field[list[MeetingTranscript | None]]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    user_note: Field[str | None]
    user_note_date_updated: Field[datetime.datetime | None]
    user_note_html: Field[str | None]
    user_note_mentions: Field[list[str]]
    users: Field[list[str]]

class MeetingAttendee(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        contact_id: str | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        is_organizer: bool | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    contact_id: Field[str | None]
    email: Field[str | None]
    is_organizer: Field[bool | None]
    name: Field[str | None]
    status: Field[str | None]
    user_id: Field[str | None]

class MeetingConferenceLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal[
            "GO_TO_MEETING", "GOOGLE_HANGOUTS", "GOOGLE_MEET", "MICROSOFT_TEAMS", "SKYPE", "WEBEX", "ZOOM"
        ]
        | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None: ...
    type_: Field[ConferenceLinkType | str]
    url: Field[str]

class MeetingIntegration(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        integration_data: MeetingIntegrationData | Mapping[str, Any] | Unset = UNSET,
        integration_name: str | Unset = UNSET,
        oauth_client: MeetingIntegrationClient | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    integration_data: Field[MeetingIntegrationData]
    integration_name: Field[str]
    oauth_client: Field[MeetingIntegrationClient]

class MeetingIntegrationClient(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    name: Field[str]

class MeetingIntegrationData(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, note_html: str | Unset = UNSET
    ) -> None: ...
    note_html: Field[str]

class MeetingIntegrationDataIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, note_html: str | Unset = UNSET
    ) -> None: ...
    note_html: Field[str]

class MeetingIntegrationsItem(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class MeetingList(ListModel["Meeting"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Meeting | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Meeting]]
    has_more: Field[bool]

MeetingSource: ...
MeetingStatus: ...

class MeetingSummary(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None: ...
    html: Field[str]
    text: Field[str]

class MeetingTranscript(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        has_speaker_labels: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        speakers: Iterable[MeetingTranscriptSpeaker | Mapping[str, Any]] | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        utterances: Iterable[MeetingTranscriptUtterance | Mapping[str, Any]] | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
    ) -> None: ...
    has_speaker_labels: Field[bool]
    id: Field[str]
    speakers: Field[list[MeetingTranscriptSpeaker]]
    summary_html: Field[str | None]
    summary_text: Field[str | None]
    utterances: Field[list[MeetingTranscriptUtterance]]

class MeetingTranscriptSpeaker(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | None | Unset = UNSET,
        talk_percentage: float | Unset = UNSET,
        talk_time: float | Unset = UNSET,
    ) -> None: ...
    speaker_label: Field[str]
    speaker_side: Field[CallSpeakerSide | str | None]
    talk_percentage: Field[float]
    talk_time: Field[float]

class MeetingTranscriptUtterance(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        end: float | Unset = UNSET,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | None | Unset = UNSET,
        start: float | Unset = UNSET,
        text: str | Unset = UNSET,
        words: Iterable[MeetingTranscriptWord | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    end: Field[float]
    speaker_label: Field[str]
    speaker_side: Field[CallSpeakerSide | str | None]
    start: Field[float]
    text: Field[str]
    words: Field[list[MeetingTranscriptWord]]

class MeetingTranscriptWord(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        end: float | None | Unset = UNSET,
        start: float | None | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None: ...
    end: Field[float | None]
    start: Field[float | None]
    text: Field[str]

class Membership(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        role_id: str | Unset = UNSET,
        permissions_granted: Iterable[str] | Unset = UNSET,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None: ...
    auto_record_calls: Field[AutoRecordCalls | str]
    id: Field[str]
    organization_id: Field[str]
    permissions_granted: Field[list[str]]
    role_id: Field[str]
    track_email_opens: Field[bool]
    user_id: Field[str]

class MembershipCount(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, count_: int | Unset = UNSET
    ) -> None: ...
    count_: Field[int]

class MembershipDetails(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        role_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        permissions_granted: Iterable[str] | Unset = UNSET,
        primary_personal_number: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
        is_free: bool | Unset = UNSET,
        onboarding_status: str | Unset = UNSET,
        plan_type: str | Unset = UNSET,
        role: str | Unset = UNSET,
    ) -> None: ...
    auto_record_calls: Field[AutoRecordCalls | str]
    default_caller_id: Field[str | None]
    hangup_recording_url: Field[str | None]
    id: Field[str]
    is_free: Field[bool]
    may_workflows_impersonate: Field[bool]
    onboarding_status: Field[str]
    organization_id: Field[str]
    permissions_granted: Field[list[str]]
    plan_type: Field[str]
    primary_personal_number: Field[str | None]
    role: Field[str]
    role_id: Field[str]
    track_email_opens: Field[bool]
    user_id: Field[str]

class MergeLeads(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, destination: str, source: str
    ) -> None: ...
    destination: Field[str]
    source: Field[str]

MessageStatus: ...

class MetricQueries(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class MetricTotals(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class MissedCallTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        phone_formatted: str | None | Unset = UNSET,
        phone_number_description: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    local_phone: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    phone: Field[str | None]
    phone_formatted: Field[str | None]
    phone_number_description: Field[str | None]
    priority: Field[TaskPriority | str]
    recording_url: Field[str | None]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class MomentOffset(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        years: int | Unset = UNSET,
        months: int | Unset = UNSET,
        weeks: int | Unset = UNSET,
        days: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        minutes: int | Unset = UNSET,
        seconds: int | Unset = UNSET,
    ) -> None: ...
    days: Field[int]
    hours: Field[int]
    minutes: Field[int]
    months: Field[int]
    seconds: Field[int]
    weeks: Field[int]
    years: Field[int]

class MomentRangeCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        on_or_after: FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
        | Mapping[str, Any]
        | Unset = UNSET,
        before: FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
        | Mapping[str, Any]
        | Unset = UNSET,
    ) -> None: ...
    before: Field[
        FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
    ]
    on_or_after: Field[
        FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
    ]
    type_: Field[str]

class NotImportantEmailThread(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reason: Literal[
            "automated-outbound", "by-default", "manual", "marketing-or-transactional", "scheduling-emails"
        ]
        | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    reason: Field[NotImportantThreadReason | str]
    type_: Field[str]

NotImportantThreadReason: ...

class Note(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | Unset = UNSET,
        note: str | Unset = UNSET,
        note_html: str | Unset = UNSET,
        note_mentions: Iterable[str] | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        pinned_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | None
        | Unset = UNSET,
        title: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[Attachment]]
    comment_summary: Field[CommentSummary | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    note: Field[str]
    note_html: Field[str]
    note_mentions: Field[list[str]]
    organization_id: Field[str]
    pinned: Field[bool]
    pinned_at: Field[datetime.datetime | None]
    source: Field[CreationSource | str | None]
    title: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class NoteAttachmentIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        filename: str,
        url: str,
        content_type: str | None | Unset = UNSET,
    ) -> None: ...
    content_type: Field[str | None]
    filename: Field[str]
    url: Field[str]

class NoteList(ListModel["Note"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Note | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Note]]
    has_more: Field[bool]

NotificationResolution: ...

class NowMoment(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str) -> None: ...
    type_: Field[str]

class NumberRangeCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        gt: float | None | Unset = UNSET,
        gte: float | None | Unset = UNSET,
        lt: float | None | Unset = UNSET,
        lte: float | None | Unset = UNSET,
    ) -> None: ...
    gt: Field[float | None]
    gte: Field[float | None]
    lt: Field[float | None]
    lte: Field[float | None]
    type_: Field[str]

class ObjectTypeNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    object_type: Field[str]
    type_: Field[str]

OffsetDirection: ...

class OffsetMoment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        direction: Literal["future", "past"],
        moment: FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | Mapping[str, Any],
        offset: MomentOffset | Mapping[str, Any],
        type_: str,
        which_day_end: Literal["end", "start"] | Unset = UNSET,
    ) -> None: ...
    direction: Field[OffsetDirection | str]
    moment: Field[
        FixedLocalDateMoment | FixedUtcMoment | NowMoment | OffsetMoment | RelativePeriodMoment | AnyMoment
    ]
    offset: Field[MomentOffset]
    type_: Field[str]
    which_day_end: Field[DayEdge | str]

class Opportunity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        annualized_expected_value: int | None | Unset = UNSET,
        annualized_value: int | None | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_lost: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | str | None | Unset = UNSET,
        expected_value: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        integration_links: Iterable[RenderedIntegrationLink | Mapping[str, Any]] | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        lead_primary_email: ContactEmail | None | Mapping[str, Any] | Unset = UNSET,
        lead_primary_phone: Iterable[ContactPhone | Mapping[str, Any]] | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        pipeline_name: str | None | Unset = UNSET,
        stall_status: StalledOpportunityActionItems | None | Mapping[str, Any] | Unset = UNSET,
        status_display_name: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        suggested_action: OpportunitySuggestedAction | None | Mapping[str, Any] | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        value_currency: str | None | Unset = UNSET,
        value_formatted: str | None | Unset = UNSET,
    ) -> None: ...
    annualized_expected_value: Field[int | None]
    annualized_value: Field[int | None]
    attachments: Field[list[Attachment]]
    comment_summary: Field[CommentSummary | None]
    confidence: Field[int]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_lost: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime]
    date_won: Field[datetime.date | None]
    expected_value: Field[int | None]
    id: Field[str]
    integration_links: Field[list[RenderedIntegrationLink]]
    is_stalled: Field[bool]
    lead_id: Field[str]
    lead_name: Field[str | None]
    lead_primary_email: Field[ContactEmail | None]
    lead_primary_phone: Field[list[ContactPhone] | None]
    note: Field[str | None]
    note_html: Field[str | None]
    organization_id: Field[str]
    pipeline_id: Field[str | None]
    pipeline_name: Field[str | None]
    stall_status: Field[StalledOpportunityActionItems | None]
    status_display_name: Field[str]
    status_id: Field[str]
    status_label: Field[str]
    status_type: Field[OpportunityStatusType | str]
    suggested_action: Field[OpportunitySuggestedAction | None]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str]
    user_name: Field[str | None]
    value: Field[int | None]
    value_currency: Field[str | None]
    value_formatted: Field[str | None]
    value_period: Field[ValuePeriod | str]

class OpportunityAdjustCloseDateActionDetails(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        close_date: datetime.date | str | Unset = UNSET,
    ) -> None: ...
    close_date: Field[datetime.date]

class OpportunityChangeStatusActionDetails(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, status_id: str | Unset = UNSET
    ) -> None: ...
    status_id: Field[str]

class OpportunityCountByValuePeriod(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        one_time: int | Unset = UNSET,
        monthly: int | Unset = UNSET,
        annual: int | Unset = UNSET,
    ) -> None: ...
    annual: Field[int]
    monthly: Field[int]
    one_time: Field[int]

class OpportunityDueTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        opportunity_note: str | None | Unset = UNSET,
        opportunity_value: int | None | Unset = UNSET,
        opportunity_value_currency: str | None | Unset = UNSET,
        opportunity_value_formatted: str | None | Unset = UNSET,
        opportunity_value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    opportunity_note: Field[str | None]
    opportunity_value: Field[int | None]
    opportunity_value_currency: Field[str | None]
    opportunity_value_formatted: Field[str | None]
    opportunity_value_period: Field[ValuePeriod | str | None]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]

class OpportunityFollowUpCallActionDetails(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        call_plan: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
    ) -> None: ...
    call_plan: Field[str]
    contact_id: Field[str]

class OpportunityFollowUpEmailActionDetails(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        contact_id: str | Unset = UNSET,
        message_draft: str | Unset = UNSET,
        subject_draft: str | Unset = UNSET,
    ) -> None: ...
    contact_id: Field[str]
    message_draft: Field[str]
    subject_draft: Field[str]

class OpportunityFollowUpSMSActionDetails(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        contact_id: str | Unset = UNSET,
        message_draft: str | Unset = UNSET,
    ) -> None: ...
    contact_id: Field[str]
    message_draft: Field[str]

class OpportunityGroup(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        key: Any | Unset = UNSET,
        objects: Iterable[Opportunity | Mapping[str, Any]] | Unset = UNSET,
        total_results: int | Unset = UNSET,
        count_by_value_period: OpportunityCountByValuePeriod | Mapping[str, Any] | Unset = UNSET,
        total_value_one_time: int | Unset = UNSET,
        total_value_one_time_formatted: str | None | Unset = UNSET,
        total_value_monthly: int | Unset = UNSET,
        total_value_monthly_formatted: str | None | Unset = UNSET,
        total_value_annual: int | Unset = UNSET,
        total_value_annual_formatted: str | None | Unset = UNSET,
        total_value_annualized: int | Unset = UNSET,
        total_value_annualized_formatted: str | None | Unset = UNSET,
        expected_value_one_time: int | Unset = UNSET,
        expected_value_one_time_formatted: str | None | Unset = UNSET,
        expected_value_monthly: int | Unset = UNSET,
        expected_value_monthly_formatted: str | None | Unset = UNSET,
        expected_value_annual: int | Unset = UNSET,
        expected_value_annual_formatted: str | None | Unset = UNSET,
        expected_value_annualized: int | Unset = UNSET,
        expected_value_annualized_formatted: str | None | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        month: int | Unset = UNSET,
        weekyear: int | Unset = UNSET,
        week: int | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
    ) -> None: ...
    count_by_value_period: Field[OpportunityCountByValuePeriod]
    expected_value_annual: Field[int]
    expected_value_annual_formatted: Field[str | None]
    expected_value_annualized: Field[int]
    expected_value_annualized_formatted: Field[str | None]
    expected_value_monthly: Field[int]
    expected_value_monthly_formatted: Field[str | None]
    expected_value_one_time: Field[int]
    expected_value_one_time_formatted: Field[str | None]
    key: Field[Any]
    month: Field[int]
    objects: Field[list[Opportunity]]
    quarter: Field[int]
    total_results: Field[int]
    total_value_annual: Field[int]
    total_value_annual_formatted: Field[str | None]
    total_value_annualized: Field[int]
    total_value_annualized_formatted: Field[str | None]
    total_value_monthly: Field[int]
    total_value_monthly_formatted: Field[str | None]
    total_value_one_time: Field[int]
    total_value_one_time_formatted: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    week: Field[int]
    weekyear: Field[int]
    year: Field[int]

OpportunityGroupBy: ...

class OpportunityGroupList(ListModel["OpportunityGroup"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[OpportunityGroup | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
        count_by_value_period: OpportunityCountByValuePeriod | Mapping[str, Any] | Unset = UNSET,
        total_value_one_time: int | Unset = UNSET,
        total_value_one_time_formatted: str | None | Unset = UNSET,
        total_value_monthly: int | Unset = UNSET,
        total_value_monthly_formatted: str | None | Unset = UNSET,
        total_value_annual: int | Unset = UNSET,
        total_value_annual_formatted: str | None | Unset = UNSET,
        total_value_annualized: int | Unset = UNSET,
        total_value_annualized_formatted: str | None | Unset = UNSET,
        expected_value_one_time: int | Unset = UNSET,
        expected_value_one_time_formatted: str | None | Unset = UNSET,
        expected_value_monthly: int | Unset = UNSET,
        expected_value_monthly_formatted: str | None | Unset = UNSET,
        expected_value_annual: int | Unset = UNSET,
        expected_value_annual_formatted: str | None | Unset = UNSET,
        expected_value_annualized: int | Unset = UNSET,
        expected_value_annualized_formatted: str | None | Unset = UNSET,
    ) -> None: ...
    count_by_value_period: Field[OpportunityCountByValuePeriod]
    data: Field[list[OpportunityGroup]]
    expected_value_annual: Field[int]
    expected_value_annual_formatted: Field[str | None]
    expected_value_annualized: Field[int]
    expected_value_annualized_formatted: Field[str | None]
    expected_value_monthly: Field[int]
    expected_value_monthly_formatted: Field[str | None]
    expected_value_one_time: Field[int]
    expected_value_one_time_formatted: Field[str | None]
    has_more: Field[bool]
    total_results: Field[int]
    total_value_annual: Field[int]
    total_value_annual_formatted: Field[str | None]
    total_value_annualized: Field[int]
    total_value_annualized_formatted: Field[str | None]
    total_value_monthly: Field[int]
    total_value_monthly_formatted: Field[str | None]
    total_value_one_time: Field[int]
    total_value_one_time_formatted: Field[str | None]

class OpportunityList(ListModel["Opportunity"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Opportunity | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
        count_by_value_period: OpportunityCountByValuePeriod | Mapping[str, Any] | Unset = UNSET,
        total_value_one_time: int | Unset = UNSET,
        total_value_one_time_formatted: str | None | Unset = UNSET,
        total_value_monthly: int | Unset = UNSET,
        total_value_monthly_formatted: str | None | Unset = UNSET,
        total_value_annual: int | Unset = UNSET,
        total_value_annual_formatted: str | None | Unset = UNSET,
        total_value_annualized: int | Unset = UNSET,
        total_value_annualized_formatted: str | None | Unset = UNSET,
        expected_value_one_time: int | Unset = UNSET,
        expected_value_one_time_formatted: str | None | Unset = UNSET,
        expected_value_monthly: int | Unset = UNSET,
        expected_value_monthly_formatted: str | None | Unset = UNSET,
        expected_value_annual: int | Unset = UNSET,
        expected_value_annual_formatted: str | None | Unset = UNSET,
        expected_value_annualized: int | Unset = UNSET,
        expected_value_annualized_formatted: str | None | Unset = UNSET,
    ) -> None: ...
    count_by_value_period: Field[OpportunityCountByValuePeriod]
    data: Field[list[Opportunity]]
    expected_value_annual: Field[int]
    expected_value_annual_formatted: Field[str | None]
    expected_value_annualized: Field[int]
    expected_value_annualized_formatted: Field[str | None]
    expected_value_monthly: Field[int]
    expected_value_monthly_formatted: Field[str | None]
    expected_value_one_time: Field[int]
    expected_value_one_time_formatted: Field[str | None]
    has_more: Field[bool]
    total_results: Field[int]
    total_value_annual: Field[int]
    total_value_annual_formatted: Field[str | None]
    total_value_annualized: Field[int]
    total_value_annualized_formatted: Field[str | None]
    total_value_monthly: Field[int]
    total_value_monthly_formatted: Field[str | None]
    total_value_one_time: Field[int]
    total_value_one_time_formatted: Field[str | None]

OpportunityOrderBy: ...

class OpportunityStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    label: Field[str]
    organization_id: Field[str]
    pipeline_id: Field[str]
    type_: Field[OpportunityStatusType | str]

class OpportunityStatusChange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        opportunity_id: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        old_status_id: str | Unset = UNSET,
        new_status_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        old_status_label: str | Unset = UNSET,
        old_status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        old_pipeline_id: str | Unset = UNSET,
        old_pipeline_name: str | Unset = UNSET,
        new_status_label: str | Unset = UNSET,
        new_status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        new_pipeline_id: str | Unset = UNSET,
        new_pipeline_name: str | Unset = UNSET,
        opportunity_confidence: int | None | Unset = UNSET,
        opportunity_date_won: datetime.datetime | str | None | Unset = UNSET,
        opportunity_value: int | None | Unset = UNSET,
        opportunity_value_currency: str | None | Unset = UNSET,
        opportunity_value_formatted: str | None | Unset = UNSET,
        opportunity_value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    new_pipeline_id: Field[str]
    new_pipeline_name: Field[str]
    new_status_id: Field[str]
    new_status_label: Field[str]
    new_status_type: Field[OpportunityStatusType | str]
    old_pipeline_id: Field[str]
    old_pipeline_name: Field[str]
    old_status_id: Field[str]
    old_status_label: Field[str]
    old_status_type: Field[OpportunityStatusType | str]
    opportunity_confidence: Field[int | None]
    opportunity_date_won: Field[datetime.datetime | None]
    opportunity_id: Field[str | None]
    opportunity_value: Field[int | None]
    opportunity_value_currency: Field[str | None]
    opportunity_value_formatted: Field[str | None]
    opportunity_value_period: Field[ValuePeriod | str | None]
    organization_id: Field[str]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class OpportunityStatusChangeList(ListModel["OpportunityStatusChange"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[OpportunityStatusChange | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[OpportunityStatusChange]]
    has_more: Field[bool]

class OpportunityStatusList(ListModel["OpportunityStatus"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[OpportunityStatus | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[OpportunityStatus]]
    has_more: Field[bool]

class OpportunityStatusOverview(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_id: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_is_deleted: bool | Unset = UNSET,
        ended: int | Unset = UNSET,
        started: int | Unset = UNSET,
        gained: int | Unset = UNSET,
        lost: int | Unset = UNSET,
        entered: int | Unset = UNSET,
        left: int | Unset = UNSET,
        change: int | Unset = UNSET,
        change_percent: int | None | Unset = UNSET,
        queries: StatusQueries | Mapping[str, Any] | Unset = UNSET,
        leads_page_urls: StatusPages | Mapping[str, Any] | Unset = UNSET,
        opportunities_page_urls: StatusPages | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    change: Field[int]
    change_percent: Field[int | None]
    ended: Field[int]
    entered: Field[int]
    gained: Field[int]
    leads_page_urls: Field[StatusPages]
    left: Field[int]
    lost: Field[int]
    opportunities_page_urls: Field[StatusPages]
    queries: Field[StatusQueries]
    started: Field[int]
    status_id: Field[str]
    status_is_deleted: Field[bool]
    status_label: Field[str]

class OpportunityStatusReport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_overview: Iterable[OpportunityStatusOverview | Mapping[str, Any]] | Unset = UNSET,
        status_transitions: Iterable[OpportunityStatusTransition | Mapping[str, Any]] | Unset = UNSET,
        status_transitions_summary: Iterable[OpportunityStatusTransition | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    status_overview: Field[list[OpportunityStatusOverview]]
    status_transitions: Field[list[OpportunityStatusTransition]]
    status_transitions_summary: Field[list[OpportunityStatusTransition]]

class OpportunityStatusTransition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        from_status_id: str | None | Unset = UNSET,
        from_status_label: str | None | Unset = UNSET,
        to_status_id: str | Unset = UNSET,
        to_status_label: str | Unset = UNSET,
        count_: int | Unset = UNSET,
        from_status_is_deleted: bool | None | Unset = UNSET,
        to_status_is_deleted: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        leads_page_url: str | Unset = UNSET,
        opportunities_page_url: str | Unset = UNSET,
    ) -> None: ...
    count_: Field[int]
    from_status_id: Field[str | None]
    from_status_is_deleted: Field[bool | None]
    from_status_label: Field[str | None]
    leads_page_url: Field[str]
    opportunities_page_url: Field[str]
    query: Field[str]
    to_status_id: Field[str]
    to_status_is_deleted: Field[bool]
    to_status_label: Field[str]

OpportunityStatusType: ...

class OpportunitySuggestedAction(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        action: Literal[
            "adjust_close_date", "change_status", "follow_up_call", "follow_up_email", "follow_up_sms"
        ]
        | Unset = UNSET,
        details: OpportunityChangeStatusActionDetails
        | OpportunityFollowUpEmailActionDetails
        | OpportunityFollowUpSMSActionDetails
        | OpportunityFollowUpCallActionDetails
        | OpportunityAdjustCloseDateActionDetails
        | None
        | Mapping[str, Any]
        | Unset = UNSET,
        justification: str | Unset = UNSET,
    ) -> None: ...
    action: Field[OpportunitySuggestedActionType | str]
    details: Field[
        OpportunityChangeStatusActionDetails
        | OpportunityFollowUpEmailActionDetails
        | OpportunityFollowUpSMSActionDetails
        | OpportunityFollowUpCallActionDetails
        | OpportunityAdjustCloseDateActionDetails
        | None
    ]
    justification: Field[str]

OpportunitySuggestedActionType: ...

class OpportunityTotals(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        total_results: int | Unset = UNSET,
        count_by_value_period: OpportunityCountByValuePeriod | Mapping[str, Any] | Unset = UNSET,
        total_value_one_time: int | Unset = UNSET,
        total_value_one_time_formatted: str | None | Unset = UNSET,
        total_value_monthly: int | Unset = UNSET,
        total_value_monthly_formatted: str | None | Unset = UNSET,
        total_value_annual: int | Unset = UNSET,
        total_value_annual_formatted: str | None | Unset = UNSET,
        total_value_annualized: int | Unset = UNSET,
        total_value_annualized_formatted: str | None | Unset = UNSET,
        expected_value_one_time: int | Unset = UNSET,
        expected_value_one_time_formatted: str | None | Unset = UNSET,
        expected_value_monthly: int | Unset = UNSET,
        expected_value_monthly_formatted: str | None | Unset = UNSET,
        expected_value_annual: int | Unset = UNSET,
        expected_value_annual_formatted: str | None | Unset = UNSET,
        expected_value_annualized: int | Unset = UNSET,
        expected_value_annualized_formatted: str | None | Unset = UNSET,
    ) -> None: ...
    count_by_value_period: Field[OpportunityCountByValuePeriod]
    expected_value_annual: Field[int]
    expected_value_annual_formatted: Field[str | None]
    expected_value_annualized: Field[int]
    expected_value_annualized_formatted: Field[str | None]
    expected_value_monthly: Field[int]
    expected_value_monthly_formatted: Field[str | None]
    expected_value_one_time: Field[int]
    expected_value_one_time_formatted: Field[str | None]
    total_results: Field[int]
    total_value_annual: Field[int]
    total_value_annual_formatted: Field[str | None]
    total_value_annualized: Field[int]
    total_value_annualized_formatted: Field[str | None]
    total_value_monthly: Field[int]
    total_value_monthly_formatted: Field[str | None]
    total_value_one_time: Field[int]
    total_value_one_time_formatted: Field[str | None]

class OrNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        queries: Iterable[
            AndNode
            | FieldConditionNode
            | HasRelatedNode
            | IdNode
            | MatchAllNode
            | ObjectTypeNode
            | OrNode
            | SavedSearchNode
            | TextNode
            | AnySearchNode
            | Mapping[str, Any]
        ],
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    queries: Field[
        list[
            AndNode
            | FieldConditionNode
            | HasRelatedNode
            | IdNode
            | MatchAllNode
            | ObjectTypeNode
            | OrNode
            | SavedSearchNode
            | TextNode
            | AnySearchNode
        ]
    ]
    type_: Field[str]

class Organization(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_symbol: str | Unset = UNSET,
        plan_type: str | None | Unset = UNSET,
        lead_statuses: Iterable[MeLeadStatus | Mapping[str, Any]] | Unset = UNSET,
        pipelines: Iterable[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        memberships: Iterable[OrganizationMembership | Mapping[str, Any]] | Unset = UNSET,
        inactive_memberships: Iterable[OrganizationMembership | Mapping[str, Any]] | Unset = UNSET,
        opportunity_statuses: Iterable[PipelineOpportunityStatus | Mapping[str, Any]] | Unset = UNSET,
        lead_custom_fields: Iterable[OrganizationCustomField | Mapping[str, Any]] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    currency: Field[str]
    currency_symbol: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    inactive_memberships: Field[list[OrganizationMembership]]
    lead_custom_fields: Field[list[OrganizationCustomField]]
    lead_statuses: Field[list[MeLeadStatus]]
    memberships: Field[list[OrganizationMembership]]
    name: Field[str]
    opportunity_statuses: Field[list[PipelineOpportunityStatus]]
    pipelines: Field[list[Pipeline]]
    plan_type: Field[str | None]
    updated_by: Field[str | None]

class OrganizationCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    name: Field[str]
    type_: Field[str]

class OrganizationMembership(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_first_name: str | Unset = UNSET,
        user_last_name: str | Unset = UNSET,
        user_full_name: str | Unset = UNSET,
        user_email: str | Unset = UNSET,
        user_phone: str | None | Unset = UNSET,
        user: User | Mapping[str, Any] | Unset = UNSET,
        role_id: str | Unset = UNSET,
        permissions_granted: Iterable[str] | Unset = UNSET,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None: ...
    auto_record_calls: Field[AutoRecordCalls | str]
    id: Field[str]
    permissions_granted: Field[list[str]]
    role_id: Field[str]
    track_email_opens: Field[bool]
    user: Field[User]
    user_email: Field[str]
    user_first_name: Field[str]
    user_full_name: Field[str]
    user_id: Field[str]
    user_last_name: Field[str]
    user_phone: Field[str | None]

class Outcome(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        applies_to: Iterable[Literal["calls", "meetings"]] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
    ) -> None: ...
    applies_to: Field[list[OutcomeAppliesTo | str]]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    type_: Field[OutcomeType | str]
    updated_by: Field[str | None]

OutcomeAppliesTo: ...
OutcomeAutofillConfidence: ...

class OutcomeList(ListModel["Outcome"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Outcome | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Outcome]]
    has_more: Field[bool]

OutcomeReason: ...
OutcomeType: ...

class PausedSubscription(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sequence_name: str | Unset = UNSET,
        sequence_status: str | Unset = UNSET,
    ) -> None: ...
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    id: Field[str]
    sequence_id: Field[str]
    sequence_name: Field[str]
    sequence_status: Field[str]

PhoneActivityDirection: ...
PhoneActivitySource: ...

class PhoneNumber(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        address_id: str | None | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier: Literal["plivo", "twilio"] | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "shortcode", "tollfree"] | None | Unset = UNSET,
        country: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        is_premium: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        label: str | None | Unset = UNSET,
        last_billed_price: float | None | Unset = UNSET,
        mms_enabled: bool | Unset = UNSET,
        next_billing_on: datetime.datetime | str | None | Unset = UNSET,
        number: str | Unset = UNSET,
        number_formatted: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        sms_enabled: bool | Unset = UNSET,
        supports_mms_to_countries: Iterable[str] | Unset = UNSET,
        supports_sms_to_countries: Iterable[str] | Unset = UNSET,
        type_: Literal["external", "internal", "virtual"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        forward_to: str | None | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        forward_to_formatted: str | None | Unset = UNSET,
        inbound_ring_duration: int | None | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        phone_numbers_formatted: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
        was_ported: bool | Unset = UNSET,
    ) -> None: ...
    address_id: Field[str | None]
    bundle_id: Field[str | None]
    carrier: Field[UnderlyingCarrier | str | None]
    carrier_type: Field[CarrierNumberType | str | None]
    country: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    forward_to: Field[str | None]
    forward_to_enabled: Field[bool]
    forward_to_formatted: Field[str | None]
    id: Field[str]
    inbound_ring_duration: Field[int | None]
    is_group_number: Field[bool]
    is_premium: Field[bool]
    is_verified: Field[bool]
    label: Field[str | None]
    last_billed_price: Field[float | None]
    mms_enabled: Field[bool]
    next_billing_on: Field[datetime.datetime | None]
    number: Field[str]
    number_formatted: Field[str]
    organization_id: Field[str]
    participants: Field[list[str]]
    phone_numbers: Field[list[str]]
    phone_numbers_formatted: Field[list[str]]
    press_1_to_accept: Field[bool]
    sms_enabled: Field[bool]
    supports_mms_to_countries: Field[list[str]]
    supports_sms_to_countries: Field[list[str]]
    type_: Field[PhoneNumberType | str]
    user_id: Field[str | None]
    voicemail_greeting_url: Field[str | None]
    was_ported: Field[bool]

PhoneNumberCarrierType: ...

class PhoneNumberList(ListModel["PhoneNumber"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[PhoneNumber | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[PhoneNumber]]
    has_more: Field[bool]

PhoneNumberSharing: ...
PhoneNumberType: ...

class PinnedViews(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        saved_view_ids: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    saved_view_ids: Field[list[str]]

class Pipeline(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        statuses: Iterable[PipelineOpportunityStatus | Mapping[str, Any]] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    statuses: Field[list[PipelineOpportunityStatus]]
    updated_by: Field[str | None]

class PipelineList(ListModel["Pipeline"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Pipeline]]
    has_more: Field[bool]

class PipelineOpportunityStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    label: Field[str]
    type_: Field[OpportunityStatusType | str]

class PipelineStatusReference(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, id: str) -> None: ...
    id: Field[str]

class Playbook(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        archived_at: datetime.datetime | str | None | Unset = UNSET,
        archived_by_id: str | None | Unset = UNSET,
        created_at: datetime.datetime | str | Unset = UNSET,
        created_by_id: str | Unset = UNSET,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        position: int | None | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
    ) -> None: ...
    archived_at: Field[datetime.datetime | None]
    archived_by_id: Field[str | None]
    created_at: Field[datetime.datetime]
    created_by_id: Field[str]
    custom_field_ids: Field[list[str]]
    description: Field[str | None]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    outcome_ids: Field[list[str]]
    position: Field[int | None]
    summary_guidance: Field[str | None]
    updated_at: Field[datetime.datetime]
    updated_by_id: Field[str]

class PlaybookList(ListModel["Playbook"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Playbook | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Playbook]]
    has_more: Field[bool]

PlaybookReason: ...
ProviderCalendarType: ...

class QuotedEmailHTML(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        expand: bool | Unset = UNSET,
        html: str | Unset = UNSET,
    ) -> None: ...
    expand: Field[bool]
    html: Field[str]

class QuotedEmailText(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        expand: bool | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None: ...
    expand: Field[bool]
    text: Field[str]

class ReferenceCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reference_type: str,
        object_ids: Iterable[str],
        type_: str,
    ) -> None: ...
    object_ids: Field[list[str]]
    reference_type: Field[str]
    type_: Field[str]

class RegularSearchField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str,
        field_name: str,
        type_: str,
    ) -> None: ...
    field_name: Field[str]
    object_type: Field[str]
    type_: Field[str]

class RelativePeriodMoment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        range_: str,
        which: Literal["end", "start"],
        type_: str,
    ) -> None: ...
    range_: Field[str]
    type_: Field[str]
    which: Field[DayEdge | str]

class RenderedEmailTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        email: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        lead_display_name: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        contact_display_name: str | Unset = UNSET,
    ) -> None: ...
    body: Field[str]
    contact_display_name: Field[str]
    contact_id: Field[str]
    email: Field[str]
    lead_display_name: Field[str]
    lead_id: Field[str]
    subject: Field[str]

class RenderedIntegrationLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None: ...
    name: Field[str]
    url: Field[str]

class ReorderCustomFieldSchema(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]],
    ) -> None: ...
    fields: Field[list[CustomFieldReference]]

class ReportFilter(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str, saved_search_id: str
    ) -> None: ...
    saved_search_id: Field[str]
    type_: Field[str]

class ReportRange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
    ) -> None: ...
    end: Field[datetime.datetime]
    start: Field[datetime.datetime]

ReportRelativeRange: ...
ReportTransformation: ...

class ReportedNames(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user: ReportedUserNames | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    user: Field[ReportedUserNames]

class ReportedUserName(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, display: str | None | Unset = UNSET
    ) -> None: ...
    display: Field[str | None]

class ReportedUserNames(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class Role(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        editable: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        visibility_user_lcf_behavior: str | None | Unset = UNSET,
        visibility_user_lcf_ids: Iterable[str] | None | Unset = UNSET,
    ) -> None: ...
    editable: Field[bool]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    permissions: Field[list[str]]
    visibility_user_lcf_behavior: Field[str | None]
    visibility_user_lcf_ids: Field[list[str] | None]

class RoleList(ListModel["Role"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Role | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Role]]
    has_more: Field[bool]

class RunActivityReport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal["comparison", "overview"],
        metrics: Iterable[str],
        datetime_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | Unset = UNSET,
        query: ReportFilter | Mapping[str, Any] | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    datetime_range: Field[ReportRange]
    metrics: Field[list[str]]
    query: Field[ReportFilter]
    relative_range: Field[ReportRelativeRange | str]
    type_: Field[ActivityReportType | str]
    users: Field[list[str]]

class RunFieldEnrichment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"],
        object_id: str,
        field_id: str,
        set_new_value: bool | Unset = UNSET,
        overwrite_existing_value: bool | Unset = UNSET,
    ) -> None: ...
    field_id: Field[str]
    object_id: Field[str]
    object_type: Field[FieldEnrichmentObjectType | str]
    organization_id: Field[str]
    overwrite_existing_value: Field[bool]
    set_new_value: Field[bool]

class RunFunnelReport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        pipeline: str,
        type_: Literal["active-stage-cohort", "created-cohort"],
        report_relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | Unset = UNSET,
        report_datetime_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        cohort_relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | Unset = UNSET,
        cohort_datetime_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        compared_relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | Unset = UNSET,
        compared_datetime_range: Literal[
            "same-days-last-month", "same-days-last-quarter", "same-days-last-week", "same-days-last-year"
        ]
        | Unset = UNSET,
        compared_custom_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        query: ReportFilter | Mapping[str, Any] | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    cohort_datetime_range: Field[ReportRange]
    cohort_relative_range: Field[ReportRelativeRange | str]
    compared_custom_range: Field[ReportRange]
    compared_datetime_range: Field[ComparedRange | str]
    compared_relative_range: Field[ReportRelativeRange | str]
    pipeline: Field[str]
    query: Field[ReportFilter]
    report_datetime_range: Field[ReportRange]
    report_relative_range: Field[ReportRelativeRange | str]
    type_: Field[FunnelReportType | str]
    users: Field[list[str]]

class SMS(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        cost: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        local_country_iso: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        local_phone_formatted: str | None | Unset = UNSET,
        remote_country_iso: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachment | Mapping[str, Any]] | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    agent_action_reason: Field[str | None]
    agent_config_id: Field[str | None]
    attachments: Field[list[SMSAttachment]]
    contact_id: Field[str | None]
    cost: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_scheduled: Field[datetime.datetime | None]
    date_sent: Field[datetime.datetime | None]
    date_updated: Field[datetime.datetime]
    direction: Field[PhoneActivityDirection | str]
    error_message: Field[str | None]
    id: Field[str]
    lead_id: Field[str | None]
    local_country_iso: Field[str | None]
    local_phone: Field[str | None]
    local_phone_formatted: Field[str | None]
    organization_id: Field[str]
    remote_country_iso: Field[str | None]
    remote_phone: Field[str | None]
    remote_phone_formatted: Field[str | None]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    source: Field[PhoneActivitySource | str]
    status: Field[MessageStatus | str]
    template_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class SMSAttachment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        media_id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        content_type: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
    ) -> None: ...
    content_type: Field[str | None]
    filename: Field[str | None]
    media_id: Field[str]
    size: Field[int | None]
    thumbnail_url: Field[str | None]
    url: Field[str]

class SMSAttachmentIn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: Literal[
            "application/pdf",
            "application/vcard",
            "audio/3gpp",
            "audio/3gpp2",
            "audio/ac3",
            "audio/amr",
            "audio/amr-nb",
            "audio/basic",
            "audio/L24",
            "audio/mp4",
            "audio/mpeg",
            "audio/ogg",
            "audio/vnd.rn-realaudio",
            "audio/vnd.wave",
            "audio/webm",
            "image/bmp",
            "image/gif",
            "image/jpeg",
            "image/jpg",
            "image/png",
            "image/tiff",
            "text/calendar",
            "text/csv",
            "text/directory",
            "text/richtext",
            "text/rtf",
            "text/vcard",
            "text/x-vcard",
            "video/3gpp",
            "video/3gpp-tt",
            "video/3gpp2",
            "video/H261",
            "video/H263",
            "video/H263-1998",
            "video/H263-2000",
            "video/H264",
            "video/mp4",
            "video/mpeg",
            "video/quicktime",
            "video/webm",
        ],
        filename: str,
        url: str,
    ) -> None: ...
    content_type: Field[SMSAttachmentType | str]
    filename: Field[str]
    url: Field[str]

SMSAttachmentType: ...

class SMSList(ListModel["SMS"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SMS | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SMS]]
    has_more: Field[bool]

SMSTemplateStatus: ...

class SavedSearch(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        is_user_dependent: bool | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        sharing_settings: SharingSettingsEmbeddedResponse | None | Mapping[str, Any] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
        used_recently: bool | Unset = UNSET,
    ) -> None: ...
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    id: Field[str]
    is_shared: Field[bool]
    is_user_dependent: Field[bool | None]
    name: Field[str]
    organization_id: Field[str]
    query: Field[str | None]
    s_query: Field[SmartViewQuery | None]
    selected_fields: Field[list[SmartViewColumn] | None]
    shared_with: Field[list[str] | None]
    sharing_settings: Field[SharingSettingsEmbeddedResponse | None]
    type_: Field[SavedSearchType | str]
    used_recently: Field[bool]
    user_id: Field[str | None]

class SavedSearchNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        saved_search_id: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    negate: Field[bool]
    saved_search_id: Field[str]
    type_: Field[str]

SavedSearchType: ...

class SchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        oauth_client_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        template_tag: str | None | Unset = UNSET,
        type_: str | Unset = UNSET,
        url: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    duration_in_minutes: Field[int | None]
    id: Field[str]
    name: Field[str]
    oauth_client_id: Field[str | None]
    organization_id: Field[str]
    source: Field[SchedulingLinkSource | str]
    source_id: Field[str | None]
    source_type: Field[str | None]
    template_tag: Field[str | None]
    type_: Field[str]
    url: Field[str]
    user_id: Field[str]

class SchedulingLinkList(ListModel["SchedulingLink"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SchedulingLink | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SchedulingLink]]
    has_more: Field[bool]

SchedulingLinkSource: ...

class SearchCount(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        limited: int | Unset = UNSET,
        total: int | Unset = UNSET,
    ) -> None: ...
    limited: Field[int]
    total: Field[int]

SearchDirection: ...

class SearchFields(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class SearchPage(ListModel["SearchResult"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SearchResult | Mapping[str, Any]] | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        count_: SearchCount | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    count_: Field[SearchCount]
    cursor: Field[str | None]
    data: Field[list[SearchResult]]

class SearchRequest(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        fields: SearchFields | Mapping[str, Any] | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
    ) -> None: ...
    cursor: Field[str | None]
    fields: Field[SearchFields]
    include_counts: Field[bool]
    limit: Field[int]
    query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    results_limit: Field[int | None]
    sort: Field[list[SearchSort]]

class SearchResult(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
    ) -> None: ...
    id: Field[str]
    object_type: Field[str]

class SearchSort(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        direction: Literal["asc", "desc"],
        field: CustomSearchField | RegularSearchField | AnySearchField | Mapping[str, Any],
    ) -> None: ...
    direction: Field[SearchDirection | str]
    field: Field[CustomSearchField | RegularSearchField | AnySearchField]

class SendAsAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        allowed_user_id: str | Unset = UNSET,
        allowing_user_id: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None: ...
    allowed_user_id: Field[str]
    allowing_user_id: Field[str]
    id: Field[str]
    organization_id: Field[str]

class SendAsList(ListModel["SendAsAssociation"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SendAsAssociation | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SendAsAssociation]]

class SentEmailQueries(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        total: str | Unset = UNSET,
        opened: str | Unset = UNSET,
        responded: str | Unset = UNSET,
    ) -> None: ...
    opened: Field[str]
    responded: Field[str]
    total: Field[str]

class SentEmailStats(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        template_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        total: int | Unset = UNSET,
        opened: int | Unset = UNSET,
        percentage_opened: int | Unset = UNSET,
        responded: int | Unset = UNSET,
        percentage_responded: int | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        template_url: str | Unset = UNSET,
        queries: SentEmailQueries | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    is_shared: Field[bool]
    name: Field[str | None]
    opened: Field[int]
    percentage_opened: Field[int]
    percentage_responded: Field[int]
    queries: Field[SentEmailQueries]
    responded: Field[int]
    template_id: Field[str | None]
    template_url: Field[str]
    total: Field[int]

class SentEmailsReport(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        sent_email_stats: Iterable[SentEmailStats | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    sent_email_stats: Field[list[SentEmailStats]]

class Sequence(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        schedule: SequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
        steps: Iterable[SequenceStep | Mapping[str, Any]] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
        subscription_counts_by_status: SequenceSubscriptionCounts | Mapping[str, Any] | Unset = UNSET,
        allow_manual_enrollment: bool | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        schedule_id: str | None | Unset = UNSET,
        trigger_query: Any | Unset = UNSET,
    ) -> None: ...
    allow_manual_enrollment: Field[bool]
    created_by_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    owner_id: Field[str | None]
    schedule: Field[SequenceSchedule | None]
    schedule_id: Field[str | None]
    status: Field[SequenceStatus | str]
    steps: Field[list[SequenceStep]]
    subscription_counts_by_status: Field[SequenceSubscriptionCounts]
    timezone: Field[str]
    trigger_query: Field[Any]
    updated_by_id: Field[str]

class SequenceList(ListModel["Sequence"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Sequence | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Sequence]]
    has_more: Field[bool]

class SequenceSchedule(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        ranges: Iterable[SequenceScheduleRange | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    ranges: Field[list[SequenceScheduleRange]]

class SequenceScheduleRange(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        weekday: int | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
    ) -> None: ...
    end: Field[str]
    start: Field[str]
    weekday: Field[int]

SequenceStatus: ...

class SequenceStep(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        delay: int | Unset = UNSET,
        id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
        step_type: Literal["call", "email", "sms"] | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | None | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
    ) -> None: ...
    created_by_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    delay: Field[int]
    email_template_id: Field[str | None]
    id: Field[str]
    required: Field[bool]
    sms_template_id: Field[str | None]
    step_allowed_delay: Field[int | None]
    step_type: Field[SequenceStepType | str]
    threading: Field[SequenceThreading | str | None]
    updated_by_id: Field[str]

SequenceStepType: ...

class SequenceSubscription(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
        contact_email: str | None | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        created_by_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        start_date: str | None | Unset = UNSET,
        status: Literal["active", "error", "finished", "goal", "paused"] | Unset = UNSET,
        status_reason: Literal[
            "account-failures",
            "account-invalid",
            "assignees-missing",
            "assignment-field-invalid",
            "billing-error",
            "bulk-action",
            "call-answered",
            "call-failed",
            "email-ai-generation-failed",
            "email-bounced",
            "field-mapping-error",
            "filter-config-invalid",
            "filter-not-matched",
            "insufficient-ai-credit-balance",
            "internal-error",
            "lead-not-visible",
            "lead-status-changed",
            "lead-status-field-invalid",
            "manual",
            "meeting-booked",
            "membership-inactive",
            "no-user-phone",
            "outcome-met",
            "pending-call-timed-out",
            "rate-limited",
            "reply-received",
            "run-as-disabled",
            "send-as-error",
            "sending-throttled-too-long",
            "sequence-deleted",
            "sms-failed",
            "workflow-paused",
        ]
        | None
        | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
    ) -> None: ...
    calls_assigned_to: Field[list[str]]
    contact_email: Field[str | None]
    contact_id: Field[str]
    created_by_id: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str]
    organization_id: Field[str]
    sender_account_id: Field[str | None]
    sender_email: Field[str | None]
    sender_name: Field[str | None]
    sequence_id: Field[str]
    start_date: Field[str | None]
    status: Field[SubscriptionStatus | str]
    status_reason: Field[SubscriptionStatusReason | str | None]
    updated_by_id: Field[str]

class SequenceSubscriptionCounts(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        active: int | Unset = UNSET,
        error: int | Unset = UNSET,
        finished: int | Unset = UNSET,
        goal: int | Unset = UNSET,
        paused: int | Unset = UNSET,
    ) -> None: ...
    active: Field[int]
    error: Field[int]
    finished: Field[int]
    goal: Field[int]
    paused: Field[int]

class SequenceSubscriptionList(ListModel["SequenceSubscription"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SequenceSubscription | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SequenceSubscription]]
    has_more: Field[bool]

SequenceThreading: ...

class SetPinnedSavedView(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, saved_view_ids: Iterable[str]
    ) -> None: ...
    saved_view_ids: Field[list[str]]

class SharedCustomFieldDefinition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | None | Unset = UNSET,
        associations: Iterable[CustomFieldAssociation | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        referenced_custom_type_id: str | None | Unset = UNSET,
        back_reference_is_visible: bool | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    associations: Field[list[CustomFieldAssociation]]
    back_reference_is_visible: Field[bool | None]
    choices: Field[list[str] | None]
    created_by: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    description: Field[str | None]
    id: Field[str]
    is_shared: Field[bool]
    name: Field[str]
    organization_id: Field[str]
    referenced_custom_type_id: Field[str | None]
    type_: Field[CustomFieldType | str]
    updated_by: Field[str | None]

class SharedCustomFieldList(ListModel["SharedCustomFieldDefinition"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SharedCustomFieldDefinition | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SharedCustomFieldDefinition]]
    has_more: Field[bool]

class SharedSchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        source: Literal["CALENDLY", "MANUAL", "THIRD_PARTY"] | Unset = UNSET,
        source_id: str | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        template_tag: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    duration_in_minutes: Field[int | None]
    id: Field[str]
    name: Field[str]
    organization_id: Field[str]
    source: Field[SchedulingLinkSource | str]
    source_id: Field[str | None]
    source_type: Field[str | None]
    template_tag: Field[str]
    type_: Field[str]
    url: Field[str | None]
    user_id: Field[str | None]

class SharedSchedulingLinkAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        organization_id: str | Unset = UNSET,
        shared_scheduling_link_id: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_scheduling_link_id: str | None | Unset = UNSET,
    ) -> None: ...
    organization_id: Field[str]
    shared_scheduling_link_id: Field[str]
    url: Field[str | None]
    user_id: Field[str | None]
    user_scheduling_link_id: Field[str | None]

class SharedSchedulingLinkList(ListModel["SharedSchedulingLink"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SharedSchedulingLink | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SharedSchedulingLink]]
    has_more: Field[bool]

class SharingSettingsEmbeddedResponse(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        whole_org: bool | Unset = UNSET,
        user_ids: Iterable[str] | Unset = UNSET,
        group_ids: Iterable[str] | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        created_at: datetime.datetime | str | None | Unset = UNSET,
        updated_by_id: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None: ...
    created_at: Field[datetime.datetime | None]
    created_by_id: Field[str | None]
    group_ids: Field[list[str]]
    updated_at: Field[datetime.datetime | None]
    updated_by_id: Field[str | None]
    user_ids: Field[list[str]]
    whole_org: Field[bool]

class SmartViewColumn(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_id: str, field_id: str
    ) -> None: ...
    field_id: Field[str]
    type_id: Field[str]

class SmartViewList(ListModel["SavedSearch"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SavedSearch | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SavedSearch]]
    has_more: Field[bool]

class SmartViewQuery(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ]
    results_limit: Field[int | None]
    sort: Field[list[SearchSort]]

class SmsTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        owned_by: str | Unset = UNSET,
        status: str | Unset = UNSET,
        text: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
    ) -> None: ...
    created_by: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    is_shared: Field[bool]
    name: Field[str]
    organization_id: Field[str]
    owned_by: Field[str]
    status: Field[str]
    text: Field[str]
    updated_by: Field[str]

class SmsTemplateList(ListModel["SmsTemplate"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SmsTemplate | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[SmsTemplate]]
    has_more: Field[bool]

class StalledOpportunityActionItems(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        communication_issue: Literal["cant_get_in_touch", "no_communication_attempts", "no_issue"]
        | Unset = UNSET,
        next_action: ActionItem | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    communication_issue: Field[CommunicationIssue | str]
    next_action: Field[ActionItem]

class StatusPages(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        started: str | Unset = UNSET,
        ended: str | Unset = UNSET,
        gained: str | Unset = UNSET,
        lost: str | Unset = UNSET,
        entered: str | Unset = UNSET,
        left: str | Unset = UNSET,
    ) -> None: ...
    ended: Field[str]
    entered: Field[str]
    gained: Field[str]
    left: Field[str]
    lost: Field[str]
    started: Field[str]

class StatusQueries(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        started: str | Unset = UNSET,
        ended: str | Unset = UNSET,
        gained: str | Unset = UNSET,
        lost: str | Unset = UNSET,
        entered: str | Unset = UNSET,
        left: str | Unset = UNSET,
    ) -> None: ...
    ended: Field[str]
    entered: Field[str]
    gained: Field[str]
    left: Field[str]
    lost: Field[str]
    started: Field[str]

SubscriptionChange: ...
SubscriptionStatus: ...
SubscriptionStatusReason: ...
SummaryFeedbackRating: ...
SummaryStatus: ...

class TaskAttachment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        media_id: str | Unset = UNSET,
        size: int | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str | None]
    media_id: Field[str]
    size: Field[int]
    thumbnail_url: Field[str | None]
    url: Field[str]

class TaskCompletion(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        task_id: str | None | Unset = UNSET,
        task_text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        task_assigned_to: str | None | Unset = UNSET,
        task_assigned_to_name: str | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    comment_summary: Field[CommentSummary | None]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    id: Field[str]
    lead_id: Field[str | None]
    organization_id: Field[str]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    task_assigned_to: Field[str | None]
    task_assigned_to_name: Field[str | None]
    task_id: Field[str | None]
    task_text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class TaskCompletionList(ListModel["TaskCompletion"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[TaskCompletion | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[TaskCompletion]]
    has_more: Field[bool]

class TaskFilters(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        type_in: str | Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: str | Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    assigned_to: Field[str]
    date: Field[datetime.date | datetime.datetime]
    date_created_gt: Field[datetime.date | datetime.datetime]
    date_created_gte: Field[datetime.date | datetime.datetime]
    date_created_lt: Field[datetime.date | datetime.datetime]
    date_created_lte: Field[datetime.date | datetime.datetime]
    date_gt: Field[datetime.date | datetime.datetime]
    date_gte: Field[datetime.date | datetime.datetime]
    date_lt: Field[datetime.date | datetime.datetime]
    date_lte: Field[datetime.date | datetime.datetime]
    date_updated_gt: Field[datetime.date | datetime.datetime]
    date_updated_gte: Field[datetime.date | datetime.datetime]
    date_updated_lt: Field[datetime.date | datetime.datetime]
    date_updated_lte: Field[datetime.date | datetime.datetime]
    due_date: Field[datetime.date | datetime.datetime]
    due_date_gt: Field[datetime.date | datetime.datetime]
    due_date_gte: Field[datetime.date | datetime.datetime]
    due_date_lt: Field[datetime.date | datetime.datetime]
    due_date_lte: Field[datetime.date | datetime.datetime]
    id: Field[str]
    id_in: Field[str | list[str]]
    is_complete: Field[bool]
    lead_id: Field[str]
    organization_id: Field[str]
    type_: Field[str]
    type_in: Field[str | list[str]]
    view: Field[TaskView | str]

class TaskList(
    ListModel[
        "AnsweredDetachedCallTask | EmailFollowupTask | IncomingEmailTask | IncomingSmsTask | LeadTask | MissedCallTask | OpportunityDueTask | CallTask | VoicemailTask | AnyTask"
    ]
):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[
            AnsweredDetachedCallTask
            | EmailFollowupTask
            | IncomingEmailTask
            | IncomingSmsTask
            | LeadTask
            | MissedCallTask
            | OpportunityDueTask
            | CallTask
            | VoicemailTask
            | AnyTask
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
    ) -> None: ...
    data: Field[
        list[
            AnsweredDetachedCallTask
            | EmailFollowupTask
            | IncomingEmailTask
            | IncomingSmsTask
            | LeadTask
            | MissedCallTask
            | OpportunityDueTask
            | CallTask
            | VoicemailTask
            | AnyTask
        ]
    ]
    has_more: Field[bool]
    total_results: Field[int]

TaskOrderBy: ...
TaskPriority: ...
TaskView: ...

class TasksUpdated(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, ok: bool | Unset = UNSET
    ) -> None: ...
    ok: Field[bool]

class TermCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, values_: Iterable[str], type_: str
    ) -> None: ...
    type_: Field[str]
    values_: Field[list[str]]

class TextCondition(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        mode: Literal["beginning_of_words", "exact_value", "full_words", "phrase"],
        value: str,
        type_: str,
    ) -> None: ...
    mode: Field[TextMode | str]
    type_: Field[str]
    value: Field[str]

TextMode: ...

class TextNode(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        mode: Literal["beginning_of_words", "exact_value", "full_words", "phrase"],
        value: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None: ...
    mode: Field[TextMode | str]
    negate: Field[bool]
    type_: Field[str]
    value: Field[str]

ThreadedEmails: ...
UnderlyingCarrier: ...

class UnsubscribedEmail(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, email: str | Unset = UNSET
    ) -> None: ...
    email: Field[str]

class UnsubscribedEmailList(ListModel["UnsubscribedEmail"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[UnsubscribedEmail | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[UnsubscribedEmail]]
    has_more: Field[bool]

class UpdateBlockedPhoneNumber(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, reason: str) -> None: ...
    reason: Field[str]

class UpdateBlockedPhoneNumberSettings(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, reject_anonymous_inbound_calls: bool
    ) -> None: ...
    reject_anonymous_inbound_calls: Field[bool]

class UpdateCall(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | None
        | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    conversation_type_id: Field[str | None]
    duration: Field[int | None]
    lead_id: Field[str | None]
    note: Field[str | None]
    note_html: Field[str | None]
    outcome_id: Field[str | None]
    phone: Field[str | None]
    playbook_id: Field[str | None]
    quality_info: Field[str | None]
    recording_url: Field[str | None]
    status: Field[CallStatus | str | None]
    user_id: Field[str | None]
    voicemail_url: Field[str | None]

class UpdateCommentThreads(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, body: str) -> None: ...
    body: Field[str]

class UpdateContact(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
    ) -> None: ...
    emails: Field[list[ContactEmailIn] | None]
    lead_id: Field[str | None]
    name: Field[str | None]
    phones: Field[list[ContactPhoneIn] | None]
    timezone: Field[str | None]
    title: Field[str | None]
    urls: Field[list[ContactUrlIn] | None]

class UpdateCustomActivity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    contact_id: Field[str | None]
    pinned: Field[bool | None]
    status: Field[CustomActivityStatus | str]

class UpdateCustomActivityType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    api_create_only: Field[bool]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    fields: Field[list[CustomFieldReference]]
    is_archived: Field[bool]
    name: Field[str]

class UpdateCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    choices: Field[list[str]]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]
    type_: Field[CustomFieldType | str]

class UpdateCustomFieldAssociation(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None: ...
    editable_with_roles: Field[list[str]]
    required: Field[bool]

class UpdateCustomObject(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, name: str | Unset = UNSET
    ) -> None: ...
    name: Field[str]

class UpdateCustomObjectType(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        name_plural: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
    ) -> None: ...
    api_create_only: Field[bool]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    is_archived: Field[bool]
    name: Field[str]
    name_plural: Field[str]

class UpdateEmail(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[EmailAttachmentIn] | None]
    bcc: Field[list[str] | None]
    body_html: Field[str | None]
    body_text: Field[str | None]
    cc: Field[list[str] | None]
    contact_id: Field[str | None]
    date_scheduled: Field[datetime.datetime | None]
    email_account_id: Field[str | None]
    followup_date: Field[datetime.datetime | None]
    followup_sequence_add_cc_bcc: Field[bool | None]
    followup_sequence_delay: Field[int | None]
    followup_sequence_id: Field[str | None]
    in_reply_to_id: Field[str | None]
    opens: Field[list[EmailOpenIn] | None]
    sender: Field[str | None]
    status: Field[MessageStatus | str]
    subject: Field[str | None]
    template_id: Field[str | None]
    to: Field[list[str] | None]
    user_id: Field[str | None]

class UpdateEmailTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[EmailTemplateAttachmentIn]]
    body: Field[str]
    is_archived: Field[bool]
    is_shared: Field[bool]
    name: Field[str]
    subject: Field[str]

class UpdateIntegrationLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | None | Unset = UNSET,
        type_: Literal["contact", "lead", "opportunity"] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> None: ...
    name: Field[str | None]
    type_: Field[IntegrationLinkType | str | None]
    url: Field[str | None]

class UpdateLead(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        addresses: Iterable[LeadAddressIn | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    addresses: Field[list[LeadAddressIn]]
    description: Field[str | None]
    name: Field[str | None]
    status: Field[str]
    status_id: Field[str]
    url: Field[str | None]

class UpdateLeadStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> None: ...
    color: Field[LeadStatusColor | str | None]
    label: Field[str]

class UpdateMeeting(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        outcome_id: str | Unset = UNSET,
        user_note_html: str | Unset = UNSET,
    ) -> None: ...
    outcome_id: Field[str]
    user_note_html: Field[str]

class UpdateMembership(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        auto_record_calls: Literal["disabled", "enabled", "unset"] | Unset = UNSET,
        default_caller_id: str | None | Unset = UNSET,
        hangup_recording_url: str | None | Unset = UNSET,
        may_workflows_impersonate: bool | Unset = UNSET,
        role_id: str | Unset = UNSET,
        track_email_opens: bool | Unset = UNSET,
    ) -> None: ...
    auto_record_calls: Field[AutoRecordCalls | str]
    default_caller_id: Field[str | None]
    hangup_recording_url: Field[str | None]
    may_workflows_impersonate: Field[bool]
    role_id: Field[str]
    track_email_opens: Field[bool]

class UpdateNote(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[NoteAttachmentIn] | None]
    contact_id: Field[str | None]
    note: Field[str | None]
    note_html: Field[str | None]
    pinned: Field[bool | None]
    title: Field[str | None]

class UpdateNotification(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        text: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str]
    contact_id: Field[str | None]
    created_by: Field[str]
    date: Field[datetime.datetime | datetime.date]
    due_date: Field[datetime.datetime | datetime.date]
    is_complete: Field[bool]
    is_dateless: Field[bool]
    lead_id: Field[str]
    organization_id: Field[str]
    priority: Field[TaskPriority | str]
    resolution: Field[NotificationResolution | str | None]
    text: Field[str]

class UpdateOpportunity(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        note: str | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[AttachmentIn]]
    confidence: Field[int]
    contact_id: Field[str | None]
    date_won: Field[datetime.datetime | datetime.date | None]
    note: Field[str]
    note_html: Field[str | None]
    status: Field[str]
    status_id: Field[str]
    user_id: Field[str | None]
    value: Field[int]
    value_period: Field[ValuePeriod | str]

class UpdateOpportunityStatus(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
    ) -> None: ...
    label: Field[str]
    pipeline_id: Field[str | None]

class UpdateOrganization(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        lead_statuses: Iterable[LeadStatusReference | Mapping[str, Any]] | Unset = UNSET,
        enable_unsubscribe_link: bool | Unset = UNSET,
        require_unsubscribe_link: bool | Unset = UNSET,
    ) -> None: ...
    currency: Field[str]
    enable_unsubscribe_link: Field[bool]
    lead_statuses: Field[list[LeadStatusReference]]
    name: Field[str]
    require_unsubscribe_link: Field[bool]

class UpdateOutcome(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        applies_to: Iterable[Literal["calls", "meetings"]] | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | None | Unset = UNSET,
    ) -> None: ...
    applies_to: Field[list[OutcomeAppliesTo | str] | None]
    description: Field[str | None]
    name: Field[str | None]
    type_: Field[OutcomeType | str | None]

class UpdatePhoneNumber(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        forward_to: str | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        inbound_ring_duration: int | Unset = UNSET,
        label: str | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
    ) -> None: ...
    forward_to: Field[str]
    forward_to_enabled: Field[bool]
    inbound_ring_duration: Field[int]
    label: Field[str]
    participants: Field[list[str]]
    phone_numbers: Field[list[str]]
    press_1_to_accept: Field[bool]
    voicemail_greeting_url: Field[str | None]

class UpdatePipeline(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        statuses: Iterable[PipelineStatusReference | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None: ...
    name: Field[str]
    statuses: Field[list[PipelineStatusReference] | None]

class UpdatePlaybook(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
    ) -> None: ...
    custom_field_ids: Field[list[str]]
    description: Field[str | None]
    name: Field[str]
    outcome_ids: Field[list[str]]
    summary_guidance: Field[str | None]

class UpdateRole(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        permissions: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    permissions: Field[list[str]]

class UpdateSMS(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[SMSAttachmentIn] | None]
    contact_id: Field[str | None]
    date_scheduled: Field[datetime.datetime | None]
    lead_id: Field[str | None]
    local_phone: Field[str | None]
    remote_phone: Field[str | None]
    status: Field[MessageStatus | str]
    template_id: Field[str | None]
    text: Field[str | None]
    user_id: Field[str | None]

class UpdateSMSTemplate(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        attachments: Iterable[UpdateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        status: Literal["active", "archived"] | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None: ...
    attachments: Field[list[UpdateSMSTemplateAttachment]]
    is_shared: Field[bool]
    name: Field[str]
    status: Field[SMSTemplateStatus | str]
    text: Field[str]

class UpdateSMSTemplateAttachment(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
        url: str,
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str]
    url: Field[str]

class UpdateSchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    name: Field[str]
    url: Field[str]

class UpdateSequence(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
        steps: Iterable[UpdateSequenceStep | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    name: Field[str]
    schedule: Field[CreateSequenceSchedule | None]
    status: Field[SequenceStatus | str]
    steps: Field[list[UpdateSequenceStep]]
    timezone: Field[str]

class UpdateSequenceStep(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        step_type: Literal["call", "email", "sms"] | Unset = UNSET,
        delay: int | Unset = UNSET,
        required: bool | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | None | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
    ) -> None: ...
    delay: Field[int]
    email_template_id: Field[str | None]
    id: Field[str]
    required: Field[bool]
    sms_template_id: Field[str | None]
    step_allowed_delay: Field[int | None]
    step_type: Field[SequenceStepType | str]
    threading: Field[SequenceThreading | str | None]

class UpdateSequenceSubscription(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status: Literal["active", "paused"] | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    calls_assigned_to: Field[list[str]]
    sender_account_id: Field[str]
    sender_email: Field[str]
    sender_name: Field[str]
    status: Field[SubscriptionChange | str]

class UpdateSharedCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
    ) -> None: ...
    choices: Field[list[str]]
    name: Field[str]

class UpdateSharedSchedulingLink(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    name: Field[str]

class UpdateSmartView(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None: ...
    description: Field[str | None]
    is_shared: Field[bool]
    name: Field[str]
    query: Field[str | None]
    s_query: Field[SmartViewQuery | None]
    selected_fields: Field[list[SmartViewColumn] | None]
    shared_with: Field[list[str] | None]
    type_: Field[SavedSearchType | str]

class UpdateTypeCustomField(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> None: ...
    accepts_multiple_values: Field[bool]
    choices: Field[list[str]]
    description: Field[str | None]
    editable_with_roles: Field[list[str]]
    name: Field[str]
    required: Field[bool]

class UpdateWebhook(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        url: str | None | Unset = UNSET,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]] | None | Unset = UNSET,
        status: Literal["active", "paused"] | None | Unset = UNSET,
        verify_ssl: bool | None | Unset = UNSET,
    ) -> None: ...
    events: Field[list[WebhookSubscriptionEvent] | None]
    status: Field[WebhookStatus | str | None]
    url: Field[str | None]
    verify_ssl: Field[bool | None]

class UpdateWhatsAppMessage(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | Unset = UNSET,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime]
    attachments: Field[list[WhatsAppAttachmentData]]
    contact_id: Field[str]
    direction: Field[CommunicationDirection | str]
    integration_link: Field[str | None]
    local_phone: Field[str]
    message_markdown: Field[str]
    remote_phone: Field[str]
    response_to_id: Field[str | None]
    user_id: Field[str]

class UploadFile(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, content_type: str, filename: str
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str]

class User(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        image: str | None | Unset = UNSET,
        google_profile_image_url: str | None | Unset = UNSET,
        email_verified_at: str | None | Unset = UNSET,
        last_used_timezone: str | None | Unset = UNSET,
        organizations: Iterable[str] | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None: ...
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    email: Field[str]
    email_verified_at: Field[str | None]
    first_name: Field[str]
    google_profile_image_url: Field[str | None]
    id: Field[str]
    image: Field[str | None]
    last_name: Field[str]
    last_used_timezone: Field[str | None]
    organizations: Field[list[str]]

class UserAvailability(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        user_id: str | Unset = UNSET,
        availability: Iterable[UserDevice | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    availability: Field[list[UserDevice]]
    user_id: Field[str]

class UserAvailabilityList(ListModel["UserAvailability"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[UserAvailability | Mapping[str, Any]] | Unset = UNSET,
    ) -> None: ...
    data: Field[list[UserAvailability]]

class UserDevice(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal["mobile", "native", "web"] | Unset = UNSET,
        status: Literal["offline", "online"] | Unset = UNSET,
        active_calls: Iterable[Any] | Unset = UNSET,
    ) -> None: ...
    active_calls: Field[list[Any]]
    status: Field[UserDeviceStatus | str]
    type_: Field[UserDeviceType | str]

UserDeviceStatus: ...
UserDeviceType: ...

class UserList(ListModel["User"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[User | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[User]]
    has_more: Field[bool]

UserOrder: ...
ValuePeriod: ...

class VoicemailTask(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        phone_formatted: str | None | Unset = UNSET,
        phone_number_description: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        voicemail_duration: int | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> None: ...
    agent_config_id: Field[str | None]
    assigned_to: Field[str | None]
    assigned_to_name: Field[str | None]
    contact_id: Field[str | None]
    contact_name: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date: Field[datetime.date | datetime.datetime | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    deduplication_key: Field[str | None]
    due_date: Field[datetime.date | datetime.datetime | None]
    id: Field[str]
    is_complete: Field[bool]
    is_dateless: Field[bool | None]
    is_primary_lead_notification: Field[bool]
    lead_id: Field[str | None]
    lead_name: Field[str | None]
    local_phone: Field[str | None]
    object_id: Field[str | None]
    object_type: Field[str | None]
    organization_id: Field[str]
    phone: Field[str | None]
    phone_formatted: Field[str | None]
    phone_number_description: Field[str | None]
    priority: Field[TaskPriority | str]
    recording_url: Field[str | None]
    resolution: Field[NotificationResolution | str | None]
    sequence_id: Field[str | None]
    sequence_subscription_id: Field[str | None]
    step_id: Field[str | None]
    text: Field[str | None]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    view: Field[TaskView | str]
    voicemail_duration: Field[int | None]
    voicemail_url: Field[str | None]

class Webhook(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        events: Iterable[WebhookEvent | Mapping[str, Any]] | Unset = UNSET,
        status: Literal["active", "paused"] | Unset = UNSET,
        verify_ssl: bool | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        signature_key: str | Unset = UNSET,
        health_status: str | None | Unset = UNSET,
        latest_error: str | None | Unset = UNSET,
        pause_reason: str | None | Unset = UNSET,
        counters: WebhookCounters | Mapping[str, Any] | Unset = UNSET,
        history: WebhookHistory | Mapping[str, Any] | Unset = UNSET,
        recent_consecutive_fail_buckets_cnt: int | Unset = UNSET,
    ) -> None: ...
    counters: Field[WebhookCounters]
    created_by: Field[str]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    events: Field[list[WebhookEvent]]
    health_status: Field[str | None]
    history: Field[WebhookHistory]
    id: Field[str]
    latest_error: Field[str | None]
    pause_reason: Field[str | None]
    recent_consecutive_fail_buckets_cnt: Field[int]
    signature_key: Field[str]
    status: Field[WebhookStatus | str]
    updated_by: Field[str]
    url: Field[str]
    verify_ssl: Field[bool]

class WebhookCounters(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class WebhookEvent(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str | Unset = UNSET,
        action: str | Unset = UNSET,
        extra_filter: WebhookEventExtraFilterType0 | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    action: Field[str]
    extra_filter: Field[WebhookEventExtraFilterType0 | None]
    object_type: Field[str]

class WebhookEventExtraFilterType0(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class WebhookHistory(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class WebhookList(ListModel["Webhook"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Webhook | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[Webhook]]
    has_more: Field[bool]

WebhookStatus: ...

class WebhookSubscriptionEvent(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str,
        action: str,
        extra_filter: WebhookSubscriptionEventExtraFilterType0 | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None: ...
    action: Field[str]
    extra_filter: Field[WebhookSubscriptionEventExtraFilterType0 | None]
    object_type: Field[str]

class WebhookSubscriptionEventExtraFilterType0(Model):
    def __init__(_given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None: ...

class WhatsAppAttachmentData(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
        url: str,
    ) -> None: ...
    content_type: Field[str]
    filename: Field[str]
    url: Field[str]

class WhatsAppMessage(Model):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        external_whatsapp_message_id: str | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        integration_name: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        local_phone_formatted: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        remote_phone_formatted: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | Unset = UNSET,
        text: str | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
    ) -> None: ...
    activity_at: Field[datetime.datetime | None]
    attachments: Field[list[Attachment]]
    contact_id: Field[str | None]
    created_by: Field[str | None]
    created_by_name: Field[str | None]
    date_created: Field[datetime.datetime]
    date_updated: Field[datetime.datetime]
    direction: Field[CommunicationDirection | str]
    external_whatsapp_message_id: Field[str]
    id: Field[str]
    integration_link: Field[str | None]
    integration_name: Field[str | None]
    lead_id: Field[str | None]
    local_phone: Field[str]
    local_phone_formatted: Field[str]
    message_html: Field[str]
    message_markdown: Field[str]
    organization_id: Field[str]
    remote_phone: Field[str]
    remote_phone_formatted: Field[str]
    response_to_id: Field[str | None]
    sequence_id: Field[str | None]
    sequence_name: Field[str | None]
    sequence_subscription_id: Field[str | None]
    source: Field[CreationSource | str]
    text: Field[str]
    type_: Field[str]
    updated_by: Field[str | None]
    updated_by_name: Field[str | None]
    user_id: Field[str | None]
    user_name: Field[str | None]
    users: Field[list[str]]

class WhatsAppMessageList(ListModel["WhatsAppMessage"]):
    def __init__(
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[WhatsAppMessage | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None: ...
    data: Field[list[WhatsAppMessage]]
    has_more: Field[bool]

class AsyncActivities:
    calls: AsyncActivitiesCalls
    creations: AsyncActivitiesCreations
    custom_activities: AsyncActivitiesCustomActivities
    email_threads: AsyncActivitiesEmailThreads
    emails: AsyncActivitiesEmails
    form_submissions: AsyncActivitiesFormSubmissions
    import_updates: AsyncActivitiesImportUpdates
    def iterate(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Activity]: ...
    lead_merges: AsyncActivitiesLeadMerges
    lead_status_changes: AsyncActivitiesLeadStatusChanges
    def list(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
    ) -> ActivityList: ...
    meetings: AsyncActivitiesMeetings
    notes: AsyncActivitiesNotes
    sms: AsyncActivitiesSms
    task_completions: AsyncActivitiesTaskCompletions
    whatsapp_messages: AsyncActivitiesWhatsappMessages
    with_raw_response: AsyncActivitiesWithRawResponse

class Activities:
    calls: ActivitiesCalls
    creations: ActivitiesCreations
    custom_activities: ActivitiesCustomActivities
    email_threads: ActivitiesEmailThreads
    emails: ActivitiesEmails
    form_submissions: ActivitiesFormSubmissions
    import_updates: ActivitiesImportUpdates
    def iterate(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Activity]: ...
    lead_merges: ActivitiesLeadMerges
    lead_status_changes: ActivitiesLeadStatusChanges
    def list(
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
    ) -> ActivityList: ...
    meetings: ActivitiesMeetings
    notes: ActivitiesNotes
    sms: ActivitiesSms
    task_completions: ActivitiesTaskCompletions
    whatsapp_messages: ActivitiesWhatsappMessages
    with_raw_response: ActivitiesWithRawResponse

class AsyncActivitiesWithRawResponse:
    list: ...

class ActivitiesWithRawResponse:
    list: ...

class AsyncReporting:
    def get_activity(
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
        x_tz_offset: float | Unset = UNSET,
    ) -> ActivityReport: ...
    def get_custom(
        org_id: str,
        *,
        query: str | Unset = UNSET,
        x: str | Unset = UNSET,
        y: str | Unset = UNSET,
        group_by: str | Unset = UNSET,
        transform_y: Literal["avg", "max", "min", "sum"] | Unset = UNSET,
        interval: str | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> CustomReport: ...
    def get_funnel_stages(
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
        x_tz_offset: float | Unset = UNSET,
    ) -> FunnelStagesReport: ...
    def get_funnel_totals(
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
        x_tz_offset: float | Unset = UNSET,
    ) -> FunnelTotalsReport: ...
    def get_lead_statuses(
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadStatusReport: ...
    def get_opportunity_statuses(
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusReport: ...
    def get_sent_emails(
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SentEmailsReport: ...
    def list_activity_metrics() -> ActivityMetricList: ...
    with_raw_response: AsyncReportingWithRawResponse

class Reporting:
    def get_activity(
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
        x_tz_offset: float | Unset = UNSET,
    ) -> ActivityReport: ...
    def get_custom(
        org_id: str,
        *,
        query: str | Unset = UNSET,
        x: str | Unset = UNSET,
        y: str | Unset = UNSET,
        group_by: str | Unset = UNSET,
        transform_y: Literal["avg", "max", "min", "sum"] | Unset = UNSET,
        interval: str | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> CustomReport: ...
    def get_funnel_stages(
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
        x_tz_offset: float | Unset = UNSET,
    ) -> FunnelStagesReport: ...
    def get_funnel_totals(
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
        x_tz_offset: float | Unset = UNSET,
    ) -> FunnelTotalsReport: ...
    def get_lead_statuses(
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadStatusReport: ...
    def get_opportunity_statuses(
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusReport: ...
    def get_sent_emails(
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SentEmailsReport: ...
    def list_activity_metrics() -> ActivityMetricList: ...
    with_raw_response: ReportingWithRawResponse

class AsyncReportingWithRawResponse:
    get_activity: ...
    get_custom: ...
    get_funnel_stages: ...
    get_funnel_totals: ...
    get_lead_statuses: ...
    get_opportunity_statuses: ...
    get_sent_emails: ...
    list_activity_metrics: ...

class ReportingWithRawResponse:
    get_activity: ...
    get_custom: ...
    get_funnel_stages: ...
    get_funnel_totals: ...
    get_lead_statuses: ...
    get_opportunity_statuses: ...
    get_sent_emails: ...
    list_activity_metrics: ...

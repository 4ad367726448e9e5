"""The operations tagged `reporting`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.activity_metric_list import ActivityMetricList
    from ...models.activity_report import ActivityReport
    from ...models.custom_report import CustomReport
    from ...models.funnel_stages_report import FunnelStagesReport
    from ...models.funnel_totals_report import FunnelTotalsReport
    from ...models.lead_status_report import LeadStatusReport
    from ...models.opportunity_status_report import OpportunityStatusReport
    from ...models.report_filter import ReportFilter
    from ...models.report_range import ReportRange
    from ...models.sent_emails_report import SentEmailsReport


class Reporting:
    """Reports: what people did, how opportunities move through a pipeline, how statuses changed."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ReportingWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ReportingWithRawResponse(self._client)

    def get_activity(
        self,
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
    ) -> ActivityReport:
        """Run an activity report.

        What was done in a span of time, counted by day (`overview`) or by user (`comparison`). The metrics are
        those of `GET /report/activity/metrics/`. Exactly one of `datetime_range` and `relative_range` is to be
        sent. Durations are in seconds, amounts in cents. Days are those of the header x-tz-offset. Nothing is
        changed. Close answers CSV to a request that accepts `text/csv`.

        Args:
            type_: Whether it counts by day or by user.
            metrics: Keys of the metrics, such as `calls.outbound.all.count`.
            datetime_range: The span of time; not beside `relative_range`.
            relative_range: The span of time; not beside `datetime_range`.
            query: The Smart View whose leads are reported on; all leads without it.
            users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody without it.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            ActivityReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from ...models.run_activity_report import RunActivityReport
        from .reporting_get_activity import endpoint

        body = RunActivityReport(
            type_=type_,
            metrics=metrics,
            datetime_range=datetime_range,
            relative_range=relative_range,
            query=query,
            users=users,
        )
        return endpoint.sync(self._client, body=body, x_tz_offset=x_tz_offset)

    def list_activity_metrics(self) -> ActivityMetricList:
        """List the metrics of activity reports.

        All metrics that an activity report can be asked for, on one page.

        Returns:
            ActivityMetricList: The metrics.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_list_activity_metrics import endpoint

        return endpoint.sync(self._client)

    def get_custom(
        self,
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
    ) -> CustomReport:
        """Run a custom report.

        The numbers of a graph of Close's Explorer. What the answer looks like is not documented. `GET
        /report/custom/fields/`, which the page names and the document lacks, lists the fields.

        Args:
            org_id: The organization (`orga_…`).
            query: A search in Close's text language for the objects to report on; all without it. Of
                activities and opportunities it names properties of their own alone.
            x: The field of the horizontal axis, such as `lead.custom.MRR` or `opportunity.date_created`.
            y: What the vertical axis shows, such as `call.duration` or `opportunity.value`: the number of
                leads, `lead.count`, without it. Fields must be numbers.
            group_by: A field by whose values the graph is split into several.
            transform_y: What is made of the values of `y` at one place of `x`; their sum without it.
            interval: How fine the horizontal axis is: `auto`, `hour`, `day`, `week`, `month`, `quarter` or
                `year` for dates, a whole number for numbers; `auto` without it.
            start: Where the horizontal axis begins; for dates, without it, where the organization does.
            end: Where the horizontal axis ends; for dates, without it, now.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            CustomReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_custom import endpoint

        return endpoint.sync(
            self._client,
            org_id,
            query=query,
            x=x,
            y=y,
            group_by=group_by,
            transform_y=transform_y,
            interval=interval,
            start=start,
            end=end,
            x_tz_offset=x_tz_offset,
        )

    def get_funnel_stages(
        self,
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
    ) -> FunnelStagesReport:
        """Run a funnel report by stages.

        How opportunities move through a pipeline, status by status, in all and by user. The opportunities are
        those created in a span of time (`created-cohort`), or those in the pipeline's active statuses during
        the reported one (`active-stage-cohort`). With a `compared_…` range the report is that of this range.
        Nothing is changed. Close answers CSV, the rows of users alone, to a request that accepts `text/csv`.

        Args:
            pipeline: The pipeline (`pipe_…`).
            type_: Which opportunities it is about.
            report_relative_range: The reported span of time; not beside `report_datetime_range`.
            report_datetime_range: The reported span of time; not beside `report_relative_range`.
            cohort_relative_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_datetime_range`.
            cohort_datetime_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_relative_range`.
            compared_relative_range: A span to report on instead of the relative one: that of the cohort for a
                `created-cohort`, else the reported one.
            compared_datetime_range: A span to report on instead of the one with dates: that of the cohort for
                a `created-cohort`, else the reported one.
            compared_custom_range: A span to report on instead: that of the cohort for a `created-cohort`,
                else the reported one.
            query: The Smart View whose leads or opportunities are reported on; all without it.
            users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody if it is
                empty or left out.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            FunnelStagesReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from ...models.run_funnel_report import RunFunnelReport
        from .reporting_get_funnel_stages import endpoint

        body = RunFunnelReport(
            pipeline=pipeline,
            type_=type_,
            report_relative_range=report_relative_range,
            report_datetime_range=report_datetime_range,
            cohort_relative_range=cohort_relative_range,
            cohort_datetime_range=cohort_datetime_range,
            compared_relative_range=compared_relative_range,
            compared_datetime_range=compared_datetime_range,
            compared_custom_range=compared_custom_range,
            query=query,
            users=users,
        )
        return endpoint.sync(self._client, body=body, x_tz_offset=x_tz_offset)

    def get_funnel_totals(
        self,
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
    ) -> FunnelTotalsReport:
        """Run a funnel report as a whole.

        How many opportunities went through a pipeline and were won, in all and by user; takes what the report
        by stages takes. Nothing is changed. Close answers CSV, the rows of users alone, to a request that
        accepts `text/csv`.

        Args:
            pipeline: The pipeline (`pipe_…`).
            type_: Which opportunities it is about.
            report_relative_range: The reported span of time; not beside `report_datetime_range`.
            report_datetime_range: The reported span of time; not beside `report_relative_range`.
            cohort_relative_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_datetime_range`.
            cohort_datetime_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_relative_range`.
            compared_relative_range: A span to report on instead of the relative one: that of the cohort for a
                `created-cohort`, else the reported one.
            compared_datetime_range: A span to report on instead of the one with dates: that of the cohort for
                a `created-cohort`, else the reported one.
            compared_custom_range: A span to report on instead: that of the cohort for a `created-cohort`,
                else the reported one.
            query: The Smart View whose leads or opportunities are reported on; all without it.
            users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody if it is
                empty or left out.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            FunnelTotalsReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from ...models.run_funnel_report import RunFunnelReport
        from .reporting_get_funnel_totals import endpoint

        body = RunFunnelReport(
            pipeline=pipeline,
            type_=type_,
            report_relative_range=report_relative_range,
            report_datetime_range=report_datetime_range,
            cohort_relative_range=cohort_relative_range,
            cohort_datetime_range=cohort_datetime_range,
            compared_relative_range=compared_relative_range,
            compared_datetime_range=compared_datetime_range,
            compared_custom_range=compared_custom_range,
            query=query,
            users=users,
        )
        return endpoint.sync(self._client, body=body, x_tz_offset=x_tz_offset)

    def get_sent_emails(
        self,
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SentEmailsReport:
        """Run a report on sent e-mails.

        How many e-mails were sent from each template, and how many of them were opened and answered.

        Args:
            org_id: The organization (`orga_…`).
            date_start: First day of the reported span; without it there is no beginning.
            date_end: Last day of the reported span; today without it.
            user_id: Only e-mails of this user.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            SentEmailsReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_sent_emails import endpoint

        return endpoint.sync(
            self._client,
            org_id,
            date_start=date_start,
            date_end=date_end,
            user_id=user_id,
            x_tz_offset=x_tz_offset,
        )

    def get_lead_statuses(
        self,
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadStatusReport:
        """Run a report on changes of lead statuses.

        How many leads have been in each status, and moved from one to another, in a span of days or as long as
        the organization exists. Without days, what needs a beginning is left out.

        Args:
            org_id: The organization (`orga_…`).
            date_start: First day of the reported span; without it there is no beginning.
            date_end: Last day of the reported span; today without it.
            query: Only leads that this search in Close's text language finds; not beside `smart_view_id`.
            smart_view_id: Only leads that this Smart View shows; not beside `query`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            LeadStatusReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_lead_statuses import endpoint

        return endpoint.sync(
            self._client,
            org_id,
            date_start=date_start,
            date_end=date_end,
            query=query,
            smart_view_id=smart_view_id,
            x_tz_offset=x_tz_offset,
        )

    def get_opportunity_statuses(
        self,
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusReport:
        """Run a report on changes of opportunity statuses.

        The report on lead statuses, about opportunities: numbers are numbers of opportunities. The searches
        find leads; what stands within `opportunity(…)` finds the opportunities themselves.

        Args:
            org_id: The organization (`orga_…`).
            date_start: First day of the reported span; without it there is no beginning.
            date_end: Last day of the reported span; today without it.
            query: Only opportunities that this search in Close's text language finds; not beside
                `smart_view_id`.
            smart_view_id: Only opportunities that this Smart View shows; not beside `query`.
            user_id: Only opportunities of this user.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityStatusReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_opportunity_statuses import endpoint

        return endpoint.sync(
            self._client,
            org_id,
            date_start=date_start,
            date_end=date_end,
            query=query,
            smart_view_id=smart_view_id,
            user_id=user_id,
            x_tz_offset=x_tz_offset,
        )


class ReportingWithRawResponse:
    """The methods of `Reporting`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.get_activity = raw_response(client, Reporting, Reporting.get_activity)
        self.list_activity_metrics = raw_response(client, Reporting, Reporting.list_activity_metrics)
        self.get_custom = raw_response(client, Reporting, Reporting.get_custom)
        self.get_funnel_stages = raw_response(client, Reporting, Reporting.get_funnel_stages)
        self.get_funnel_totals = raw_response(client, Reporting, Reporting.get_funnel_totals)
        self.get_sent_emails = raw_response(client, Reporting, Reporting.get_sent_emails)
        self.get_lead_statuses = raw_response(client, Reporting, Reporting.get_lead_statuses)
        self.get_opportunity_statuses = raw_response(client, Reporting, Reporting.get_opportunity_statuses)


class AsyncReporting:
    """Reports: what people did, how opportunities move through a pipeline, how statuses changed."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncReportingWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncReportingWithRawResponse(self._client)

    async def get_activity(
        self,
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
    ) -> ActivityReport:
        """Run an activity report.

        What was done in a span of time, counted by day (`overview`) or by user (`comparison`). The metrics are
        those of `GET /report/activity/metrics/`. Exactly one of `datetime_range` and `relative_range` is to be
        sent. Durations are in seconds, amounts in cents. Days are those of the header x-tz-offset. Nothing is
        changed. Close answers CSV to a request that accepts `text/csv`.

        Args:
            type_: Whether it counts by day or by user.
            metrics: Keys of the metrics, such as `calls.outbound.all.count`.
            datetime_range: The span of time; not beside `relative_range`.
            relative_range: The span of time; not beside `datetime_range`.
            query: The Smart View whose leads are reported on; all leads without it.
            users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody without it.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            ActivityReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from ...models.run_activity_report import RunActivityReport
        from .reporting_get_activity import endpoint

        body = RunActivityReport(
            type_=type_,
            metrics=metrics,
            datetime_range=datetime_range,
            relative_range=relative_range,
            query=query,
            users=users,
        )
        return await endpoint.asyncio(self._client, body=body, x_tz_offset=x_tz_offset)

    async def list_activity_metrics(self) -> ActivityMetricList:
        """List the metrics of activity reports.

        All metrics that an activity report can be asked for, on one page.

        Returns:
            ActivityMetricList: The metrics.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_list_activity_metrics import endpoint

        return await endpoint.asyncio(self._client)

    async def get_custom(
        self,
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
    ) -> CustomReport:
        """Run a custom report.

        The numbers of a graph of Close's Explorer. What the answer looks like is not documented. `GET
        /report/custom/fields/`, which the page names and the document lacks, lists the fields.

        Args:
            org_id: The organization (`orga_…`).
            query: A search in Close's text language for the objects to report on; all without it. Of
                activities and opportunities it names properties of their own alone.
            x: The field of the horizontal axis, such as `lead.custom.MRR` or `opportunity.date_created`.
            y: What the vertical axis shows, such as `call.duration` or `opportunity.value`: the number of
                leads, `lead.count`, without it. Fields must be numbers.
            group_by: A field by whose values the graph is split into several.
            transform_y: What is made of the values of `y` at one place of `x`; their sum without it.
            interval: How fine the horizontal axis is: `auto`, `hour`, `day`, `week`, `month`, `quarter` or
                `year` for dates, a whole number for numbers; `auto` without it.
            start: Where the horizontal axis begins; for dates, without it, where the organization does.
            end: Where the horizontal axis ends; for dates, without it, now.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            CustomReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_custom import endpoint

        return await endpoint.asyncio(
            self._client,
            org_id,
            query=query,
            x=x,
            y=y,
            group_by=group_by,
            transform_y=transform_y,
            interval=interval,
            start=start,
            end=end,
            x_tz_offset=x_tz_offset,
        )

    async def get_funnel_stages(
        self,
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
    ) -> FunnelStagesReport:
        """Run a funnel report by stages.

        How opportunities move through a pipeline, status by status, in all and by user. The opportunities are
        those created in a span of time (`created-cohort`), or those in the pipeline's active statuses during
        the reported one (`active-stage-cohort`). With a `compared_…` range the report is that of this range.
        Nothing is changed. Close answers CSV, the rows of users alone, to a request that accepts `text/csv`.

        Args:
            pipeline: The pipeline (`pipe_…`).
            type_: Which opportunities it is about.
            report_relative_range: The reported span of time; not beside `report_datetime_range`.
            report_datetime_range: The reported span of time; not beside `report_relative_range`.
            cohort_relative_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_datetime_range`.
            cohort_datetime_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_relative_range`.
            compared_relative_range: A span to report on instead of the relative one: that of the cohort for a
                `created-cohort`, else the reported one.
            compared_datetime_range: A span to report on instead of the one with dates: that of the cohort for
                a `created-cohort`, else the reported one.
            compared_custom_range: A span to report on instead: that of the cohort for a `created-cohort`,
                else the reported one.
            query: The Smart View whose leads or opportunities are reported on; all without it.
            users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody if it is
                empty or left out.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            FunnelStagesReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from ...models.run_funnel_report import RunFunnelReport
        from .reporting_get_funnel_stages import endpoint

        body = RunFunnelReport(
            pipeline=pipeline,
            type_=type_,
            report_relative_range=report_relative_range,
            report_datetime_range=report_datetime_range,
            cohort_relative_range=cohort_relative_range,
            cohort_datetime_range=cohort_datetime_range,
            compared_relative_range=compared_relative_range,
            compared_datetime_range=compared_datetime_range,
            compared_custom_range=compared_custom_range,
            query=query,
            users=users,
        )
        return await endpoint.asyncio(self._client, body=body, x_tz_offset=x_tz_offset)

    async def get_funnel_totals(
        self,
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
    ) -> FunnelTotalsReport:
        """Run a funnel report as a whole.

        How many opportunities went through a pipeline and were won, in all and by user; takes what the report
        by stages takes. Nothing is changed. Close answers CSV, the rows of users alone, to a request that
        accepts `text/csv`.

        Args:
            pipeline: The pipeline (`pipe_…`).
            type_: Which opportunities it is about.
            report_relative_range: The reported span of time; not beside `report_datetime_range`.
            report_datetime_range: The reported span of time; not beside `report_relative_range`.
            cohort_relative_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_datetime_range`.
            cohort_datetime_range: When the opportunities of a `created-cohort` were created; it needs this or
                `cohort_relative_range`.
            compared_relative_range: A span to report on instead of the relative one: that of the cohort for a
                `created-cohort`, else the reported one.
            compared_datetime_range: A span to report on instead of the one with dates: that of the cohort for
                a `created-cohort`, else the reported one.
            compared_custom_range: A span to report on instead: that of the cohort for a `created-cohort`,
                else the reported one.
            query: The Smart View whose leads or opportunities are reported on; all without it.
            users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody if it is
                empty or left out.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            FunnelTotalsReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from ...models.run_funnel_report import RunFunnelReport
        from .reporting_get_funnel_totals import endpoint

        body = RunFunnelReport(
            pipeline=pipeline,
            type_=type_,
            report_relative_range=report_relative_range,
            report_datetime_range=report_datetime_range,
            cohort_relative_range=cohort_relative_range,
            cohort_datetime_range=cohort_datetime_range,
            compared_relative_range=compared_relative_range,
            compared_datetime_range=compared_datetime_range,
            compared_custom_range=compared_custom_range,
            query=query,
            users=users,
        )
        return await endpoint.asyncio(self._client, body=body, x_tz_offset=x_tz_offset)

    async def get_sent_emails(
        self,
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SentEmailsReport:
        """Run a report on sent e-mails.

        How many e-mails were sent from each template, and how many of them were opened and answered.

        Args:
            org_id: The organization (`orga_…`).
            date_start: First day of the reported span; without it there is no beginning.
            date_end: Last day of the reported span; today without it.
            user_id: Only e-mails of this user.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            SentEmailsReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_sent_emails import endpoint

        return await endpoint.asyncio(
            self._client,
            org_id,
            date_start=date_start,
            date_end=date_end,
            user_id=user_id,
            x_tz_offset=x_tz_offset,
        )

    async def get_lead_statuses(
        self,
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> LeadStatusReport:
        """Run a report on changes of lead statuses.

        How many leads have been in each status, and moved from one to another, in a span of days or as long as
        the organization exists. Without days, what needs a beginning is left out.

        Args:
            org_id: The organization (`orga_…`).
            date_start: First day of the reported span; without it there is no beginning.
            date_end: Last day of the reported span; today without it.
            query: Only leads that this search in Close's text language finds; not beside `smart_view_id`.
            smart_view_id: Only leads that this Smart View shows; not beside `query`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            LeadStatusReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_lead_statuses import endpoint

        return await endpoint.asyncio(
            self._client,
            org_id,
            date_start=date_start,
            date_end=date_end,
            query=query,
            smart_view_id=smart_view_id,
            x_tz_offset=x_tz_offset,
        )

    async def get_opportunity_statuses(
        self,
        org_id: str,
        *,
        date_start: datetime.date | str | Unset = UNSET,
        date_end: datetime.date | str | Unset = UNSET,
        query: str | Unset = UNSET,
        smart_view_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusReport:
        """Run a report on changes of opportunity statuses.

        The report on lead statuses, about opportunities: numbers are numbers of opportunities. The searches
        find leads; what stands within `opportunity(…)` finds the opportunities themselves.

        Args:
            org_id: The organization (`orga_…`).
            date_start: First day of the reported span; without it there is no beginning.
            date_end: Last day of the reported span; today without it.
            query: Only opportunities that this search in Close's text language finds; not beside
                `smart_view_id`.
            smart_view_id: Only opportunities that this Smart View shows; not beside `query`.
            user_id: Only opportunities of this user.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityStatusReport: The report.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/reporting
        """
        from .reporting_get_opportunity_statuses import endpoint

        return await endpoint.asyncio(
            self._client,
            org_id,
            date_start=date_start,
            date_end=date_end,
            query=query,
            smart_view_id=smart_view_id,
            user_id=user_id,
            x_tz_offset=x_tz_offset,
        )


class AsyncReportingWithRawResponse:
    """The methods of `AsyncReporting`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.get_activity = async_raw_response(client, AsyncReporting, AsyncReporting.get_activity)
        self.list_activity_metrics = async_raw_response(
            client, AsyncReporting, AsyncReporting.list_activity_metrics
        )
        self.get_custom = async_raw_response(client, AsyncReporting, AsyncReporting.get_custom)
        self.get_funnel_stages = async_raw_response(client, AsyncReporting, AsyncReporting.get_funnel_stages)
        self.get_funnel_totals = async_raw_response(client, AsyncReporting, AsyncReporting.get_funnel_totals)
        self.get_sent_emails = async_raw_response(client, AsyncReporting, AsyncReporting.get_sent_emails)
        self.get_lead_statuses = async_raw_response(client, AsyncReporting, AsyncReporting.get_lead_statuses)
        self.get_opportunity_statuses = async_raw_response(
            client, AsyncReporting, AsyncReporting.get_opportunity_statuses
        )

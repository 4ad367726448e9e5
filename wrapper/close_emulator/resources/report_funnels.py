"""Funnel reports. https://developer.close.com/api/resources/reporting/get-funnel-stages"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from close_emulator.domain.reports.funnel import Funnel
from close_emulator.domain.reports.histories import History, opportunity_histories
from close_emulator.domain.reports.ranges import Range, earlier
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_fields
from close_emulator.state.store import Record

from .report_requests import (
    NO_MOMENT,
    as_csv,
    fixed_span,
    moving_span,
    records_of,
    span_of,
    users_named,
    wants_csv,
)

NO_PIPELINE: Final = "No pipeline has this id."
NOT_COMPARABLE: Final = "It goes with {} alone."


def funnel_stages(call: Call) -> Answer:
    """POST /report/funnel/opportunity/stages/: from the log of status changes; JSON or CSV by `Accept`."""
    funnel, histories, users = _funnel(call)
    stages = {user_id: funnel.stages(mine) for user_id, mine in users.items()}
    if not wants_csv(call):
        rows = [{"user_id": user_id, "stages": mine} for user_id, mine in stages.items()]
        return Answer(200, {"aggregations": {"stages": funnel.stages(histories)}, "data": rows})
    flat: list[Record] = []
    for user_id, mine in stages.items():
        for stage in mine:
            status = {f"status_{name}": stage["status"][name] for name in ("id", "label", "type")}
            flat.append({"user_id": user_id, **status, **stage})
    names = [name for name in flat[0] if name != "status"] if flat else ["user_id"]
    return as_csv(flat, names)


def funnel_totals(call: Call) -> Answer:
    """POST /report/funnel/opportunity/totals/: from the log of status changes; JSON or CSV by `Accept`."""
    funnel, histories, users = _funnel(call)
    rows = [{"user_id": user_id, **funnel.totals(mine)} for user_id, mine in users.items()]
    if wants_csv(call):
        return as_csv(rows, list(rows[0]) if rows else ["user_id"])
    return Answer(200, {"aggregations": funnel.totals(histories), "data": rows})


def _funnel(call: Call) -> tuple[Funnel, list[History], dict[str | None, list[History]]]:
    """Return the funnel that a request is about, the opportunities in it, and these by user."""
    store, body = call.store, call.body
    if body["pipeline"] not in store.pipelines:
        refuse_fields({"pipeline": NO_PIPELINE})
    created = body["type"] == "created-cohort"
    span = span_of(call, "report_relative_range", "report_datetime_range")
    cohort = span_of(call, "cohort_relative_range", "cohort_datetime_range") if created else None
    compared = _compared(call, "cohort" if created else "report", cohort or span)
    span, cohort = (span, compared) if created else (compared, None)
    users, known = users_named(call), records_of(call, "opportunity")
    funnel = Funnel(tuple(store.statuses_of(body["pipeline"])), span)
    ids = {one["id"] for one in funnel.statuses}
    mine = [
        one for one in (store.opportunities.values() if known is None else known.values())
        if users is None or one["user_id"] in users
    ]  # fmt: skip
    histories = [
        one
        for one in opportunity_histories(store, mine)
        if any(stay.status_id in ids for stay in one.stays)
        and (
            funnel.was_active(one)
            if cohort is None
            else datetime.fromisoformat(one.record["date_created"]) in cohort
        )
    ]
    by_user: dict[str | None, list[History]] = {}
    for history in histories:
        by_user.setdefault(history.record["user_id"], []).append(history)
    return funnel, histories, by_user


def _compared(call: Call, kind: str, span: Range) -> Range:
    """Return the span that a report is about: another one if the body compares with it."""
    body = call.body
    for name, of in (("relative", f"{kind}_relative_range"), ("datetime", f"{kind}_datetime_range")):
        if f"compared_{name}_range" in body and of not in body:
            refuse_fields({f"compared_{name}_range": NOT_COMPARABLE.format(of)})
    if "compared_custom_range" in body:
        return fixed_span(body["compared_custom_range"], "compared_custom_range")
    if "compared_relative_range" in body:
        return moving_span(call, body["compared_relative_range"])
    if "compared_datetime_range" in body:
        try:
            return earlier(span, body["compared_datetime_range"], call.day_zone)
        except (ValueError, OverflowError):
            refuse_fields({"compared_datetime_range": NO_MOMENT})
    return span


HANDLERS: Mapping[str, Handler] = {
    "reporting_get_funnel_stages": funnel_stages,
    "reporting_get_funnel_totals": funnel_totals,
}

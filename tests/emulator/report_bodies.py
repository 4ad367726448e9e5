"""Bodies of requests for reports, and values of their fields that an organization with the small seed takes."""

from __future__ import annotations

from typing import Any, Final

from close_emulator.state.store import Record, Store

SPANS: Final = [
    {"start": "2026-03-01T00:00:00Z", "end": "2027-01-01T00:00:00Z"},
    {"start": "2026-01-01T00:00:00Z", "end": "2026-02-01T00:00:00Z"},
]
#: Fields without an effect, with the reason.
WITHOUT_EFFECT: Final = {
    f"reporting_get_{name} query.type": "a stored search is all that it can be, and any other is refused"
    for name in ("activity", "funnel_stages", "funnel_totals")
}


def all_leads(store: Store) -> Record:
    """Return a Smart View that shows every lead."""
    view = next(one for one in store.plain["/saved_search/"].values() if one["type"] == "lead")
    query = {"type": "and", "queries": [{"type": "object_type", "object_type": "lead"}]}
    return {**view, "id": store.new_id("save"), "s_query": {**view["s_query"], "query": query}}


def values_of(store: Store) -> dict[str, list[Any]]:
    """Return values by the end of a field's path."""
    spans = ("datetime_range", "report_datetime_range", "cohort_datetime_range", "compared_custom_range")
    return {
        "metrics": [["calls.outbound.all.count"], ["opportunities.created_for.all.count"]],
        "start": [SPANS[0]["start"], SPANS[0]["end"]],
        "end": [SPANS[0]["end"], SPANS[1]["end"]],
        "saved_search_id": [*store.plain["/saved_search/"]],
        "query.type": ["saved_search"],
        "users": [[one] for one in store.users],
        "pipeline": [*store.pipelines],
        **dict.fromkeys(spans, SPANS),
    }


def bodies_of(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Return bodies by operation that some field of a report has an effect in."""
    pipeline = next(iter(store.pipelines))
    forms = (("relative", "all-time"), ("datetime", SPANS[0]))
    funnels = [
        {"pipeline": pipeline, "type": kind, f"report_{form}_range": span, f"cohort_{form}_range": span}
        for kind in ("created-cohort", "active-stage-cohort")
        for form, span in forms
    ]
    kinds = ("comparison", "overview")
    activities = [
        {"type": kind, "metrics": ["leads.created.all.count"], f"{form}_range": span}
        for kind in kinds
        for form, span in forms
    ]
    return {
        "reporting_get_activity": [
            *activities,
            *({"type": kind, "metrics": ["leads.created.all.count"]} for kind in kinds),
        ],
        "reporting_get_funnel_stages": funnels,
        "reporting_get_funnel_totals": funnels,
    }

"""Reports on changes of status. https://developer.close.com/api/resources/reporting/get-lead-statuses"""

from collections.abc import Mapping
from typing import Final

from close_emulator.domain.reports import status_changes
from close_emulator.domain.reports.histories import labels, lead_histories, opportunity_histories
from close_emulator.domain.reports.queries import finding, finding_opportunities
from close_emulator.domain.search.lists import ListSearch, view_test
from close_emulator.domain.search.scope import Test
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse

from .report_requests import check_organization, edges_of

ONE_FILTER: Final = "Only one of query and smart_view_id is allowed."


def lead_statuses(call: Call) -> Answer:
    """GET /report/statuses/lead/{org_id}/: from the log of status changes, with searches by ids."""
    check_organization(call)
    store, start, end = call.store, *edges_of(call)
    present = {one["id"]: one["label"] for one in store.organization["lead_statuses"]}
    statuses = status_changes.Statuses(present, labels(store.activities_of("LeadStatusChange")))
    leads = filter(_filter(call, "lead"), store.leads.values())
    return Answer(200, status_changes.report(lead_histories(store, leads), statuses, start, end, finding))


def opportunity_statuses(call: Call) -> Answer:
    """GET /report/statuses/opportunity/{org_id}/: from the log of status changes, with searches by ids."""
    check_organization(call)
    store, query, start, end = call.store, call.query, *edges_of(call)
    present = {one["id"]: one["label"] for one in store.statuses_in_order()}
    statuses = status_changes.Statuses(present, labels(store.activities_of("OpportunityStatusChange")))
    found = [
        one
        for one in filter(_filter(call, "opportunity"), store.opportunities.values())
        if query.get("user_id", one["user_id"]) == one["user_id"]
    ]
    histories = opportunity_histories(store, found)
    return Answer(200, status_changes.report(histories, statuses, start, end, finding_opportunities))


def _filter(call: Call, kind: str) -> Test:
    """Return the test that `query` or `smart_view_id` makes; a Smart View of leads finds their opportunities, too."""
    query, scope = call.query, scope_of(call.store, call.user_id, call.now, call.day_zone)
    if "query" in query and "smart_view_id" in query:
        refuse(400, ONE_FILTER)
    if "query" in query:
        return ListSearch(query["query"], "query", kind, scope).condition_alone()
    if "smart_view_id" in query:
        view = call.store.plain["/saved_search/"].get(query["smart_view_id"])
        if kind == "opportunity" and view is not None and view["type"] == "lead":
            shown = view_test(query["smart_view_id"], "smart_view_id", "lead", scope)
            return lambda one: shown(call.store.leads[one["lead_id"]])
        return view_test(query["smart_view_id"], "smart_view_id", kind, scope)
    return lambda _: True


HANDLERS: Mapping[str, Handler] = {
    "reporting_get_lead_statuses": lead_statuses,
    "reporting_get_opportunity_statuses": opportunity_statuses,
}

"""Requests for reports and rendered templates of existing objects: what goes together there, no schema says."""

from __future__ import annotations

import json
from typing import Final

from close_emulator.domain.reports.metrics import METRICS

from .fuzzing_choice import pick
from .fuzzing_numbers import steer_number
from .fuzzing_searches import steer_leads
from .world import Json, World

_SPAN: Final = {"start": "2026-03-01T00:00:00Z", "end": "2026-04-01T00:00:00+02:00"}
_COHORTS: Final = ("created-cohort", "active-stage-cohort")


def steer_report(body: Json, world: World) -> None:
    """Let a request be for a report that there is."""
    salt = json.dumps(body, default=repr, sort_keys=True)
    if "metrics" in body:
        body["metrics"] = [pick(sorted(METRICS), f"{salt} {place}") for place in range(pick((1, 2, 4), salt))]
        _one_span(body, "", salt)
    else:
        body["pipeline"] = pick(world.ids("pipelines"), salt)
        _one_span(body, "report_", salt)
        _one_span(body, "cohort_", salt)
        _comparable(body)
    if "users" in body:
        body["users"] = [pick(world.users, f"{salt} {place}") for place in range(len(body["users"]))]
    if "query" in body:
        views = [one["id"] for one in world.records["smart_views"] if one["type"] == "lead"]
        body["query"] = {"type": "saved_search", "saved_search_id": pick(views, salt)}


def _one_span(body: Json, kind: str, salt: str) -> None:
    """Leave one of the two forms that a span of time may have."""
    moving, fixed = f"{kind}relative_range", f"{kind}datetime_range"
    if moving in body and fixed in body:
        del body[pick((moving, fixed), salt)]
    elif moving not in body and fixed not in body:
        body[fixed] = dict(_SPAN)


def _comparable(body: Json) -> None:
    kind = "cohort" if body["type"] == _COHORTS[0] else "report"
    for form in ("relative", "datetime"):
        if f"{kind}_{form}_range" not in body:
            body.pop(f"compared_{form}_range", None)


def unsteered(_: Json, __: World) -> None:
    """Leave a body as it is."""


def rendered(query: Json, operation: str) -> Json:
    """Return the parameters of a request that renders a template with one search that says for whom."""
    if operation != "email_templates_render":
        return query
    kept = {"entry", "mode", "contact_preference", "bulk_object_type", "limit", "results_limit"}
    return {"query": "Bluth"} | {name: value for name, value in query.items() if name in kept}


def steer_sending(body: Json, world: World) -> None:
    """Let a bulk action be about leads, templates and sequences that there are."""
    salt = json.dumps(body, default=repr, sort_keys=True)
    steer_leads(body)
    lists = {
        "template_id": "email_templates",
        "email_account_id": "connected_accounts",
        "sender_account_id": "connected_accounts",
        "from_phone_number_id": "phone_numbers",
    }
    for name in lists.keys() & body.keys():
        body[name] = pick(world.ids(lists[name]), salt)
    if "sequence_id" in body or body.get("action_type") == "subscribe":
        body["sequence_id"] = pick(world.ids("sequences"), salt)
    if body.get("action_type") in {"subscribe", "reassign"}:
        body |= {"contact_preference": "contact", "sender_name": "Ada", "sender_email": "ada@example.com"}
        body |= {
            "sender_account_id": world.ids("connected_accounts")[0],
            "calls_assigned_to": [world.users[0]],
        }
    elif "calls_assigned_to" in body:
        body["calls_assigned_to"] = [pick(world.users, salt)]


#: What makes the bodies of operations fit, by operation.
STEERED: Final = {
    **dict.fromkeys(
        ("bulk_actions.email_create", "bulk_actions.sequence_subscriptions_create"), steer_sending
    ),
    **dict.fromkeys(("phone_numbers_create", "phone_numbers_update"), steer_number),
    **{f"reporting_get_{name}": steer_report for name in ("activity", "funnel_stages", "funnel_totals")},
}

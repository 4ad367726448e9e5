"""Reports on activities. https://developer.close.com/api/resources/reporting

The custom report is not carried out: the form of its answer is not documented.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from close_emulator.domain.reports.metrics import METRICS, Hit, was_sent
from close_emulator.domain.reports.queries import finding
from close_emulator.domain.reports.ranges import Range
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_fields
from close_emulator.state.store import Record

from .report_requests import as_csv, check_organization, days_of, records_of, span_of, users_named, wants_csv

#: Close may have it: the emulator has those that programs ask for.
NO_METRIC: Final = "The emulator has no metric "


def activity_metrics(_: Call) -> Answer:
    """GET /report/activity/metrics/: those that programs ask for; Close has more than a hundred."""
    shown = [{"key": one.key, "name": one.name, "description": one.description} for one in METRICS.values()]
    return Answer(200, {"metrics": shown})


def activity(call: Call) -> Answer:
    """POST /report/activity/: rows are days, or months or years of long spans; JSON or CSV by `Accept`."""
    body, zone = call.body, call.day_zone
    if unknown := [key for key in body["metrics"] if key not in METRICS]:
        refuse_fields({"metrics": f"{NO_METRIC}{unknown[0]!r}."})
    span = span_of(call, "relative_range", "datetime_range")
    users, leads = users_named(call), records_of(call, "lead")
    hits = {key: _hits(call, key, span, users, leads) for key in body["metrics"]}
    parts: list[tuple[Record, Callable[[Hit], bool]]]
    if body["type"] == "overview":
        parts = [({"datetime": _written(row.start, zone)}, _in_row(row)) for row in span.rows(zone)]
    else:
        chosen = [one for one in call.store.users if users is None or one in users]
        parts = [({"user_id": one}, _of_user(one)) for one in chosen]
    found = [(head, {key: list(filter(of, hits[key])) for key in hits}) for head, of in parts]
    rows = [{**head, **{key: METRICS[key].number(mine[key]) for key in mine}} for head, mine in found]
    if wants_csv(call):
        return as_csv(rows, [*(found[0][0] if found else ()), *hits])
    report: Record = {
        "data": rows,
        "aggregations": {"totals": {key: METRICS[key].number(hits[key]) for key in hits}},
        "queries": {"leads": {key: [finding(hit.lead_id for hit in mine[key]) for _, mine in found] for key in hits}},
    }  # fmt: skip
    if body["type"] == "comparison":
        names = {head["user_id"]: {"display": call.store.user_name(head["user_id"])} for head, _ in found}
        report["lookup"] = {"user": names}
    return Answer(200, report)


def _in_row(row: Range) -> Callable[[Hit], bool]:
    return lambda hit: hit.moment in row


def _of_user(user_id: str) -> Callable[[Hit], bool]:
    return lambda hit: hit.user_id == user_id


def _written(moment: datetime, zone: tzinfo) -> str:
    """Return a moment in a zone; in UTC where the zone is seconds away from it, which RFC 3339 has no form for."""
    local = moment.astimezone(zone)
    away = local.utcoffset() or timedelta()
    return (local if away % timedelta(minutes=1) == timedelta() else moment.astimezone(UTC)).isoformat()


def _hits(
    call: Call, key: str, span: Range, users: set[str] | None, leads: dict[str, Record] | None
) -> list[Hit]:
    return [
        hit
        for hit in METRICS[key].hits(call.store, call.day_zone)
        if hit.moment in span
        and (users is None or hit.user_id in users)
        and (leads is None or hit.lead_id in leads)
    ]


def sent_emails(call: Call) -> Answer:
    """GET /report/sent_emails/{org_id}/: a row for each template that something was sent from, with searches by ids."""
    check_organization(call)
    span, query, store = days_of(call), call.query, call.store
    by_template: dict[str, list[Record]] = {}
    for email in store.activities_of("Email"):
        mine = query.get("user_id", email["user_id"]) == email["user_id"]
        template_id = email["template_id"]
        if (
            template_id is not None
            and mine
            and was_sent(email)
            and datetime.fromisoformat(email["date_sent"]) in span
        ):
            by_template.setdefault(str(template_id), []).append(email)
    return Answer(200, {"sent_email_stats": [_of_template(call, *one) for one in by_template.items()]})


def _of_template(call: Call, template_id: str, emails: list[Record]) -> Record:
    template = call.store.plain["/email_template/"].get(template_id) or {}
    found = {
        "total": emails,
        "opened": [one for one in emails if one["opens"]],
        "responded": [one for one in emails if one["has_reply"]],
    }
    row: Record = {
        "template_id": template_id,
        "name": template.get("name", emails[-1]["template_name"]),
        "is_shared": bool(template.get("is_shared")),
    }
    row |= {name: len(mine) for name, mine in found.items()}
    for name in ("opened", "responded"):
        row[f"percentage_{name}"] = round(100 * len(found[name]) / len(emails))
    return row | {"_queries": {name: finding(one["lead_id"] for one in mine) for name, mine in found.items()}}


HANDLERS: Mapping[str, Handler] = {
    "reporting_list_activity_metrics": activity_metrics,
    "reporting_get_activity": activity,
    "reporting_get_sent_emails": sent_emails,
}

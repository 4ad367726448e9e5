"""The log of opportunities' changes of status, which requests may read, add to and take from.

https://developer.close.com/api/resources/activities/opportunity-status-changes
"""

from collections.abc import Callable, Iterable, Mapping

from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.domain.money import formatted_value
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import page, trim
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import NO_SUCH_OBJECT, refuse_fields, refuse_unknown
from close_emulator.state.store import Record, Store

from .activity_log import POSTED, joined_change, move_lead
from .opportunity_lists import date_test

KIND = "OpportunityStatusChange"
# Filters that take several values.
_LISTS = {
    "id__in": "id",
    "lead_id": "lead_id",
    "user_id": "user_id",
    "contact_id": "contact_id",
    "_type": "_type",
}


def view(store: Store, change: Record) -> Record:
    """Return a change as Close returns it. The value is written in the currency that the organization has now."""
    currency = store.organization["currency"]
    value, period, won = (change[f"opportunity_{name}"] for name in ("value", "value_period", "date_won"))
    names = {
        name: store.user_name(change[of])
        for name, of in (
            ("user_name", "user_id"),
            ("created_by_name", "created_by"),
            ("updated_by_name", "updated_by"),
        )
    }
    return {
        **{name: stored for name, stored in change.items() if name != POSTED},
        **names,
        "organization_id": store.organization["id"],
        "users": [],
        "opportunity_date_won": None if won is None else f"{won}T00:00:00+00:00",
        "opportunity_value_currency": currency,
        "opportunity_value_formatted": formatted_value(value, period, currency) or None,
    }


def log_change(call: Call, record: Record, before: Record, after: Record) -> None:
    """Record a change of status: joined with one shortly before, and gone when it leads back to the start."""
    store = call.store
    joined = joined_change(call, store.activities.of("opportunity_id", record["id"]), after["id"])
    if joined is not None:
        joined |= _side(store, "new", after)
        return
    _add(call, record, before, after, stamp(call.now))


def _add(call: Call, opportunity: Record, before: Record, after: Record, moment: str) -> Record:
    store = call.store
    change: Record = {
        "id": store.new_id("acti"), "_type": KIND, "opportunity_id": opportunity["id"],
        "lead_id": opportunity["lead_id"], "contact_id": opportunity["contact_id"], "user_id": call.user_id,
        **_side(store, "old", before), **_side(store, "new", after),
        "opportunity_confidence": opportunity["confidence"], "opportunity_value": opportunity["value"],
        "opportunity_value_period": opportunity["value_period"], "opportunity_date_won": opportunity["date_won"],
        "created_by": call.user_id, "updated_by": call.user_id,
        "date_created": moment, "date_updated": moment, "activity_at": moment,
    }  # fmt: skip
    store.activities[change["id"]] = change
    move_lead(call, opportunity["lead_id"])
    return change


def _side(store: Store, side: str, status: Record) -> Record:
    return {
        f"{side}_status_id": status["id"],
        f"{side}_status_label": status["label"],
        f"{side}_status_type": status["type"],
        f"{side}_pipeline_id": status["pipeline_id"],
        f"{side}_pipeline_name": store.pipelines[status["pipeline_id"]]["name"],
    }


def _known(call: Call) -> Record:
    change = call.store.activities.get(call.id)
    if change is None or change["_type"] != KIND:
        refuse_unknown(KIND)
    return change


def _tests(call: Call) -> Iterable[Callable[[Record], bool]]:
    query = call.query
    for name, of in _LISTS.items():
        if name in query:
            yield lambda change, of=of, wanted=frozenset(query[name]): change[of] in wanted  # type: ignore[misc]
    if "opportunity_id" in query:
        yield lambda change: bool(change["opportunity_id"] == query["opportunity_id"])
    if "organization_id" in query:
        yield lambda _: bool(query["organization_id"] == call.store.organization["id"])
    for name in ("date_created", "activity_at"):
        for ending in ("lt", "lte", "gt", "gte"):
            if f"{name}__{ending}" in query:
                yield date_test(call, name, ending, f"{name}__{ending}")


def list_changes(call: Call) -> Answer:
    """GET /activity/status_change/opportunity/: the latest first."""
    store, tests = call.store, list(_tests(call))
    one = call.query.get("opportunity_id")
    log = store.activities_of(KIND) if one is None else store.activities.of("opportunity_id", one)
    found = [change for change in log if all(test(change) for test in tests)]
    found.reverse()
    found.sort(key=lambda change: str(change["activity_at"]), reverse=True)
    chosen, more = page(found, call.query, activities=True)
    return Answer(200, {"data": [trim(view(store, c), call.query) for c in chosen], "has_more": more})


def create(call: Call) -> Answer:
    """POST /activity/status_change/opportunity/: an entry of the log; the opportunity stays as it is."""
    store, body = call.store, call.body
    opportunity = store.opportunities.get(body["opportunity_id"])
    before, after = (store.statuses.get(body[f"{side}_status_id"]) for side in ("old", "new"))
    problems = {
        name: NO_SUCH_OBJECT
        for name, known in (("opportunity", opportunity), ("old_status", before), ("new_status", after))
        if known is None
    }
    if opportunity is not None and body.get("lead_id", opportunity["lead_id"]) != opportunity["lead_id"]:
        problems["lead"] = NO_SUCH_OBJECT
    moment = stamp(call.now)
    if "date_created" in body:
        try:
            moment = stamp(parse_moment(body["date_created"]))
        except ValueError:
            problems["date_created"] = "Invalid ISO 8601 datetime."
    if problems or opportunity is None or before is None or after is None:
        refuse_fields(problems)
    change = _add(call, opportunity, before, after, moment)
    change[POSTED] = True
    return Answer(200, view(store, change))


def get(call: Call) -> Answer:
    """GET /activity/status_change/opportunity/{id}/."""
    return Answer(200, trim(view(call.store, _known(call)), call.query))


def delete(call: Call) -> Answer:
    """DELETE /activity/status_change/opportunity/{id}/: the opportunity stays as it is."""
    del call.store.activities[_known(call)["id"]]
    return Answer(200, {})


HANDLERS: Mapping[str, Handler] = {
    "opportunity_status_changes_list": list_changes,
    "opportunity_status_changes_create": create,
    "opportunity_status_changes_get": get,
    "opportunity_status_changes_delete": delete,
}

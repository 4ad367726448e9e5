"""Spans of time, users and filters in requests for reports, and answers as CSV."""

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from close_emulator.domain.dates import parse_day, parse_moment, span_of_day
from close_emulator.domain.reports.ranges import Range, relative
from close_emulator.domain.search.comparing import users_of
from close_emulator.domain.search.scope import SearchError
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call
from close_emulator.problems import refuse, refuse_fields, refuse_unknown
from close_emulator.state.store import Record

ONE_RANGE: Final = "Exactly one of {} and {} is needed."
ONE_KIND: Final = "A stored search is all that a report can be narrowed to."
NO_USER: Final = "No user and no group has this id."
NO_VIEW: Final = "No Smart View has this id."
WRONG_VIEW: Final = "A report can't be narrowed to this Smart View: "
NO_MOMENT: Final = "This is no moment of the calendar."


def check_organization(call: Call) -> None:
    """Raise the refusal of an id that is not the organization's."""
    if call.path["org_id"] != call.store.organization["id"]:
        refuse_unknown("Organization")


def records_of(call: Call, kind: str) -> dict[str, Record] | None:
    """Return the leads or opportunities that a body's filter finds, None if it has none.

    A Smart View of leads finds their opportunities, too.
    """
    named = call.body.get("query")
    if named is None:
        return None
    if named["type"] != "saved_search":
        refuse_fields({"query": {"field-errors": {"type": ONE_KIND}}})
    store, scope = call.store, scope_of(call.store, call.user_id, call.now, call.day_zone)
    try:
        shown, test = scope.view_of(scope, named["saved_search_id"])
    except (LookupError, SearchError) as problem:
        text = NO_VIEW if isinstance(problem, LookupError) else f"{WRONG_VIEW}{problem}"
        refuse_fields({"query": {"field-errors": {"saved_search_id": text}}})
    if shown == "lead":
        leads = {one["id"]: one for one in store.leads.values() if test(one)}
        if kind == "lead":
            return leads
        return {one["id"]: one for one in store.opportunities.values() if one["lead_id"] in leads}
    if shown != kind:
        text = f"{WRONG_VIEW}It shows objects of the kind {shown}."
        refuse_fields({"query": {"field-errors": {"saved_search_id": text}}})
    return {one["id"]: one for one in store.opportunities.values() if test(one)}


def users_named(call: Call) -> set[str] | None:
    """Return the users that a body names, with the members of its groups; None for all."""
    named: set[str] = set(call.body.get("users") or ())
    if named - set(call.store.users) - set(call.store.plain["/group/"]):
        refuse_fields({"users": NO_USER})
    return users_of(call.store, named) if named else None


def span_of(call: Call, moving: str, fixed: str) -> Range:
    """Return the span that a body names in one of two fields."""
    body = call.body
    if (moving in body) == (fixed in body):
        refuse(400, ONE_RANGE.format(moving, fixed))
    return moving_span(call, body[moving]) if moving in body else fixed_span(body[fixed], fixed)


def moving_span(call: Call, name: str) -> Range:
    """Return a span that moves with the clock."""
    since = datetime.fromisoformat(call.store.organization["date_created"])
    return relative(name, call.now, call.day_zone, since)


def fixed_span(value: Mapping[str, str], name: str) -> Range:
    """Return the span that the field `name` of a body has."""
    problems = {}
    read = {}
    for key in ("start", "end"):
        try:
            read[key] = parse_moment(value[key])
        except ValueError:
            problems[key] = NO_MOMENT
    if problems:
        refuse_fields({name: {"field-errors": problems}})
    return Range(**read)


def edges_of(call: Call) -> tuple[datetime | None, datetime]:
    """Return the span of a report in days: no beginning without a first day, up to now without a last one."""
    span = days_of(call)
    return span.start if "date_start" in call.query else None, span.end


def days_of(call: Call) -> Range:
    """Return the span from `date_start` to `date_end`, open at the beginning, and up to now at the end."""
    query, zone = call.query, call.day_zone
    start, end = datetime.min.replace(tzinfo=UTC), call.now + timedelta(microseconds=1)
    if "date_start" in query:
        start = span_of_day(parse_day(query["date_start"]), zone)[0]
    if "date_end" in query:
        end = span_of_day(parse_day(query["date_end"]), zone)[1]
    return Range(start, end)


def wants_csv(call: Call) -> bool:
    """Whether a request accepts CSV and no JSON."""
    header = call.request.header("accept") or ""
    accepted = [one.partition(";")[0].strip().lower() for one in header.split(",")]
    return "text/csv" in accepted and "application/json" not in accepted


def as_csv(rows: Iterable[Mapping[str, Any]], names: list[str]) -> Answer:
    """Return rows as CSV, with the columns that are named."""
    written = io.StringIO()
    writer = csv.DictWriter(written, names, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return Answer(200, written.getvalue().encode(), (("Content-Type", "text/csv"),))

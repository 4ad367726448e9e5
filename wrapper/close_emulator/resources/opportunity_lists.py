"""Lists of opportunities: filters, order, groups and totals.

https://developer.close.com/api/resources/opportunities/list
"""

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from typing import Any

from close_emulator.domain.dates import day_of, parse_day, parse_moment, span_of_day
from close_emulator.domain.money import PERIODS, formatted_sum
from close_emulator.domain.search.lists import ListSearch, moves_with_the_clock, view_test
from close_emulator.domain.search.scope import Scope
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import fields_of, page
from close_emulator.http.routing import Call
from close_emulator.problems import refuse_fields
from close_emulator.state.query_cache import FoundList, Sums
from close_emulator.state.store import Record, Store

from .opportunity_view import amounts, chosen_view

Test = Callable[[Record], bool]

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "": operator.eq, "lt": operator.lt, "lte": operator.le, "gt": operator.gt, "gte": operator.ge,
}  # fmt: skip


def list_opportunities(call: Call) -> Answer:
    """GET /opportunity/: one page, with totals over everything that matches."""
    query, store = call.query, call.store
    bounds = [
        date_test(call, "date_created", ending, name)
        for ending, name in _BOUNDS.items()
        if name in query and _by_date(query)
    ]
    filters = {
        name: value
        for name, value in query.items()
        if name not in _OF_PAGES and not (bounds and name in _BOUNDS.values())
    }
    key = repr((sorted(filters.items()), call.zone, _searcher(call)))
    found = store.found.get(store.version, key, lambda: opportunities_found(call, filters))
    start, end = found.stretch(bounds)
    if "_group_by" in query:
        data, more = _grouped(call, found.records[start:end], query["_group_by"])
    else:
        chosen, more = page(range(start, end), query, "/opportunity/")
        wanted = fields_of(query)
        data = [chosen_view(store, found.records[place], wanted) for place in chosen]
    currency = store.organization["currency"]
    return Answer(200, {"data": data, "has_more": more, **_written(found.sums(start, end), currency)})


#: Filters that cut a beginning or an end off a list that is in order of creation.
_BOUNDS: Mapping[str, str] = {ending: f"date_created__{ending}" for ending in ("lt", "lte", "gt", "gte")}
_OF_PAGES = frozenset({"_limit", "_skip", "_fields", "_group_by"})


def _by_date(query: Mapping[str, Any]) -> bool:
    return query.get("_order_by") in {None, "date_created", "-date_created"} and "sort:" not in "".join(
        query.get("query", "").casefold().split()
    )


def _searcher(call: Call) -> tuple[Any, ...]:
    """Return what a search depends on beside its text: who asks, and for some when."""
    texts = [call.query[name] for name in ("query", "lead_query") if name in call.query]
    if "lead_saved_search_id" in call.query or any(map(moves_with_the_clock, texts)):
        return call.user_id, call.now
    return (call.user_id,) if texts else ()


def opportunities_found(call: Call, filters: Mapping[str, Any]) -> FoundList:
    """Return the opportunities that filters of the list find, in the order that they name."""
    store, scope = call.store, scope_of(call.store, call.user_id, call.now, call.day_zone)
    tests = list(_tests(replace(call, query=filters), scope))
    search = None
    if "query" in filters:
        search = ListSearch(filters["query"], "query", "opportunity", scope)
        if search.search.sort and "_order_by" in filters:
            refuse_fields({"_order_by": "The query names an order, too."})
        tests.append(search.test)
    found = [one for one in store.opportunities.values() if all(test(one) for test in tests)]
    found = _ordered(store, found, filters.get("_order_by"))
    return FoundList(found if search is None else search.order(found), _numbers)


# --- filters


def _tests(call: Call, scope: Scope) -> Iterable[Test]:
    store, query = call.store, call.query
    readers: Mapping[str, Callable[[Record], Any]] = {
        "lead_id": lambda o: o["lead_id"],
        "organization_id": lambda _: store.organization["id"],
        "status_id": lambda o: o["status_id"],
        "status_label": lambda o: store.statuses.look(o["status_id"])["label"],
        "status": lambda o: store.statuses.look(o["status_id"])["label"],
        "status_type": lambda o: store.statuses.look(o["status_id"])["type"],
        "value_period": lambda o: o["value_period"],
        "is_stalled": lambda o: o["is_stalled"],
    }
    for name, read in readers.items():
        if name in query:
            yield lambda o, read=read, wanted=query[name]: read(o) == wanted  # type: ignore[misc]  # mypy infers no defaults
        if f"{name}__in" in query:
            yield lambda o, read=read, wanted=set(query[f"{name}__in"]): read(o) in wanted  # type: ignore[misc]  # mypy infers no defaults
    for key in ("user_id", "user_id__in"):
        if key in query:
            named = _users(store, [query[key]] if key == "user_id" else query[key])
            yield lambda o, users=named: o["user_id"] in users  # type: ignore[misc]  # mypy infers no defaults
    for name in ("date_created", "date_updated", "date_won"):
        for ending in _COMPARE:
            key = f"{name}__{ending}" if ending else name
            if key in query:
                yield date_test(call, name, ending, key)
    for found in _lead_searches(query, scope):
        leads = {lead_id for lead_id, lead in store.leads.items() if found(lead)}
        yield lambda o, leads=leads: o["lead_id"] in leads  # type: ignore[misc]  # mypy infers no defaults


def _lead_searches(query: Mapping[str, Any], scope: Scope) -> Iterable[Test]:
    """Yield tests of leads, whose opportunities are wanted."""
    if "lead_saved_search_id" in query:
        yield view_test(query["lead_saved_search_id"], "lead_saved_search_id", "lead", scope)
    if "lead_query" in query:
        yield ListSearch(query["lead_query"], "lead_query", "lead", scope).condition_alone()


def _users(store: Store, named: Iterable[str]) -> frozenset[str]:
    """Return the users of a filter, with the members of the groups that it names."""
    groups = store.plain["/group/"]
    members = (
        one["user_id"] for group_id in named if group_id in groups for one in groups[group_id]["members"]
    )
    return frozenset([*named, *members])


def date_test(call: Call, name: str, ending: str, key: str) -> Test:
    """Return a test on a date; a day stands for the whole of it, in the zone of `x-tz-offset`."""
    text, problem = call.query[key], {key: "Invalid ISO 8601 datetime."}
    try:
        if name == "date_won":
            day = _day(text, call.zone)
            return lambda o: (
                o["date_won"] is not None and _COMPARE[ending](date.fromisoformat(o["date_won"]), day)
            )
        if len(text) > len("YYYY-MM-DD"):
            moment = parse_moment(text)
            return lambda o: _COMPARE[ending](datetime.fromisoformat(o[name]), moment)
        first, after = span_of_day(parse_day(text), call.day_zone)
    except ValueError:
        refuse_fields(problem)
    return {
        "": lambda o: first <= datetime.fromisoformat(o[name]) < after,
        "lt": lambda o: datetime.fromisoformat(o[name]) < first,
        "lte": lambda o: datetime.fromisoformat(o[name]) < after,
        "gt": lambda o: datetime.fromisoformat(o[name]) >= after,
        "gte": lambda o: datetime.fromisoformat(o[name]) >= first,
    }[ending]


def _day(text: str, zone: tzinfo | None) -> date:
    return day_of(parse_moment(text), zone) if len(text) > len("YYYY-MM-DD") else parse_day(text)


# --- order


def _ordered(store: Store, found: list[Record], order: str | None) -> list[Record]:
    """Newest first, then by `_order_by`; objects without a value are before all others."""
    found.reverse()
    found.sort(key=lambda o: str(o["date_created"]), reverse=True)
    if order is None:
        return found
    name = order.removeprefix("-")

    def key(opportunity: Record) -> tuple[bool, Any]:
        if name == "user_name":
            value: Any = (store.user_name(opportunity["user_id"]) or "").casefold()
        else:
            value = opportunity[name] if name in opportunity else amounts(opportunity)[name]
        return (value is not None, 0 if value is None else value)

    return sorted(found, key=key, reverse=order.startswith("-"))


# --- groups


def _grouped(call: Call, found: Sequence[Record], group_by: str) -> tuple[list[Record], bool]:
    """Groups in order, each with its opportunities on this page and totals over all of it.

    Opportunities without a `date_won` make a last group, whose key is null and which names no period.
    """
    name = group_by.removeprefix("-")
    groups: dict[Any, list[Record]] = {}
    for opportunity in found:
        groups.setdefault(_group_of(call.store, opportunity, name), []).append(opportunity)
    keys = sorted((key for key in groups if key is not None), reverse=group_by.startswith("-"))
    ordered = [*keys, *({None} & groups.keys())]
    chosen, more = page(
        [(key, opportunity) for key in ordered for opportunity in groups[key]], call.query, "/opportunity/"
    )
    data, wanted = [], fields_of(call.query)
    for key in ordered:
        objects = [chosen_view(call.store, o, wanted) for other, o in chosen if other == key]
        if objects:
            currency = call.store.organization["currency"]
            data.append({**_group_head(name, key), "objects": objects, **totals(groups[key], currency)})
    return data, more


def _group_of(store: Store, opportunity: Record, name: str) -> tuple[Any, ...] | None:
    if name == "user_id":
        return (store.user_name(opportunity["user_id"]) or "", opportunity["user_id"])
    if opportunity["date_won"] is None:
        return None
    day = date.fromisoformat(opportunity["date_won"])
    match name:
        case "date_won__week":
            year, week, _ = day.isocalendar()
            return (year, week)
        case "date_won__month":
            return (day.year, day.month)
        case "date_won__quarter":
            return (day.year, (day.month + 2) // 3)
        case _:
            return (day.year,)


def _group_head(name: str, key: tuple[Any, ...] | None) -> Record:
    if key is None:
        return {"key": None}
    if name == "user_id":
        user_name, user_id = key
        return {"key": user_id, "user_id": user_id, "user_name": user_name}
    year, *part = key
    match name:
        case "date_won__week":
            return {"key": f"{year:04}-W{part[0]:02}", "weekyear": year, "week": part[0]}
        case "date_won__month":
            return {"key": f"{year:04}-{part[0]:02}", "year": year, "month": part[0]}
        case "date_won__quarter":
            return {"key": f"{year:04}-Q{part[0]}", "year": year, "quarter": part[0]}
        case _:
            return {"key": f"{year:04}", "year": year}


# --- totals


def totals(found: list[Record], currency: str) -> Record:
    """Number and sums of opportunities. Sums are of the amounts shown, in cents; a value that is missing counts 0."""
    return _written(Sums(found, _numbers).over(0, len(found)), currency)


def _numbers(opportunity: Record) -> dict[str, int]:
    period, computed = opportunity["value_period"], amounts(opportunity)
    return {
        "count": 1,
        f"count_{period}": 1,
        f"total_value_{period}": opportunity["value"] or 0,
        f"expected_value_{period}": computed["expected_value"] or 0,
        "total_value_annualized": computed["annualized_value"] or 0,
        "expected_value_annualized": computed["annualized_expected_value"] or 0,
    }


def _written(numbers: Mapping[str, int], currency: str) -> Record:
    counts = {period: numbers.get(f"count_{period}", 0) for period in PERIODS}
    sums = {
        f"{kind}_{period}": numbers.get(f"{kind}_{period}", 0)
        for kind in ("total_value", "expected_value")
        for period in (*PERIODS, "annualized")
    }
    texts = {f"{name}_formatted": formatted_sum(amount, currency) for name, amount in sums.items()}
    shown = {period: count for period, count in counts.items() if count}
    return {"total_results": numbers.get("count", 0), "count_by_value_period": shown, **sums, **texts}

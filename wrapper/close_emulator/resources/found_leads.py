"""The leads that the filter of an export or of a bulk action finds, and searches beyond the description."""

from typing import NoReturn

from close_emulator.domain.search.filters import filter_test, root_of, sorted_by
from close_emulator.domain.search.kinds import KINDS
from close_emulator.domain.search.lists import ListSearch
from close_emulator.domain.search.scope import FilterError, wrong
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.routing import Call
from close_emulator.http.validation_errors import nested
from close_emulator.problems import refuse_fields
from close_emulator.state.store import Record

_FILTER = "s_query"


def leads_found(call: Call) -> list[Record]:
    """Return the leads that a body's `s_query`, `sort` and `results_limit` choose.

    Without an order the latest changed come first. A lenient emulator takes a search text, too, as Close once did.

    Raises:
        Refusal: 400, a part of the filter can't be evaluated: the wrong leads would be changed.
    """
    body, leads = call.body, KINDS["lead"]
    query = body.get(_FILTER) or {"type": "match_all"}
    scope = scope_of(call.store, call.user_id, call.now, call.day_zone)
    try:
        if root_of(query, scope, (_FILTER,), default=leads.name) != leads.name:
            wrong((_FILTER,), "It finds other objects than leads.")
        test = filter_test(query, leads, scope, (_FILTER,))
        found = [lead for lead in leads.records(call.store) if test(lead)][::-1]
        found.sort(key=lambda lead: str(lead["date_updated"]), reverse=True)
        found = searched(call, leads.name, found)
        return limited(sorted_by(body.get("sort") or [], leads, found, scope), body)
    except FilterError as problem:
        refuse_filter(problem)


def searched(call: Call, kind: str, found: list[Record]) -> list[Record]:
    """Return what a search text finds that a lenient emulator takes beyond the description; all without one.

    Raises:
        Refusal: 400, the search can't be answered.
    """
    if (text := call.request.beyond.get("query")) is None:
        return found
    search = ListSearch(text, "query", kind, scope_of(call.store, call.user_id, call.now, call.day_zone))
    return search.order([one for one in found if search.test(one)])


def limited(found: list[Record], body: Record) -> list[Record]:
    """Return as many of the objects as a body's `results_limit` lets through, which may be written `2.0`."""
    most = body.get("results_limit")
    return found if most is None else found[: int(most)]


def refuse_filter(problem: FilterError) -> NoReturn:
    """Raise the refusal of a filter that can't be evaluated, at its place in the body."""
    head, *rest = problem.steps
    refuse_fields({str(head): nested(tuple(rest), f"The filter can't be answered: {problem.text}")})


def leads_named(word: str) -> Record:
    """Return the filter that Close's pages have as their example: leads with a word in their name."""
    field = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    condition = {"type": "text", "mode": "full_words", "value": word}
    return {
        "type": "and",
        "queries": [
            {"type": "object_type", "object_type": "lead"},
            {"type": "field_condition", "field": field, "condition": condition},
        ],
    }

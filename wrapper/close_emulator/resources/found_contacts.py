"""The contacts that the filter of a bulk action finds: those of the leads that it finds, or contacts themselves.

Of each lead it is one contact, the first that can be reached, or all of them: which ones Close takes where the filter
is about leads is documented no further.
"""

from collections.abc import Callable
from typing import Final

from close_emulator.domain.search.filters import filter_test, root_of, sorted_by
from close_emulator.domain.search.kinds import KINDS
from close_emulator.domain.search.scope import FilterError, wrong
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.routing import Call
from close_emulator.state.store import Record

from .found_leads import leads_found, limited, refuse_filter

_FILTER: Final = "s_query"


def contacts_found(call: Call, preference: str, reached: Callable[[Record], bool]) -> list[Record]:
    """Return the contacts that a body's `s_query`, `sort` and `results_limit` choose.

    Args:
        call: The request.
        preference: `lead` for one contact of each lead; all contacts otherwise.
        reached: Whether a contact can be reached; others are passed over.

    Raises:
        Refusal: 400, a part of the filter can't be evaluated.
    """
    if _root(call) == "lead":
        groups = [call.store.contacts_of(lead["id"]) for lead in leads_found(call)]
    else:
        by_lead: dict[str, list[Record]] = {}
        for contact in _contacts(call):
            by_lead.setdefault(contact["lead_id"] or contact["id"], []).append(contact)
        groups = list(by_lead.values())
    most = 1 if preference == "lead" else None
    return [one for group in groups for one in list(filter(reached, group))[:most]]


def _root(call: Call) -> str:
    scope = scope_of(call.store, call.user_id, call.now, call.day_zone)
    try:
        root = root_of(call.body[_FILTER], scope, (_FILTER,), default="lead")
        if root not in {"lead", "contact"}:
            wrong((_FILTER,), "It finds other objects than leads and contacts.")
    except FilterError as problem:
        refuse_filter(problem)
    return root


def _contacts(call: Call) -> list[Record]:
    """Return the contacts that a filter of contacts finds; the latest changed first, if it names no order."""
    body, kind = call.body, KINDS["contact"]
    scope = scope_of(call.store, call.user_id, call.now, call.day_zone)
    try:
        test = filter_test(body[_FILTER], kind, scope, (_FILTER,))
        found = [one for one in kind.records(call.store) if test(one)][::-1]
        found.sort(key=lambda one: str(one["date_updated"]), reverse=True)
        return limited(sorted_by(body.get("sort") or [], kind, found, scope), body)
    except FilterError as problem:
        refuse_filter(problem)

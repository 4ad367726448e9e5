"""Stored searches: Smart Views, which lists, texts and filters name by their ids.

https://developer.close.com/api/resources/smart-views
"""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from close_emulator.state.store import Record, Store

from .filters import filter_test, sorted_by
from .kinds import KINDS, Kind
from .parser import parse
from .scope import FilterError, Scope, SearchError, Test
from .text_evaluation import test_of

_ACTIVITIES = frozenset(kind.removeprefix("activity.") for kind in KINDS if kind.startswith("activity."))


def scope_of(store: Store, user_id: str, now: datetime, zone: tzinfo) -> Scope:
    """Return what searches of a user are evaluated in, at a moment."""
    return Scope(store, user_id, now, zone, shown_by)


def shown_by(scope: Scope, view_id: str) -> tuple[str, Test]:
    """Return the kind of objects that a Smart View shows, and whether it shows an object.

    Raises:
        LookupError: There is none with this id.
        SearchError: It can't be evaluated, or shows what it shows itself.
    """
    view: Record | None = scope.store.plain["/saved_search/"].get(view_id)
    if view is None:
        raise LookupError(view_id)
    if view_id in scope.within:
        raise SearchError(f"The Smart View {view_id!r} contains itself.")
    kind = _kind(view["type"])
    inner = replace(scope, within=scope.within | {view_id})
    if kind not in KINDS:
        raise SearchError(f"The emulator doesn't search for objects of the kind {view['type']!r}.")
    envelope = view.get("s_query") or {}
    try:
        if (query := envelope.get("query")) is not None:
            test = filter_test(query, KINDS[kind], inner)
            return kind, _first(envelope, test, KINDS[kind], inner)
        return kind, test_of(parse(view.get("query") or "").condition, KINDS[kind], inner)
    except FilterError as problem:
        where = ".".join(map(str, problem.steps))
        raise SearchError(f"The Smart View {view_id!r} can't be evaluated: {where}: {problem.text}") from None


def views_of(store: Store, kind: str) -> list[str]:
    """Return the ids of the Smart Views that show objects of a kind and can be evaluated."""
    # Whether they can does not depend on who asks, and when.
    scope = scope_of(store, "", datetime(2026, 1, 1, tzinfo=UTC), UTC)
    found = []
    for view_id in store.plain["/saved_search/"]:
        with suppress(SearchError):
            if shown_by(scope, view_id)[0] == kind:
                found.append(view_id)
    return found


def _kind(view_type: str) -> str:
    return f"activity.{view_type}" if view_type in _ACTIVITIES else view_type


def _first(envelope: Record, test: Test, kind: Kind, scope: Scope) -> Test:
    """Return a test for the objects that a view's limit leaves."""
    limit = envelope.get("results_limit")
    if limit is None:
        return test
    found = sorted_by(
        envelope.get("sort") or [], kind, [one for one in kind.records(scope.store) if test(one)], scope
    )
    ids = {one["id"] for one in found[: int(limit)]}
    return lambda record: record["id"] in ids

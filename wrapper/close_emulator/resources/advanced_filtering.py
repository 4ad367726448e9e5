"""Search by filters. https://developer.close.com/api/resources/advanced-filtering/search"""

from collections.abc import Callable, Mapping
from typing import Final

from close_emulator.domain.search import cursors
from close_emulator.domain.search.filters import filter_test, root_of, sorted_by
from close_emulator.domain.search.kinds import KINDS
from close_emulator.domain.search.scope import FilterError
from close_emulator.domain.search.smart_views import scope_of
from close_emulator.http.messages import Answer
from close_emulator.http.pagination import DEFAULT_LIMIT, MAX_LIMIT
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import Refusal, refuse_fields
from close_emulator.state.store import Record

from .found_leads import limited, refuse_filter
from .lead_contact_views import contact_view, lead_view
from .opportunity_view import view as opportunity_view

_VIEWS: Final[Mapping[str, Callable[[Call, Record], Record]]] = {
    "lead": lambda call, record: lead_view(call.store, record, call.now),
    "contact": lambda call, record: contact_view(call.store, record),
    "opportunity": lambda call, record: opportunity_view(call.store, record),
}
_CUSTOM: Final = "custom"


def search(call: Call) -> Answer:
    """POST /data/search/: the newest first without an order; at most 200 objects a page, 100 without `_limit`."""
    body = call.body
    limit = int(body.get("_limit", DEFAULT_LIMIT))
    if limit > MAX_LIMIT:
        refuse_fields({"_limit": f"Input should be less than or equal to {MAX_LIMIT}"})
    kind, found = _found(call)
    total, found = len(found), limited(found, body)
    start, count = _start(call, found)
    chosen = found[start : start + min(limit, cursors.MOST - count)]
    following = None
    if chosen and start + len(chosen) < len(found):
        position = cursors.Position(count + len(chosen), chosen[-1]["id"])
        following = cursors.written(position, body, call.now)
    wanted = frozenset((body.get("_fields") or {}).get(kind, ()))
    answer: Record = {"data": [_shown(call, kind, one, wanted) for one in chosen], "cursor": following}
    if body.get("include_counts"):
        answer["count"] = {"limited": len(found), "total": total}
    return Answer(200, answer)


def _found(call: Call) -> tuple[str, list[Record]]:
    """Return the kind of object that is searched for, and all that match in their order."""
    scope, query = scope_of(call.store, call.user_id, call.now, call.day_zone), call.body["query"]
    try:
        name = root_of(query, scope)
        kind = KINDS[name]
        test = filter_test(query, kind, scope)
        found = [one for one in kind.records(call.store) if test(one)][::-1]
        return name, sorted_by(call.body.get("sort") or [], kind, found, scope)
    except FilterError as problem:
        refuse_filter(problem)


def _start(call: Call, found: list[Record]) -> tuple[int, int]:
    """Return where the page begins in the list, and how many objects the pages before it had."""
    cursor = call.body.get("cursor")
    if cursor is None:
        return 0, 0
    try:
        position = cursors.read(cursor, call.body, call.now)
    except cursors.CursorError as problem:
        # As documented for an expired one: without the list of general errors.
        raise Refusal(400, {"field-errors": {"cursor": str(problem)}}) from None
    return position.start(found), position.count


def _shown(call: Call, kind: str, record: Record, wanted: frozenset[str]) -> Record:
    """Return the fields of an object that are asked for; custom fields flat."""
    shown: Record = {"__object_type": kind, "id": record["id"]}
    if not wanted:
        return shown
    view = _VIEWS.get(kind, _stored)(call, record)
    return shown | {
        name: value
        for name, value in view.items()
        if (name in wanted and name != _CUSTOM) or (_CUSTOM in wanted and name.startswith(f"{_CUSTOM}."))
    }


def _stored(_: Call, record: Record) -> Record:
    custom = record.get(_CUSTOM)
    return {**record, **{f"{_CUSTOM}.{name}": value for name, value in (custom or {}).items()}}


HANDLERS: Mapping[str, Handler] = {"advanced_filtering_search": search}

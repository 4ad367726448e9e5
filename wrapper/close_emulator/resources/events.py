"""The event log: lists by cursor, and reading one event. https://developer.close.com/api/resources/events"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, timedelta
from itertools import islice
from typing import Any, Final, cast

from close_emulator.domain.dates import row_stamp
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import refuse_fields, refuse_unknown
from close_emulator.state.event_log import Event
from close_emulator.state.query_cache import FoundList
from close_emulator.state.store import Record, Store

from .api_keys import api_key_id
from .oauth_apps import SCOPE, app_of
from .opportunity_lists import date_test

MOST: Final = 50
"""The largest page; a larger `_limit` is cut to it."""
_IN_FULL: Final = timedelta(hours=1)
_CURSOR: Final = re.compile(r"(older|newer)-([0-9]{1,18})", re.ASCII)
#: The filters that go together. Each can be narrowed by `date_updated`, and so can a list without any.
COMBINATIONS: Final = frozenset(
    frozenset(names.split())
    for names in (
        "", "object_type object_id", "object_type action", "object_id action", "lead_id", "lead_id object_type",
        "lead_id object_type action", "lead_id user_id", "lead_id user_id object_type",
        "lead_id user_id object_type action", "user_id", "user_id object_id", "user_id object_id action",
        "user_id object_type", "user_id object_type action", "request_id",
    )
)  # fmt: skip
_FILTERS: Final = frozenset().union(*COMBINATIONS)
NOT_TOGETHER: Final = "These filters can't be combined."
NO_CURSOR: Final = "Invalid cursor."


def event_view(store: Store, event: Event) -> Record:
    """Return the whole event."""
    origin, log = event.origin, store.events
    by_close = origin.by_close
    return {
        "id": log.id_of(event.number),
        "date_created": row_stamp(event.created),
        "date_updated": row_stamp(event.updated),
        "organization_id": store.organization["id"],
        "user_id": None if by_close else origin.user_id,
        "request_id": None if by_close else log.id_of_request(origin.number),
        "api_key_id": api_key_id(store, origin.user_id) if origin.by_key else None,
        "oauth_client_id": None if origin.by_key or by_close else app_of(store)["id"],
        "oauth_scope": None if origin.by_key or by_close else SCOPE,
        "object_type": event.object_type,
        "object_id": event.object_id,
        "lead_id": event.lead_id,
        "action": event.action,
        "changed_fields": list(event.changed),
        "meta": {}
        if by_close
        else {
            "request_method": origin.method,
            "request_path": origin.path.decode("ascii", "backslashreplace"),
            **origin.extra,
        },
        "data": event.data.record(),
        "previous_data": event.previous.record(),
    }


def _shown(call: Call, event: Event) -> Record:
    record = event_view(call.store, event)
    if call.store.role_of(call.user_id) != "admin" and call.now - event.updated > _IN_FULL:
        del record["data"], record["previous_data"]
    return record


def list_events(call: Call) -> Answer:
    """GET /event/: the latest change first, of the last 30 days; only filters that Close lets go together."""
    named = _FILTERS & call.query.keys()
    if named not in COMBINATIONS:
        refuse_fields(dict.fromkeys(sorted(named), NOT_TOGETHER))
    side, place = _cursor(call.query.get("_cursor", ""))
    limit = min(call.query.get("_limit", MOST), MOST)
    log = list(call.store.events.latest_first(call.now))
    start, end = _stretch(log, _dates(call))
    tests = list(_tests(call))
    older, newer = log[start:end], log[:0]
    if place is not None:
        # Places count up with every change, so that an event that was changed again is newer than the cursor.
        edge, _ = _stretch(log, [lambda event: event.place <= place])
        older, newer = log[max(start, edge) : end], log[start : min(edge, end)]
    if side == "newer":
        found = _first(reversed(newer), tests, limit + 1)
        chosen, more_older, more_newer = found[:limit][::-1], True, len(found) > limit
    else:
        found = _first(older, tests, limit + 1)
        chosen, more_older, more_newer = found[:limit], len(found) > limit, bool(_first(newer, tests, 1))
    return Answer(200, {
        "cursor_next": f"older-{chosen[-1].place - 1}" if chosen and more_older else None,
        "cursor_previous": f"newer-{chosen[0].place}" if chosen and more_newer else None,
        "data": [_shown(call, event) for event in chosen],
    })  # fmt: skip


def _stretch(log: list[Event], tests: Iterable[Callable[[Any], bool]]) -> tuple[int, int]:
    return FoundList(cast("list[Any]", log), lambda _: {}).stretch(tests)


def _cursor(text: str) -> tuple[str, int | None]:
    """Return which way a cursor leads and from which place, which events at or below are the older ones of."""
    if not text:
        return "older", None
    if (found := _CURSOR.fullmatch(text)) is None:
        refuse_fields({"_cursor": NO_CURSOR})
    return found[1], int(found[2])


def _dates(call: Call) -> Iterator[Callable[[Any], bool]]:
    """Return a test for each filter by date, which the beginning or the end of the log passes."""
    for ending in ("lt", "lte", "gt", "gte"):
        if (key := f"date_updated__{ending}") in call.query:
            test = date_test(call, "date_updated", ending, key)
            yield lambda event, test=test: test({"date_updated": stamp_of(event)})  # type: ignore[misc]  # mypy infers no defaults


def stamp_of(event: Event) -> str:
    """Return when an event was last changed, with its zone."""
    return event.updated.astimezone(UTC).isoformat()


def _tests(call: Call) -> Iterator[Callable[[Event], bool]]:
    readers: Mapping[str, Callable[[Event], Any]] = {
        "object_type": lambda event: event.object_type,
        "object_id": lambda event: event.object_id,
        "lead_id": lambda event: event.lead_id,
        "action": lambda event: event.action,
        "user_id": lambda event: None if event.origin.by_close else event.origin.user_id,
        "request_id": lambda event: (
            None if event.origin.by_close else call.store.events.id_of_request(event.origin.number)
        ),
    }
    for name, read in readers.items():
        if name in call.query:
            yield lambda event, read=read, wanted=call.query[name]: read(event) == wanted  # type: ignore[misc]  # mypy infers no defaults


def _first(events: Iterable[Event], tests: list[Callable[[Event], bool]], limit: int) -> list[Event]:
    return list(islice((event for event in events if all(test(event) for test in tests)), limit))


def get(call: Call) -> Answer:
    """GET /event/{id}/: for 30 days."""
    event = call.store.events.find(call.id, call.now)
    if event is None:
        refuse_unknown("Event")
    return Answer(200, _shown(call, event))


HANDLERS: Final[Mapping[str, Handler]] = {"events_list": list_events, "events_get": get}

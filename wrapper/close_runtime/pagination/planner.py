"""Decide which page of a list to request next, from the pages read so far. Pure functions: nothing is sent here.

A list has one of three forms. `whole`: one response has all objects. `cursor`: each response names the next one.
`offset`: `_skip` counts the objects that were read. A list that can be ordered by a date is read in windows: each
begins in the second of the last object returned, so that `_skip` never exceeds its maximum, and objects that are added,
changed or deleted meanwhile don't move those that are still to come. This assumes that objects of the same second keep
their order from request to request. An object that is added with an earlier date is not found. `plan` says what else
may move and how it is found.

Source: https://developer.close.com/api/overview/pagination
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

from .plan import DEFAULT_SIZE, Plan, incomplete
from .seen import id_hash

#: How many empty pages in a row are accepted, each of which says that there are more.
_MOST_EMPTY: Final = 3
#: How many pages in a row may begin with the same object and have no new one.
_MOST_ALIKE: Final = 3
#: How often the front of a list is read again while it changes faster than a page can show.
_MOST_READINGS: Final = 20
#: How many seconds after its own date a change may appear in a list; Close's advice for its event log.
#: Source: https://developer.close.com/api/resources/events
_LATE: Final = 300
_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
LAST_TICK: Final = 253_402_300_799
_FIRST_SECOND: Final = -62_135_596_800
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Position:
    """Where an iteration stands. A tick is a whole second since 1970, negated in falling order, so that ticks rise.

    Attributes:
        skip: How many objects to skip. Where pages overlap, the page begins with an object that was read before; if it
            does not, objects before it were deleted.
        way: The plan's `way`, or the one that the pages show.
        bound: The tick at which the window begins; None outside windows.
        start: The tick of the last object returned; objects before it were read.
        seen: Hashes of the objects of that tick (outside windows: of the last page) that this reading has passed.
        back: An earlier tick to begin with, in case no known object is found from `bound` on.
        cursor: The cursor of the next page.
        given: How many objects of the page were returned already, if only the whole page can be requested again.
        again: The hash of the last page's first object, if the page had no new one.
        stuck: How many such pages in a row began with the same object.
        empty: How many pages in a row were empty.
        anchored: Whether the next page is to begin with the last object of this one, outside windows.
        reading: How many readings of the list are complete.
        pages: How many pages of this reading are complete.
        newest: The newest change on this reading's first page, in microseconds since 1970.
        until: The same of the reading before: earlier changes need not be read again.
    """

    skip: int = 0
    way: int | None = 0
    bound: int | None = None
    start: int | None = None
    seen: frozenset[int] = frozenset()
    back: int | None = None
    cursor: str | None = None
    given: int = 0
    again: int | None = None
    stuck: int = 0
    empty: int = 0
    anchored: bool = False
    reading: int = 0
    pages: int = 0
    newest: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class PageView:
    """A page as seen from a position.

    Attributes:
        position: The position that it was requested for.
        raw: All objects of the page.
        new: Which of them to return, as indices.
        more: Whether more objects follow.
        cursor: The cursor of the next page.
        form: The form of the list.
    """

    position: Position
    raw: Sequence[dict[str, Any]]
    new: Sequence[int]
    more: bool
    cursor: str | None
    form: str


def next_request(plan: Plan, position: Position) -> dict[str, Any]:
    """Return the request for the next page, as the arguments of `httpx2.Client.request`."""
    own: dict[str, Any] = {}
    if plan.page_size is not None and plan.paging.form != "whole":
        # The first object of an overlapping page was returned before, so a page of one would never have a new one.
        own["_limit"] = max(plan.page_size, 2 if _overlaps(plan, position) else 1)
    if position.skip:
        own["_skip"] = position.skip
    if position.cursor is not None:
        own["cursor" if plan.in_body else "_cursor"] = position.cursor
    kwargs = dict(plan.kwargs)
    if plan.in_body:
        kwargs["json"] = {**(kwargs.get("json") or {}), **own}
        return kwargs
    params = {**kwargs["params"], **{name: str(value) for name, value in own.items()}}
    if position.cursor is not None and plan.field is not None:
        # Close asks for all filters but these: https://developer.close.com/api/resources/events
        params = {name: value for name, value in params.items() if not name.startswith(f"{plan.field}__")}
    if position.bound is not None and position.way:
        name, bound = f"{plan.field}__{'gt' if position.way > 0 else 'lt'}", position.bound
        # The caller's own filter applies as well, and may begin within the window's first second.
        if f"{name}e" in params:
            bound -= 1
        else:
            name = f"{name}e"
        params[name] = datetime_of(bound * position.way).isoformat()
    kwargs["params"] = params
    return kwargs


def within_limit(plan: Plan, position: Position) -> Position:
    """Return the position, moved back to the largest `_skip` if that page still overlaps; else where to continue.

    Raises:
        IncompleteList: Close returns no objects at this position.
    """
    most = plan.paging.max_skip
    if most is None or position.skip <= most:
        return position
    if position.anchored and position.skip < most + (plan.page_size or DEFAULT_SIZE) - 1:
        return replace(position, skip=most)
    return past_limit(plan, position, f"Close takes no _skip above {most}")


def past_limit(plan: Plan, position: Position, reason: str) -> Position:
    """Return where to continue if `_skip` can't grow: in a window, if the list is in order of its date.

    Raises:
        IncompleteList: The list can't be read in windows.
    """
    if position.bound is None and position.start is not None and position.way:
        return replace(position, bound=position.start, skip=0)
    if position.bound is not None:
        reason += ", and more objects than that lie in one second"
    raise incomplete(plan, reason)


def next_reading(plan: Plan, position: Position) -> Position | None:
    """Return where the next reading begins after one that ended at `position`; None if no object can have been missed.

    A reading of a single page misses nothing: the page shows the list at one moment.

    Raises:
        IncompleteList: The list changes too fast.
    """
    second = plan.second
    if second is None or position.pages < 2:
        return None
    if position.reading and not (second.newest_first and position.way):
        return None
    if position.reading and position.newest == position.until:
        # Nothing has changed since the reading before began: several pages have changes of the same moment.
        return None
    if position.reading >= _MOST_READINGS:
        raise incomplete(plan, "it changes faster than it can be read")
    bound = None
    if second.way == 1 and second.field == plan.paging.changed_field and position.newest is not None:
        bound = max(position.newest // 1_000_000 - _LATE, _FIRST_SECOND)
    return Position(way=second.way, bound=bound, reading=position.reading + 1, until=position.newest)


def examine(
    plan: Plan,
    position: Position,
    body: Mapping[str, Any],
    raw: Sequence[dict[str, Any]],
    given: Collection[int],
) -> PageView | Position:
    """Return the page as seen from `position`, or another position to request first.

    Args:
        plan: The plan of this reading.
        position: The position that the page was requested for.
        body: The response.
        raw: Its objects.
        given: Hashes of all objects that were returned, if the plan remembers them.

    Raises:
        IncompleteList: The page shows that the server ignores the order, the filter or the position requested.
    """
    form, cursor = form_of(plan, body), None
    said = body.get("has_more")
    # If a list with offsets doesn't say whether there are more, only a page that is not full can be the last one.
    more = (
        said if isinstance(said, bool) else form == "offset" and len(raw) >= (plan.page_size or DEFAULT_SIZE)
    )
    if form == "cursor":
        cursor = body.get("cursor" if plan.in_body else "cursor_next") or None
        more = cursor is not None
        if more and cursor == position.cursor:
            raise incomplete(plan, "each page names itself as the next")
    if form != "offset":
        new = [at for at in range(position.given, len(raw)) if not _precedes(plan, raw[at])]
        # The latest change comes first, so that whatever follows one that precedes the filters does as well.
        more = more and len(new) == max(0, len(raw) - position.given)
        return PageView(position, raw, new, more, cursor, form)
    hashes = [id_hash(item) for item in raw]
    ticks = [tick_of(plan, position.way, item) for item in raw]
    if position.way and (is_unordered(ticks) or None in ticks or None in hashes):
        if position.bound is not None:
            raise incomplete(plan, f"its objects don't come in order of {plan.field}, each with its id")
        position = replace(position, way=0)
    start = position.start
    known = [
        found in position.seen
        # Outside windows there is one reading, so that every object returned was passed in it.
        or (position.bound is None and not position.reading and found in given)
        or (position.bound is not None and start is not None and when is not None and when < start)
        for found, when in zip(hashes, ticks, strict=True)
    ]
    if (
        position.skip
        and _overlaps(plan, position)
        and not any(known if position.bound is None else known[:1])
    ):
        return replace(position, skip=max(0, position.skip - (plan.page_size or DEFAULT_SIZE)))
    if position.bound is not None and position.skip == 0 and position.back is not None and not any(known):
        # The last object returned was deleted; or the server's filter begins later than requested, by a day at most.
        further = max(position.bound - _DAY, -LAST_TICK) if position.bound == start else None
        return replace(position, bound=position.back, back=further)
    remembers = plan.remembers or position.reading > 0
    new = [
        number
        for number, (found, behind) in enumerate(zip(hashes, known, strict=True))
        if not (found in given if remembers else behind)
    ]
    if raw and not new and hashes[0] is not None:
        # Deletions may move a page to the beginning of the last one, but hardly several times in a row.
        position = replace(
            position, again=hashes[0], stuck=position.stuck + 1 if hashes[0] == position.again else 0
        )
    if position.stuck >= _MOST_ALIKE:
        raise incomplete(plan, "the same page comes again and again")
    if more and not raw and position.empty >= _MOST_EMPTY:
        raise incomplete(plan, "it says so, but gives empty pages")
    if plan.newest_first and position.way and position.until is not None:
        last = last_change(plan, raw[-1:])
        more = more and (last is None or last >= position.until)
    return PageView(position, raw, new, more, None, form)


def position_after(plan: Plan, view: PageView, count: int | None = None) -> Position:
    """Return the position after a page, or after its first `count` objects."""
    position = view.position
    if view.form != "offset":
        if count is None and view.cursor is not None:
            return Position(cursor=view.cursor)
        return replace(position, given=len(view.raw) if count is None else max(count, position.given))
    raw = view.raw if count is None else view.raw[:count]
    if not raw:
        if count is not None:
            return position
        return replace(
            position,
            skip=position.skip + (plan.page_size or DEFAULT_SIZE),
            empty=position.empty + 1,
            pages=position.pages + 1,
        )
    hashes = [id_hash(item) for item in raw]
    found = frozenset(one for one in hashes if one is not None)
    windowed = position.bound is not None
    position = replace(
        position,
        skip=position.skip + len(raw) - (windowed and _overlaps(plan, position)),
        empty=0,
        pages=position.pages + 1,
        newest=position.newest if position.pages else last_change(plan, raw),
    )
    if view.new:
        position = replace(position, again=None, stuck=0)
    if position.way is None:
        position = replace(position, way=direction_of(plan, raw))
    anchored = plan.overlaps and hashes[-1] is not None
    counted = replace(position, seen=found, anchored=anchored, skip=position.skip - anchored)
    if not position.way or plan.newest_first:
        return counted
    ticks = [tick_of(plan, position.way, item) for item in raw]
    last = ticks[-1]
    if (
        last is None
        or is_unordered(ticks)
        or (not windowed and position.start is not None and last < position.start)
    ):
        return position if windowed else replace(counted, way=0, start=None)
    if plan.way is None and not windowed:
        return replace(
            counted, start=last, seen=found | (position.seen if last == position.start else frozenset())
        )
    tail = [one for one, when in zip(hashes, ticks, strict=True) if when == last and one is not None]
    if position.start is not None and last <= position.start:
        if last < position.start:
            return position
        return replace(position, seen=position.seen | frozenset(tail))
    position = replace(position, start=last, seen=frozenset(tail))
    first = ticks[0]
    back = first if first is not None and first < last else position.bound
    back = max(last - _DAY, -LAST_TICK) if back is None else back
    position = replace(position, bound=last, skip=0, back=back)
    # Few objects of the same second are read again, which is safest; with many, the page would have no new ones.
    many = len(tail) > (plan.page_size or DEFAULT_SIZE) // 2
    return replace(position, skip=len(tail) - _overlaps(plan, position)) if many else position


def _overlaps(plan: Plan, position: Position) -> bool:
    return position.anchored or (position.bound is not None and plan.paging.max_limit != 1)


def form_of(plan: Plan, body: Mapping[str, Any]) -> str:
    """Return the form of the list; if the description does not say it, as the response shows it."""
    if plan.paging.form != "auto":
        return plan.paging.form
    if ("cursor" if plan.in_body else "cursor_next") in body:
        return "cursor"
    return "offset" if "has_more" in body else "whole"


def _precedes(plan: Plan, item: Mapping[str, Any]) -> bool:
    """Whether an object lies before the caller's filters by date, which are not repeated with a cursor."""
    passed, params = _passed(item, plan.field), plan.kwargs.get("params") or {}
    if plan.paging.form != "cursor" or passed is None:
        return False
    since, after = (_passed(params, f"{plan.field}__{ending}") for ending in ("gte", "gt"))
    return (since is not None and passed < since) or (after is not None and passed <= after)


def tick_of(plan: Plan, way: int | None, item: Mapping[str, Any]) -> int | None:
    """Return the second of an object's date, rising along the list; None if the object has no readable date."""
    passed = _passed(item, plan.field)
    if passed is None:
        return None
    whole = passed // datetime.timedelta(seconds=1)
    if way == -1:
        # A falling window begins with the second, so it is rounded up: otherwise it would begin after the object.
        return -min(whole + (passed % datetime.timedelta(seconds=1) > datetime.timedelta()), LAST_TICK)
    return whole


def last_change(plan: Plan, raw: Sequence[Mapping[str, Any]]) -> int | None:
    """Return the newest change of these objects, in microseconds since 1970; None if none has a date."""
    passed = [_passed(item, plan.paging.changed_field) for item in raw]
    return max((one // datetime.timedelta(microseconds=1) for one in passed if one is not None), default=None)


def _passed(item: Mapping[str, Any], field: str | None) -> datetime.timedelta | None:
    text = item.get(field or "")
    try:
        when = datetime.datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    if when is None:
        return None
    # A date of Close without a zone is in UTC.
    return (when if when.tzinfo else when.replace(tzinfo=datetime.UTC)) - _EPOCH


def datetime_of(seconds: int) -> datetime.datetime:
    """Return the datetime of a second since 1970, limited to those that Python can represent."""
    return _EPOCH + datetime.timedelta(seconds=min(max(seconds, _FIRST_SECOND), LAST_TICK))


def is_unordered(ticks: Sequence[int | None]) -> bool:
    """Whether a tick is earlier than the one before it."""
    there = [one for one in ticks if one is not None]
    return any(later < earlier for earlier, later in pairwise(there))


def direction_of(plan: Plan, raw: Sequence[Mapping[str, Any]]) -> int | None:
    """Return 1 if the dates of a page rise, -1 if they fall, 0 if neither; None if the page does not show it."""
    ticks = [tick_of(plan, 1, item) for item in raw]
    if None in ticks:
        return 0
    rising, falling = not is_unordered(ticks), not is_unordered(ticks[::-1])
    return None if rising and falling else 1 if rising else -1 if falling else 0

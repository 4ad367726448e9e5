"""What to ask a list for next, given what came: decisions alone, nothing is sent here.

A list is read in one of three forms. `whole`: one answer holds everything. `cursor`: each answer names the next one.
`offset`: `_skip` counts the objects behind us. Where a list can be ordered by a date, the offset form is read
in windows: each begins in the second of the last object that was handed out, so that no `_skip` grows past its maximum, and
nothing that is added, changed or deleted meanwhile moves what is still to come. Taken on trust is that objects of one
second keep their order from request to request. What is added with a date that lies behind us is not seen.
What else may move, and what is done about it, is decided in `plans`.
Source: https://developer.close.com/api/overview/pagination
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Final

from .marks import mark
from .plan import DEFAULT_SIZE, Plan, stopped

#: How many pages without any object may come in a row, though each says that there are more.
_MOST_EMPTY: Final = 3
#: How many pages without anything new may begin alike in a row.
_MOST_ALIKE: Final = 3
#: How often a list is read again from its front, as long as it changes faster than a page can show.
_MOST_READINGS: Final = 20
#: Seconds by which changes may appear in a list later than the date they bear; Close's advice for its event log.
#: Source: https://developer.close.com/api/resources/events
_LATE: Final = 300
_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
LAST_TICK: Final = 253_402_300_799
_FIRST_SECOND: Final = -62_135_596_800
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Place:
    """Where an iteration stands. A tick is a whole second since 1970, counted so that later in the list is more.

    Attributes:
        skip: How many objects to pass over. Where pages overlap, the page then begins with one that was passed: if it
            doesn't, objects before it have gone.
        way: As in the plan, and what has shown since.
        bound: The tick that the window begins with; None for a list without one.
        start: The tick of the last object that was handed out; what lies before it is behind us.
        seen: Marks of the objects of that tick (without windows: of the last page) that this reading has passed.
        back: An earlier tick to begin with, should nothing known be in sight from `bound`.
        cursor: What the last answer named as the next one.
        given: How many objects of the page were handed out already, where only the page can be asked for.
        again: The mark that the last page began with, if nothing new was on it.
        stuck: How many such pages began alike in a row.
        empty: How many pages without any object came in a row.
        anchored: Whether the next page is to begin with the last object of this one, though there is no window.
        reading: How many readings of the list lie behind; the first one counts 0.
        pages: How many pages of this reading lie behind.
        newest: The newest change on the reading's first page, in microseconds since 1970.
        until: The same of the reading before: what changed earlier need not be read again.
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
class Sight:
    """What a page shows from a place.

    Attributes:
        place: The place it was asked for from.
        raw: All objects of the page.
        new: Which of them to hand out, by position.
        more: Whether there are more after it.
        cursor: What it names as the next page.
        form: The form of the list.
    """

    place: Place
    raw: Sequence[dict[str, Any]]
    new: Sequence[int]
    more: bool
    cursor: str | None
    form: str


def ask(plan: Plan, place: Place) -> dict[str, Any]:
    """Return the request for the next page, as httpx takes it."""
    own: dict[str, Any] = {}
    if plan.page_size is not None and plan.paging.form != "whole":
        # The first one was handed out before, so one alone would never be new.
        own["_limit"] = max(plan.page_size, 2 if _overlaps(plan, place) else 1)
    if place.skip:
        own["_skip"] = place.skip
    if place.cursor is not None:
        own["cursor" if plan.in_body else "_cursor"] = place.cursor
    kwargs = dict(plan.kwargs)
    if plan.in_body:
        kwargs["json"] = {**(kwargs.get("json") or {}), **own}
        return kwargs
    params = {**kwargs["params"], **{name: str(value) for name, value in own.items()}}
    if place.bound is not None and place.way:
        name, bound = f"{plan.field}__{'gt' if place.way > 0 else 'lt'}", place.bound
        # The caller's own filter holds as well: it may cut through the second that the window begins with.
        if f"{name}e" in params:
            bound -= 1
        else:
            name = f"{name}e"
        params[name] = moment(bound * place.way).isoformat()
    kwargs["params"] = params
    return kwargs


def within_limit(plan: Plan, place: Place) -> Place:
    """Return the place, as far back as the largest `_skip` if that page still overlaps; else where to go on from.

    Raises:
        IncompleteList: It lies past what Close gives out.
    """
    most = plan.paging.max_skip
    if most is None or place.skip <= most:
        return place
    if place.anchored and place.skip < most + (plan.page_size or DEFAULT_SIZE) - 1:
        return replace(place, skip=most)
    return past_limit(plan, place, f"Close takes no _skip above {most}")


def past_limit(plan: Plan, place: Place, reason: str) -> Place:
    """Return the place to go on from where `_skip` can't grow: a window, if the list came in order of its date.

    Raises:
        IncompleteList: There is none.
    """
    if place.bound is None and place.start is not None and place.way:
        return replace(place, bound=place.start, skip=0)
    if place.bound is not None:
        reason += ", and more objects than that lie in one second"
    raise stopped(plan, reason)


def read_again(plan: Plan, place: Place) -> Place | None:
    """Return where the next reading begins after the one that ended at a place; None if nothing can have been missed.

    A reading of one page can't miss anything: all of it was there at one moment.

    Raises:
        IncompleteList: The list changes too fast.
    """
    second = plan.second
    if second is None or place.pages < 2:
        return None
    if place.reading and not (second.newest_first and place.way):
        return None
    if place.reading and place.newest == place.until:
        # Nothing has changed since the reading before began: only many objects of one moment take several pages.
        return None
    if place.reading >= _MOST_READINGS:
        raise stopped(plan, "it changes faster than it can be read")
    bound = None
    if second.way == 1 and second.field == plan.paging.changed_field and place.newest is not None:
        bound = max(place.newest // 1_000_000 - _LATE, _FIRST_SECOND)
    return Place(way=second.way, bound=bound, reading=place.reading + 1, until=place.newest)


def look(
    plan: Plan, place: Place, body: Mapping[str, Any], raw: Sequence[dict[str, Any]], given: Collection[int]
) -> Sight | Place:
    """Return what a page shows, or another place to look from first.

    Args:
        plan: The plan of this reading.
        place: The place the page was asked for from.
        body: The answer.
        raw: Its objects.
        given: Marks of all objects that were handed out, where the plan says to remember them.

    Raises:
        IncompleteList: It shows that the server doesn't do what it was asked for.
    """
    form, cursor = form_of(plan, body), None
    said = body.get("has_more")
    # Where a list of pages doesn't say so, only a page that is not full can be taken for the last one.
    more = (
        said if isinstance(said, bool) else form == "offset" and len(raw) >= (plan.page_size or DEFAULT_SIZE)
    )
    if form == "cursor":
        cursor = body.get("cursor" if plan.in_body else "cursor_next") or None
        more = cursor is not None
        if more and cursor == place.cursor:
            raise stopped(plan, "each page names itself as the next")
    if form != "offset":
        return Sight(place, raw, range(place.given, len(raw)), more, cursor, form)
    marks = [mark(item) for item in raw]
    ticks = [tick(plan, place.way, item) for item in raw]
    if place.way and (disordered(ticks) or None in ticks or None in marks):
        if place.bound is not None:
            raise stopped(plan, f"its objects don't come in order of {plan.field}, each with its id")
        place = replace(place, way=0)
    start = place.start
    known = [
        found in place.seen
        # Without windows, what was handed out in the one reading was passed in it.
        or (place.bound is None and not place.reading and found in given)
        or (place.bound is not None and start is not None and when is not None and when < start)
        for found, when in zip(marks, ticks, strict=True)
    ]
    if place.skip and _overlaps(plan, place) and not any(known if place.bound is None else known[:1]):
        return replace(place, skip=max(0, place.skip - (plan.page_size or DEFAULT_SIZE)))
    if place.bound is not None and place.skip == 0 and place.back is not None and not any(known):
        # What was handed out last is gone; or else the server begins later than it was told, by a day at most.
        further = max(place.bound - _DAY, -LAST_TICK) if place.bound == start else None
        return replace(place, bound=place.back, back=further)
    remembers = plan.remembers or place.reading > 0
    new = [
        number
        for number, (found, behind) in enumerate(zip(marks, known, strict=True))
        if not (found in given if remembers else behind)
    ]
    if raw and not new and marks[0] is not None:
        # Deletions may move a page to where the last one began, but hardly time after time.
        place = replace(place, again=marks[0], stuck=place.stuck + 1 if marks[0] == place.again else 0)
    if place.stuck >= _MOST_ALIKE:
        raise stopped(plan, "the same page comes again and again")
    if more and not raw and place.empty >= _MOST_EMPTY:
        raise stopped(plan, "it says so, but gives empty pages")
    if plan.newest_first and place.way and place.until is not None:
        last = changed(plan, raw[-1:])
        more = more and (last is None or last >= place.until)
    return Sight(place, raw, new, more, None, form)


def after(plan: Plan, sight: Sight, count: int | None = None) -> Place:
    """Return the place where an iteration stands after a page, or after its first `count` objects."""
    place = sight.place
    if sight.form != "offset":
        if count is None and sight.cursor is not None:
            return Place(cursor=sight.cursor)
        return replace(place, given=len(sight.raw) if count is None else max(count, place.given))
    raw = sight.raw if count is None else sight.raw[:count]
    if not raw:
        if count is not None:
            return place
        return replace(
            place,
            skip=place.skip + (plan.page_size or DEFAULT_SIZE),
            empty=place.empty + 1,
            pages=place.pages + 1,
        )
    marks = [mark(item) for item in raw]
    found = frozenset(one for one in marks if one is not None)
    windowed = place.bound is not None
    place = replace(
        place,
        skip=place.skip + len(raw) - (windowed and _overlaps(plan, place)),
        empty=0,
        pages=place.pages + 1,
        newest=place.newest if place.pages else changed(plan, raw),
    )
    if sight.new:
        place = replace(place, again=None, stuck=0)
    if place.way is None:
        place = replace(place, way=direction(plan, raw))
    anchored = plan.overlaps and marks[-1] is not None
    counted = replace(place, seen=found, anchored=anchored, skip=place.skip - anchored)
    if not place.way or plan.newest_first:
        return counted
    ticks = [tick(plan, place.way, item) for item in raw]
    last = ticks[-1]
    if last is None or disordered(ticks) or (not windowed and place.start is not None and last < place.start):
        return place if windowed else replace(counted, way=0, start=None)
    if plan.way is None and not windowed:
        return replace(counted, start=last, seen=found | (place.seen if last == place.start else frozenset()))
    tail = [one for one, when in zip(marks, ticks, strict=True) if when == last and one is not None]
    if place.start is not None and last <= place.start:
        if last < place.start:
            return place
        return replace(place, seen=place.seen | frozenset(tail))
    place = replace(place, start=last, seen=frozenset(tail))
    first = ticks[0]
    back = first if first is not None and first < last else place.bound
    back = max(last - _DAY, -LAST_TICK) if back is None else back
    place = replace(place, bound=last, skip=0, back=back)
    # Where few objects share the second, seeing them again is the surest; where many do, it would be no progress.
    many = len(tail) > (plan.page_size or DEFAULT_SIZE) // 2
    return replace(place, skip=len(tail) - _overlaps(plan, place)) if many else place


def _overlaps(plan: Plan, place: Place) -> bool:
    return place.anchored or (place.bound is not None and plan.paging.max_limit != 1)


def form_of(plan: Plan, body: Mapping[str, Any]) -> str:
    """Give the form of the list; where nobody said it, the answer shows it."""
    if plan.paging.form != "auto":
        return plan.paging.form
    if ("cursor" if plan.in_body else "cursor_next") in body:
        return "cursor"
    return "offset" if "has_more" in body else "whole"


def tick(plan: Plan, way: int | None, item: Mapping[str, Any]) -> int | None:
    """Return the second in which an object's date lies, counted along the list; None if it can't be read."""
    passed = _passed(item, plan.field)
    if passed is None:
        return None
    whole = passed // datetime.timedelta(seconds=1)
    if way == -1:
        # The end of the second: a falling window begins with it, and no rounding must cut anything off.
        return -min(whole + (passed % datetime.timedelta(seconds=1) > datetime.timedelta()), LAST_TICK)
    return whole


def changed(plan: Plan, raw: Sequence[Mapping[str, Any]]) -> int | None:
    """Return when the last change of any of these objects was, in microseconds since 1970; None if none says."""
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
    # Where Close names no zone, it means UTC.
    return (when if when.tzinfo else when.replace(tzinfo=datetime.UTC)) - _EPOCH


def moment(seconds: int) -> datetime.datetime:
    """Give the moment so many seconds after 1970 began, or the first or last one that can be written."""
    return _EPOCH + datetime.timedelta(seconds=min(max(seconds, _FIRST_SECOND), LAST_TICK))


def disordered(ticks: Sequence[int | None]) -> bool:
    """Tell whether ticks go back anywhere."""
    there = [one for one in ticks if one is not None]
    return any(later < earlier for earlier, later in pairwise(there))


def direction(plan: Plan, raw: Sequence[Mapping[str, Any]]) -> int | None:
    """Give the way in which a page runs along its date: 1, -1, 0 for neither, None where it doesn't show."""
    ticks = [tick(plan, 1, item) for item in raw]
    if None in ticks:
        return 0
    rising, falling = not disordered(ticks), not disordered(ticks[::-1])
    return None if rising and falling else 1 if rising else -1 if falling else 0

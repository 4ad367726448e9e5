"""What to ask a list for next, given what came: decisions alone, nothing is sent here.

A list is read in one of three forms. `whole`: one answer holds everything. `cursor`: each answer names the next one.
`offset`: `_skip` counts the objects behind us. Where a list can be ordered by a date, the offset form is read in
windows: each begins in the second of the last object that was handed out, so that no `_skip` grows past its maximum, and
nothing that is added, changed or deleted meanwhile moves what is still to come. Taken on trust is that objects of one
second keep their order from request to request. What is added with a date that lies behind us is not seen.
Source: https://developer.close.com/api/overview/pagination
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from .errors import IncompleteList, InvalidRequest
from .text import brief
from .types import Paging

#: How many objects Close gives when it isn't told.
_DEFAULT: Final = 100
#: How many pages without any object may come in a row, though each says that there are more.
_MOST_EMPTY: Final = 3
#: How many pages without anything new may begin alike in a row.
_MOST_ALIKE: Final = 3
#: Parameters that say how a list is read, not what is in it.
_OF_READING: Final = frozenset({"_limit", "_skip", "_fields", "_cursor", "cursor"})
_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
LAST_TICK: Final = 253_402_300_799
_FIRST_SECOND: Final = -62_135_596_800
_DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Plan:
    """What stays the same from page to page.

    Attributes:
        kwargs: The first request, as httpx takes it.
        paging: How the list is read.
        page_size: How many objects to ask for at a time; None leaves it to Close.
        way: 1 when the list is asked for in rising order of its date, -1 in falling order, 0 in another order; None when
            no order can be asked for, so that it shows only in what comes.
        hidden: Fields that are asked for to find the way, and not handed out.
        advice: What the caller can do when the list can't be read to its end.
    """

    kwargs: Mapping[str, Any]
    paging: Paging
    page_size: int | None
    way: int | None
    hidden: frozenset[str]
    advice: str

    @property
    def in_body(self) -> bool:
        """Whether the parameters of reading go in the body."""
        return bool(self.kwargs["method"] == "POST")

    @property
    def fingerprint(self) -> str:
        """Tells one list from another: operation, filters and order, but not fields and page size."""
        names = ("params", "headers", "json")
        parts = {
            name: {key: value for key, value in self.kwargs.get(name, {}).items() if key not in _OF_READING}
            for name in names
            if isinstance(self.kwargs.get(name, {}), Mapping)
        }
        said = json.dumps([self.kwargs["method"], self.kwargs["url"], parts], sort_keys=True, default=str)
        return hashlib.sha256(said.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an iteration stands. A tick is a whole second since 1970, counted so that later in the list is more.

    Attributes:
        skip: How many objects of the window to pass over. In a window, the page then begins with one that was handed out:
            if it doesn't, objects before it have gone.
        way: As in the plan, and what has shown since.
        bound: The tick that the window begins with; None for a list without one.
        start: The tick of the last object that was handed out; what lies before it is behind us.
        seen: Marks of the objects of that tick (without windows: of the last page) that were handed out.
        back: An earlier tick to begin with, should nothing known be in sight from `bound`.
        cursor: What the last answer named as the next one.
        given: How many objects of the page were handed out already, where only the page can be asked for.
        again: The mark that the last page began with, if nothing new was on it.
        stuck: How many such pages began alike in a row.
        empty: How many pages without any object came in a row.
    """

    skip: int = 0
    way: int | None = 0
    bound: int | None = None
    start: int | None = None
    seen: frozenset[str] = frozenset()
    back: int | None = None
    cursor: str | None = None
    given: int = 0
    again: str | None = None
    stuck: int = 0
    empty: int = 0


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


def planned(kwargs: Mapping[str, Any], paging: Paging, page_size: int | None) -> Plan:
    """Give the plan for a list.

    Raises:
        InvalidRequest: `page_size` is not one that the list takes.
    """
    most, params = paging.max_limit, dict(kwargs.get("params") or {})
    if page_size is None and params.get("_limit", "").isdecimal():
        page_size = int(params["_limit"])
    if page_size is not None and (
        isinstance(page_size, bool)
        or not isinstance(page_size, int)
        or page_size < 1
        or page_size > (most or page_size)
    ):
        msg = (
            f"page_size takes a whole number from 1{f' to {most}' if most else ' on'}, not {brief(page_size)}"
        )
        raise InvalidRequest(msg)
    names = [name for name in params.get("_fields", "").split(",") if name]
    needed = {"id", paging.date_field or "id"} if names and paging.form in {"offset", "auto"} else set[str]()
    hidden = frozenset(needed.difference(names))
    if hidden:
        params["_fields"] = ",".join([*names, *sorted(hidden)])
    if paging.form == "offset" and page_size is None:
        page_size = min(_DEFAULT, most or _DEFAULT)
    field = paging.date_field
    if field is None:
        advice = "narrow it by a filter"
        return Plan({**kwargs, "params": params}, paging, page_size, 0, hidden, advice)
    way: int | None = None
    advice = f"narrow it by {field} filters"
    if paging.ordered:
        order = params.setdefault("_order_by", field)
        way = {field: 1, f"-{field}": -1}.get(order, 0)
        if way == 0:
            advice = f"order it by {field}, or narrow it by {field} filters"
    if field in params:
        way = 0
        advice = f"say {field}__gte and {field}__lt in the place of {field}"
    for one, other in ((f"{field}__{ending}", f"{field}__{ending}e") for ending in ("gt", "lt")):
        if one in params and other in params:
            way = 0
            advice = f"say {one} or {other}, not both"
    return Plan({**kwargs, "params": params}, paging, page_size, way, hidden, advice)


def ask(plan: Plan, place: Place) -> dict[str, Any]:
    """Give the request for the next page, as httpx takes it.

    Raises:
        IncompleteList: It lies past what Close gives out.
    """
    most = plan.paging.max_skip
    if most is not None and place.skip > most:
        raise stopped(plan, f"Close takes no _skip above {most}")
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
        name, bound = f"{plan.paging.date_field}__{'gt' if place.way > 0 else 'lt'}", place.bound
        # The caller's own filter holds as well: it may cut through the second that the window begins with.
        if f"{name}e" in params:
            bound -= 1
        else:
            name = f"{name}e"
        params[name] = moment(bound * place.way).isoformat()
    kwargs["params"] = params
    return kwargs


def past_limit(plan: Plan, place: Place, reason: str) -> Place:
    """Give the place to go on from where `_skip` can't grow: a window, if the list came in order of its date.

    Raises:
        IncompleteList: There is none.
    """
    if place.bound is None and place.start is not None and place.way:
        return replace(place, bound=place.start, skip=0)
    if place.bound is not None:
        reason += ", and more objects than that lie in one second"
    raise stopped(plan, reason)


def stopped(plan: Plan, reason: str) -> IncompleteList:
    """Give the error for a list that goes on, but not for us."""
    return IncompleteList(
        f"{plan.kwargs['method']} {plan.kwargs['url']} has more objects than can be had this way ({reason}): {plan.advice}"
    )


def look(plan: Plan, place: Place, body: Mapping[str, Any], raw: Sequence[dict[str, Any]]) -> Sight | Place:
    """Give what a page shows, or another place to look from first.

    Raises:
        IncompleteList: It shows that the server doesn't do what it was asked for.
    """
    form, cursor = form_of(plan, body), None
    said = body.get("has_more")
    # Where a list of pages doesn't say so, only a page that is not full can be taken for the last one.
    more = said if isinstance(said, bool) else form == "offset" and len(raw) >= (plan.page_size or _DEFAULT)
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
            raise stopped(
                plan, f"its objects don't come in order of {plan.paging.date_field}, each with its id"
            )
        place = replace(place, way=0)
    start = place.start
    known = [
        found in place.seen
        or (place.bound is not None and start is not None and when is not None and when < start)
        for found, when in zip(marks, ticks, strict=True)
    ]
    if place.skip and _overlaps(plan, place) and not any(known[:1]):
        return replace(place, skip=max(0, place.skip - (plan.page_size or _DEFAULT)))
    if place.bound is not None and place.skip == 0 and place.back is not None and not any(known):
        # What was handed out last is gone; or else the server begins later than it was told, by a day at most.
        further = max(place.bound - _DAY, -LAST_TICK) if place.bound == start else None
        return replace(place, bound=place.back, back=further)
    new = [number for number, behind in enumerate(known) if not behind]
    if raw and not new and marks[0] is not None:
        # Deletions may move a page to where the last one began, but hardly time after time.
        place = replace(place, again=marks[0], stuck=place.stuck + 1 if marks[0] == place.again else 0)
    if place.stuck >= _MOST_ALIKE:
        raise stopped(plan, "the same page comes again and again")
    if more and not raw and place.empty >= _MOST_EMPTY:
        raise stopped(plan, "it says so, but gives empty pages")
    return Sight(place, raw, new, more, None, form)


def after(plan: Plan, sight: Sight, count: int | None = None) -> Place:
    """Give the place where an iteration stands after a page, or after its first `count` objects."""
    place = sight.place
    if sight.form != "offset":
        if count is None and sight.cursor is not None:
            return Place(cursor=sight.cursor)
        return replace(place, given=len(sight.raw) if count is None else max(count, place.given))
    raw = sight.raw if count is None else sight.raw[:count]
    if not raw:
        if count is not None:
            return place
        return replace(place, skip=place.skip + (plan.page_size or _DEFAULT), empty=place.empty + 1)
    marks = [mark(item) for item in raw]
    place = replace(place, skip=place.skip + len(raw) - _overlaps(plan, place), empty=0)
    if sight.new:
        place = replace(place, again=None, stuck=0)
    if place.way is None:
        place = replace(place, way=direction(plan, raw))
    found = frozenset(one for one in marks if one is not None)
    if not place.way:
        return replace(place, seen=found)
    ticks = [tick(plan, place.way, item) for item in raw]
    last = ticks[-1]
    if (
        last is None
        or disordered(ticks)
        or (place.start is not None and last < place.start and place.bound is None)
    ):
        return replace(place, way=0, start=None, seen=found) if place.bound is None else place
    tail = [one for one, when in zip(marks, ticks, strict=True) if when == last and one is not None]
    if place.start is not None and last <= place.start:
        if last < place.start:
            return place
        return replace(place, seen=place.seen | frozenset(tail))
    place = replace(place, start=last, seen=frozenset(tail))
    if plan.way is None and place.bound is None:
        return replace(place, seen=found | place.seen)
    first = ticks[0]
    back = first if first is not None and first < last else place.bound
    back = max(last - _DAY, -LAST_TICK) if back is None else back
    place = replace(place, bound=last, skip=0, back=back)
    # Where few objects share the second, seeing them again is the surest; where many do, it would be no progress.
    many = len(tail) > (plan.page_size or _DEFAULT) // 2
    return replace(place, skip=len(tail) - _overlaps(plan, place)) if many else place


def _overlaps(plan: Plan, place: Place) -> bool:
    return place.bound is not None and plan.paging.max_limit != 1


def form_of(plan: Plan, body: Mapping[str, Any]) -> str:
    """Give the form of the list; where nobody said it, the answer shows it."""
    if plan.paging.form != "auto":
        return plan.paging.form
    if ("cursor" if plan.in_body else "cursor_next") in body:
        return "cursor"
    return "offset" if "has_more" in body else "whole"


def mark(item: Mapping[str, Any]) -> str | None:
    """Give a short stand-in for an object's id."""
    id = item.get("id")
    return hashlib.blake2b(id.encode(), digest_size=6).hexdigest() if isinstance(id, str) else None


def tick(plan: Plan, way: int | None, item: Mapping[str, Any]) -> int | None:
    """Give the second in which an object's date lies, counted along the list; None if it can't be read."""
    text = item.get(plan.paging.date_field or "")
    try:
        when = datetime.datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    if when is None:
        return None
    # Where Close names no zone, it means UTC.
    passed = (when if when.tzinfo else when.replace(tzinfo=datetime.UTC)) - _EPOCH
    whole = passed // datetime.timedelta(seconds=1)
    if way == -1:
        # The end of the second: a falling window begins with it, and no rounding must cut anything off.
        return -min(whole + (passed % datetime.timedelta(seconds=1) > datetime.timedelta()), LAST_TICK)
    return whole


def moment(seconds: int) -> datetime.datetime:
    """Give the moment so many seconds after 1970 began, or the first or last one that can be written."""
    return _EPOCH + datetime.timedelta(seconds=min(max(seconds, _FIRST_SECOND), LAST_TICK))


def disordered(ticks: Sequence[int | None]) -> bool:
    """Tell whether ticks go back anywhere."""
    there = [one for one in ticks if one is not None]
    return any(later < earlier for earlier, later in zip(there, there[1:], strict=False))


def direction(plan: Plan, raw: Sequence[Mapping[str, Any]]) -> int | None:
    """Give the way in which a page runs along its date: 1, -1, 0 for neither, None where it doesn't show."""
    ticks = [tick(plan, 1, item) for item in raw]
    if None in ticks:
        return 0
    rising, falling = not disordered(ticks), not disordered(ticks[::-1])
    return None if rising and falling else 1 if rising else -1 if falling else 0

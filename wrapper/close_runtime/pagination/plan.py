"""Decide how a list is read, from its filters and its order, before anything is sent.

Close pages most lists by an offset (`_skip`), which is safe only while the list does not change. So:

- A list with a date filter is read in windows of that date, each beginning with the last object returned.
- A list in an order whose key may change meanwhile (`value`, `user_name`, ...) is read twice, the second time in
  windows of its creation dates; objects that the first reading missed are returned at the end.
- In a list that has the newest change first, only objects that changed since the reading began can have been missed:
  those are read again.
- Pages that a cursor leads to are read one after the other, until they precede the caller's filters.
- Pages of a list without filters overlap by one object, so that a deletion is noticed and made up for.

Source: https://developer.close.com/api/overview/pagination
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from close_runtime.errors import IncompleteList, InvalidRequest
from close_runtime.scalars import scalar
from close_runtime.text import brief

from .paging import Paging

#: How many objects a page has unless `_limit` says otherwise.
DEFAULT_SIZE: Final = 100
#: The largest `_limit` of a list for which none is described.
_LARGEST_PAGE: Final = 2**31 - 1
_NUMBER: Final = re.compile(r"[0-9]{1,10}", re.ASCII)
#: Parameters that don't change which objects a list has.
_OF_READING: Final = frozenset({"_limit", "_skip", "_fields", "_cursor", "cursor"})


@dataclass(frozen=True, slots=True)
class Plan:
    """How a list is read: what is the same for all of its pages.

    Attributes:
        kwargs: The first request, as the arguments of `httpx2.Client.request`.
        paging: How the list is paged.
        page_size: How many objects to request at a time; None leaves it to Close.
        field: The date by which the list is read, None if there is none.
        way: 1 if the list is requested in rising order of its date, -1 in falling order, 0 in another order; None if
            no order can be requested, so that only the pages show it.
        hidden: Fields that are requested for the reading alone, and removed from the objects returned.
        advice: What the caller can do if the list can't be read to its end.
        overlaps: Whether pages found by an offset begin with the last object of the page before.
        remembers: Whether an object may be read twice, so that the hashes of all objects returned are kept.
        second: How to read the list again, for objects that moved during the first reading; None if none can.
        newest_first: Whether this reading ends at the first object that has not changed since the reading before.
    """

    kwargs: Mapping[str, Any]
    paging: Paging
    page_size: int | None
    field: str | None
    way: int | None
    hidden: frozenset[str]
    advice: str
    overlaps: bool
    remembers: bool
    second: Plan | None = None
    newest_first: bool = False

    @property
    def in_body(self) -> bool:
        """Whether paging parameters are keys of the body."""
        return bool(self.kwargs["method"] == "POST")

    @property
    def fingerprint(self) -> str:
        """A hash of what identifies the list: operation, filters and order, but not fields and page size."""
        names = ("params", "headers", "json")
        parts = {
            name: {key: value for key, value in self.kwargs.get(name, {}).items() if key not in _OF_READING}
            for name in names
            if isinstance(self.kwargs.get(name, {}), Mapping)
        }
        said = json.dumps([self.kwargs["method"], self.kwargs["url"], parts], sort_keys=True, default=str)
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def plan_for(kwargs: Mapping[str, Any], paging: Paging, page_size: int | None) -> Plan:
    """Return the plan for a list.

    Raises:
        InvalidRequest: The list takes no such `page_size`.
    """
    params = dict(kwargs.get("params") or {})
    page_size = _page_size(params, paging, page_size)
    made, moved = paging.date_field, paging.changed_field
    field = made or moved
    order = params.setdefault("_order_by", made) if paging.ordered else None
    if order is not None and paging.changed_ordered and _is(order, moved) and _blocked(params, moved) is None:
        field = moved
    blocked = _blocked(params, field)
    fixed = order is None or _is(order, made)
    if made is None:
        way: int | None = 0
        advice = "narrow it by a filter"
    else:
        way = None if order is None else (1 if order == field else -1 if _is(order, field) else 0)
        advice = f"narrow it by {field} filters"
        if way == 0:
            advice = f"order it by {made}, or narrow it by {made} filters"
        elif blocked is not None:
            way, advice = 0, blocked
    names = [name for name in params.get("_fields", "").split(",") if name]
    needed = {"id", field or "id"} if names and paging.form in {"offset", "auto"} else set[str]()
    hidden = frozenset(needed.difference(names))
    if hidden:
        params["_fields"] = ",".join([*names, *sorted(hidden)])
    plan = Plan(
        {**kwargs, "params": params},
        paging,
        page_size,
        field,
        way,
        hidden,
        advice,
        overlaps=paging.form == "offset" and paging.max_limit != 1 and fixed,
        remembers=not (fixed and way),
    )
    larger = max(page_size or 0, min(DEFAULT_SIZE, paging.max_limit or DEFAULT_SIZE))
    if order is None:
        if moved is None or paging.changed_ordered or paging.form != "offset":
            return plan
        again = replace(plan, page_size=paging.max_limit or larger, way=-1, newest_first=True)
        return replace(plan, second=again)
    if fixed or (field == moved and way == 1):
        return plan
    asked = {**(kwargs.get("params") or {}), "_order_by": moved if field == moved else made}
    return replace(plan, second=plan_for({**kwargs, "params": asked}, paging, larger))


def _page_size(params: Mapping[str, str], paging: Paging, page_size: int | None) -> int | None:
    most, page_size = paging.max_limit, scalar(page_size)
    if page_size is None and _NUMBER.fullmatch(params.get("_limit", "")):
        page_size = int(params["_limit"])
    if page_size is not None and (
        isinstance(page_size, bool)
        or not isinstance(page_size, int)
        or not 1 <= page_size <= (most or _LARGEST_PAGE)
    ):
        msg = (
            f"page_size takes a whole number from 1{f' to {most}' if most else ' on'}, not {brief(page_size)}"
        )
        raise InvalidRequest(msg)
    if paging.form == "offset" and page_size is None:
        return min(DEFAULT_SIZE, most or DEFAULT_SIZE)
    return page_size


def _is(order: str, field: str | None) -> bool:
    return order.removeprefix("-") == field


def _blocked(params: Mapping[str, str], field: str | None) -> str | None:
    """Return what to do about filters of the caller's that rule out windows; None if there are none."""
    if field in params:
        return f"say {field}__gte and {field}__lt in the position of {field}"
    for one, other in ((f"{field}__{ending}", f"{field}__{ending}e") for ending in ("gt", "lt")):
        if one in params and other in params:
            return f"say {one} or {other}, not both"
    return None


def incomplete(plan: Plan, reason: str) -> IncompleteList:
    """Return the error for a list that has more objects than can be read."""
    return IncompleteList(
        f"{plan.kwargs['method']} {plan.kwargs['url']} has more objects than can be had this way ({reason}): "
        f"{plan.advice}"
    )

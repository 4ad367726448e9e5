"""How a list is to be read, decided from its filters and order before anything is sent.

Close pages most lists by counting (`_skip`), and counting is only safe while nothing moves. So:

- By a date that can be filtered by, a list is read in windows that begin with the last object handed out.
- In an order whose key may change meanwhile (`value`, `user_name`, ...), the list is read a second time, in windows of
  its creation dates, and what the first reading missed is handed out at the end.
- Newest change first, only what changed since the reading began can have been missed: that alone is read again.
- Where nothing can be filtered by, pages overlap by one object, so that a deletion shows and is made up for.

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

#: How many objects Close gives when it isn't told.
DEFAULT_SIZE: Final = 100
#: How many objects may be asked for at a time where no smaller number is known.
_LARGEST_PAGE: Final = 2**31 - 1
_NUMBER: Final = re.compile(r"[0-9]{1,10}", re.ASCII)
#: Parameters that say how a list is read, not what is in it.
_OF_READING: Final = frozenset({"_limit", "_skip", "_fields", "_cursor", "cursor"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What stays the same from page to page.

    Attributes:
        kwargs: The first request, as httpx takes it.
        paging: How the list is read.
        page_size: How many objects to ask for at a time; None leaves it to Close.
        field: The date that the list is read by, None for a list without one.
        way: 1 when the list is asked for in rising order of its date, -1 in falling order, 0 in another order; None
            when no order can be asked for, so that it shows only in what comes.
        hidden: Fields that are asked for to find the way, and not handed out.
        advice: What the caller can do when the list can't be read to its end.
        overlaps: Whether pages that are found by counting begin with the last object of the page before.
        remembers: Whether an object may come into sight twice, so that all those handed out are remembered.
        second: How to read the list once more for what moved during the first reading; None where nothing can.
        newest_first: Whether this reading is over when it comes to what changed before the last one began.
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


def planned(kwargs: Mapping[str, Any], paging: Paging, page_size: int | None) -> Plan:
    """Return the plan for a list.

    Raises:
        InvalidRequest: `page_size` is not one that the list takes.
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
        if moved is None or paging.changed_ordered:
            return plan
        again = replace(plan, page_size=paging.max_limit or larger, way=-1, newest_first=True)
        return replace(plan, second=again)
    if fixed or (field == moved and way == 1):
        return plan
    asked = {**(kwargs.get("params") or {}), "_order_by": moved if field == moved else made}
    return replace(plan, second=planned({**kwargs, "params": asked}, paging, larger))


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
    """Return what to do about the caller's own filters where they leave no room for windows, None where they do."""
    if field in params:
        return f"say {field}__gte and {field}__lt in the place of {field}"
    for one, other in ((f"{field}__{ending}", f"{field}__{ending}e") for ending in ("gt", "lt")):
        if one in params and other in params:
            return f"say {one} or {other}, not both"
    return None


def stopped(plan: Plan, reason: str) -> IncompleteList:
    """Return the error for a list that goes on, but not for us."""
    return IncompleteList(
        f"{plan.kwargs['method']} {plan.kwargs['url']} has more objects than can be had this way ({reason}): "
        f"{plan.advice}"
    )

"""`_limit`, `_skip` and `_fields`, the same for every list."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from close_emulator.problems import refuse, refuse_fields
from close_emulator.state.store import Record

Item = TypeVar("Item")

DEFAULT_LIMIT = 100
# Recorded for leads, the only list both of whose maxima are known (https://developer.close.com/api/overview/pagination
# says that each resource has its own). Others take what published programs were seen to send.
MAX_LIMIT = 200
_LARGER_LIMITS = {
    "/opportunity/": 250, "/saved_search/": 600,
    **dict.fromkeys(("/custom_field/", "/sequence/", "/sequence_subscription/", "/task/", "/user/"), 1000),
}  # fmt: skip
MAX_SKIP = 35_000
# Recorded for e-mails, in the words of Close's older resources.
MAX_SKIP_OF_ACTIVITIES = 250_000
TOO_DEEP = (
    "The skip you set is larger than the maximum skip for this resource (max_skip = {}).\n"
    "Please refine your search query."
)


#: In `_fields`: every field, those that come only when they are named included. Documented for leads; in Close's
#: library flask-mongorest it is so for every resource.
ALL = "_all"


def largest_page(path: str) -> int:
    """Return how many objects a page of the list at a path has at most."""
    return next((most for start, most in _LARGER_LIMITS.items() if path.startswith(start)), MAX_LIMIT)


def page(
    items: Sequence[Item], query: Mapping[str, Any], path: str = "", *, activities: bool = False
) -> tuple[Sequence[Item], bool]:
    """Return one page of a list, and whether there is more.

    Args:
        items: The whole list.
        query: The request's parameters.
        path: The list's path, whose largest page counts.
        activities: Whether it is a list of activities, whose largest `_skip` and its refusal are recorded.

    Raises:
        Refusal: 400, `_limit` or `_skip` is above its maximum.
    """
    limit, skip = query.get("_limit", DEFAULT_LIMIT), query.get("_skip", 0)
    if activities and skip > MAX_SKIP_OF_ACTIVITIES:
        refuse(400, TOO_DEEP.format(MAX_SKIP_OF_ACTIVITIES))
    most = MAX_SKIP_OF_ACTIVITIES if activities else MAX_SKIP
    problems = {
        name: f"Input should be less than or equal to {maximum}"
        for name, value, maximum in (("_limit", limit, largest_page(path)), ("_skip", skip, most))
        if value > maximum
    }
    if problems:
        refuse_fields(problems)
    return items[skip : skip + limit], len(items) > skip + limit


def trim(record: Record, query: Mapping[str, Any]) -> Record:
    """Return the fields of an object that `_fields` asks for, all without it. `custom` stands for all custom fields.

    Names that the object does not have are passed over; `id` is included only if it is named.
    """
    return trimmed(record, fields_of(query))


def trimmed(record: Record, wanted: frozenset[str]) -> Record:
    """Return the fields of an object that are named, as `trim` does; see `fields_of`."""
    if not wanted or ALL in wanted:
        return record
    return {
        name: value
        for name, value in record.items()
        if name in wanted or ("custom" in wanted and name.startswith("custom."))
    }


def fields_of(query: Mapping[str, Any]) -> frozenset[str]:
    """Return the names that `_fields` asks for; none means the default ones."""
    named = query.get("_fields")
    return frozenset({name.strip() for name in named} - {""}) if named else frozenset()


def whole_list(records: Iterable[Record], query: Mapping[str, Any]) -> Record:
    """Return a list that has no pages."""
    return {"data": [trim(record, query) for record in records], "has_more": False}

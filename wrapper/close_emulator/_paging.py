"""`_limit`, `_skip` and `_fields`, the same for every list."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from ._http import refuse_fields
from ._store import Record

Item = TypeVar("Item")

DEFAULT_LIMIT = 100
# Recorded for leads, the only list whose maxima are known (https://developer.close.com/api/overview/pagination
# says that each resource has its own).
MAX_LIMIT = 200
MAX_SKIP = 35_000


def page(items: Sequence[Item], query: Mapping[str, Any]) -> tuple[Sequence[Item], bool]:
    """One page of a list, and whether there is more.

    Raises:
        Refusal: 400, `_limit` or `_skip` is above its maximum.
    """
    limit, skip = query.get("_limit", DEFAULT_LIMIT), query.get("_skip", 0)
    problems = {
        name: f"Input should be less than or equal to {maximum}"
        for name, value, maximum in (("_limit", limit, MAX_LIMIT), ("_skip", skip, MAX_SKIP))
        if value > maximum
    }
    if problems:
        refuse_fields(problems)
    return items[skip : skip + limit], len(items) > skip + limit


def trim(record: Record, query: Mapping[str, Any]) -> Record:
    """The fields of an object that `_fields` asks for, all without it. `custom` stands for all custom fields.

    Names that the object does not have are passed over; `id` comes only when it is asked for.
    """
    wanted = {name.strip() for name in query.get("_fields", ())} - {""}
    if not wanted:
        return record
    return {
        name: value
        for name, value in record.items()
        if name in wanted or ("custom" in wanted and name.startswith("custom."))
    }


def whole_list(records: Iterable[Record], query: Mapping[str, Any]) -> Record:
    """A list that has no pages."""
    return {"data": [trim(record, query) for record in records], "has_more": False}

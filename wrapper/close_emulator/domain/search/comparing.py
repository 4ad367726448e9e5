"""Values of fields as they are compared: moments as moments, texts without regard to case."""

from datetime import UTC, date, datetime
from typing import Any, Final

from close_emulator.domain.dates import span_of_day
from close_emulator.state.store import Record, Store

from .attributes import Attribute
from .scope import Scope

#: The word for the user who searches, in texts and in filters.
ME: Final = "me"
CURRENT_USER: Final = "CURRENT_USER"


def moments_of(attribute: Attribute, scope: Scope, record: Record) -> list[datetime]:
    """Return the moments of a field; a day is its first moment in the caller's zone."""
    return [_moment(value, scope) for value in attribute.values(scope, record)]


def _moment(value: str, scope: Scope) -> datetime:
    if len(value) == len("YYYY-MM-DD"):
        return span_of_day(date.fromisoformat(value), scope.zone)[0]
    moment = datetime.fromisoformat(value)
    # Rows have no zone in their moments, which are in UTC.
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def sort_value(attribute: Attribute, scope: Scope, record: Record) -> Any:
    """Return what an object is sorted by, None if it has no value."""
    values = attribute.values(scope, record)
    if not values:
        return None
    if attribute.type in {"moment", "day"}:
        return _moment(values[0], scope)
    return values[0].casefold() if isinstance(values[0], str) else values[0]


def in_order(records: list[Record], keys: list[tuple[Attribute, bool]], scope: Scope) -> list[Record]:
    """Return objects in an order: by each field, from the largest down if it says so, those without a value last.

    Objects of the same values keep the order that they have.
    """
    for attribute, descending in reversed(keys):
        keyed = [(sort_value(attribute, scope, record), record) for record in records]
        with_value = [pair for pair in keyed if pair[0] is not None]
        with_value.sort(key=lambda pair: pair[0], reverse=descending)
        records = [record for _, record in with_value] + [record for value, record in keyed if value is None]
    return records


def users_of(store: Store, ids: set[str]) -> set[str]:
    """Return users, with the members of the groups that are among the ids."""
    found = set(ids)
    for group in store.plain["/group/"].values():
        if group["id"] in ids:
            found |= {one["user_id"] if isinstance(one, dict) else one for one in group.get("members") or ()}
    return found

"""Searches: a kind of object, and a condition that it meets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from close_api.models import Contact, Lead, Opportunity, SearchResult
from close_runtime.errors import InvalidRequest
from close_runtime.text import brief

from .conditions import Condition, Field, field

T = TypeVar("T")
#: A name of a field, from the largest down with a minus; a field; or a field and whether it is from the largest down.
Order: TypeAlias = str | Field | tuple[Field, bool]


@dataclass(frozen=True, slots=True)
class Query(Generic[T]):
    """A search for objects of one kind.

    Attributes:
        object_type: The kind.
        condition: What the objects meet, None for all of them.
        read: Makes an object of its JSON.
    """

    object_type: str
    condition: Condition | None
    read: Callable[[dict[str, Any]], T]

    def to_json(self) -> dict[str, Any]:
        """Return the filter, as `close.advanced_filtering.search` and the `s_query` of Smart Views take it.

        Raises:
            InvalidRequest: Conditions are nested too deeply.
        """
        nodes: list[dict[str, Any]] = [{"type": "object_type", "object_type": self.object_type}]
        if self.condition is not None:
            try:
                nodes.append(self.condition.to_json(self.object_type))
            except RecursionError:
                msg = "the conditions are nested too deeply to be sent"
                raise InvalidRequest(msg) from None
        return {"type": "and", "queries": nodes}


def leads(condition: Condition | None = None) -> Query[Lead]:
    """Return a search for leads."""
    return _query("lead", condition, Lead.from_dict)


def contacts(condition: Condition | None = None) -> Query[Contact]:
    """Return a search for contacts."""
    return _query("contact", condition, Contact.from_dict)


def opportunities(condition: Condition | None = None) -> Query[Opportunity]:
    """Return a search for opportunities."""
    return _query("opportunity", condition, Opportunity.from_dict)


def objects(object_type: str, condition: Condition | None = None) -> Query[SearchResult]:
    """Return a search for objects of any kind, such as `activity.call`, `task` or `custom_object`."""
    return _query(object_type, condition, SearchResult.from_dict)


def _query(object_type: str, condition: Condition | None, read: Callable[[dict[str, Any]], T]) -> Query[T]:
    if condition is not None and not isinstance(condition, Condition):
        msg = f"a search takes a condition of close_crm.search, not {brief(condition)}"
        raise InvalidRequest(msg)
    return Query(object_type, condition, read)


def body_of(
    query: Query[Any],
    fields: Iterable[str] | Mapping[str, Iterable[str]] | None,
    sort: Iterable[Order],
    results_limit: int | None,
) -> dict[str, Any]:
    """Return the body of a search.

    Raises:
        InvalidRequest: An argument can't be sent.
    """
    if not isinstance(query, Query):
        msg = f"search takes a query such as search.leads(...), not {brief(query)}"
        raise InvalidRequest(msg)
    named = (
        fields if isinstance(fields, Mapping) else {query.object_type: fields} if fields is not None else {}
    )
    for listed in (sort, *named.values()):
        if isinstance(listed, str) or not isinstance(listed, Iterable):
            msg = f"fields and sort take lists, not {brief(listed)}"
            raise InvalidRequest(msg)
    body: dict[str, Any] = {"query": query.to_json()}
    if fields is not None:
        body["_fields"] = {kind: list(names) for kind, names in named.items()}
    if order := [_order(one, query.object_type) for one in sort]:
        body["sort"] = order
    if results_limit is not None:
        if isinstance(results_limit, bool) or not isinstance(results_limit, int) or results_limit < 0:
            msg = f"results_limit takes a whole number from 0 on, not {brief(results_limit)}"
            raise InvalidRequest(msg)
        body["results_limit"] = results_limit
    return body


def _order(order: Order, object_type: str) -> dict[str, Any]:
    match order:
        case str():
            found, descending = field(order.removeprefix("-")), order.startswith("-")
        case Field():
            found, descending = order, False
        case (Field() as found, bool(descending)):
            pass
        case _:
            msg = f"sort takes names of fields and fields, not {brief(order)}"
            raise InvalidRequest(msg)
    return {"direction": "desc" if descending else "asc", "field": found.to_json(object_type)}

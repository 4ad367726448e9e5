"""Filters of Close's search, built from parts: `close.search(search.leads(...))`.

    from close_crm import Close, search

    big = search.field("num_contacts").number_range(gte=10)
    fresh = search.field("date_created").during("this-week")
    with Close() as close:
        for lead in close.search(search.leads(big & ~fresh), sort=["-date_created"], fields=["display_name"]):
            print(lead.display_name)

Conditions are joined with `&` and `|` and negated with `~`. They know no kind of object by themselves: `field("name")`
is the lead's name in `leads(...)`, and the contact's in `has_related("contact", ...)`. Names are Close's:
https://developer.close.com/api/resources/advanced-filtering/search
"""

from __future__ import annotations

from .conditions import (
    CURRENT_USER,
    Condition,
    Field,
    custom_field,
    everything,
    field,
    has_related,
    in_smart_view,
    text,
    with_id,
)
from .moments import Moment, ago, ahead, end_of, now, start_of
from .queries import Order, Query, contacts, leads, objects, opportunities

__all__ = [
    "CURRENT_USER",
    "Condition",
    "Field",
    "Moment",
    "Order",
    "Query",
    "ago",
    "ahead",
    "contacts",
    "custom_field",
    "end_of",
    "everything",
    "field",
    "has_related",
    "in_smart_view",
    "leads",
    "now",
    "objects",
    "opportunities",
    "start_of",
    "text",
    "with_id",
]

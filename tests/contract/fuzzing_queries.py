"""Filters that go together: which do, Close says in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .fuzzing_choice import pick
from .world import Json, World


def _of_events(query: Json, _: World) -> None:
    """Leave filters that Close lets go together, and a cursor that a page could have."""
    for name in ("object_id", "request_id", *(() if "object_type" in query else ("action",))):
        query.pop(name, None)
    if not {"lead_id", "user_id"} & query.keys() and "action" not in query:
        query.pop("object_type", None)
    if "_cursor" in query:
        query["_cursor"] = pick(("", "older-3", "newer-3"), query["_cursor"])


def _of_activities(query: Json, world: World) -> None:
    """A lead, which most filters need, and dates of the field that the list is sorted by."""
    if "_order_by" in query:
        query["_order_by"] = pick(("date_created", "-date_created"), query["_order_by"])
    for ending in ("lt", "lte", "gt", "gte"):
        query.pop(f"activity_at__{ending}", None)
    if query.keys() - {"_limit", "_skip", "_fields", "date_created__gte", "date_created__lt"}:
        query.setdefault("lead_id", world.leads[:1])


def _of_comments(query: Json, world: World) -> None:
    """One of the two filters, with a thread or an object that there is."""
    query.pop("object_id" if "thread_id" in query else "", None)
    threads = world.records["comments_get_thread"]
    for name, key in (("thread_id", "id"), ("object_id", "object_id")):
        if name in query:
            query[name] = pick([one[key] for one in threads], query[name])


QUERIES: Final[dict[str, Callable[[Json, World], None]]] = {
    "events_list": _of_events,
    "activities_list": _of_activities,
    "comments_list": _of_comments,
}

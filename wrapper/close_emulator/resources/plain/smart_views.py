"""Smart Views. https://developer.close.com/api/resources/smart-views"""

from collections.abc import Iterator
from typing import Any, Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    for kind, name, field, word in (
        ("lead", "Named Bluth", "display_name", "Bluth"),
        ("contact", "Directors", "title", "Director"),
    ):
        condition = {
            "type": "field_condition",
            "field": {"type": "regular_field", "object_type": kind, "field_name": field},
            "condition": {"type": "text", "mode": "full_words", "value": word},
        }
        query = {"type": "and", "queries": [{"type": "object_type", "object_type": kind}, condition]}
        yield {"name": name, "type": kind, "s_query": {"query": query}}


def _follows(_: Store, view: Record) -> Record:
    s_query = view["s_query"]
    return {
        "is_user_dependent": _names_user(s_query),
        "s_query": s_query and {**s_query, "sort": s_query.get("sort", [])},
    }


def _names_user(part: Any) -> bool:
    """Whether a part of a filter stands for the user who looks at it."""
    if isinstance(part, dict):
        return part.get("type") == "current_user" or any(map(_names_user, part.values()))
    return any(map(_names_user, part)) if isinstance(part, list) else bool(part == "CURRENT_USER")


PLAIN: Final = Plain(
    tag="smart_views",
    path="/saved_search/",
    prefix="save",
    name="SavedSearch",
    callers=("user_id",),
    defaults={"type": "lead", "description": ""},
    unless_filtered={"type": "lead"},
    computed=_follows,
    behaviour={"list": "those of leads alone, unless `type` or `type__in` says otherwise"},
    seed=_seed,
)

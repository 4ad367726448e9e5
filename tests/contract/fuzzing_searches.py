"""Filters of existing objects, for generated searches: which names and kinds exist, no schema says."""

from __future__ import annotations

import json
from typing import Final

from .fuzzing_choice import pick
from .world import Json

#: Filters that are evaluated: a kind of object, a field of it, and a condition.
SEARCHES: Final[tuple[tuple[str, str, Json], ...]] = (
    ("lead", "name", {"type": "text", "mode": "beginning_of_words", "value": "b"}),
    ("lead", "num_contacts", {"type": "number_range", "gte": 2, "lt": None}),
    ("contact", "date_created", {"type": "moment_range", "on_or_after": None, "before": {"type": "now"}}),
    ("opportunity", "status_type", {"type": "term", "values": ["active", "won"]}),
    (
        "opportunity",
        "user_id",
        {"type": "reference", "reference_type": "user", "object_ids": ["CURRENT_USER"]},
    ),
    ("opportunity", "date_won", {"type": "exists"}),
)
LEADS: Final = tuple(one for one in SEARCHES if one[0] == "lead")


def steer_search(body: Json) -> None:
    """Let a search be one that can be answered."""
    salt = json.dumps(body, default=repr, sort_keys=True)
    body["query"], field = _filter(SEARCHES, salt)
    body.pop("cursor", None)
    _order(body, field, salt)
    if "_limit" in body:
        body["_limit"] %= 201


def steer_leads(body: Json) -> None:
    """Let a body that chooses leads choose some by a filter that can be answered."""
    salt = json.dumps(body, default=repr, sort_keys=True)
    found, field = _filter(LEADS, salt)
    if "s_query" in body:
        body["s_query"] = found
    _order(body, field, salt)


def _filter(searches: tuple[tuple[str, str, Json], ...], salt: str) -> tuple[Json, Json]:
    kind, name, condition = pick(searches, salt)
    field = {"type": "regular_field", "object_type": kind, "field_name": name}
    node = {"type": "field_condition", "field": field, "condition": condition, "negate": salt[-3] < "m"}
    return {"type": "and", "queries": [{"type": "object_type", "object_type": kind}, node]}, field


def _order(body: Json, field: Json, salt: str) -> None:
    if "sort" in body:
        body["sort"] = [{"direction": pick(("asc", "desc"), salt), "field": field}]

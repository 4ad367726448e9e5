"""The leads that the filter of an export or of a bulk action finds."""

import re
from collections.abc import Callable
from typing import Any, Final

from close_emulator.http.routing import Call
from close_emulator.problems import BAD_REQUEST, Refusal
from close_emulator.state.store import Record

from .lead_contact_views import status_of

Test = Callable[[Record], bool]

UNANSWERED: Final = "The emulator can't evaluate this filter here."
#: Fields of leads that filters can name, and those that lists can be sorted by.
TEXTS: Final = {"name": "name", "display_name": "display_name", "description": "description", "url": "url"}
SORTED: Final = {**TEXTS, "date_created": "date_created", "date_updated": "date_updated"}


def leads_found(call: Call) -> list[Record]:
    """Return the leads that a body's `s_query`, `sort` and `results_limit` choose.

    Without an order the latest changed come first.

    Raises:
        Refusal: 400, a part of the filter can't be evaluated: guessing would change the wrong leads.
    """
    body = call.body
    matches = _test(call, body.get("s_query") or {"type": "match_all"})
    found = [lead for lead in reversed(call.store.leads.values()) if matches(lead)]
    found.sort(key=lambda lead: str(lead["date_updated"]), reverse=True)
    for order in reversed(body.get("sort") or ()):
        name = SORTED.get(order["field"].get("field_name", ""))
        if name is None or order["field"].get("object_type") != "lead":
            raise _unanswered("sort")
        found.sort(key=_by(name), reverse=order["direction"] == "desc")
    return found[: body.get("results_limit")]


def _by(name: str) -> Callable[[Record], str]:
    return lambda lead: str(lead.get(name) or "")


def _test(call: Call, node: Record) -> Test:
    test = _plain_test(call, node)
    return (lambda lead: not test(lead)) if node.get("negate") else test


def _plain_test(call: Call, node: Record) -> Test:
    match node:
        case {"type": "match_all"}:
            return lambda _: True
        case {"type": "and" | "or" as word, "queries": [*nodes]}:
            tests, join = [_test(call, one) for one in nodes], all if word == "and" else any
            return lambda lead: join(test(lead) for test in tests)
        case {"type": "object_type", "object_type": "lead"}:
            return lambda _: True
        case {"type": "id", "value": wanted}:
            return lambda lead: bool(lead["id"] == wanted)
        case {"type": "field_condition", "condition": condition, "field": field}:
            return _condition(call, field, condition)
        case _:
            raise _unanswered("s_query")


def _condition(call: Call, field: Record, condition: Record) -> Test:
    if field.get("type") != "regular_field" or field.get("object_type") != "lead":
        raise _unanswered("s_query")
    name = field["field_name"]
    match condition:
        case {"type": "text", "mode": "full_words", "value": str(words)} if name in TEXTS:
            wanted = _words(words)
            return lambda lead: wanted <= _words(lead.get(TEXTS[name]) or "")
        case {"type": "exists"} if name in TEXTS:
            return lambda lead: bool(lead.get(TEXTS[name]))
        case {"type": "reference", "reference_type": "status.lead", "object_ids": [*ids]} if (
            name == "status_id"
        ):
            return lambda lead: status_of(call.store, lead)["id"] in ids
        case _:
            raise _unanswered("s_query")


def _words(text: Any) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", str(text).casefold()))


def _unanswered(name: str) -> Refusal:
    return Refusal(BAD_REQUEST, {"errors": [], "field-errors": {name: UNANSWERED}})


def leads_named(word: str) -> Record:
    """Return the filter that Close's pages have as their example: leads with a word in their name."""
    field = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
    condition = {"type": "text", "mode": "full_words", "value": word}
    return {
        "type": "and",
        "queries": [
            {"type": "object_type", "object_type": "lead"},
            {"type": "field_condition", "field": field, "condition": condition},
        ],
    }

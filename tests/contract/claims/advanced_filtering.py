"""Refusals of filters, which the description leaves open for names and kinds that are not known."""

from __future__ import annotations

from typing import Final

from close_emulator.domain.search.kinds import KINDS, ROOTS

from tests.contract.asked import Asked, Place

from . import Claim

#: Begins each of them.
REFUSED: Final = "The filter can't be answered: "
CLAIMS: Final = (
    Claim(
        "Invalid cursor",
        "a cursor of no search, or of another",
        lambda asked, _: bool(asked.body["cursor"] is not None),
    ),
)


def claim(text: str) -> Claim:
    """Return the claim that a filter names what is not known, where the refusal says that it does."""
    return Claim(text, "a filter of what is not known, or of what does not fit", _unknown)


def _unknown(asked: Asked, place: Place) -> bool:
    value = asked.at(place)
    match place[-1]:
        case "query" | "s_query" as name:
            nodes = value["queries"] if value["type"] == "and" and not value.get("negate") else [value]
            roots = {node["object_type"] for node in nodes if node["type"] == "object_type"}
            views = [node for node in nodes if node["type"] == "saved_search"]
            searched = not (roots or views) if name == "query" else roots not in (set(), {"lead"})
            return len(roots) > 1 or searched or bool(views)
        case "object_type" if len(place) == 4:
            return value not in ROOTS
        case "related_object_type":
            here = asked.at((*place[:-1], "this_object_type"))
            return here not in KINDS or value not in KINDS[here].related
        case "field_name":
            here = asked.at((*place[:-1], "object_type"))
            return here not in KINDS or value not in KINDS[here].fields
        case _:
            # Whether a kind, a condition or a moment fits depends on the whole way that leads to it.
            return value is not None

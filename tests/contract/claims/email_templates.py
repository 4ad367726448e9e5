"""Refusals about rendered templates."""

from __future__ import annotations

import json
from typing import Final

from close_emulator.resources.plain import email_rendering, email_templates

from tests.contract.asked import Asked, Place
from tests.contract.requests_from_description import DESCRIBED

from . import Claim


def _unclear(asked: Asked, _: Place) -> bool:
    """Whether a request names neither one search nor a pair of lead and contact, or more than one of these."""
    searches = asked.query.keys() & {"query", "s_query"}
    return len(searches) + bool(asked.query.keys() & {"lead_id", "contact_id"}) != 1


def _no_json(asked: Asked, place: Place) -> bool:
    try:
        value = json.loads(asked.query[place[0]])
    except ValueError:
        return True
    search = DESCRIBED.by_id["advanced_filtering_search"].body
    said = {"query": {"type": "match_all"}, {"s_query": "query"}.get(place[0], place[0]): value}
    return search is None or any(search.check.iter_errors(said))


CLAIMS: Final = (
    Claim(
        email_templates.IN_USE,
        "a step of a sequence sends it",
        lambda asked, _: any(
            step["email_template_id"] == asked.path["id"]
            for sequence in asked.store.plain["/sequence/"].values()
            for step in sequence["steps"]
        ),
    ),
    Claim(email_rendering.FOR_WHOM, "nobody, or two ways to say for whom", _unclear),
    Claim(email_rendering.NOT_JSON, "a text that is no filter and no order", _no_json),
    Claim(
        email_rendering.NO_LEAD,
        "a lead that there is not",
        lambda asked, _: asked.query.get("lead_id") not in asked.store.leads,
    ),
    Claim(
        email_rendering.NO_CONTACT,
        "a contact that the lead does not have",
        lambda asked, _: (
            asked.store.contacts.get(asked.query.get("contact_id", ""), {}).get("lead_id")
            != asked.query["lead_id"]
        ),
    ),
    Claim(
        email_rendering.NO_SENDER,
        "an account or an address of nobody",
        lambda asked, place: (
            asked.query["email_account_id"] not in asked.store.plain["/connected_account/"]
            if place[0] == "email_account_id"
            else asked.query["sender"].casefold()
            not in {one["email"].casefold() for one in asked.store.users.values()}
        ),
    ),
)

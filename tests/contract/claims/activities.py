"""Refusals about activities of all kinds."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.activities.calls import NOT_HTTPS
from close_emulator.resources.activities.every import NOT_THE_ORDER, ONLY_WITH_LEAD
from close_emulator.resources.activities.meetings import NEEDS_EVENT
from close_emulator.resources.activities.messages import NOT_BACK, ONLY_DRAFTS

from tests.contract.asked import Asked

from . import Claim


def _message(asked: Asked) -> str | None:
    """The state of the message that the path names."""
    record = asked.store.activities.get(asked.path.get("id", ""))
    return None if record is None else record["status"]


CLAIMS: Final = (
    Claim(
        ONLY_WITH_LEAD,
        "a filter of the list of all kinds that needs a lead",
        lambda asked, _: not {"lead_id", "lead_id__in"} & asked.query.keys(),
    ),
    Claim(
        NOT_THE_ORDER,
        "a date filter of another field than the order's",
        lambda asked, place: (
            place[0].partition("__")[0] != asked.query.get("_order_by", "date_created").removeprefix("-")
        ),
    ),
    Claim(
        NEEDS_EVENT,
        "a filter of meetings that needs an event",
        lambda asked, _: "provider_calendar_event_id" not in asked.query,
    ),
    Claim(ONLY_DRAFTS, "a message that was sent", lambda asked, _: _message(asked) != "draft"),
    Claim(
        NOT_BACK,
        "a state that the message can't go to",
        lambda asked, _: asked.body["status"] != _message(asked),
    ),
    Claim(
        NOT_HTTPS,
        "an address that is no https address",
        lambda asked, place: not str(asked.at(place)).lower().startswith("https:"),
    ),
)

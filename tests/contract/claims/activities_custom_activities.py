"""Refusals about custom activities."""

from __future__ import annotations

from typing import Final

from . import Claim

CLAIMS: Final = (
    Claim(
        "This filter needs lead_id.",
        "a filter that goes with a lead alone",
        lambda asked, place: place[0] in asked.query and "lead_id" not in asked.query,
    ),
)

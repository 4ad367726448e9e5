"""Refusals about what shared scheduling links stand for."""

from __future__ import annotations

from typing import Final

from . import Claim

CLAIMS: Final = (
    Claim(
        "A link or an address, one of the two, is required.",
        "what it is to stand for is missing, or named twice",
        lambda asked, _: ("url" in asked.body) is ("user_scheduling_link_id" in asked.body),
    ),
)

"""Refusals about what shared scheduling links stand for."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.plain.scheduling_links_integration import ONLY_OAUTH

from . import Claim

CLAIMS: Final = (
    # Requests of the fuzzing are made with an API key.
    Claim(ONLY_OAUTH, "an API key", lambda asked, _: asked.operation.endswith("_integration")),
    Claim(
        "A link or an address, one of the two, is required.",
        "what it is to stand for is missing, or named twice",
        lambda asked, _: ("url" in asked.body) is ("user_scheduling_link_id" in asked.body),
    ),
)

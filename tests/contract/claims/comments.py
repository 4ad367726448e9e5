"""Refusals about comments."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.plain.comments import EXACTLY_ONE, REMOVED

from . import Claim

CLAIMS: Final = (
    Claim(
        EXACTLY_ONE,
        "no thread and no object are named, or both",
        lambda asked, _: len({"object_id", "thread_id"} & asked.query.keys()) != 1,
    ),
    Claim(
        REMOVED,
        "the comment was removed",
        lambda asked, _: asked.store.plain["/comment/"][asked.path["id"]]["removed_at"] is not None,
    ),
)

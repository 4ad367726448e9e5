"""Refusals about tasks."""

from __future__ import annotations

from typing import Final

from . import Claim

CLAIMS: Final = (
    Claim(
        "Tasks of this type have no text of their own.",
        "the task came by itself",
        lambda asked, _: asked.store.tasks[asked.path["id"]]["_type"] not in {"lead", "outgoing_call"},
    ),
)

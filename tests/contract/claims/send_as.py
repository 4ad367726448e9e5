"""Refusals about who may send as whom."""

from __future__ import annotations

from typing import Final

from . import Claim

CLAIMS: Final = (
    Claim(
        "Users allow others to send as themselves alone.",
        "another user than the caller",
        lambda asked, place: asked.at(place) != next(iter(asked.store.users)),
    ),
)

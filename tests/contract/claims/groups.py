"""Refusals about groups."""

from __future__ import annotations

from typing import Final

from . import Claim

CLAIMS: Final = (
    Claim(
        "There is a group of this name already.",
        "the name is taken",
        lambda asked, _: asked.body["name"] in {one["name"] for one in asked.store.plain["/group/"].values()},
    ),
    Claim(
        "Invalid organization members",
        "a user that there is not",
        lambda asked, place: asked.at(place) not in asked.store.users,
    ),
)

"""Refusals about roles."""

from __future__ import annotations

from typing import Final

from tests.contract.asked import Asked, Place

from . import Claim


def _predefined(asked: Asked, _: Place) -> bool:
    role = asked.store.plain["/role/"].get(asked.path["id"])
    return role is not None and not role["editable"]


CLAIMS: Final = (
    Claim("Predefined roles can't be changed.", "a role that Close made", _predefined),
    Claim(
        "Users have this role. Move them to another one first.",
        "the role is in use",
        lambda asked, _: asked.path["id"] in {one["role_id"] for one in asked.store.memberships.values()},
    ),
)

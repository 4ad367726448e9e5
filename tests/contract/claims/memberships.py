"""Refusals about memberships."""

from __future__ import annotations

from typing import Final

from tests.contract.asked import Asked, Place

from . import Claim


def _foreign(asked: Asked, _: Place) -> bool:
    domains = {one["email"].lower().rpartition("@")[2] for one in asked.store.users.values()}
    return asked.body["email"].lower().rpartition("@")[2] not in domains


CLAIMS: Final = (
    Claim("The address is of no verified domain.", "no user has an address of the domain", _foreign),
    Claim(
        "Users can't be added with a role that may manage the organization.",
        "the role may manage the organization",
        lambda asked, _: (
            "manage_organization" in asked.store.plain["/role/"][asked.body["role_id"]]["permissions"]
        ),
    ),
    Claim(
        "You do not have permission to add users to the organization.",
        "the caller is no administrator any more",
        lambda asked, _: all(one["role_id"] != "admin" for one in asked.store.memberships.values()),
    ),
    Claim(
        "You can't deactivate your own membership.",
        "it is the caller's",
        lambda asked, _: (
            asked.store.memberships[asked.path["id"]]["user_id"] == next(iter(asked.store.users))
        ),
    ),
)

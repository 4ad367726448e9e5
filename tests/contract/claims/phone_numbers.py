"""Refusals about phone numbers, of which no schema knows which there are."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.plain import phone_numbers

from tests.contract.asked import Asked, Place

from . import Claim


def _no_group(asked: Asked, _: Place) -> bool:
    found = asked.store.plain["/phone_number/"].get(asked.path["id"])
    return found is not None and not found["is_group_number"]


CLAIMS: Final = (
    Claim(phone_numbers.OF_GROUPS, "the number is one user's", _no_group),
    Claim(
        phone_numbers.NO_NUMBER,
        "a country or digits that no number has",
        lambda asked, _: asked.body["country"].upper() not in {"US", "DE"} or bool(asked.body.get("prefix")),
    ),
    Claim(
        phone_numbers.NO_USER,
        "an id of the right form that names nobody",
        lambda asked, _: not set(asked.body["assign_to"]) <= asked.store.users.keys(),
    ),
    Claim(
        phone_numbers.MMS_ALONE,
        "MMS without SMS",
        lambda asked, _: bool(asked.body["with_mms"]) and not asked.body.get("with_sms"),
    ),
    Claim(
        phone_numbers.ONE_OWNER,
        "several owners of one number",
        lambda asked, _: len(asked.body["assign_to"]) > 1,
    ),
)

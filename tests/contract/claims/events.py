"""Refusals about events."""

from __future__ import annotations

import re
from typing import Final

from tests.contract.asked import Asked, Place

from . import Claim

#: As Close's page lists them (close-api-facts 4.12), with filters by their first letters: type, id, action, lead, user.
_TOGETHER: Final = frozenset(
    frozenset(letters)
    for letters in "ti ta ia l lt lta lu lut luta u ui uia ut uta r".split()  # noqa: SIM905 - a row is easier to compare
)
_LETTERS: Final = {
    "object_type": "t", "object_id": "i", "action": "a", "lead_id": "l", "user_id": "u", "request_id": "r",
}  # fmt: skip
_CURSOR: Final = r"(older|newer)-[0-9]+"


def _apart(asked: Asked, _: Place) -> bool:
    return frozenset(_LETTERS[name] for name in asked.query if name in _LETTERS) not in _TOGETHER


CLAIMS: Final = (
    Claim("These filters can't be combined.", "no combination that Close takes", _apart),
    Claim(
        "Invalid cursor.",
        "a cursor that no page had",
        lambda asked, _: re.fullmatch(_CURSOR, asked.query["_cursor"]) is None,
    ),
)

"""Refusals about files that attachments name."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.files import NOT_UPLOADED

from tests.contract.asked import Asked, Place

from . import Claim


def _not_uploaded(asked: Asked, place: Place) -> bool:
    return asked.store.files[asked.at(place)]["uploaded"] is None


#: No file lapses: the clock of the fuzzing stands still.
CLAIMS: Final = (Claim(NOT_UPLOADED, "the form was never posted", _not_uploaded),)

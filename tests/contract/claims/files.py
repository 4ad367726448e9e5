"""Refusals about files that attachments name."""

from __future__ import annotations

from typing import Final

from close_emulator.resources.files import LAPSED, NOT_UPLOADED

from tests.contract.asked import Asked, Place

from . import Claim


def _not_uploaded(asked: Asked, place: Place) -> bool:
    return asked.store.files[asked.at(place)]["uploaded"] is None


CLAIMS: Final = (
    Claim(NOT_UPLOADED, "the form was never posted", _not_uploaded),
    Claim(LAPSED, "a day has passed since the upload", lambda asked, place: not _not_uploaded(asked, place)),
)

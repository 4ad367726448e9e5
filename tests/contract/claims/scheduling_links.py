"""Refusals about addresses of scheduling links, and what shared ones stand for."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from tests.contract.asked import Asked, Place

from . import Claim


def _no_plain_address(asked: Asked, place: Place) -> bool:
    """Whether a text has spaces, or its host is not of plain letters, with a port or without."""
    text = str(asked.at(place))
    try:
        host = urlsplit(
            text if re.match(r"[a-z][a-z0-9+.-]*://", text, re.IGNORECASE) else f"https://{text}"
        ).netloc
    except ValueError:
        return True
    return re.search(r"\s", text) is not None or re.fullmatch(r"[\w.~%-]+(:\d{1,5})?", host, re.ASCII) is None


CLAIMS: Final = (
    Claim(
        "A link or an address, one of the two, is required.",
        "what it is to stand for is missing, or named twice",
        lambda asked, _: ("url" in asked.body) is ("user_scheduling_link_id" in asked.body),
    ),
    Claim(
        "Invalid URL.",
        "a text under which nothing can be reached; the description does not ask for a format",
        _no_plain_address,
    ),
)

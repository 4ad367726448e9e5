"""Days and moments as programs write them, with the zone that they leave out."""

import re
from typing import Final

DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
NAIVE: Final = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?", re.ASCII)


def with_zone(text: str) -> str:
    """Return a moment without a zone as the same in UTC, with seconds."""
    text = text.replace(" ", "T")
    return f"{text}:00+00:00" if text.count(":") == 1 else f"{text}+00:00"


def zoned(text: str) -> str:
    """Return a text as the moment in UTC that it is without a zone, a day as its beginning; any other as it is."""
    if DAY.fullmatch(text):
        return f"{text}T00:00:00+00:00"
    return with_zone(text) if NAIVE.fullmatch(text) else text

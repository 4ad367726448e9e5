"""The forms in which a refusal is known to tell its wait, and the outcome that each has to have."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Final

DATE: Final = "Mon, 23 Nov 2026 12:00:00 GMT"


@dataclass(frozen=True)
class Form:
    """A 429 as it comes.

    Attributes:
        name: What is special about it.
        headers: Its headers.
        content: Its body.
        asked: The seconds that it asks to wait; None where it says nothing readable.
    """

    name: str
    headers: list[tuple[str, str]] = field(default_factory=list)
    content: bytes = b'{"error": "API call count exceeded for this period"}'
    asked: float | None = None


def _limit(text: str) -> list[tuple[str, str]]:
    return [("RateLimit", text)]


def _after(text: str) -> list[tuple[str, str]]:
    return [("Retry-After", text), ("Date", DATE)]


FORMS: Final = (
    Form("as documented", _limit("limit=100, remaining=0, reset=5"), asked=5),
    Form("no spaces", _limit("limit=100,remaining=0,reset=5"), asked=5),
    Form("other order", _limit("reset=5, remaining=0, limit=100"), asked=5),
    Form("half a second", _limit("limit=100, remaining=0, reset=0.5"), asked=0.5),
    Form("zero", _limit("limit=100, remaining=0, reset=0"), asked=0),
    Form("a day", _limit("limit=100, remaining=0, reset=86400"), asked=86400),
    Form("present IETF draft", _limit('"default";r=0;t=5'), asked=5),
    Form("malformed, with Retry-After", [*_limit("limit=;;remaining"), *_after("4")], asked=4),
    Form("longer Retry-After", [*_limit("limit=100, remaining=0, reset=5"), *_after("9")], asked=9),
    Form("Retry-After", _after("3"), asked=3),
    Form("fractional Retry-After", _after("1.5"), asked=1.5),
    Form("Retry-After as a date", _after("Mon, 23 Nov 2026 12:00:07 GMT"), asked=7),
    Form("Retry-After of letters", _after("abc")),
    Form("negative Retry-After", _after("-1")),
    Form("Retry-After nan", _after("nan")),
    Form("Retry-After inf", _after("inf")),
    Form("Retry-After of a day", _after("86400"), asked=86400),
    Form("RateLimit-Reset", [("RateLimit-Reset", "2.5")], asked=2.5),
    Form("malformed RateLimit-Reset", [("RateLimit-Reset", "soon")]),
    Form("body of before 2024", content=json.dumps({"error": {"rate_reset": 7.35}}).encode(), asked=7.35),
    Form("nothing"),
    Form("HTML", [("Content-Type", "text/html")], b"<html>Too many</html>"),
    Form(
        "key and organization",
        [*_limit("limit=60, remaining=0, reset=5"), *_limit("limit=180, remaining=0, reset=8")],
        asked=8,
    ),
)
#: Beyond the known ones: what must not do harm either.
HOSTILE: Final = (
    Form("thousands of digits", _limit(f"limit={'9' * 5000}, remaining={'9' * 5000}, reset={'9' * 5000}")),
    Form("date without a zone", _after("Mon, 23 Nov 2026 12:00:07")),
    Form("date far away", _after("Mon, 23 Nov 99999 12:00:07 GMT")),
    Form("zone far away", _after("Mon, 23 Nov 2026 12:00:07 +99999999")),
    Form("number in exponent form", _after("1e400")),
    Form("deep body", content=b"[" * 50_000),
    Form("body is a list", content=b"[1]"),
    Form("body without a number", content=b'{"rate_reset": true}'),
)

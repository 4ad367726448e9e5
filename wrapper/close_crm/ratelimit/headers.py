"""Rate limits in the headers of responses, in every form that servers are known to send.

Source: https://developer.close.com/api/overview/rate-limits, the IETF's drafts of the header before and after, and
recorded answers.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

import httpx2 as httpx

# As Close writes it, which is found out at once; whatever else is readable is looked for.
_PLAIN = re.compile(rb"limit=(\d{1,12}), remaining=(\d{1,12}), reset=(\d{1,12}(?:\.\d{1,12})?)")
# No more digits than a number that means anything has: Python refuses to read thousands of them.
_LIMIT = re.compile(r"(?:^|[;,\s])(?:limit|q)\s*=\s*\"?(\d{1,12})(?!\d)", re.IGNORECASE | re.ASCII)
_REMAINING = re.compile(r"(?:^|[;,\s])(?:remaining|r)\s*=\s*\"?(\d{1,12})(?!\d)", re.IGNORECASE | re.ASCII)
_RESET = re.compile(
    r"(?:^|[;,\s])(?:reset|t)\s*=\s*\"?(\d{1,12}(?:\.\d{0,12})?)(?![\d.])", re.IGNORECASE | re.ASCII
)
_SINGLE = ("ratelimit-{}", "x-ratelimit-{}", "x-rate-limit-{}")


class Budget(NamedTuple):
    """The rest of a budget of requests.

    Attributes:
        limit: How many requests a window allows, None where it is not said.
        remaining: How many of them are left.
        reset: Seconds until the window ends.
    """

    limit: int | None
    remaining: int
    reset: float


class Answered(NamedTuple):
    """How a request ended, as the rate limit counts it.

    Attributes:
        now: When it was answered.
        refused_for: The seconds to wait, if the answer was a 429.
        sent: When the request was sent.
    """

    now: float
    refused_for: float | None = None
    sent: float | None = None


def budgets(headers: httpx.Headers) -> list[Budget]:
    """Return every budget that an answer says something readable of, each once.

    Some answers name one budget in several headers, in the single ones with `reset` rounded up to whole seconds: there
    the finer form counts.
    """
    found: list[Budget] = []
    single = False
    for name, value in headers.raw:
        if (name := name.lower()) != b"ratelimit":
            single = single or b"remaining" in name
        elif plain := _PLAIN.fullmatch(value):
            found.append(Budget(int(plain[1]), int(plain[2]), float(plain[3])))
        else:
            text = value.decode("latin-1")
            limit, remaining, reset = _LIMIT.search(text), _REMAINING.search(text), _RESET.search(text)
            if remaining and reset:
                found.append(Budget(int(limit[1]) if limit else None, int(remaining[1]), float(reset[1])))
    for form in _SINGLE if single else ():
        left = _number(headers.get(form.format("remaining")))
        reset_in = _number(headers.get(form.format("reset")))
        if left is not None and reset_in is not None:
            most = _number(headers.get(form.format("limit")))
            budget = Budget(None if most is None else int(most), int(left), reset_in)
            if not any(_is_rounded(budget, finer) for finer in found):
                found.append(budget)
    return found


def _is_rounded(budget: Budget, finer: Budget) -> bool:
    # Recorded answers of August 2026 differ by one in `remaining` between the two forms.
    return (
        budget.limit == finer.limit
        and abs(budget.remaining - finer.remaining) <= 1
        and 0 <= budget.reset - finer.reset < 1
    )


def nearest(found: Iterable[Budget]) -> Budget | None:
    """Return the budget that is nearest to being used up; of two that are, the one that takes longer."""
    return min(found, key=lambda budget: (budget.remaining, -budget.reset), default=None)


def assign(found: Sequence[Budget], limit: int | None, times: int) -> tuple[Budget | None, Budget | None]:
    """Return the key's budget and its organization's, of all that one answer says.

    No header says whose budget it shows; the organization's is a multiple of the key's. A header that shows one budget
    shows the one nearest to being used up, so that one with more left than the key's limit is the key's, with a limit
    that was raised.

    Args:
        found: What the answer says.
        limit: The key's limit, as far as it is known.
        times: How many times the key's limit the organization's is.
    """
    if len(found) == 1 and found[0].limit == limit:
        return found[0], None
    limits = {one.limit for one in found}

    def is_wide(one: Budget) -> bool:
        if not one.limit or one.limit % times:
            return False
        below = one.limit // times
        return below in limits or (below == limit and one.remaining <= below)

    return nearest(one for one in found if not is_wide(one)), nearest(one for one in found if is_wide(one))


def asked_wait(response: httpx.Response) -> float | None:
    """Return the seconds that a refusal asks to wait, None where it says nothing readable.

    Close asks to prefer `reset`; `Retry-After`, and the single headers beside `RateLimit`, are the same rounded up to a
    whole second. So the finest form counts, unless a coarser one says more than rounding explains. The body's
    `rate_reset`, which Close deprecated on 2024-04-24, counts only where no header can be read. Every answer says when
    the rate limit's window ends, so that this asks for a wait on a 429 alone; `Retry-After` always does.
    Source: https://developer.close.com/api/overview/rate-limits
    """
    headers = response.headers
    retry_after = [_retry_after(text, headers.get("date")) for text in headers.get_list("retry-after")]
    if response.status_code != 429:
        return max((wait for wait in retry_after if wait is not None), default=None)
    rate_limit = [
        _number(found[1]) for text in headers.get_list("ratelimit") for found in _RESET.finditer(text)
    ]
    single = [_number(text) for form in _SINGLE for text in headers.get_list(form.format("reset"))]
    asked: float | None = None
    for form in (rate_limit, single, retry_after):
        wait = max((wait for wait in form if wait is not None), default=None)
        if wait is not None and (asked is None or wait - asked >= 1):
            asked = wait
    return _in_body(response.content) if asked is None else asked


def _in_body(content: bytes) -> float | None:
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return None
    for place in (body, body.get("error")) if isinstance(body, dict) else ():
        if isinstance(place, dict) and (wait := _number(place.get("rate_reset"))) is not None:
            return wait
    return None


def _number(value: object) -> float | None:
    if not isinstance(value, (str, int, float)) or isinstance(value, bool):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds < math.inf else None


def _retry_after(text: str, date: str | None) -> float | None:
    if (seconds := _number(text)) is not None:
        return seconds
    try:
        until = parsedate_to_datetime(text)
        # By the answer's own clock, so that a wrong clock on this machine does no harm.
        now = parsedate_to_datetime(date) if date else datetime.now(UTC)
        return max(0.0, (until - now).total_seconds())
    except (TypeError, ValueError, IndexError, OverflowError):
        return None

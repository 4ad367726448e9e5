"""Requests that a limiter lets go, for its tests."""

from __future__ import annotations

from typing import Any

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Limiter


def sent(limiter: Limiter, now: float, budget: Budget | None) -> None:
    """Send one request that is answered at once."""
    assert limiter.reserve(now) == 0
    limiter.settle(Answered(now), budget)


def free(limiter: Limiter, now: float) -> int:
    """Count how many requests may go now, and let them go."""
    count = 0
    while count < 1000 and limiter.reserve(now) == 0:
        count += 1
    return count


def about(seconds: float) -> Any:
    """So many seconds, and a margin."""
    return pytest.approx(seconds, abs=0.1)

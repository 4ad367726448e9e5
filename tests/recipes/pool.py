"""A process pool whose processes share a rate limit: each makes its client when it starts."""

from __future__ import annotations

import os

from close_crm import Close, RateLimits

_client: Close | None = None


def start(base_url: str, storage: str) -> None:
    """Make this process's client: the pool's `initializer`."""
    global _client  # noqa: PLW0603 - one client a process, as its pool hands over no other state
    _client = Close(base_url=base_url, rate_limits=RateLimits(storage=storage))


def set_value(id: str, cents: int) -> tuple[int, int | None]:
    """Set the value of an opportunity; return the process that did, and the value."""
    assert _client is not None
    return os.getpid(), _client.opportunities.update(id, value=cents).value

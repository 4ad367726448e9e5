"""The two ways on which requests go out: httpx's, and that of the extra `fast`."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_crm import fast


@pytest.fixture(params=["httpx2", "fast"])
def each_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test over each of them, whether its clients make their transports themselves or are given them."""
    if request.param == "fast":
        for name in ("HTTPTransport", "AsyncHTTPTransport"):
            monkeypatch.setattr(httpx, name, getattr(fast, name))

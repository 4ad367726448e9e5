"""Memory: an iteration has a page, however long the list is."""

from __future__ import annotations

import tracemalloc
from datetime import datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close

from tests.pagination.list_server import START

LENGTH = 5_000
#: A kibibyte of text per object, as notes have.
NOTE = "x" * 1000


def endless(request: httpx.Request) -> httpx.Response:
    """A page of a list of objects that are made as they are asked for, one each second."""
    params = request.url.params
    since = datetime.fromisoformat(params.get("date_created__gte", START.isoformat()))
    first = int((since - START).total_seconds()) + int(params.get("_skip", 0))
    last = min(first + int(params["_limit"]), LENGTH)
    data: list[dict[str, Any]] = [
        {"id": f"oppo_{n}", "date_created": (START + timedelta(seconds=n)).isoformat(), "note": NOTE + str(n)}
        for n in range(first, last)
    ]
    return httpx.Response(200, json={"data": data, "has_more": last < LENGTH, "total_results": LENGTH})


@pytest.mark.parametrize("order", ["date_created", "value"])
def test_memory_is_flat(order: Any) -> None:
    """Five thousand objects of a kibibyte are iterated within a megabyte above what the first pages take."""
    with Close("key", transport=httpx.MockTransport(endless), rate_limits=False, tz_offset=None) as close:
        iteration = close.opportunities.iterate(order_by=order)
        for _ in range(500):
            next(iteration)
        tracemalloc.start()
        try:
            count = 500 + sum(1 for _ in iteration)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert count == LENGTH
    assert peak < 1024 * 1024

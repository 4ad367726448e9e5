"""`2.0` is an integer in JSON, wherever a search is limited (JSON Schema 2020-12, 4.2.3)."""

from __future__ import annotations

import httpx2 as httpx
import pytest

LEADS = {"type": "and", "queries": [{"type": "object_type", "object_type": "lead"}]}


@pytest.mark.parametrize("limit", ["_limit", "results_limit"])
def test_search_is_limited(api: httpx.Client, limit: str) -> None:
    """A search takes limits that are written with a point."""
    found = api.post("/data/search/", json={"query": LEADS, limit: 1.0})

    assert found.status_code == 200
    assert len(found.json()["data"]) == 1


def test_smart_view_is_limited(api: httpx.Client) -> None:
    """A Smart View keeps such a limit, and shows as many objects as it says."""
    search = {"query": LEADS, "results_limit": 1.0, "sort": []}
    view = api.post("/saved_search/", json={"name": "One", "type": "lead", "s_query": search}).json()

    found = api.get("/lead/", params={"query": f"in:{view['id']}"}).json()["data"]

    assert len(found) == 1

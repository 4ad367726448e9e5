"""Smart Views filter lists of opportunities by their leads."""

from __future__ import annotations

import httpx2 as httpx


def test_smart_views(api: httpx.Client) -> None:
    """A Smart View of leads filters a list by their opportunities; one that there is not is not found."""
    query = {
        "type": "and",
        "queries": [
            {"type": "object_type", "object_type": "lead"},
            {
                "type": "field_condition",
                "field": {"type": "regular_field", "object_type": "lead", "field_name": "name"},
                "condition": {"type": "text", "mode": "full_words", "value": "birch"},
            },
        ],
    }
    view = api.post("/saved_search/", json={"name": "Birch", "type": "lead", "s_query": {"query": query}})
    found = api.get("/opportunity/", params={"lead_saved_search_id": view.json()["id"]}).json()["data"]

    assert {one["lead_name"] for one in found} == {"Birch & Rowe"}
    assert api.get("/opportunity/", params={"lead_saved_search_id": "save_x"}).status_code == 404


def test_smart_views_of_others_filter_no_leads(api: httpx.Client) -> None:
    """A Smart View of contacts is refused by name where leads are to be filtered."""
    views = api.get("/saved_search/", params={"type": "contact"}).json()["data"]

    answer = api.get("/opportunity/", params={"lead_saved_search_id": views[0]["id"]})

    assert answer.status_code == 400
    assert list(answer.json()["field-errors"]) == ["lead_saved_search_id"]

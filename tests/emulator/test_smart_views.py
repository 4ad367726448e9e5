"""Smart Views: which are listed, what follows from their filters, and how they filter lists by their leads."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest


def of_leads(field: str, condition: dict[str, Any]) -> dict[str, Any]:
    """Return the body of a Smart View of leads with one condition."""
    where = {"type": "regular_field", "object_type": "lead", "field_name": field}
    nodes = [
        {"type": "object_type", "object_type": "lead"},
        {"type": "field_condition", "field": where, "condition": condition},
    ]
    return {"name": "New", "type": "lead", "s_query": {"query": {"type": "and", "queries": nodes}}}


def test_list_is_about_leads_unless_it_says_otherwise(api: httpx.Client) -> None:
    """Without `type` the list has views of leads alone; other kinds are named (close-more-facts M11)."""

    def kinds(**query: str) -> set[str]:
        return {one["type"] for one in api.get("/saved_search/", params=query).json()["data"]}

    assert (kinds(), kinds(type="contact")) == ({"lead"}, {"contact"})
    assert kinds(type__in="lead,contact") == {"lead", "contact"}


@pytest.mark.parametrize(
    ("field", "condition", "depends"),
    [
        ("created_by", {"type": "current_user"}, True),
        (
            "created_by",
            {"type": "reference", "reference_type": "user", "object_ids": ["CURRENT_USER"]},
            True,
        ),
        ("name", {"type": "text", "mode": "full_words", "value": "birch"}, False),
    ],
)
def test_what_follows_from_a_filter(
    api: httpx.Client, field: str, condition: dict[str, Any], depends: bool
) -> None:
    """`is_user_dependent` says whether it names who looks at it; `sort` is empty when absent (close-more-facts M11)."""
    made = api.post("/saved_search/", json=of_leads(field, condition)).json()

    assert made["is_user_dependent"] is depends
    assert made["s_query"]["sort"] == []
    assert api.get(f"/saved_search/{made['id']}/").json()["is_user_dependent"] is depends


def test_smart_views(api: httpx.Client) -> None:
    """A Smart View of leads filters a list by their opportunities; one that there is not is not found."""
    named = of_leads("name", {"type": "text", "mode": "full_words", "value": "birch"})
    view = api.post("/saved_search/", json=named)
    found = api.get("/opportunity/", params={"lead_saved_search_id": view.json()["id"]}).json()["data"]

    assert {one["lead_name"] for one in found} == {"Birch & Rowe"}
    assert api.get("/opportunity/", params={"lead_saved_search_id": "save_x"}).status_code == 404


def test_smart_views_of_others_filter_no_leads(api: httpx.Client) -> None:
    """A Smart View of contacts is refused by name where leads are to be filtered."""
    views = api.get("/saved_search/", params={"type": "contact"}).json()["data"]

    answer = api.get("/opportunity/", params={"lead_saved_search_id": views[0]["id"]})

    assert answer.status_code == 400
    assert list(answer.json()["field-errors"]) == ["lead_saved_search_id"]

"""Saves that leave every value as it was: they are saves, but no changes."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest

from .conftest import Clock

#: Where an object is made, with what, and a value that it has then.
OBJECTS: dict[str, tuple[str, dict[str, Any], str]] = {
    "lead": ("/lead/", {"name": "Birch"}, "name"),
    "contact": ("/contact/", {"name": "Dora"}, "name"),
    "opportunity": ("/opportunity/", {"note": "Soon"}, "note"),
    "task": ("/task/", {"text": "Call"}, "text"),
    "note": ("/activity/note/", {"note": "Called"}, "note"),
    "call": ("/activity/call/", {"note": "Called"}, "note"),
}


@pytest.mark.parametrize("kind", OBJECTS)
def test_save_of_the_same_values(api: httpx.Client, clock: Clock, kind: str) -> None:
    """Every save moves `date_updated` (close-api-facts 6.8); a change of nothing else is no event of the object's."""
    path, body, key = OBJECTS[kind]
    lead_id = api.post("/lead/", json={"name": "Oak"}).json()["id"]
    made = api.post(path, json=body if kind == "lead" else {**body, "lead_id": lead_id}).json()
    clock.forward(hours=1)
    before = api.get("/event/").json()["data"]

    saved = api.put(f"{path}{made['id']}/", json={key: made[key]}).json()

    assert saved["date_updated"] > made["date_updated"]
    assert {**saved, "date_updated": None} == {**made, "date_updated": None}
    assert api.get("/event/").json()["data"] == before

"""Events stay as they were, whatever becomes of what they are about."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx

from .conftest import Clock


def test_later_changes_leave_events_as_they_were(api: httpx.Client, clock: Clock) -> None:
    """Also those within lists of an object: what happened does not change."""

    def post(path: str, body: dict[str, Any]) -> dict[str, Any]:
        clock.forward(minutes=10)
        made: dict[str, Any] = api.post(path, json=body).raise_for_status().json()
        return made

    post("/contact/", {"name": "Dora", "emails": [{"email": "dora@birch.example"}]})
    group = post("/group/", {"name": "Sales"})["id"]
    field = post("/custom_field/shared/", {"name": "Region", "type": "text"})["id"]
    before = api.get("/event/").raise_for_status().json()["data"]

    post("/unsubscribe/email/", {"email": "dora@birch.example"})
    post(f"/group/{group}/member/", {"user_id": api.get("/me/").json()["id"]})
    post(f"/custom_field/shared/{field}/association/", {"object_type": "lead"})
    after = api.get("/event/").raise_for_status().json()["data"]

    assert len(before) >= 3
    assert len(after) >= len(before) + 2
    assert after[-len(before) :] == before

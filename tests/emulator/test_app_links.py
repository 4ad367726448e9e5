"""Scheduling links of apps: one for each `source_id`. https://developer.close.com/api/resources/scheduling-links"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import check_answer

PATH = "/scheduling_link/integration/"
LINK: dict[str, Any] = {
    "source_id": "talk-30",
    "name": "First talk",
    "url": "meet.example/ada",
    "duration_in_minutes": 30,
}


@pytest.fixture
def app(emulator: Emulator, api: httpx.Client) -> Iterator[httpx.Client]:
    """An app that acts for the user of `api`."""
    with httpx.Client(
        transport=emulator.transport(),
        base_url=api.base_url,
        headers={"Authorization": f"Bearer {emulator.token}"},
        event_hooks={"response": [check_answer]},
    ) as client:
        yield client


def test_app_has_one_link_for_each_of_its_ids(app: httpx.Client) -> None:
    """A second request with the same `source_id` changes the link; its owner sees it among his."""
    before = app.get("/scheduling_link/").json()["data"]

    first = app.post(PATH, json=LINK).json()
    second = app.post(PATH, json={**LINK, "name": "Talk", "url": "http://meet.example/ada"}).json()
    other = app.post(PATH, json={**LINK, "source_id": "talk-60"}).json()

    assert (first["source"], first["source_id"], first["url"]) == (
        "THIRD_PARTY",
        "talk-30",
        "https://meet.example/ada",
    )
    assert second == {**first, "name": "Talk", "url": "http://meet.example/ada"} | {
        name: second[name] for name in second if name.startswith(("date_", "updated_"))
    }
    assert other["id"] != first["id"]
    assert {one["id"] for one in app.get("/scheduling_link/").json()["data"]} == {
        *(one["id"] for one in before), first["id"], other["id"],
    }  # fmt: skip


def test_app_deletes_its_own_links(app: httpx.Client) -> None:
    """A link goes by the app's id; one that is gone, or was never the app's, is 404."""
    made = app.post(PATH, json=LINK).json()

    assert app.delete(f"{PATH}talk-30/").status_code == 204
    assert app.get(f"/scheduling_link/{made['id']}/").status_code == 404
    assert app.delete(f"{PATH}talk-30/").status_code == 404


def test_api_keys_have_no_links_of_apps(api: httpx.Client) -> None:
    """With an API key the answer is 403, and nothing changes."""
    before = api.get("/scheduling_link/").json()

    assert api.post(PATH, json=LINK).status_code == 403
    assert api.delete(f"{PATH}talk-30/").status_code == 403
    assert api.get("/scheduling_link/").json() == before

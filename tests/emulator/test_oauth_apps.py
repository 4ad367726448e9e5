"""What an OAuth app keeps: its data of meetings, and its scheduling links."""

from __future__ import annotations

import json
from typing import Any, Final

import httpx2 as httpx
import pytest
from close_description import locate
from close_emulator import Emulator
from close_emulator.resources.oauth_apps import NEEDS_AN_APP

from .conftest import BASE

NOTE = {"integration_data": {"note_html": "<body><p>They want two seats.</p></body>"}}
LINK = {"source_id": "talk-45", "name": "Long talk", "url": "calls.example/ada"}


@pytest.fixture(name="app")
def _app(emulator: Emulator) -> httpx.Client:
    headers = {"Authorization": f"Bearer {emulator.token}"}
    return httpx.Client(base_url=BASE, transport=emulator.transport(), headers=headers)


@pytest.fixture(name="meeting")
def _meeting(app: httpx.Client) -> str:
    return str(app.get("/activity/meeting/").json()["data"][0]["id"])


def integrations(app: httpx.Client, meeting: str) -> Any:
    """Return what a meeting shows of apps."""
    return app.get(f"/activity/meeting/{meeting}/").json()["integrations"]


def test_app_has_one_record_of_a_meeting(app: httpx.Client, meeting: str) -> None:
    """The first time makes it, later ones change it, and the meeting shows it; its event says so."""
    first = app.post(f"/activity/meeting/{meeting}/integration/", json=NOTE).raise_for_status().json()
    data = {"note_html": "<body><p>Three.</p></body>"}
    second = app.post(f"/activity/meeting/{meeting}/integration/", json={"integration_data": data}).json()

    assert first["id"].startswith("evtint_")
    assert first["integration_data"] == NOTE["integration_data"]
    assert second == {**first, "integration_data": data}
    assert integrations(app, meeting) == [second]
    [event] = app.get("/event/", params={"object_type": "activity.meeting", "object_id": meeting}).json()[
        "data"
    ]
    assert event["changed_fields"] == ["date_updated", "integrations"]


def test_empty_body_changes_nothing_of_a_meeting(app: httpx.Client, meeting: str) -> None:
    """Neither before there is a record nor afterwards."""
    path = f"/activity/meeting/{meeting}/integration/"
    before = app.post(path, json={}).raise_for_status().json()
    untouched = integrations(app, meeting)
    made = app.post(path, json=NOTE).json()
    after = app.post(path, json={}).json()

    assert (before["integration_data"], untouched) == ({}, [])
    assert after == made == {**before, **NOTE}
    assert integrations(app, meeting) == [made]


def test_app_keeps_links_by_its_own_ids(app: httpx.Client) -> None:
    """The first time makes a link, later ones change what they send, and it is deleted by the same id."""
    made = app.post("/scheduling_link/integration/", json={**LINK, "duration_in_minutes": 45}).json()
    changed = app.post("/scheduling_link/integration/", json={**LINK, "name": "Longer talk"}).json()
    listed = app.get(f"/scheduling_link/{made['id']}/").json()
    gone = [app.delete(f"/scheduling_link/integration/{LINK['source_id']}/").status_code for _ in range(2)]

    assert (made["source"], made["url"], made["source_id"]) == (
        "THIRD_PARTY",
        "https://calls.example/ada",
        "talk-45",
    )
    assert made["oauth_client_id"].startswith("oa2client_")
    assert changed == listed == {**made, "name": "Longer talk"}
    assert gone == [204, 404]
    assert app.get(f"/scheduling_link/{made['id']}/").status_code == 404


def test_app_keeps_no_link_without_an_address(app: httpx.Client) -> None:
    """What is no address is refused, whether the link is there or not."""
    refused = [app.post("/scheduling_link/integration/", json={**LINK, "url": "["}) for _ in range(2)]
    made = app.post("/scheduling_link/integration/", json=LINK).json()
    refused.append(app.post("/scheduling_link/integration/", json={**LINK, "url": "["}))

    assert [answer.json()["field-errors"] for answer in refused] == [{"url": "Invalid URL."}] * 3
    assert app.get(f"/scheduling_link/{made['id']}/").json() == made


def test_users_own_links_are_not_the_apps(app: httpx.Client) -> None:
    """An app's id leads to none of them."""
    own = app.post("/scheduling_link/", json={"name": "Mine", "url": "https://meet.example"}).json()

    assert (own["source"], own["oauth_client_id"], own["source_id"]) == ("MANUAL", None, None)
    assert app.delete(f"/scheduling_link/integration/{own['id']}/").status_code == 404


#: What an app keeps, by operation: a request that only tokens may make.
KEPT: Final = {
    "activities.meetings_create_integration": ("POST", "/activity/meeting/{}/integration/", NOTE),
    "scheduling_links_create_integration": ("POST", "/scheduling_link/integration/", LINK),
    "scheduling_links_delete_integration": ("DELETE", "/scheduling_link/integration/talk-30/", None),
}


@pytest.mark.parametrize("operation", KEPT)
def test_api_keys_are_refused(api: httpx.Client, meeting: str, operation: str) -> None:
    """They belong to no app."""
    method, path, body = KEPT[operation]
    refused = api.request(method, path.format(meeting), json=body)

    assert (refused.status_code, refused.json()) == (403, {"error": NEEDS_AN_APP})


def test_description_says_what_needs_a_token() -> None:
    """These operations have security of their own, without API keys; all others take both."""
    paths = json.loads(locate().read_bytes())["paths"].values()
    operations = [operation for item in paths for operation in item.values() if "operationId" in operation]
    own = {one["operationId"]: one["security"] for one in operations if "security" in one}

    assert own == {operation: [{"Bearer": []}] for operation in KEPT}

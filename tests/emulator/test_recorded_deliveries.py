"""Events as Close was recorded to deliver them in 2025: their keys, what they have of a lead, and their headers."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import Clock

#: Of an event in a delivery, in the order of the delivery.
KEYS = [
    "id", "date_created", "date_updated", "organization_id", "user_id", "request_id", "api_key_id", "oauth_client_id",
    "oauth_scope", "object_type", "object_id", "lead_id", "action", "changed_fields", "meta", "data", "previous_data",
]  # fmt: skip
#: Of a lead in an event, beside its custom fields.
OF_A_LEAD = {
    "addresses", "contact_ids", "created_by", "created_by_name", "date_created", "date_updated", "description",
    "display_name", "id", "name", "organization_id", "status_id", "status_label", "updated_by", "updated_by_name",
    "url",
}  # fmt: skip


def test_an_event_has_of_a_lead_its_own_fields(api: httpx.Client) -> None:
    """Contacts come as ids, and opportunities, tasks, links and custom fields by name not at all."""
    fields = {field["name"]: field["id"] for field in api.get("/custom_field/lead/").json()["data"]}
    industry = f"custom.{fields['Industry']}"
    lead = api.post(
        "/lead/", json={"name": "Birch", "contacts": [{"name": "Dora"}], industry: "Baking"}
    ).json()
    api.put(f"/lead/{lead['id']}/", json={"url": "https://birch.example"})
    api.delete(f"/lead/{lead['id']}/")

    found = {
        event["action"]: event
        for event in api.get("/event/", params={"lead_id": lead["id"], "object_type": "lead"}).json()["data"]
    }

    assert set(found["created"]) == set(KEYS)
    assert set(found["created"]["data"]) == OF_A_LEAD | {industry}
    assert found["created"]["data"]["contact_ids"] == [lead["contacts"][0]["id"]]
    assert set(found["updated"]["data"]) == set(found["deleted"]["previous_data"]) == OF_A_LEAD | {industry}


def test_an_event_has_all_that_a_contact_changes_of_its_lead(api: httpx.Client, clock: Clock) -> None:
    """Of a lead without a name a contact changes the title as well: one event has both, and what they were."""
    lead = api.post("/lead/", json={}).raise_for_status().json()["id"]
    clock.forward(minutes=10)
    contact = api.post("/contact/", json={"lead_id": lead, "name": "Dora"}).raise_for_status().json()["id"]
    clock.forward(minutes=10)
    source = api.post("/lead/", json={"name": "Rowe"}).raise_for_status().json()["id"]
    api.put(f"/contact/{contact}/", json={"lead_id": source}).raise_for_status()
    clock.forward(minutes=10)
    api.post("/lead/merge/", json={"source": source, "destination": lead}).raise_for_status()

    events = api.get("/event/", params={"lead_id": lead, "object_type": "lead"}).json()["data"]
    assert [
        (one["action"], *(one["previous_data"].get(name) for name in ("display_name", "contact_ids")))
        for one in events
    ] == [
        ("merged", "Untitled", []),
        ("updated", "Dora", [contact]),
        ("updated", "Untitled", []),
        ("created", None, None),
    ]


@pytest.mark.parametrize("by_key", [True, False])
def test_an_event_names_the_key_or_the_app(emulator: Emulator, by_key: bool) -> None:
    """An API key's id, or the OAuth app and the scope of the token: never both."""
    key = b64encode(f"{emulator.api_key}:".encode()).decode()
    credentials = {"Authorization": f"Basic {key}" if by_key else "Bearer emulator_token"}
    with httpx.Client(
        transport=emulator.transport(),
        base_url="https://api.close.com/api/v1",
        headers=credentials,
    ) as caller:
        caller.post("/lead/", json={"name": "Birch"})
        [event] = caller.get("/event/", params={"object_type": "lead", "action": "created"}).json()["data"]

    assert (event["api_key_id"] is not None) is by_key
    assert (event["oauth_client_id"] is None) is by_key
    assert event["oauth_scope"] == (None if by_key else "all.full_access offline_access")


def test_a_delivery_says_that_it_is_one(api: httpx.Client, emulator: Emulator) -> None:
    """The agent is `Close Webhooks 2.0`, and the body begins with the subscription."""
    sent: list[httpx.Request] = []

    def receive(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    events = [{"object_type": "lead", "action": "created"}]
    api.post("/webhook/", json={"url": "http://127.0.0.1:1/", "events": events}).raise_for_status()
    api.post("/lead/", json={"name": "Birch"})
    emulator.deliver_webhooks(httpx.MockTransport(receive))

    [request] = sent
    body: dict[str, Any] = json.loads(request.content)
    assert request.headers["user-agent"] == "Close Webhooks 2.0"
    assert request.headers["accept"] == "*/*"
    assert list(body) == ["subscription_id", "event"]
    assert list(body["event"]) == KEYS

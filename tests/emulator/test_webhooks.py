"""Webhooks: which events are delivered, when, signed how, and what becomes of those that fail."""

from __future__ import annotations

import hashlib
import hmac
import json
from itertools import pairwise
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import Clock

EVERY = [{"object_type": "lead", "action": action} for action in ("created", "updated", "deleted")]


class Receiver:
    """Keeps what it is sent, and answers as it was set to."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.status = 200
        self.broken = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.broken:
            raise httpx.ConnectError("refused")
        return httpx.Response(self.status)

    @property
    def transport(self) -> httpx.MockTransport:
        """Carries deliveries here."""
        return httpx.MockTransport(self)

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events that were sent, in their order."""
        return [json.loads(request.content)["event"] for request in self.requests]


@pytest.fixture(name="receiver")
def _receiver() -> Receiver:
    return Receiver()


def subscribe(
    api: httpx.Client, events: list[dict[str, Any]], url: str = "http://127.0.0.1:1/"
) -> dict[str, Any]:
    """Return a new webhook."""
    answer = api.post("/webhook/", json={"url": url, "events": events})
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created


def lead(api: httpx.Client, name: str = "Birch") -> str:
    """Return the id of a new lead."""
    return str(api.post("/lead/", json={"name": name}).json()["id"])


def webhook(api: httpx.Client, created: dict[str, Any]) -> dict[str, Any]:
    """Return a webhook as it is now."""
    found: dict[str, Any] = api.get(f"/webhook/{created['id']}/").json()
    return found


def test_delivery_is_signed(api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver) -> None:
    """The hash is the HMAC-SHA256 of timestamp and raw body under the key's bytes (close-api-facts 4.13)."""
    created = subscribe(api, EVERY)
    lead_id = lead(api)

    [delivered] = emulator.deliver_webhooks(receiver.transport)

    [request] = receiver.requests
    timestamp = request.headers["close-sig-timestamp"]
    signed = hmac.new(
        bytes.fromhex(created["signature_key"]), timestamp.encode() + request.content, hashlib.sha256
    )
    assert request.headers["close-sig-hash"] == signed.hexdigest()
    assert timestamp == str(int(clock.now.timestamp()))
    assert (request.method, str(request.url)) == ("POST", "http://127.0.0.1:1/")
    sent = json.loads(request.content)
    assert sent["subscription_id"] == created["id"] == delivered.webhook_id
    assert (sent["event"]["object_id"], sent["event"]["action"]) == (lead_id, "created")
    assert sent["event"] == api.get(f"/event/{delivered.event_id}/").json()


def test_only_subscribed_events_are_delivered(
    api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver
) -> None:
    """A webhook gets events of the kinds that it names and no others (close-api-facts 4.13)."""
    subscribe(api, [{"object_type": "contact", "action": "created"}])
    contact = api.post("/contact/", json={"lead_id": lead(api), "name": "Dora"}).json()
    api.put(f"/contact/{contact['id']}/", json={"name": "Dorothea"})
    clock.forward(minutes=5)

    emulator.deliver_webhooks(receiver.transport)

    assert [(one["object_type"], one["action"]) for one in receiver.events] == [("contact", "created")]


@pytest.mark.parametrize(
    ("extra", "passes"),
    [
        (None, True),
        ({"type": "field_accessor", "field": "action", "filter": {"type": "equals", "value": "created"}}, True),
        ({"type": "field_accessor", "field": "action", "filter": {"type": "not_equals", "value": "created"}}, False),
        ({"type": "field_accessor", "field": "changed_fields", "filter": {"type": "contains", "value": "x"}}, False),
        ({"type": "field_accessor", "field": "object_id", "filter": {"type": "contains", "value": "lead_"}}, True),
        ({"type": "field_accessor", "field": "nothing", "filter": {"type": "is_null"}}, True),
        ({"type": "field_accessor", "field": "nothing", "filter": {"type": "non_null"}}, False),
        ({"type": "not", "filter": {"type": "is_null"}}, True),
        ({"type": "and", "filters": [{"type": "non_null"}, {"type": "is_null"}]}, False),
        ({"type": "or", "filters": [{"type": "non_null"}, {"type": "is_null"}]}, True),
        (
            {"type": "field_accessor", "field": "data", "filter":
             {"type": "field_accessor", "field": "addresses", "filter":
              {"type": "any_array_value", "filter":
               {"type": "field_accessor", "field": "city", "filter": {"type": "equals", "value": "Rome"}}}}},
            True,
        ),
    ],
)  # fmt: skip
def test_filter(
    api: httpx.Client, emulator: Emulator, receiver: Receiver, extra: dict[str, Any] | None, passes: bool
) -> None:
    """Each operator of `extra_filter` decides about the event as it is delivered (close-api-facts 4.13, M6)."""
    subscribe(api, [{"object_type": "lead", "action": "created", "extra_filter": extra}])
    api.post("/lead/", json={"name": "Birch", "addresses": [{"city": "Pisa"}, {"city": "Rome"}]})

    emulator.deliver_webhooks(receiver.transport)

    assert len(receiver.requests) == passes


def test_filter_looks_for_a_changed_field(
    api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver
) -> None:
    """`contains` finds a member of a list, such as a field among those that changed (close-more-facts M6)."""
    lead_id = lead(api)

    def of(field: str) -> dict[str, Any]:
        contains = {"type": "contains", "value": field}
        accessor = {"type": "field_accessor", "field": "changed_fields", "filter": contains}
        return {"object_type": "lead", "action": "updated", "extra_filter": accessor}

    by_name = subscribe(api, [of("name")])
    subscribe(api, [of("url")], "http://127.0.0.1:2/")
    api.put(f"/lead/{lead_id}/", json={"name": "Rowe"})
    clock.forward(minutes=5)

    assert [one.webhook_id for one in emulator.deliver_webhooks(receiver.transport)] == [by_name["id"]]


@pytest.mark.parametrize("status", [199, 302, 304, 404, 500])
def test_any_answer_but_success_is_a_failure(
    api: httpx.Client, emulator: Emulator, receiver: Receiver, status: int
) -> None:
    """Whatever is outside of 2xx counts as failed, redirects as well (close-more-facts M6)."""
    created = subscribe(api, EVERY)
    lead(api)
    receiver.status = status

    [delivered] = emulator.deliver_webhooks(receiver.transport)

    assert (delivered.status, delivered.error) == (
        status,
        f"Exception name: HTTPError, Status code: {status}",
    )
    assert webhook(api, created)["health_status"] == "failing"


@pytest.mark.parametrize(
    "extra", [{}, {"type": "like"}, {"type": "equals"}, {"type": "and", "filters": [{}]}]
)
def test_invalid_filter_is_refused(api: httpx.Client, extra: dict[str, Any]) -> None:
    """A filter that can't be carried out is refused, rather than passing everything or nothing."""
    body = {"url": "http://127.0.0.1:1/", "events": [{**EVERY[0], "extra_filter": extra}]}

    refused = api.post("/webhook/", json=body)

    assert refused.status_code == 400
    assert "Invalid filter." in refused.text


def test_updates_wait_until_they_are_joined(
    api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver
) -> None:
    """`updated` comes after the delay of consolidation, with all that was joined (close-api-facts 4.13, M5.2)."""
    lead_id = lead(api)
    subscribe(api, EVERY)
    api.put(f"/lead/{lead_id}/", json={"name": "Rowe"})
    clock.forward(seconds=299)
    api.put(f"/lead/{lead_id}/", json={"url": "https://rowe.example"})
    too_early = emulator.deliver_webhooks(receiver.transport)
    clock.forward(seconds=1)

    emulator.deliver_webhooks(receiver.transport)

    [event] = receiver.events
    assert too_early == []
    assert {"name", "url"} < set(event["changed_fields"])
    assert (event["previous_data"]["name"], event["data"]["name"]) == ("Birch", "Rowe")


def test_deliveries_are_in_order(
    api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver
) -> None:
    """What is due earlier is delivered earlier, and events of one moment in the order of the log."""
    subscribe(api, EVERY)
    names = [f"Lead {number}" for number in range(5)]
    for name in names:
        lead(api, name)
    clock.forward(hours=1)

    emulator.deliver_webhooks(receiver.transport)

    assert [event["data"]["name"] for event in receiver.events] == names


def test_failed_delivery_is_tried_again_ever_later(
    api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver
) -> None:
    """Retries come with growing delays, at last every 20 minutes, and carry the same event (close-api-facts 4.13)."""
    created = subscribe(api, EVERY)
    lead(api)
    receiver.status = 404
    times, start = [], clock.now
    for _ in range(120):
        if emulator.deliver_webhooks(receiver.transport):
            times.append((clock.now - start).total_seconds())
        clock.forward(minutes=1)
    receiver.status = 204
    clock.forward(minutes=20)

    [delivered] = emulator.deliver_webhooks(receiver.transport)

    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert gaps == sorted(gaps)
    assert gaps[-1] == 20 * 60
    assert len({event["id"] for event in receiver.events}) == 1
    assert delivered.attempt == len(times) + 1
    shown = webhook(api, created)
    assert shown["latest_error"] == "Exception name: HTTPError, Status code: 404"
    assert shown["health_status"] == "healthy"
    assert shown["counters"] == {"first_fail": 1, "retry_fail": len(times) - 1, "retry_success": 1}
    assert emulator.deliver_webhooks(receiver.transport) == []


def test_webhook_is_paused_after_three_days(
    api: httpx.Client, emulator: Emulator, clock: Clock, receiver: Receiver
) -> None:
    """Three days with nothing delivered pause a webhook; its queue is dropped, and a request makes it active again."""
    created = subscribe(api, EVERY)
    lead(api)
    receiver.broken = True
    for _ in range(3 * 24 * 3 + 20):
        emulator.deliver_webhooks(receiver.transport)
        clock.forward(minutes=20)
    lead(api, "Lost")
    paused = webhook(api, created)
    receiver.broken = False
    api.put(f"/webhook/{created['id']}/", json={"status": "active"})

    after = emulator.deliver_webhooks(receiver.transport)

    assert (paused["status"], paused["latest_error"]) == ("paused", "Exception name: ConnectError")
    assert after == []
    assert webhook(api, created)["pause_reason"] is None
    lead(api, "Rowe")
    assert [one.error for one in emulator.deliver_webhooks(receiver.transport)] == [None]


def test_paused_and_deleted_webhooks_get_nothing(
    api: httpx.Client, emulator: Emulator, receiver: Receiver
) -> None:
    """What waits for a webhook is dropped when it is paused or deleted."""
    paused, deleted = subscribe(api, EVERY), subscribe(api, EVERY, "http://127.0.0.1:2/")
    lead(api)
    api.put(f"/webhook/{paused['id']}/", json={"status": "paused"})
    api.put(f"/webhook/{paused['id']}/", json={"status": "active"})
    api.delete(f"/webhook/{deleted['id']}/")

    emulator.deliver_webhooks(receiver.transport)

    assert receiver.requests == []


def test_other_computers_are_not_reached(api: httpx.Client, emulator: Emulator) -> None:
    """Without a transport and a word of its owner, an emulator delivers to loopback addresses alone."""
    created = subscribe(api, EVERY, "http://10.255.255.1/hook")
    lead(api)

    delivered = emulator.deliver_webhooks()

    # Those of the seed go to hosts of their own.
    assert {one.webhook_id for one in delivered} >= {created["id"]}
    assert all(one.error is not None and "this computer alone" in one.error for one in delivered)


def test_second_active_webhook_for_the_same_is_refused(api: httpx.Client) -> None:
    """A duplicate is refused, with the id of the one that there is (close-more-facts M6)."""
    created = subscribe(api, EVERY)

    refused = api.post("/webhook/", json={"url": created["url"], "events": EVERY})

    assert refused.status_code == 400
    assert f"Duplicate active subscription {created['id']}" in refused.text


def test_an_organization_has_forty_webhooks(api: httpx.Client) -> None:
    """The 41st is refused (close-api-facts 4.13)."""
    for number in range(len(api.get("/webhook/").json()["data"]), 40):
        subscribe(api, EVERY, f"http://127.0.0.1:{number + 1}/")

    refused = api.post("/webhook/", json={"url": "http://127.0.0.1:99/", "events": EVERY})

    assert refused.status_code == 400


def test_state_goes_back_with_its_queue(api: httpx.Client, emulator: Emulator, receiver: Receiver) -> None:
    """A snapshot contains what waits for delivery."""
    subscribe(api, EVERY)
    lead(api)
    snapshot = emulator.snapshot()
    first = emulator.deliver_webhooks(receiver.transport)
    emulator.restore(snapshot)

    assert emulator.deliver_webhooks(receiver.transport) == first


@pytest.mark.parametrize("window", [-1, float("nan"), True, "5"])
def test_event_window_is_a_number_of_seconds(window: Any) -> None:
    """A window that is none is refused with the argument's name."""
    with pytest.raises(ValueError, match="event_window"):
        Emulator(event_window=window)

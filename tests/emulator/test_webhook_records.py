"""Webhooks as they are stored: what changes them, and what they say of their deliveries.

https://developer.close.com/api/resources/webhooks
"""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import Clock

EVENTS = [{"object_type": "lead", "action": "created"}]
HERE = "http://127.0.0.1:1/"


@pytest.fixture(name="created")
def _created(api: httpx.Client) -> dict[str, Any]:
    """A webhook for new leads."""
    return subscribe(api)


def subscribe(api: httpx.Client, **more: Any) -> dict[str, Any]:
    """Return a new webhook for new leads."""
    answer = api.post("/webhook/", json={"url": HERE, "events": EVENTS, **more})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def deliver(api: httpx.Client, emulator: Emulator, *statuses: int) -> None:
    """Answer the deliveries of as many new leads with these statuses, and what is tried again with the last one."""
    answers = iter(statuses)
    for _ in statuses:
        api.post("/lead/", json={"name": "Birch"}).raise_for_status()
    emulator.deliver_webhooks(httpx.MockTransport(lambda _: httpx.Response(next(answers, statuses[-1]))))


def test_null_leaves_a_webhook_as_it_is(api: httpx.Client, created: dict[str, Any]) -> None:
    """Null is the same as leaving a field out; what is sent beside it changes."""
    nulls = dict.fromkeys(("url", "events", "status", "verify_ssl"))
    path = f"/webhook/{created['id']}/"
    same = api.put(path, json=nulls).json()
    moved = api.put(path, json={**nulls, "url": "http://127.0.0.1:2/"}).json()

    changing = ("date_updated", "updated_by")
    assert {**same, **{name: created.get(name) for name in changing if name in same}} == created
    assert (moved["url"], moved["events"], moved["status"]) == (
        "http://127.0.0.1:2/",
        created["events"],
        "active",
    )


def test_lists_do_not_show_the_key(api: httpx.Client, created: dict[str, Any]) -> None:
    """A receiver gets its key from the answer to its creation, or of the one webhook (close-more-facts M6)."""
    listed = api.get("/webhook/").json()["data"]
    one = api.get(f"/webhook/{created['id']}/").json()

    assert [name for each in listed for name in each if name == "signature_key"] == []
    assert one["signature_key"] == created["signature_key"]


def test_paused_webhook_is_in_nobodys_way(api: httpx.Client, created: dict[str, Any]) -> None:
    """For the same events and address there may be another one while the first is paused."""
    paused = api.put(f"/webhook/{created['id']}/", json={"status": "paused"}).json()
    second = subscribe(api)

    assert (paused["status"], paused["pause_reason"]) == ("paused", "api")
    assert second["id"] != created["id"]
    assert api.post("/webhook/", json={"url": HERE, "events": EVENTS}).status_code == 400


def test_last_ten_deliveries_are_remembered(
    api: httpx.Client, emulator: Emulator, created: dict[str, Any]
) -> None:
    """The history has the latest ten successes, the newest last; the counters count all."""
    deliver(api, emulator, *[200] * 7)
    deliver(api, emulator, *[204] * 7)

    found = api.get(f"/webhook/{created['id']}/").json()
    assert [one["response_status_code"] for one in found["history"]["successes"]] == [200] * 3 + [204] * 7
    assert found["counters"] == {"first_success": 14}


def test_success_ends_a_series_of_failures(
    api: httpx.Client, emulator: Emulator, clock: Clock, created: dict[str, Any]
) -> None:
    """Failures in a row are counted; the first success after them begins anew."""
    deliver(api, emulator, 500, 500)
    failing = api.get(f"/webhook/{created['id']}/").json()
    clock.forward(hours=1)
    deliver(api, emulator, 200, 200, 200)

    healthy = api.get(f"/webhook/{created['id']}/").json()
    assert (failing["health_status"], failing["recent_consecutive_fail_buckets_cnt"]) == ("failing", 2)
    assert (healthy["health_status"], healthy["recent_consecutive_fail_buckets_cnt"]) == ("healthy", 0)
    assert len(failing["history"]["errors"]) == 2

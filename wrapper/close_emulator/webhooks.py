"""Delivery of events to webhooks: signed, and tried again while it fails.

https://developer.close.com/api/resources/webhooks. Nothing here waits: whoever calls `take` decides when that is.
"""

import hashlib
import hmac
import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

import httpx2 as httpx

from close_emulator.domain.event_filters import passes
from close_emulator.resources.events import event_view
from close_emulator.resources.webhook_queue import PATH, pause, settle, subscribed
from close_emulator.state.outbox import Delivery
from close_emulator.state.store import Store

#: Close retries with growing delays, up to every 20 minutes, for up to 72 hours; how they grow is not documented.
_FIRST_DELAY: Final = timedelta(seconds=15)
_LONGEST_DELAY: Final = timedelta(minutes=20)
_GIVEN_UP: Final = timedelta(hours=72)
#: Seconds until a receiver that does not answer counts as failing; Close documents none.
_PATIENCE: Final = 10.0
#: How deliveries call themselves, recorded in 2025; receivers tell them from others by it.
_AGENT: Final = "Close Webhooks 2.0"


@dataclass(frozen=True)
class Parcel:
    """A delivery as it is sent.

    Attributes:
        delivery: What it is.
        url: Where it goes.
        verify: Whether the receiver's certificate has to be valid.
        body: The bytes that are signed.
        headers: The signature and its time.
    """

    delivery: Delivery
    url: str
    verify: bool
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Delivered:
    """The outcome of one attempt to deliver an event.

    Attributes:
        webhook_id: The webhook (`whsub_…`).
        event_id: The event (`ev_…`).
        attempt: The number of the attempt, from 1.
        status: Status of the receiver's answer; None if there was none.
        error: What went wrong; None if the receiver took it, which is any 2xx.
    """

    webhook_id: str
    event_id: str
    attempt: int
    status: int | None
    error: str | None


def signature(key: str, timestamp: str, body: bytes) -> str:
    """Return `close-sig-hash`: the HMAC-SHA256 of timestamp and body under the key, which is hexadecimal."""
    return hmac.new(bytes.fromhex(key), timestamp.encode() + body, hashlib.sha256).hexdigest()


def take(store: Store, now: datetime) -> Parcel | None:
    """Take the next delivery that is due out of the queue, None if none is; what no filter wants is dropped."""
    while (delivery := store.outbox.take(now)) is not None:
        webhook, event = store.plain[PATH].look(delivery.webhook_id), store.events.at(delivery.event)
        if webhook is None or event is None or webhook["status"] != "active":
            continue
        shown = event_view(store, event)
        filters = [one.get("extra_filter") for one in subscribed(webhook, event)]
        if not any(one is None or passes(one, shown) for one in filters):
            continue
        body = json.dumps({"subscription_id": webhook["id"], "event": shown}).encode()
        timestamp = str(int(now.timestamp()))
        headers = {
            "Content-Type": "application/json",
            "User-Agent": _AGENT,
            "close-sig-hash": signature(webhook["signature_key"], timestamp, body),
            "close-sig-timestamp": timestamp,
        }
        return Parcel(delivery, webhook["url"], webhook["verify_ssl"], body, headers)
    return None


def send(
    parcel: Parcel, hosts: Collection[str], transport: httpx.BaseTransport | None
) -> tuple[int | None, str | None]:
    """Send a parcel; return the status of the answer and what went wrong. A transport may go to any host."""
    if transport is None and not _allowed(parcel.url, hosts):
        return None, "The emulator delivers to this computer alone, unless `webhook_hosts` names the host."
    try:
        with httpx.Client(
            verify=parcel.verify,
            timeout=_PATIENCE,
            trust_env=False,
            transport=transport,
            follow_redirects=False,
        ) as client:
            answer = client.post(parcel.url, content=parcel.body, headers=parcel.headers)
    except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
        return None, f"Exception name: {type(error).__name__}"
    if answer.is_success:
        return answer.status_code, None
    return answer.status_code, f"Exception name: HTTPError, Status code: {answer.status_code}"


def conclude(store: Store, parcel: Parcel, now: datetime, status: int | None, error: str | None) -> Delivered:
    """Record what became of a parcel: one that failed is queued again, until its webhook is given up."""
    delivery = parcel.delivery
    settle(store, delivery, now, status=status, error=error)
    webhook = store.plain[PATH].look(delivery.webhook_id)
    if error is not None and webhook is not None and webhook["status"] == "active":
        failed = delivery.failed + 1
        due = now + min(_FIRST_DELAY * 2 ** min(failed - 1, 16), _LONGEST_DELAY)
        if due - delivery.queued <= _GIVEN_UP:
            store.outbox.add(delivery._replace(due=due, failed=failed))
        elif not _delivered_since(webhook.get("history") or {}, delivery.queued):
            pause(store, webhook, "nothing_delivered")
    event_id = store.events.id_of(delivery.event)
    return Delivered(delivery.webhook_id, event_id, delivery.failed + 1, status, error)


def _delivered_since(history: dict[str, list[dict[str, str]]], moment: datetime) -> bool:
    return any(datetime.fromisoformat(one["datetime"]) >= moment for one in history.get("successes", ()))


def _allowed(url: str, hosts: Collection[str]) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    if host == "localhost" or host in hosts:
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False

"""Events for webhooks: which wait for delivery, and when a webhook is paused.

https://developer.close.com/api/resources/webhooks
"""

from datetime import datetime
from typing import Final

from close_emulator.state.event_log import Event
from close_emulator.state.outbox import Delivery
from close_emulator.state.store import Record, Store

#: How many events may wait for one webhook; then it is paused, and they are dropped.
MOST_QUEUED: Final = 100_000
PATH: Final = "/webhook/"


def queue(store: Store, event: Event) -> None:
    """Queue an event for the active webhooks that are for its kind.

    A created object is reported at once; other changes when no more can become part of their event.
    """
    for webhook in store.plain[PATH].values():
        if webhook["status"] != "active" or not subscribed(webhook, event):
            continue
        if store.outbox.count(webhook["id"]) >= MOST_QUEUED:
            pause(store, webhook, "too_many_events")
            continue
        due = event.created if event.action == "created" else event.created + store.events.window
        store.outbox.add(Delivery(due, event.number, webhook["id"], due))


def subscribed(webhook: Record, event: Event) -> list[Record]:
    """Return the entries of a webhook that are for a kind of event."""
    return [
        one
        for one in webhook["events"]
        if one["action"] == event.action and one["object_type"] == event.object_type
    ]


def pause(store: Store, webhook: Record, reason: str) -> None:
    """Pause a webhook, and drop what waits for it."""
    webhook |= {"status": "paused", "pause_reason": reason}
    store.outbox.clear(webhook["id"])


def settle(store: Store, delivery: Delivery, now: datetime, *, status: int | None, error: str | None) -> None:
    """Record in a webhook what became of a delivery; `error` is None if it went well."""
    webhook = store.plain[PATH].look(delivery.webhook_id)
    if webhook is None:
        return
    turn = "retry" if delivery.failed else "first"
    _count(webhook, f"{turn}_{'success' if error is None else 'fail'}")
    entry: Record = {
        "attempt_number": delivery.failed + 1, "datetime": now.isoformat(),
        "event_id": store.events.id_of(delivery.event),
        "response_status_code": status,
    }  # fmt: skip
    if error is None:
        webhook |= {"health_status": "healthy", "recent_consecutive_fail_buckets_cnt": 0}
        _note(webhook, "successes", entry)
    else:
        failed = (webhook.get("recent_consecutive_fail_buckets_cnt") or 0) + 1
        webhook |= {
            "health_status": "failing",
            "latest_error": error,
            "recent_consecutive_fail_buckets_cnt": failed,
        }
        _note(webhook, "errors", entry | {"error": error})


def _count(webhook: Record, name: str) -> None:
    webhook["counters"] = {**webhook["counters"], name: webhook["counters"].get(name, 0) + 1}


_REMEMBERED: Final = 10


def _note(webhook: Record, name: str, entry: Record) -> None:
    history = {"errors": [], "successes": []} | (webhook.get("history") or {})
    webhook["history"] = history | {name: [*history[name], entry][-_REMEMBERED:]}

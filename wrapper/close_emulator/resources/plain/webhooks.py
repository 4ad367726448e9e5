"""Webhooks: their subscriptions. `close_emulator.webhooks` delivers the events.

https://developer.close.com/api/resources/webhooks
"""

import hashlib
from collections.abc import Iterator
from typing import Final

from close_emulator.domain.event_filters import is_filter
from close_emulator.http.routing import Call
from close_emulator.problems import refuse_fields
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store

#: How many an organization can have.
MOST: Final = 40
TOO_MANY: Final = "The organization has the largest number of webhooks."
DUPLICATE: Final = "Duplicate active subscription "
NO_FILTER: Final = "Invalid filter."


def _seed(_: Store) -> Iterator[Record]:
    # Nobody listens at these addresses.
    for name in ("leads", "tasks"):
        yield {
            "url": f"https://hooks.example.com/{name}",
            "events": [{"object_type": "lead", "action": "created", "extra_filter": None}],
            "status": "paused",
        }


def _computed(store: Store, webhook: Record) -> Record:
    """The key, the same for an id in every run, and why the webhook is paused: what waited for it is dropped."""
    if webhook["status"] == "paused":
        store.outbox.clear(webhook["id"])
    return {
        "signature_key": hashlib.sha256(webhook["id"].encode()).hexdigest(),
        "pause_reason": "api" if webhook["status"] == "paused" else None,
    }


def _allowed(call: Call, webhook: Record | None) -> None:
    wrong: Record = {
        str(place): {"field-errors": {"extra_filter": NO_FILTER}}
        for place, one in enumerate(call.body.get("events") or ())
        if one.get("extra_filter") is not None and not is_filter(one["extra_filter"])
    }
    if wrong:
        refuse_fields({"events": {"errors": wrong}})
    if webhook is not None:
        return
    present = PLAIN.records(call.store).values()
    if len(present) >= MOST:
        refuse_fields({}, [TOO_MANY])
    wanted = _kinds(call.body["events"])
    for one in present:
        if one["status"] == "active" and one["url"] == call.body["url"] and _kinds(one["events"]) == wanted:
            refuse_fields({}, [f"{DUPLICATE}{one['id']}"])


def _kinds(events: list[Record]) -> list[Record]:
    return [{"extra_filter": None, **one} for one in events]


PLAIN: Final = Plain(
    tag="webhooks",
    path="/webhook/",
    prefix="whsub",
    name="Webhook",
    newest_first=False,
    # Seen of lists up to 2026 (close-more-facts M6); Close's examples show it for single ones.
    unlisted=frozenset({"signature_key"}),
    defaults={"status": "active", "counters": {}, "recent_consecutive_fail_buckets_cnt": 0},
    without_effect={"events.extra_filter": "it is kept as it was sent; it decides on deliveries alone"},
    before_create=_allowed,
    before_update=_allowed,
    null_is_absent=True,
    computed=_computed,
    behaviour={
        "create": f"at most {MOST}; a second active one for the same events and address is refused",
        "update": "null leaves a field as it is; what waits for a paused one is dropped",
    },
    seed=_seed,
)

"""Webhooks. https://developer.close.com/api/resources/webhooks

The subscriptions alone: nothing is sent to their addresses yet.
"""

import hashlib
from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    for name in ("leads", "tasks"):
        yield {
            "url": f"https://hooks.example.com/{name}",
            "events": [{"object_type": "lead", "action": "created", "extra_filter": None}],
        }


def _computed(_: Store, webhook: Record) -> Record:
    """The key, the same for an id in every run, and why the webhook is paused."""
    return {
        "signature_key": hashlib.sha256(webhook["id"].encode()).hexdigest(),
        "pause_reason": "api" if webhook["status"] == "paused" else None,
    }


PLAIN: Final = Plain(
    tag="webhooks",
    path="/webhook/",
    prefix="whsub",
    name="Webhook",
    newest_first=False,
    defaults={"status": "active", "counters": {}, "recent_consecutive_fail_buckets_cnt": 0},
    without_effect={"events.extra_filter": "it is kept as it was sent; it decides on deliveries alone"},
    null_is_absent=True,
    computed=_computed,
    behaviour={"create": "kept; nothing is sent to its address", "update": "null leaves a field as it is"},
    seed=_seed,
)

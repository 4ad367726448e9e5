"""Values of request fields that an organization with the small seed takes, by tag and by the end of a field's path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from close_emulator.state.store import Store


def by_tag(store: Store, filters: Mapping[str, list[Any]]) -> dict[str, dict[str, list[Any]]]:
    """Return the values; `filters` are those of fields that choose leads."""
    accounts = [*store.plain["/connected_account/"]]
    return {
        "bulk_actions.email": {
            **filters,
            "template_id": [*store.plain["/email_template/"]],
            "email_account_id": accounts,
        },
        "bulk_actions.sequence_subscriptions": {
            **filters,
            "action_type": ["pause", "resume", "subscribe"],
            "sequence_id": [*store.plain["/sequence/"]],
            "sender_account_id": accounts,
            "from_phone_number_id": [*store.plain["/phone_number/"]],
            "calls_assigned_to": [[one] for one in store.users],
        },
        "phone_numbers": {
            "country": ["US", "DE"],
            "prefix": ["212", "415"],
            "assign_to": [[one] for one in store.users],
            "inbound_ring_duration": [15, 60],
            "forward_to": ["+14155550150", "+14155550151"],
            "phone_numbers": [["+14155550150"], ["+14155550151"]],
        },
    }

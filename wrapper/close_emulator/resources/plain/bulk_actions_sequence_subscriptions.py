"""Subscriptions of many contacts: those that there are. https://developer.close.com/api/resources/bulk-actions"""

from typing import Final

from close_emulator.resources.bulk_actions import COMMON, past
from close_emulator.resources.generic import Plain

PLAIN: Final = Plain(
    tag="bulk_actions.sequence_subscriptions",
    path="/bulk_action/sequence_subscription/",
    prefix="bulkseqsub",
    name="BulkSequenceSubscriptionAction",
    operations=("list", "get"),
    defaults={**COMMON},
    seed=past(lambda _: {"action_type": "pause"}),
)

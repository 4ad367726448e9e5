from typing import Literal

ImportantThreadReason = Literal[
    "by-default",
    "contains-manual-message",
    "has-response",
    "manual",
    "most-recent-communication",
    "unset-initial-default",
    "whitelisted",
]

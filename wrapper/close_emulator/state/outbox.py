"""Events that wait for their delivery to webhooks."""

import heapq
from collections import Counter
from datetime import datetime
from typing import Any, NamedTuple, Self


class Delivery(NamedTuple):
    """An event that is to be delivered. Deliveries sort by when they are due, then by the order of their events.

    Attributes:
        due: When it is to be tried.
        event: The event's number.
        webhook_id: Whom it is for.
        queued: When it was first due.
        failed: How often it was tried in vain.
    """

    due: datetime
    event: int
    webhook_id: str
    queued: datetime
    failed: int = 0


class Outbox:
    """The deliveries of an organization. Truth is whether any waits."""

    def __init__(self) -> None:
        self._heap: list[Delivery] = []
        self._waiting: set[tuple[str, int]] = set()
        self._counts: Counter[str] = Counter()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        copy = type(self)()
        for delivery in self._heap:
            copy.add(delivery)
        return copy

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Outbox) and self._waiting == other._waiting

    __hash__ = None  # type: ignore[assignment]  # it can be changed

    def __bool__(self) -> bool:
        return bool(self._heap)

    @property
    def next_due(self) -> datetime | None:
        """When the next delivery is due, None if none waits."""
        return self._heap[0].due if self._heap else None

    def count(self, webhook_id: str) -> int:
        """Return how many deliveries wait for a webhook."""
        return self._counts[webhook_id]

    def add(self, delivery: Delivery) -> None:
        """Add a delivery, unless that event waits for that webhook already."""
        key = (delivery.webhook_id, delivery.event)
        if key not in self._waiting:
            self._waiting.add(key)
            self._counts[delivery.webhook_id] += 1
            heapq.heappush(self._heap, delivery)

    def take(self, now: datetime) -> Delivery | None:
        """Take the next delivery that is due out, None if none is."""
        if not self._heap or self._heap[0].due > now:
            return None
        delivery = heapq.heappop(self._heap)
        self._waiting.discard((delivery.webhook_id, delivery.event))
        self._counts[delivery.webhook_id] -= 1
        return delivery

    def clear(self, webhook_id: str) -> None:
        """Drop everything that waits for a webhook."""
        self._heap = [one for one in self._heap if one.webhook_id != webhook_id]
        heapq.heapify(self._heap)
        self._waiting = {key for key in self._waiting if key[0] != webhook_id}
        del self._counts[webhook_id]

"""Tasks of a Celery application that updates opportunities from several workers under one rate limit.

    celery -A tests.recipes.celery_tasks worker --pool prefork

The key and the address come from CLOSE_API_KEY and CLOSE_BASE_URL, the broker and the shared limits from REDIS_URL.
"""

from __future__ import annotations

import os
from typing import Any

from celery import Celery
from close_crm import Close, CloseError, RateLimits
from close_crm.bulk.models import Update

REDIS = os.environ["REDIS_URL"]

app = Celery("recipes", broker=REDIS, backend=REDIS)
# A task that a worker dies with is delivered again. That is safe for whole values alone: they say the same twice.
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True, worker_prefetch_multiplier=1)

# Made once, before workers are forked: each child gets connections of its own, and all share one count of requests.
close = Close(base_url=os.environ["CLOSE_BASE_URL"], rate_limits=RateLimits(storage=REDIS), deadline=60)


@app.task(name="hand_over")
def hand_over(id: str, user_id: str) -> dict[str, Any]:
    """Make another user the owner of an opportunity, and return what became of it."""
    try:
        opportunity = close.opportunities.update(id, user_id=user_id)
    except CloseError as error:
        # As data: what a result backend makes of an exception depends on its serializer.
        return {"id": id, "error": str(error), "maybe_applied": error.maybe_applied}
    return {"id": id, "user_id": opportunity.user_id, "worker": os.getpid()}


@app.task(name="update_chunk")
def update_chunk(rows: list[tuple[str, dict[str, Any]]], journal: str) -> list[tuple[int, str, str]]:
    """Apply a chunk of rows with a journal of its own: delivered again, it does only what is left."""
    updates = [Update(id, **fields) for id, fields in rows]
    results = close.opportunities.update_many(updates, journal=journal, concurrency=4)
    return [(result.row, result.outcome, str(result.error or "")) for result in results]

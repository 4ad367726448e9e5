"""The Celery application: one task, which hands one deal over.

celery -A tasks worker --pool prefork --concurrency 4
"""

from __future__ import annotations

import os
import time
from typing import TypedDict

from celery import Celery
from close_crm import Close, CloseError, RateLimits

REDIS = os.environ.get("REDIS_URL", "redis://127.0.0.1:6379/0")

app = Celery("leaver", broker=REDIS, backend=REDIS)
# A task whose worker dies is delivered again. Naming the new owner twice does no harm.
app.conf.update(task_acks_late=True, task_reject_on_worker_lost=True, worker_prefetch_multiplier=1)

# Made once, before the worker forks: each process gets connections of its own, and all share one limit through Redis.
close = Close(rate_limits=RateLimits(storage=REDIS), deadline=120)


class Outcome(TypedDict):
    """What became of one deal."""

    id: str
    error: str | None
    process: int
    finished: float
    limit: int | None


@app.task
def hand_over(id: str, user_id: str) -> Outcome:
    """Make somebody else the owner of a deal."""
    error = None
    try:
        close.opportunities.update(id, user_id=user_id)
    except CloseError as refused:
        # As text: how an exception would arrive depends on Celery's serializer.
        error = str(refused)
    state = close.rate_limit_states.get("PUT /opportunity/")
    return {
        "id": id,
        "error": error,
        "process": os.getpid(),
        "finished": time.time(),
        "limit": state.limit if state else None,
    }

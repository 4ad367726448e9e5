"""Jobs of RQ, which forks for each: the client is made once, by the import before the fork.

python -m tests.recipes.rq_jobs    # a worker that ends when its queue is empty
"""

from __future__ import annotations

import os

from close_crm import Close, RateLimits
from redis import Redis
from rq import Queue, Worker

REDIS = os.environ["REDIS_URL"]
close = Close(base_url=os.environ["CLOSE_BASE_URL"], rate_limits=RateLimits(storage=REDIS))


def set_value(id: str, cents: int) -> int:
    """Set the value of an opportunity; return the process that did."""
    assert close.opportunities.update(id, value=cents).value == cents
    return os.getpid()


def main() -> None:
    """Work until the queue is empty. This module is loaded by then, so that jobs find the client made."""
    connection = Redis.from_url(REDIS)
    close.users.me()
    Worker([Queue("close", connection=connection)], connection=connection).work(burst=True)


if __name__ == "__main__":
    # Under its own name, as the queue names its functions.
    from tests.recipes.rq_jobs import main as work

    work()

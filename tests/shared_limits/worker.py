"""One of several processes that update with one key: prints how many updates it made, and what was raised.

    python tests/shared_limits/worker.py sync|async URL KEY STORAGE|- ID COUNT

It prints "ready" when it could begin, and begins with the first line it is given.
"""

from __future__ import annotations

import asyncio
import json
import sys
from concurrent.futures import ThreadPoolExecutor

from close_crm import AsyncClose, Close, CloseError, RateLimits

CALLERS = 16


def in_threads(url: str, key: str, rate_limits: RateLimits, id: str, count: int) -> list[str]:
    """Update with sixteen threads."""
    raised: list[str] = []
    with (
        Close(key, base_url=url, rate_limits=rate_limits, tz_offset=None) as close,
        ThreadPoolExecutor(CALLERS) as pool,
    ):

        def update(number: int) -> None:
            try:
                close.opportunities.update(id, value=number)
            except CloseError as error:
                raised.append(repr(error))

        begin()
        list(pool.map(update, range(count)))
    return raised


async def in_tasks(url: str, key: str, rate_limits: RateLimits, id: str, count: int) -> list[str]:
    """Update with sixteen tasks."""
    raised: list[str] = []
    left = iter(range(count))
    async with AsyncClose(key, base_url=url, rate_limits=rate_limits, tz_offset=None) as close:

        async def update() -> None:
            for number in left:
                try:
                    await close.opportunities.update(id, value=number)
                except CloseError as error:
                    raised.append(repr(error))

        begin()
        await asyncio.gather(*(update() for _ in range(CALLERS)))
    return raised


def begin() -> None:
    """Wait for the word."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()


def main() -> None:
    """Do what the command line says."""
    colour, url, key, storage, id, count = sys.argv[1:]
    rate_limits = RateLimits(storage=None if storage == "-" else storage)
    if colour == "sync":
        raised = in_threads(url, key, rate_limits, id, int(count))
    else:
        raised = asyncio.run(in_tasks(url, key, rate_limits, id, int(count)))
    sys.stdout.write(json.dumps({"raised": raised}) + "\n")


if __name__ == "__main__":
    main()

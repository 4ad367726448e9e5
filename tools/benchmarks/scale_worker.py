"""One process of `make bench-scale`: callers of one client that update, or a rival with the same key.

    python tools/benchmarks/scale_worker.py SETTINGS

SETTINGS is JSON. It prints "ready", begins with the first line it is given, and prints what came of it as JSON.
"""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any


def apart(seconds: float) -> None:
    """Set this process' clock so far ahead."""
    true = time.time
    time.time = lambda: true() + seconds


def begin() -> None:
    """Wait for the word."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()


def in_threads(count: int, work: Any) -> None:
    """Run something in so many threads."""
    threads = [threading.Thread(target=work, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def ours(settings: dict[str, Any]) -> dict[str, Any]:
    """Update with a client until the time is over; return each caller's count, and each call's seconds."""
    from close_crm import Close, CloseError, RateLimits

    counts = [0] * settings["callers"]
    seconds: list[float] = []
    failed: list[str] = []
    rate_limits = RateLimits(storage=settings["storage"])
    with Close(
        settings["key"],
        base_url=settings["url"],
        rate_limits=rate_limits,
        tz_offset=None,
        deadline=settings["deadline"],
    ) as close:
        begin()
        end = time.monotonic() + settings["seconds"]

        def work(number: int) -> None:
            while (begun := time.monotonic()) < end:
                try:
                    close.opportunities.update(settings["id"], value=number)
                    counts[number] += time.monotonic() < end
                except CloseError as error:
                    failed.append(type(error).__name__)
                seconds.append(time.monotonic() - begun)

        in_threads(settings["callers"], work)
    return {"counts": counts, "longest": max(seconds, default=0.0), "failed": failed}


def rival(settings: dict[str, Any]) -> dict[str, Any]:
    """Update without a client of ours: a refused thread sleeps exactly `reset`."""
    import httpx2 as httpx

    counts = [0] * settings["callers"]
    address = f"{settings['url']}/opportunity/{settings['id']}/"
    with httpx.Client(auth=(settings["key"], ""), timeout=30) as client:
        begin()
        end = time.monotonic() + settings["seconds"]

        def work(number: int) -> None:
            while time.monotonic() < end:
                answer = client.put(address, json={"value": number})
                if answer.status_code == 429:
                    time.sleep(float(answer.headers["ratelimit"].rpartition("reset=")[2]))
                else:
                    counts[number] += 1

        in_threads(settings["callers"], work)
    return {"counts": counts, "longest": 0.0, "failed": []}


def main() -> None:
    """Do what the command line says."""
    settings = json.loads(sys.argv[1])
    apart(settings["apart"])
    reported = rival(settings) if settings["rival"] else ours(settings)
    sys.stdout.write(json.dumps(reported) + "\n")


if __name__ == "__main__":
    main()

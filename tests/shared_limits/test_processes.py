"""Real processes with one key under an enforced limit, with and without a storage that they share."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from close_crm import Close, RateLimits
from close_emulator import Emulator

from tools.redis_server import Server

WORKER = Path(__file__).with_name("worker.py")
LIMIT = 20
EACH = 30


def run(emulator: Emulator, storage: str | None) -> tuple[list[str], list[int]]:
    """Let two processes update at once; returns what they raised, and the statuses of all answers."""
    with emulator.serve() as url:
        rate_limits = RateLimits(storage=storage)
        with Close(emulator.api_key, base_url=url, rate_limits=rate_limits, tz_offset=None) as close:
            id = close.opportunities.list(limit=1).data[0].id
            emulator.limits.set(LIMIT, window=1.0)
            close.opportunities.update(id, value=0)
        before = len(emulator.exchanges)
        processes = [
            subprocess.Popen(
                [sys.executable, WORKER, colour, url, emulator.api_key, storage or "-", id, str(EACH)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for colour in ("sync", "async")
        ]
        for process in processes:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        reports = [json.loads(process.communicate(timeout=60)[0])["raised"] for process in processes]
        raised = [error for one in reports for error in one]
        return raised, [exchange.status or 0 for exchange in list(emulator.exchanges)[before:]]


def test_processes_that_share_a_storage_are_hardly_refused(
    redis_server: Server, forget: Callable[[], None]
) -> None:
    """Two processes, threads in one and tasks in the other, stay under one key's limit: few are refused."""
    raised, statuses = run(Emulator(), redis_server.url)

    assert raised == []
    assert statuses.count(200) == 2 * EACH
    assert statuses.count(429) <= len(statuses) / 20


def test_processes_that_share_nothing_are_refused_often(forget: Callable[[], None]) -> None:
    """The same run without a storage: each process takes the whole limit for its own."""
    _, statuses = run(Emulator(), None)

    assert statuses.count(429) > len(statuses) / 20

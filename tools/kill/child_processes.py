"""A process without threads that forks one child for each line it is sent: a bulk run, which may kill itself.

A line in: a JSON object, as `killing.Stage.play` makes it. Lines out: the child's id as it begins, and its status when
it has ended.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
import warnings
from pathlib import Path
from typing import Any

from close_crm import AsyncClose, Close, RetryPolicy
from close_crm.bulk.models import Result, Update


def main() -> None:
    """Serve until the input ends."""
    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            _child(order)
        _say({"pid": child})
        _, status = os.waitpid(child, 0)
        _say({"status": status})


def _say(what: dict[str, int]) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def _child(order: dict[str, Any]) -> None:
    status = 1
    try:
        _arm(order.get("kill"))
        outcomes = _run(order)
        Path(order["out"]).write_text(json.dumps(outcomes))
        status = 0
    except BaseException:  # noqa: BLE001 - shown, and reported by the status; nothing may go on in the parent's code
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stderr.flush()
        os._exit(status)


def _run(order: dict[str, Any]) -> list[tuple[int, str, str]]:
    warnings.simplefilter("error")
    rows = [Update(id, body) for id, body in order["rows"]]
    settings: dict[str, Any] = {
        "api_key": order["key"],
        "base_url": order["url"],
        "retry": RetryPolicy(first_wait=0),
        "rate_limits": False,
        "tz_offset": None,
    }
    many = {"journal": order["journal"], "concurrency": order["concurrency"]}
    if order["colour"] == "sync":
        with Close(**settings) as close:
            return [_told(result) for result in close.opportunities.update_many(rows, **many)]

    async def run() -> list[tuple[int, str, str]]:
        async with AsyncClose(**settings) as close:
            return [_told(result) async for result in close.opportunities.update_many(rows, **many)]

    return asyncio.run(run())


def _told(result: Result) -> tuple[int, str, str]:
    return result.row, result.outcome, str(result.error or "")


def _arm(kill: dict[str, Any] | None) -> None:
    """Have this process kill itself at the nth write or fsync of its journal: before, after, or halfway through."""
    if kill is None or kill["at"] not in {"write", "fsync"}:
        return
    write, fsync, lock, seen = os.write, os.fsync, threading.Lock(), 0

    def due() -> bool:
        nonlocal seen
        with lock:
            seen += 1
            return bool(seen == kill["nth"])

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def killing_write(file: int, data: bytes) -> int:
        now = due()
        if now and kill["when"] == "before":
            die()
        if now and kill["when"] == "halfway":
            write(file, data[: len(data) // 2])
            die()
        written = write(file, data)
        if now:
            die()
        return written

    def killing_fsync(file: int) -> None:
        now = due()
        if now and kill["when"] == "before":
            die()
        fsync(file)
        if now:
            die()

    if kill["at"] == "write":
        os.write = killing_write  # type: ignore[assignment]  # a module, patched in a child that is killed
    else:
        os.fsync = killing_fsync  # type: ignore[assignment]  # a module, patched in a child that is killed


if __name__ == "__main__":
    main()

"""Measurements of the long run besides random faults: deadlines, limits, memory, forks, threads, cancellation."""

from __future__ import annotations

import asyncio
import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, Final

from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_emulator import Emulator

from tools.fault_server import (
    Turn,
    bytes_then,
    drip,
    drip_head,
    flood,
    hang,
    head,
    scripted,
    whole,
)

from .churn import churn
from .forking import wrong_answers
from .rows import Row, say
from .storm import DEADLINE, storm

#: What a call may go past its deadline, in seconds.
GRACE: Final = 0.25
LARGE: Final = 200_000_000
MEMORY: Final = 80


def seconds_over(work: Callable[[], object], deadline: float) -> float:
    """Return how far a call went past its deadline, in seconds."""
    started = time.monotonic()
    try:
        work()
    except errors.CloseError:
        return time.monotonic() - started - deadline
    msg = "the call succeeded, though the server never answers"
    raise AssertionError(msg)


def failing(connection: Any, stop: threading.Event) -> None:
    """Answer 503, so that the client waits and comes again."""
    connection.sendall(head(2, 503) + b"{}")


SLOW: Final[dict[str, Turn]] = {
    "no answer": hang,
    "a byte each 50 ms": drip,
    "slow headers": drip_head,
    "waits between attempts": failing,
}
BUSY: Final = RetryPolicy(attempts=1000, first_wait=0.1, longest_wait=0.2)


def deadlines() -> Iterable[Row]:
    """Measure how far calls go past their deadline, in both colours."""
    bound = 0.5
    for name, turn in SLOW.items():
        over = []
        with scripted(turn) as server:
            with Close("key_of_a_soak", base_url=server.url, deadline=bound, retry=BUSY) as close:
                over += [seconds_over(lambda: close.opportunities.get("oppo_1"), bound) for _ in range(5)]

            async def in_tasks(url: str, over: list[float]) -> None:
                async with AsyncClose("key_of_a_soak", base_url=url, deadline=bound, retry=BUSY) as aclose:
                    over += await asyncio.gather(*(late(aclose, bound) for _ in range(5)))

            asyncio.run(in_tasks(server.url, over))
        yield _deadline_row(name, over)
    with scripted(hang) as server:
        yield _deadline_row("120 calls for 100 connections", asyncio.run(crowded(server.url, bound)))


async def late(close: AsyncClose, deadline: float) -> float:
    """Return how far a call went past its deadline, in seconds."""
    started = time.monotonic()
    try:
        await close.opportunities.get("oppo_1")
    except errors.CloseError:
        return time.monotonic() - started - deadline
    msg = "the call succeeded, though the server never answers"
    raise AssertionError(msg)


async def crowded(url: str, deadline: float) -> list[float]:
    """Ask for more connections than there are."""
    async with AsyncClose("key_of_a_crowd", base_url=url, deadline=deadline, rate_limits=False) as close:
        return list(await asyncio.gather(*(late(close, deadline) for _ in range(120))))


def _deadline_row(name: str, over: list[float]) -> Row:
    worst = max(over)
    figure = f"at most {worst:+.3f} s, {len(over)} calls"
    return Row("Q2", f"past the deadline: {name}", figure, f"≤ {GRACE} s", kept=worst <= GRACE)


def limits() -> Iterable[Row]:
    """Update 600 times where 60 a second are let through: 16 threads, and 16 tasks."""
    yield _limit_row("16 threads", _limit_threads)
    yield _limit_row("16 tasks", lambda url, key, numbers: asyncio.run(_limit_tasks(url, key, numbers)))


def _limit_row(who: str, work: Callable[[str, str, Iterable[int]], int]) -> Row:
    emulator = Emulator()
    emulator.limits.set(60, window=1.0, path="/opportunity/", method="PUT")
    statuses: list[int | None] = []

    def note(exchange: Any, _: float) -> None:
        statuses.append(exchange.status)

    with emulator.serve(log=note) as url:
        started = time.monotonic()
        raised = work(url, emulator.api_key, iter(range(600)))
        took = time.monotonic() - started
    refused = statuses.count(429)
    figure = f"{took:.1f} s, {refused} refused, {raised} raised"
    kept = took <= 10.5 and refused <= 30 and not raised
    return Row("Q4", f"600 updates at 60 a second, {who}", figure, "≤ 10.5 s, ≤ 30, 0", kept=kept)


def _limit_threads(url: str, key: str, numbers: Iterable[int]) -> int:
    lock, raised, left = threading.Lock(), [], iter(numbers)
    with Close(key, base_url=url) as close:
        id = close.opportunities.list(limit=1).data[0].id

        def work() -> None:
            while True:
                with lock:
                    number = next(left, None)
                if number is None:
                    return
                try:
                    close.opportunities.update(id, value=number)
                except errors.CloseError as error:
                    raised.append(error)

        in_threads([work] * 16)
    return len(raised)


async def _limit_tasks(url: str, key: str, numbers: Iterable[int]) -> int:
    raised = []
    async with AsyncClose(key, base_url=url) as close:
        id = (await close.opportunities.list(limit=1)).data[0].id

        async def work() -> None:
            for number in numbers:
                try:
                    await close.opportunities.update(id, value=number)
                except errors.CloseError as error:
                    raised.append(error)

        await asyncio.gather(*(work() for _ in range(16)))
    return len(raised)


def in_threads(work: Iterable[Callable[[], object]]) -> None:
    """Run all at the same time, and wait for their end."""
    threads = [threading.Thread(target=one) for one in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def for_seconds(seconds: float) -> Callable[..., bool]:
    """Return a function that is true until so many seconds have passed."""
    until = time.monotonic() + seconds
    return lambda *_: time.monotonic() < until


def cancellation() -> Iterable[Row]:
    """Cancel calls at random moments for five seconds, with and without budgets."""
    for rate_limits in (True, False):
        emulator = Emulator()
        with emulator.serve() as url:
            work = churn(emulator, url, for_seconds(5), rate_limits=rate_limits)
            outcome = asyncio.run(work)
        cancelled = outcome.ended["CancelledError"]
        figure = (
            f"{outcome.good} of 10, {outcome.held} held; {cancelled} cancelled, {outcome.in_waits} in waits"
        )
        kept = (outcome.good, outcome.held, outcome.under_way) == (
            10,
            0,
            0,
        ) and outcome.in_waits > 20 < cancelled
        what = f"5 s of cancellation, rate limits {'on' if rate_limits else 'off'}"
        yield Row("Q7", what, figure, "10 of 10, 0 held", kept=kept)


def interrupts() -> Iterable[Row]:
    """Interrupt calls of the main thread by real signals, beside four other threads, for twenty seconds."""
    emulator = Emulator()
    with emulator.serve() as url:
        found = storm(url, emulator, for_seconds(20))
    for line in found.wrong:
        say(f"  {line}")
    figure = f"{found.wrong.total()} wrong, {found.busy} held; {found.interrupted} calls interrupted"
    kept = not found.wrong and (found.busy, found.under_way) == (0, 0) and found.interrupted > 500
    yield Row("Q17", "20 s of signals that raise, 4 other threads", figure, "0 wrong, 0 held", kept=kept)
    figure = f"{found.longest:.2f} s, {found.others} calls"
    kept = found.longest < DEADLINE and found.others > found.interrupted
    yield Row("Q17", "longest call of the other threads", figure, f"< {DEADLINE:g} s", kept=kept)


def fork() -> Iterable[Row]:
    """Fork with connections open; 300 calls on each side."""
    emulator = Emulator()
    with emulator.serve() as url:
        wrong = asyncio.run(wrong_answers(url, emulator.api_key, 300))
    figure = f"{wrong['parent']} and {wrong['child']} wrong"
    yield Row("Q8", "fork, 300 calls each side", figure, "0 and 0, no hang", kept=not any(wrong.values()))


def first_use() -> Iterable[Row]:
    """Begin with 16 threads at once, fifty times over."""
    emulator = Emulator()
    pools, wrong, turns = [], 0, 50
    with emulator.serve() as url:
        for _ in range(turns):
            pool, bad = _beginning(url, emulator.api_key)
            pools.append(pool)
            wrong += bad
    figure = f"{max(pools)} pool, {wrong} wrong answers in {turns * 16}"
    kept = max(pools) == 1 and not wrong
    yield Row("Q9", f"16 threads at first use, {turns} clients", figure, "1 pool, 0 wrong", kept=kept)


def _beginning(url: str, key: str) -> tuple[int, int]:
    with Close(key, base_url=url) as close:
        ids = [one.id for one in close.opportunities.list(limit=10).data]
    start, pools, wrong = threading.Barrier(16), set(), []
    with Close(key, base_url=url, rate_limits=False) as close:

        def work(number: int) -> None:
            start.wait()
            inner: Any = close.get_httpx_client()
            pools.add(id(inner._transport._pool))
            wanted = ids[number % len(ids)]
            if close.opportunities.get(wanted).id != wanted:
                wrong.append(wanted)

        in_threads([partial(work, number) for number in range(16)])
    return len(pools), len(wrong)


#: Asks for one object and tells what came of it, by how many MB the process grew at most meanwhile, and by how many the
#: meter then rises for 150 MB that are surely taken. Warm before: what is measured is the answer, not the first call.
#: `ru_maxrss` won't do: a process starts with its parent's, which may be larger than all that is measured here.
GROWTH: Final = """
import asyncio, json, sys
from close_crm import AsyncClose, Close, errors
url, colour = sys.argv[1:]
def peak():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM"))
async def in_tasks():
    async with AsyncClose("key_of_a_soak", base_url=url) as close:
        await close.users.me()
        before = peak()
        try:
            await close.opportunities.get("oppo_1")
        except errors.CloseError as error:
            return before, type(error).__name__
def plain():
    with Close("key_of_a_soak", base_url=url) as close:
        close.users.me()
        before = peak()
        try:
            close.opportunities.get("oppo_1")
        except errors.CloseError as error:
            return before, type(error).__name__
before, name = asyncio.run(in_tasks()) if colour == "async" else plain()
after = peak()
taken = b"x" * 150_000_000
print(json.dumps([name, after - before, peak() - after]))
"""


def memory() -> Iterable[Row]:
    """Answer with 200 MB, compressed and not, and measure another process that takes it."""
    bomb = gzip.compress(b" " * LARGE)
    turns = {
        "gzip bomb": bytes_then(head(len(bomb), 200, "Content-Encoding: gzip") + bomb, hang),
        "plain body": flood(LARGE),
    }
    for name, turn in turns.items():
        for colour in ("sync", "async"):
            with scripted(whole, turn) as server:
                command = [sys.executable, "-c", GROWTH, server.url, colour]
                process = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
            error, grown, seen = json.loads(process.stdout)
            if seen < 50:
                msg = f"the meter shows {seen:.0f} MB for 150 MB that were taken: nothing is measured"
                raise AssertionError(msg)
            kept = error == "BodyTooLarge" and grown <= MEMORY
            figure = f"{error}, {grown:+.1f} MB"
            yield Row(
                "Q10", f"{name} of 200 MB, {colour}", figure, f"BodyTooLarge, ≤ +{MEMORY} MB", kept=kept
            )

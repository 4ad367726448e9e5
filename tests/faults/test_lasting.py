"""What a client has to outlive: cancellation at any point, a fork with connections open, many threads and tasks."""

from __future__ import annotations

import asyncio
import os
import random
import threading
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy
from close_crm.clock import Clock
from close_emulator import Emulator

from tools.fault_server import OBJECT, Turn, drip, hang, head, scripted, whole
from tools.soak.churn import Churned, churn, cut
from tools.soak.forking import wrong_answers
from tools.soak.ledger import Ledger, fault, world

FAST = RetryPolicy(attempts=3, first_wait=0.001, longest_wait=0.002)


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Emulator, str]]:
    """An emulator over HTTP."""
    emulator = Emulator()
    with emulator.serve() as url:
        yield emulator, url


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("rate_limits", [True, False])
async def test_cancellation_churn_leaves_the_client_whole(
    served: tuple[Emulator, str], *, rate_limits: bool
) -> None:
    """After hundreds of calls cut off at every point, waits included, ten of ten work, and nothing is held."""

    def again(number: int, reported: Churned) -> bool:
        # Where others use the processors few calls come to a wait before they are cut off; more rounds have enough.
        return number < 20 or (reported.in_waits <= 5 and number < 400)

    reported = await churn(*served, again, rate_limits=rate_limits)

    assert reported.ended["CancelledError"] > 50
    assert reported.in_waits > 5
    assert (reported.good, reported.held, reported.under_way) == (10, 0, 0)


#: Where a call is when it is cancelled: what the server does, and what the client receives before.
POINTS: dict[str, Turn] = {
    "before the headers": hang,
    "inside the body": drip,
    "in the wait before the next attempt": lambda connection, stop: connection.sendall(head(2, 503) + b"{}"),
    "in the wait that Close asks for": lambda connection, stop: connection.sendall(
        head(2, 429, "Retry-After: 30") + b"{}"
    ),
}


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("point", POINTS)
async def test_call_can_be_cancelled_at_any_point(point: str) -> None:
    """A call that is cancelled there returns its connection and its place in the budget at once."""
    slow = RetryPolicy(attempts=3, first_wait=30, longest_wait=30)
    clock = Clock(random=lambda: 1.0)
    with scripted(*[POINTS[point]] * 5, whole) as server:
        async with AsyncClose(
            f"key_{point.replace(' ', '_')}", base_url=server.url, retry=slow, clock=clock
        ) as close:
            for number in range(1, 6):
                task = asyncio.ensure_future(close.opportunities.get("oppo_1"))
                done, _ = await asyncio.wait([task], timeout=0.05)
                # A call cut off before it was sent would leave its turn to the calls that have to work below.
                while len(server.requests) < number and not done:
                    done, _ = await asyncio.wait([task], timeout=0.05)
                assert not done
                task.cancel()
                await asyncio.wait([task])
                assert task.cancelled()
                # What a refusal closed stays closed for all: only the waiting was cancelled.
                if "asks" in point:
                    break
            limiter: Any = close._http.limiters.of("GET /opportunity/").key  # type: ignore[union-attr]  # on by default
            pool: Any = close._http._transport
            assert len(limiter._held) == 0
            assert all(connection.is_idle() for connection in pool._pool.connections)
            if "asks" not in point:
                assert [(await close.opportunities.get("oppo_1")).id for _ in range(10)] == ["oppo_1"] * 10


async def test_call_can_be_cancelled_while_it_waits_for_the_window() -> None:
    """A call that waits for its turn under the rate limit can be cancelled, and has no place."""
    used_up = httpx.Response(200, headers={"RateLimit": "limit=5, remaining=0, reset=30"}, content=OBJECT)
    transport = httpx.MockTransport(lambda request: used_up)
    async with AsyncClose("key_that_waits_for_a_window", transport=transport) as close:
        await close.opportunities.get("oppo_1")
        assert await cut(close.opportunities.get("oppo_1"), 0.02) == "CancelledError"

        limiter: Any = close._http.limiters.of("GET /opportunity/").key  # type: ignore[union-attr]  # on by default
        assert len(limiter._held) == 0


def test_interrupted_sync_call_gives_its_place_back() -> None:
    """What breaks out of a sync call, such as ctrl-C, leaves no request under way."""

    def interrupt(request: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with Close("key_of_an_interrupted_call", transport=httpx.MockTransport(interrupt)) as close:
        with pytest.raises(KeyboardInterrupt):
            close.opportunities.get("oppo_1")

        limiter: Any = close._http.limiters.of("GET /opportunity/").key  # type: ignore[union-attr]  # on by default
        assert len(limiter._held) == 0


@pytest.mark.usefixtures("each_network")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("how", ["plain", "recorded"])
async def test_fork_with_open_connections(served: tuple[Emulator, str], how: str) -> None:
    """Parent and child of a fork go on with one client, 300 calls each: no answer goes to the wrong one."""
    emulator, url = served

    assert await wrong_answers(url, emulator.api_key, 300, how) == {"parent": 0, "child": 0}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_child_starts_with_free_locks() -> None:
    """A lock that another thread has at the time of the fork does not stop the child, nor does the parent's load."""
    from close_crm.concurrency import forks
    from close_crm.ratelimit import windows

    limiters = windows.shared("https://of.a.fork/", "1")
    limiter = limiters.of("GET /").key
    limiter.reserve(0)
    held: list[Any] = [windows._REGISTRY._lock, limiters.key._lock, limiter._lock]
    for lock in held:
        lock.acquire()
    try:
        # What the child does first; the parent's own state is put back below by not being used again.
        forks._after_fork()
        assert windows.shared("https://of.a.fork/", "1").of("GET /").key is limiter
        assert limiter.reserve(0) == 0
        assert len(limiter._held) == 1
    finally:
        for lock in held:
            lock.release()


@pytest.mark.usefixtures("each_network")
def test_sixteen_threads_at_first_use_make_one_pool(served: tuple[Emulator, str]) -> None:
    """Threads that all begin with one new client share one pool, and each gets its own answer."""
    emulator, url = served
    ids = [user["id"] for user in emulator_objects(url, emulator.api_key)]
    start = threading.Barrier(16)
    wrong: list[object] = []
    clients: set[int] = set()
    with Close(emulator.api_key, base_url=url) as close:

        def work(number: int) -> None:
            start.wait()
            clients.add(id_of_pool(close))
            for turn in range(10):
                wanted = ids[(number + turn) % len(ids)]
                got = close.opportunities.get(wanted).id
                if got != wanted:
                    wrong.append((wanted, got))

        run_all([threading.Thread(target=work, args=(number,)) for number in range(16)])

    assert (wrong, len(clients)) == ([], 1)


def emulator_objects(url: str, key: str) -> list[dict[str, Any]]:
    """Return the opportunities that are served."""
    with Close(key, base_url=url) as close:
        return [item.to_dict() for item in close.opportunities.list(limit=10).data]


def id_of_pool(close: Close) -> int:
    """Distinguish pools."""
    client: Any = close.get_httpx_client()
    return id(client._transport._pool)


def run_all(threads: list[threading.Thread]) -> None:
    """Start them and wait for all."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)


def test_one_client_serves_thirty_two_threads_under_faults() -> None:
    """A thousand updates by 32 threads: each ends in success or a typed error, and the store has what was reported."""
    emulator, ids = world(32)
    ledger = Ledger(emulator, ids)
    with Close(emulator.api_key, transport=ledger.transport(), retry=FAST, rate_limits=False) as close:

        def work(id: str) -> None:
            for value in range(1, 32):
                fault(emulator, value)
                try:
                    opportunity = close.opportunities.update(id, value=value)
                    assert opportunity.value == value
                except BaseException as error:  # noqa: BLE001  # the claim is that only typed errors come
                    ledger.failed(id, value, error)
                else:
                    ledger.landed(id, value, opportunity.value)

        run_all([threading.Thread(target=work, args=(id,)) for id in ids])

    assert not ledger.untyped
    assert ledger.succeeded > 500
    assert not ledger.discrepancies()


@pytest.mark.parametrize("seed", range(3))
async def test_one_client_serves_five_hundred_tasks_under_faults(seed: int) -> None:
    """A thousand updates by 500 tasks: each ends in success or a typed error, and the store has what was reported."""
    emulator, ids = world(500)
    ledger = Ledger(emulator, ids)
    chance = random.Random(seed).random  # noqa: S311  # not for secrets
    async with AsyncClose(
        emulator.api_key,
        transport=ledger.transport(),
        retry=FAST,
        rate_limits=False,
        clock=Clock(random=chance),
    ) as close:

        async def work(number: int, id: str) -> None:
            for value in range(1, 3):
                fault(emulator, number + value)
                try:
                    opportunity = await close.opportunities.update(id, value=value)
                    assert opportunity.value == value
                except BaseException as error:  # noqa: BLE001  # the claim is that only typed errors come
                    ledger.failed(id, value, error)
                else:
                    ledger.landed(id, value, opportunity.value)

        await asyncio.gather(*(work(number, id) for number, id in enumerate(ids)))

    assert not ledger.untyped
    assert ledger.succeeded > 500
    assert not ledger.discrepancies()


def test_discrepancy_tells_its_history() -> None:
    """A success whose update never landed is found, and reported with what was sent and what callers received."""
    emulator, ids = world(2)
    ledger = Ledger(emulator, ids)
    emulator.faults.add("return-200", operation="opportunities_update", body={"id": ids[0], "value": 1})
    with Close(emulator.api_key, transport=ledger.transport(), retry=FAST, rate_limits=False) as close:
        for id in ids:
            ledger.landed(id, 1, close.opportunities.update(id, value=1).value)

    (found,) = ledger.discrepancies()
    assert found.startswith(f"{ids[0]}: has None, reported {{1}}")
    assert 'PUT {\\"value\\":1}: 200' in found
    assert "1 landed, the answer shows 1" in found

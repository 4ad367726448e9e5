"""Many callers under an enforced limit, on a clock that stands still while anybody has something to do."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, RateLimits, RateLimitState, RetryPolicy
from close_crm.clock import Clock
from close_emulator import Emulator
from close_emulator.faults.limits import Generation


class Virtual:
    """Time for tasks of one event loop: it moves on to the next sleeper when nobody else can go on."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []
        self._count = 0

    async def sleep(self, seconds: float) -> None:
        """Sleep."""
        woken = asyncio.Event()
        self._count += 1
        heapq.heappush(self._sleepers, (self.now + seconds, self._count, woken))
        await woken.wait()

    async def run(self, work: Awaitable[Any]) -> Any:
        """Run something to its end, moving time on."""
        task = asyncio.ensure_future(work)
        while not task.done():
            # As many rounds of the loop as anything between two sleeps can take.
            for _ in range(60):
                await asyncio.sleep(0)
            if self._sleepers and not task.done():
                self.now, _, woken = heapq.heappop(self._sleepers)
                woken.set()
        return await task


@pytest.mark.parametrize("callers", [16, 100])
@pytest.mark.parametrize(("form", "way"), [("documented", 0.004), ("observed", 0.004), ("single", 0.05)])
async def test_limit_is_kept_with_few_refusals(callers: int, form: Generation, way: float) -> None:
    """600 updates against 60 a second: at most a twentieth is refused, none raised, and hardly any time is lost.

    Also where `reset` comes in whole seconds, rounded up.
    """
    time = Virtual()
    emulator = Emulator(clock=lambda: datetime(2026, 11, 23, tzinfo=UTC) + timedelta(seconds=time.now))
    statuses: list[int] = []
    drawn = iter(range(10**9))

    async def answer(request: httpx.Request) -> httpx.Response:
        await time.sleep(way)
        response = emulator.handle(request)
        statuses.append(response.status_code)
        await time.sleep(way)
        return response

    clock = Clock(lambda: time.now, async_sleep=time.sleep, random=lambda: next(drawn) * 0.381966 % 1)
    async with AsyncClose(
        emulator.api_key,
        transport=httpx.MockTransport(answer),
        clock=clock,
        retry=RetryPolicy(attempts=3),
        tz_offset=None,
        base_url=f"https://of-{callers}-callers-{form}.example/api/v1",
    ) as close:
        id = (await time.run(close.opportunities.list(limit=1))).data[0].id
        emulator.limits.set(60, window=1.0)
        chosen: tuple[Generation, ...] = (form,)
        emulator.limits.generations = chosen
        statuses.clear()
        begun = time.now
        left = iter(range(600))

        async def work() -> None:
            for number in left:
                await close.opportunities.update(id, value=number)

        await time.run(asyncio.gather(*(work() for _ in range(callers))))

    refused = statuses.count(429)
    assert statuses.count(200) == 600
    # The first callers know of no limit yet: those beyond it are refused once.
    assert refused <= max(30, callers - 60 + 10)
    assert time.now - begun <= 10.5


async def test_hardly_anything_of_a_limit_is_left_unused() -> None:
    """Eight callers under 40 a second carry out at least 97.5 % of what is allowed, and none is refused."""
    time = Virtual()
    emulator = Emulator(clock=lambda: datetime(2026, 11, 23, tzinfo=UTC) + timedelta(seconds=time.now))
    carried_out_at: list[float] = []
    drawn = iter(range(10**9))

    async def answer(request: httpx.Request) -> httpx.Response:
        await time.sleep(0.004)
        response = emulator.handle(request)
        assert response.status_code == 200
        carried_out_at.append(time.now)
        await time.sleep(0.004)
        return response

    async with AsyncClose(
        emulator.api_key,
        transport=httpx.MockTransport(answer),
        clock=Clock(lambda: time.now, async_sleep=time.sleep, random=lambda: next(drawn) * 0.381966 % 1),
        tz_offset=None,
        base_url="https://of-all-that-is-allowed.example/api/v1",
    ) as close:
        id = (await time.run(close.opportunities.list(limit=1))).data[0].id
        emulator.limits.set(40, window=1.0)
        carried_out_at.clear()
        left = iter(range(10 * 40 + 1))

        async def work() -> None:
            for number in left:
                await close.opportunities.update(id, value=number)

        await time.run(asyncio.gather(*(work() for _ in range(8))))

    begins = carried_out_at[::40]
    achieved = (len(begins) - 1) / (begins[-1] - begins[0])
    assert achieved >= 0.975


@dataclass
class Crowd:
    """How several keys of one organization fared."""

    statuses: list[int]
    seconds: float
    states: list[RateLimitState]


async def crowd(name: str, rate_limits: RateLimits) -> Crowd:
    """Let three keys update, eight tasks each, as much as their organization may in five seconds: twice a key's."""
    time = Virtual()
    emulator = Emulator(clock=lambda: datetime(2026, 11, 23, tzinfo=UTC) + timedelta(seconds=time.now))
    statuses: list[int] = []
    drawn = iter(range(10**9))

    async def answer(request: httpx.Request) -> httpx.Response:
        await time.sleep(0.004)
        response = emulator.handle(request)
        statuses.append(response.status_code)
        await time.sleep(0.004)
        return response

    clock = Clock(lambda: time.now, async_sleep=time.sleep, random=lambda: next(drawn) * 0.381966 % 1)
    closes = [
        AsyncClose(
            key,
            transport=httpx.MockTransport(answer),
            clock=clock,
            rate_limits=rate_limits,
            # Whoever is refused goes on: what counts here is how often.
            retry=RetryPolicy(attempts=20),
            tz_offset=None,
            base_url=f"https://of-{name}.example/api/v1",
        )
        for key in emulator.api_keys.values()
    ]
    id = (await time.run(closes[0].opportunities.list(limit=1))).data[0].id
    emulator.limits.set(20, window=1.0, organization=40)
    for close in closes:
        await time.run(close.opportunities.update(id, value=0))
    time.now += 1
    statuses.clear()
    begun = time.now
    left = iter(range(5 * 40))

    async def work(close: AsyncClose) -> None:
        for number in left:
            await close.opportunities.update(id, value=number)

    await time.run(asyncio.gather(*(work(close) for close in closes for _ in range(8))))
    for close in closes:
        await close.aclose()
    states = [close.rate_limit_states["PUT /opportunity/"] for close in closes]
    return Crowd(statuses, time.now - begun, states)


async def test_keys_of_one_organization_keep_under_its_ceiling() -> None:
    """Three keys that could use up more than their organization has share it: at most a twentieth is refused."""
    reported = await crowd("organization-known", RateLimits(organization="orga_1", organization_share=2))

    assert reported.statuses.count(200) == 200
    assert reported.statuses.count(429) <= len(reported.statuses) / 20
    assert reported.seconds <= 6
    assert {state.organization.limit for state in reported.states if state.organization} == {40}


async def test_keys_whose_organization_is_not_known_are_refused_more() -> None:
    """The same run when nobody says that the keys belong together: the ceiling is met by being refused."""
    reported = await crowd("organization-not-known", RateLimits(organization_share=2))

    assert reported.statuses.count(429) > len(reported.statuses) / 20


async def test_second_client_with_the_same_key_knows_the_budget() -> None:
    """Clients of one process that use one key share what is left."""
    emulator = Emulator()
    emulator.limits.set(10, window=60)
    url = "https://of-two-clients.example/api/v1"
    first = AsyncClose(emulator.api_key, transport=emulator.transport(), base_url=url)
    second = AsyncClose(emulator.api_key, transport=emulator.transport(), base_url=url)
    async with first, second:
        await first.users.me()

        assert (
            second.rate_limit_states["GET /me/"].remaining
            == first.rate_limit_states["GET /me/"].remaining
            == 9
        )


async def test_cancelled_caller_holds_nobody_up() -> None:
    """A caller that is cancelled while it waits for a window leaves its turn to the one behind it, at once."""
    time = Virtual()
    emulator = Emulator(clock=lambda: datetime(2026, 11, 23, tzinfo=UTC) + timedelta(seconds=time.now))
    emulator.limits.set(1, window=10)
    clock = Clock(lambda: time.now, async_sleep=time.sleep, random=lambda: 0.0)
    url = "https://of-cancelled-callers.example/api/v1"
    async with AsyncClose(
        emulator.api_key, transport=emulator.transport(), clock=clock, tz_offset=None, base_url=url
    ) as close:
        await time.run(close.users.me())
        before, behind = (asyncio.create_task(close.users.me()) for _ in range(2))
        await time.run(time.sleep(1))

        before.cancel()
        await time.run(behind)

    assert before.cancelled()
    assert 9.9 < time.now < 10.1

"""One iteration in many hands, and after errors."""

from __future__ import annotations

import asyncio
import threading

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, errors

from tests.colours import COLOURS, Colour, client
from tests.pagination.list_server import ListServer, made

IDS = [f"oppo_{number}" for number in range(60)]


def test_many_threads() -> None:
    """Threads that share an iteration get each object once between them, and no page is asked for twice."""
    server, found = ListServer(made(range(60))), list[str]()
    meet = threading.Barrier(4)

    def handler(request: httpx.Request) -> httpx.Response:
        # Room for the others to ask for the page that is under way.
        meeting.wait(0.01)
        return server(request)

    def take() -> None:
        meet.wait()
        for one in iteration:
            found.append(one.id)

    meeting = threading.Event()
    with Close("key", transport=httpx.MockTransport(handler), rate_limits=False, tz_offset=None) as close:
        iteration = close.opportunities.iterate(page_size=7)
        threads = [threading.Thread(target=take) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert sorted(found, key=IDS.index) == IDS
    queries = [tuple(query.items()) for query in server.queries]
    assert len(set(queries)) == len(queries)


async def test_many_tasks() -> None:
    """Tasks that share an iteration get each object once between them."""
    server, found = ListServer(made(range(60))), list[str]()

    async def handler(request: httpx.Request) -> httpx.Response:
        answer = server(request)
        for _ in range(len(server.queries) * 7 % 11):
            await asyncio.sleep(0)
        return answer

    async def take() -> None:
        async for one in iteration:
            found.append(one.id)

    transport = httpx.MockTransport(handler)
    async with AsyncClose("key", transport=transport, rate_limits=False, tz_offset=None) as close:
        iteration = close.opportunities.iterate(page_size=7)
        await asyncio.gather(*[take() for _ in range(4)])

    assert sorted(found, key=IDS.index) == IDS
    queries = [tuple(query.items()) for query in server.queries]
    assert len(set(queries)) == len(queries)


async def test_cancelled_on_the_way() -> None:
    """After a cancelled step the iteration goes on; nothing is lost or comes twice."""
    server, found, steps = ListServer(made(range(60))), [], 0

    async def handler(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        return server(request)

    transport = httpx.MockTransport(handler)
    async with AsyncClose("key", transport=transport, rate_limits=False, tz_offset=None) as close:
        iteration = close.opportunities.iterate(page_size=7)
        while True:
            step = asyncio.ensure_future(anext(iteration))
            await asyncio.sleep(0)
            steps += 1
            if steps % 3 == 0:
                step.cancel()
            try:
                found.append((await step).id)
            except asyncio.CancelledError:
                continue
            except StopAsyncIteration:
                break

    assert found == IDS


@pytest.mark.parametrize("colour", COLOURS)
def test_pages_go_on_after_an_error(colour: Colour) -> None:
    """The same iterator over whole pages goes on after an error, and does not end as if the list did."""
    server = ListServer(made(range(60)))
    answered = 0

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal answered
        answered += 1
        return httpx.Response(503) if answered % 2 == 0 else server(request)

    found: list[str] = []
    refusals = 0
    with client(colour, handler) as close:
        pages = close.opportunities.iterate(page_size=10).pages()
        while True:
            try:
                found += [one.id for one in next(pages).data]
            except errors.ServerError:
                refusals += 1
            except StopIteration:
                break

    assert found == IDS
    assert refusals > 3

"""One async client in several event loops: one after another, at once, and loops that end in the middle of a call."""

from __future__ import annotations

import asyncio
import gc
import re
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, CustomField, FieldSet, RetryPolicy, errors, search
from close_crm.bulk.models import Update
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.testing.contract import ContractTransport
from close_emulator import Emulator

from tools.fault_server import FaultServer, hang, scripted, whole

ONCE: Any = {"tz_offset": None, "retry": RetryPolicy(attempts=1), "rate_limits": False}
SCHEMA = {"fields": [{"id": "cf_1", "name": "Plan", "type": "text", "accepts_multiple_values": False}]}


@pytest.fixture(autouse=True)
def nothing_left_open() -> Iterator[None]:
    """What a test leaves open is found by the end of the test: warnings are errors."""
    yield
    gc.collect()
    # What is alive then, the next test need not look through again.
    gc.freeze()


def client(server: FaultServer, **settings: Any) -> AsyncClose:
    """Return a client of this server."""
    return AsyncClose("key", base_url=server.url, **ONCE, **settings)


def pools(close: AsyncClose) -> int:
    """Count the event loops for which a client has connections."""
    transport: Any = close._http._transport
    return len(transport._pool._pools._kept)


async def got(close: AsyncClose) -> str:
    """Make a call."""
    return (await close.opportunities.get("oppo_1")).id


@pytest.mark.usefixtures("each_network")
def test_client_serves_one_event_loop_after_another() -> None:
    """Twenty `asyncio.run` with one client work, each over a connection of its own that is closed with its loop."""
    with scripted() as server:
        close = client(server)

        async def twice() -> list[str]:
            return [await got(close), await got(close)]

        answers = [asyncio.run(twice()) for _ in range(20)]

        assert answers == [["oppo_1"] * 2] * 20
        assert (server.connections, pools(close)) == (20, 0)


@pytest.mark.usefixtures("each_network")
def test_client_that_is_opened_in_one_loop_is_closed_in_another() -> None:
    """`aclose` closes what is this loop's, and is not troubled by what was another's."""
    with scripted() as server:
        close = client(server)
        first = asyncio.new_event_loop()
        first.run_until_complete(close.__aenter__())
        assert first.run_until_complete(got(close)) == "oppo_1"

        asyncio.run(close.aclose())

        with pytest.raises(errors.InvalidRequest, match="closed"):
            asyncio.run(got(close))
        first.run_until_complete(first.shutdown_asyncgens())
        first.close()
        assert pools(close) == 0


@pytest.mark.usefixtures("each_network")
def test_loops_that_are_closed_without_more_ado_do_not_pile_up() -> None:
    """Connections of loops that were only closed, as by hand, are let go of when the next one comes."""
    with scripted() as server:
        close = client(server)
        for _ in range(5):
            loop = asyncio.new_event_loop()
            assert loop.run_until_complete(got(close)) == "oppo_1"
            loop.close()
            assert pools(close) == 1

        asyncio.run(close.aclose())

        assert pools(close) == 0


@pytest.mark.usefixtures("each_network")
def test_two_loops_at_once_have_a_pool_each() -> None:
    """Two threads with a loop each use one client at the same time, each over its own connection."""
    with scripted() as server:
        close = client(server)
        both = threading.Barrier(2)

        async def work() -> tuple[list[str], int]:
            first = await got(close)
            await asyncio.to_thread(both.wait, 30)
            answers = [first, *[await got(close) for _ in range(20)]]
            await asyncio.to_thread(both.wait, 30)
            return answers, pools(close)

        with ThreadPoolExecutor(2) as threads:
            ran = [threads.submit(asyncio.run, work()) for _ in range(2)]
            results = [future.result(60) for future in ran]

        assert [answers for answers, _ in results] == [["oppo_1"] * 21] * 2
        assert max(count for _, count in results) == 2
        assert (server.connections, pools(close)) == (2, 0)


@pytest.mark.usefixtures("each_network")
def test_loop_may_end_in_the_middle_of_a_call() -> None:
    """A request that was under way when its loop ended holds nothing back in the next one."""
    arrived = threading.Event()

    def arrive(connection: socket.socket, stop: threading.Event) -> None:
        arrived.set()
        hang(connection, stop)

    with scripted(arrive, whole) as server:
        close = client(server)

        async def leave_it() -> None:
            task = asyncio.create_task(got(close))
            assert await asyncio.to_thread(arrived.wait, 30)
            assert not task.done()

        asyncio.run(leave_it())

        assert asyncio.run(got(close)) == "oppo_1"
        assert pools(close) == 0


@pytest.mark.usefixtures("each_network")
def test_pool_below_other_transports_is_one_for_each_loop_too() -> None:
    """A transport of the caller's, and one that passes requests on to it, serve one loop after another as well."""
    with scripted() as server:
        inner = httpx.AsyncHTTPTransport()
        close = client(server, transport=ContractTransport(inner, mode="report"))

        assert [asyncio.run(got(close)) for _ in range(3)] == ["oppo_1"] * 3


@pytest.mark.usefixtures("each_network")
def test_bulk_runs_in_one_loop_after_another() -> None:
    """`update_many` with one client works in each of several loops."""
    emulator = Emulator()
    with emulator.serve() as url:
        close = AsyncClose(emulator.api_key, base_url=url, **ONCE)

        async def update(value: int) -> set[str]:
            ids = [one.id for one in (await close.opportunities.list(limit=3)).data]
            changes = [Update(id, value=value) for id in ids]
            return {result.outcome async for result in close.opportunities.update_many(changes)}

        assert [asyncio.run(update(value)) for value in (1, 2, 3)] == [{"applied"}] * 3


def test_schema_that_was_being_read_in_a_loop_that_is_over_is_read_anew() -> None:
    """Nobody waits for a task that will not go on: the next loop's first caller reads."""
    count = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        if count == 1:
            await asyncio.Event().wait()
        return httpx.Response(200, json=SCHEMA)

    close = AsyncClose("key", transport=httpx.MockTransport(answer), **ONCE)
    first = asyncio.new_event_loop()
    left = first.create_task(close.custom_fields.opportunity())
    first.run_until_complete(asyncio.sleep(0.01))
    assert count == 1
    # As a program does that stops its loop and never runs it again.
    first.close()

    fields = asyncio.run(close.custom_fields.opportunity())

    assert fields["Plan"].id == "cf_1"
    left._log_destroy_pending = False  # type: ignore[attr-defined]  # asyncio's own complaint
    with suppress(RuntimeError):  # what it waits with can't be ended outside its loop
        left.get_coro().close()


def test_schema_is_read_once_for_tasks_of_two_loops() -> None:
    """A task that waits for a reading in another thread's loop is woken by it."""
    reading, go = threading.Event(), threading.Event()
    count = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        reading.set()
        assert await asyncio.to_thread(go.wait, 30)
        return httpx.Response(200, json=SCHEMA)

    close = AsyncClose("key", transport=httpx.MockTransport(answer), **ONCE)

    async def other() -> str:
        assert await asyncio.to_thread(reading.wait, 30)
        task = asyncio.create_task(close.custom_fields.opportunity())
        await asyncio.sleep(0)
        go.set()
        return (await task)["Plan"].id

    async def read() -> str:
        return (await close.custom_fields.opportunity())["Plan"].id

    with ThreadPoolExecutor(2) as threads:
        ran = [threads.submit(asyncio.run, work) for work in (read(), other())]
        assert [future.result(30) for future in ran] == ["cf_1", "cf_1"]

    assert count == 1


def test_tokens_are_refreshed_and_stored_in_one_loop_after_another() -> None:
    """A grant's refresh, and the coroutine that stores its tokens, work in each loop, whatever became of the last."""
    saved: list[str] = []
    number = 0

    def token(request: httpx.Request) -> httpx.Response:
        nonlocal number
        number += 1
        answer = {"access_token": f"access_{number}", "refresh_token": f"refresh_{number}", "expires_in": 0}
        return httpx.Response(200, json=answer)

    async def save(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        saved.append(tokens.access_token)

    async def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": "oppo_1"})

    app = OAuthApp("client", "secret", transport=httpx.MockTransport(token))
    old = Tokens("access_0", "refresh_0", expires_at=datetime.now(UTC) - timedelta(minutes=1))
    auth = OAuth(app, old, on_refresh=save)
    close = AsyncClose(auth=auth, transport=httpx.MockTransport(answer), **ONCE)

    assert [asyncio.run(got(close)) for _ in range(3)] == ["oppo_1"] * 3
    assert saved == ["access_1", "access_2", "access_3"]


@pytest.mark.usefixtures("each_network")
def test_client_serves_asyncio_and_trio_in_turn() -> None:
    """Connections of one library's loop are not used in the other's."""
    trio = pytest.importorskip("trio", reason="trio is not installed")
    with scripted() as server:
        close = client(server)

        answers = [run(got, close) for run in (trio.run, _in_asyncio, trio.run, _in_asyncio)]

        assert answers == ["oppo_1"] * 4
        assert (server.connections, pools(close)) == (4, 0)


def _in_asyncio(work: Any, *arguments: Any) -> Any:
    return asyncio.run(work(*arguments))


def test_call_without_an_event_loop_sends_nothing() -> None:
    """A coroutine that is run by hand, outside every event loop, raises an error of ours that says so."""
    close = AsyncClose("key", base_url="http://127.0.0.1:9", **ONCE)
    call: Any = close.lead_statuses.create(label="Of a test")
    with pytest.raises(errors.ConnectFailed, match="event loop") as caught:
        call.send(None)

    assert caught.value.maybe_applied is False


DOUBT = FieldSet({"fields": []}, ("opportunity", None)).set("Tier", "Gold")
OUTSIDE: dict[str, Any] = {
    "call": lambda close: close.opportunities.get("oppo_1"),
    "whole response": lambda close: close.opportunities.with_raw_response.get("oppo_1"),
    "by path": lambda close: close.request("GET", "/me/"),
    "iteration": lambda close: anext(close.opportunities.iterate()),
    "pages": lambda close: anext(close.opportunities.iterate().pages()),
    "iteration by path": lambda close: anext(close.iterate("/task/")),
    "search": lambda close: anext(close.search(search.leads(search.everything()))),
    "changes": lambda close: anext(close.opportunities.changed_since(None)),
    "fields by name": lambda close: close.custom_fields.opportunity(),
    "change in doubt": lambda close: close.opportunities.update("oppo_1", DOUBT),
    "find or create": lambda close: close.leads.find_or_create(email="a@b.example"),
    "upsert": lambda close: close.opportunities.upsert(CustomField("cf_1").set("a")),
    "bulk run": lambda close: anext(close.opportunities.update_many([Update("oppo_1", value=1)])),
    "upload": lambda close: close.files.upload(b"a", filename="a.txt", content_type="text/plain"),
}


@pytest.mark.parametrize("way", OUTSIDE)
@pytest.mark.parametrize("rate_limits", [True, False])
def test_outside_of_any_event_loop(way: str, *, rate_limits: bool) -> None:
    """What is awaited by hand is refused with the way out, and sends nothing."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={})

    close = AsyncClose("key", transport=httpx.MockTransport(answer), rate_limits=rate_limits)

    with pytest.raises((errors.InvalidRequest, errors.ConnectFailed), match=r"event loop.*asyncio\.run"):
        OUTSIDE[way](close).__await__().send(None)

    assert sent == []


def _raises_no_loop(*_: Any) -> Any:
    """Raise what anyio raises outside of event loops, as a caller's own code in a worker thread may."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(anyio.get_cancelled_exc_class).result()


THEIRS = httpx.MockTransport(_raises_no_loop)
THEIR_CLOCK = Clock(async_sleep=_raises_no_loop)
REFUSING = httpx.MockTransport(lambda _: httpx.Response(429, headers={"retry-after": "1"}))
FOREIGN: dict[str, Any] = {
    "call": lambda: AsyncClose("key", transport=THEIRS, **ONCE).opportunities.get("oppo_1"),
    "wait": lambda: AsyncClose("key", transport=REFUSING, clock=THEIR_CLOCK).opportunities.get("oppo_1"),
    "consent": lambda: OAuthApp("id", "secret", transport=THEIRS).exchange_async("code"),
}


@pytest.mark.parametrize("where", FOREIGN)
def test_error_about_a_loop_from_callers_code_is_theirs(where: str) -> None:
    """What code of the caller's raises about an event loop is reported as all that it raises, and not as ours."""

    async def called() -> None:
        await FOREIGN[where]()

    with pytest.raises((RuntimeError, errors.TransportError, errors.OAuthError)) as caught:
        asyncio.run(called())

    assert re.search("NoEventLoopError|AsyncLibraryNotFoundError", f"{caught.type} {caught.value}")
    assert "asyncio.run" not in str(caught.value)


def test_consent_outside_of_any_event_loop() -> None:
    """So are the calls of OAuth."""
    app = OAuthApp("id", "secret", redirect_uri="https://a.example/")

    with pytest.raises(errors.InvalidRequest, match=r"asyncio\.run"):
        app.exchange_async("code").__await__().send(None)

"""OAuth in calls: one refresh at a time, and tokens stored before they are used."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

import httpx2 as httpx
import pytest
import respx
from close_crm import AsyncClose, Close, errors
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens

from tests.colours import COLOURS, Colour, client
from tests.oauth.oauth_server import NOW, SECRET, Server, calling


@pytest.mark.parametrize("colour", COLOURS)
def test_valid_token_is_sent_as_it_is(colour: Colour) -> None:
    """A token far from its end goes out as Bearer, and the token endpoint is left alone."""
    server = Server()
    with calling(colour, server, server.oauth()) as close:
        close.users.me()

    assert (server.calls, server.asked) == (["Bearer access_token_0"], [])


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("seconds", [-10, 0, 59])
def test_token_is_refreshed_before_it_expires(colour: Colour, seconds: int) -> None:
    """Within the margin a new token is fetched first, by form, at Close's address, without the old Authorization."""
    server = Server()
    with calling(colour, server, server.oauth(server.tokens(seconds=seconds))) as close:
        close.users.me()
        close.users.me()

    assert server.calls == ["Bearer access_token_1"] * 2
    assert server.refreshes == [
        {
            "client_id": ["an_app"],
            "client_secret": [SECRET],
            "grant_type": ["refresh_token"],
            "refresh_token": ["refresh_token_0"],
        }
    ]
    [request] = server.asked
    assert (request.method, str(request.url)) == ("POST", "https://api.close.com/oauth2/token/")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert "authorization" not in request.headers


async def test_grant_signs_for_any_client_of_httpx2() -> None:
    """It is an `httpx2.Auth` like others: a client of httpx2's own has it refreshed and sends it, in both colours."""
    server = Server()
    oauth = server.oauth(server.tokens(seconds=0))
    transport = httpx.MockTransport(server.api)
    with httpx.Client(auth=oauth, transport=transport) as plain:
        plain.get("https://api.close.com/api/v1/me/")
    async with httpx.AsyncClient(auth=oauth, transport=transport) as aplain:
        await aplain.get("https://api.close.com/api/v1/me/")

    assert isinstance(oauth, httpx.Auth)
    assert server.calls == ["Bearer access_token_1"] * 2


@pytest.mark.parametrize("colour", COLOURS)
def test_margin_and_clock_are_the_callers(colour: Colour) -> None:
    """The refresh comes when the given clock says that the given margin has begun."""
    server = Server()
    with calling(colour, server, server.oauth(margin=300)) as close:
        server.now = NOW + 3600 - 301
        close.users.me()
        before = len(server.refreshes)
        server.now += 1
        close.users.me()

    assert (before, len(server.refreshes)) == (0, 1)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("seconds", [None, 3600])
def test_refused_token_is_refreshed_and_the_request_sent_again(colour: Colour, seconds: float | None) -> None:
    """A 401 brings a refresh, and the same request, body included, goes out with the new token."""
    server = Server()
    stale = Tokens(
        "revoked_access_token", "refresh_token_0", expires_at=server.tokens(seconds=seconds).expires_at
    )
    bodies: list[bytes] = []

    def api(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return server.api(request)

    with client(colour, api, api_key=None, auth=server.oauth(stale)) as close:
        close.opportunities.update("oppo_1", value=1)

    assert server.calls == ["Bearer revoked_access_token", "Bearer access_token_1"]
    assert bodies == [b'{"value":1}'] * 2


@pytest.mark.parametrize("colour", COLOURS)
def test_401_after_a_fresh_refresh_is_raised(colour: Colour) -> None:
    """A new token that is refused as well ends the call; nor does each further call refresh again."""
    server = Server()
    with (
        client(colour, lambda request: httpx.Response(401), api_key=None, auth=server.oauth()) as close,
    ):
        for _ in range(3):
            with pytest.raises(errors.Unauthorized):
                close.users.me()

    assert len(server.refreshes) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_without_refresh_token_a_401_is_raised(colour: Colour) -> None:
    """Without `offline_access` there is nothing to refresh with: the token is used as long as Close takes it."""
    server = Server()
    server.number = 1
    tokens = Tokens("access_token_0", expires_at=datetime.fromtimestamp(NOW - 1, UTC))
    with calling(colour, server, server.oauth(tokens)) as close, pytest.raises(errors.Unauthorized):
        close.users.me()

    assert (server.calls, server.asked) == (["Bearer access_token_0"], [])


def test_sixteen_threads_refresh_once() -> None:
    """Sixteen threads that find the token expired make one refresh, and all use what it brought."""
    server = Server()
    server.hold = threading.Event()
    oauth = server.oauth(server.tokens(seconds=-1))
    at_once = threading.Barrier(17)
    with Close(auth=oauth, transport=httpx.MockTransport(server.api), rate_limits=False) as close:

        def call(_: int) -> None:
            at_once.wait(10)
            close.users.me()

        with ThreadPoolExecutor(16) as pool:
            done = pool.map(call, range(16))
            at_once.wait(10)
            server.hold.set()
            list(done)

    assert (len(server.refreshes), server.calls) == (1, ["Bearer access_token_1"] * 16)


async def test_fifty_tasks_refresh_once() -> None:
    """Fifty tasks that find the token expired make one refresh, and all use what it brought."""
    server = Server()
    server.hold = threading.Event()
    oauth = server.oauth(server.tokens(seconds=-1))
    async with (
        AsyncClose(auth=oauth, transport=httpx.MockTransport(server.api), rate_limits=False) as close,
        asyncio.TaskGroup() as group,
    ):
        for _ in range(50):
            group.create_task(close.users.me())
        await asyncio.sleep(0)
        server.hold.set()

    assert (len(server.refreshes), server.calls) == (1, ["Bearer access_token_1"] * 50)


@pytest.mark.parametrize("refused", [False, True], ids=["expired", "refused"])
async def test_threads_and_tasks_of_one_grant_refresh_once(*, refused: bool) -> None:
    """One grant serves both colours at once: 16 threads and 50 tasks together make one refresh."""
    server = Server()
    server.hold = threading.Event()
    tokens = Tokens("refused_access_token", "refresh_token_0") if refused else server.tokens(seconds=-1)
    oauth = server.oauth(tokens)
    transport = httpx.MockTransport(server.api)
    with Close(auth=oauth, transport=transport, rate_limits=False) as close, ThreadPoolExecutor(16) as pool:
        async with AsyncClose(auth=oauth, transport=transport, rate_limits=False) as aclose:
            loop = asyncio.get_running_loop()
            async with asyncio.TaskGroup() as group:
                threads = [loop.run_in_executor(pool, close.users.me) for _ in range(16)]
                for _ in range(50):
                    group.create_task(aclose.users.me())
                await asyncio.sleep(0)
                server.hold.set()
                await asyncio.gather(*threads)

    assert len(server.refreshes) == 1
    assert server.calls.count("Bearer access_token_1") == 66


@pytest.mark.parametrize("colour", COLOURS)
def test_tokens_are_stored_in_the_callers_context(colour: Colour) -> None:
    """Context variables of the call that began a refresh, such as its span, are there when the tokens are stored."""
    request: ContextVar[str] = ContextVar("request", default="nobody's")
    server, seen = Server(), []
    oauth = server.oauth(server.tokens(seconds=-1), on_refresh=lambda _: seen.append(request.get()))
    token = request.set("the caller's")
    try:
        with calling(colour, server, oauth) as close:
            close.users.me()
    finally:
        request.reset(token)

    assert seen == ["the caller's"]


async def test_cancelled_task_loses_no_tokens() -> None:
    """Cancelling the task whose call began the refresh leaves it running: its tokens are stored and used by others."""
    server = Server()
    server.hold = threading.Event()
    stored: list[Tokens] = []
    oauth = server.oauth(server.tokens(seconds=-1), on_refresh=stored.append)
    async with AsyncClose(auth=oauth, transport=httpx.MockTransport(server.api), rate_limits=False) as close:
        first = asyncio.create_task(close.users.me())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        second = asyncio.create_task(close.users.me())
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        server.hold.set()
        await second

    assert (len(server.refreshes), [tokens.refresh_token for tokens in stored]) == (1, ["refresh_token_1"])


@pytest.mark.parametrize("colour", COLOURS)
def test_call_waits_no_longer_than_its_deadline(colour: Colour) -> None:
    """A token endpoint that does not answer holds a call up until its deadline, and the call was not carried out."""
    server = Server()
    server.hold = threading.Event()
    oauth = server.oauth(server.tokens(seconds=-1))
    try:
        with (
            calling(colour, server, oauth, deadline=0.05) as close,
            pytest.raises(errors.TransportError) as caught,
        ):
            close.opportunities.create(value=1)
    finally:
        server.hold.set()

    assert not caught.value.maybe_applied
    assert server.calls == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", ["function", "coroutine function"])
def test_tokens_are_stored_before_they_are_used(colour: Colour, kind: str) -> None:
    """The callback has the new tokens, all of them, when no request with them was sent yet."""
    server = Server()
    stored: list[tuple[dict[str, Any], int]] = []

    def save(tokens: Tokens) -> None:
        stored.append((tokens.to_dict(), len(server.calls)))

    async def save_awaiting(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        save(tokens)

    callback: Callable[[Tokens], object] = save if kind == "function" else save_awaiting
    with calling(colour, server, server.oauth(server.tokens(seconds=-1), on_refresh=callback)) as close:
        close.users.me()

    [(reported, calls)] = stored
    assert calls == 0
    assert reported == {
        "access_token": "access_token_1",
        "refresh_token": "refresh_token_1",
        "expires_at": "2026-11-23T13:00:00+00:00",
        "scope": "all.full_access offline_access",
        "organization_id": "orga_1",
        "user_id": "user_1",
    }


async def test_coroutine_function_runs_in_the_callers_loop() -> None:
    """What a program's own loop has, such as a database pool, can be used to store the tokens."""
    server = Server()
    loops: list[object] = []

    async def save(tokens: Tokens) -> None:
        loops.append(asyncio.get_running_loop())

    oauth = server.oauth(server.tokens(seconds=-1), on_refresh=save)
    async with AsyncClose(auth=oauth, transport=httpx.MockTransport(server.api), rate_limits=False) as close:
        await close.users.me()

    assert loops == [asyncio.get_running_loop()]


@pytest.mark.parametrize("colour", COLOURS)
def test_failed_callback_is_reported_and_loses_nothing(colour: Colour) -> None:
    """If storing fails, no request is sent and the old tokens stay; the next call stores the same tokens."""
    server = Server()
    failures = [OSError("disk full")]
    stored: list[Tokens] = []

    def save(tokens: Tokens) -> None:
        if failures:
            raise failures.pop()
        stored.append(tokens)

    oauth = server.oauth(before := server.tokens(seconds=-1), on_refresh=save)
    with calling(colour, server, oauth) as close:
        with pytest.raises(errors.TokensNotSaved, match="OSError") as caught:
            close.users.me()
        assert isinstance(caught.value.__cause__, OSError)
        assert "`unsaved` of the OAuth" in str(caught.value)
        assert (oauth.tokens, server.calls) == (before, [])
        assert oauth.unsaved is not None
        assert oauth.unsaved.refresh_token == "refresh_token_1"
        close.users.me()

    assert oauth.unsaved is None
    assert [tokens.refresh_token for tokens in stored] == ["refresh_token_1"]
    assert (len(server.refreshes), server.calls) == (1, ["Bearer access_token_1"])


@pytest.mark.parametrize("colour", COLOURS)
def test_revoked_grant_is_its_own_error(colour: Colour) -> None:
    """A grant that is gone raises GrantRevoked, with the call's template, and the endpoint is not asked again."""
    server = Server()
    oauth = server.oauth(Tokens("access_token_9", "refresh_token_used_before"))
    with calling(colour, server, oauth) as close:
        for _ in range(2):
            with pytest.raises(errors.GrantRevoked) as caught:
                close.users.me()
            assert (caught.value.code, caught.value.template) == ("invalid_grant", "GET /me/")
        asked = len(server.asked)
        oauth.use(server.tokens())
        close.users.me()

    assert (asked, server.calls[-1]) == (1, "Bearer access_token_0")


@pytest.mark.parametrize("colour", COLOURS)
def test_refresh_over_the_real_transport(colour: Colour, respx_mock: respx.MockRouter) -> None:
    """Without a transport of one's own, both addresses are asked over the network, which respx stands for."""
    server = Server()
    # respx is typed for httpx, which httpx2 stands in for: see tools/alias_httpx.py.
    token: Callable[..., Any] = server.token
    api: Callable[..., Any] = server.api
    respx_mock.post("https://api.close.com/oauth2/token/").mock(side_effect=token)
    respx_mock.get("https://api.close.com/api/v1/me/").mock(side_effect=api)
    oauth = OAuth(OAuthApp("an_app", SECRET, clock=lambda: NOW), server.tokens(seconds=-1))
    with client(colour, api_key=None, auth=oauth) as close:
        close.users.me()

    assert (len(server.refreshes), server.calls) == (1, ["Bearer access_token_1"])


def test_token_does_not_go_to_another_origin() -> None:
    """A request made by hand to another place carries no token, and brings no refresh."""
    seen: list[httpx.Request] = []

    def elsewhere(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    server = Server()
    oauth = server.oauth(server.tokens(seconds=-1))
    with Close(auth=oauth, transport=httpx.MockTransport(elsewhere)) as close:
        close.get_httpx_client().get("https://elsewhere.example/")

    assert "authorization" not in seen[0].headers
    assert server.asked == []


@pytest.mark.parametrize("kind", [Close, AsyncClose])
@pytest.mark.parametrize("other", [{"api_key": "key"}, {"token": "token"}, {"auth": "token"}])
def test_one_kind_of_credentials(kind: Any, other: dict[str, Any]) -> None:
    """A grant beside a key or a token, or something that is no grant, is refused."""
    with pytest.raises(errors.ConfigurationError):
        kind(**{"auth": Server().oauth(), **other})


def test_forked_child_does_not_wait_for_its_parents_thread() -> None:
    """After a fork, a refresh that was under way in the parent is forgotten, and the child makes its own."""
    server = Server()
    server.hold = threading.Event()
    oauth = server.oauth(server.tokens(seconds=-1))
    under_way = oauth._renewal(oauth.tokens, None)
    oauth.after_fork()
    server.hold.set()
    with calling("sync", server, oauth) as close:
        assert under_way.wait(10)
        server.number = 0
        close.users.me()

    assert server.calls == ["Bearer access_token_1"]

"""Guards: a client that may only read, and one that writes in one organization alone."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, CustomField, RetryPolicy, errors
from close_crm.bulk.models import Update
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens

from tests.colours import COLOURS, Colour, client

OURS, OTHER = "orga_ours", "orga_other"


class Organization:
    """Answers as an organization would, and keeps what was asked.

    Args:
        listed: The organizations of the key's user.
        own: The one that the key belongs to.
    """

    def __init__(self, *listed: Any, own: str = OURS) -> None:
        self.listed = listed
        self.own = own
        self.asked: list[str] = []
        self.failing: list[httpx.Response] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v1")
        self.asked.append(f"{request.method} {path}")
        if path == "/me/":
            if self.failing:
                return self.failing.pop()
            return httpx.Response(200, json={"id": "user_1", "organizations": list(self.listed)})
        if path == "/status/lead/":
            return httpx.Response(200, json={"data": [{"id": "stat_1", "organization_id": self.own}]})
        return httpx.Response(200, json={"id": "oppo_1", "data": [], "has_more": False})


def guarded(colour: Colour, organization: Organization, **settings: Any) -> Any:
    return client(colour, transport=httpx.MockTransport(organization), **settings)


WRITES: list[Callable[[Close], object]] = [
    lambda close: close.opportunities.create(value=1),
    lambda close: close.opportunities.update("oppo_1", value=1),
    lambda close: close.opportunities.update("oppo_1", CustomField("cf_1").add("a")),
    lambda close: close.opportunities.delete("oppo_1"),
    lambda close: close.with_options(deadline=9).opportunities.update("oppo_1", value=1),
    lambda close: close.opportunities.with_raw_response.update("oppo_1", value=1),
    lambda close: close.request("PUT", "/opportunity/oppo_1/", json={"value": 1}),
    lambda close: close.request("POST", "/task/", json={"text": "x"}),
    lambda close: close.request("DELETE", "/task/task_1/"),
    lambda close: close.request("DELETE", "/task/task_1/", idempotency="read"),
    lambda close: close.request("PATCH", "/task/task_1/", idempotency="read"),
    lambda close: close.request("POST", "/opportunity/", json={"value": 1}, idempotency="read"),
    lambda close: next(iter(close.iterate("/opportunity/", method="POST", json={"value": 1})), None),
    lambda close: list(close.opportunities.update_many([Update("oppo_1", value=1)])),
]
READS: list[Callable[[Close], object]] = [
    lambda close: close.opportunities.get("oppo_1"),
    lambda close: list(close.opportunities.iterate()),
    lambda close: close.request("GET", "/task/"),
    lambda close: close.request("HEAD", "/task/"),
    lambda close: close.request("POST", "/data/search/", json={"query": {}}, idempotency="read"),
    lambda close: list(close.iterate("/data/search/", method="POST", json={"query": {}})),
    lambda close: list(close.opportunities.update_many([Update("oppo_1", value=1)], dry_run=True)),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("number", range(len(WRITES)))
def test_read_only_sends_no_write(colour: Colour, number: int) -> None:
    """Whatever may change something is refused before it is sent, whoever says that it only reads."""
    organization = Organization(OURS)
    with (
        guarded(colour, organization, read_only=True) as close,
        pytest.raises(errors.ReadOnlyClient, match="read-only"),
    ):
        WRITES[number](close)

    assert organization.asked == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("number", range(len(READS)))
def test_read_only_reads(colour: Colour, number: int) -> None:
    """Reads go out, searches by POST and dry runs included; nobody is asked for the organization."""
    organization = Organization(OTHER)
    with guarded(colour, organization, read_only=True, expect_organization=OURS) as close:
        READS[number](close)

    assert organization.asked
    assert "GET /me/" not in organization.asked


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("path", ["/api/v1", "/api/v1/", "/to/X", "/"])
def test_description_says_what_writes_wherever_the_api_is(colour: Colour, path: str) -> None:
    """Whatever the path of `base_url` ends with, what the description calls a write is none by a caller's word."""
    organization = Organization(OURS)
    settings: Any = {"base_url": f"https://gateway.example{path}", "read_only": True}
    with guarded(colour, organization, **settings) as close, pytest.raises(errors.ReadOnlyClient):
        close.request("POST", "/opportunity/", json={"value": 1}, idempotency="read")

    assert organization.asked == []


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("override", ["PUT", "delete", " PATCH "])
def test_header_that_makes_a_write_of_a_read(method: str, override: str) -> None:
    """A request by hand whose header names another method is judged by that one, too."""
    organization = Organization(OURS)
    headers = {"X-HTTP-Method-Override": override}
    with (
        Close("key_of_a_test", read_only=True, transport=httpx.MockTransport(organization)) as close,
        pytest.raises(errors.ReadOnlyClient),
    ):
        close.get_httpx_client().request(method, "/opportunity/", headers=headers)

    assert organization.asked == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("number", range(len(WRITES)))
def test_wrong_organization_is_not_written_in(colour: Colour, number: int) -> None:
    """A key of another organization is noticed before the first write, and every one is refused."""
    organization = Organization({"id": OTHER})
    with guarded(colour, organization, expect_organization=OURS) as close:
        for _ in range(2):
            with pytest.raises((errors.WrongOrganization, errors.BulkStopped)) as caught:
                WRITES[number](close)
            assert OTHER in str(caught.value)
            assert OURS in str(caught.value)

    assert organization.asked == ["GET /me/"]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("listed", [OURS, {"id": OURS, "name": "Harbour Works"}])
def test_right_organization_is_asked_for_once(colour: Colour, listed: Any) -> None:
    """One request, before the first write, for all that the client and its other settings write; reads need none."""
    organization = Organization(listed)
    with guarded(colour, organization, expect_organization=OURS) as close:
        close.opportunities.get("oppo_1")
        for _ in range(2):
            close.opportunities.update("oppo_1", value=1)
            close.with_options(deadline=5).opportunities.create(value=1)

    write = ["PUT /opportunity/oppo_1/", "POST /opportunity/"]
    assert organization.asked == ["GET /opportunity/oppo_1/", "GET /me/", *write, *write]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("own", [OURS, OTHER])
def test_user_of_several_organizations(colour: Colour, own: str) -> None:
    """Where the user is in several, what the key itself reads shows which of them it belongs to."""
    organization = Organization({"id": OURS}, {"id": OTHER}, own=own)
    with guarded(colour, organization, expect_organization=OURS) as close:
        if own == OURS:
            close.opportunities.update("oppo_1", value=1)
        else:
            with pytest.raises(errors.WrongOrganization):
                close.opportunities.update("oppo_1", value=1)

    assert organization.asked[:2] == ["GET /me/", "GET /status/lead/"]
    assert len(organization.asked) == (3 if own == OURS else 2)


@pytest.mark.parametrize("colour", COLOURS)
def test_organization_of_a_grant_counts(colour: Colour) -> None:
    """Tokens that name their organization need no request."""
    for named in (OURS, OTHER):
        organization = Organization()
        oauth = OAuth(OAuthApp("an_app", "a_secret"), Tokens("a_token", organization_id=named))
        with guarded(colour, organization, api_key=None, auth=oauth, expect_organization=OURS) as close:
            if named == OURS:
                close.opportunities.update("oppo_1", value=1)
            else:
                with pytest.raises(errors.WrongOrganization):
                    close.opportunities.update("oppo_1", value=1)
        assert organization.asked == (["PUT /opportunity/oppo_1/"] if named == OURS else [])


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "answer", [{}, {"organizations": None}, {"organizations": [{}]}, {"organizations": []}]
)
def test_answer_that_names_none(colour: Colour, answer: dict[str, Any]) -> None:
    """Where the organization is not known, nothing is written."""
    organization = Organization()
    organization.failing = [httpx.Response(200, json=answer)]
    with (
        guarded(colour, organization, expect_organization=OURS) as close,
        pytest.raises(errors.WrongOrganization, match="not known"),
    ):
        close.opportunities.update("oppo_1", value=1)

    assert organization.asked == ["GET /me/"]


@pytest.mark.parametrize("colour", COLOURS)
def test_failure_is_raised_and_asked_again(colour: Colour) -> None:
    """A check that fails raises its own error, and the next write asks anew."""
    organization = Organization(OURS)
    organization.failing = [httpx.Response(503)]
    with guarded(colour, organization, expect_organization=OURS) as close:
        with pytest.raises(errors.ServerError) as caught:
            close.opportunities.create(value=1)
        close.opportunities.create(value=1)

    assert not caught.value.maybe_applied
    assert organization.asked == ["GET /me/", "GET /me/", "POST /opportunity/"]


def test_threads_ask_once() -> None:
    """Sixteen threads that write at once wait for one check; each of those that waited gets an error of it."""
    for failing in (False, True):
        organization, together = Organization(OURS), threading.Barrier(16)
        if failing:
            organization.failing = [httpx.Response(503) for _ in range(16)]
        close = Close(
            "key_of_a_test",
            transport=httpx.MockTransport(organization),
            expect_organization=OURS,
            retry=RetryPolicy(attempts=1),
            rate_limits=False,
        )

        def write(close: Close = close, together: threading.Barrier = together) -> str:
            together.wait(10)
            try:
                close.opportunities.update("oppo_1", value=1)
            except errors.ServerError:
                return "failed"
            return "written"

        with ThreadPoolExecutor(16) as pool:
            ends = list(pool.map(lambda _, write=write: write(), range(16)))

        assert set(ends) == {"failed" if failing else "written"}
        if not failing:
            assert organization.asked.count("GET /me/") == 1


async def test_tasks_ask_once_and_a_cancelled_one_leaves_it_to_others() -> None:
    """Tasks wait for one check. When the one that asks is cancelled, another asks, and all of them write."""
    organization, asked, go_on = Organization(OURS), asyncio.Event(), asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/me/"):
            asked.set()
            await go_on.wait()
        return organization(request)

    async with AsyncClose(
        "key_of_a_test", transport=httpx.MockTransport(answer), expect_organization=OURS, rate_limits=False
    ) as close:
        first = asyncio.create_task(close.opportunities.update("oppo_1", value=1))
        await asked.wait()
        others = [asyncio.create_task(close.opportunities.update("oppo_1", value=1)) for _ in range(5)]
        await asyncio.sleep(0)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        go_on.set()
        await asyncio.gather(*others)

    assert first.cancelled()
    assert organization.asked == ["GET /me/", *["PUT /opportunity/oppo_1/"] * 5]


def test_wait_for_another_callers_check_ends() -> None:
    """Who waits for a check that another makes does so no longer than for a connection; nothing of it was sent."""
    organization, asked, go_on = Organization(OURS), threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/me/"):
            asked.set()
            go_on.wait(20)
        return organization(request)

    settings: Any = {"expect_organization": OURS, "rate_limits": False}
    with (
        Close("key_of_a_test", transport=httpx.MockTransport(answer), **settings) as close,
        ThreadPoolExecutor(1) as pool,
    ):
        first = pool.submit(close.opportunities.update, "oppo_1", value=1)
        assert asked.wait(20)
        with pytest.raises(
            errors.DeadlineExceeded, match="check of the organization took too long"
        ) as caught:
            close.with_options(timeout=0.01).opportunities.delete("oppo_2")
        go_on.set()
        assert first.result(20).id == "oppo_1"

    assert (caught.value.method, caught.value.path) == ("DELETE", "/api/v1/opportunity/oppo_2/")
    assert not caught.value.maybe_applied
    assert organization.asked == ["GET /me/", "PUT /opportunity/oppo_1/"]


@pytest.mark.parametrize("colour", COLOURS)
def test_check_is_made_with_the_settings_of_the_call(colour: Colour) -> None:
    """The question about the organization carries the headers of the client and of the call, as a gateway asks."""
    seen: list[tuple[str, str | None, str | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        headers = request.headers
        seen.append((request.method, headers.get("x-gateway"), headers.get("x-call")))
        return Organization(OURS)(request)

    settings: Any = {"transport": httpx.MockTransport(answer), "headers": {"X-Gateway": "open"}}
    with client(colour, expect_organization=OURS, **settings) as close:
        close.with_options(headers={"X-Call": "one"}).opportunities.update("oppo_1", value=1)

    assert seen == [("GET", "open", "one"), ("PUT", "open", "one")]


@pytest.mark.parametrize("colour", COLOURS)
def test_check_is_part_of_the_call(colour: Colour) -> None:
    """The time that the check takes is the call's: a call does not get its deadline twice."""
    organization, time = Organization(OURS), [0.0]

    def slow(request: httpx.Request) -> httpx.Response:
        time[0] += 6
        return organization(request)

    from close_crm import Clock

    with client(
        colour,
        transport=httpx.MockTransport(slow),
        clock=Clock(time=lambda: time[0]),
        expect_organization=OURS,
        deadline=10,
    ) as close:
        close.opportunities.get("oppo_1")
        time[0] = 0
        with pytest.raises(errors.DeadlineExceeded):
            close.with_options(deadline=5).opportunities.update("oppo_1", value=1)

    assert organization.asked[1:] == ["GET /me/"]


def test_check_of_a_loop_that_is_over_is_made_anew() -> None:
    """Nobody waits for a task that will not go on: the next loop's first writer asks."""
    organization, asked = Organization(OURS), 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        if request.url.path.endswith("/me/"):
            asked += 1
            if asked == 1:
                await asyncio.Event().wait()
        return organization(request)

    settings: Any = {"tz_offset": None, "rate_limits": False, "expect_organization": OURS}
    close = AsyncClose("key", transport=httpx.MockTransport(answer), **settings)
    first = asyncio.new_event_loop()
    left = first.create_task(close.opportunities.update("oppo_1", value=1))
    while not asked:
        first.run_until_complete(asyncio.sleep(0))
    # As a program does that stops its loop and never runs it again.
    first.close()

    assert asyncio.run(close.opportunities.update("oppo_1", value=1)).id == "oppo_1"
    assert asked == 2
    left._log_destroy_pending = False  # type: ignore[attr-defined]  # asyncio's own complaint
    with suppress(RuntimeError):  # what it waits with can't be ended outside its loop
        left.get_coro().close()


@pytest.mark.parametrize("colour", COLOURS)
def test_names_that_the_server_gives_are_shown_in_short(colour: Colour) -> None:
    """What is said to be the organization's id is escaped and cut, in `repr` as well."""
    with (
        guarded(
            colour, Organization({"id": "orga_\x1b[2J" + "x" * 10_000}), expect_organization=OURS
        ) as close,
        pytest.raises(errors.WrongOrganization) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    assert len(repr(caught.value)) < 600
    assert "\x1b" not in str(caught.value) + str(caught.value.args)

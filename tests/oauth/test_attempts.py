"""A 401 that a new token mends is an attempt like any other; a token endpoint that asks to wait is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Clock, RetryPolicy, errors
from close_crm.events import AnswerReceived, Event, RequestSent, RetryScheduled

from tests.colours import COLOURS, Colour, client
from tests.oauth.oauth_server import Server, calling

ONCE = RetryPolicy(attempts=1)


def waiting(server: Server, waits: list[float]) -> Clock:
    """A clock that waits move on at once, the token endpoint's as well."""

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        server.now += seconds

    async def async_sleep(seconds: float) -> None:
        sleep(seconds)

    return Clock(lambda: server.now, sleep, async_sleep, lambda: 0.0)


@pytest.mark.parametrize("colour", COLOURS)
def test_refused_token_is_an_attempt_and_an_event_of_its_own(colour: Colour) -> None:
    """Hooks see the 401, the new attempt without a wait, and the answer; no attempt of the policy is used up by it."""
    server = Server()
    oauth = server.oauth(server.tokens())
    server.number = 1
    oauth.use(server.tokens())
    server.number = 2
    reported: list[Event] = []
    with calling(colour, server, oauth, retry=ONCE, hooks=[reported.append]) as close:
        server.token_answers = [httpx.Response(200, json={**server.answer(), "refresh_token": "r"})]
        close.users.me()

    assert [event.attempt for event in reported if isinstance(event, RequestSent)] == [1, 2]
    assert [event.status for event in reported if isinstance(event, AnswerReceived)] == [401, 200]
    assert [(event.reason, event.seconds) for event in reported if isinstance(event, RetryScheduled)] == [
        ("401", 0)
    ]


def _next(answers: Iterator[httpx.Response], request: httpx.Request) -> httpx.Response:
    return next(answers)


@pytest.mark.parametrize("colour", COLOURS)
def test_refused_token_is_among_the_attempts(colour: Colour) -> None:
    """What fails after the repeat lists both sendings; the repeat is made once in a call."""
    server = Server()
    answers = [httpx.Response(401), httpx.Response(400, json={"error": "No."})]
    for last, kind in ((answers, errors.BadRequest), ([httpx.Response(401)] * 9, errors.Unauthorized)):
        handler = httpx.MockTransport(partial(_next, iter(last)))
        with (
            client(colour, transport=handler, api_key=None, auth=server.oauth(), retry=ONCE) as close,
            pytest.raises(kind) as caught,
        ):
            close.opportunities.update("oppo_1", value=1)
        assert len(caught.value.attempts) == 2
        assert next(getattr(one, "status", None) for one in caught.value.attempts) == 401
        assert caught.value.maybe_applied is False
        server.number = 0


class Flood(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body without an end, and how much of it was taken."""

    def __init__(self) -> None:
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        while self.taken < 50_000_000:
            self.taken += 65_536
            yield b" " * 65_536

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


@pytest.mark.parametrize("colour", COLOURS)
def test_body_of_a_401_is_capped(colour: Colour) -> None:
    """A 401 with a body beyond the cap raises BodyTooLarge, and is not read on."""
    server, body = Server(), Flood()
    with (
        client(
            colour,
            lambda _: httpx.Response(401, stream=body),
            api_key=None,
            auth=server.oauth(),
            max_response_bytes=1_000_000,
            retry=ONCE,
        ) as close,
        pytest.raises(errors.BodyTooLarge),
    ):
        close.users.me()

    assert body.taken < 2_000_000


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [429, 503])
def test_token_endpoint_is_waited_for_as_it_asks(colour: Colour, status: int) -> None:
    """A Retry-After of the token endpoint is the wait before the next attempt, and even a create is sent after it."""
    server, waits = Server(), list[float]()
    server.token_answers = [httpx.Response(status, headers={"Retry-After": "7"})]
    oauth = server.oauth(server.tokens(seconds=-1))
    with calling(colour, server, oauth, clock=waiting(server, waits), retry=RetryPolicy()) as close:
        close.opportunities.create(value=1)

    assert (waits, len(server.asked), server.calls) == ([7], 2, ["Bearer access_token_1"])


@pytest.mark.parametrize("colour", COLOURS)
def test_long_wait_of_the_token_endpoint_raises_at_once(colour: Colour) -> None:
    """A wait above a minute raises TokenEndpointFailed with it; nothing was waited for."""
    server, waits = Server(), list[float]()
    server.token_answers = [httpx.Response(429, headers={"Retry-After": "3600"})]
    oauth = server.oauth(server.tokens(seconds=-1))
    with (
        calling(colour, server, oauth, clock=waiting(server, waits), retry=RetryPolicy()) as close,
        pytest.raises(errors.TokenEndpointFailed) as caught,
    ):
        close.users.me()

    assert (caught.value.retry_after, caught.value.status, waits, server.calls) == (3600, 429, [], [])


@pytest.mark.parametrize("colour", COLOURS)
def test_token_endpoint_is_left_alone_for_as_long_as_it_asks(colour: Colour) -> None:
    """Until its wait is over no other call asks it."""
    server = Server()
    server.token_answers = [httpx.Response(503, headers={"Retry-After": "30"})]
    with calling(colour, server, server.oauth(server.tokens(seconds=-1)), retry=ONCE) as close:
        for _ in range(3):
            with pytest.raises(errors.TokenEndpointFailed) as caught:
                close.users.me()
        asked = len(server.asked)
        server.now += 10
        with pytest.raises(errors.TokenEndpointFailed) as later:
            close.users.me()
        server.now += 21
        close.users.me()

    assert (asked, caught.value.retry_after, later.value.retry_after) == (1, 30, 20)
    assert (len(server.asked), server.calls) == (2, ["Bearer access_token_1"])


@pytest.mark.parametrize("colour", COLOURS)
def test_clock_that_is_set_back_does_not_close_the_token_endpoint(colour: Colour) -> None:
    """What was asked for 30 s does not last an hour because the time of day was corrected."""
    server = Server()
    server.token_answers = [httpx.Response(503, headers={"Retry-After": "30"})]
    oauth = server.oauth(server.tokens(seconds=-7200))
    with calling(colour, server, oauth, retry=ONCE) as close:
        with pytest.raises(errors.TokenEndpointFailed):
            close.users.me()
        server.now -= 3600
        close.users.me()

    assert len(server.asked) == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_refused_token_is_renewed_once_in_a_call(colour: Colour) -> None:
    """A call whose new token is refused as well ends there, also when others succeeded with that token meanwhile."""
    server, sent = Server(), list[httpx.Request]()
    oauth = server.oauth()

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        oauth._proven(oauth.tokens)
        return httpx.Response(401 if len(sent) < 6 else 200, json={"id": "user_1"})

    with (
        client(colour, answer, api_key=None, auth=oauth, retry=ONCE) as close,
        pytest.raises(errors.Unauthorized) as caught,
    ):
        close.users.me()

    assert (len(sent), len(server.refreshes), len(caught.value.attempts)) == (2, 1, 2)


@pytest.mark.parametrize("colour", COLOURS)
def test_policy_has_all_its_attempts_after_a_new_token(colour: Colour) -> None:
    """The repeat with a new token is beside those of the policy, which are as many as without it."""
    server, waits = Server(), list[float]()
    answers = iter([httpx.Response(401), httpx.Response(503), httpx.Response(200, json={"id": "oppo_1"})])
    handler = httpx.MockTransport(partial(_next, answers))
    policy = RetryPolicy(attempts=2, first_wait=1, longest_wait=1)
    with client(
        colour,
        transport=handler,
        api_key=None,
        auth=server.oauth(),
        retry=policy,
        clock=waiting(server, waits),
    ) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_1"

"""Hooks: what happens in a call is reported as typed events, in order, and whoever listens can't break it."""

from __future__ import annotations

import asyncio
import dataclasses
import logging
import signal
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, RetryPolicy, errors
from close_crm.events import (
    AnswerReceived,
    CallEnded,
    CallInfo,
    CallStarted,
    Event,
    NoAnswer,
    RequestSent,
    RetryScheduled,
    Waiting,
)

from tests.colours import COLOURS, Colour, client

KEY = "api_secret_of_this_test"


class Time:
    """Goes on by a second with each answer, and by each wait."""

    def __init__(self) -> None:
        self.now = 100.0

    def clock(self) -> Clock:
        async def wait(seconds: float) -> None:
            self.wait(seconds)

        return Clock(time=lambda: self.now, sleep=self.wait, async_sleep=wait, random=lambda: 0.5)

    def wait(self, seconds: float) -> None:
        self.now += seconds


def answering(clock: Time, *answers: httpx.Response | Exception) -> Callable[[httpx.Request], httpx.Response]:
    """Answer with these, one after the other, each a second after its request."""
    rest = list(answers)

    def handler(request: httpx.Request) -> httpx.Response:
        clock.wait(1)
        answer = rest.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return handler


def observed(colour: Colour, clock: Time, events: list[Event], *answers: Any, **settings: Any) -> Any:
    """A client whose events are kept."""
    settings = {"retry": RetryPolicy(attempts=3), "clock": clock.clock(), **settings}
    return client(colour, answering(clock, *answers), api_key=KEY, hooks=[events.append], **settings)


def reported(events: list[Event]) -> list[tuple[Any, ...]]:
    """Events as plain tuples, without their call and their error."""
    left_out = {"call", "error"}
    return [
        (
            type(event).__name__,
            *(
                getattr(event, field.name)
                for field in dataclasses.fields(event)
                if field.name not in left_out or (isinstance(event, NoAnswer) and field.name == "error")
            ),
        )
        for event in events
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_events_of_a_success(colour: Colour) -> None:
    """A plain call reports its start, its request, its answer and its end, all of one call."""
    events: list[Event] = []
    headers = {"trace-id": "f00", "set-cookie": "session=1", "x-debug": "1"}
    answer = httpx.Response(200, content=b'{"id": "oppo_1"}', headers=headers)
    with observed(colour, Time(), events, answer) as close:
        close.opportunities.get("oppo_1")

    assert reported(events) == [
        ("CallStarted",),
        ("RequestSent", 1, "GET"),
        ("AnswerReceived", 1, 200, 1.0, 16, {"trace-id": "f00", "content-length": "16"}),
        ("CallEnded", "success", 200, 1, 1.0),
    ]
    [call] = {event.call for event in events}
    assert call == CallInfo(call.id, "opportunities_get", "GET", "/opportunity/{id}/", "api.close.com", 443)
    assert call.template == "GET /opportunity/{id}/"


@pytest.mark.parametrize("colour", COLOURS)
def test_events_of_retries(colour: Colour) -> None:
    """Each further sending is reported with its reason and wait, and the end counts them all."""
    events: list[Event] = []
    answers = [httpx.ReadTimeout("slow"), httpx.Response(503), httpx.Response(200, json={"id": "oppo_1"})]
    with observed(colour, Time(), events, *answers) as close:
        close.opportunities.update("oppo_1", value=1)

    assert reported(events) == [
        ("CallStarted",),
        ("RequestSent", 1, "PUT"),
        ("NoAnswer", 1, "ReadTimeout", 1.0),
        ("RetryScheduled", 1, "ReadTimeout", 0.25),
        ("RequestSent", 2, "PUT"),
        ("AnswerReceived", 2, 503, 1.0, 0, {}),
        ("RetryScheduled", 2, "503", 0.5),
        ("RequestSent", 3, "PUT"),
        ("AnswerReceived", 3, 200, 1.0, 15, {"content-length": "15", "content-type": "application/json"}),
        ("CallEnded", "success", 200, 3, 3.75),
    ]
    assert len({event.call.id for event in events}) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_reading_back_is_an_event(colour: Colour) -> None:
    """What is read back after an answer was lost is part of the same call, reported as the GET that it is."""
    events: list[Event] = []
    answers = [httpx.ReadError("cut"), httpx.Response(200, json={"custom.cf_1": ["a"]})]
    with observed(colour, Time(), events, *answers) as close:
        close.opportunities.update("oppo_1", {"custom.cf_1.add": "a"})

    sent = [(event.attempt, event.method) for event in events if isinstance(event, RequestSent)]
    assert sent == [(1, "PUT"), (2, "GET")]
    assert {event.call.operation for event in events} == {"opportunities_update"}


@pytest.mark.parametrize("colour", COLOURS)
def test_waiting_for_a_turn_is_an_event(colour: Colour) -> None:
    """A request that waits for the rate limit's next window says for how long."""
    events: list[Event] = []
    used_up = httpx.Response(
        200, json={"id": "user_1"}, headers={"ratelimit": "limit=1, remaining=0, reset=4"}
    )
    answers = [used_up, httpx.Response(200, json={"id": "user_1"})]
    key = f"key_of_this_test_alone_{colour}"
    clock = Time()
    with client(
        colour,
        answering(clock, *answers),
        api_key=key,
        hooks=[events.append],
        rate_limits=True,
        clock=clock.clock(),
    ) as close:
        close.users.me()
        close.users.me()

    [wait] = [event for event in events if isinstance(event, Waiting)]
    assert 4 <= wait.seconds < 4.2
    assert len({event.call.id for event in events}) == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_end_carries_the_error_that_is_raised(colour: Colour) -> None:
    """The last event of a call that fails has the very error, and its repr does not show it."""
    events: list[Event] = []
    body = {"error": "jane@example.com is taken"}
    with (
        observed(colour, Time(), events, httpx.Response(400, json=body)) as close,
        pytest.raises(errors.BadRequest) as caught,
    ):
        close.opportunities.create(value=1)

    end = events[-1]
    assert isinstance(end, CallEnded)
    assert (end.outcome, end.status, end.error) == ("error", 400, caught.value)
    assert "jane" not in repr(events)


async def test_cancelled_call_ends_as_abandoned() -> None:
    """A call whose task is cancelled reports its end, too."""
    events: list[Event] = []
    asked = asyncio.Event()

    async def never(request: httpx.Request) -> httpx.Response:
        asked.set()
        await asyncio.Event().wait()
        raise AssertionError

    async with AsyncClose(KEY, transport=httpx.MockTransport(never), hooks=[events.append]) as close:
        task = asyncio.create_task(close.users.me())
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert [type(event) for event in events] == [CallStarted, RequestSent, CallEnded]
    assert isinstance(events[-1], CallEnded)
    assert (events[-1].outcome, events[-1].error) == ("abandoned", None)


@pytest.mark.parametrize("colour", COLOURS)
def test_hook_that_raises_is_logged_and_changes_nothing(
    colour: Colour, caplog: pytest.LogCaptureFixture
) -> None:
    """An error in a hook reaches the log, not the caller, and the hooks after it are called all the same."""
    events: list[Event] = []

    def broken(event: Event) -> None:
        raise ZeroDivisionError

    answer = httpx.Response(200, json={"id": "user_1"})
    with client(colour, lambda request: answer, hooks=[broken, events.append]) as close:
        close.users.me()

    assert len(events) == 4
    assert caplog.record_tuples == [
        ("close_crm", logging.ERROR, f"A hook raised ZeroDivisionError at {type(event).__name__}")
        for event in events
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_event_of_a_request_without_operation_has_no_path(colour: Colour) -> None:
    """What is sent by hand through the underlying client has a method; its path may hold anything, and stays out."""
    events: list[Event] = []
    kind = Close if colour == "sync" else AsyncClose
    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    close: Any = kind(
        KEY, transport=transport, hooks=[events.append], base_url="http://127.0.0.1:8000/api/v1"
    )
    if colour == "sync":
        close.get_httpx_client().get("/lead/jane@example.com/")
        close.close()
    else:

        async def ask() -> None:
            await close.get_async_httpx_client().get("/lead/jane@example.com/")
            await close.aclose()

        asyncio.run(ask())

    assert events[0].call == CallInfo(events[0].call.id, None, "GET", None, "127.0.0.1", 8000)
    assert events[0].call.template == "GET"
    assert "jane" not in repr(events)


@pytest.mark.parametrize("colour", COLOURS)
def test_events_hold_no_secret(colour: Colour) -> None:
    """An answer that repeats the key in a header that is shown does not put it into an event."""
    events: list[Event] = []
    answer = httpx.Response(200, json={"id": "user_1", "note": KEY}, headers={"x-request-id": f"of {KEY}"})
    with observed(colour, Time(), events, answer) as close:
        close.users.me()

    [received] = [event for event in events if isinstance(event, AnswerReceived)]
    assert received.headers["x-request-id"] == "of ***"
    assert KEY not in repr(events)


def test_retry_events_can_be_counted_by_template() -> None:
    """Template and reason are few words, fit for labels of a counter."""
    events: list[Event] = []
    answers = [httpx.Response(503), httpx.Response(200, json={"id": "oppo_1"})]
    with observed("sync", Time(), events, *answers) as close:
        close.opportunities.get("oppo_1")

    labels = [(event.call.template, event.reason) for event in events if isinstance(event, RetryScheduled)]
    assert labels == [("GET /opportunity/{id}/", "503")]


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_hook_that_cannot_be_called_is_refused(kind: Any) -> None:
    """A hook that is no callable is refused when the client is made."""
    with pytest.raises(errors.ConfigurationError, match="hooks"):
        kind(KEY, hooks=["print"])


class Unreadable(list[Any]):
    """A list that fails when it is read."""

    def __iter__(self) -> Any:
        raise RuntimeError("no more")


@pytest.mark.parametrize("kind", [Close, AsyncClose])
@pytest.mark.parametrize(
    ("hooks", "said"),
    [
        ("print", "hooks takes a list of functions, not str"),
        (b"print", "hooks takes a list of functions, not bytes"),
        (print, "hooks takes a list of functions, not builtin_function_or_method"),
        (Unreadable(), "hooks takes a list of functions; this one can't be read: RuntimeError: no more"),
    ],
    ids=repr,
)
def test_hooks_are_a_list_of_functions(kind: Any, hooks: Any, said: str) -> None:
    """A text, one function alone, and what can't be read are refused, each with what it is."""
    with pytest.raises(errors.ConfigurationError) as caught:
        kind(KEY, hooks=hooks)

    assert str(caught.value) == said


@pytest.mark.parametrize("colour", COLOURS)
def test_hooks_are_read_once(colour: Colour) -> None:
    """What can be read only once, such as a generator, serves all calls; what the list loses later stays."""
    seen: list[Event] = []
    listed: list[Any] = [seen.append]
    answer = httpx.Response(200, json={"id": "oppo_1"})
    with (
        client(colour, lambda _: answer, hooks=iter([seen.append])) as once,
        client(colour, lambda _: answer, hooks=listed) as often,
    ):
        listed.clear()
        for close in (once, once, often):
            seen.clear()
            close.opportunities.get("oppo_1")
            assert [type(event) for event in seen] == [CallStarted, RequestSent, AnswerReceived, CallEnded]


class SoftTimeLimit(Exception):
    """What a worker's signal handler raises: a plain exception, as Celery's and RQ's are."""


class Worker:
    """Has a handler that is a method, as RQ's are."""

    def limit(self, number: int, frame: object) -> None:
        """End the task."""
        raise SoftTimeLimit

    __call__ = limit


def limit(number: int, frame: object) -> None:
    """End the task, as Celery's do."""
    raise SoftTimeLimit


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no timers that signal")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "handler",
    [limit, Worker().limit, Worker(), partial(limit)],
    ids=["function", "method", "callable", "partial"],
)
def test_soft_time_limit_in_a_hook_goes_on_to_the_caller(
    colour: Colour, handler: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """A hook's own error is logged; what a signal handler raises while a hook runs is the caller's."""

    def hook(event: Event) -> None:
        if isinstance(event, AnswerReceived):
            signal.raise_signal(signal.SIGALRM)

    before = signal.signal(signal.SIGALRM, handler)
    try:
        with (
            client(colour, lambda request: httpx.Response(200, json={"id": "user_1"}), hooks=[hook]) as close,
            pytest.raises(SoftTimeLimit),
        ):
            close.users.me()
    finally:
        signal.signal(signal.SIGALRM, before)

    assert "hook" not in caplog.text

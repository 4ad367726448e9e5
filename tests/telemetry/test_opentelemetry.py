"""Spans: one per call, by template, with retries as events, and nothing personal in them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, RetryPolicy, errors
from close_crm.telemetry import Tracing
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from tests.colours import COLOURS, Colour, client


class Spans:
    """Tracing into memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.hook = Tracing(self.provider)

    @property
    def ended(self) -> tuple[ReadableSpan, ...]:
        return self.exporter.get_finished_spans()

    def one(self) -> ReadableSpan:
        [span] = self.ended
        return span


@pytest.fixture
def spans() -> Iterator[Spans]:
    made = Spans()
    yield made
    made.provider.shutdown()


def answering(*answers: httpx.Response | Exception) -> Any:
    rest = list(answers)

    def handler(request: httpx.Request) -> httpx.Response:
        answer = rest.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return handler


PATIENT = RetryPolicy(attempts=3, first_wait=0)


@pytest.mark.parametrize("colour", COLOURS)
def test_success_is_one_span(colour: Colour, spans: Spans) -> None:
    """A call is a client span, named by method and template, with the standard attributes of HTTP."""
    answer = httpx.Response(200, json={"id": "oppo_1"}, headers={"trace-id": "f00"})
    with client(colour, answering(answer), hooks=[spans.hook]) as close:
        close.opportunities.get("oppo_1")

    span = spans.one()
    assert (span.name, span.kind, span.status.status_code) == (
        "GET /opportunity/{id}/",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "api.close.com",
        "server.port": 443,
        "url.template": "/opportunity/{id}/",
        "close.operation": "opportunities_get",
        "close.trace_id": "f00",
    }


@pytest.mark.parametrize("colour", COLOURS)
def test_retries_are_events_of_the_one_span(colour: Colour, spans: Spans) -> None:
    """However often a request is sent, the call stays one span; each retry is an event with its reason."""
    answers: list[httpx.Response | Exception] = [
        httpx.ConnectError("no"),
        httpx.Response(503),
        httpx.Response(200, json={"id": "oppo_1"}),
    ]
    with client(colour, answering(*answers), hooks=[spans.hook], retry=PATIENT) as close:
        close.opportunities.get("oppo_1")

    span = spans.one()
    reported = [(event.name, dict(event.attributes or {})) for event in span.events]
    assert reported == [
        ("no_answer", {"attempt": 1, "error.type": "ConnectError"}),
        ("retry", {"attempt": 1, "reason": "ConnectError", "wait": 0.0}),
        ("retry", {"attempt": 2, "reason": "503", "wait": 0.0}),
    ]
    assert (span.attributes or {})["http.request.resend_count"] == 2
    assert span.status.status_code is StatusCode.UNSET


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (lambda: httpx.Response(400, json={"error": "jane@example.com"}), "BadRequest"),
        (lambda: httpx.ReadTimeout("jane@example.com"), "OutcomeUnknown"),
    ],
)
def test_failure_sets_status_and_type_and_tells_nothing_personal(
    colour: Colour, spans: Spans, answer: Callable[[], httpx.Response | Exception], kind: str
) -> None:
    """A call that fails has the error status and the error's class; no message, id or body stands in the span."""
    with client(colour, answering(answer()), hooks=[spans.hook]) as close, pytest.raises(errors.CloseError):
        close.opportunities.create(note="Call jane@example.com", lead_id="lead_1")

    span = spans.one()
    assert (span.status.status_code, span.status.description) == (StatusCode.ERROR, None)
    assert (span.attributes or {})["error.type"] == kind
    assert not [text for text in ("jane", "lead_1", "key_of_a_test") if text in str(span.to_json())]


@pytest.mark.parametrize("colour", COLOURS)
def test_query_is_not_in_the_span(colour: Colour, spans: Spans) -> None:
    """Filters stay out."""
    answer = httpx.Response(200, json={"data": [], "has_more": False})
    with client(colour, answering(answer), hooks=[spans.hook]) as close:
        close.opportunities.list(lead_id="lead_of_jane")

    assert "lead_of_jane" not in str(spans.one().to_json())


def test_span_belongs_to_the_callers_and_is_current(spans: Spans) -> None:
    """The call's span is a child of the caller's, current while the request is sent, and gone after it."""
    inside: list[Any] = []

    def handler(request: httpx.Request) -> httpx.Response:
        inside.append(trace.get_current_span().get_span_context().span_id)
        return httpx.Response(200, json={"id": "user_1"})

    tracer = spans.provider.get_tracer("test")
    with client("sync", handler, hooks=[spans.hook]) as close, tracer.start_as_current_span("mine") as mine:
        close.users.me()
        after = trace.get_current_span()

    call = spans.ended[0]
    assert after is mine
    assert call.parent is not None
    assert call.parent.span_id == mine.get_span_context().span_id
    assert call.context is not None
    assert inside == [call.context.span_id]


async def test_tasks_do_not_mix_their_spans(spans: Spans) -> None:
    """Calls of many tasks at once are spans beside one another, none a child of another; a cancelled one ends, too."""
    everybody = asyncio.Barrier(21)
    go = asyncio.Event()

    async def handler(request: httpx.Request) -> httpx.Response:
        await everybody.wait()
        await go.wait()
        return httpx.Response(200, json={"id": "user_1"})

    transport = httpx.MockTransport(handler)
    async with AsyncClose(
        "key_of_a_test", transport=transport, hooks=[spans.hook], rate_limits=False
    ) as close:
        tasks = [asyncio.create_task(close.users.me()) for _ in range(20)]
        await everybody.wait()
        tasks[0].cancel()
        go.set()
        await asyncio.gather(*tasks, return_exceptions=True)

    assert [span.parent for span in spans.ended] == [None] * 20
    kinds = sorted(str((span.attributes or {}).get("error.type")) for span in spans.ended)
    assert kinds == ["None"] * 19 + ["abandoned"]
    assert spans.hook._open == {}


@pytest.mark.parametrize("colour", COLOURS)
def test_without_settings_nothing_is_recorded(colour: Colour) -> None:
    """Where the program has set up no OpenTelemetry, the hook does no harm."""
    with client(colour, answering(httpx.Response(200, json={"id": "user_1"})), hooks=[Tracing()]) as close:
        assert close.users.me().id == "user_1"

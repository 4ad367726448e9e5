"""Spans for OpenTelemetry: one per call, with each further attempt as an event in it.

    from close_crm.telemetry import Tracing

    with Close(hooks=[Tracing()]) as close: ...

Needs the extra `otel`. A span is named by method and path template (`PUT /opportunity/{id}/`) and is current while the
call lasts. Names follow https://opentelemetry.io/docs/specs/semconv/http/http-spans/; `url.full` is left out on
purpose, for ids and filters can show whom a call was about, and so can messages of errors.
"""

from __future__ import annotations

import threading
from contextvars import Token

from close_crm.arguments import instance

from .defaults import __version__
from .events import AnswerReceived, CallEnded, CallStarted, Event, NoAnswer, RetryScheduled, Waiting
from .extras import of_the_extra

with of_the_extra("otel"):
    from opentelemetry import context, trace
    from opentelemetry.context import Context
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode, TracerProvider
    from opentelemetry.util.types import AttributeValue

_SCHEMA = "https://opentelemetry.io/schemas/1.26.0"


class Tracing:
    """A hook that makes a span of each call.

    Args:
        tracer_provider: Where spans go; without it, where the program's global settings say.

    Raises:
        ConfigurationError: It is none.
    """

    def __init__(self, tracer_provider: TracerProvider | None = None) -> None:
        instance("tracer_provider", tracer_provider, (trace.TracerProvider, type(None)), "a TracerProvider")
        self._tracer = trace.get_tracer("close_crm", __version__, tracer_provider, _SCHEMA)
        self._lock = threading.Lock()
        self._open: dict[int, tuple[Span, Token[Context]]] = {}

    def __call__(self, event: Event) -> None:
        """Take an event into its call's span."""
        if isinstance(event, CallStarted):
            self._start(event)
            return
        with self._lock:
            entry = (
                self._open.pop(event.call.id, None)
                if isinstance(event, CallEnded)
                else self._open.get(event.call.id)
            )
        if entry is None:
            return
        span, token = entry
        if isinstance(event, CallEnded):
            _end(span, event)
            context.detach(token)
        elif isinstance(event, RetryScheduled):
            span.add_event(
                "retry",
                {"attempt": event.attempt, "reason": event.reason, "wait": event.seconds},
            )
        elif isinstance(event, Waiting):
            span.add_event("rate_limit.wait", {"wait": event.seconds})
        elif isinstance(event, NoAnswer):
            span.add_event("no_answer", {"attempt": event.attempt, "error.type": event.error})
        elif isinstance(event, AnswerReceived) and "trace-id" in event.headers:
            span.set_attribute("close.trace_id", event.headers["trace-id"])

    def _start(self, event: CallStarted) -> None:
        call = event.call
        attributes: dict[str, AttributeValue] = {
            "http.request.method": call.method,
            "server.address": call.host,
            "server.port": call.port,
        }
        if call.path is not None:
            attributes["url.template"] = call.path
        if call.operation is not None:
            attributes["close.operation"] = call.operation
        span = self._tracer.start_span(call.template, kind=SpanKind.CLIENT, attributes=attributes)
        token = context.attach(trace.set_span_in_context(span))
        with self._lock:
            self._open[call.id] = span, token


def _end(span: Span, event: CallEnded) -> None:
    if event.status is not None:
        span.set_attribute("http.response.status_code", event.status)
    if event.attempts > 1:
        span.set_attribute("http.request.resend_count", event.attempts - 1)
    if event.outcome != "success":
        kind = event.outcome if event.error is None else type(event.error).__name__
        span.set_attribute("error.type", kind)
        span.set_status(Status(StatusCode.ERROR))
    span.end()


__all__ = ["Tracing"]

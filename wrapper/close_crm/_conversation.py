"""One call, as a conversation with whoever does the sending and the waiting.

`Core.converse` is a generator that says what to do next and is told what came of it; it never sends or sleeps itself,
and its clock is an argument. The sync and the async client drive the same one, so that both behave alike.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import httpx2 as httpx
from close_api.types import ATTEMPTS, JSON, Operation, Repeat, unreadable

from ._pacing import Pacer, Pacers, group_of
from ._rate_limits import asked_wait, budget
from ._retry import (
    Attempt,
    Decision,
    Outcome,
    Quota,
    RetryPolicy,
    Step,
    classify,
    decide,
    repeat_of,
    still_to_do,
)
from .errors import (
    NOT_SENT,
    BodyTooLarge,
    CloseError,
    DeadlineExceeded,
    OutcomeUnknown,
    TransportError,
    from_response,
    from_transport,
)


@dataclass(frozen=True, slots=True)
class Send:
    """Send this request and tell the answer, its body read, or the error.

    Attributes:
        request: The request.
        until: The moment at which to give up, on the core's clock.
    """

    request: httpx.Request
    until: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait so many seconds."""

    seconds: float


Told: TypeAlias = "httpx.Response | Exception | None"
Conversation: TypeAlias = Generator[Send | Wait, Told, httpx.Response]


class Overdue(Exception):  # told, never raised to callers
    """The deadline came while a request was under way."""


@dataclass(slots=True)
class Call:
    """What is known of a call while it lasts."""

    request: httpx.Request
    operation: Operation | None
    body: dict[str, Any] | None
    repeat: Repeat
    until: float
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def template(self) -> str | None:
        return self.operation.template if self.operation else None


@dataclass
class Core:
    """Decides what becomes of calls.

    Attributes:
        policy: How often and how patiently to send again.
        deadline: Seconds that a whole call may take.
        pacers: The budgets to keep to; None sends without looking at them.
        clock: Tells the time; must never go back.
        chance: Gives a random number from 0 to 1.
        scrub: Takes secrets out of texts.
    """

    policy: RetryPolicy
    deadline: float
    pacers: Pacers | None
    clock: Callable[[], float]
    chance: Callable[[], float]
    scrub: Callable[[str], str]
    quota: Quota = field(default_factory=Quota)

    def converse(self, request: httpx.Request) -> Conversation:
        """Carry out a request; gives the answer if it is a success.

        Raises:
            CloseError: It is not, or there is none.
        """
        call = self._call(request, request.extensions.get("deadline", self.deadline))
        try:
            response = yield from self._attempts(call)
        except CloseError as error:
            error.attempts = tuple(call.attempts)
            error.template = call.template
            raise
        response.extensions[ATTEMPTS] = tuple(call.attempts)
        return response

    def _call(self, request: httpx.Request, deadline: float) -> Call:
        found = request.extensions.get("operation")
        operation = found if isinstance(found, Operation) else None
        body = _object(request.content)
        return Call(
            request, operation, body, repeat_of(operation, request.method, body), self.clock() + deadline
        )

    def _attempts(self, call: Call) -> Conversation:
        while True:
            told = yield from self._attempt(call)
            outcome, response = self._outcome(call, told)
            if response is not None and outcome is Outcome.ANSWERED and response.is_success:
                self.quota.earn()
                call.attempts.append(Attempt(f"{response.status_code}", response.status_code))
                return response
            decision = self._decision(call, outcome, response)
            call.attempts.append(
                Attempt(_words(told), response.status_code if response else None, decision.wait)
            )
            if decision.step in {Step.REPEAT, Step.READ_BACK}:
                yield Wait(decision.wait)
                if (
                    decision.step is Step.READ_BACK
                    and (answer := (yield from self._read_back(call))) is not None
                ):
                    return answer
            elif decision.step is Step.DONE and response is not None:
                return httpx.Response(200, request=call.request)
            else:
                raise self._error(call, told, response, unknown=decision.step is Step.UNKNOWN)

    def _attempt(self, call: Call) -> Generator[Send | Wait, Told, Told]:
        pacer = self._pacer(call)
        if pacer is not None:
            while (wait := pacer.reserve(self.clock())) > 0:
                if wait > self.policy.longest_rate_wait:
                    pacer = None
                    break
                if self.clock() + wait >= call.until:
                    raise self._overdue(call, f"the rate limit's window ends in {wait:.3g} s only")
                # Callers that wait for one window's end do not all come at its first moment.
                yield Wait(wait + self.chance() * 0.05)
        try:
            if self.clock() >= call.until:
                raise self._overdue(call, "the time was over before it was sent")
            told = yield Send(call.request, call.until)
        except BaseException:
            if pacer is not None:
                pacer.release()
            raise
        if pacer is not None:
            if isinstance(told, httpx.Response):
                refused = (asked_wait(told) or self.policy.first_wait) if told.status_code == 429 else None
                pacer.settle(self.clock(), budget(told.headers), refused)
            else:
                pacer.release()
        return told

    def _pacer(self, call: Call) -> Pacer | None:
        if self.pacers is None:
            return None
        path = call.operation.path if call.operation else call.request.url.path
        return self.pacers.of(group_of(call.request.method, path))

    def _outcome(self, call: Call, told: Told) -> tuple[Outcome, httpx.Response | None]:
        if isinstance(told, httpx.Response):
            if told.is_success and call.operation is not None and call.operation.answers:
                try:
                    told.extensions[JSON] = json.loads(told.content)
                except (ValueError, RecursionError):
                    return (Outcome.LOST if _cut(told) else Outcome.ANSWERED), told
            return classify(told.status_code), told
        if _tls(told) or isinstance(told, BodyTooLarge):
            return Outcome.FINAL, None
        return (Outcome.NOT_SENT if isinstance(told, NOT_SENT) else Outcome.LOST), None

    def _decision(self, call: Call, outcome: Outcome, response: httpx.Response | None) -> Decision:
        decision = decide(
            call.repeat,
            outcome,
            attempt=len(call.attempts) + 1,
            policy=self.policy,
            left=call.until - self.clock(),
            asked_wait=asked_wait(response) if response is not None and not response.is_success else None,
            chance=self.chance(),
            status=response.status_code if response else None,
        )
        if decision.step in {Step.REPEAT, Step.READ_BACK} and not self.quota.take():
            unknown = outcome is Outcome.LOST and call.repeat is Repeat.CHANGE
            return Decision(Step.UNKNOWN if unknown else Step.STOP)
        return decision

    def _read_back(self, call: Call) -> Generator[Send | Wait, Told, httpx.Response | None]:
        """Read the object, and give the answer if nothing is left to send; else leave only the rest to be sent."""
        headers = [
            (name, value) for name, value in call.request.headers.multi_items() if name not in _OF_THE_BODY
        ]
        reading = httpx.Request(
            "GET", call.request.url, headers=headers, extensions=dict(call.request.extensions)
        )
        reading.extensions.pop("operation", None)
        look = Call(reading, None, None, Repeat.READ, call.until)
        try:
            answer = yield from self._attempts(look)
            now = json.loads(answer.content)
        except (CloseError, ValueError, RecursionError) as error:
            reason = f"it could not be read back: {error}"
            raise OutcomeUnknown(
                call.request.method, call.request.url.path, reason, True, call.body
            ) from error
        rest = still_to_do(call.body or {}, now)
        if not rest:
            answer.extensions[JSON] = now
            call.attempts.append(Attempt("read back: it had been carried out"))
            return answer
        if rest != call.body:
            call.body = rest
            headers += [("content-type", "application/json")]
            extensions = dict(call.request.extensions)
            call.request = httpx.Request(
                call.request.method, call.request.url, headers=headers, json=rest, extensions=extensions
            )
        return None

    def _overdue(self, call: Call, reason: str) -> DeadlineExceeded:
        landed = any(attempt.status is None or attempt.status >= 500 for attempt in call.attempts)
        maybe = landed and call.repeat is not Repeat.READ
        return DeadlineExceeded(call.request.method, call.request.url.path, reason, maybe, call.body)

    def _error(self, call: Call, told: Told, response: httpx.Response | None, *, unknown: bool) -> CloseError:
        method, path = call.request.method, call.request.url.path
        if unknown:
            reason = (
                f"answered {response.status_code}, but not readable" if response is not None else _words(told)
            )
            return OutcomeUnknown(method, path, reason, True, call.body)
        if response is not None:
            if response.is_success:
                return unreadable(response, ValueError("the body is cut off or empty"))
            return from_response(response, self.scrub)
        if isinstance(told, Overdue):
            maybe = call.repeat is not Repeat.READ
            return DeadlineExceeded(method, path, "the time for the whole call was over", maybe, call.body)
        if isinstance(told, TransportError):
            return told
        error = from_transport(cast("httpx.RequestError", told), call.request)
        if _tls(told):
            error = TransportError(method, path, f"{error.reason}. {_TLS_HINT}", False)
        error.body = call.body
        return error


_OF_THE_BODY = frozenset({"content-type", "content-length", "transfer-encoding"})
_TLS_HINT = (
    "Certificates are checked against the system's trust store; an inspecting proxy must be known there"
)


def _object(content: bytes) -> dict[str, Any] | None:
    if not content:
        return None
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _cut(response: httpx.Response) -> bool:
    """Tell whether a success was cut off: empty, or JSON without its end. A page of HTML is whole, and no JSON."""
    text = response.content.strip()
    if not text:
        return response.status_code != 204
    return (text[:1] == b"{" and text[-1:] != b"}") or (text[:1] == b"[" and text[-1:] != b"]")


def _tls(told: Told) -> bool:
    error: BaseException | None = told if isinstance(told, BaseException) else None
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _words(told: Told) -> str:
    if isinstance(told, httpx.Response):
        return f"{told.status_code} {told.reason_phrase}".strip()
    return type(told).__name__

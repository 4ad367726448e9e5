"""One call, as a conversation with whoever does the sending and the waiting.

`Core.converse` is a generator that says what to do next and is told what came of it; it never sends or sleeps itself,
and its clock is an argument. The sync and the async client drive the same one, so that both behave alike.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, cast

import httpx2 as httpx
from close_runtime.context import CallContext, Received, operation_of
from close_runtime.errors import Attempt
from close_runtime.operations import Idempotency, Operation
from close_runtime.responses import read_answer, unreadable
from close_runtime.text import described, shown

from close_crm.concurrency.failures import Progress, note
from close_crm.concurrency.signals import by_signal
from close_crm.errors import (
    BodyTooLarge,
    CloseError,
    DeadlineExceeded,
    OAuthError,
    OutcomeUnknown,
    RateLimited,
    TokenEndpointFailed,
    TransportError,
)
from close_crm.ratelimit.headers import asked_wait, budgets
from close_crm.ratelimit.store import SharedBudgets
from close_crm.ratelimit.windows import Limiters, Reservation, group_of

from .dispatch import CallRecorder, EventDispatcher
from .effects import Conversation, Overdue, Send, Steps, Told, Wait
from .outcomes import (
    NOT_SENT,
    TLS_HINT,
    from_response,
    is_cut,
    is_tls,
    kind_of_failure,
    object_of,
    read_object,
)
from .retry import (
    FLOOR,
    Decision,
    Outcome,
    Quota,
    RetryPolicy,
    Step,
    classify,
    decide,
    idempotency_of,
    still_to_do,
)


@dataclass(slots=True)
class Call:
    """The state of a call while it lasts."""

    request: httpx.Request
    operation: Operation | None
    body: dict[str, Any] | None
    idempotency: Idempotency
    until: float
    path: str
    recorder: CallRecorder | None = None
    attempts: list[Attempt] = field(default_factory=list)
    renewed: bool = False
    landed: bool = False
    unreadable: Exception | None = None
    place: Reservation | None = None
    refusal: httpx.Response | None = None
    refusals: int = 0
    short: int = 0
    asked: float | None = None
    progress: Progress | None = None

    @property
    def answered(self) -> bool:
        """Whether the head of an answer to the last attempt has come."""
        return self.progress is not None and self.progress.answered

    @property
    def nothing_sent(self) -> bool:
        """Whether it is certain that the last attempt sent nothing."""
        return self.progress is not None and self.progress.nothing_sent

    @property
    def template(self) -> str | None:
        return self.operation.template if self.operation else None

    @property
    def maybe_applied(self) -> bool:
        return self.landed and self.idempotency is not Idempotency.READ


@dataclass
class Core:
    """Decides what becomes of calls.

    Attributes:
        policy: How often and how patiently to send again.
        deadline: Seconds that a whole call may take.
        limiters: The rate limits to keep to; None sends without looking at them.
        clock: Tells the time; must never go back.
        random: Returns a random number from 0 to 1.
        scrub: Takes secrets out of texts.
        dispatcher: Passes events on to hooks and the log; None without any.
        quota: How many more attempts successes have earned.
        shared: What is shared with other processes of the budgets; None keeps them to this one.
        renews: Tells whether a request that was answered 401 will be signed with a new token.
    """

    policy: RetryPolicy
    deadline: float
    limiters: Limiters | None
    clock: Callable[[], float]
    random: Callable[[], float]
    scrub: Callable[[str], str]
    dispatcher: EventDispatcher | None = None
    quota: Quota = field(default_factory=Quota)
    shared: SharedBudgets | None = None
    renews: Callable[[httpx.Request], bool] = lambda _: False
    _odd_types: set[str] = field(default_factory=set)

    def converse(self, request: httpx.Request) -> Conversation:
        """Carry out a request; gives the answer if it is a success.

        Raises:
            CloseError: It is not, or there is none.
        """
        call = self._call(request, request.extensions.get("deadline", self.deadline))
        try:
            response = yield from self._attempts(call)
        except BaseException as error:
            if call.place is not None:
                # An interrupt may have come where nothing else lets go of it.
                call.place.release()
            if isinstance(error, CloseError):
                error.attempts = tuple(call.attempts)
                error.template = call.template
                error.maybe_applied = call.idempotency is not Idempotency.READ and (
                    error.maybe_applied or call.landed
                )
            elif not isinstance(error, GeneratorExit):
                under_way = call.progress is not None and not call.progress.nothing_sent
                maybe = call.idempotency is not Idempotency.READ and (call.landed or under_way)
                note(error, call.request.method, call.request.url.path, maybe_applied=maybe)
            if call.recorder is not None:
                call.recorder.ended(error)
            raise
        if call.recorder is not None:
            call.recorder.ended()
        Received.of(response).attempts = tuple(call.attempts)
        return response

    def _call(self, request: httpx.Request, deadline: float) -> Call:
        operation = operation_of(request)
        body = read_object(request.content)
        idempotency = idempotency_of(operation, request.method, body)
        path = operation.path if operation else request.url.path
        until = self.clock() + deadline
        recorder = self.dispatcher.begin(request, operation) if self.dispatcher is not None else None
        return Call(request, operation, body, idempotency, until, path, recorder)

    def _attempts(self, call: Call) -> Conversation:
        while True:
            told = yield from self._attempt(call)
            outcome, response = self._outcome(call, told)
            call.progress = None
            if response is not None and outcome is Outcome.ANSWERED and response.is_success:
                self.quota.earn()
                call.attempts.append(Attempt(f"{response.status_code}", response.status_code))
                if call.unreadable is not None:
                    raise unreadable(response, call.unreadable)
                return response
            if self._renewed(call, response):
                continue
            decision = self._decision(call, outcome, response, told)
            call.landed |= outcome in {Outcome.FAILED, Outcome.LOST, Outcome.UNREADABLE}
            call.attempts.append(
                Attempt(self._words(told), response.status_code if response else None, decision.wait)
            )
            if decision.step in {Step.REPEAT, Step.READ_BACK}:
                if call.recorder is not None:
                    call.recorder.again(told, decision.wait)
                if call.refusal is None or call.place is None:
                    yield Wait(decision.wait)
                if (
                    decision.step is Step.READ_BACK
                    and (answer := (yield from self._read_back(call))) is not None
                ):
                    return answer
            elif decision.step is Step.DONE and response is not None:
                return httpx.Response(200, request=call.request)
            else:
                unknown, unsent = decision.step is Step.UNKNOWN, outcome is Outcome.NOT_SENT
                error = self._error(call, told, response, unknown=unknown, unsent=unsent)
                if isinstance(told, Exception) and not isinstance(told, (CloseError, Overdue)):
                    raise error from told
                raise error

    def _renewed(self, call: Call, response: httpx.Response | None) -> bool:
        """Return whether this is a 401 that a new token may mend: once in a call, beside the policy's attempts."""
        if response is None or response.status_code != 401 or call.renewed or not self.renews(call.request):
            return False
        call.renewed = True
        call.attempts.append(Attempt(self._words(response), 401))
        if call.recorder is not None:
            call.recorder.again(response, 0)
        return True

    def _attempt(self, call: Call) -> Generator[Steps, Told, Told]:
        place = yield from self._turn(call)
        try:
            sent = self.clock()
            if sent >= call.until:
                raise self._too_late(call, "the time was over before it was sent")
            if call.recorder is not None:
                call.recorder.sent(call.request.method)
            call.progress = Progress()
            told = yield Send(call.request, call.until, call.progress)
            if call.recorder is not None:
                call.recorder.came(told)
        except BaseException:
            if place is not None:
                place.release()
            raise
        if isinstance(told, httpx.Response):
            wait = self._refused(call, told)
            if place is not None:
                place.settle(self.clock(), budgets(told.headers), wait, sent)
                if self.shared is not None:
                    yield from self.shared.report(place.pace, self._group(call), call.until)
        elif place is not None:
            place.release()
        return told

    def _refused(self, call: Call, response: httpx.Response) -> float | None:
        """Return for how long a 429 holds requests of its group back, None where it is none."""
        call.refusal = None
        if response.status_code != 429:
            return None
        call.asked = asked = asked_wait(response)
        if asked is None:
            # Without a wait that can be read, others wait as this call itself does.
            return self.policy.first_wait
        call.refusal = response
        call.refusals += 1
        call.short = call.short + 1 if asked < FLOOR else 0
        if call.short > 1:
            # Who came a moment too early may come again at once, but not for ever.
            call.asked = asked = FLOOR * 2 ** min(call.short - 2, 4)
        return max(asked, FLOOR / 20 if asked else FLOOR)

    def _turn(self, call: Call) -> Generator[Steps, Told, Reservation | None]:
        """Wait until the rate limit lets a request go; gives its place in the budgets, None if they are not kept."""
        if self.limiters is None:
            return None
        place = call.place = call.place or Reservation(self.limiters.of(self._group(call)))
        try:
            while (wait := (yield from self._reserve(call, place))) > 0:
                pause = wait
                if (booking := place.booking) is not None and booking.begins > self.clock():
                    pause = booking.closed_for  # the rest of the wait is for its turn
                if pause > self.policy.longest_rate_wait:
                    # Close says itself how long this pause is.
                    if self.shared is not None:
                        self.shared.give_back(place, self._group(call))
                    place.leave()
                    call.place = None
                    return None
                if self.clock() + wait >= call.until:
                    raise self._too_late(call, f"the rate limit's window ends in {wait:.3g} s only", wait)
                if call.recorder is not None:
                    call.recorder.waiting(wait)
                # Callers that wait for one window's end do not all come at its first moment.
                yield Wait(max(wait, _SHORTEST) + self.random() * min(wait, 0.005))
        except BaseException:
            if self.shared is not None:
                self.shared.give_back(place, self._group(call))
            place.withdraw()
            raise
        return place

    def _reserve(self, call: Call, place: Reservation) -> Generator[Steps, Told, float]:
        if self.shared is not None:
            first = call.refusal is not None
            wait = yield from self.shared.claim(place, self._group(call), call.until, first=first)
            if wait:
                return wait
        return place.claim(self.clock())

    def _group(self, call: Call) -> str:
        return group_of(call.request.method, call.path)

    def _outcome(self, call: Call, told: Told) -> tuple[Outcome, httpx.Response | None]:
        call.unreadable = None
        if isinstance(told, httpx.Response):
            received = Received.of(told)
            received.scrub = self.scrub
            if told.is_success and call.operation is not None and call.operation.answers:
                try:
                    received.json = read_answer(told.content, call.operation)
                except (ValueError, RecursionError) as error:
                    if by_signal(error) is not None:
                        raise
                    call.unreadable = error
                    return (Outcome.LOST if is_cut(told) else Outcome.ANSWERED), told
                self._note_type(told)
            return classify(told.status_code), told
        if is_tls(told) and not (call.progress and (call.progress.sent or call.answered)):
            return Outcome.FINAL, None
        if isinstance(told, OAuthError):
            # Without a token nothing was sent, or what was sent was refused.
            return (Outcome.NOT_SENT if isinstance(told, TokenEndpointFailed) else Outcome.FINAL), None
        if isinstance(told, (MemoryError, RecursionError)):
            # Another attempt would meet the same want of room.
            return (Outcome.FINAL if call.nothing_sent else Outcome.UNREADABLE), None
        if isinstance(told, (BodyTooLarge, httpx.DecodingError)):
            return Outcome.UNREADABLE, None
        unsent = call.nothing_sent or (isinstance(told, NOT_SENT) and not call.answered)
        return (Outcome.NOT_SENT if unsent else Outcome.LOST), None

    def _note_type(self, response: httpx.Response) -> None:
        kind = response.headers.get("content-type", "none").partition(";")[0].strip().lower()
        if kind != "application/json" and not kind.endswith("+json") and kind not in self._odd_types:
            self._odd_types.add(kind)
            _LOG.warning("JSON came as content type %s; it is read all the same", shown(kind, 60))

    def _decision(
        self, call: Call, outcome: Outcome, response: httpx.Response | None, told: Told
    ) -> Decision:
        asked = None
        if isinstance(told, TokenEndpointFailed):
            asked = told.retry_after
        elif response is not None and not response.is_success and outcome is not Outcome.NOT_SENT:
            asked = call.asked if outcome is Outcome.REFUSED_RATE else asked_wait(response)
        decision = decide(
            call.idempotency,
            outcome,
            attempt=max(1, len(call.attempts) + 1 - call.renewed - call.refusals),
            policy=self.policy,
            left=call.until - self.clock(),
            asked_wait=asked,
            chance=self.random(),
            status=response.status_code if response is not None else None,
            landed=call.landed,
        )
        # Waits that Close itself asks for spread the load already; all else draws on the quota.
        free = outcome is Outcome.REFUSED_RATE and asked is not None
        if decision.step in {Step.REPEAT, Step.READ_BACK} and not free and not self.quota.take():
            unknown = outcome is Outcome.LOST and call.idempotency is Idempotency.CHANGE
            return Decision(Step.UNKNOWN if unknown else Step.STOP)
        return decision

    def _read_back(self, call: Call) -> Generator[Steps, Told, httpx.Response | None]:
        """Read the object, and give the answer if nothing is left to send; else leave only the rest to be sent."""
        # Without the query: it may leave out the very fields that are looked for.
        reading = _like(call.request, "GET", call.request.url.copy_with(query=None))
        CallContext.remove_from(reading)
        look = Call(reading, None, None, Idempotency.READ, call.until, call.path, call.recorder)
        try:
            answer = yield from self._attempts(look)
            now = object_of(answer)
        except CloseError as error:
            reason = f"it could not be read back: {error}"
            raise OutcomeUnknown(
                call.request.method, call.request.url.path, reason, True, call.body
            ) from error
        rest = still_to_do(call.body or {}, now)
        if not rest:
            Received.of(answer).json = now
            call.attempts.append(Attempt("read back: it had been carried out"))
            return answer
        if rest != call.body:
            call.body = rest
            call.request = _like(call.request, call.request.method, call.request.url, rest)
        return None

    def _too_late(self, call: Call, reason: str, wait: float | None = None) -> CloseError:
        """Return the error of a call whose turn would come too late: the refusal, if it was refused before."""
        if call.refusal is None:
            return self._overdue(call, reason)
        error = from_response(call.refusal, self.scrub)
        if wait is not None and isinstance(error, RateLimited):
            error.retry_after = wait
        return error

    def _overdue(self, call: Call, reason: str) -> DeadlineExceeded:
        method, path = call.request.method, call.request.url.path
        return DeadlineExceeded(method, path, reason, call.maybe_applied, call.body)

    def _error(
        self, call: Call, told: Told, response: httpx.Response | None, *, unknown: bool, unsent: bool
    ) -> CloseError:
        method, path = call.request.method, call.request.url.path
        if unknown:
            reason = (
                "the answer, a success, is cut off" if response and response.is_success else self._words(told)
            )
            return OutcomeUnknown(method, path, reason, True, call.body)
        if response is not None:
            if response.is_success:
                return unreadable(response, ValueError("the body is cut off or empty"))
            return from_response(response, self.scrub)
        if isinstance(told, Overdue):
            return self._overdue(call, "the time for the whole call was over")
        if isinstance(told, OAuthError):
            return told
        if isinstance(told, TransportError):
            return type(told)(method, path, told.reason, call.maybe_applied, call.body)
        failure = cast("Exception", told)
        reason = self._described(failure)
        kind = kind_of_failure(failure, nothing_sent=unsent)
        if is_tls(told):
            kind, reason = TransportError, f"{reason}. {TLS_HINT}"
        error = kind(method, path, reason, call.maybe_applied)
        error.body = call.body
        return error

    def _words(self, told: Told) -> str:
        if isinstance(told, httpx.Response):
            return shown(self.scrub(f"{told.status_code} {told.reason_phrase}".strip()), 100)
        if isinstance(told, Overdue):
            return "no answer in the time for the whole call"
        return self._described(told) if isinstance(told, Exception) else "no answer"

    def _described(self, error: Exception) -> str:
        # Scrubbed before it is cut, so that no part of a secret is left at the end.
        return shown(self.scrub(described(error, 2000)))


_LOG = logging.getLogger("close_crm")
#: Seconds that a wait for the rate limit takes at least: shorter ones may be lost when they are added to a time.
_SHORTEST = 1e-6
#: Those of the body, and the one with the secret: it is put there anew, and must not lie about in variables.
_NOT_TO_COPY = frozenset({"content-type", "content-length", "transfer-encoding", "authorization"})


def _like(
    request: httpx.Request, method: str, url: httpx.URL, body: dict[str, Any] | None = None
) -> httpx.Request:
    """Return another request with a request's headers; made in a frame that is gone when an error is raised."""
    headers = [(name, value) for name, value in request.headers.multi_items() if name not in _NOT_TO_COPY]
    if body is not None:
        headers += [("content-type", "application/json")]
    return httpx.Request(method, url, headers=headers, json=body, extensions=dict(request.extensions))

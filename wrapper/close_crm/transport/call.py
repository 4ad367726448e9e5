"""One call, as a generator of effects: what to send, when, and what the results mean.

`Core.call` never sends or sleeps itself, and its clock is an argument. The sync and the async client perform the same
effects, so that both behave alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn

import httpx2 as httpx
from close_runtime.context import CallContext, Received
from close_runtime.errors import Attempt
from close_runtime.operations import Idempotency
from close_runtime.responses import read_answer, unreadable
from close_runtime.signals import raise_if_by_signal
from close_runtime.text import shown

from close_crm.concurrency.failures import Progress, note
from close_crm.dispatcher import LOG, EventDispatcher
from close_crm.errors import (
    CloseError,
    TokenEndpointFailed,
    TransportError,
)
from close_crm.ratelimit.headers import Answered, asked_wait, budgets
from close_crm.ratelimit.store import SharedBudgets
from close_crm.ratelimit.windows import Limiters, Reservation, group_of

from .call_state import Call, like
from .effects import Effects, Overdue, Result, Send, Wait
from .outcomes import from_exception, from_response, is_cut, object_of, outcome_of_failure, read_object, words
from .retry import (
    Decision,
    Outcome,
    Quota,
    Refusal,
    RetryPolicy,
    Step,
    classify,
    decide,
    given_up,
    idempotency_of,
    still_to_do,
)


@dataclass(eq=False, repr=False)
class Core:
    """Decides how calls go on.

    Attributes:
        policy: How often and how patiently a request is sent again.
        deadline: Seconds that a whole call may take.
        limiters: The rate limits to keep to; None sends without looking at them.
        clock: Returns the time in seconds, and never goes back.
        random: Returns a random number from 0 to 1.
        scrub: Removes secrets from a text.
        dispatcher: Passes events on to hooks and the log; None without any.
        quota: How many more attempts successes have earned.
        shared: The rate limits that other processes share; None keeps them to this process.
        renews: Returns whether a request that was answered 401 will be signed with a new token.
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

    def call(self, request: httpx.Request, **options: Any) -> Effects[httpx.Response]:
        """Send a request, as often as it takes, and return its response, which is a success.

        Args:
            request: The request, its body read.
            options: The arguments of `httpx2.Client.send`.

        Raises:
            CloseError: There is no success.
        """
        call = self._begin(request, options)
        recorder = call.recorder
        try:
            response = yield from self._attempts(call)
        except BaseException as error:
            changes = call.idempotency is not Idempotency.READ
            if isinstance(error, CloseError):
                error.attempts = tuple(call.attempts)
                error.template = call.operation.template if call.operation else None
                error.maybe_applied = changes and (error.maybe_applied or call.landed)
            elif not isinstance(error, GeneratorExit):
                under_way = call.progress is not None and not call.progress.nothing_sent
                maybe_applied = changes and (call.landed or under_way)
                note(error, call.request.method, call.request.url.path, maybe_applied=maybe_applied)
            if recorder is not None:
                recorder.ended(error)
            raise
        if recorder is not None:
            recorder.ended()
        Received.of(response).attempts = tuple(call.attempts)
        return response

    def _begin(self, request: httpx.Request, options: Mapping[str, Any]) -> Call:
        context = CallContext.of(request)
        operation = None if context is None else context.operation
        body: Mapping[str, Any] | None = None if context is None else context.body
        if body is None:
            body = read_object(request.content)
        path = request.url.path if operation is None else operation.path
        return Call(
            request,
            operation,
            body,
            idempotency_of(operation, request.method, body),
            self.clock() + request.extensions.get("deadline", self.deadline),
            group_of(request.method, path),
            options,
            self.dispatcher.begin(request, operation) if self.dispatcher is not None else None,
        )

    def _attempts(self, call: Call) -> Effects[httpx.Response]:
        """Send until the call is over, and return its response."""
        recorder = call.recorder
        try:
            while True:
                if self.limiters is not None:
                    yield from self._turn(call, self.limiters)
                sent = self.clock()
                if sent >= call.until:
                    raise self._too_late(call, "the time was over before it was sent")
                if recorder is not None:
                    recorder.sent(call.request.method)
                call.progress = progress = Progress()
                result: Result = yield Send(call.request, call.until, progress, call.options)
                if recorder is not None:
                    recorder.received(result)
                response = result if isinstance(result, httpx.Response) else None
                outcome = self._outcome(call, result, progress)
                succeeded = response is not None and response.is_success and outcome is Outcome.ANSWERED
                renewed = response is not None and response.status_code == 401 and self._renews(call)
                decision = None if succeeded or renewed else self._decision(call, outcome, result)
                self._settle(call, response, decision, sent)
                if self.shared is not None and call.place is not None and response is not None:
                    yield from self.shared.report(call.place.pace, call.group, call.until)
                call.progress = None
                if succeeded and response is not None:
                    self.quota.earn()
                    call.attempts.append(Attempt(f"{response.status_code}", response.status_code))
                    if call.unreadable is not None:
                        raise unreadable(response, call.unreadable)
                    return response
                if decision is None:
                    call.attempts.append(Attempt(words(result, self.scrub), 401))
                    if recorder is not None:
                        recorder.again(result, 0)
                    continue
                call.landed |= outcome in _MAYBE_LANDED
                status = response.status_code if response is not None else None
                call.attempts.append(Attempt(words(result, self.scrub), status, decision.wait))
                if decision.step is Step.DONE:
                    return httpx.Response(200, request=call.request)
                if decision.step is not Step.REPEAT and decision.step is not Step.READ_BACK:
                    self._fail(call, result, decision, unsent=outcome is Outcome.NOT_SENT)
                if recorder is not None:
                    recorder.again(result, decision.wait)
                # A refused call that has a place in the rate limit waits there, for the same time.
                if outcome is not Outcome.REFUSED_RATE or call.place is None:
                    yield Wait(decision.wait)
                if decision.step is Step.READ_BACK:
                    done = yield from self._read_back(call)
                    if done is not None:
                        return done
        except BaseException:
            if call.place is not None:
                call.place.release()
            raise

    def _turn(self, call: Call, limiters: Limiters) -> Effects[None]:
        """Wait until the rate limit lets the request go."""
        place = call.place = call.place or Reservation(limiters.of(call.group))
        try:
            while True:
                wait = 0.0
                if self.shared is not None:
                    refused = call.refusal is not None
                    wait = yield from self.shared.claim(place, call.group, call.until, first=refused)
                wait = wait or place.claim(self.clock())
                if wait <= 0:
                    return
                pause = wait
                if (booking := place.booking) is not None and booking.begins > self.clock():
                    pause = booking.closed_for  # the rest of the wait is for its turn
                if pause > self.policy.longest_rate_wait:
                    # Sent all the same: Close says itself how long this pause is.
                    if self.shared is not None:
                        self.shared.give_back(place, call.group)
                    place.leave()
                    call.place = None
                    return
                if self.clock() + wait >= call.until:
                    raise self._too_late(call, f"the rate limit's window ends in {wait:.3g} s only", wait)
                if call.recorder is not None:
                    call.recorder.waiting(wait)
                # Callers that wait for the end of one window do not all return at its first moment.
                yield Wait(max(wait, _SHORTEST) + self.random() * min(wait, 0.005))
        except BaseException:
            if self.shared is not None:
                self.shared.give_back(place, call.group)
            raise

    def _settle(
        self, call: Call, response: httpx.Response | None, decision: Decision | None, sent: float
    ) -> None:
        """Count the request as over, with what its response says of the rate limit."""
        if call.place is None:
            return
        if response is None:
            call.place.release()
            return
        closes_for = None
        if decision is not None and call.refusal is not None:
            closes_for = call.refusal.closes_for(decision, self.policy)
        call.place.settle(Answered(self.clock(), closes_for, sent), budgets(response.headers))

    def _outcome(self, call: Call, result: Result, progress: Progress) -> Outcome:
        """Return how an attempt ended. Of a success that has JSON, this parses the body, once."""
        call.unreadable = None
        if not isinstance(result, httpx.Response):
            return outcome_of_failure(result, progress)
        received = Received.of(result)
        received.scrub = self.scrub
        before, call.refusal = call.refusal, None
        if result.is_success and call.operation is not None and call.operation.answers:
            try:
                received.json = read_answer(result.content, call.operation)
            except (ValueError, RecursionError) as error:
                raise_if_by_signal(error)
                call.unreadable = error
                return Outcome.LOST if is_cut(result) else Outcome.ANSWERED
            self._check_type(result)
        elif result.status_code == 429:
            call.refusal = Refusal.of(result, before)
            call.refusals += call.refusal.asked is not None
        return classify(result.status_code)

    def _check_type(self, response: httpx.Response) -> None:
        """Log a content type that is not one of JSON, once each."""
        kind = response.headers.get("content-type", "none")
        if kind == "application/json" or kind in self._odd_types:
            return
        kind = kind.partition(";")[0].strip().lower()
        if kind != "application/json" and not kind.endswith("+json") and kind not in self._odd_types:
            self._odd_types.add(kind)
            LOG.warning("JSON has the content type %s; it is read all the same", shown(kind, 60))

    def _renews(self, call: Call) -> bool:
        """Whether a 401 may be mended by a new token: once in a call, beside the attempts of the policy."""
        if call.renewed or not self.renews(call.request):
            return False
        call.renewed = True
        return True

    def _decision(self, call: Call, outcome: Outcome, result: Result) -> Decision:
        status = asked = None
        if isinstance(result, httpx.Response):
            status = result.status_code
            if call.refusal is not None:
                asked = call.refusal.wait
            elif not result.is_success and outcome is not Outcome.NOT_SENT:
                asked = asked_wait(result)
        elif isinstance(result, TokenEndpointFailed):
            asked = result.retry_after
        decision = decide(
            call.idempotency,
            outcome,
            attempt=max(1, len(call.attempts) + 1 - call.renewed - call.refusals),
            policy=self.policy,
            left=call.until - self.clock(),
            asked_wait=asked,
            random=self.random(),
            status=status,
            landed=call.landed,
        )
        # Waits that Close itself asks for spread the load already; all else draws on the quota.
        free = outcome is Outcome.REFUSED_RATE and asked is not None
        if decision.step in {Step.REPEAT, Step.READ_BACK} and not free and not self.quota.take():
            return Decision(given_up(call.idempotency, outcome))
        return decision

    def _read_back(self, call: Call) -> Effects[httpx.Response | None]:
        """Read the object; return the response if nothing is left to send, else leave only the rest to be sent."""
        # Without the query, which may leave out the very fields that matter.
        reading = like(call.request, "GET", call.request.url.copy_with(query=None))
        CallContext.remove_from(reading)
        reading.headers.pop("x-tz-offset", None)  # the description has it where days count, as in the change
        group = group_of("GET", call.operation.path if call.operation else call.request.url.path)
        look = Call(reading, None, None, Idempotency.READ, call.until, group, call.options, call.recorder)
        try:
            response = yield from self._attempts(look)
            now = object_of(response)
        except CloseError as error:
            raise call.unknown(f"it could not be read back: {error}") from error
        rest = still_to_do(call.body or {}, now)
        if not rest:
            Received.of(response).json = now
            call.attempts.append(Attempt("read back: it had been carried out"))
            return response
        if rest != call.body:
            call.body = rest
            call.request = like(call.request, call.request.method, call.request.url, rest)
        return None

    def _too_late(self, call: Call, reason: str, wait: float | None = None) -> CloseError:
        """Return the error of a call whose turn would be too late: the 429 if it was refused before."""
        if call.refusal is None:
            return call.too_late(reason)
        retry_after = call.refusal.asked if wait is None else wait
        return from_response(call.refusal.response, self.scrub, retry_after)

    def _fail(self, call: Call, result: Result, decision: Decision, *, unsent: bool) -> NoReturn:
        """Raise the error of a call that is over."""
        error: CloseError
        succeeded = isinstance(result, httpx.Response) and result.is_success
        if decision.step is Step.UNKNOWN:
            error = call.unknown(
                "the answer, a success, is cut off" if succeeded else words(result, self.scrub)
            )
        elif isinstance(result, httpx.Response):
            retry_after = call.refusal.asked if call.refusal is not None else None
            error = (
                unreadable(result, ValueError("the body is cut off or empty"))
                if succeeded
                else from_response(result, self.scrub, retry_after)
            )
        elif isinstance(result, Overdue):
            error = call.too_late("the time for the whole call was over")
        else:
            error = from_exception(
                result, call.request, self.scrub, maybe_applied=call.maybe_applied, unsent=unsent
            )
            if isinstance(error, TransportError):
                error.body = call.body
        if isinstance(result, Exception) and not isinstance(result, (CloseError, Overdue)):
            raise error from result
        raise error


_MAYBE_LANDED = frozenset({Outcome.FAILED, Outcome.LOST, Outcome.UNREADABLE})
#: Seconds that a wait for the rate limit takes at least: shorter ones may be lost when they are added to a time.
_SHORTEST = 1e-6

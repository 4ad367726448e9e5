"""Whether a request is sent again, and when: pure functions of the operation, the outcome and the attempt.

Whether a request may be sent again is decided by the `x-idempotency` of its operation in the description, not by its
HTTP method.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

import httpx2 as httpx
from close_runtime.operations import Idempotency, Operation

from close_crm.arguments import seconds, whole
from close_crm.ratelimit.headers import asked_wait


class Outcome(Enum):
    """How one attempt ended, as far as sending again depends on it."""

    ANSWERED = "answered"
    REFUSED_RATE = "rate limited"
    FAILED = "server error"
    NOT_SENT = "not sent"
    LOST = "no whole answer"
    UNREADABLE = "an answer that can't be taken"
    FINAL = "of no use to send again"


class Step(Enum):
    """The next step of a call."""

    STOP = "stop"
    REPEAT = "repeat"
    READ_BACK = "read back"
    UNKNOWN = "outcome unknown"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently a request is sent again.

    Attributes:
        attempts: How often a request is sent at most. A 429 that says how long to wait carried nothing out and does
            not count: it is waited for until the call's deadline.
        first_wait: The longest that the first wait can be, in seconds; each further one can be twice as long.
        longest_wait: No wait before a new attempt is longer, in seconds, unless Close asks for it.
        longest_rate_wait: How long a wait that Close asks for is kept, in seconds; a longer one raises RateLimited.

    Raises:
        ConfigurationError: One of them can't be used.
    """

    attempts: int = 3
    first_wait: float = 0.5
    longest_wait: float = 8
    longest_rate_wait: float = 60

    def __post_init__(self) -> None:
        """Check them.

        Raises:
            ConfigurationError: One of them can't be used.
        """
        for name in ("first_wait", "longest_wait", "longest_rate_wait"):
            object.__setattr__(self, name, seconds(f"RetryPolicy({name}=)", getattr(self, name), zero=True))
        object.__setattr__(self, "attempts", whole("RetryPolicy(attempts=)", self.attempts, least=1))


class Refusal(NamedTuple):
    """A 429, read once: for the call, for the rate limit that it shares with others, and for its error.

    Attributes:
        response: The response.
        asked: The seconds that it asks to wait, None if it says nothing readable.
        hasty: How many 429s in a row asked for less than `FLOOR`.
    """

    response: httpx.Response
    asked: float | None
    hasty: int = 0

    @classmethod
    def of(cls, response: httpx.Response, before: Refusal | None) -> Refusal:
        """Return the refusal that a 429 is, after the one before it."""
        asked = asked_wait(response)
        hasty = 0 if asked is None or asked >= FLOOR else 1 + (before.hasty if before is not None else 0)
        return cls(response, asked, hasty)

    @property
    def wait(self) -> float | None:
        """The seconds to wait, None for as long as after any failure; see `decide`."""
        # A request that was a moment too early may be sent again at once, but not for ever.
        return self.asked if self.hasty < 2 else FLOOR * 2 ** min(self.hasty - 2, 4)

    def closes_for(self, decision: Decision, policy: RetryPolicy) -> float:
        """Return the seconds for which all requests of its endpoint group are held back."""
        wait = self.wait
        if wait is None:
            # Nobody knows better: the others wait as long as this call, also if it has ended.
            return decision.wait or policy.first_wait
        return max(wait, FLOOR / 20 if wait else FLOOR)


class Decision(NamedTuple):
    """The next step of a call, and the wait before it in seconds."""

    step: Step
    wait: float = 0


#: Statuses that say nothing against the request, so that it may succeed when it is sent again.
TRANSIENT = frozenset({500, 502, 503, 504})
#: Never less than this between two attempts after a 429, whatever its headers say, in seconds.
FLOOR = 0.1


def classify(status: int) -> Outcome:
    """Return the outcome of a response with this status."""
    if status == 429:
        return Outcome.REFUSED_RATE
    if status == 425:
        return Outcome.NOT_SENT
    if status == 408:
        return Outcome.LOST
    return Outcome.FAILED if status in TRANSIENT else Outcome.ANSWERED


def decide(
    idempotency: Idempotency,
    outcome: Outcome,
    *,
    attempt: int,
    policy: RetryPolicy,
    left: float,
    asked_wait: float | None,
    random: float,
    status: int | None = None,
    landed: bool = False,
) -> Decision:
    """Decide what follows an attempt.

    Args:
        idempotency: Whether the request may be sent again.
        outcome: How the attempt ended.
        attempt: Its number, from 1; refusals that asked for a wait are not counted.
        policy: How often and how patiently.
        left: Seconds until the deadline.
        asked_wait: The seconds that the response asks to wait, None if it asks for no wait.
        random: A random number from 0 to 1, which spreads the waits of many callers.
        status: The status of the response, None if there was none.
        landed: Whether an earlier attempt may have been carried out.
    """
    if outcome is Outcome.ANSWERED:
        gone = idempotency is Idempotency.REMOVE and status == 404 and landed
        if status != 409 or idempotency not in _AS_IT_IS:
            return Decision(Step.DONE if gone else Step.STOP)
    if outcome is Outcome.FINAL:
        return Decision(Step.STOP)
    if outcome is Outcome.UNREADABLE:
        # The next response would be as unreadable. That the request was carried out is likely, but not certain.
        return Decision(Step.UNKNOWN if idempotency in _ONCE else Step.STOP)
    step = _next(idempotency, outcome)
    if step is not Step.REPEAT and step is not Step.READ_BACK:
        return Decision(step)
    wait = _wait(outcome, attempt, policy, asked_wait, random)
    last = attempt >= policy.attempts and (outcome is not Outcome.REFUSED_RATE or asked_wait is None)
    if wait is None or last or wait >= left:
        return Decision(given_up(idempotency, outcome))
    return Decision(step, wait)


#: What is sent again as it is, and what is carried out once at most.
_AS_IT_IS = frozenset({Idempotency.READ, Idempotency.REPLACE, Idempotency.REMOVE})
_ONCE = frozenset({Idempotency.CREATE, Idempotency.IRREVERSIBLE, Idempotency.CHANGE})


def given_up(idempotency: Idempotency, outcome: Outcome) -> Step:
    """Return how a call ends that could go on by its operation, but has no attempt or no time left."""
    return Step.UNKNOWN if outcome is Outcome.LOST and idempotency is Idempotency.CHANGE else Step.STOP


def _next(idempotency: Idempotency, outcome: Outcome) -> Step:
    if outcome in {Outcome.NOT_SENT, Outcome.REFUSED_RATE} or idempotency in _AS_IT_IS:
        return Step.REPEAT
    if idempotency is Idempotency.CHANGE:
        return Step.READ_BACK
    # A create that failed on the server is that failure; one whose response was lost may have been carried out.
    return Step.UNKNOWN if outcome is Outcome.LOST else Step.STOP


def _wait(
    outcome: Outcome, attempt: int, policy: RetryPolicy, asked: float | None, random: float
) -> float | None:
    """Return the wait in seconds, None if it would be longer than the policy allows."""
    spread = random * float(min(policy.longest_wait, policy.first_wait * 2 ** (attempt - 1)))
    if asked is None or outcome not in {Outcome.REFUSED_RATE, Outcome.FAILED, Outcome.NOT_SENT}:
        return max(FLOOR, spread) if outcome is Outcome.REFUSED_RATE else spread
    if asked > policy.longest_rate_wait:
        return None
    # Callers return at different moments, not all at once. After a 429, hardly later than asked: who comes first uses
    # the window up.
    return max(FLOOR, asked + random * min(0.02 if outcome is Outcome.REFUSED_RATE else 0.25, asked / 4))


def idempotency_of(operation: Operation | None, method: str, body: Mapping[str, Any] | None) -> Idempotency:
    """Return whether a request may be sent again: as its operation says, unless its body changes lists in place.

    A request without an operation may be sent again if its method only reads.
    """
    if operation is None:
        return {"GET": Idempotency.READ, "HEAD": Idempotency.READ}.get(method, Idempotency.CREATE)
    if operation.idempotency is Idempotency.REPLACE:
        for key in body or ():
            if key.endswith((".add", ".remove")):
                return Idempotency.CHANGE
    return operation.idempotency


def still_to_do(body: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """Return the part of a body that is left to send after an attempt whose outcome is not known.

    Args:
        body: The body; its `.add` and `.remove` keys are left out if the object shows their effect already.
        now: The object as it was read back.
    """

    def done(key: str, value: Any) -> bool:
        stem, _, ending = key.rpartition(".")
        if ending not in {"add", "remove"} or not stem.startswith("custom."):
            return False
        values = now.get(stem)
        return (value in (values if isinstance(values, list) else [values])) is (ending == "add")

    return {key: value for key, value in body.items() if not done(key, value)}


@dataclass(slots=True, eq=False)
class Quota:
    """The budget of attempts beyond the first, so that an outage is not made worse.

    Each success earns a tenth of an attempt, up to the capacity; each further attempt costs one.
    """

    capacity: float = 10
    left: float = field(default=10)

    def take(self) -> bool:
        """Spend one attempt; return False if none is left."""
        if self.left < 1:
            return False
        self.left -= 1
        return True

    def earn(self) -> None:
        """Count a success."""
        self.left = min(self.capacity, self.left + 0.1)

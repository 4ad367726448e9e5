"""Whether and when a request is sent again: the pure decisions, by table."""

from __future__ import annotations

import random
from typing import Any

import httpx2 as httpx
import pytest
from close_crm.transport.retry import (
    FLOOR,
    Decision,
    Outcome,
    Quota,
    Refusal,
    RetryPolicy,
    Step,
    classify,
    decide,
    idempotency_of,
    still_to_do,
)
from close_runtime.errors import Attempt
from close_runtime.operations import Idempotency, Operation
from hypothesis import given
from hypothesis import strategies as st

POLICY = RetryPolicy(attempts=3)
#: Outcome, class; then the step while attempts are left, and the step after the last one.
TABLE = """
    outcome       class         step        last step
    NOT_SENT      READ          REPEAT      STOP
    NOT_SENT      REPLACE       REPEAT      STOP
    NOT_SENT      REMOVE        REPEAT      STOP
    NOT_SENT      CREATE        REPEAT      STOP
    NOT_SENT      IRREVERSIBLE  REPEAT      STOP
    NOT_SENT      CHANGE        REPEAT      STOP
    REFUSED_RATE  READ          REPEAT      STOP
    REFUSED_RATE  REPLACE       REPEAT      STOP
    REFUSED_RATE  REMOVE        REPEAT      STOP
    REFUSED_RATE  CREATE        REPEAT      STOP
    REFUSED_RATE  IRREVERSIBLE  REPEAT      STOP
    REFUSED_RATE  CHANGE        REPEAT      STOP
    FAILED        READ          REPEAT      STOP
    FAILED        REPLACE       REPEAT      STOP
    FAILED        REMOVE        REPEAT      STOP
    FAILED        CREATE        STOP        STOP
    FAILED        IRREVERSIBLE  STOP        STOP
    FAILED        CHANGE        READ_BACK   STOP
    LOST          READ          REPEAT      STOP
    LOST          REPLACE       REPEAT      STOP
    LOST          REMOVE        REPEAT      STOP
    LOST          CREATE        UNKNOWN     UNKNOWN
    LOST          IRREVERSIBLE  UNKNOWN     UNKNOWN
    LOST          CHANGE        READ_BACK   UNKNOWN
    UNREADABLE    READ          STOP        STOP
    UNREADABLE    REPLACE       STOP        STOP
    UNREADABLE    REMOVE        STOP        STOP
    UNREADABLE    CREATE        UNKNOWN     UNKNOWN
    UNREADABLE    IRREVERSIBLE  UNKNOWN     UNKNOWN
    UNREADABLE    CHANGE        UNKNOWN     UNKNOWN
    ANSWERED      READ          STOP        STOP
    ANSWERED      REPLACE       STOP        STOP
    ANSWERED      REMOVE        STOP        STOP
    ANSWERED      CREATE        STOP        STOP
    ANSWERED      IRREVERSIBLE  STOP        STOP
    ANSWERED      CHANGE        STOP        STOP
    FINAL         READ          STOP        STOP
    FINAL         REPLACE       STOP        STOP
    FINAL         REMOVE        STOP        STOP
    FINAL         CREATE        STOP        STOP
    FINAL         IRREVERSIBLE  STOP        STOP
    FINAL         CHANGE        STOP        STOP
"""
ROWS = [tuple(line.split()) for line in TABLE.strip().splitlines()[1:]]
CASES = [
    pytest.param(
        Outcome[outcome],
        Idempotency[kind],
        attempt,
        Step[last if attempt == POLICY.attempts else step],
        id=f"{outcome}-{kind}-{attempt}",
    )
    for outcome, kind, step, last in ROWS
    for attempt in range(1, POLICY.attempts + 1)
]


def decided(idempotency: Idempotency, outcome: Outcome, attempt: int = 1, **other: Any) -> Decision:
    """Decide with nothing special about the attempt."""
    known: dict[str, Any] = {"policy": POLICY, "left": 100.0, "asked_wait": None, "random": 0.5}
    return decide(idempotency, outcome, attempt=attempt, **known | other)


def test_table_has_every_class_and_outcome() -> None:
    """Each pair of a class and an outcome stands in the table exactly once."""
    assert sorted((row[0], row[1]) for row in ROWS) == sorted(
        (outcome.name, kind.name) for outcome in Outcome for kind in Idempotency
    )


@pytest.mark.parametrize(("outcome", "idempotency", "attempt", "step"), CASES)
def test_step_is_that_of_the_table(
    outcome: Outcome, idempotency: Idempotency, attempt: int, step: Step
) -> None:
    """What follows an attempt is decided by the class, the outcome and whether attempts are left."""
    assert decided(idempotency, outcome, attempt).step is step


@pytest.mark.parametrize("idempotency", Idempotency)
@pytest.mark.parametrize("outcome", Outcome)
def test_nothing_is_sent_again_with_one_attempt(idempotency: Idempotency, outcome: Outcome) -> None:
    """A policy of one attempt never repeats and never waits."""
    decision = decided(idempotency, outcome, policy=RetryPolicy(attempts=1))

    assert decision.step not in {Step.REPEAT, Step.READ_BACK}
    assert decision.wait == 0


@pytest.mark.parametrize("idempotency", Idempotency)
@pytest.mark.parametrize("outcome", Outcome)
@given(left=st.floats(-1, 1), chance=st.floats(0, 1), asked=st.none() | st.floats(0, 1e6))
def test_no_wait_goes_past_the_deadline(
    idempotency: Idempotency, outcome: Outcome, left: float, chance: float, asked: float | None
) -> None:
    """Where the wait would use up what is left, the call ends at once instead."""
    decision = decided(idempotency, outcome, left=left, random=chance, asked_wait=asked)

    assert decision.wait == 0 or decision.wait < left


@pytest.mark.parametrize("idempotency", Idempotency)
@pytest.mark.parametrize("landed", [False, True])
def test_missing_object_counts_as_removed_only_after_a_removal(
    idempotency: Idempotency, *, landed: bool
) -> None:
    """A 404 ends a removal well where an attempt before may have removed it; a refused or unsent one may not."""
    decision = decided(idempotency, Outcome.ANSWERED, 2, status=404, landed=landed)

    assert decision.step is (Step.DONE if idempotency is Idempotency.REMOVE and landed else Step.STOP)


@pytest.mark.parametrize("idempotency", Idempotency)
def test_conflict_is_sent_again_where_that_is_safe(idempotency: Idempotency) -> None:
    """A 409 is repeated for reads, whole replacements and removals, and raised at once otherwise."""
    safe = idempotency in {Idempotency.READ, Idempotency.REPLACE, Idempotency.REMOVE}

    assert decided(idempotency, Outcome.ANSWERED, status=409).step is (Step.REPEAT if safe else Step.STOP)


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        *((status, Outcome.ANSWERED) for status in (200, 201, 204, 301, 307, 400, 401, 402, 403, 404)),
        *((status, Outcome.ANSWERED) for status in (405, 409, 415, 418, 422, 501, 505, 520)),
        *((status, Outcome.FAILED) for status in (500, 502, 503, 504)),
        (408, Outcome.LOST),
        (425, Outcome.NOT_SENT),
        (429, Outcome.REFUSED_RATE),
    ],
)
def test_status_has_its_outcome(status: int, outcome: Outcome) -> None:
    """408 counts as lost, 425 as not sent, 429 as refused, four of 5xx as failed, and the rest as answers."""
    assert classify(status) is outcome


@given(attempt=st.integers(1, 60), chance=st.floats(0, 1))
def test_backoff_is_full_jitter_under_a_doubling_roof(attempt: int, chance: float) -> None:
    """The wait is chance times a roof that doubles from the first wait up to the longest."""
    policy = RetryPolicy(attempts=100, first_wait=0.5, longest_wait=8)
    wait = decided(Idempotency.READ, Outcome.FAILED, attempt, policy=policy, random=chance).wait

    assert wait == pytest.approx(chance * min(8, 0.5 * 2 ** (attempt - 1)))


@given(st.integers())
def test_backoff_spreads_evenly(seed: int) -> None:
    """Over many callers the waits fill the whole span from nothing to the roof, a quarter in each quarter."""
    source = random.Random(seed)  # noqa: S311  # not for secrets
    waits = [decided(Idempotency.READ, Outcome.LOST, 2, random=source.random()).wait for _ in range(400)]

    for quarter in range(4):
        assert 0.1 < sum(quarter / 4 <= wait < (quarter + 1) / 4 for wait in waits) / len(waits) < 0.4


@given(attempts=st.integers(1, 2), chance=st.floats(0, 1))
def test_refusal_is_never_answered_at_once(attempts: int, chance: float) -> None:
    """After a 429 there is a wait of at least the floor, whether it asks for none or for zero."""
    for asked in (None, 0.0, 0.001):
        assert (
            decided(Idempotency.READ, Outcome.REFUSED_RATE, attempts, asked_wait=asked, random=chance).wait
            >= FLOOR
        )


@given(asked=st.floats(0.1, 60), chance=st.floats(0, 1))
def test_wait_that_is_asked_for_is_kept_and_hardly_exceeded(asked: float, chance: float) -> None:
    """A wait that Close asks for is kept in full, plus a quarter of a second at most."""
    wait = decided(Idempotency.CREATE, Outcome.REFUSED_RATE, asked_wait=asked, random=chance).wait

    assert asked <= wait <= asked + 0.25


@pytest.mark.parametrize("outcome", [Outcome.REFUSED_RATE, Outcome.FAILED])
@given(asked=st.floats(60.001, 1e300))
def test_wait_that_is_too_long_ends_the_call(outcome: Outcome, asked: float) -> None:
    """Who is asked to wait longer than the policy allows gets the error at once."""
    assert decided(Idempotency.READ, outcome, asked_wait=asked, left=1e301) == Decision(Step.STOP)


def test_quota_gives_ten_and_a_tenth_for_each_success() -> None:
    """A new client has ten further attempts; ten successes earn one more, up to the ten."""
    quota = Quota()
    spent = sum(quota.take() for _ in range(50))
    for _ in range(11):
        quota.earn()
    again = sum(quota.take() for _ in range(50))
    for _ in range(1000):
        quota.earn()

    assert (spent, again, quota.left) == (10, 1, 10)


@given(st.lists(st.booleans(), max_size=300))
def test_quota_keeps_its_bounds(successes: list[bool]) -> None:
    """Whatever happens, never more is spent than ten and a tenth of the successes, and nothing goes below zero."""
    quota = Quota()
    spent = 0
    for success in successes:
        if success:
            quota.earn()
        else:
            spent += quota.take()

        assert 0 <= quota.left <= quota.capacity
    assert spent <= 10 + sum(successes) * 0.1 + 1e-9


KEYS = st.sampled_from(["custom.cf_a", "custom.cf_b", "value", "note"])
TEXTS = st.sampled_from(["x", "y", "z"])
BODIES = st.dictionaries(
    st.builds(str.__add__, KEYS.filter(lambda key: key[0] == "c"), st.sampled_from([".add", ".remove"]))
    | KEYS,
    TEXTS,
    max_size=5,
)
STATES = st.dictionaries(KEYS, TEXTS | st.none() | st.lists(TEXTS, max_size=3))


@given(BODIES, STATES)
def test_what_is_left_to_do_is_a_part_that_keeps_plain_values(
    body: dict[str, Any], now: dict[str, Any]
) -> None:
    """Plain values are always left to do; a change is left out only if the object shows its effect."""
    rest = still_to_do(body, now)

    assert rest.items() <= body.items()
    for key, value in body.items():
        stem, _, ending = key.rpartition(".")
        held = now.get(stem)
        holds = value in held if isinstance(held, list) else value == held
        if ending not in {"add", "remove"}:
            assert key in rest
        else:
            assert (key in rest) is (holds is (ending == "remove"))


@given(BODIES, STATES)
def test_nothing_is_left_of_changes_once_they_are_made(body: dict[str, Any], now: dict[str, Any]) -> None:
    """An object to which the changes were made leaves none of them to do, and asking twice changes nothing."""
    state: dict[str, Any] = {key: list(held) if isinstance(held, list) else held for key, held in now.items()}
    changes = {key: value for key, value in body.items() if key.endswith((".add", ".remove"))}
    stems = [key.rpartition(".")[0] for key in changes]
    for key, value in changes.items():
        stem, _, ending = key.rpartition(".")
        if stems.count(stem) > 1:
            return  # the wrapper refuses contradicting changes of one field before sending
        held = state.get(stem)
        kept = [item for item in (held if isinstance(held, list) else [held]) if item not in {value, None}]
        state[stem] = [*kept, value] if ending == "add" else kept

    assert not still_to_do(changes, state)
    assert still_to_do(still_to_do(body, now), now) == still_to_do(body, now)


@pytest.mark.parametrize(
    ("operation", "method", "body", "idempotency"),
    [
        (None, "GET", None, Idempotency.READ),
        (None, "HEAD", None, Idempotency.READ),
        (None, "PUT", {"value": 1}, Idempotency.CREATE),
        (None, "POST", None, Idempotency.CREATE),
        (None, "DELETE", None, Idempotency.CREATE),
        (Idempotency.REPLACE, "PUT", {"value": 1}, Idempotency.REPLACE),
        (Idempotency.REPLACE, "PUT", {"custom.cf_1.add": "a"}, Idempotency.CHANGE),
        (Idempotency.REPLACE, "PUT", {"value": 1, "custom.cf_1.remove": "a"}, Idempotency.CHANGE),
        (Idempotency.REPLACE, "PUT", None, Idempotency.REPLACE),
        (Idempotency.CREATE, "POST", {"custom.cf_1.add": "a"}, Idempotency.CREATE),
        (Idempotency.READ, "POST", {"query": {}}, Idempotency.READ),
    ],
)
def test_class_is_the_operations_own(
    operation: Idempotency | None, method: str, body: dict[str, Any] | None, idempotency: Idempotency
) -> None:
    """The class is the one that the description names, but for changes in place; unknown requests are sent once."""
    known = None if operation is None else Operation("a_b", method, "/a/", operation)

    assert idempotency_of(known, method, body) is idempotency


@pytest.mark.parametrize(
    "settings",
    [
        {"attempts": 0},
        {"first_wait": -1},
        {"longest_wait": float("inf")},
        {"longest_rate_wait": float("nan")},
    ],
)
def test_policy_that_cannot_be_kept_is_refused(settings: dict[str, Any]) -> None:
    """Waits are finite and not negative, and there is at least one attempt."""
    with pytest.raises(ValueError, match=next(iter(settings))):
        RetryPolicy(**settings)


def test_attempt_tells_its_wait() -> None:
    """An attempt reads as its outcome, with the wait after it where there was one."""
    assert [str(Attempt("503", 503, 0.25)), str(Attempt("503", 503))] == ["503, waited 0.25 s", "503"]


def refused(reset: float | None) -> httpx.Response:
    """Return a 429 that asks for this wait."""
    headers = {} if reset is None else {"RateLimit": f"limit=10, remaining=0, reset={reset}"}
    return httpx.Response(429, headers=headers)


def test_refusals_that_ask_for_next_to_nothing_are_counted() -> None:
    """The first is obeyed; in a row they lead to growing waits, and one that asks for a real wait ends the row."""
    refusal, waits = None, []
    for reset in (0.0, 0.0, 0.0, 0.05, FLOOR, 0.0):
        refusal = Refusal.of(refused(reset), refusal)
        waits.append((refusal.hasty, refusal.wait))

    assert waits == [(1, 0.0), (2, FLOOR), (3, 2 * FLOOR), (4, 4 * FLOOR), (0, FLOOR), (1, 0.0)]


@pytest.mark.parametrize(
    ("reset", "decision", "seconds"),
    [
        (3.0, Decision(Step.REPEAT, 0.2), 3.0),
        (0.02, Decision(Step.REPEAT, 0.2), 0.02),
        (0.001, Decision(Step.REPEAT, 0.2), FLOOR / 20),
        (0.0, Decision(Step.REPEAT, 0.2), FLOOR),
        (None, Decision(Step.REPEAT, 0.2), 0.2),
        (None, Decision(Step.STOP), POLICY.first_wait),
    ],
)
def test_group_is_held_back_as_long_as_a_refusal_asks(
    reset: float | None, decision: Decision, seconds: float
) -> None:
    """Where it says nothing, as long as this call waits; never for no time at all."""
    assert Refusal.of(refused(reset), None).closes_for(decision, POLICY) == seconds

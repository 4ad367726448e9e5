"""T3: whatever is sent to the emulator, what comes back is what the description says."""

from __future__ import annotations

from math import comb

import pytest
import schemathesis
from close_emulator import plain_operations, served_operations
from schemathesis.config import SchemathesisConfig
from schemathesis.python._constants.orchestrator import build_constants_pool

from tools.evidence.traffic import FUZZING

from . import fuzzing, fuzzing_results
from .fuzzing_document import described
from .fuzzing_options import profile
from .fuzzing_results import PHASES, Operated, Results
from .fuzzing_transport import answer_in_process

OPERATIONS = sorted(served_operations())
#: Checks that have nothing to look at here. They run all the same, so that they begin to count when this changes.
WITHOUT_OBJECT = {
    "missing_required_header": "no operation requires a header",
    "object_level_authorization": "all users of an organization see the same opportunities",
}
#: Least share of 2xx among the requests that were generated as valid.
FLOOR = 0.45
#: Where there are but few valid requests, chance alone may leave fewer successes, as where a chain asks again and again
#: to delete what is in use. As few are taken as one run in twenty has whose requests succeed at the floor's rate.
FEW, RARELY = 28, 0.05


@pytest.fixture(scope="module")
def runs(pytestconfig: pytest.Config) -> dict[str, Results]:
    """Return the outcome of all that schemathesis sent, in process and over HTTP; kept as JSON, too."""
    chosen = profile(pytestconfig)
    in_process, over_http = fuzzing.campaign(seed=chosen.seed, examples=chosen.examples)
    runs = {"in process": in_process, "over HTTP": over_http}
    fuzzing_results.write(pytestconfig.rootpath / "build" / "contract", runs)
    FUZZING.update(runs)
    return runs


@pytest.fixture(scope="module")
def in_process(runs: dict[str, Results]) -> Results:
    """Return the outcome of the run in process."""
    return runs["in process"]


@pytest.fixture(scope="module")
def over_http(runs: dict[str, Results]) -> Results:
    """Return the outcome of the run over HTTP."""
    return runs["over HTTP"]


@pytest.mark.parametrize("phase", PHASES)
def test_every_phase_ran(in_process: Results, over_http: Results, phase: str) -> None:
    """Examples, coverage, fuzzing and stateful ran to their ends, and sent requests; coverage in process."""
    assert in_process.errors == []
    assert over_http.errors == []
    for results in [in_process, *([over_http] if phase in fuzzing.WITHOUT_COVERAGE else [])]:
        assert results.phases[phase] == "success"
        assert results.cases(phase) > 20
    assert in_process.cases("stateful") >= in_process.examples
    assert in_process.links > 100


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_is_part_of_a_chain(in_process: Results, operation: str) -> None:
    """No operation is left out of the stateful phase."""
    assert in_process.operations[operation].cases["stateful"] > 0


@pytest.mark.parametrize("operation", OPERATIONS)
def test_no_check_finds_anything(in_process: Results, operation: str) -> None:
    """Every answer of the operation passes every check."""
    operated = in_process.operations[operation]

    assert operated.failed == {}, "\n\n".join(in_process.failures_of(operation)[:3])


def test_no_check_finds_anything_over_http(over_http: Results) -> None:
    """The same over real HTTP."""
    assert over_http.failures == []
    assert over_http.operations.keys() == set(OPERATIONS)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_gets_its_examples(in_process: Results, operation: str) -> None:
    """Each operation was asked as often as the profile says, beside what examples and coverage asked."""
    wanted = fuzzing.PLAIN_EXAMPLES if operation in plain_operations() else in_process.examples

    assert in_process.operations[operation].cases["fuzzing"] >= wanted


@pytest.mark.parametrize("operation", OPERATIONS)
def test_success_is_met_as_well_as_refusal(in_process: Results, operation: str) -> None:
    """Of the requests that were generated as valid, enough reach what lies behind the checks of ids."""
    operated = in_process.operations[operation]

    assert enough(operated), "\n".join(in_process.table())


def enough(operated: Operated) -> bool:
    """Whether as many requests succeeded as the floor asks for, or as chance may leave of few."""
    by_chance = operated.accepted and operated.valid < FEW and likelihood(operated) >= RARELY
    return operated.share >= FLOOR or bool(by_chance)


def likelihood(operated: Operated) -> float:
    """Return how likely so few successes are, or fewer, where each request succeeds at the floor's rate."""
    return sum(
        comb(operated.valid, successes) * FLOOR**successes * (1 - FLOOR) ** (operated.valid - successes)
        for successes in range(operated.accepted + 1)
    )


@pytest.mark.parametrize(
    ("accepted", "valid", "likely"),
    [
        (7, 17, True),
        (3, 17, False),
        (0, 0, False),
        (0, 5, False),
        (1, 6, True),
        (12, 28, False),
        (9, 24, True),
    ],
)
def test_few_successes_of_few_requests_may_be_chance(accepted: int, valid: int, *, likely: bool) -> None:
    """Seven of seventeen may be, three are not, and none never is."""
    assert enough(Operated(accepted=accepted, valid=valid)) is likely


def test_every_check_ran(in_process: Results) -> None:
    """No check of schemathesis is off, and our own validating transport is one of them."""
    schemathesis_own = set(fuzzing.all_checks())

    assert schemathesis_own <= in_process.checks.keys()
    assert {"contract_transport", "truth"} <= in_process.checks.keys()
    assert WITHOUT_OBJECT.keys() <= schemathesis_own


def test_literals_of_the_sources_are_not_sent() -> None:
    """Requests are made from the description and the seed alone: a test that is written anywhere changes none."""
    emulator = fuzzing.new_emulator()
    settings = fuzzing.settings(emulator, seed=1, examples=1, phases=["fuzzing"])
    schema = schemathesis.openapi.from_dict(
        described(["pipelines_list"]), config=SchemathesisConfig.from_dict(settings)
    )
    answer_in_process(schema, emulator.handle)

    assert build_constants_pool(schema).is_empty()


def test_the_same_seed_makes_the_same_requests() -> None:
    """A seed repeats its run, down to the number of answers of each status."""
    only = {"pipelines_create", "pipelines_update", "opportunities_update"}
    first, second = (
        fuzzing.run(fuzzing.new_emulator(), seed=1, examples=8, only=only).as_json() for _ in range(2)
    )
    other = fuzzing.run(fuzzing.new_emulator(), seed=2, examples=8, only=only).as_json()

    assert first == second
    assert first["operations"] != other["operations"]

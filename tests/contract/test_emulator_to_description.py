"""T3: whatever is sent to the emulator, what comes back is what the description says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import served_operations

from . import fuzzing
from .fuzzing import Results
from .fuzzing_options import profile

OPERATIONS = sorted(served_operations())
#: Checks that have nothing to look at here. They run all the same, so that they begin to count when this changes.
WITHOUT_OBJECT = {
    "missing_required_header": "no operation requires a header",
    "object_level_authorization": "all users of an organization see the same opportunities",
}
#: Least share of 2xx among the requests that were generated as valid.
FLOOR = 0.2


@pytest.fixture(scope="module")
def runs(pytestconfig: pytest.Config) -> dict[str, Results]:
    """Give what came of all that schemathesis sent, in process and over HTTP; kept as JSON, too."""
    chosen = profile(pytestconfig)
    in_process, over_http = fuzzing.campaign(seed=chosen.seed, examples=chosen.examples)
    fuzzing.RESULTS.update({"in process": in_process, "over HTTP": over_http})
    fuzzing.write(pytestconfig.rootpath / "build" / "contract")
    return fuzzing.RESULTS


@pytest.fixture(scope="module")
def in_process(runs: dict[str, Results]) -> Results:
    """Give what came of the run in process."""
    return runs["in process"]


@pytest.fixture(scope="module")
def over_http(runs: dict[str, Results]) -> Results:
    """Give what came of the run over HTTP."""
    return runs["over HTTP"]


@pytest.mark.parametrize("phase", fuzzing.PHASES)
def test_every_phase_ran(in_process: Results, over_http: Results, phase: str) -> None:
    """Examples, coverage, fuzzing and stateful ran to their ends, and sent requests."""
    assert in_process.errors == []
    assert over_http.errors == []
    for results in (in_process, over_http):
        assert results.phases[phase] == "success"
        assert results.cases(phase) > 20
    assert in_process.cases("stateful") >= in_process.examples
    assert in_process.links > 100


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
    assert in_process.operations[operation].cases["fuzzing"] >= in_process.examples


@pytest.mark.parametrize("operation", OPERATIONS)
def test_success_is_met_as_well_as_refusal(in_process: Results, operation: str) -> None:
    """Of the requests that were generated as valid, enough reach what lies behind the checks of ids."""
    assert in_process.operations[operation].share >= FLOOR, "\n".join(in_process.table())


def test_every_check_ran(in_process: Results) -> None:
    """No check of schemathesis is off, and our own validating transport is one of them."""
    schemathesis_own = set(fuzzing.all_checks())

    assert schemathesis_own <= in_process.checks.keys()
    assert "contract_transport" in in_process.checks
    assert WITHOUT_OBJECT.keys() <= schemathesis_own


def test_the_same_seed_makes_the_same_requests() -> None:
    """A seed repeats its run, down to the number of answers of each status."""
    only = {"pipelines_create", "pipelines_update", "opportunities_update"}
    first, second = (
        fuzzing.run(fuzzing.new_emulator(), seed=1, examples=20, only=only).as_json() for _ in range(2)
    )
    other = fuzzing.run(fuzzing.new_emulator(), seed=2, examples=20, only=only).as_json()

    assert first == second
    assert first["operations"] != other["operations"]


def changed(change: Callable[[Any], Any]) -> Callable[[httpx.Response], httpx.Response]:
    """Change the body of successful answers."""

    def plant(answer: httpx.Response) -> httpx.Response:
        if not answer.is_success:
            return answer
        return httpx.Response(
            answer.status_code, headers={"RateLimit": "limit=1"}, json=change(answer.json())
        )

    return plant


def status(code: int) -> Callable[[httpx.Response], httpx.Response]:
    """Change the status of successful answers."""
    return lambda answer: (
        httpx.Response(code, headers=answer.headers, content=answer.content) if answer.is_success else answer
    )


FAULTS: dict[str, tuple[str, Callable[[httpx.Response], httpx.Response]]] = {
    "undescribed key": ("contract_transport", changed(lambda body: body | {"colour": "red"})),
    "missing key": (
        "response_schema_conformance",
        changed(lambda body: {k: body[k] for k in body if k != "id"}),
    ),
    "other type": ("response_schema_conformance", changed(lambda body: body | {"name": 7})),
    "undocumented status": ("status_code_conformance", status(202)),
    "server error": ("not_a_server_error", status(500)),
    "valid refused": ("positive_data_acceptance", status(400)),
    "html": (
        "content_type_conformance",
        lambda answer: httpx.Response(answer.status_code, html=answer.text) if answer.is_success else answer,
    ),
    "header": (
        "response_headers_conformance",
        lambda answer: httpx.Response(
            answer.status_code, headers={"RateLimit": "?"}, json=json.loads(answer.text)
        ),
    ),
    "refusal accepted": (
        "negative_data_rejection",
        lambda answer: httpx.Response(200, json={}) if answer.status_code == 400 else answer,
    ),
    "no authentication": (
        "ignored_auth",
        lambda answer: httpx.Response(404, json={"error": ""}) if answer.status_code == 401 else answer,
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_planted_faults_are_found(fault: str) -> None:
    """A fault in the answers is found, by the check that is there for it."""
    check, plant = FAULTS[fault]
    faulty = fuzzing.new_emulator()

    results = fuzzing.run(
        faulty,
        seed=1,
        examples=5,
        only={"pipelines_update"},
        handle=lambda request: plant(faulty.handle(request)),
    )

    assert check in results.operations["pipelines_update"].failed

"""A run of schemathesis, all phases and all checks, against an emulator."""

from __future__ import annotations

import os
import re
from collections.abc import Collection
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from multiprocessing import get_context
from typing import Any, Final

import schemathesis
from close_emulator import Emulator, plain_operations, served_operations
from schemathesis import checks
from schemathesis.config import SchemathesisConfig, get_workers_count
from schemathesis.core.failures import Failure
from schemathesis.core.transport import Response
from schemathesis.engine import Status, events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.engine.run import PhaseName
from schemathesis.hooks import HookContext

from tests.steady import collect_rarely, draw_no_literals

from .fuzzing_checks import UNDER_WAY
from .fuzzing_credentials import sign
from .fuzzing_data import Generated, Steering
from .fuzzing_document import described
from .fuzzing_exemptions import exemption
from .fuzzing_results import PHASES, Operated, Results
from .fuzzing_transport import Handle, answer_in_process
from .fuzzing_world import prepare
from .world import split

# A seed repeats its run after the sources have changed, too; this module is loaded by each process that fuzzes.
draw_no_literals()

#: The operations are tested in so many parts, each of which takes seconds up to a minute.
PARTS: Final = 6
#: Chains of calls over HTTP, among all operations but those of plain resources.
HTTP_CHAINS: Final = 15
#: Without coverage, which makes half of all requests: tests/emulator/test_outsiders.py has it sent over HTTP, of the
#: operations that take one large schema for one, and so of lists that take the same.
WITHOUT_COVERAGE: Final = tuple(phase for phase in PHASES if phase != "coverage")
#: Fewer over HTTP, since the answers come from the same code.
HTTP_EXAMPLES: Final = 2
#: For each operation of a plain resource; and of its coverage what is valid: one handler serves them all.
PLAIN_EXAMPLES: Final = 5


def run(
    emulator: Emulator,
    *,
    seed: int,
    examples: int,
    base_url: str | None = None,
    only: Collection[str] | None = None,
    phases: Collection[str] = PHASES,
    coverage: str = "all",
    handle: Handle | None = None,
) -> Results:
    """Send everything that schemathesis thinks of to an emulator, and return the outcome of it.

    Args:
        emulator: Is brought back to its first state after every change, in the stateful phase after every scenario.
        seed: What the requests are made from.
        examples: How many cases to generate for each operation, and scenarios in the stateful phase.
        base_url: Where the emulator is served; without it it is called in process.
        only: Operations to test; without it all that the emulator serves.
        phases: Which phases.
        coverage: Which requests the coverage phase makes: all, or those that are positive, as they are valid.
        handle: Answers in the emulator's place, in process.
    """
    results = Results(seed, examples)
    steering = Steering(prepare(emulator))
    configured = settings(emulator, seed=seed, examples=examples, phases=phases, coverage=coverage)
    if base_url is not None:
        configured["base-url"] = base_url
    wanted = sorted(only or served_operations())
    whole = schemathesis.openapi.from_dict(described(wanted), config=SchemathesisConfig.from_dict(configured))
    schema = whole.include(operation_id=wanted)
    # Off: ids out of earlier answers, which `Steering` and links give as well. Schemathesis 4.32.5 draws them by how
    # often they were used, Hypothesis calls that flaky, and the phase ends early without a word.
    schema.create_extra_data_source = lambda: None  # type: ignore[method-assign]  # in the place of a method
    sign(schema, emulator)
    if base_url is None:
        answer_in_process(schema, handle or emulator.handle)
    in_scenario = _isolate(emulator, schema)

    def steer(context: HookContext, case: Generated) -> Generated:
        return steering.case(case)

    def steer_examples(context: HookContext, examples: list[Generated]) -> None:
        for case in examples:
            steering.case(case)

    def let_off(context: HookContext, failure: Failure, case: Generated, response: Response) -> bool:
        reason = exemption(failure, case, response, emulator)
        if reason is not None:
            results.exempted[reason] += 1
        return reason is None

    schema.hooks.register_hook_with_name(steer, "map_case")
    schema.hooks.register_hook_with_name(steer_examples, "before_add_examples")
    schema.hooks.register_hook_with_name(let_off, "filter_failure")
    UNDER_WAY.begin(emulator)
    for event in from_schema(schema).execute():
        if isinstance(event, events.PhaseStarted):
            in_scenario.active = event.phase.name is PhaseName.STATEFUL_TESTING
            if isinstance(event.payload, events.StatefulPhasePayload):
                results.links = event.payload.transitions_selected
        elif isinstance(event, events.PhaseFinished):
            results.phases[event.phase.name.value] = event.status.value
        elif isinstance(event, events.ScenarioFinished):
            _count(results, event.phase.value, event.recorder)
        elif isinstance(event, events.NonFatalError):
            results.errors.append(f"{event.label}: {event.info.format()}")
        elif isinstance(event, events.FatalError | events.Interrupted):
            results.errors.append(f"the run ended early: {event}")
    results.exchanges = list(UNDER_WAY.seen)
    return results


def new_emulator() -> Emulator:
    """Return an emulator whose clock stands still, so that its answers depend on the requests alone."""
    return Emulator(clock=lambda: datetime(2026, 11, 23, 12, tzinfo=UTC))


def campaign(*, seed: int, examples: int) -> tuple[Results, Results]:
    """Test every operation, in process and once more over HTTP, with as many processes as there are processors.

    The parts are the same however many processes there are, and so are the requests.

    Returns:
        The results of the run in process, and of the one over HTTP.
    """
    operations = sorted(served_operations() - plain_operations())
    plain = sorted(plain_operations())
    unit = [phase for phase in PHASES if phase != "stateful"]
    # A new process imports everything anew, the alias of httpx2 before all else, as pytest does.
    with ProcessPoolExecutor(
        # A worker of pytest-xdist has its share of the processors already.
        1 if "PYTEST_XDIST_WORKER" in os.environ else get_workers_count(),
        mp_context=get_context("spawn"),
        initializer=import_module,
        initargs=("tools.alias_httpx",),
    ) as pool:
        http = pool.submit(_over_http, seed)
        stateful = pool.submit(_part, seed, examples, operations, ["stateful"])
        parts = [pool.submit(_part, seed, PLAIN_EXAMPLES, plain, unit, "positive")] if plain else []
        parts += [
            pool.submit(_part, seed, examples, operations[place::PARTS], unit) for place in range(PARTS)
        ]
        for group in groups(sorted(served_operations())):
            parts.append(pool.submit(_part, seed, chains(group), group, ["stateful"]))
        in_process = Results(seed, examples)
        for part in [*parts, stateful]:
            in_process.add(part.result())
        return in_process, http.result()


def groups(operations: Collection[str]) -> list[list[str]]:
    """Return the operations by what they are about: among all at once, chains leave some of them out by chance."""
    found: dict[str, list[str]] = {}
    for operation in sorted(operations):
        found.setdefault(_subject(operation), []).append(operation)
    for subject in found:
        if subject.endswith("association"):
            # An association is made of a field that there is.
            found[subject] += [f"shared_custom_fields_{verb}" for verb in ("list", "create", "associate")]
    return [[*group, "users_me"] for group in found.values()]


def chains(group: Collection[str]) -> int:
    """Return how many chains of calls there are within a group, beside those among all operations.

    With the seed of the normal run, each operation is part of some of so many.
    """
    return 2 + 3 * len(group) // 2


def _subject(operation: str) -> str:
    """What an operation is about: a resource, one kind of association, or the fields of one kind of object."""
    if operation.startswith("custom_field_schemas_"):
        return operation.replace("_reorder", "_get")
    if operation.startswith("shared_custom_fields_"):
        return re.sub(r"^shared_custom_fields_[a-z]+", "shared_custom_fields", operation)
    for together in ("exports", "reporting"):
        if operation.startswith(f"{together}_"):
            return together
    if operation.startswith("scheduling_links_") and operation.endswith("_association"):
        return "scheduling_links_associations"
    return "comments" if operation == "comments_get_thread" else split(operation)[0]


def _part(seed: int, examples: int, only: list[str], phases: list[str], coverage: str = "all") -> Results:
    collect_rarely()
    return run(new_emulator(), seed=seed, examples=examples, only=only, phases=phases, coverage=coverage)


def _over_http(seed: int) -> Results:
    collect_rarely()
    emulator = new_emulator()
    unit = [phase for phase in WITHOUT_COVERAGE if phase != "stateful"]
    with emulator.serve() as base_url:
        results = run(emulator, seed=seed, examples=HTTP_EXAMPLES, base_url=base_url, phases=unit)
        # Among all operations there are so many ways to go on that Hypothesis gives chains up after a step.
        own = sorted(served_operations() - plain_operations())
        results.add(
            run(emulator, seed=seed, examples=HTTP_CHAINS, base_url=base_url, only=own, phases=["stateful"])
        )
        return results


def all_checks() -> list[str]:
    """Names of the checks that schemathesis has."""
    checks.load_all_checks()
    return [*checks.CHECKS.get_all_names(), "max_response_time"]


def settings(
    emulator: Emulator, *, seed: int, examples: int, phases: Collection[str], coverage: str = "all"
) -> dict[str, Any]:
    """Return schemathesis' configuration for a run; every check is on, as it is unless one says otherwise."""
    configured: dict[str, dict[str, Any]] = {phase: {"enabled": phase in phases} for phase in PHASES}
    configured["coverage"]["generation"] = {"mode": coverage}
    return {
        "seed": seed,
        # Generous, since other work may share the machine: it is there to notice what never ends.
        "checks": {"max_response_time": 10.0},
        "generation": {"max-examples": examples, "database": "none"},
        # Literals of the modules that this one loads would make other requests whenever a test is written.
        "analysis": {"constants": {"enabled": False}},
        "phases": configured,
        # Operations follow each other in one order, so that the same seed gives the same run.
        "workers": 1,
        "continue-on-failure": True,
    }


@dataclass
class _Scenario:
    """Whether calls build on each other at the moment."""

    active: bool = False


def _isolate(emulator: Emulator, schema: schemathesis.BaseSchema) -> _Scenario:
    """See to it that no case meets what another one has left behind."""
    start = emulator.snapshot()
    scenario = _Scenario()

    def undo(context: HookContext, case: Generated, response: Response) -> None:
        if not scenario.active and case.method != "GET" and response.status_code < 300:
            emulator.restore(start)

    schema.hooks.register_hook_with_name(undo, "after_call")
    build = schema.build_state_machine

    def build_isolated(**arguments: Any) -> Any:
        class Isolated(build(**arguments)):  # type: ignore[misc]  # made anew for each schema
            """Begins each scenario in the first state."""

            def __init__(self) -> None:
                emulator.restore(start)
                super().__init__()

        return Isolated

    # The engine offers no hook at the start of a scenario.
    schema.build_state_machine = build_isolated  # type: ignore[method-assign]  # in the place of a method
    return scenario


def _count(results: Results, phase: str, recorder: ScenarioRecorder) -> None:
    for case_id, interaction in recorder.interactions.items():
        node = recorder.cases[case_id]
        case, response = node.value, interaction.response
        if response is None or case.meta is None or _is_probe(recorder, case_id):
            continue
        operated = results.operations.setdefault(case.operation.definition.raw["operationId"], Operated())
        operated.cases[phase] += 1
        operated.statuses[response.status_code] += 1
        if case.meta.generation.mode.is_positive:
            operated.valid += 1
            operated.accepted += 200 <= response.status_code < 300
    for case_id, found in recorder.checks.items():
        case = recorder.cases[case_id].value
        operation = case.operation.definition.raw["operationId"]
        operated = results.operations.setdefault(operation, Operated())
        for check in found:
            results.checks[check.name] += 1
            if check.status is Status.SUCCESS:
                operated.passed[check.name] += 1
            else:
                operated.failed[check.name] += 1
                results.found[phase, check.name] += 1
                results.failed_cases[case_id] = phase
                reported = check.failure_info.failure if check.failure_info else "the check itself failed"
                answer = recorder.interactions[case_id].response
                shown = f"{answer.status_code} {answer.text[:500]}" if answer is not None else "no answer"
                place = f"{phase}: {case.operation.label}: {check.name}"
                results.by_operation.setdefault(operation, []).append(
                    f"{place}: {reported}\n{case.as_curl_command()}\n{shown}"
                )


def _is_probe(recorder: ScenarioRecorder, case_id: str) -> bool:
    """Whether a check sent this to see what happens; no phase generated it."""
    node = recorder.cases[case_id]
    return node.parent_id is not None and node.transition is None and case_id not in recorder.checks

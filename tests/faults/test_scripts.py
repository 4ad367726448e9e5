"""Every operation that the emulator carries out under half of `scripts.json` or more, each class under all of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from close_crm import Close, CustomField, RetryPolicy, errors
from close_description import Operation, load
from close_emulator import DEFAULT_TOKEN, Emulator, served_operations
from close_runtime.operations import Idempotency

from tests.colours import COLOURS, Colour
from tests.contract.requests_from_description import Said
from tests.seeded import example_body, example_query, filled_path, needed_query

from .calls import OPERATIONS, Time, call, idempotency_class, patient, said
from .sample_objects import SampleObjects

#: What happens to the requests of a call, in order, and the outcome that it has to have.
Scripts: TypeAlias = list[dict[str, Any]]
DATA: dict[str, Any] = json.loads((Path(__file__).parent / "scripts.json").read_text())
SETTINGS = {
    "retry": RetryPolicy(attempts=DATA["client"]["attempts"]),
    "max_response_bytes": DATA["client"]["max_response_bytes"],
    "rate_limits": DATA["client"]["rate_limits"],
}
KINDS: dict[str, type[errors.CloseError]] = {
    "unknown": errors.OutcomeUnknown,
    "status": errors.StatusError,
    "server_error": errors.ServerError,
    "rate_limited": errors.RateLimited,
    "not_connected": errors.ConnectFailed,
    "lost": errors.TransportError,
    "timed_out": errors.TimedOut,
    "unreadable": errors.UnexpectedBody,
    "too_large": errors.BodyTooLarge,
}
#: What the emulator carries out.
SERVED = {name: OPERATIONS[name] for name in OPERATIONS if name in served_operations()}
#: Operations that have no success on the emulator, with the reason: scripts that need one leave them out. None has.
REFUSED: dict[str, str] = {}
#: What OAuth apps keep is closed to API keys.
BY_TOKEN: Mapping[str, Any] = {"api_key": None, "token": DEFAULT_TOKEN}
#: For classes that no operation has as a whole, and for PUTs with changes: what is called instead.
CHANGE = "opportunities_update with .add"


@cache
def emulator() -> Emulator:
    """Return one organization for all, which each case finds as new."""
    return Emulator()


@cache
def sample_objects() -> SampleObjects:
    """Return what each operation needs of the organization; adds what it lacks."""
    return SampleObjects.of(emulator())


@cache
def beginning() -> Any:
    """Return the organization's first state, in which every operation can succeed."""
    sample_objects()
    return emulator().snapshot()


def several() -> str:
    """Return the id of a custom field that has several values."""
    return next(
        str(field["id"])
        for field in json.loads(_get("/custom_field/opportunity/"))["data"]
        if field.get("accepts_multiple_values") and field["type"] == "choices"
    )


def _get(path: str) -> bytes:
    with patient("sync", emulator().handle, api_key=emulator().api_key) as close:
        return close.get_httpx_client().get(path.removeprefix("/")).content


def run(close: Close, name: str) -> Any:
    """Make the call; returns its result, or the refusal that is its result as well."""
    if name == CHANGE:
        opportunity = close.opportunities.list(limit=1).data[0]
        field = CustomField(several())
        choice = next(iter({"Monday", "Tuesday", "Wednesday", "Thursday"} - set(field.of(opportunity) or ())))
        return close.opportunities.update(opportunity.id, field.add(choice))
    return call(close, SERVED[name], request_of(name))


@cache
def request_of(name: str) -> Said:
    """Return a request that is carried out: of what was added to the organization, or else the described example."""
    operation, known = SERVED[name], emulator().snapshot()
    added = sample_objects().fill(operation, said(operation, emulator()))
    try:
        return added if is_carried_out(operation, added) else example(operation)
    finally:
        emulator().restore(known)


def is_carried_out(operation: Operation, request: Said) -> bool:
    """Whether the organization carries a request out."""
    emulator().restore(beginning())
    with patient("sync", emulator().handle, **BY_TOKEN) as close:
        try:
            call(close, operation, request)
        except (errors.CloseError, TypeError):
            return False
    return True


def example(operation: Operation) -> Said:
    """Return the description's example of a request."""
    query = example_query(operation) | needed_query(operation)
    return Said(filled_path(operation), query, {}, example_body(operation))


def outcome(result: Any) -> str:
    """Name the outcome of a call."""
    if isinstance(result, errors.CloseError):
        return next((name for name, kind in KINDS.items() if type(result) is kind), "status")
    return "answer"


def attempt(close: Close, name: str) -> Any:
    """Make the call on a client that has all its retries left."""
    for _ in range(100):
        close._http._context.core.quota.earn()
    try:
        return run(close, name)
    except errors.CloseError as error:
        return error


def in_colours() -> Iterator[tuple[str, Colour, Scripts]]:
    """Yield an operation of each class in both colours under all scripts, the others in one each under half, in turn.

    What becomes of a call is decided in one place for all operations of a class and for both colours.
    """
    scripts = DATA["scripts"]
    met: set[Idempotency] = set()
    for place, (name, operation) in enumerate(SERVED.items()):
        kind = idempotency_class(operation)
        both = kind not in met and name not in REFUSED
        met |= {kind} if both else set()
        # The colour changes with each operation, the half with each second one.
        half = place // 2 % 2
        own = [
            one
            for at, one in enumerate(scripts)
            if both or at % 2 == half or name in one.get("operations", ())
        ]
        yield from ((name, colour, own) for colour in (COLOURS if both else [COLOURS[place % 2]]))
    yield from ((CHANGE, colour, scripts) for colour in COLOURS)


TRIED = list(in_colours())


@pytest.mark.parametrize(
    ("name", "colour", "scripts"), TRIED, ids=[f"{name}-{colour}" for name, colour, _ in TRIED]
)
def test_outcome_is_that_of_the_script(name: str, colour: Colour, scripts: Scripts) -> None:
    """Under each script the call ends as its class says, after exactly as many requests; nothing is sent beyond."""
    world = emulator()
    world.restore(beginning())
    operation_id = "opportunities_update" if name == CHANGE else name
    operation = SERVED[operation_id]
    kind = Idempotency.CHANGE if name == CHANGE else idempotency_class(operation)
    sent = []

    def count(request: Any) -> Any:
        found, _ = load().find(request.method, request.url.path.removeprefix("/api/v1"))
        sent.append(found is operation)
        return world.handle(request)

    wrong, cases = [], 0
    with patient(colour, count, Time(), **BY_TOKEN, **SETTINGS) as close:
        plain = attempt(close, name)
        refused = isinstance(plain, errors.CloseError)
        assert refused is (name in REFUSED), plain
        for script in scripts:
            if refused and (script.get("needs") == "success" or kind is Idempotency.REMOVE):
                continue
            cases += 1
            if operation.method != "GET":
                world.restore(beginning())
            world.faults.clear()
            world.faults.load([{**fault, "operation": operation_id} for fault in script["faults"]])
            sent.clear()
            result = attempt(close, name)
            world.faults.clear()
            expected, sends = script.get("operations", {}).get(name) or script["expect"][kind.value]
            reported = outcome(result)
            if expected == "answer":
                same = type(result) is type(plain)
            else:
                same = reported == expected or (
                    expected == "status" and isinstance(result, errors.StatusError)
                )
                if len(result.attempts) != sends and kind is not Idempotency.CHANGE:
                    wrong.append(f"{script['name']}: tells {len(result.attempts)} attempts, {sends} expected")
                if result.template != f"{operation.method} {operation.path}":
                    wrong.append(f"{script['name']}: tells {result.template}")
            if not same or sum(sent) != sends:
                wrong.append(f"{script['name']}: {result!r} after {sum(sent)}, not {expected} after {sends}")

    assert not wrong
    assert cases == len(scripts) or name in REFUSED


def test_every_class_is_tried_in_both_colours() -> None:
    """Each operation is tried; each class is, in both colours, under each script."""
    classes = {
        (idempotency_class(SERVED[name]) if name != CHANGE else Idempotency.CHANGE, colour, script["name"])
        for name, colour, scripts in TRIED
        if name not in REFUSED
        for script in scripts
    }

    assert {name for name, _, _ in TRIED} == {*SERVED, CHANGE}
    named = {(name, one["name"]) for one in DATA["scripts"] for name in one.get("operations", ())}
    assert named <= {(name, script["name"]) for name, _, scripts in TRIED for script in scripts}
    assert classes == {
        (kind, colour, script["name"])
        for kind in Idempotency
        for colour in COLOURS
        for script in DATA["scripts"]
    }


def test_data_covers_every_class_with_many_scripts(
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Each script names an outcome for each class, each known outcome is in use, and nothing is left out unsaid."""
    cases = sum(len(scripts) for name, _, scripts in TRIED if name not in REFUSED)
    record_testsuite_property("fault scripts: cases", cases)
    classes = {kind.value for kind in Idempotency}
    outcomes = {row[0] for script in DATA["scripts"] for row in script["expect"].values()}

    assert all(script["expect"].keys() == classes for script in DATA["scripts"])
    assert outcomes == DATA["outcomes"].keys()
    assert len(DATA["scripts"]) >= 8
    assert REFUSED.keys() <= SERVED.keys()
    assert cases >= 2000

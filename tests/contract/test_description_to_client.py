"""T2: whatever the description allows as an answer is read without loss, and every error becomes its class."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from functools import cache
from itertools import chain
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_crm.errors.statuses import CLASSES
from close_description import Operation
from hypothesis import HealthCheck, Phase, given, settings

from tests.colours import COLOURS, Colour, client

from .requests_from_description import DESCRIBED, Generated, Said, answer_operations, answers, operations, say

#: How many bodies are drawn for each schema. All operations that answer with it share them.
EXAMPLES = 10
#: One operation of each method, whose every error is raised with each body in both colours. Which class an error has is
#: decided in one place for all operations, so that the others raise each status once.
IN_FULL = frozenset(
    {"opportunities_list", "opportunities_update", "leads_create", "opportunity_statuses_delete"}
)
SUCCESSES = [(operation, code) for operation, code in answers() if code < "3"]
ERRORS = [(operation, code) for operation, code in answers() if code >= "3"]


def names(cases: list[tuple[Operation, str]]) -> list[str]:
    """Return the names of the tests of some answers."""
    return [f"{operation.id}-{code}" for operation, code in cases]


class Stub:
    """Clients of both colours, and the answer that they get."""

    def __init__(self, stack: ExitStack) -> None:
        self.answer = httpx.Response(500)
        self.clients: dict[Colour, Close] = {
            colour: stack.enter_context(client(colour, lambda _: self.answer)) for colour in COLOURS
        }

    def call(self, colour: Colour, operation: Operation, status: int, body: Any) -> Any:
        """Call an operation that is answered so; a body of None is no body."""
        self.answer = httpx.Response(status) if body is None else httpx.Response(status, json=body)
        return say(self.clients[colour], operation, least(operation))


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    """Clients that all tests share: none of these answers leaves anything behind in a client."""
    with ExitStack() as stack:
        yield Stub(stack)


@cache
def drawn(pointer: str) -> tuple[Any, ...]:
    """Return bodies of a schema. That takes far longer than to read them, so each schema's are drawn once."""
    found = []

    @settings(max_examples=EXAMPLES, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(case=answer_operations()[pointer].as_strategy())
    def draw(case: Generated) -> None:
        found.append(case.body)

    draw()
    return tuple(found)


def bodies(operation: Operation, code: str) -> tuple[Any, ...]:
    """Return bodies of an answer; None where it has no body."""
    media = operation.answers[code]
    return drawn(media.pointer) if media is not None else (None,)


def statuses(code: str) -> tuple[int, ...]:
    """Return statuses that a code stands for."""
    return (500, 503, 599) if code == "5XX" else (int(code),)


def least(operation: Operation) -> Said:
    """Return the example of the operation's request: its body, and fixed texts for its path and what it requires."""
    raw = DESCRIBED.at(operation.pointer)
    path, query = operation.path, {}
    for (place, name), parameter in operation.parameters.items():
        words = DESCRIBED.resolve(parameter.schema).get(
            "enum", ["x_1@example.com" if name == "email_address" else "x_1"]
        )
        if place == "query" and parameter.required:
            query[name] = words[0]
        if place == "path":
            path = path.replace(f"{{{name}}}", words[0])
    body = None
    if operation.body is not None:
        media = DESCRIBED.resolve(raw["requestBody"])["content"]["application/json"]
        body = (
            media["example"]
            if "example" in media
            else DESCRIBED.resolve(next(iter(media["examples"].values())))["value"]
        )
    return Said(path, query, {}, body)


@pytest.mark.parametrize(("operation", "code"), SUCCESSES, ids=names(SUCCESSES))
def test_described_answer_is_read(stub: Stub, operation: Operation, code: str) -> None:
    """An answer made from the description comes back whole from to_dict(), in both colours."""
    for body in bodies(operation, code):
        for colour in COLOURS:
            result = stub.call(colour, operation, int(code), body)

            assert (result is None) if body is None else (result.to_dict() == body), colour


@pytest.mark.parametrize("operation", DESCRIBED.operations, ids=lambda operation: operation.id)
def test_described_errors_are_raised(stub: Stub, operation: Operation) -> None:
    """An error made from the description raises exactly its status' class, and keeps status, body and texts."""
    codes = [code for code in operation.answers if code >= "3"]
    for colour, status, body in chain.from_iterable(error_cases(operation, code) for code in codes):
        with pytest.raises(errors.StatusError) as caught:
            stub.call(colour, operation, status, body)
        error = caught.value
        assert type(error) is CLASSES.get(status, errors.ServerError)
        assert (error.status, error.body) == (status, body)
        texts = body.get("errors", []) + ([body["error"]] if "error" in body else [])
        assert sorted(error.errors) == sorted(texts)
        assert bool(error.field_errors) == any_leaf(body.get("field-errors", {}))


def error_cases(operation: Operation, code: str) -> Iterator[tuple[Colour, int, Any]]:
    """Yield colours, statuses and bodies to raise an operation's error with."""
    every = bodies(operation, code)
    if operation.id in IN_FULL:
        yield from (
            (colour, status, body) for colour in COLOURS for status in statuses(code) for body in every
        )
        return
    # The next operation has the other colour and the next body, and so has the next status.
    turn = ERRORS.index((operation, code)) + DESCRIBED.operations.index(operation)
    status = statuses(code)[turn % len(statuses(code))]
    yield COLOURS[turn % len(COLOURS)], status, every[turn % len(every)]


def any_leaf(node: Any) -> bool:
    """Return whether a nested form says anything of any field."""
    return any(any_leaf(value) if isinstance(value, dict) else True for value in node.values())


@pytest.mark.parametrize("colour", COLOURS)
def test_every_described_field_is_read_as_its_kind(stub: Stub, colour: Colour) -> None:
    """In the description's own example of an opportunity, dates are read as dates and nothing is lost."""
    example = DESCRIBED.document["components"]["examples"]["Opportunity"]["value"]
    stub.answer = httpx.Response(200, json=example)
    opportunity = stub.clients[colour].opportunities.get("oppo_1")

    assert (opportunity.date_created.tzinfo, opportunity.date_updated.tzinfo) != (None, None)
    assert opportunity.to_dict() == example


def test_no_answer_is_left_out() -> None:
    """Every described operation takes part; each has errors in both colours, and so has each status."""
    cases = [
        (operation.id, code, colour)
        for operation, code in ERRORS
        for colour, _, _ in error_cases(operation, code)
    ]

    assert {operation.id for operation, _ in SUCCESSES} == operations().keys() == {id for id, _, _ in cases}
    assert {(id, colour) for id, _, colour in cases} == {
        (id, colour) for id in operations() for colour in COLOURS
    }
    assert {(code, colour) for _, code, colour in cases} == {
        (code, colour) for _, code in ERRORS for colour in COLOURS
    }
    assert operations().keys() >= IN_FULL


def test_bodies_of_a_schema_differ() -> None:
    """What is drawn once stands for many: no schema has but a few bodies, and errors come in every described form."""
    media = {media.pointer for operation, code in answers() if (media := operation.answers[code]) is not None}
    few = {
        pointer: len(found) for pointer in media if len(found := {repr(one) for one in drawn(pointer)}) < 8
    }
    keys = {key for body in drawn("#/components/schemas/Error") for key in body}

    assert few == {}
    assert {"error", "errors", "field-errors"} <= keys

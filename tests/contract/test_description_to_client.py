"""T2: whatever the description allows as an answer is read without loss, and every error becomes its class."""

from __future__ import annotations

from typing import Any, cast

import httpx2 as httpx
import pytest
import respx
from close_crm import errors
from close_description import Operation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

from .requests_from_description import DESCRIBED, Generated, Said, answer_operations, answers, operations, say

BASE = "https://api.close.com/api/v1"
ANSWERS = list(answers())
#: All errors share one body, so that a few examples on each operation and status make hundreds of it.
EXAMPLES = {True: 12, False: 3}


def least(operation: Operation) -> Said:
    """Return the example of the operation's request: its body, and fixed texts for what stands in the path."""
    raw = DESCRIBED.at(operation.pointer)
    path = operation.path
    for (place, name), parameter in operation.parameters.items():
        if place == "path":
            words = DESCRIBED.resolve(parameter.schema).get("enum", ["x_1"])
            path = path.replace(f"{{{name}}}", words[0])
    body = None
    if operation.body is not None:
        media = DESCRIBED.resolve(raw["requestBody"])["content"]["application/json"]
        body = (
            media["example"]
            if "example" in media
            else DESCRIBED.resolve(next(iter(media["examples"].values())))["value"]
        )
    return Said(path, {}, {}, body)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("operation", "code"), ANSWERS, ids=[f"{operation.id}-{code}" for operation, code in ANSWERS]
)
def test_described_answer_is_read_or_raised(operation: Operation, code: str, colour: Colour) -> None:
    """An answer made from the description comes back whole from to_dict(), or raises exactly its status' class."""
    media = operation.answers[code]
    bodies = answer_operations()[media.pointer].as_strategy() if media else st.none()
    statuses = st.integers(500, 599) if code == "5XX" else st.just(int(code))

    with respx.mock(base_url=BASE, assert_all_called=False) as router, client(colour) as close:
        route: Any = router.route()  # respx is typed for httpx, whose place httpx2 takes here

        @settings(max_examples=EXAMPLES[code < "3"], suppress_health_check=list(HealthCheck))
        @given(case=bodies, status=statuses)
        def check(case: Generated | None, status: int) -> None:
            body = None if case is None else case.body
            answer = httpx.Response(status) if case is None else httpx.Response(status, json=body)
            route.mock(side_effect=lambda request: answer)
            if status < 300:
                result = say(close, operation, least(operation))
                assert (result is None) if case is None else (result.to_dict() == body)
                return
            with pytest.raises(errors.StatusError) as caught:
                say(close, operation, least(operation))
            expected = errors.CLASSES.get(status, errors.ServerError)
            assert type(caught.value) is expected
            assert (caught.value.status, caught.value.body) == (status, body)
            told: dict[str, Any] = cast("dict[str, Any]", body)
            texts = told.get("errors", []) + ([told["error"]] if "error" in told else [])
            assert sorted(caught.value.errors) == sorted(texts)
            assert bool(caught.value.field_errors) == any_leaf(told.get("field-errors", {}))

        check()


def any_leaf(node: Any) -> bool:
    """Return whether a nested form says anything of any field."""
    return any(any_leaf(value) if isinstance(value, dict) else True for value in node.values())


@pytest.mark.parametrize("colour", COLOURS)
def test_every_described_field_is_read_as_its_kind(colour: Colour) -> None:
    """In the description's own example of an opportunity, dates are read as dates and nothing is lost."""
    example = DESCRIBED.document["components"]["examples"]["Opportunity"]["value"]
    with respx.mock(base_url=BASE) as router, client(colour) as close:
        router.get("/opportunity/oppo_1/").respond(json=example)
        opportunity = close.opportunities.get("oppo_1")

    assert (opportunity.date_created.tzinfo, opportunity.date_updated.tzinfo) != (None, None)
    assert opportunity.to_dict() == example


def test_no_operation_is_left_out() -> None:
    """Every described operation takes part."""
    assert {operation.id for operation, _ in ANSWERS} == operations().keys()

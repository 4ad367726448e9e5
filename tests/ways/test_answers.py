"""In each way to call each operation, what comes back is what the server sent."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from close_runtime.errors import CloseError

from tests.colours import COLOURS, Colour

from .described import Schema, shape, shown
from .session import Answer, session
from .values import first
from .way import Way
from .ways import Bulk, Endpoint, ways

UNKNOWN = {"of_next_year": {"a": [1, None]}}


@cache
def answer_of(way: Way) -> Any:
    """Return JSON with every described key and one that isn't; a list has two objects, one after the other."""
    schema = way.answered_with[1]
    if schema is None:
        return None
    body = {**first(schema, "one").json, **UNKNOWN}
    items = shape(schema).properties.get("data", {}).get("items")
    if items is not None:
        body |= {"has_more": False, "data": [_item(items, number) for number in (1, 2)]}
        body |= dict.fromkeys({"cursor_next", "cursor_previous"} & body.keys())
        if "total_results" not in shape(schema).properties:
            body.pop("total_results", None)
    return body


def _item(schema: Schema, number: int) -> dict[str, Any]:
    item = {**first(schema, f"item_{number}").json, **UNKNOWN}
    # Lists are read by these dates.
    dated = dict.fromkeys(("date_created", "date_updated"), f"2026-03-0{number}T05:06:07.089000+05:30")
    return {**item, **{name: text for name, text in dated.items() if name in item}}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", ways(), ids=str)
def test_answer_comes_back_as_it_was_sent(way: Way, colour: Colour) -> None:
    """Status, headers, body, and each attribute of each object are those of the answer, whatever success it is."""
    wrong = []
    body = answer_of(way)
    with session(colour) as one:
        for status in (way.answered_with[0], 203):
            sent = Answer(status, body)
            one.answers = [sent.response]
            wrong += [f"{status}: {found}" for found in way.wrong(way.call(one, way.needed), sent)]

    assert not wrong, shown(wrong)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", {(way.tag, type(way)): way for way in ways()}.values(), ids=str)
def test_refusal_comes_back_as_it_was_sent(way: Way, colour: Colour) -> None:
    """An answer that is no success is raised, with its own status, headers and body; a row of many keeps it."""
    sent = Answer(404, {"error": "Object does not exist.", **UNKNOWN})
    with session(colour) as one:
        one.answers = [sent.response]
        if isinstance(way, Bulk):
            [result] = way.call(one, way.needed)
            error: Any = result.error
        else:
            with pytest.raises(CloseError) as caught:
                way.call(one, way.needed)
            error = caught.value

    if isinstance(way, Endpoint):
        assert (error.response.status_code, error.response.json()) == (404, sent.json)
        return
    assert (error.status, error.body, error.headers["x-of-a-test"]) == (404, sent.json, "number 404")
    assert (error.method, way.operation.path in str(error.template)) == (way.operation.method, True)

"""Nothing that the facade offers is left out of these tests, and iterations say on every page what they were asked."""

from __future__ import annotations

import inspect
from datetime import datetime
from typing import Any

import pytest
from close_runtime.partial import Partial
from close_runtime.unset import UNSET

from tests.colours import COLOURS, Colour
from tests.facades import TAGS as FACADES
from tests.facades import facade_of

from .described import OPERATIONS, shape
from .lists import Iterate, OnlyIterate
from .session import Answer, session
from .test_answers import answer_of
from .way import Way, facade
from .ways import ByPath, Plain, ways
from .wire import seen

TAGS = sorted({way.tag for way in ways()})
#: What is no call of one operation: other ways to call, and what is driven by tests of its own.
OWN = {"with_raw_response", "partial", "update_many", "changed_since", "upload", "find_or_create", "upsert"}
METHODS = [way for way in ways() if type(way) in {Plain, Iterate}]
LISTS = [way for way in ways() if isinstance(way, Iterate) and way.paging["form"] == "offset"]


def offered(kind: type) -> set[str]:
    """Return the public names of a class."""
    return {name for name in dir(kind) if not name.startswith("_")}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("tag", TAGS)
def test_every_method_is_called_in_every_way(tag: str, colour: Colour) -> None:
    """Each method of a tag, of its whole answers and of its chosen fields is one of the ways that are tried."""
    tried: dict[str, set[str]] = {"": set(), "WithRawResponse": set(), "Only": set()}
    for way in ways():
        if way.tag == tag and type(way).__name__ in {"Plain", "Iterate", "Raw", "Only", "OnlyIterate"}:
            view = {"Raw": "WithRawResponse", "Only": "Only", "OnlyIterate": "Only"}.get(
                type(way).__name__, ""
            )
            tried[view].add(way.method)
    kind = facade(tag, colour)
    module = inspect.getmodule(
        next(one for one in kind.__mro__ if one.__module__.startswith("close_api.api."))
    )
    name = next(one.__name__ for one in kind.__mro__ if one.__module__.startswith("close_api.api."))

    below = {one.partition(".")[2] for one in FACADES if one.startswith(f"{tag}.")}

    assert offered(kind) - OWN - below == tried[""]
    assert set(vars(getattr(module, f"{name}WithRawResponse")(None))) == tried["WithRawResponse"]
    if tried["Only"]:
        only = getattr(module, f"{name}Partial")(kind(None), object)
        assert set(vars(only)) == tried["Only"]


def test_every_operation_is_called() -> None:
    """Each described operation has its method, and is called by path."""
    every = OPERATIONS.keys()

    assert {way.operation.id for way in ways() if isinstance(way, Plain)} == every
    assert {way.operation.id for way in ways() if type(way) is ByPath} == every


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", METHODS, ids=str)
def test_every_argument_of_a_method_is_described(way: Way, colour: Colour) -> None:
    """A method takes what the operation takes, and no more; an iteration a size and a resume token as well."""
    names = [name for name in way.names(colour) if name != "self"]
    described = {one.keyword(names) for one in way.arguments if one.place != "keys"}
    described |= {"changes"} if any(one.place == "keys" for one in way.arguments) else set()
    described |= {"page_size", "resume_token"} if isinstance(way, Iterate) else set()

    assert None not in described
    assert set(names) == described


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", METHODS, ids=str)
def test_what_is_unset_is_not_sent(way: Way, colour: Colour) -> None:
    """An optional argument that is given as UNSET is as one that isn't given."""
    with session(colour) as one:
        one.answers = [Answer(200, answer_of(way)).response]
        places, changes, keywords = way.split(way.needed, way.names(colour))
        for argument in way.arguments:
            if argument.place not in {"path", "keys"}:
                keywords.setdefault(str(argument.keyword(way.names(colour))), UNSET)
        result: Any = way.target(one.close)(*places, *changes, **keywords)
        if isinstance(way, Iterate):
            next(result)

    assert seen(one.wire[0]).against(way.wanted(way.needed)) == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", LISTS, ids=str)
def test_every_page_is_asked_for_with_all_that_was_said(way: Iterate, colour: Colour) -> None:
    """The request for the second page says what the first one said, and where it begins."""
    wrong = []
    dates = {way.paging.get(of, {}).get("field") for of in ("window", "changes")}
    bounds = {f"{date}__{ending}" for date in dates for ending in ("gt", "gte", "lt", "lte")}
    body = answer_of(way)
    with session(colour) as one:
        for said in way.cases:
            one.wire.clear()
            one.answers = [Answer(200, {**body, "has_more": True}).response, Answer(200, body).response]
            way.call(one, said)
            first, second = (seen(request) for request in one.wire[:2])
            more = set(second.query) - set(first.query)
            lost = set(first.query) - set(second.query)
            if {name for name, _ in more} - {"_skip", *bounds} or not more or lost:
                wrong.append(f"{said[-1:]}: the second page has {more} more and {lost} less")
            if (first.method, first.url, first.headers) != (second.method, second.url, second.headers):
                wrong.append(f"{said[-1:]}: {second} after {first}")

    assert wrong == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("way", [way for way in LISTS if type(way) is Iterate], ids=str)
def test_an_iteration_says_its_size_and_where_it_stands(way: Iterate, colour: Colour) -> None:
    """`page_size` is sent as `_limit`; total, clock and resume token are those of the answers."""
    body = answer_of(way)
    with session(colour) as one:
        one.answers = [Answer(200, {**body, "has_more": True}).response]
        places, _, keywords = way.split(way.needed, way.names(colour))
        iteration: Any = way.target(one.close)(*places, **keywords, page_size=7)
        next(iteration)
        one.answers = [Answer(200, body).response]
        again: Any = way.target(one.close)(
            *places, **keywords, page_size=5, resume_token=iteration.resume_token
        )
        rest = list(again)

    assert [dict(seen(request).query)["_limit"] for request in one.wire[:2]] == ["7", "5"]
    assert [item["id"] for item in rest] == [body["data"][1]["id"]]
    assert iteration.server_time == datetime.fromisoformat("2026-03-04T05:06:07+00:00")
    assert iteration.total_results == body.get("total_results")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "way", [way for way in ways() if type(way).__name__ in {"Only", "OnlyIterate"}], ids=str
)
def test_each_field_can_be_chosen_alone(way: OnlyIterate, colour: Colour) -> None:
    """Each field by itself is asked for by its described name."""
    listed = isinstance(way, Iterate)
    wrong = []
    with session(colour) as one:
        one.answers = [Answer(200, answer_of(way)).response]
        places, _, keywords = way.split(way.needed, way.names(colour))
        for (attribute, field), name in zip(
            way.kind._FIELDS.items(), shape(way.object).properties, strict=True
        ):
            kind = type("Chosen", (Partial,), {attribute: field})
            one.wire.clear()
            only = facade_of(one.close, way.tag).partial(kind)
            result: Any = getattr(only, way.method)(*places, **keywords)
            if listed:
                next(result)
            asked = dict(seen(one.wire[0]).query)["_fields"].split(",")
            guides = sorted(way.guides([]) - {name}) if listed and way.paging["form"] == "offset" else []
            if asked != [name, *guides]:
                wrong.append(f"{attribute}: {asked}")

    assert wrong == []

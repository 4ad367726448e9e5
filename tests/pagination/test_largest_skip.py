"""Lists longer than the largest `_skip` are read to their end, by dates, while they change."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tests.pagination.list_server import START, ListServer, ids, made

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("order", [None, "date_created", "-date_created"])
@pytest.mark.parametrize("apart", [7.0, 0.3, 0.001])
def test_lists_longer_than_the_largest_skip(colour: Colour, order: Any, apart: float) -> None:
    """A list many times longer than `_skip` may be comes whole and in order, with many objects to the second or few."""
    server = ListServer(made(number * apart for number in range(600)), max_skip=max(40, int(4 / apart)))
    chosen = {} if order is None else {"order_by": order}
    with client(colour, server) as close:
        found = ids(close.opportunities.iterate(page_size=20, **chosen))

    assert found == [f"oppo_{number}" for number in range(600)][:: -1 if order == "-date_created" else 1]
    # Objects of one second are passed over by _skip, so there is little that comes again.
    assert len(server.queries) <= 70


@st.composite
def histories(draw: st.DrawFn) -> dict[str, Any]:
    """A list with ties and gaps, what happens to it before which request, and how it is read."""
    gaps = draw(st.lists(st.sampled_from([0, 0, 0, 0.2, 0.7, 1, 5, 4000, 90_000]), min_size=1, max_size=60))
    offsets, at = [], 0.0
    for gap in gaps:
        at += gap
        offsets.append(at)
    return {
        "offsets": offsets,
        "size": draw(st.integers(1, 9)),
        "order": draw(st.sampled_from(["date_created", "-date_created"])),
        "gone": draw(
            st.dictionaries(st.integers(1, 40), st.lists(st.integers(0, 59), max_size=8), max_size=12)
        ),
        "added": draw(st.dictionaries(st.integers(1, 40), st.integers(1, 5), max_size=6)),
    }


@given(histories())
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_changes_meanwhile_cost_nothing(history: dict[str, Any]) -> None:
    """Whatever is deleted or added between requests: nothing comes twice, and nothing that stayed is missed."""
    server = ListServer(made(history["offsets"]))
    stayed = set(server.objects) - {f"oppo_{n}" for gone in history["gone"].values() for n in gone}

    def change(server: ListServer, number: int) -> None:
        for gone in history["gone"].get(number, ()):
            server.objects.pop(f"oppo_{gone}", None)
        for _ in range(history["added"].get(number, 0)):
            server.objects[f"oppo_{1000 + len(server.objects)}{number}"] = START + timedelta(days=9999)

    server.before = change
    with client("sync", server) as close:
        found = ids(close.opportunities.iterate(page_size=history["size"], order_by=history["order"]))

    assert len(found) == len(set(found))
    assert stayed <= set(found)
    shown = [START + timedelta(seconds=history["offsets"][int(id[5:])]) for id in found if int(id[5:]) < 60]
    assert shown == sorted(shown, reverse=history["order"].startswith("-"))


@pytest.mark.parametrize("colour", COLOURS)
def test_deleting_what_is_given(colour: Colour) -> None:
    """Deleting each object as it comes deletes all of them, also a hundred of one moment."""
    server = ListServer(made([*[0] * 100, *range(1, 200)]))
    with client(colour, server) as close:
        for one in close.opportunities.iterate(page_size=10):
            del server.objects[one.id]

    assert server.objects == {}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("coarse", [timedelta(seconds=1), timedelta(minutes=1), HOUR, timedelta(days=1)])
@pytest.mark.parametrize("apart", [0.4, 50.0, 700.0])
@pytest.mark.parametrize("order", ["date_created", "-date_created"])
def test_coarse_reading(colour: Colour, coarse: timedelta, apart: float, order: Any) -> None:
    """A server that cuts its moments down to seconds, minutes, hours or days still returns everything once."""
    server = ListServer(made(number * apart for number in range(300)), coarse=coarse)
    with client(colour, server) as close:
        found = ids(close.opportunities.iterate(page_size=20, order_by=order))

    assert found == [f"oppo_{number}" for number in range(300)][:: -1 if order.startswith("-") else 1]


@pytest.mark.parametrize("colour", COLOURS)
def test_more_of_one_moment_than_skip_reaches(colour: Colour) -> None:
    """More objects of one second than `_skip` reaches end in a clear error, after everything before it."""
    server = ListServer(made([*range(-10, 0), *[0] * 100]), max_skip=60)
    found = []
    with client(colour, server) as close, pytest.raises(errors.IncompleteList) as caught:
        for one in close.opportunities.iterate(page_size=20):
            found.append(one.id)  # noqa: PERF401 - what came before the error counts

    assert len(found) == len(set(found)) > 60
    assert "one second" in str(caught.value)
    assert "narrow it by date_created filters" in str(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
def test_another_order_ends_with_an_error(colour: Colour) -> None:
    """In an order that is not by date, the list goes as far as `_skip` does, then an error says what to do."""
    server = ListServer(made(range(100)), max_skip=60)
    found = []
    with client(colour, server) as close, pytest.raises(errors.IncompleteList) as caught:
        for one in close.opportunities.iterate(page_size=20, order_by="-value"):
            found.append(one.id)  # noqa: PERF401 - what came before the error counts

    assert len(found) == 80
    assert "order it by date_created" in str(caught.value)
    assert isinstance(caught.value.__cause__, errors.BadRequest)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("order", ["date_created", "-date_created"])
def test_order_that_only_shows(colour: Colour, order: str) -> None:
    """A list that takes no order, but comes in one, goes on in windows when its server names the largest `_skip`."""
    server = ListServer(made([0, 0, *range(200)]), max_skip=40, order=order)
    with client(colour, server) as close:
        found = ids(close.opportunity_status_changes.iterate(page_size=10))

    assert sorted(found) == sorted(server.objects)
    assert any("date_created__gte" in query or "date_created__lte" in query for query in server.queries)


@pytest.mark.parametrize("colour", COLOURS)
def test_no_order_that_shows(colour: Colour) -> None:
    """A list that takes no order and comes in none ends with an error where `_skip` does."""
    server = ListServer(made([number * 7 % 101 for number in range(101)]), max_skip=40, order="value")
    with client(colour, server) as close, pytest.raises(errors.IncompleteList, match="narrow it"):
        ids(close.opportunity_status_changes.iterate(page_size=10))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("status", "problem", "kind"),
    [
        (400, "The query is too long", errors.BadRequest),
        (402, "No skip in this plan", errors.PaymentRequired),
    ],
)
def test_other_refusals_are_raised(colour: Colour, status: int, problem: str, kind: Any) -> None:
    """A refusal that is not of `_skip`, or is no 400, is raised as it came, and no window is begun."""
    server = ListServer(made(range(30)), order="date_created")

    def handler(request: httpx.Request) -> httpx.Response:
        answer = server(request)
        return httpx.Response(status, json={"errors": [problem]}) if len(server.queries) == 2 else answer

    found = []
    with client(colour, handler) as close, pytest.raises(kind, match=problem):
        for one in close.opportunity_status_changes.iterate(page_size=10):
            found.append(one.id)  # noqa: PERF401 - what came before the error counts

    assert found == [f"oppo_{number}" for number in range(10)]
    # The second page begins with the last object of the first.
    assert [query.get("_skip") for query in server.queries] == [None, "9"]


@pytest.mark.parametrize("colour", COLOURS)
def test_known_largest_skip_is_not_passed(colour: Colour) -> None:
    """Where the largest `_skip` is known, no larger one is sent; the error comes after all that can be had."""

    class Endless(ListServer):
        def found(self, query: dict[str, str]) -> list[str]:
            return Rows()  # type: ignore[return-value]  # a list only as far as the server uses it

        def record(self, id: str) -> dict[str, Any]:
            return {"id": id}

    class Rows:
        def __len__(self) -> int:
            return 10**9

        def __getitem__(self, part: slice) -> list[str]:
            return [f"lead_{number}" for number in range(part.start, part.stop)]

    server = Endless({})
    count = 0
    with client(colour, server) as close, pytest.raises(errors.IncompleteList, match="35000"):
        for _ in close.leads.iterate(page_size=200):
            count += 1

    assert count == 35_200
    assert server.queries[-1]["_skip"] == "35000"


@pytest.mark.parametrize("colour", COLOURS)
def test_order_is_not_kept(colour: Colour) -> None:
    """A server that does not keep the order it was asked for is read by `_skip`; nothing is taken for known wrongly."""
    server = ListServer(made(number * 37 % 101 for number in range(101)))
    server.found = lambda query: list(server.objects)  # type: ignore[method-assign]  # in the place of a method
    with client(colour, server) as close:
        found = ids(close.opportunities.iterate(page_size=10))

    assert found == list(server.objects)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "lacking", [{"id": None}, {"date_created": None}, {"date_created": "2026-01-01T00:00:00"}]
)
def test_objects_that_cannot_be_distinguished(colour: Colour, lacking: dict[str, Any]) -> None:
    """Objects without an id, or without a date that can be read, are given once each, by `_skip`."""
    server = ListServer(made([0] * 35))
    server.record = lambda id: {  # type: ignore[method-assign]  # in the place of a method
        "id": id, "date_created": START.isoformat(), "value": int(id[5:]), **lacking,
    }  # fmt: skip
    with client(colour, server) as close:
        found = [one.value for one in close.opportunities.iterate(page_size=10)]

    assert found == [*range(35)]


@pytest.mark.parametrize("colour", COLOURS)
def test_order_is_lost_on_the_way(colour: Colour) -> None:
    """When the order turns out not to be kept after a window was begun, that is an error, not a gap."""
    server = ListServer(made([*range(10), *(50 - number for number in range(20))]))
    server.found = lambda query: list(server.objects)  # type: ignore[method-assign]  # in the place of a method
    with (
        client(colour, server) as close,
        pytest.raises(errors.IncompleteList, match="in order of date_created"),
    ):
        ids(close.opportunities.iterate(page_size=10))

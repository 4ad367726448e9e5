"""Lists that a cursor leads through, such as the event log: every event once, within the filters, page by page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from close_emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

START = datetime(2026, 3, 2, 9, 15, 41, tzinfo=UTC)


class Log:
    """An event log whose cursors stand for a place alone: what date was asked for is not repeated with them.

    Args:
        ages: How many seconds before the start each event was changed, the latest first.
    """

    def __init__(self, ages: list[int]) -> None:
        self.events = [
            {
                "id": f"ev_{age}",
                "date_updated": (START - timedelta(seconds=age)).replace(tzinfo=None).isoformat(),
            }
            for age in ages
        ]
        self.queries: list[dict[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        if "_cursor" in query and any(name.startswith("date_updated") for name in query):
            return httpx.Response(400, json={"errors": ["date_updated can't be combined with _cursor"]})
        place = int(query.get("_cursor", 0))
        if "date_updated__lt" in query:
            before = datetime.fromisoformat(query["date_updated__lt"]).replace(tzinfo=None).isoformat()
            place = sum(one["date_updated"] >= before for one in self.events)
        end = place + int(query.get("_limit", 50))
        following = str(end) if end < len(self.events) else None
        body = {"data": self.events[place:end], "cursor_next": following, "cursor_previous": None}
        return httpx.Response(200, json=body)


def reaching(colour: Colour, handler: Callable[[httpx.Request], httpx.Response]) -> Any:
    """Return a client of the handler."""
    return client(colour, transport=httpx.MockTransport(handler))


@given(
    ages=st.lists(st.integers(0, 40), max_size=30).map(sorted),
    bound=st.none() | st.tuples(st.sampled_from(["gte", "gt"]), st.integers(0, 40)),
    before=st.none() | st.integers(0, 40),
    page_size=st.integers(1, 9),
    stop=st.integers(0, 30),
)
def test_every_event_within_the_filters_comes_once(
    ages: list[int], bound: tuple[str, int] | None, before: int | None, page_size: int, stop: int
) -> None:
    """Whatever the dates and the size of a page, and wherever a resume token takes the iteration up again."""
    log = Log(ages)
    filters: dict[str, Any] = {}
    if bound:
        filters[f"date_updated_{bound[0]}"] = START - timedelta(seconds=bound[1])
    if before is not None:
        filters["date_updated_lt"] = START - timedelta(seconds=before)
    expected = [
        f"ev_{age}"
        for age in ages
        if (bound is None or age < bound[1] + (bound[0] == "gte")) and (before is None or age > before)
    ]

    with reaching("sync", log) as close:
        begun = close.events.iterate(page_size=page_size, **filters)
        first = [event.id for event in islice(begun, stop)]
        rest = close.events.iterate(page_size=page_size, resume_token=begun.resume_token, **filters)
        found = first + [event.id for event in rest]

    assert found == expected


@pytest.mark.parametrize("colour", COLOURS)
def test_a_cursor_goes_with_all_filters_but_those_of_dates(colour: Colour) -> None:
    """`object_type` and `action` are repeated on every page; `date_updated` positions the first one."""
    log = Log([1, 2, 3])
    with reaching(colour, log) as close:
        since = START - timedelta(seconds=2)
        found = list(
            close.events.iterate(object_type="lead", action="created", date_updated_gte=since, page_size=1)
        )

    filters = {"object_type": "lead", "action": "created", "_limit": "1"}
    assert [one.id for one in found] == ["ev_1", "ev_2"]
    assert log.queries == [
        {**filters, "date_updated__gte": since.isoformat()},
        {**filters, "_cursor": "1"},
        {**filters, "_cursor": "2"},
    ]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("ending", "kept"), [("gte", ["ev_1", "ev_5"]), ("gt", ["ev_1"])])
def test_an_event_at_the_bound_itself(colour: Colour, ending: str, kept: list[str]) -> None:
    """What was changed at the very moment of the filter comes with `gte` and not with `gt`."""
    with reaching(colour, Log([1, 5, 7])) as close:
        bound: dict[str, Any] = {f"date_updated_{ending}": START - timedelta(seconds=5)}
        found = [event.id for event in close.events.iterate(page_size=1, **bound)]

    assert found == kept


@pytest.mark.parametrize("colour", COLOURS)
def test_the_event_log_of_the_emulator(colour: Colour) -> None:
    """All changes of an organization, page by page, are what one page lists; objects are typed."""
    emulator = Emulator()
    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        for number in range(7):
            close.leads.create(name=f"Lead {number}")
        whole = close.events.list(object_type="lead", action="created").data
        pages = [
            [event.id for event in page]
            for page in close.events.iterate(object_type="lead", action="created", page_size=3).pages()
        ]

    assert [len(page) for page in pages] == [3, 3, 1]
    assert [id for page in pages for id in page] == [event.id for event in whole]


@pytest.mark.parametrize("colour", COLOURS)
def test_pages_are_fifty_at_most(colour: Colour) -> None:
    """A larger `page_size` is refused before anything is sent, as Close would send fewer than were asked for."""
    log = Log([])
    with reaching(colour, log) as close, pytest.raises(errors.InvalidRequest, match="from 1 to 50"):
        close.events.iterate(page_size=51)

    assert log.queries == []


def test_resume_token_does_not_grow() -> None:
    """A cursor is the whole position: no event that was returned is remembered."""
    with reaching("sync", Log(list(range(200)))) as close:
        iteration = close.events.iterate(page_size=50)
        sizes = [len(iteration.resume_token) for _ in iteration]

    assert max(sizes) < 250

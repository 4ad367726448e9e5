"""The caller's own filters and fields hold in every window, also where they cut through a second."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tests.pagination.list_server import START, ListServer, made

ENDINGS = ("gt", "gte", "lt", "lte")


@st.composite
def filtered(draw: st.DrawFn) -> dict[str, Any]:
    """A list, filters that begin or end it at or beside one of its objects, and how it is asked for."""
    gaps = draw(st.lists(st.sampled_from([0, 0.000001, 0.25, 0.3, 1, 60]), min_size=1, max_size=40))
    offsets = [sum(gaps[: number + 1]) for number in range(len(gaps))]
    bound = st.tuples(st.sampled_from(offsets), st.sampled_from([0, 0.1, -0.1])).map(sum)
    return {
        "offsets": offsets,
        "filters": draw(st.dictionaries(st.sampled_from(ENDINGS), bound, max_size=4)),
        "order": draw(st.sampled_from(["date_created", "-date_created"])),
        "size": draw(st.sampled_from([1, 2, 3, 7, 100])),
        "coarse": draw(st.sampled_from([timedelta(microseconds=1), timedelta(seconds=1)])),
    }


@given(filtered())
@settings(max_examples=300, deadline=None, derandomize=True, database=None)
def test_filters_by_the_date_of_windows(asked: dict[str, Any]) -> None:
    """Filters by the date that windows use return what one long page would, however finely the server reads them."""
    server = ListServer(made(asked["offsets"]), coarse=asked["coarse"])
    moments = {ending: START + timedelta(seconds=at) for ending, at in asked["filters"].items()}
    query = {f"date_created__{ending}": moment.isoformat() for ending, moment in moments.items()}
    filters: dict[str, Any] = {f"date_created_{ending}": moment for ending, moment in moments.items()}
    with client("sync", server) as close:
        found = [
            one.id
            for one in close.opportunities.iterate(
                order_by=asked["order"], page_size=asked["size"], **filters
            )
        ]

    assert found == server.found({**query, "_order_by": asked["order"]})


@pytest.mark.parametrize("colour", COLOURS)
def test_two_beginnings(colour: Colour) -> None:
    """With both `gt` and `gte` there is no room for windows: the list goes as far as `_skip` does, then says so."""
    server = ListServer(made(range(100)), max_skip=20)
    with client(colour, server) as close, pytest.raises(errors.IncompleteList, match="not both"):
        list(
            close.opportunities.iterate(page_size=10, date_created_gt=START, date_created_gte=START),
        )


@pytest.mark.parametrize("colour", COLOURS)
def test_dates_without_a_zone(colour: Colour) -> None:
    """A date that comes without a zone is UTC, and good for windows."""
    server = ListServer(made(range(100)), max_skip=20)
    record = server.record
    server.record = lambda id: {  # type: ignore[method-assign]  # in the place of a method
        **record(id), "date_created": server.objects[id].replace(tzinfo=None).isoformat(),
    }  # fmt: skip
    with client(colour, server) as close:
        found = [one.id for one in close.opportunities.iterate(page_size=10)]

    assert found == [f"oppo_{number}" for number in range(100)]


@pytest.mark.parametrize("colour", COLOURS)
def test_ids_are_asked_for_in_every_list(colour: Colour) -> None:
    """A server that returns one page for ever is found out also when the caller did not ask for ids."""
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params["_fields"])
        data = [{"id": f"cont_{number}", "name": "x"} for number in range(3)]
        return httpx.Response(200, json={"data": data, "has_more": True})

    found: list[dict[str, Any]] = []
    with client(colour, handler) as close, pytest.raises(errors.IncompleteList, match="same page"):
        for one in close.contacts.iterate(page_size=3, fields=["name"]):
            found.append(one.to_dict())  # noqa: PERF401 - what came before the error counts

    assert found == [{"name": "x"}] * 3
    assert set(asked) == {"name,id"}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("said", [{}, {"has_more": None}, {"has_more": "true"}])
@pytest.mark.parametrize("size", [5, 10, None])
def test_pages_that_do_not_say_whether_there_is_more(colour: Colour, said: Any, size: int | None) -> None:
    """Where `has_more` is lacking, a full page is not taken for the last one."""

    def handler(request: httpx.Request) -> httpx.Response:
        skip, limit = int(request.url.params.get("_skip", 0)), int(request.url.params["_limit"])
        data = [{"id": f"cont_{number}"} for number in range(skip, min(skip + limit, 25))]
        return httpx.Response(200, json={"data": data, **said})

    with client(colour, handler) as close:
        found = [one.id for one in close.contacts.iterate(page_size=size)]

    assert found == [f"cont_{number}" for number in range(25)]

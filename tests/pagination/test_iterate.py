"""Iterating over lists: lazily, whole, whatever happens meanwhile."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from close_emulator import Emulator
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tests.pagination.list_server import START, ListServer, answering, made

HOUR = timedelta(hours=1)


def ids(iteration: Any) -> list[str]:
    """The ids of what is left of an iteration."""
    return [one.id for one in iteration]


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_is_sent_before_it_is_needed(colour: Colour) -> None:
    """Making an iteration sends nothing, its first object one request; only what is past a page sends the next."""
    server = ListServer(made(range(25)))
    with client(colour, server) as close:
        iteration = close.opportunities.iterate(page_size=10)
        before = len(server.queries)
        first = [next(iteration) for _ in range(10)]
        within = len(server.queries)
        next(iteration)

    assert (before, within, len(server.queries)) == (0, 1, 2)
    assert [one.id for one in first] == [f"oppo_{number}" for number in range(10)]


@pytest.mark.parametrize("colour", COLOURS)
def test_every_list_operation_iterates(colour: Colour) -> None:
    """Each list of the emulator iterates to what it lists, over small pages."""
    emulator = Emulator()
    with client(colour, emulator.handle, api_key=emulator.api_key) as close:
        won = next(s.id for s in close.opportunity_statuses.list().data if s.type_ == "won")
        for one in close.opportunities.list().data[:5]:
            close.opportunities.update(one.id, status_id=won)
        for tag in ("contacts", "leads", "opportunities", "opportunity_custom_fields", "users",
                    "opportunity_status_changes", "lead_statuses", "opportunity_statuses", "pipelines",
                    "shared_custom_fields"):  # fmt: skip
            api = getattr(close, tag)
            listed = sorted(one.id for one in api.list().data)

            assert sorted(ids(api.iterate(page_size=3))) == listed, tag
            assert len(listed) > 1, tag


@pytest.mark.parametrize("colour", COLOURS)
def test_filters_stay_as_they_were(colour: Colour) -> None:
    """Filters go with every page, as the operation sends them, and the caller's objects are left as they were."""
    statuses, server = ["stat_1", "stat_2"], ListServer(made(range(9)))
    with client(colour, server) as close:
        iteration = close.opportunities.iterate(
            status_id_in=statuses, date_won_gte=date(2026, 1, 1), x_tz_offset=-8, page_size=2
        )

        assert len(ids(iteration)) == 9
    assert statuses == ["stat_1", "stat_2"]
    assert {(q["status_id__in"], q["date_won__gte"]) for q in server.queries} == {
        ("stat_1,stat_2", "2026-01-01")
    }


@pytest.mark.parametrize("colour", COLOURS)
def test_day_filters_keep_their_zone(colour: Colour) -> None:
    """The zone that an operation names goes with every page, and so with what a day in a filter means."""
    zones: list[str | None] = []
    server = ListServer(made(range(9)))

    def handler(request: httpx.Request) -> httpx.Response:
        zones.append(request.headers.get("x-tz-offset"))
        return server(request)

    with client(colour, handler, tz_offset=3) as close:
        ids(close.opportunities.iterate(page_size=4))
        ids(close.opportunities.iterate(page_size=4, x_tz_offset=-8))

    assert set(zones[: len(zones) // 2]) == {"3"}
    assert set(zones[len(zones) // 2 :]) == {"-8"}


@pytest.mark.parametrize("colour", COLOURS)
def test_own_date_filter_holds(colour: Colour) -> None:
    """The caller's own date filter is the first window's beginning, and no window reaches before it."""
    server = ListServer(made(number / 4 for number in range(40)), max_skip=6)
    since = START + timedelta(seconds=2.25)
    with client(colour, server) as close:
        found = ids(close.opportunities.iterate(page_size=3, date_created_gt=since))
        falling = ids(
            close.opportunities.iterate(page_size=3, date_created_lte=since, order_by="-date_created")
        )

        included = ids(close.opportunities.iterate(page_size=3, date_created_gte=since))

    assert found == [f"oppo_{number}" for number in range(10, 40)]
    assert included == ["oppo_9", *found]
    assert sorted(falling) == sorted(f"oppo_{number}" for number in range(10))


@pytest.mark.parametrize("colour", COLOURS)
def test_total_is_that_of_the_whole_list(colour: Colour) -> None:
    """`total_results` is not known before the first page, and later windows don't change it."""
    with client(colour, ListServer(made(range(30)))) as close:
        iteration = close.opportunities.iterate(page_size=10)
        before = iteration.total_results
        totals = [page.total_results for page in iteration.pages()]

    assert before is None
    assert set(totals) == {30}


@pytest.mark.parametrize("colour", COLOURS)
def test_pages_are_whole(colour: Colour) -> None:
    """`pages()` gives objects page by page, the rest of a page that was begun first, and says whether more follow."""
    with client(colour, ListServer(made(range(25)))) as close:
        iteration = close.opportunities.iterate(page_size=10)
        next(iteration)
        pages = list(iteration.pages())

    assert [one.id for page in pages for one in page.data] == [f"oppo_{number}" for number in range(1, 25)]
    assert len(pages[0].data) == 9
    assert [page.has_more for page in pages] == [*[True] * (len(pages) - 1), False]


@pytest.mark.parametrize("colour", COLOURS)
def test_plain_fields_stay_plain(colour: Colour) -> None:
    """Fields that are needed to find the way are asked for, and not handed out unless the caller asked for them."""
    server = ListServer(made(range(5)))
    with client(colour, server) as close:
        found = [one.to_dict() for one in close.opportunities.iterate(fields=["value"], page_size=2)]

    assert found == [{"value": number} for number in range(5)]
    assert {query["_fields"] for query in server.queries} == {"value,date_created,id"}


@pytest.mark.parametrize("size", [0, -1, 201, True, 2.5])
def test_page_size_is_checked(size: Any) -> None:
    """A page size that the list does not take is refused when the iteration is made."""
    with client("sync", ListServer({})) as close, pytest.raises(errors.InvalidRequest, match="page_size"):
        close.leads.iterate(page_size=size)


@pytest.mark.parametrize("colour", COLOURS)
def test_error_does_not_end_an_iteration(colour: Colour) -> None:
    """After a failed page, asking again asks for the same page again; nothing is lost or comes twice."""
    server = ListServer(made(range(20)))
    failing = iter([False, True, False, True, False])

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503) if next(failing, False) else server(request)

    found = []
    with client(colour, handler) as close:
        iteration = close.opportunities.iterate(page_size=8)
        while True:
            try:
                found.append(next(iteration).id)
            except errors.ServerError:
                continue
            except StopIteration:
                break

    assert found == [f"oppo_{number}" for number in range(20)]


# Past the maximum of _skip


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
    """A server that cuts the moments it is told down to seconds, minutes, hours or days still gives everything once."""
    server = ListServer(made(number * apart for number in range(300)), coarse=coarse)
    with client(colour, server) as close:
        found = ids(close.opportunities.iterate(page_size=20, order_by=order))

    assert found == [f"oppo_{number}" for number in range(300)][:: -1 if order.startswith("-") else 1]


@pytest.mark.parametrize("colour", COLOURS)
def test_more_of_one_moment_than_skip_reaches(colour: Colour) -> None:
    """More objects of one second than `_skip` reaches give a clear error, with everything before it given."""
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
def test_known_largest_skip_is_not_passed(colour: Colour) -> None:
    """Where the largest `_skip` is known, no larger one is sent; the error comes after all that can be had."""

    class Endless(ListServer):
        def found(self, query: dict[str, str]) -> list[str]:
            return Rows()  # type: ignore[return-value]

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
    server.found = lambda query: list(server.objects)  # type: ignore[method-assign]
    with client(colour, server) as close:
        found = ids(close.opportunities.iterate(page_size=10))

    assert found == list(server.objects)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "lacking", [{"id": None}, {"date_created": None}, {"date_created": "2026-01-01T00:00:00"}]
)
def test_objects_that_cannot_be_told_apart(colour: Colour, lacking: dict[str, Any]) -> None:
    """Objects without an id, or without a date that can be read, are given once each, by `_skip`."""
    server = ListServer(made([0] * 35))
    server.record = lambda id: {  # type: ignore[method-assign]
        "id": id, "date_created": START.isoformat(), "value": int(id[5:]), **lacking,
    }  # fmt: skip
    with client(colour, server) as close:
        found = [one.value for one in close.opportunities.iterate(page_size=10)]

    assert found == [*range(35)]


@pytest.mark.parametrize("colour", COLOURS)
def test_order_is_lost_on_the_way(colour: Colour) -> None:
    """When the order turns out not to be kept after a window was begun, that is an error, not a gap."""
    server = ListServer(made([*range(10), *(50 - number for number in range(20))]))
    server.found = lambda query: list(server.objects)  # type: ignore[method-assign]
    with (
        client(colour, server) as close,
        pytest.raises(errors.IncompleteList, match="in order of date_created"),
    ):
        ids(close.opportunities.iterate(page_size=10))


# Servers that say one thing and do another


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("tag", ["opportunities", "contacts"])
def test_empty_pages_do_not_go_on_for_ever(colour: Colour, tag: str) -> None:
    """Empty pages that promise more are passed over, but not without end."""
    with (
        client(colour, lambda _: httpx.Response(200, json={"data": [], "has_more": True})) as close,
        pytest.raises(errors.IncompleteList, match="empty pages"),
    ):
        ids(getattr(close, tag).iterate())


@pytest.mark.parametrize("colour", COLOURS)
def test_one_empty_page_is_passed_over(colour: Colour) -> None:
    """What follows an empty page that promises more is given."""
    first, last = {"data": [], "has_more": True}, {"data": [{"id": "cont_1"}], "has_more": False}
    with client(colour, answering(first, last)) as close:
        found = ids(close.contacts.iterate())

    assert found == ["cont_1"]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("tag", ["opportunities", "contacts"])
def test_same_page_again_and_again(colour: Colour, tag: str) -> None:
    """A server that gives the same page whatever it is asked for is found out."""
    body = {"data": ListServer(made(range(5))).record("oppo_0"), "has_more": True}
    body["data"] = [body["data"]]
    found = []
    with (
        client(colour, lambda _: httpx.Response(200, json=body)) as close,
        pytest.raises(errors.IncompleteList, match="same page"),
    ):
        for one in getattr(close, tag).iterate():
            found.append(one.id)  # noqa: PERF401 - what came before the error counts

    assert found == ["oppo_0"]


@pytest.mark.parametrize("colour", COLOURS)
def test_whole_list_that_is_not_whole(colour: Colour) -> None:
    """A list without pages that says there is more gives what came, then an error."""
    found = []
    with (
        client(colour, answering({"data": [{"id": "stat_1"}], "has_more": True})) as close,
        pytest.raises(errors.IncompleteList, match="no pages"),
    ):
        for one in close.lead_statuses.iterate():
            found.append(one.id)  # noqa: PERF401 - what came before the error counts

    assert found == ["stat_1"]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("body", [[], {}, {"data": {}}, {"data": [1]}, {"data": None, "has_more": True}])
def test_no_list(colour: Colour, body: Any) -> None:
    """A success that is no list is an UnexpectedBody."""
    with (
        client(colour, answering(body)) as close,
        pytest.raises(errors.UnexpectedBody),
    ):
        ids(close.contacts.iterate())


@pytest.mark.parametrize("colour", COLOURS)
def test_objects_that_move_up_do_not_come_twice(colour: Colour) -> None:
    """Without windows, what an addition pushes onto the next page is not given again."""
    server = ListServer(made(range(30)), order="value")

    def change(server: ListServer, number: int) -> None:
        if number == 2:
            server.objects = {"oppo_99": START, **server.objects}

    server.before = change
    with client(colour, server) as close:
        found = ids(close.contacts.iterate(page_size=10))

    assert found == [f"oppo_{number}" for number in range(30)]

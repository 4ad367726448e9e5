"""Iterating over lists: lazily, whole, whatever happens meanwhile."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client
from tests.pagination.list_server import START, ListServer, answering, ids, made

HOUR = timedelta(hours=1)


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
def test_own_date_filter_applies(colour: Colour) -> None:
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
    """`pages()` returns objects page by page, the rest of a page that was begun first, and says whether more follow."""
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
    """A server that returns the same page whatever it is asked for is found out."""
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
    """A list without pages that says there is more returns its objects, then raises an error."""
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


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("Mon, 23 Nov 2026 10:00:00 GMT", datetime(2026, 11, 23, 10, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 10:00:00 -0000", datetime(2026, 11, 23, 10, tzinfo=UTC)),
        ("soon", None),
    ],
)
def test_server_time_has_a_zone(colour: Colour, said: str, time: datetime | None) -> None:
    """The `Date` of the first page is a moment in UTC, also where its zone is unknown; None where there is none."""
    answer = httpx.Response(200, json={"data": [{"id": "oppo_1"}], "has_more": False}, headers={"Date": said})
    with client(colour, lambda _: answer) as close:
        iteration = close.opportunities.iterate()
        next(iter(iteration))

    assert iteration.server_time == time

"""Lists whose objects change, come and go while they are read: none is missed, none comes twice."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Set
from datetime import timedelta
from typing import Any, get_args

import httpx2 as httpx
import pytest
from close_api.models.opportunity_order_by import OpportunityOrderBy
from close_crm import errors
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tests.facades import facade_of

from .moving import START, Moving

#: The keys of the objects here; what Close computes of `value` moves with it.
ORDERS = [
    f"{sign}{name}" for name in ("date_created", "date_updated", "value", "user_name") for sign in ("", "-")
]
LISTS: list[tuple[str, dict[str, Any]]] = [
    *[("opportunities", {"order_by": order}) for order in ORDERS],
    ("opportunities", {}),
    # Filters that leave no room for windows; the server here passes them over.
    ("opportunities", {"order_by": "value", "date_created": START, "date_updated": START}),
    ("opportunities", {"order_by": "-date_updated", "date_created": START, "date_updated": START}),
    ("leads", {}),
    ("contacts", {}),
    ("opportunity_status_changes", {}),
]


@st.composite
def turmoils(draw: st.DrawFn) -> dict[str, Any]:
    """A list, how it is read, and what happens before which request."""
    move = st.tuples(
        st.sampled_from(["change", "rename", "delete", "delete", "create"]),
        st.integers(1, 60),
        st.integers(0, 9),
    )
    gap = st.sampled_from([0, 0, 0.2, 1, 30, 4000])
    return {
        "gaps": draw(st.lists(gap, min_size=1, max_size=50)),
        "list": draw(st.sampled_from(LISTS)),
        "size": draw(st.integers(1, 9)),
        "moves": draw(
            st.dictionaries(st.integers(1, 25), st.lists(st.tuples(gap, move), max_size=8), max_size=12)
        ),
        "resumes": draw(st.sets(st.integers(0, 50), max_size=4)),
    }


def play(server: Moving, move: tuple[str, int, int]) -> None:
    """Let one thing happen."""
    kind, number, value = move
    if kind == "create":
        server.create(value=value)
    elif kind == "change":
        server.change(f"oppo_{number}", value=value)
    elif kind == "rename":
        server.rename(f"oppo_{number}", "ABCDEFGHIJ"[value])
    else:
        server.delete(f"oppo_{number}")


def read(close: Any, tag: str, *, resumes: Set[int] = frozenset(), **arguments: Any) -> list[str]:
    """The ids of a list, read on from its resume token after so many objects."""
    found: list[str] = []
    iteration = facade_of(close, tag).iterate(**arguments)
    while True:
        if len(found) in resumes:
            resumes = resumes - {len(found)}
            iteration = facade_of(close, tag).iterate(**arguments, resume_token=iteration.resume_token)
        try:
            found.append(next(iteration).id)
        except StopIteration:
            return found


@given(turmoils())
@settings(max_examples=400, deadline=None, derandomize=True, database=None)
def test_nothing_that_stays_is_missed(turmoil: dict[str, Any]) -> None:
    """Whatever happens between requests, every object that was there all the while comes, and nothing comes twice.

    Also where the iteration is resumed from its resume token meanwhile.
    """
    server, number = Moving(), 0
    for count, gap in enumerate(turmoil["gaps"]):
        server.now += timedelta(seconds=gap)
        server.create(value=count * 7 % 10, user_name="ABCDEFGHIJ"[count * 3 % 10])
    there = set(server.objects)

    def before(server: Moving) -> None:
        nonlocal number
        number += 1
        for gap, move in turmoil["moves"].get(number, ()):
            server.now += timedelta(seconds=gap)
            play(server, move)

    server.before = before
    tag, order = turmoil["list"]
    with client("sync", server) as close:
        found = read(close, tag, resumes=turmoil["resumes"], page_size=turmoil["size"], **order)

    assert [id for id, count in Counter(found).items() if count > 1] == []
    assert there - server.deleted.keys() <= set(found)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("tag", "order"), LISTS)
def test_much_happens(colour: Colour, tag: str, order: dict[str, Any]) -> None:
    """In a list of several hundred objects, of which dozens change before each page, none that stays is missed."""
    chance, server = random.Random(7), Moving()  # noqa: S311 - no secret
    for number in range(700):
        server.now += timedelta(seconds=chance.choice([0, 0.1, 20]))
        server.create(value=number * 7 % 100, user_name=f"{number * 13 % 100:02}")
    there = set(server.objects)

    def before(server: Moving) -> None:
        for _ in range(chance.randrange(150)):
            server.now += timedelta(seconds=chance.choice([0, 0.1, 2]))
            kind = chance.choices(["change", "rename", "delete", "create"], [8, 2, 3, 1])[0]
            play(server, (kind, chance.randrange(1, 800), chance.randrange(10)))

    server.before = before
    with client(colour, server) as close:
        found = read(close, tag, page_size=50, **order)

    assert len(found) == len(set(found))
    assert there - server.deleted.keys() <= set(found)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("order", ["date_updated", "-date_updated"])
def test_changing_what_is_given(colour: Colour, order: Any) -> None:
    """Who changes each object as it comes gets each once, and comes to an end."""
    server = Moving()
    for _ in range(100):
        server.now += timedelta(seconds=1)
        server.create()
    found = []
    with client(colour, server) as close:
        for one in close.opportunities.iterate(order_by=order, page_size=10):
            found.append(one.id)
            server.now += timedelta(seconds=1)
            server.change(one.id, value=1)

    assert sorted(found) == sorted(server.objects)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("tag", "arguments", "requests"),
    [
        ("opportunities", {"order_by": "-value"}, 1),
        ("opportunities", {"order_by": "-date_updated"}, 1),
        ("leads", {}, 1),
        # One page of a hundred by creation after four of ten.
        ("opportunities", {"order_by": "-value", "page_size": 10}, 5),
        # Windows begin with the last object of the page before: ten, and then nine at a time.
        ("opportunities", {"order_by": "date_updated", "page_size": 10}, 5),
        ("opportunities", {"order_by": "-date_updated", "page_size": 10}, 6),
        ("leads", {"page_size": 10}, 6),
        ("contacts", {"page_size": 10}, 5),
    ],
)
def test_what_it_costs(colour: Colour, tag: str, arguments: dict[str, Any], requests: int) -> None:
    """A list of one page is read once; of a longer one, only what may have moved is read again."""
    server = Moving()
    for _ in range(40):
        server.now += timedelta(seconds=600)
        server.create()
    with client(colour, server) as close:
        found = read(close, tag, **arguments)

    assert (len(found), len(server.queries)) == (40, requests)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("order", ["date_updated", "-date_updated"])
def test_by_newest_change_however_long(colour: Colour, order: Any) -> None:
    """By `date_updated` nothing is counted, so that no list is too long; five minutes of changes are read again."""
    server = Moving()
    for _ in range(300):
        server.now += timedelta(seconds=10)
        server.create()
    with client(colour, server) as close:
        found = read(close, "opportunities", page_size=50, order_by=order)

    assert found == [f"oppo_{number}" for number in range(1, 301)][:: -1 if order.startswith("-") else 1]
    assert all("_skip" not in query for _, query in server.queries)
    assert len(server.queries) <= 9


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "tag", ["leads", "contacts", "users", "opportunity_custom_fields", "opportunity_status_changes"]
)
def test_deleting_what_is_given(colour: Colour, tag: str) -> None:
    """Deleting each object as it comes deletes all of them, though only counting leads through the list."""
    server = Moving()
    for _ in range(60):
        server.create()
    with client(colour, server) as close:
        for one in facade_of(close, tag).iterate(page_size=7):
            server.delete(one.id)

    assert server.objects == {}


@pytest.mark.parametrize("colour", COLOURS)
def test_changes_of_one_moment(colour: Colour) -> None:
    """A lead that changes unseen is found among hundreds that change with it, at the moment of the newest change."""
    server = Moving()
    for _ in range(450):
        server.now += timedelta(microseconds=1)
        server.create()

    def before(server: Moving) -> None:
        if len(server.queries) == 3:
            for number in [1, *range(200, 451)]:
                server.change(f"oppo_{number}")

    server.before = before
    with client(colour, server) as close:
        found = read(close, "leads", page_size=200)

    assert sorted(found) == sorted(server.objects)


@pytest.mark.parametrize("colour", COLOURS)
def test_own_filters_hold_in_the_second_reading(colour: Colour) -> None:
    """What moved is found among what the caller's filters leave, and nothing else is handed out."""
    server = Moving()
    for number in range(60):
        server.now += timedelta(seconds=60)
        server.create(value=number)
    since = server.now - timedelta(minutes=40)

    def before(server: Moving) -> None:
        server.now += timedelta(seconds=1)
        server.change("oppo_59", value=0)

    server.before = before
    with client(colour, server) as close:
        for order in ORDERS:
            server.queries.clear()
            found = read(close, "opportunities", page_size=7, order_by=order, date_created_gte=since)
            assert sorted(found) == sorted(f"oppo_{number}" for number in range(20, 61)), order
            assert {"date_created__gte", "date_created__gt"} & server.queries[-1][1].keys()


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("filters", [{"date_created": 0}, {"date_created_gt": 1, "date_created_gte": 1}])
def test_without_room_for_windows(colour: Colour, filters: dict[str, Any]) -> None:
    """Where the caller's filters leave no room for windows, pages overlap, so that deletions cost nothing."""
    server = Moving()
    for number in range(60):
        server.create(value=number)
    server.before = lambda server: server.delete(f"oppo_{len(server.queries)}")
    moments: dict[str, Any] = {name: server.now - timedelta(seconds=back) for name, back in filters.items()}
    with client(colour, server) as close:
        for order in ["date_created", "value"]:
            found = read(close, "opportunities", page_size=7, order_by=order, **moments)
            assert server.objects.keys() <= set(found)
            assert len(found) == len(set(found))


def test_changes_faster_than_it_is_read() -> None:
    """A list by newest change of which all changes before each request ends in an error, not in a gap."""
    server = Moving()
    for _ in range(450):
        server.create()

    def before(server: Moving) -> None:
        for id in list(server.objects):
            server.now += timedelta(seconds=1)
            server.change(id)

    server.before = before
    with client("sync", server) as close, pytest.raises(errors.IncompleteList, match="faster than"):
        read(close, "leads")


@pytest.mark.parametrize("colour", COLOURS)
def test_server_time(colour: Colour) -> None:
    """`server_time` is Close's clock at the first page, whatever it says later; None before."""
    server = Moving()
    for _ in range(30):
        server.create()
    server.before = lambda server: setattr(server, "now", server.now + timedelta(seconds=60))
    with client(colour, server) as close:
        iteration = close.opportunities.iterate(page_size=10)
        before = iteration.server_time
        list(iteration)

        assert (before, iteration.server_time) == (None, START + timedelta(seconds=60))


def test_every_order_is_known() -> None:
    """These tests cover each kind of key that opportunities can be ordered by."""
    others = {"date_won", "confidence", "annualized_value", "annualized_expected_value"}  # as `value`
    names = {order.removeprefix("-") for order in get_args(OpportunityOrderBy)}

    assert names == others | {order.removeprefix("-") for order in ORDERS}


@pytest.mark.parametrize("colour", COLOURS)
def test_error_in_the_second_reading(colour: Colour) -> None:
    """An error during the second reading ends nothing: the page is asked for again."""
    server, number = Moving(), 0
    for value in range(30):
        server.create(value=value)

    def handler(request: httpx.Request) -> httpx.Response:
        nonlocal number
        number += 1
        if number == 2:
            server.change("oppo_25", value=-1)
        return httpx.Response(503) if number in {2, 4, 6} else server(request)

    found, refused = [], 0
    with client(colour, handler) as close:
        iteration = close.opportunities.iterate(order_by="value", page_size=10)
        while True:
            try:
                found.append(next(iteration).id)
            except errors.ServerError:
                refused += 1
            except StopIteration:
                break

    assert refused == 3
    assert sorted(found) == sorted(server.objects)
    assert found[-1] == "oppo_25"

"""`update_many`: each row applied as asked and reported, in both colours, however the run ends."""

from __future__ import annotations

import itertools
import sqlite3
import threading
from collections.abc import AsyncIterator, Iterator
from contextvars import ContextVar
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, RetryPolicy, errors
from close_crm.bulk.models import Progress, Update
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bulk.runs import Organization, outcomes, run, running
from tests.colours import COLOURS, Colour

both = pytest.mark.parametrize("colour", COLOURS)


@both
def test_each_row_comes_with_its_result(colour: Colour) -> None:
    """Results carry the row's place, the row, and the opportunity after it or the error."""
    organization = Organization()
    rows = [
        Update(organization.ids[0], organization.days.add("Monday"), value=1),
        Update("oppo_none", value=2),
        Update(organization.ids[1], value="3"),  # type: ignore[arg-type]  # cents are a number
    ]

    applied, refused, invalid = run(colour, organization, rows)

    assert [result.update for result in (applied, refused, invalid)] == rows
    assert outcomes([applied, refused, invalid]) == [(0, "applied"), (1, "failed"), (2, "failed")]
    assert applied.opportunity is not None
    assert (applied.opportunity.value, applied.error) == (1, None)
    assert isinstance(refused.error, errors.NotFound)
    assert isinstance(invalid.error, errors.InvalidRequest)
    assert organization.requests == [("PUT", organization.ids[0]), ("PUT", "oppo_none")]


@both
def test_so_many_at_once_and_no_more(colour: Colour) -> None:
    """As many rows are under way as `concurrency` says: none is answered before four are there, and never five are."""
    organization = Organization(together=4)
    rows = [Update(id, value=1) for id in organization.ids]

    results = run(colour, organization, rows, concurrency=4)

    assert {result.outcome for result in results} == {"applied"}
    assert organization.at_once == 4


@both
def test_eight_at_once_unless_said_otherwise(colour: Colour) -> None:
    """Without `concurrency`, eight rows are under way: none is answered before, and never nine are."""
    organization = Organization(together=8)
    rows = [Update(id, value=1) for id in organization.ids]

    results = run(colour, organization, rows)

    assert len(results) == len(rows) > 8
    assert organization.at_once == 8


@both
def test_rows_of_one_opportunity_keep_their_order(colour: Colour) -> None:
    """Rows of one opportunity are sent one after another, in the order given, while others go on beside them."""
    organization = Organization(together=2)
    first, second = organization.ids[:2]
    rows = [Update(first, value=number) for number in range(5)] + [Update(second, value=9)]

    run(colour, organization, rows, concurrency=6)

    assert [body["value"] for id, body in organization.bodies if id == first] == [0, 1, 2, 3, 4]
    assert organization.collisions == []


@both
@pytest.mark.parametrize("repeated", [False, True])
def test_endless_input_is_read_as_rows_begin(colour: Colour, *, repeated: bool) -> None:
    """No more than twice `concurrency` rows beyond those given are read, whether or not they can begin."""
    organization = Organization()
    pulled = 0

    def endless() -> Iterator[Update]:
        nonlocal pulled
        for pulled in itertools.count(1):
            yield Update(organization.ids[0 if repeated else pulled % 12], value=pulled)

    with running(colour, organization.transport(colour), endless(), concurrency=3) as results:
        for given_, _ in enumerate(itertools.islice(results, 20), 1):
            assert pulled - given_ <= 6

    assert len(organization.bodies) <= 23


@both
@pytest.mark.parametrize(
    "wrong",
    [
        {"concurrency": 0},
        {"concurrency": 101},
        {"concurrency": True},
        {"on_error": "ignore"},
        {"on_error": []},
        {"on_progress": 5},
        {"journal": 5},
        {"dry_run": True, "journal": "x"},
    ],
)
def test_arguments_are_checked_at_once(colour: Colour, wrong: dict[str, Any]) -> None:
    """An argument that can't be used is refused by the call itself, before anything is read."""
    with pytest.raises(errors.InvalidRequest), running(colour, Organization().transport(colour), [], **wrong):
        pass


@both
@pytest.mark.parametrize("changes", [None, 5, Update("oppo_1", value=1)])
def test_input_is_an_iterable(colour: Colour, changes: Any) -> None:
    """What rows can't be read from is refused by the call itself, one row without a list around it included."""
    with (
        pytest.raises(errors.InvalidRequest, match="changes takes an iterable of Updates"),
        running(colour, Organization().transport(colour), changes),
    ):
        pass


@both
def test_progress_counts(colour: Colour) -> None:
    """Progress comes with each result, in the caller's thread, and its last counts are those of the run."""
    organization = Organization()
    reported: list[tuple[Progress, int]] = []
    rows = [*(Update(id, value=1) for id in organization.ids[:3]), Update("oppo_none", value=1)]

    run(colour, organization, rows, on_progress=lambda it: reported.append((it, threading.get_ident())))

    assert [progress.done for progress, _ in reported] == [1, 2, 3, 4]
    last = reported[-1][0]
    assert (last.failed, last.skipped, last.total) == (1, 0, 4)
    assert last.seconds >= 0
    assert {thread for _, thread in reported} == {threading.get_ident()}
    assert Progress(10, 0, 4, None, 2.0).rate == 3
    assert Progress(0, 0, 0, None, 0.0).rate == 0


def test_seconds_count_from_the_first_result_on() -> None:
    """A run begins when its first result is asked for: what passed before does not count."""
    organization, now = Organization(), [0.0]
    reported: list[Progress] = []
    clock = Clock(time=lambda: now[0])
    with Close("api_emulator", transport=organization.emulator.transport(), clock=clock) as close:
        rows = [Update(organization.ids[0], value=1)]
        results = close.opportunities.update_many(rows, on_progress=reported.append)
        now[0] = 50.0
        list(results)

    assert [progress.seconds for progress in reported] == [0.0]


@both
def test_dry_run_tells_and_sends_nothing(colour: Colour) -> None:
    """A dry run returns what each row would change or what is wrong with it; rows build on those before them."""
    organization = Organization()
    first, second = organization.ids[:2]
    days = organization.days
    with organization.client() as close:
        close.opportunities.update(first, days.set(["Monday"]), value=5, note="as is")
    rows = [
        Update(first, days.add("Tuesday"), value=6),
        Update(first, days.remove("Monday"), value=6, note="as is"),
        Update(second, value="x"),  # type: ignore[arg-type]  # cents are a number
        Update("oppo_none", value=1),
        Update(first, days.remove("Monday"), value=6),
    ]

    with running(colour, organization.transport(colour), rows, dry_run=True, concurrency=1) as results:
        reported = list(results)

    by_row = {result.row: result for result in reported}
    assert by_row[2].outcome == "failed"
    assert by_row[0].difference == {
        days.key: (["Monday"], ["Monday", "Tuesday"]),
        "value": (5, 6),
    }
    assert by_row[1].difference == {days.key: (["Monday", "Tuesday"], ["Tuesday"])}
    assert by_row[3].outcome == "failed"
    assert isinstance(by_row[2].error, errors.InvalidRequest)
    assert isinstance(by_row[3].error, errors.NotFound)
    assert by_row[4].outcome == "unchanged"
    assert organization.bodies == []
    assert [method for method, _ in organization.requests] == ["GET", "GET"]


@both
def test_dry_run_follows_a_status_given_by_its_label(colour: Colour) -> None:
    """A row's `status` is where later rows of the opportunity begin."""
    organization = Organization()
    one = organization.ids[0]
    with organization.client() as close:
        before = close.opportunities.get(one).status_label
    other, third = ("Won", "Lost") if before not in {"Won", "Lost"} else ("Demo Completed", "Negotiation")
    rows = [Update(one, status=label) for label in (other, other, third)]

    with running(colour, organization.transport(colour), rows, dry_run=True, concurrency=1) as results:
        reported = sorted(results, key=lambda result: result.row)

    assert [(result.outcome, dict(result.difference)) for result in reported] == [
        ("would change", {"status": (before, other)}),
        ("unchanged", {}),
        ("would change", {"status": (other, third)}),
    ]
    stored = [result.opportunity for result in reported]
    assert [one and one.status_label for one in stored] == [before, other, other]
    # An opportunity has no field of the name that the argument has.
    assert [one is not None and "status" in one.to_dict() for one in stored] == [False] * 3


@both
def test_dry_run_reads_its_input_as_it_goes(colour: Colour) -> None:
    """An endless input has results at once; a row far behind another of its opportunity still builds on it."""
    organization, read = Organization(), [0]
    first, second = organization.ids[:2]

    def endless() -> Iterator[Update]:
        for number in itertools.count():
            read[0] += 1
            yield Update(first, value=6) if number in {0, 150} else Update(second, note="b")

    with running(colour, organization.transport(colour), endless(), dry_run=True, concurrency=2) as results:
        after_one = [next(results), read[0]]
        rest = list(itertools.islice(results, 160))

    assert after_one[1] <= 10
    [again] = [result for result in rest if result.row == 150]
    assert again.outcome == "unchanged"
    assert read[0] <= 180


@both
@pytest.mark.parametrize("early", [False, True])
def test_dry_run_leaves_nothing_open(colour: Colour, *, early: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database in which a dry run keeps what its rows would do is closed with the run, also one left early."""
    organization, opened = Organization(), list[sqlite3.Connection]()
    connect = sqlite3.connect

    def recorded(*args: Any, **kwargs: Any) -> sqlite3.Connection:
        opened.append(connect(*args, **kwargs))
        return opened[-1]

    monkeypatch.setattr(sqlite3, "connect", recorded)
    rows = [Update(id, value=1) for id in organization.ids]
    with running(colour, organization.transport(colour), rows, dry_run=True) as results:
        next(results)
        if early:
            results.close()
        else:
            list(results)

        (database,) = opened
        with pytest.raises(sqlite3.ProgrammingError, match="closed"):
            database.execute("SELECT 1")


REQUEST: ContextVar[str] = ContextVar("REQUEST", default="nobody's")


@both
def test_rows_are_sent_in_the_callers_context(colour: Colour) -> None:
    """Context variables of the caller, such as the current span, are there when a row's request is sent."""
    organization, seen = Organization(), []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(REQUEST.get())
        return organization.emulator.handle(request)

    token = REQUEST.set("the caller's")
    try:
        rows = [Update(id, value=1) for id in organization.ids]
        with running(colour, httpx.MockTransport(handler), rows) as results:
            list(results)
    finally:
        REQUEST.reset(token)

    assert seen == ["the caller's"] * len(organization.ids)


CHANGES = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["value", "note", "add", "remove", "set", "bad", "gone"]),
        st.integers(0, 4),
    ),
    max_size=14,
)
FAULTS = [
    "return-503",
    "return-503-after-processing",
    "return-reset-connection-after-processing",
    "return-429",
]


def rows_of(organization: Organization, changes: list[tuple[int, str, int]]) -> list[Update]:
    """Rows of generated changes."""
    days, choices = organization.days, organization.choices
    rows = []
    for place, kind, number in changes:
        id = "oppo_none" if kind == "gone" else organization.ids[place]
        match kind:
            case "add":
                rows.append(Update(id, days.add(choices[number])))
            case "remove":
                rows.append(Update(id, days.remove(choices[number])))
            case "set":
                rows.append(Update(id, days.set(choices[:number]), confidence=number))
            case "bad":
                rows.append(Update(id, days.add("No such day"), value=-1))
            case "note":
                rows.append(Update(id, note=f"{number}"))
            case _:
                rows.append(Update(id, value=number))
    return rows


@both
@settings(max_examples=60)
@given(changes=CHANGES, concurrency=st.integers(1, 5), faults=st.lists(st.sampled_from(FAULTS), max_size=3))
def test_same_as_one_after_another(
    colour: Colour, changes: list[tuple[int, str, int]], concurrency: int, faults: list[str]
) -> None:
    """Whatever the rows, faults and concurrency, the organization ends as if rows were sent one after another."""
    at_once, in_turn = Organization(), Organization()
    for fault in faults:
        at_once.emulator.faults.add(fault, operation="opportunities_update")
    patient = RetryPolicy(attempts=9, first_wait=0)

    results = run(colour, at_once, rows_of(at_once, changes), concurrency=concurrency, retry=patient)
    reported = []
    with in_turn.client() as close:
        for row in rows_of(in_turn, changes):
            try:
                close.opportunities.update(row.id, row.body)
                reported.append("applied")
            except errors.CloseError:
                reported.append("failed")

    assert [result.outcome for result in results] == reported
    assert list(at_once.held().values()) == list(in_turn.held().values())


async def test_async_input_is_read_too() -> None:
    """In async, the input may be an async generator; one that never ends can be left at any time."""
    organization = Organization()

    async def rows() -> Any:
        for number in itertools.count():
            yield Update(organization.ids[number % 3], value=number)

    async with AsyncClose(
        "api_emulator", transport=organization.transport("async"), rate_limits=False
    ) as close:
        results = close.opportunities.update_many(rows(), concurrency=2)
        reported = [await anext(results) for _ in range(7)]
        await results.aclose()

    assert [result.outcome for result in reported] == ["applied"] * 7


@pytest.mark.parametrize("number", [0, 1, 5])
async def test_async_input_ends_the_run(number: int) -> None:
    """An async input of so many rows has so many results, and then the run is over."""
    organization = Organization()

    async def rows() -> AsyncIterator[Update]:
        for value in range(number):
            yield Update(organization.ids[value % 2], value=value)

    async with AsyncClose(
        "api_emulator", transport=organization.transport("async"), rate_limits=False
    ) as close:
        reported = [result async for result in close.opportunities.update_many(rows(), concurrency=2)]

    assert sorted(result.row for result in reported) == list(range(number))
    assert {result.outcome for result in reported} <= {"applied"}


def test_only_asyncio_runs_it() -> None:
    """On another event loop the error says so."""
    close = AsyncClose("key", transport=httpx.MockTransport(lambda request: httpx.Response(200)))
    results = close.opportunities.update_many([])

    with pytest.raises(errors.ConfigurationError, match="asyncio"):
        results.__anext__().send(None)

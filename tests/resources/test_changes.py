"""`changed_since`: a copy that is kept up to date is what the server has, whatever happens before, during and after."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_emulator import Emulator
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tests.pagination.moving import START, Moving
from tests.pagination.test_moving import play


def reaching(
    colour: Colour, handler: Callable[[httpx.Request], httpx.Response]
) -> AbstractContextManager[Close]:
    """A client that may ask for the event log, which is not described."""
    return client(colour, transport=httpx.MockTransport(handler))


class Copy:
    """A copy of the opportunities, with its watermark."""

    def __init__(self) -> None:
        self.rows: dict[str, Any] = {}
        self.watermark: str | None = None

    def run(self, close: Any, *, broken_off_after: int | None = None, **arguments: Any) -> int:
        """Bring the copy up to date; returns how many changes there were."""
        changes, count = close.opportunities.changed_since(self.watermark, **arguments), 0
        for change in changes:
            if change.opportunity is None:
                self.rows.pop(change.id, None)
            else:
                self.rows[change.id] = change.opportunity.to_dict()
            count += 1
            if count == broken_off_after:
                break
        self.watermark = changes.watermark
        return count


@st.composite
def lives(draw: st.DrawFn) -> dict[str, Any]:
    """What happens to an organization between and during several runs, and which of these are broken off."""
    move = st.tuples(
        st.sampled_from([0, 0.2, 1, 30, 400]),
        st.tuples(
            st.sampled_from(["change", "change", "delete", "create"]), st.integers(1, 40), st.integers(0, 9)
        ),
    )
    run = st.fixed_dictionaries(
        {
            "before": st.lists(move, max_size=8),
            "during": st.dictionaries(st.integers(1, 8), st.lists(move, max_size=5), max_size=5),
            "broken_off_after": st.none() | st.integers(1, 12),
            "quiet": st.booleans(),
        }
    )
    return {
        "objects": draw(st.integers(0, 25)),
        "runs": draw(st.lists(run, min_size=1, max_size=5)),
        "page_size": draw(st.integers(1, 9)),
        "dated": draw(st.sampled_from([True, True, False])),
        "late": draw(st.sampled_from([0, 0, 45])),
    }


@given(lives())
@settings(max_examples=250, deadline=None, derandomize=True, database=None)
def test_copy_equals_the_server(life: dict[str, Any]) -> None:
    """After a run at a quiet moment the copy equals the server's state, whatever happened during earlier runs.

    Also where these were broken off, where answers have no date, and where lists and events lag behind.
    """
    server = Moving(dated=life["dated"], late=timedelta(seconds=life["late"]))
    for value in range(life["objects"]):
        server.now += timedelta(seconds=20)
        server.create(value=value)
    copy = Copy()

    def happen(moves: list[tuple[float, tuple[str, int, int]]]) -> None:
        for gap, move in moves:
            server.now += timedelta(seconds=gap)
            play(server, move)

    with reaching("sync", server) as close:
        for run in life["runs"]:
            happen(run["before"])
            asked = len(server.queries)
            server.before = lambda server, asked=asked, run=run: happen(  # type: ignore[misc]  # mypy can't tell the types of the defaults
                run["during"].get(len(server.queries) - asked, [])
            )
            copy.run(close, broken_off_after=run["broken_off_after"], page_size=life["page_size"])
            server.before = lambda _server: None
            if run["quiet"]:
                server.now += timedelta(minutes=10)
                copy.run(close, page_size=life["page_size"])

                assert copy.rows == server.objects


@pytest.mark.parametrize("colour", COLOURS)
def test_what_comes(colour: Colour) -> None:
    """First everything; then what was created or changed since, each once, and deletions after that."""
    server = Moving()
    for value in range(4):
        server.create(value=value)
    with reaching(colour, server) as close:
        server.now += timedelta(hours=1)
        first = close.opportunities.changed_since(None)
        every = [change.id for change in first]
        server.now += timedelta(hours=1)
        server.change("oppo_2", value=7)
        server.delete("oppo_1")
        made = server.create()
        later = list(close.opportunities.changed_since(first.watermark))

    assert every == ["oppo_1", "oppo_2", "oppo_3", "oppo_4"]
    assert [(change.id, change.opportunity and change.opportunity.value) for change in later] == [
        ("oppo_2", 7), (made, 0), ("oppo_1", None),
    ]  # fmt: skip


@pytest.mark.parametrize("colour", COLOURS)
def test_watermark_is_closes_clock(colour: Colour) -> None:
    """The next watermark is what Close's clock said when the run began, less five minutes, in text that runs on."""
    server = Moving()
    server.create()
    server.before = lambda server: setattr(server, "now", server.now + timedelta(seconds=7))
    with reaching(colour, server) as close:
        changes = close.opportunities.changed_since(START - timedelta(days=1))
        before = changes.watermark
        list(changes)
        again = close.opportunities.changed_since(changes.watermark)

    began = START + timedelta(seconds=7)
    assert before == (START - timedelta(days=1)).isoformat()
    assert changes.watermark == again.watermark == (began - timedelta(minutes=5)).isoformat()


@pytest.mark.parametrize("colour", COLOURS)
def test_watermark_never_goes_back(colour: Colour) -> None:
    """A run right after another leaves the watermark where it was, and not before."""
    server = Moving()
    server.create()
    with reaching(colour, server) as close:
        changes = close.opportunities.changed_since(START - timedelta(seconds=1))
        list(changes)

    assert changes.watermark == (START - timedelta(seconds=1)).isoformat()


@pytest.mark.parametrize("colour", COLOURS)
def test_broken_off(colour: Colour) -> None:
    """A run that was left, or that failed, has the watermark it began with; it goes on where it failed."""
    server, failing = Moving(), iter([False, False, False, True, False, False, True, False, False])
    for value in range(20):
        server.now += timedelta(seconds=1)
        server.create(value=value)
    for number in range(1, 4):
        server.delete(f"oppo_{number}")

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503) if next(failing, False) else server(request)

    since, found, refused = START - timedelta(days=1), list[str](), 0
    with reaching(colour, handler) as close:
        changes = close.opportunities.changed_since(since, page_size=5)
        while True:
            try:
                found.append(next(changes).id)
            except errors.ServerError:
                refused += 1
                assert changes.watermark == since.isoformat()
            except StopIteration:
                break

    assert refused == 2
    assert found == [f"oppo_{number}" for number in [*range(4, 21), 3, 2, 1]]
    assert changes.watermark != since.isoformat()


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [403, 404])
def test_no_event_log(colour: Colour, status: int) -> None:
    """Where there is no event log, that is an error before anything comes; without deletions, the rest comes."""
    server = Moving()
    server.create()

    def handler(request: httpx.Request) -> httpx.Response:
        return (
            httpx.Response(status, json={"error": "No"}) if "/event/" in request.url.path else server(request)
        )

    with reaching(colour, handler) as close:
        changes = close.opportunities.changed_since(None)
        with pytest.raises(errors.IncompleteList, match="deletions=False") as caught:
            next(changes)

        assert isinstance(caught.value.__cause__, errors.StatusError)
        assert changes.watermark is None
        assert len(list(close.opportunities.changed_since(None, deletions=False))) == 1
    assert [path for path, _ in server.queries] == ["/opportunity/"]


@pytest.mark.parametrize("colour", COLOURS)
def test_longer_ago_than_the_log_reaches(colour: Colour) -> None:
    """A watermark from before the event log begins is an error before anything comes, and stays one."""
    server = Moving()
    server.create()
    with reaching(colour, server) as close:
        changes = close.opportunities.changed_since(START - timedelta(days=31))
        with pytest.raises(errors.IncompleteList, match="30 days"):
            next(changes)

        assert list(changes) == []
        assert changes.watermark == (START - timedelta(days=31)).isoformat()
        assert len(list(close.opportunities.changed_since(START - timedelta(days=31), deletions=False))) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_many_deletions(colour: Colour) -> None:
    """Deletions are read over all pages of the event log; what the log says of other things is passed over."""
    server = Moving()
    for _ in range(120):
        server.create()
    with reaching(colour, server) as close:
        copy = Copy()
        copy.run(close)
        server.now += timedelta(hours=1)
        for number in range(1, 112):
            server.now += timedelta(seconds=1)
            server.delete(f"oppo_{number}")
        inner = server._events

        def events(query: dict[str, str]) -> dict[str, Any]:
            reported = inner(query)
            event = {"object_type": "opportunity", "action": "deleted", "object_id": "oppo_120"}
            odd_ones: list[dict[str, Any]] = [
                {"action": "updated"},
                {"object_type": "lead"},
                {"object_id": None},
            ]
            for odd in odd_ones:
                reported["data"].insert(0, {**event, **odd})
            return reported

        server._events = events  # type: ignore[method-assign]  # in the place of a method
        copy.run(close)

    assert copy.rows == server.objects
    assert len(copy.rows) == 9


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("text", ["nonsense", "Mon, 02 Mar 99999 09:15:41 GMT"])
def test_odd_dates(colour: Colour, text: str) -> None:
    """A `Date` that can't be read costs no error; then the newest change on the first page stands for the clock."""
    server = Moving(dated=False)
    for _ in range(2):
        server.create()
        server.now += timedelta(seconds=30)

    def handler(request: httpx.Request) -> httpx.Response:
        answer = server(request)
        answer.headers["date"] = text
        return answer

    with reaching(colour, handler) as close:
        changes = close.opportunities.changed_since(None)
        list(changes)

    assert changes.watermark == (START + timedelta(seconds=30) - timedelta(minutes=5)).isoformat()


@pytest.mark.parametrize("colour", COLOURS)
def test_date_without_a_zone(colour: Colour) -> None:
    """A `Date` in the form for an unknown zone is UTC."""
    answer = httpx.Response(
        200, json={"data": [], "has_more": False}, headers={"date": "Mon, 02 Mar 2026 09:15:41 -0000"}
    )
    with reaching(colour, lambda _: answer) as close:
        changes = close.opportunities.changed_since(None, deletions=False)

        assert (list(changes), changes.watermark) == ([], (START - timedelta(minutes=5)).isoformat())


@pytest.mark.parametrize("colour", COLOURS)
def test_on_the_emulator(colour: Colour) -> None:
    """The emulator's clock is that of its answers, so that a copy without deletions can be kept of it, too."""
    now = datetime(2030, 1, 1, tzinfo=UTC)
    emulator = Emulator(clock=lambda: now)
    with client(colour, emulator.handle, api_key=emulator.api_key) as close:
        copy = Copy()
        copy.run(close, deletions=False)
        now += timedelta(days=1)
        id = next(iter(copy.rows))
        close.opportunities.update(id, confidence=1)
        came = copy.run(close, deletions=False)

    assert came == 1
    assert copy.rows[id]["confidence"] == 1
    assert copy.watermark == (now - timedelta(minutes=5)).isoformat()


@pytest.mark.parametrize("colour", COLOURS)
def test_event_log_is_read_from_the_watermark_on(colour: Colour) -> None:
    """One event shows that there is a log; deletions are asked for since the watermark, and all without one."""
    server = Moving()
    server.create()
    with reaching(colour, server) as close:
        for since in (None, START - timedelta(days=1)):
            list(close.opportunities.changed_since(since))

    log = [query for path, query in server.queries if path == "/event/"]
    assert [query.get("_limit") == "1" for query in log] == [True, False, True, False]
    assert [query.get("date_updated__gte", "")[:19] for query in log] == [
        "",
        "",
        *["2026-03-01T09:15:41"] * 2,
    ]
    assert {(query["object_type"], query["action"]) for query in log} == {("opportunity", "deleted")}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("since", [None, START - timedelta(days=1)])
def test_changes_are_asked_for_in_their_order(colour: Colour, since: datetime | None) -> None:
    """Since a watermark, opportunities are listed by `date_updated`; without one, all by `date_created`."""
    server = Moving()
    server.create()
    with reaching(colour, server) as close:
        list(close.opportunities.changed_since(since, deletions=False))

    orders = {(query.get("_order_by"), "date_updated__gte" in query) for _, query in server.queries}
    assert orders == {("date_updated", True) if since else ("date_created", False)}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("moment", [None, "soon", 5])
def test_no_clock_at_all(colour: Colour, moment: Any) -> None:
    """Without a `Date`, and without a moment on any opportunity, there is no watermark, and no error."""
    server = Moving(dated=False)
    server.objects["oppo_1"] = {"id": "oppo_1", "date_created": START.isoformat(), "date_updated": moment}
    with reaching(colour, server) as close:
        changes = close.opportunities.changed_since(None, deletions=False)

        assert [change.id for change in changes] == ["oppo_1"]
    assert changes.watermark is None


@pytest.mark.parametrize("colour", COLOURS)
def test_changes_show_since_when(colour: Colour) -> None:
    """The repr of a run is its class and the moment that it began with."""
    name = {"sync": "Changes", "async": "AsyncChanges"}[colour]
    with reaching(colour, Moving()) as close:
        runs = [close.opportunities.changed_since(since) for since in (None, START)]

    for run, since in zip(runs, ("the beginning", "2026-03-02 09:15:41+00:00"), strict=True):
        assert f"<{name} since {since}>" in repr(run)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("deletions", [True, False])
def test_list_that_is_refused(colour: Colour, *, deletions: bool) -> None:
    """A refusal of the opportunities themselves is raised as it is: no deletions are missing."""
    server = Moving()

    def handler(request: httpx.Request) -> httpx.Response:
        return server(request) if "/event/" in request.url.path else httpx.Response(403, json={"error": "No"})

    with reaching(colour, handler) as close, pytest.raises(errors.Forbidden):
        next(close.opportunities.changed_since(None, deletions=deletions))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("since", [None, START - timedelta(days=1)], ids=["all", "since"])
def test_pages_are_of_the_size_asked_for(colour: Colour, since: datetime | None) -> None:
    """`page_size` counts for the opportunities, of which everything or what changed is read."""
    server = Moving()
    for _ in range(3):
        server.create()
    with reaching(colour, server) as close:
        changes = list(close.opportunities.changed_since(since, page_size=2))

    assert len(changes) == 3
    assert {query["_limit"] for path, query in server.queries if path == "/opportunity/"} == {"2"}

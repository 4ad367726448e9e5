"""The search language of texts: Close's constructs, one by one, and everything else refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.domain.search.parser import MAX_DEPTH, parse
from close_emulator.domain.search.scope import SearchError
from close_emulator.domain.search.tree import (
    All,
    Everything,
    Field,
    Has,
    Member,
    Node,
    Not,
    Related,
    Search,
    Value,
    Words,
)
from close_emulator.domain.search.tree import Any as AnyOf
from hypothesis import given
from hypothesis import strategies as st

from .conftest import BASE, check_answer
from .search_world import L1, L2, L3, L4, NOW, O1, O2, O3, O4, world

EMULATOR, IDS = world()


@pytest.fixture
def api() -> Iterator[httpx.Client]:
    """A client of the organization of the worked examples."""
    with httpx.Client(
        transport=EMULATOR.transport(),
        base_url=BASE,
        auth=(EMULATOR.api_key, ""),
        event_hooks={"response": [check_answer]},
    ) as client:
        yield client


def found(api: httpx.Client, path: str, query: str, **more: Any) -> list[str]:
    """Return the ids of what a search finds, in order. Names of ids in it stand for the ids."""
    for name in ("cfI", "cfN", "u1"):
        query = query.replace(name, IDS[name])
    answer = api.get(path, params={"query": query, **more})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["total_results"] >= len(body["data"])
    return [one["id"] for one in body["data"]]


#: The worked examples 1 to 12, 14 and 15.
LEADS: list[tuple[str, set[str]]] = [
    ("wayne", {L2, L3}),
    ('"wayne foundation"', {L3}),
    ("wayn not foundation", {L2}),
    ("bluth OR stark", {L1, L4}),
    ('email_address:"bruce@wayne.example"', {L2}),
    ("contacts > 1", {L1}),
    ("contacts:0", {L3}),
    ("custom.Industry:*", {L1, L2, L4}),
    ('not "custom.Industry":*', {L3}),
    ('custom.cfI:"Retail" (lead_status:Customer or contacts > 1)', {L1, L4}),
    ('call(date >= "2026-11-01")', {L1}),
    ("has:calls", {L1, L2}),
    ('date_updated>="2026-11-01T00:00" date_updated<"2026-11-26"', {L4}),
    ('email in ("gob@bluth.example", "pepper@stark.example")', {L1, L4}),
    ("in:save_V calls:0", {L3}),
]
#: What the examples leave out, of the constructs that have a source.
MORE: list[tuple[str, set[str]]] = [
    ("", {L1, L2, L3, L4}),
    ("*", {L1, L2, L3, L4}),
    ("WAYNE and Found", {L3}),
    ('"wayn"', set()),
    ("discount", {L1}),
    ("magician", {L1}),
    ("bluth wayne", set()),
    ("not (bluth or wayne)", {L4}),
    ("bluth or wayne not foundation", {L1, L2}),
    ("lead_status : pot", {L1, L3}),
    ('lead_status in ("potential", Customer)', {L1, L2, L3, L4}),
    ('lead_status not in ("Potential")', {L2, L4}),
    ("cfN > 10 cfN <= 50", {L4}),
    ("custom.Seats = 250", {L2}),
    ('"Industry":"Retail"', {L1, L4}),
    ("calls = 0", {L3, L4}),
    ("created:today", {L3}),
    ("created:yesterday", {L1}),
    ('date_created:"2026-11-25"', {L1}),
    ("date_created > 2026-11-25", {L3}),
    ("date_created <= 2026-10-01", {L2, L4}),
    ("date_created >= 2026-11-26T07:30", {L3}),
    ('date_created > "2026-11-26T07:30"', set()),
    ('date_created >= "2026-11-26T08:30+01:00"', {L3}),
    ("last_call >= 2026-11-01", {L1}),
    ("opportunity:won", {L2}),
    ('opportunity_status:"Demo Done"', {L2}),
    ("opportunity_status_type:active", {L1, L2}),
    ("opportunity_user:me", {L1, L2}),
    ("opportunity_user:u1", {L1, L2}),
    ("contact(title:CEO name:gob)", set()),
    ("contact(title:CEO name:michael)", {L1}),
    ('contact(email:"bruce@wayne.example" or title:COO)', {L2, L4}),
    ("not contact(title:*)", {L3}),
    ("sms(direction:inbound)", {L4}),
    ("opportunity(status_change(new_status:won))", {L2}),
    ("not not wayne", {L2, L3}),
    ("email_opened: no", {L1, L2, L3, L4}),
    (";", set()),
]


@pytest.mark.parametrize(("query", "expected"), [*LEADS, *MORE])
def test_leads(api: httpx.Client, query: str, expected: set[str]) -> None:
    """Each construct finds the leads that it describes."""
    assert set(found(api, "/lead/", query)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('date_created >= "2026-11-01" sort:-created', [L3, L1]),
        ("* sort:created", [L4, L2, L1, L3]),
        ("sort:-contacts,-created wayne or bluth", [L1, L2, L3]),
        ("sort:lead_status,created", [L4, L2, L1, L3]),
        ("sort:lead_status,-created", [L2, L4, L3, L1]),
        ("sort:display_name", [L1, L4, L2, L3]),
        ("custom.Seats > 0 sort:-display_name", [L2, L4, L1]),
    ],
)
def test_order(api: httpx.Client, query: str, expected: list[str]) -> None:
    """`sort:` may stand anywhere, orders by several fields, and from the largest down with a minus."""
    assert found(api, "/lead/", query) == expected


def test_slices(api: httpx.Client) -> None:
    """Slices are disjoint, in the order of the search, and together they are all of it; pages are cut from each."""
    slices = [found(api, "/lead/", f"sort:created slice:{part}/2") for part in (1, 2)]

    assert sorted(slices[0] + slices[1]) == [L1, L2, L3, L4]
    order = [L4, L2, L1, L3]
    assert all(one == sorted(one, key=order.index) for one in slices)
    [first, *rest] = next(one for one in slices if one)
    part = slices.index([first, *rest]) + 1
    assert found(api, "/lead/", f"sort:created slice:{part}/2", _skip=1) == rest


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("note:important", {O1, O4}),
        ("opportunity_status_type:active", {O1, O3}),
        ('user_id:"u1" opportunity_status:"Demo Done"', {O3}),
        ('status_change(new_status:won date:"2026-11-20")', {O2}),
        ("status_change(old_status:active new_status:won date:yesterday)", set()),
        ("note:*", {O1, O2, O4}),
        ("date_won >= 2026-11-20", {O2}),
        ("user:me not note:important", {O3}),
    ],
)
def test_opportunities(api: httpx.Client, query: str, expected: set[str]) -> None:
    """Opportunities are found by their own fields and by the log of their statuses; totals are of all that match."""
    assert set(found(api, "/opportunity/", query)) == expected


def test_opportunities_in_order(api: httpx.Client) -> None:
    """`sort:` orders opportunities, also beside a filter by date; another order beside it is refused."""
    assert found(api, "/opportunity/", "sort:updated", date_created__gte="2026-01-01") == [O4, O2, O3, O1]
    both = api.get("/opportunity/", params={"query": "sort:updated", "_order_by": "value"})
    assert both.status_code == 400
    assert list(both.json()["field-errors"]) == ["_order_by"]


def test_opportunities_of_found_leads(api: httpx.Client) -> None:
    """`lead_query` takes the same language over leads, without an order."""

    def of(query: str) -> httpx.Response:
        return api.get("/opportunity/", params={"lead_query": query})

    assert {one["id"] for one in of("contacts > 1 or stark").json()["data"]} == {O1, O4}
    assert of("wayne sort:created").status_code == 400


def test_days_are_the_callers(api: httpx.Client) -> None:
    """Days are those of the zone that `x-tz-offset` names: at 14 hours ahead it is the 27th already."""

    def of(query: str, offset: str) -> set[str]:
        answer = api.get("/opportunity/", params={"query": query}, headers={"x-tz-offset": offset})
        return {one["id"] for one in answer.json()["data"]}

    # O1 was changed on the 25th at 09:30 UTC, O3 on the 24th at 15:00.
    assert (of("updated:yesterday", "0"), of("updated:yesterday", "14")) == ({O1}, set())
    assert (of("updated:2026-11-25", "0"), of("updated:2026-11-25", "14")) == ({O1}, {O1, O3})


REFUSED = [
    "-wayne", "!wayne", "wayn*", '"half', "name:", "name:(a or b)", "(a", "a)", "()", "a or", "or a", "and a", "a and",
    "not", "a not", "in", "unknown:x", "custom.None:x", "custom.Seats:many", "created:soon", "created > soon",
    "contacts > many", "name > a", "name = a", "calls:*", "has:name", "in:save_none", "nothing(a)", "contact(city:x)",
    "created <= 30 days ago", 'created > "7 days ago"', "created >= 10 mins ago", "user:Ada", "created_by:Ada",
    "sort:nothing", "sort:", "slice:0/2", "slice:3/2", "slice:x", "(sort:name)", "not sort:name", "a[b]", "a{b}",
    "notifications > 1", "recipient:x", "name!:x", "email in (a b)", "email in (a", "a=b", "x:y:z", "name:a=b",
    "(" * (MAX_DEPTH + 1) + "a" + ")" * (MAX_DEPTH + 1), "not " * 1000 + "a",
    "created:0000-00-00", "created:2026-02-30", "email_opened:maybe",
]  # fmt: skip


@pytest.mark.parametrize("query", REFUSED)
def test_refused(api: httpx.Client, query: str) -> None:
    """What has no source, no meaning or no right answer is refused by name, with a sentence that says why."""
    answer = api.get("/lead/", params={"query": query})

    assert answer.status_code == 400, answer.text
    [(name, text)] = answer.json()["field-errors"].items()
    assert name == "query"
    assert text.endswith(".")


# --- properties

NAMES = st.text('abcé.-_:, "\\()*', min_size=1, max_size=6)
ORDINARY = st.from_regex(r"[a-z0-9é@.+_][a-z0-9é@.+_\-]{0,5}", fullmatch=True).filter(
    lambda word: word not in {"and", "or", "not", "in"}
)
VALUES = st.one_of(
    ORDINARY.map(lambda word: Value(word, quoted=False)),
    st.text(max_size=8).map(lambda text: Value(text, quoted=True)),
)
FIELDS = st.one_of(
    st.builds(
        Field, NAMES, st.sampled_from([":", "=", "<", "<=", ">", ">="]), VALUES.map(lambda one: (one,))
    ),
    st.builds(Field, NAMES, st.just("*")),
    st.builds(Field, NAMES, st.just("in"), st.lists(VALUES, min_size=1, max_size=3).map(tuple)),
)
LEAVES: st.SearchStrategy[Node] = st.one_of(
    st.just(Everything()), st.builds(Words, VALUES), FIELDS, st.builds(Has, NAMES), st.builds(Member, VALUES)
)


def _several(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[tuple[Node, ...]]:
    return st.lists(inner, min_size=2, max_size=3).map(tuple)


TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, _several(inner)),
        st.builds(AnyOf, _several(inner)),
        st.builds(Related, st.sampled_from(["call", "contact"]), inner),
    ),
    max_leaves=8,
)
SORTS = st.lists(st.from_regex(r"-?[a-z_.]{1,5}", fullmatch=True), max_size=2).map(tuple)
SLICES = st.none() | st.tuples(st.integers(1, 9), st.integers(9, 20))


@given(st.builds(Search, TREES, SORTS, SLICES))
def test_printed_trees_are_read_as_they_were(search: Search) -> None:
    """The text of a tree has that tree."""
    assert parse(str(search)) == search


PIECES = st.sampled_from([
    "wayne", '"', "(", ")", " ", ":", "*", "not ", " or ", " and ", " in ", "sort:", "slice:1/2", "created", "contacts",
    ">", "<=", "call(", "date", "2026-11-01", "today", "3 days ago", "custom.", "Seats", "has:", "in:", "save_V", ",",
    "-", "\\", "1e9", "é", "\u0000", "status_change(", "name", "me",
])  # fmt: skip


@given(st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=12).map("".join)))
def test_any_text_is_evaluated_or_refused(text: str) -> None:
    """Any text gets an answer: 200, or a 400 about the query. What can be read can be read again as it is printed."""
    try:
        assert parse(str(parse(text))) == parse(text)
    except SearchError:
        readable = False
    else:
        readable = True
    with httpx.Client(transport=EMULATOR.transport(), base_url=BASE, auth=(EMULATOR.api_key, "")) as client:
        for path in ("/lead/", "/opportunity/"):
            answer = client.get(path, params={"query": text})
            assert answer.status_code in ({200, 400} if readable else {400})
            if answer.status_code == 400:
                assert list(answer.json()["field-errors"]) == ["query"]


@pytest.mark.parametrize(("name", "counts"), [("query", (1, 0)), ("lead_query", (0, 1))])
def test_cached_lists_follow_the_clock(name: str, counts: tuple[int, int]) -> None:
    """A list that was found for today is found anew tomorrow, by opportunities and by leads."""
    now = [NOW]
    emulator = Emulator("empty", clock=lambda: now[0])
    emulator.restore(EMULATOR.snapshot())
    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as client:

        def count(query: str) -> int:
            return int(client.get("/opportunity/", params={name: query}).json()["total_results"])

        before = count("updated:yesterday")
        now[0] += timedelta(days=1)

        assert (before, count("updated:yesterday")) == counts

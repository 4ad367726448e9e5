"""Resume tokens: an iteration goes on after the last object it yielded, elsewhere and later."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import zlib
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import errors
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client
from tests.facades import facade_of
from tests.pagination.list_server import ListServer, answering, made

OTHER: dict[Colour, Colour] = {"sync": "async", "async": "sync"}


@given(
    st.lists(st.sampled_from([0, 0, 0.3, 1, 90]), max_size=40),
    st.integers(1, 7),
    st.integers(1, 7),
    st.integers(0, 45),
    st.sampled_from(["date_created", "-date_created", "value"]),
)
@settings(max_examples=200, deadline=None, derandomize=True, database=None)
def test_rest_follows(gaps: list[float], size: int, later_size: int, given_before: int, order: Any) -> None:
    """From a resume token at any place come exactly the objects that were not given before, in any page size."""
    offsets = [sum(gaps[: number + 1]) for number in range(len(gaps))]
    server = ListServer(made(offsets))
    with client("sync", server) as close:
        whole = [one.id for one in close.opportunities.iterate(order_by=order)]
        iteration = close.opportunities.iterate(order_by=order, page_size=size)
        first = [one.id for one, _ in zip(iteration, range(given_before), strict=False)]
        # zip takes one more object before it sees that the range is over.
        first = whole[: len(first) + (len(first) == given_before < len(whole))]
        resumed = close.opportunities.iterate(
            order_by=order, page_size=later_size, resume_token=iteration.resume_token
        )
        rest = [one.id for one in resumed]

    assert first + rest == whole


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("tag", ["opportunities", "contacts", "lead_statuses"])
def test_in_the_other_colour(colour: Colour, tag: str) -> None:
    """A resume token of one colour is one of the other, for lists of every form, and knows the total."""
    server = ListServer(made(range(20)))
    size = {} if tag == "lead_statuses" else {"page_size": 6}
    with client(colour, server) as close:
        iteration = facade_of(close, tag).iterate(**size)
        first = [next(iteration).id for _ in range(8)]
        resume_token, total = iteration.resume_token, iteration.total_results
    with client(OTHER[colour], server) as other:
        resumed = facade_of(other, tag).iterate(resume_token=resume_token, **size)
        known = resumed.total_results
        rest = [one.id for one in resumed]

    assert first + rest == [one.id for one in _whole(server, tag)]
    assert known == total == 20


def _whole(server: ListServer, tag: str) -> list[Any]:
    with client("sync", server) as close:
        return list(facade_of(close, tag).iterate())


def test_in_another_process() -> None:
    """A resume token of a place is the same in every process, whatever its hash seed, and is read in another."""
    program = """
import sys, httpx2 as httpx
from close_crm import Close
from tests.pagination.list_server import ListServer, made
with Close("key", transport=httpx.MockTransport(ListServer(made([0] * 20))), tz_offset=None) as close:
    iteration = close.opportunities.iterate(page_size=6, resume_token=sys.argv[1] if sys.argv[1:] else None)
    print(*[next(iteration).id for _ in range(5)], iteration.resume_token)
"""

    def run(seed: str, *arguments: str) -> list[str]:
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        )
        return done.stdout.split()

    *first, resume_token = run("1")
    *second, _ = run("2", resume_token)

    assert first + second == [f"oppo_{number}" for number in range(10)]
    assert run("3")[-1] == resume_token


@pytest.mark.parametrize("colour", COLOURS)
def test_after_changes(colour: Colour) -> None:
    """What is deleted or added while a resume token lies in a drawer moves nothing that is still to come."""
    server = ListServer(made([*range(10), *[10] * 30, *range(11, 30)]))
    with client(colour, server) as close:
        iteration = close.opportunities.iterate(page_size=7)
        first = [next(iteration).id for _ in range(24)]
        resume_token = iteration.resume_token
        for id in ["oppo_2", "oppo_12", "oppo_23", "oppo_30"]:
            del server.objects[id]
        rest = [one.id for one in close.opportunities.iterate(page_size=7, resume_token=resume_token)]

    assert first + rest == [f"oppo_{number}" for number in range(59) if number != 30]


@pytest.mark.parametrize("colour", COLOURS)
def test_of_a_list_at_its_end(colour: Colour) -> None:
    """The resume token of a list that was read to its end returns what has been added since."""
    server = ListServer(made(range(9)))
    with client(colour, server) as close:
        iteration = close.opportunities.iterate(page_size=4)
        list(iteration)
        server.objects.update({f"oppo_9{n}": made([100 + n])["oppo_0"] for n in range(3)})
        added = [one.id for one in close.opportunities.iterate(resume_token=iteration.resume_token)]

    assert added == ["oppo_90", "oppo_91", "oppo_92"]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "other",
    [
        {"lead_id": "lead_2"},
        {"lead_id": "lead_1", "status_type": "won"},
        {"lead_id": "lead_1", "order_by": "-date_created"},
        {"lead_id": "lead_1", "x_tz_offset": 2},
        {},
    ],
)
def test_for_other_filters(colour: Colour, other: dict[str, Any]) -> None:
    """A resume token of a list with other filters, order or zone is refused before anything is sent."""
    server = ListServer(made(range(9)))
    with client(colour, server) as close:
        resume_token = close.opportunities.iterate(lead_id="lead_1").resume_token

        with pytest.raises(errors.InvalidResumeToken, match="same operation, filters and order"):
            close.opportunities.iterate(**other, resume_token=resume_token)
    assert server.queries == []


def test_for_another_operation() -> None:
    """A resume token of another operation is refused."""
    with client("sync", ListServer({})) as close:
        resume_token = close.leads.iterate().resume_token

        with pytest.raises(errors.InvalidResumeToken):
            close.contacts.iterate(resume_token=resume_token)


def test_for_other_fields_and_sizes() -> None:
    """Which fields come, and how many objects at a time, is no part of a list: a resume token is valid for any."""
    with client("sync", ListServer(made(range(9)))) as close:
        iteration = close.opportunities.iterate(page_size=2, fields=["id"])
        next(iteration)
        rest = [one.id for one in close.opportunities.iterate(resume_token=iteration.resume_token)]

    assert rest == [f"oppo_{number}" for number in range(1, 9)]


def _packed(fields: Any) -> str:
    return base64.urlsafe_b64encode(zlib.compress(json.dumps(fields).encode())).decode()


#: What a resume token holds, of a list that has just begun.
_FIELDS: dict[str, Any] = {
    "skip": 0, "way": 1, "bound": None, "start": None, "back": None, "newest": None, "until": None, "cursor": None,
    "begun": 0, "reading": 0, "pages": 0, "anchored": False, "total": None, "seen": "", "given": "",
}  # fmt: skip


_DAMAGE: list[dict[str, Any]] = [
    {"skip": -1}, {"way": 5}, {"bound": "2026"}, {"bound": 10**15}, {"newest": 10**30}, {"until": "x"},
    {"cursor": {"a": 1}}, {"begun": "1"}, {"reading": 1}, {"reading": -1}, {"pages": None}, {"anchored": 1},
    {"total": "1"}, {"seen": 7}, {"seen": "x"}, {"given": "-" + "f" * 15}, {"given": None},
]  # fmt: skip


def test_hand_made() -> None:
    """A resume token packed by hand is read: what the damaged ones below are refused for is their one bad field."""
    server = ListServer(made(range(3)))
    with client("sync", server) as close:
        good = close.opportunities.iterate().resume_token
        resume_token = good.rpartition(".")[0] + "." + _packed(list(_FIELDS.values()))

        assert len(list(close.opportunities.iterate(resume_token=resume_token))) == 3


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "x",
        "ä",
        "AAAA",
        _packed([]),
        _packed({}),
        *[
            _packed(list({**_FIELDS, **change}.values()))
            for change in _DAMAGE
        ],
        base64.urlsafe_b64encode(zlib.compress(b"[" * 100_000)).decode(),
        base64.urlsafe_b64encode(zlib.compress(b" " * 40_000_000)).decode(),
    ],
)  # fmt: skip
def test_damaged(payload: str) -> None:
    """A resume token that was tampered with, cut or blown up is refused with a clear error."""
    with client("sync", ListServer({})) as close:
        good = close.opportunities.iterate().resume_token

        with pytest.raises(errors.InvalidResumeToken, match="damaged"):
            close.opportunities.iterate(resume_token=good.rpartition(".")[0] + "." + payload)


@pytest.mark.parametrize("resume_token", ["", "close-2.abc.def", "nonsense", 5, b"close-1"])
def test_of_another_version(resume_token: Any) -> None:
    """What is no resume token of this version is refused; the error says how one begins."""
    with client("sync", ListServer({})) as close, pytest.raises(errors.InvalidResumeToken, match="close-1"):
        close.opportunities.iterate(resume_token=resume_token)


def test_tells_nothing() -> None:
    """A resume token has neither key, filters nor ids, and no more than it needs."""
    server = ListServer(made([0] * 30))
    with client("sync", server, api_key="api_secret") as close:
        iteration = close.opportunities.iterate(query="jane@example.com", lead_id="lead_Birch", page_size=50)
        for _ in range(9):
            next(iteration)
        resume_token = iteration.resume_token

    payload = resume_token.rpartition(".")[2]
    inside = zlib.decompress(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))).decode()
    for secret in ("api_secret", "jane", "example", "Birch", "oppo_"):
        assert secret not in resume_token
        assert secret not in inside
    assert len(resume_token) < 250


@pytest.mark.parametrize("colour", COLOURS)
def test_of_a_cursor(colour: Colour) -> None:
    """In a list with cursors, a resume token asks for the page under way once more, and leaves out what was given."""
    pages = [
        {"data": [{"id": f"ev_{n}"} for n in range(3)], "cursor_next": "two"},
        {"data": [{"id": f"ev_{n}"} for n in range(3, 6)], "cursor_next": None},
    ]
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.params.get("_cursor", ""))
        return httpx.Response(200, json=pages[asked[-1] == "two"])

    with client(colour, transport=httpx.MockTransport(handler)) as close:
        iteration = close.iterate("/event/")
        first = [next(iteration)["id"] for _ in range(4)]
        rest = [one["id"] for one in close.iterate("/event/", resume_token=iteration.resume_token)]

    assert first + rest == [f"ev_{number}" for number in range(6)]
    assert asked == ["", "two", "two"]


def test_is_there_from_the_start() -> None:
    """Before the first object, the resume token is that of the whole list."""
    body = {"data": [{"id": "cont_1"}], "has_more": False}
    with client("sync", answering(body)) as close:
        resume_token = close.contacts.iterate().resume_token

        assert [one.id for one in close.contacts.iterate(resume_token=resume_token)] == ["cont_1"]

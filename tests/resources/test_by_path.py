"""Requests and lists by path: what is not described is reached with the same care."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import UpdateOpportunity
from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_crm.events import Event, RequestSent

from tests.colours import COLOURS, Colour, client
from tests.pagination.list_server import ListServer, made

QUICK = RetryPolicy(attempts=3, first_wait=0.001, longest_wait=0.001)


def reaching(
    colour: Colour, handler: Callable[[httpx.Request], httpx.Response], **settings: Any
) -> AbstractContextManager[Close]:
    """A client that may send what is not described."""
    return client(colour, transport=httpx.MockTransport(handler), **settings)


class Recorder:
    """Answers each request with the next of some answers, the last one for ever."""

    def __init__(self, *answers: httpx.Response | Exception | int | Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return answer
        return httpx.Response(answer) if isinstance(answer, int) else httpx.Response(200, json=answer)


LOST = httpx.ReadError("cut off")


@pytest.mark.parametrize("colour", COLOURS)
def test_request(colour: Colour) -> None:
    """Any path below the base URL can be asked for; the answer comes whole, its JSON parsed."""
    server = Recorder(httpx.Response(200, json={"data": []}, headers={"trace-id": "f00"}))
    with reaching(colour, server, tz_offset=-8) as close:
        answer = close.request("get", "/item/", params={
            "lead_id": "lead_1", "is_complete": False, "_limit": 5, "id__in": ["a", "b"], "date": date(2026, 1, 2),
            "at": datetime(2026, 1, 2, 3, tzinfo=UTC),
        })  # fmt: skip

    (sent,) = server.requests
    assert (answer.status_code, answer.parsed, answer.headers["trace-id"]) == (200, {"data": []}, "f00")
    assert (sent.method, sent.url.path) == ("GET", "/api/v1/item/")
    assert dict(sent.url.params) == {
        "lead_id": "lead_1", "is_complete": "false", "_limit": "5", "id__in": "a,b", "date": "2026-01-02",
        "at": "2026-01-02T03:00:00+00:00",
    }  # fmt: skip
    assert sent.headers["authorization"].startswith("Basic ")
    assert sent.headers["x-tz-offset"] == "-8"


@pytest.mark.parametrize("colour", COLOURS)
def test_body(colour: Colour) -> None:
    """A body goes as JSON, a model as its keys and values; an answer without a body is None."""
    server = Recorder(httpx.Response(200), httpx.Response(204))
    with reaching(colour, server) as close:
        first = close.request("POST", "/item/", json=["ä", None]).parsed
        second = close.request("POST", "/x/", json=UpdateOpportunity(value=5)).parsed

    assert [json.loads(sent.content) for sent in server.requests] == [["ä", None], {"value": 5}]
    assert (first, second) == (None, None)


@pytest.mark.parametrize("colour", COLOURS)
def test_answer_that_is_no_json(colour: Colour) -> None:
    """A success that is not JSON is an UnexpectedBody that carries the answer."""
    with (
        reaching(colour, Recorder(httpx.Response(200, content=b"<html>"))) as close,
        pytest.raises(errors.UnexpectedBody) as caught,
    ):
        close.request("GET", "/item/")

    assert caught.value.response.content == b"<html>"


@pytest.mark.parametrize("colour", COLOURS)
def test_errors_tell_method_and_path(colour: Colour) -> None:
    """Refusals are the errors of all other calls, with method, path, template without ids, and attempts."""
    with (
        reaching(colour, Recorder(404)) as close,
        pytest.raises(errors.NotFound) as caught,
    ):
        close.request("DELETE", "/item/item_CIRBXhBOH2kgY8Wt5zN1vYTRhQIlvXvRJ6OBqcKTXDc/")

    error = caught.value
    assert (error.method, error.path[:18], error.template) == (
        "DELETE",
        "/api/v1/item/item_",
        "DELETE /item/{id}/",
    )
    assert len(error.attempts) == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("method", "path", "idempotency", "sent"),
    [
        ("GET", "/item/", None, 3),
        ("HEAD", "/item/", None, 3),
        ("POST", "/item/", None, 1),
        ("PUT", "/item/", None, 1),
        ("DELETE", "/item/", None, 1),
        ("PATCH", "/item/", None, 1),
        ("POST", "/data/search/", "read", 3),
        ("PUT", "/item/", "replace", 3),
        ("DELETE", "/item/", "remove", 3),
        ("POST", "/item/", "irreversible", 1),
        ("PUT", "/opportunity/oppo_1/", None, 3),
        ("DELETE", "/opportunity/oppo_1/", None, 3),
        ("POST", "/opportunity/", None, 1),
        ("PUT", "/opportunity/oppo_1/", "create", 1),
        ("GET", "/opportunity/oppo_1/", None, 3),
    ],
)
def test_what_is_sent_again(colour: Colour, method: str, path: str, idempotency: Any, sent: int) -> None:
    """After an answer that was lost, reads go again, and what the description or the caller says may; nothing else."""
    server = Recorder(LOST)
    with (
        reaching(colour, server, retry=QUICK) as close,
        pytest.raises(errors.TransportError) as caught,
    ):
        close.request(method, path, idempotency=idempotency)

    assert len(server.requests) == sent
    assert isinstance(caught.value, errors.OutcomeUnknown) is (sent == 1)


@pytest.mark.parametrize("colour", COLOURS)
def test_additions_are_read_back(colour: Colour) -> None:
    """Where path and method are described, a body that adds to a list is read back before it is sent again."""
    server = Recorder(LOST, {"id": "oppo_1", "custom.cf_a": ["Gold"]})
    with reaching(colour, server, retry=QUICK) as close:
        answer = close.request("PUT", "/opportunity/oppo_1/", json={"custom.cf_a.add": "Gold"})

    assert [sent.method for sent in server.requests] == ["PUT", "GET"]
    assert answer.parsed["id"] == "oppo_1"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "path",
    [
        "", "item/", "https://example.com/", "//example.com/", "/item/?a=b", "/item/#a", "/../x/", "/a/./b/", "/a/..",
        "/%2e%2e/x/", "/a%2Fb/", "/a\r\nHost: x/", "/a b/", "/a\\b/", "/%5c/", "/%0d%0a/", None, 5, "\n/item/",
        "/\x00/",
    ],
)  # fmt: skip
def test_bad_paths(colour: Colour, path: Any) -> None:
    """A path that could lead elsewhere than below the base URL, or split a header, is refused before sending."""
    server = Recorder({})
    with reaching(colour, server) as close:
        with pytest.raises(errors.InvalidRequest, match="path"):
            close.request("GET", path)
        with pytest.raises(errors.InvalidRequest, match="path"):
            close.iterate(path)

    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"method": "TRACE"}, "method"),
        ({"method": "GET\r\n"}, "method"),
        ({"method": None}, "method"),
        ({"json": {}}, "json"),
        ({"method": "POST", "json": {1, 2}}, "json"),
        ({"method": "POST", "json": float("nan")}, "json"),
        ({"method": "POST", "json": "\ud800"}, "json"),
        ({"idempotency": "often"}, "idempotency"),
        ({"params": {"a": None}}, "a takes"),
        ({"params": {"a": object()}}, "a takes"),
        ({"params": {"a": ["x,y"]}}, "a: "),
        ({"params": {"a": ""}}, "a takes a text that is not blank"),
        ({"params": {"a": " \n"}}, "a takes a text that is not blank"),
        ({"params": {"a": ","}}, "a takes a text that is not blank or of commas alone"),
        ({"params": {"a": {}}}, "a takes text"),
        ({"params": {"a": ["b", " "]}}, "a.1. takes a text that is not blank"),
        ({"params": {"a": []}}, "a takes at least one value"),
        ({"params": {"a": set()}}, "a takes at least one value"),
        ({"params": {"a": datetime(2026, 1, 1)}}, "a takes"),
        ({"params": {1: "a"}}, "params"),
        ({"params": "a=b"}, "params"),
        ({"params": {"a": float("nan")}}, "a takes"),
        ({"params": {"a": [float("inf")]}}, "a takes"),
        ({"params": {"a": "\ud800"}}, "a takes"),
        ({"params": {"a": "x" * 70_000}}, "address"),
    ],
)
def test_bad_arguments(arguments: dict[str, Any], named: str) -> None:
    """An argument that can't be sent is refused by name before anything is."""
    server = Recorder({})
    with reaching("sync", server) as close, pytest.raises(errors.InvalidRequest, match=named):
        close.request(arguments.pop("method", "GET"), "/item/", **arguments)

    assert server.requests == []


@pytest.mark.parametrize("colour", COLOURS)
def test_events_hold_no_ids(colour: Colour) -> None:
    """Events of undescribed calls name a template, without the ids of the path."""
    seen: list[Event] = []
    with reaching(colour, Recorder({}), hooks=[seen.append]) as close:
        close.request("GET", "/item/item_CIRBXhBOH2kgY8Wt5zN1vYTRhQIlvXvRJ6OBqcKTXDc/")
        close.request("GET", "/activity/status_change/lead/")

    templates = [event.call.template for event in seen if isinstance(event, RequestSent)]
    assert templates == ["GET /item/{id}/", "GET /activity/status_change/lead/"]


@pytest.mark.parametrize("colour", COLOURS)
def test_deadline_applies(colour: Colour) -> None:
    """`with_options(deadline=...)` bounds calls by path as it does all others."""
    with (
        reaching(
            colour, Recorder(httpx.Response(429, headers={"retry-after": "5"})), retry=RetryPolicy()
        ) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.with_options(deadline=1).request("GET", "/item/")


@pytest.mark.parametrize("colour", COLOURS)
def test_groups_follow_the_path(colour: Colour) -> None:
    """What counts against the limit of a described operation does so by path, too."""
    reported = httpx.Response(200, json={}, headers={"ratelimit": "limit=100, remaining=50, reset=5"})
    with reaching(colour, Recorder(reported), rate_limits=True, api_key="key_of_groups") as close:
        close.request("GET", "/opportunity/oppo_1/")
        close.request("GET", "/item/item_CIRBXhBOH2kgY8Wt5zN1vYTRhQIlvXvRJ6OBqcKTXDc/")

        close.request("GET", "/custom_activity/")
        groups = set(close.rate_limit_states)

    assert groups == {"GET /opportunity/", "GET /item/", "GET /custom_activity/"}


# Lists


@pytest.mark.parametrize("colour", COLOURS)
def test_described_list(colour: Colour) -> None:
    """A list that is described is read as its operation is: in windows, past the largest `_skip`."""
    server = ListServer(made(range(200)), max_skip=30)
    with reaching(colour, server) as close:
        found = [
            one["id"] for one in close.iterate("/opportunity/", params={"status_type": "won"}, page_size=10)
        ]

    assert found == [f"oppo_{number}" for number in range(200)]


@pytest.mark.parametrize("colour", COLOURS)
def test_undescribed_list(colour: Colour) -> None:
    """A list that nobody described goes on by `_skip` when its answers say whether there is more."""
    server = ListServer(made(range(25)), order="value")
    with reaching(colour, server) as close:
        found = [one["id"] for one in close.iterate("/item/", params={"lead_id": "lead_1"}, page_size=10)]

    assert found == [f"oppo_{number}" for number in range(25)]
    assert [query.get("_skip") for query in server.queries] == [None, "10", "20"]
    assert {query["lead_id"] for query in server.queries} == {"lead_1"}


@pytest.mark.parametrize("colour", COLOURS)
def test_cursor_in_the_query(colour: Colour) -> None:
    """A list whose answers name the next page is followed by cursor, with the same filters, until there is none."""
    pages = {"": ([1, 2], "a"), "a": ([], "b"), "b": ([3], None)}
    asked: list[dict[str, str]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(dict(request.url.params))
        data, following = pages[asked[-1].get("_cursor", "")]
        return httpx.Response(
            200, json={"data": [{"id": n} for n in data], "cursor_next": following, "cursor_previous": None}
        )

    with reaching(colour, handler) as close:
        found = [
            one["id"] for one in close.iterate("/event/", params={"object_type": "opportunity"}, page_size=50)
        ]

    assert found == [1, 2, 3]
    assert asked == [
        {"object_type": "opportunity", "_limit": "50", **more}
        for more in ({}, {"_cursor": "a"}, {"_cursor": "b"})
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_cursor_in_the_body(colour: Colour) -> None:
    """A search is followed by the cursor in its body; as it only reads, a page that was lost is asked for again."""
    query = {"query": {"type": "match_all"}}
    server = Recorder({"data": [{"id": 1}], "cursor": "a"}, LOST, {"data": [{"id": 2}], "cursor": None})
    with reaching(colour, server, retry=QUICK) as close:
        found = [one["id"] for one in close.iterate("/data/search/", method="POST", json=query, page_size=1)]

    assert found == [1, 2]
    assert [json.loads(sent.content) for sent in server.requests] == [
        {**query, "_limit": 1},
        *[{**query, "_limit": 1, "cursor": "a"}] * 2,
    ]
    assert query == {"query": {"type": "match_all"}}


@pytest.mark.parametrize("colour", COLOURS)
def test_cursor_that_names_itself(colour: Colour) -> None:
    """A cursor that leads to itself ends in an error."""
    server = Recorder({"data": [{"id": 1}], "cursor_next": "a"})
    with reaching(colour, server) as close, pytest.raises(errors.IncompleteList, match="names itself"):
        list(close.iterate("/event/"))

    assert len(server.requests) == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_whole_list(colour: Colour) -> None:
    """A list that says nothing of pages is given whole, with one request."""
    server = Recorder({"data": [{"id": 1}, {"id": 2}]})
    with reaching(colour, server) as close:
        found = list(close.iterate("/user/availability/"))

    assert (found, len(server.requests)) == ([{"id": 1}, {"id": 2}], 1)


async def test_bad_list_method() -> None:
    """Lists are read by GET or POST alone, with an object as body."""
    async with AsyncClose("key") as close:
        with pytest.raises(errors.InvalidRequest, match="method"):
            close.iterate("/item/", method="PUT")  # type: ignore[arg-type]  # what the annotation forbids, on purpose
        with pytest.raises(errors.InvalidRequest, match="json"):
            close.iterate("/item/", method="POST", json=[1])  # type: ignore[arg-type]  # what the annotation forbids, on purpose


@pytest.mark.parametrize("path", ["/\ud800/", "/" + "a" * 70_000 + "/"])
def test_paths_that_no_address_can_hold(path: str) -> None:
    """Text that no address can hold is refused like any other bad input."""
    server = Recorder({})
    with reaching("sync", server) as close, pytest.raises(errors.InvalidRequest, match="address"):
        close.request("GET", path)

    assert server.requests == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("path", ["/item/", "/opportunity/"])
def test_limit_is_the_page_size(colour: Colour, path: str) -> None:
    """A `_limit` among the parameters of a list is its page size."""
    server = ListServer(made(range(25)), order="date_created")
    with reaching(colour, server) as close:
        found = [one["id"] for one in close.iterate(path, params={"_limit": 7})]

    assert found == [f"oppo_{number}" for number in range(25)]
    assert {query["_limit"] for query in server.queries} == {"7"}


@pytest.mark.parametrize("name", ["_skip", "_group_by"])
def test_what_an_iteration_says_itself(name: str) -> None:
    """What would move or miscount an iteration's pages is refused before sending."""
    server = Recorder({})
    with reaching("sync", server) as close, pytest.raises(errors.InvalidRequest, match=name):
        close.iterate("/opportunity/", params={name: "5"})
    with reaching("sync", server) as close, pytest.raises(errors.InvalidRequest, match=name):
        close.iterate("/data/search/", method="POST", json={name: 5})

    assert server.requests == []


@pytest.mark.parametrize("colour", COLOURS)
def test_head_of_a_described_path(colour: Colour) -> None:
    """HEAD is named as what it is, by the template of the described GET, and its empty answer is none."""
    with reaching(colour, Recorder(200, 404)) as close:
        assert close.request("HEAD", "/me/").parsed is None
        with pytest.raises(errors.NotFound) as caught:
            close.request("HEAD", "/opportunity/oppo_1/")

    assert caught.value.template == "HEAD /opportunity/{id}/"

"""Faults by script: each instruction in process and over HTTP, and whether the request was carried out."""

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Literal

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.faults.corrupt_bodies import gzip_bomb
from close_emulator.faults.faults import INSTRUCTIONS, Fault

from .conftest import BASE

Way = Literal["in process", "over HTTP"]

#: What a client sees of each instruction: an error, or something about the answer. Small numbers where time or size
#: matters, as these run over real HTTP as well.
SEEN: dict[str, tuple[dict[str, Any], type[Exception] | Callable[[httpx.Response], bool]]] = {
    "pass": ({}, lambda answer: answer.json()["value"] == 4711),
    "delay": ({"seconds": 0.001}, lambda answer: answer.json()["value"] == 4711),
    "delay-after-processing": ({"seconds": 0.001}, lambda answer: answer.json()["value"] == 4711),
    "refuse-connection": ({}, httpx.TransportError),
    "return-503": ({}, lambda answer: answer.status_code == 503 and answer.json() == {"error": "Service Unavailable"}),
    "return-504-after-processing": ({}, lambda answer: answer.status_code == 504),
    "return-html": ({}, lambda answer: answer.status_code == 502 and answer.text.startswith("<html>")),
    "return-html-after-processing": ({}, lambda answer: answer.status_code == 200 and "<html>" in answer.text),
    "return-redirect": ({}, lambda answer: answer.status_code == 307 and "location" in answer.headers),
    "return-reset-connection": ({}, httpx.ReadError),
    "return-reset-connection-after-processing": ({}, httpx.ReadError),
    "return-close-connection": ({}, httpx.RemoteProtocolError),
    "return-close-connection-after-processing": ({}, httpx.RemoteProtocolError),
    "return-timeout": ({}, httpx.ReadTimeout),
    "return-timeout-after-processing": ({}, httpx.ReadTimeout),
    "return-broken-stream": ({}, httpx.ReadError),
    "return-short-body": ({}, httpx.RemoteProtocolError),
    "return-truncated-body": ({}, lambda answer: answer.text.startswith("{") and not answer.text.endswith("}")),
    "return-empty-body": ({}, lambda answer: (answer.status_code, answer.content) == (200, b"")),
    "return-invalid-utf8": ({}, lambda answer: b"\xff" in answer.content),
    "return-false-gzip": ({}, httpx.DecodingError),
    "return-gzip-bomb": (
        {"size": 3_000_000},
        lambda answer: len(answer.content) > 3_000_000 and answer.json()["value"] == 4711,
    ),
    "return-slow-drip": ({"seconds": 0.00001}, lambda answer: answer.json()["value"] == 4711),
}  # fmt: skip


@contextmanager
def client(emulator: Emulator, way: Way, timeout: float = 5) -> Iterator[httpx.Client]:
    """A client of an emulator, without a network or with one."""
    settings: dict[str, Any] = {"auth": (emulator.api_key, ""), "timeout": timeout}
    if way == "in process":
        with httpx.Client(transport=emulator.transport(), base_url=BASE, **settings) as caller:
            yield caller
    else:
        with emulator.serve() as base_url, httpx.Client(base_url=base_url, **settings) as caller:
            yield caller


def carried_out(instruction: str) -> bool:
    """Whether the documentation says that a request takes effect."""
    return "after-processing" in instruction or instruction in {
        "pass", "delay", "return-broken-stream", "return-short-body", "return-truncated-body", "return-empty-body",
        "return-invalid-utf8", "return-false-gzip", "return-gzip-bomb", "return-slow-drip",
    }  # fmt: skip


def test_every_instruction_is_tried() -> None:
    """The table above has every instruction."""
    named = {name.replace("503", "NNN").replace("504", "NNN") for name in SEEN}

    assert named == set(INSTRUCTIONS)


@pytest.mark.parametrize("way", ["in process", "over HTTP"])
@pytest.mark.parametrize("instruction", SEEN)
def test_instruction(emulator: Emulator, demo: str, instruction: str, way: Way) -> None:
    """The client sees what the instruction says, and the change is there exactly if the request was carried out."""
    arguments, seen = SEEN[instruction]
    emulator.faults.add(instruction, operation="opportunities_update", **arguments)

    with client(emulator, way, 0.2 if "timeout" in instruction else 5) as caller:
        if isinstance(seen, type):
            with pytest.raises(seen):
                caller.put(demo, json={"value": 4711})
        else:
            assert seen(caller.put(demo, json={"value": 4711}))
        after = caller.get(demo).json()["value"]

    assert after == (4711 if carried_out(instruction) else 50_000)
    assert emulator.faults.left == []
    assert [e.fault for e in emulator.exchanges if e.method == "PUT"] == [instruction]


@pytest.mark.parametrize("instruction", [name for name in SEEN if isinstance(SEEN[name][1], type)])
async def test_async_clients(emulator: Emulator, demo: str, instruction: str) -> None:
    """Async clients meet the same errors in process."""
    emulator.faults.add(instruction)
    expected = SEEN[instruction][1]
    assert isinstance(expected, type)

    async with httpx.AsyncClient(
        transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")
    ) as caller:
        with pytest.raises(expected):
            await caller.put(demo, json={"value": 4711})


def test_counts_and_order(api: httpx.Client, emulator: Emulator) -> None:
    """Lines are used up in order, each as often as it says; `pass` lets requests through in between."""
    api.event_hooks = {}
    emulator.faults.load([{"do": "return-503", "times": 2}, {"do": "pass"}, {"do": "return-429"}])

    assert [api.get("/me/").status_code for _ in range(5)] == [503, 503, 200, 429, 200]


def test_routes(api: httpx.Client, emulator: Emulator, demo: str) -> None:
    """A line is for an operation, a method, a path or a path's template, and others pass it by."""
    api.event_hooks = {}
    emulator.faults.add("return-500", operation="opportunities_get")
    emulator.faults.add("return-501", method="post", path="/opportunity/")
    emulator.faults.add("return-502", path="/opportunity/{id}/", times=None)
    emulator.faults.add("return-504", path=demo)

    assert api.get("/me/").status_code == 200
    assert api.post("/opportunity/", json={}).status_code == 501
    assert [api.get(demo).status_code for _ in range(3)] == [500, 502, 502]
    assert [fault.do for fault in emulator.faults.left] == ["return-502", "return-504"]


def test_given_answers(api: httpx.Client, emulator: Emulator) -> None:
    """Status, headers and body can be given: a text as it is, anything else as JSON."""
    api.event_hooks = {}
    emulator.faults.add("return-429", headers={"Retry-After": "7"}, body={"rate_reset": 7.35})
    emulator.faults.add("return-200", body="null")
    emulator.faults.add("return-redirect", status=302, location="http://other.example/x")

    limited, null, moved = (api.get("/me/") for _ in range(3))

    assert (limited.status_code, limited.headers["retry-after"], limited.json()) == (
        429,
        "7",
        {"rate_reset": 7.35},
    )
    assert (null.status_code, null.text) == (200, "null")
    assert (moved.status_code, moved.headers["location"]) == (302, "http://other.example/x")


def test_late_answers(demo: str) -> None:
    """In process nothing waits: waits are recorded and handed on, up to the client's patience, which then ends."""
    slept: list[float] = []
    emulator = Emulator(sleep=slept.append)
    for instruction, seconds in (("delay", 3), ("delay", 30), ("delay-after-processing", 30)):
        emulator.faults.add(instruction, seconds=seconds, method="PUT")

    with client(emulator, "in process") as caller:
        assert caller.put(demo, json={"value": 1}).status_code == 200
        with pytest.raises(httpx.ReadTimeout):
            caller.put(demo, json={"value": 2})
        before = caller.get(demo).json()["value"]
        with pytest.raises(httpx.ReadTimeout):
            caller.put(demo, json={"value": 3})
        after = caller.get(demo).json()["value"]

    assert (before, after) == (1, 3)
    assert slept == emulator.faults.waits == [3, 5, 5]


def test_client_that_leaves(emulator: Emulator, demo: str) -> None:
    """Over HTTP, a client that leaves during `delay` leaves nothing behind, and is recorded as not answered."""
    emulator.faults.add("delay", seconds=60, method="PUT")

    with client(emulator, "over HTTP") as caller:
        with pytest.raises(httpx.ReadTimeout):
            caller.put(demo, json={"value": 2}, timeout=0.1)
        assert caller.get(demo).json()["value"] == 50_000

    assert [e.status for e in emulator.exchanges if e.method == "PUT"] == [None]


@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ({}, "a script of faults is a list, not dict"),
        (["return-503"], r"faults\[0\]: a fault is a mapping"),
        (
            [{"do": "pass"}, {"do": "explode"}],
            r"faults\[1\]: unknown instruction 'explode'; there are pass, ",
        ),
        ([{"do": "return-99"}], "unknown instruction"),
        ([{"do": 5}], "do is a text"),
        ([{"times": 1}], "`do` is missing"),
        ([{"do": "pass", "count": 1}], "unknown key 'count'"),
        ([{"do": "pass", "times": 0}], "times is a number from 1"),
        ([{"do": "pass", "times": True}], "times is a number from 1"),
        ([{"do": "delay", "seconds": -1}], "seconds go from 0"),
        ([{"do": "delay", "seconds": "1"}], "seconds go from 0"),
        ([{"do": "delay", "seconds": True}], "seconds go from 0"),
        ([{"do": "delay", "seconds": 86_401}], "seconds go from 0"),
        ([{"do": "return-html", "status": 199}], "status goes from 200"),
        ([{"do": "return-html", "status": 600}], "status goes from 200"),
        ([{"do": "return-gzip-bomb", "size": -1}], "size goes from 0"),
        ([{"do": "return-gzip-bomb", "size": 2**32}], "size goes from 0"),
        ([{"do": "return-200", "body": {1, 2}}], "body is a text, or what JSON can hold"),
        ([{"do": "pass", "path": 1}], "path is a text"),
        ([{"do": "return-200", "headers": {"a": "b\r\nc: d"}}], "headers are a mapping"),
        ([{"do": "return-redirect", "location": "x\ny"}], "location is an address"),
    ],
)
def test_bad_scripts(emulator: Emulator, script: object, problem: str) -> None:
    """A script that can't be followed is refused as a whole, with the line and what is wrong with it."""
    with pytest.raises(ValueError, match=problem):
        emulator.faults.load(script)
    assert emulator.faults.left == []


def test_scripts_are_data(emulator: Emulator) -> None:
    """A script goes through JSON and back."""
    script = [{"do": "return-503", "times": None, "method": "PUT"}, {"do": "return-gzip-bomb", "size": 10}]

    emulator.faults.load(json.loads(json.dumps(script)))

    assert [(f.do, f.times, f.method, f.size) for f in emulator.faults.left] == [
        ("return-503", None, "PUT", 200 * 2**20),
        ("return-gzip-bomb", 1, None, 10),
    ]


@pytest.mark.parametrize("size", [0, 5, 2**20, 3 * 2**20 + 7])
def test_bombs_unpack(size: int) -> None:
    """What calls itself gzip is gzip, of the size that was asked for."""
    unpacked = gzip.decompress(gzip_bomb(b'{"a": 1}', size))

    assert (len(unpacked), unpacked.strip()) == (size + 8, b'{"a": 1}')


ANSWER = 200, [("Content-Type", "application/json"), ("X-Own", "a")], b'{"note": "abcdefgh"}'


@pytest.mark.parametrize("do", ["return-truncated-body", "return-broken-stream", "return-short-body"])
def test_half_of_a_body(do: str) -> None:
    """What breaks off does so after half of the bytes."""
    delivery = Fault(do).delivery(ANSWER)

    assert len(delivery.content if delivery.sent is None else delivery.content[: delivery.sent]) == 10


def test_broken_text_is_within_a_text() -> None:
    """The byte that no UTF-8 has stands before the end of the last text, so that all around it is JSON."""
    content = Fault("return-invalid-utf8").delivery(ANSWER).content

    assert content == b'{"note": "abcdefgh\xff"}'


@pytest.mark.parametrize(
    ("do", "before", "after"),
    [
        ("delay", 3, 0),
        ("delay-after-processing", 0, 3),
        ("pass", 3, 0),
        ("return-503", 3, 0),
        ("return-503-after-processing", 0, 3),
        ("return-timeout", 3, 0),
        ("return-slow-drip", 0, 0),
    ],
)
def test_when_an_instruction_waits(do: str, before: float, after: float) -> None:
    """`seconds` pass before a request is looked at, or after it was carried out; where bytes drip, between them."""
    fault = Fault(do, seconds=3)

    assert (fault.wait_before, fault.wait_after) == (before, after)
    assert fault.delivery(ANSWER).drip == (3 if do == "return-slow-drip" else 0)


@pytest.mark.parametrize(("seconds", "pause"), [(None, 0.05), (0, 0), (86_400, 86_400)])
def test_pause_between_bytes(seconds: float | None, pause: float) -> None:
    """Bytes drip as slowly as is said, 50 ms apart where nothing is; none at all is a pause, too."""
    assert Fault("return-slow-drip", seconds=seconds).delivery(ANSWER).drip == pause


def test_given_headers_take_the_place_of_others() -> None:
    """Whatever the case of their letters; all others stay."""
    delivery = Fault("return-empty-body", headers={"x-own": "b", "X-More": "c"}).delivery(ANSWER)

    assert delivery.headers == [("Content-Type", "application/json"), ("x-own", "b"), ("X-More", "c")]


@pytest.mark.parametrize(
    ("status", "content"), [(204, b""), (304, b""), (205, b'{"error": "Reset Content"}')]
)
def test_answers_that_have_no_body(status: int, content: bytes) -> None:
    """204 and 304 have none (RFC 9110)."""
    delivery = Fault(f"return-{status}").delivery(ANSWER)

    assert (delivery.status, delivery.content) == (status, content)


def test_clearing_forgets_waits() -> None:
    """Neither a line nor a wait is left."""
    emulator = Emulator(sleep=lambda _: None)
    emulator.faults.add("delay", seconds=3, times=2)
    with client(emulator, "in process") as caller:
        caller.get("/me/")
    waited = emulator.faults.waits
    emulator.faults.clear()

    assert waited == [3]
    assert (emulator.faults.waits, emulator.faults.left) == ([], [])

"""Changes in place whose answer was lost: the object is read, and what is missing is sent."""

from __future__ import annotations

import json
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import CustomField, RetryPolicy, errors
from close_crm.testing import FakeClock

from tests.colours import COLOURS, Colour, client
from tests.faults.calls import Script

FIELD = CustomField("cf_1")
LOST = httpx.ReadError("lost")
SETTINGS: dict[str, Any] = {"retry": RetryPolicy(attempts=3), "tz_offset": -3.5}


def answered(**values: Any) -> bytes:
    """Return the body of an object that has these values."""
    return json.dumps({"id": "item_1", **values}).encode()


def update(colour: Colour, script: Script, *changes: Any, **fields: Any) -> Any:
    """Update an opportunity; return it. All that is sent keeps the description."""
    with client(colour, script, clock=FakeClock(), **SETTINGS) as close:
        return close.opportunities.update("oppo_1", *changes, **fields)


def sent(script: Script) -> list[tuple[str, Any]]:
    """Return method and body of each request."""
    return [
        (request.method, json.loads(request.content) if request.content else None)
        for request in script.requests
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_rest_is_sent_as_the_first_request_was(colour: Colour) -> None:
    """What the object shows already is left out; address and headers are those of the first attempt."""
    script = Script(LOST, answered(value=1, **{"custom.cf_1": ["Monday"]}), answered(value=5))
    settings = {**SETTINGS, "headers": {"X-Program": "of a test"}, "transport": httpx.MockTransport(script)}
    with client(colour, clock=FakeClock(), **settings) as close:
        result = close.opportunities.update("oppo_1", FIELD.add("Monday"), value=5)

    assert result.value == 5
    whole = {"value": 5, "custom.cf_1.add": "Monday"}
    assert sent(script) == [("PUT", whole), ("GET", None), ("PUT", {"value": 5})]
    first, reading, rest = script.requests
    assert {str(request.url) for request in script.requests} == {str(first.url)}
    for name in ("authorization", "x-program", "user-agent", "accept-encoding", "host"):
        assert first.headers[name] == reading.headers[name] == rest.headers[name]
    # The caller's zone is described for the change alone, and the readings of the other tests are checked for that.
    assert [request.headers.get("x-tz-offset") for request in script.requests] == ["-3.5", None, "-3.5"]
    assert rest.headers.get_list("content-type") == ["application/json"]
    assert {*rest.headers} == {*first.headers}
    assert rest.headers.get_list("content-length") == [str(len(rest.content))]
    assert not {"content-type", "content-length", "transfer-encoding"} & {*reading.headers}
    assert rest.extensions["timeout"] == reading.extensions["timeout"] == first.extensions["timeout"]


@pytest.mark.parametrize("colour", COLOURS)
def test_what_was_not_carried_out_is_sent_once_more(colour: Colour) -> None:
    """Where the object shows nothing of it, the same request goes out again, as often as the policy says."""
    script = Script(LOST, answered(value=1), LOST, answered(value=1), answered(value=5))
    update(colour, script, FIELD.add("Monday"), value=5)

    whole = ("PUT", {"value": 5, "custom.cf_1.add": "Monday"})
    assert sent(script) == [whole, ("GET", None), whole, ("GET", None), whole]


@pytest.mark.parametrize("colour", COLOURS)
def test_what_was_carried_out_is_not_sent_again(colour: Colour) -> None:
    """Where nothing is left, the result is the object as it was read."""
    script = Script(LOST, answered(note="as read", **{"custom.cf_1": ["Tuesday"]}))
    result = update(colour, script, FIELD.remove("Monday"))

    assert result.note == "as read"
    assert sent(script) == [("PUT", {"custom.cf_1.remove": "Monday"}), ("GET", None)]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "reading", [403, httpx.Response(200, json=["no object"]), httpx.Response(200, text="<html")], ids=repr
)
def test_change_that_can_not_be_read_back_is_in_doubt(colour: Colour, reading: Any) -> None:
    """The error says what was lost, why it could not be read, and what was sent; nothing is sent again."""
    script = Script(LOST, reading)
    with pytest.raises(errors.OutcomeUnknown, match=r"could not be read back: \S") as caught:
        update(colour, script, FIELD.add("Monday"))

    assert [method for method, _ in sent(script)] == ["PUT", "GET"]
    error = caught.value
    assert (error.maybe_applied, error.body) == (True, {"custom.cf_1.add": "Monday"})
    assert (error.method, error.path) == ("PUT", "/api/v1/opportunity/oppo_1/")
    assert isinstance(error.__cause__, errors.CloseError)


@pytest.mark.parametrize("colour", COLOURS)
def test_object_is_read_whole(colour: Colour) -> None:
    """A request that wants few fields is read back without that: the changed one may not be among them."""
    script = Script(LOST, answered(**{"custom.cf_1": ["Monday"]}), answered())
    with client(colour, script, clock=FakeClock(), **SETTINGS) as close:
        close.contacts.update("cont_1", FIELD.add("Monday"), name="Jo", fields=["id"])

    assert [dict(request.url.params) for request in script.requests] == [
        {"_fields": "id"},
        {},
        {"_fields": "id"},
    ]
    assert sent(script)[2] == ("PUT", {"name": "Jo"})


@pytest.mark.parametrize("colour", COLOURS)
def test_reading_counts_in_the_time_of_the_call(colour: Colour) -> None:
    """The deadline is that of the whole call: a reading that ends past it leaves no time to send the rest."""
    clock = FakeClock()

    def late(_: httpx.Request) -> httpx.Response:
        clock.advance(50)
        return httpx.Response(200, json={"id": "oppo_1"})

    script = Script(LOST, late, answered())
    with (
        client(colour, script, clock=clock, deadline=40, **SETTINGS) as close,
        pytest.raises(errors.DeadlineExceeded) as caught,
    ):
        close.opportunities.update("oppo_1", FIELD.add("Monday"))

    assert [method for method, _ in sent(script)] == ["PUT", "GET"]
    assert (caught.value.maybe_applied, caught.value.body) == (True, {"custom.cf_1.add": "Monday"})

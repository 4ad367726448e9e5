"""Whatever is raised while a request is sent, a call ends in our tree, or in its success."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, CustomField, errors
from close_crm.bulk.models import Update

from tests.colours import COLOURS, Colour, client
from tests.faults.calls import Time

from .foreign import Theirs, exceptions

DAYS = CustomField("cf_v6S011I6MqcbVvB2FA5Nk8dr5MkL8sWuCiG8cUleO9c")
OBJECT = b'{"id": "oppo_1", "data": [], "has_more": false}'
Fault = Callable[[], Exception | None]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An answer's body that can fail: in its middle, or when it is closed."""

    def __init__(self, in_the_middle: Exception | None = None, at_the_end: Exception | None = None) -> None:
        self._in_the_middle = in_the_middle
        self._at_the_end = at_the_end

    def __iter__(self) -> Iterator[bytes]:
        yield OBJECT[:10]
        if self._in_the_middle is not None:
            raise self._in_the_middle
        yield OBJECT[10:]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        if self._at_the_end is not None:
            raise self._at_the_end

    async def aclose(self) -> None:
        self.close()


class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers each request, or fails, as its script says."""

    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.phase = "sending"
        self.sent = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        if self.fault is not None and self.phase == "sending":
            raise self.fault
        body = Body(
            self.fault if self.phase == "reading" else None, self.fault if self.phase == "closing" else None
        )
        return httpx.Response(200, headers={"content-type": "application/json"}, stream=body)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def last_result(close: Close) -> Any:
    """Run a bulk update of one row, and raise its error."""
    [result] = list(close.opportunities.update_many([Update("oppo_1", value=1)]))
    if result.error is not None:
        raise result.error
    return result


#: What is called, its method and path, and whether it changes anything.
CALLS: dict[str, tuple[Callable[[Close], Any], str, str]] = {
    "read": (lambda close: close.opportunities.get("oppo_1"), "GET", "/opportunity/oppo_1/"),
    "whole values": (
        lambda close: close.opportunities.update("oppo_1", value=1),
        "PUT",
        "/opportunity/oppo_1/",
    ),
    "change in place": (
        lambda close: close.opportunities.update("oppo_1", DAYS.add("Monday")),
        "PUT",
        "/opportunity/oppo_1/",
    ),
    "create": (lambda close: close.opportunities.create(value=1), "POST", "/opportunity/"),
    "remove": (lambda close: close.opportunities.delete("oppo_1"), "DELETE", "/opportunity/oppo_1/"),
    "iterate": (lambda close: list(close.opportunities.iterate()), "GET", "/opportunity/"),
    "raw": (lambda close: close.opportunities.with_raw_response.list(), "GET", "/opportunity/"),
    "by path": (lambda close: close.request("POST", "/task/", json={"text": "a"}), "POST", "/task/"),
    "bulk": (last_result, "PUT", "/opportunity/oppo_1/"),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("phase", ["sending", "reading"])
def test_what_libraries_raise_ends_a_call_in_our_tree(colour: Colour, name: str, phase: str) -> None:
    """Each exception of Python and of the network's libraries becomes one of ours, with cause, place and outcome."""
    call, method, path = CALLS[name]
    network, foreign = Network(), []
    network.phase = phase
    with client(colour, transport=network, clock=Time().clock) as close:
        for network.fault in exceptions():
            try:
                call(close)
            except errors.CloseError as error:
                chain = list(_causes(error))
                shown = str(error)
                right = network.fault in chain or isinstance(error, errors.DeadlineExceeded)
                if method not in shown or path not in shown or not right or not error.attempts:
                    foreign.append(f"{network.fault!r}: {error!r} lacks place, cause or attempts")
                if method != "GET" and phase == "reading" and not error.maybe_applied:
                    foreign.append(f"{network.fault!r}: {error!r} says that nothing was applied")
            except BaseException as error:  # noqa: BLE001 - what must not come
                foreign.append(f"{network.fault!r}: {error!r}")
            else:
                foreign.append(f"{network.fault!r}: no error at all")
        network.fault = None
        assert call(close) is not None or name in {"iterate", "remove"}

    assert foreign == []


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", CALLS)
def test_success_stays_success(colour: Colour, name: str) -> None:
    """Once the whole answer is there, nothing that is raised while its connection is put away takes it back."""
    call, _, _ = CALLS[name]
    network, failed = Network(), []
    network.phase = "closing"
    with client(colour, transport=network, clock=Time().clock) as close:
        for network.fault in exceptions():
            try:
                call(close)
            except Exception as error:  # noqa: BLE001 - what must not come
                failed.append(f"{network.fault!r}: {error!r}")

    assert failed == []


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("phase", ["sending", "reading"])
def test_what_comes_from_outside_passes_unchanged(colour: Colour, name: str, phase: str) -> None:
    """An exception of no library's, such as a soft time limit, goes up as it is, with a note; the client goes on."""
    call, method, path = CALLS[name]
    network, theirs = Network(), Theirs("time is up")
    network.phase, network.fault = phase, theirs
    with client(colour, transport=network, clock=Time().clock) as close:
        with pytest.raises(Theirs) as raised:
            call(close)
        network.fault = None
        call(close)

    assert raised.value is theirs
    [note] = theirs.__notes__
    assert method in note
    assert path in note
    assert "maybe_applied" in note

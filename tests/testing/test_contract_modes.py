"""The modes of the contract transport: what is sent, raised, collected and ignored."""

from __future__ import annotations

import asyncio
import pickle
from typing import Literal

import httpx2 as httpx
import pytest
from close_crm.errors import CloseError
from close_crm.testing.contract import (
    ContractReport,
    ContractTransport,
    ContractViolation,
    Deviation,
)

from tests.colours import COLOURS, Colour, client

from .exchanges import BASE, get, ok, put, send


@pytest.mark.parametrize("colour", COLOURS)
def test_strict_does_not_send(colour: Colour) -> None:
    """In strict mode a request that deviates is not sent, and one error says all that is wrong with it."""
    sent: list[httpx.Request] = []

    def note(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return ok()

    with pytest.raises(ContractViolation) as violation:
        send(colour, put({"value": "5", "confidence": None}), note, mode="strict")

    assert sent == []
    assert {one.where for one in violation.value.deviations} == {"body/value", "body/confidence"}
    assert isinstance(violation.value, CloseError)
    assert isinstance(violation.value, AssertionError)
    assert pickle.loads(pickle.dumps(violation.value)).deviations == violation.value.deviations  # noqa: S301 - our own


@pytest.mark.parametrize("colour", COLOURS)
def test_violation_says_whether_the_request_may_have_been_applied(colour: Colour) -> None:
    """A write whose answer deviates was sent, one that deviates itself was not, and a read changes nothing."""
    network = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": 5}))
    outcomes: list[str | None] = []
    with client(
        colour,
        transport=ContractTransport(network),
        hooks=[lambda event: outcomes.append(getattr(event, "outcome", None))],
    ) as close:
        with pytest.raises(ContractViolation) as written:
            close.lead_statuses.create(label="Of a test")
        with pytest.raises(ContractViolation) as unsent:
            close.request("POST", "/status/lead/", json={"label": 5})
        with pytest.raises(ContractViolation) as read:
            close.opportunities.get("oppo_1")

    assert [one.value.maybe_applied for one in (written, unsent, read)] == [True, False, False]
    assert written.value.template == "POST /status/lead/"
    copied = pickle.loads(pickle.dumps(written.value))  # noqa: S301 - our own
    assert (copied.maybe_applied, copied.template) == (True, "POST /status/lead/")
    assert [outcome for outcome in outcomes if outcome] == ["error"] * 3


@pytest.mark.parametrize("colour", COLOURS)
def test_strict_raises_for_the_answer(colour: Colour) -> None:
    """In strict mode an answer that deviates raises; without `answers` it passes unread."""
    with pytest.raises(ContractViolation, match="answer of opportunities_get: body/value"):
        send(colour, get(), ok(value="5"), mode="strict")

    response, report = send(colour, get(), ok(value="5"), mode="strict", answers=False)
    assert response.json()["value"] == "5"
    assert report.exchanges[0].checked is False


@pytest.mark.parametrize("colour", COLOURS)
def test_report_only_collects(colour: Colour) -> None:
    """In report mode everything is sent and returned; the report contains the deviations of both sides."""
    response, report = send(colour, put({"value": "5"}), ok(confidence="5"))

    assert response.status_code == 200
    assert [one.side for one in report.deviations] == ["request", "answer"]
    assert report.exchanges[0].checked is True
    assert report.exchanges[0].keys == {"value"}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("mode", ["strict", "report"])
def test_ignored_deviations(mode: Literal["strict", "report"], colour: Colour) -> None:
    """What `ignore` passes over is neither raised nor reported."""

    def ignore(one: Deviation) -> bool:
        return one.kind == "undescribed"

    _, report = send(colour, get(), ok(integration_links=[]), mode=mode, ignore=ignore)

    assert report.deviations == []


def test_exchange_that_fails_is_kept() -> None:
    """A request that gets no answer is in the report, without a status."""

    def fail(request: httpx.Request) -> httpx.Response:
        msg = "gone"
        raise httpx.ConnectError(msg, request=request)

    report = ContractReport()
    transport = ContractTransport(httpx.MockTransport(fail), report=report)
    with httpx.Client(transport=transport) as client, pytest.raises(httpx.ConnectError):
        client.get(f"{BASE}/me/")

    assert [(one.operation, one.status) for one in report.exchanges] == [("users_me", None)]
    assert transport.report is report


def test_transports_of_the_other_colour_are_refused() -> None:
    """A transport that can't send in the colour that is asked for is a TypeError, not a hang."""
    transport = ContractTransport(httpx.AsyncHTTPTransport())
    with pytest.raises(TypeError, match="not a sync one"):
        transport.handle_request(get("/me/"))
    with pytest.raises(TypeError, match="not an async one"):
        asyncio.run(ContractTransport(httpx.HTTPTransport()).handle_async_request(get("/me/")))

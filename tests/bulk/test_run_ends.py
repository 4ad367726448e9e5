"""What ends a bulk run before its last row: the caller, an error, the input, a closed client, cancellation."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, errors
from close_crm.bulk import runner as run_module
from close_crm.bulk.models import Update

from tests.bulk.runs import Organization, outcomes, run, running
from tests.colours import COLOURS, Colour

both = pytest.mark.parametrize("colour", COLOURS)


@both
def test_leaving_early_waits_for_rows_under_way(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stops iterating waits for rows under way, answered only then; no other begins, and no thread stays."""
    organization = Organization(together=99)
    rows = [Update("oppo_none" if number == 0 else id, value=1) for number, id in enumerate(organization.ids)]

    def early(request: httpx.Request) -> httpx.Response:
        if "oppo_none" in request.url.path:
            return organization.emulator.handle(request)
        return organization.sync(request)

    async def early_task(request: httpx.Request) -> httpx.Response:
        if "oppo_none" in request.url.path:
            return organization.emulator.handle(request)
        return await organization.tasks(request)

    class Pool(ThreadPoolExecutor):
        def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
            organization.open()
            super().shutdown(wait, cancel_futures=cancel_futures)

    monkeypatch.setattr(run_module, "ThreadPoolExecutor", Pool)
    transport = httpx.MockTransport(early if colour == "sync" else early_task)
    with running(colour, transport, rows, concurrency=3) as results:
        assert next(results).row == 0
        if colour == "async":
            organization.open()
        results.close()

    begun = len(organization.requests)
    assert 1 <= begun <= 3
    assert len(organization.bodies) == begun
    assert [thread for thread in threading.enumerate() if thread.name.startswith("close-bulk")] == []


@both
def test_stop_begins_nothing_after_the_first_error(colour: Colour) -> None:
    """With "stop", rows under way end, and those that were read and not begun are reported as such."""
    organization = Organization()
    first, second = organization.ids[:2]
    rows = [
        Update("oppo_none", value=1),
        Update("oppo_none", value=2),
        *(Update(id, value=3) for id in (first, second)),
    ]

    results = run(colour, organization, rows, concurrency=2, on_error="stop")

    reported = dict(outcomes(results))
    assert reported[0] == "failed"
    assert reported[1] == "not begun"
    assert sum(outcome == "applied" for outcome in reported.values()) == len(organization.bodies) <= 1


@both
@pytest.mark.parametrize(("status", "kind"), [(401, errors.Unauthorized), (402, errors.PaymentRequired)])
def test_what_hits_every_row_ends_the_run(colour: Colour, status: int, kind: type[errors.CloseError]) -> None:
    """A key or plan that is refused ends the run with one error, after the results of all rows that were begun."""
    rows = [Update(f"oppo_{number}", value=number) for number in range(50)]
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json={"error": "No."}))

    reported = []
    with (
        running(colour, transport, rows, concurrency=2) as results,
        pytest.raises(errors.BulkStopped) as caught,
    ):
        reported.extend(results)

    assert 1 <= len(reported) <= 3
    assert {result.outcome for result in reported} <= {"failed", "not begun"}
    assert type(caught.value.__cause__) is kind
    assert "answered" in str(caught.value)


@both
def test_input_that_fails_loses_nothing(colour: Colour) -> None:
    """When the input raises, rows under way end and are reported before its error is raised."""
    organization = Organization(together=2)

    def breaking() -> Iterator[Update]:
        yield from (Update(id, value=1) for id in organization.ids[:2])
        msg = "the file ends"
        raise LookupError(msg)

    reported = []
    with (
        running(colour, organization.transport(colour), breaking()) as results,
        pytest.raises(LookupError, match="the file ends"),
    ):
        reported.extend(results)

    assert sorted(outcomes(reported)) == [(0, "applied"), (1, "applied")]


@both
def test_what_is_no_update_is_refused(colour: Colour) -> None:
    """An input with something else in it ends with an error that says where."""
    organization = Organization()
    rows: list[Any] = [Update(organization.ids[0], value=1), (organization.ids[1], {"value": 1})]

    with pytest.raises(errors.InvalidRequest, match="row 1 is not an Update but tuple"):
        run(colour, organization, rows)

    assert len(organization.bodies) == 1


@both
def test_error_of_the_program_itself_is_raised(colour: Colour) -> None:
    """What is no error of Close or of the network, as a transport's own, comes to the caller as it is."""

    class FaultError(Exception):
        pass

    def broken(request: httpx.Request) -> httpx.Response:
        msg = "a fault of the program"
        raise FaultError(msg)

    rows = [Update("oppo_1", value=1)]
    with (
        running(colour, httpx.MockTransport(broken), rows) as results,
        pytest.raises(FaultError, match="a fault of the program"),
    ):
        list(results)


@both
def test_closed_client_ends_the_run(colour: Colour) -> None:
    """Over a client that was closed no row can be sent: one error says so, not one for each row."""
    organization = Organization()
    rows = [Update(id, value=1) for id in organization.ids]

    with running(colour, organization.transport(colour), rows, concurrency=2, closed=True) as results:
        reported = []
        with pytest.raises(errors.BulkStopped, match="client is closed"):
            reported.extend(results)

    assert len(reported) <= 2
    assert organization.requests == []


@pytest.mark.parametrize("twice", [False, True])
async def test_cancelled_run_waits_unless_cancelled_again(tmp_path: Any, *, twice: bool) -> None:
    """A cancelled run waits for its rows under way. Cancelled again it ends at once, and a resumed run finishes."""
    organization = Organization(together=99)
    rows = [Update(id, organization.days.add("Friday")) for id in organization.ids[:4]]
    journal = tmp_path / "journal"
    transport = organization.transport("async")
    async with AsyncClose("api_emulator", transport=transport, rate_limits=False, tz_offset=None) as close:

        async def consume() -> None:
            async for _ in close.opportunities.update_many(rows, concurrency=2, journal=journal):
                pass

        task = asyncio.create_task(consume())
        while organization.at_once < 2:  # noqa: ASYNC110 - counted in the transport
            await asyncio.sleep(0)
        task.cancel()
        for _ in range(5):
            await asyncio.sleep(0)
        assert not task.done()
        if twice:
            task.cancel()
        else:
            organization.open()
        with pytest.raises(asyncio.CancelledError):
            await task
        carried_out = len(organization.bodies)
        organization.open()
        again = [r async for r in close.opportunities.update_many(rows, journal=journal)]

    assert carried_out == (0 if twice else 2)
    expected = ["applied"] * 4 if twice else ["skipped"] * 2 + ["applied"] * 2
    assert [result.outcome for result in sorted(again, key=lambda r: r.row)] == expected
    assert len(organization.bodies) == 4

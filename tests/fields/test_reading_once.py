"""Schemas are read once for all who want them at a time, in threads and in tasks."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import CustomFieldSchema
from close_crm import AsyncClose, Close, FieldSet, RetryPolicy, errors
from close_crm.concurrency.shared_work import InFlight, Join, moment
from close_crm.fields.custom_fields import CustomFields, Steps

SCHEMA = {"fields": [{"id": "cf_1", "name": "Plan", "type": "text", "accepts_multiple_values": False}]}
ONCE: Any = {"api_key": "key_of_a_test", "retry": RetryPolicy(attempts=1), "rate_limits": False}


def result(steps: Steps[FieldSet], received: Any = None) -> FieldSet:
    """Return what steps end with, after they have received what they waited for."""
    with pytest.raises(StopIteration) as end:
        steps.send(received)
    fields: FieldSet = end.value.value
    return fields


class Held:
    """Answers once so many threads wait for the reading as are expected, and counts."""

    def __init__(self, expected: int, status: int = 200) -> None:
        self.expected = expected
        self.status = status
        self.count = 0
        self.arrived = threading.Event()
        self._waiting = threading.Semaphore(0)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.count += 1
        self.arrived.set()
        assert all(self._waiting.acquire(timeout=30) for _ in range(self.expected))
        return httpx.Response(self.status, json=SCHEMA)

    @contextmanager
    def client(self) -> Generator[Close, None, None]:
        """Return a client that is answered so."""
        wait = InFlight.wait

        def counted(work: InFlight, seconds: float | None) -> bool:
            self.waits()
            return wait(work, seconds)

        with (
            Close(transport=httpx.MockTransport(self), **ONCE) as close,
            pytest.MonkeyPatch.context() as patch,
        ):
            patch.setattr(InFlight, "wait", counted)
            yield close

    def waits(self) -> None:
        """Count one who waits for the reading."""
        self._waiting.release()


def test_sixteen_threads_send_one_request() -> None:
    """Threads that ask at once, through clients with other options as well, share one reading."""
    handler = Held(15)
    with handler.client() as close, ThreadPoolExecutor(16) as pool:
        clients = [close if number % 2 else close.with_options(timeout=5) for number in range(16)]
        asked = [pool.submit(one.custom_fields.opportunity) for one in clients]
        ids = [future.result(30)["Plan"].id for future in asked]

    assert ids == ["cf_1"] * 16
    assert handler.count == 1


def test_threads_share_a_failure_each_with_an_error_of_its_own() -> None:
    """Who waits for a reading that fails gets its error, not another turn each: an outage is not made longer."""
    handler = Held(7, status=500)
    with handler.client() as close, ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(close.custom_fields.opportunity) for _ in range(8)]
        raised = [future.exception(30) for future in asked]

    assert {type(error) for error in raised} == {errors.ServerError}
    assert len({id(error) for error in raised}) == 8
    assert handler.count == 1


def test_wait_for_another_thread_keeps_the_deadline() -> None:
    """A call that waits for another's reading ends within its own deadline; it sent nothing."""
    handler = Held(2)
    with handler.client() as close, ThreadPoolExecutor(1) as pool:
        leader = pool.submit(close.custom_fields.opportunity)
        assert handler.arrived.wait(30)
        with pytest.raises(errors.DeadlineExceeded) as caught:
            close.with_options(deadline=0.01).custom_fields.opportunity()
        handler.waits()
        leader.result(30)

    assert caught.value.maybe_applied is False
    assert "/custom_field_schema/opportunity/" in str(caught.value)
    assert handler.count == 1


def test_readings_of_two_schemas_are_not_joined() -> None:
    """Who wants the fields of leads does not wait for those of opportunities: each schema is read by itself."""
    cache = CustomFields(None, {}, 60)
    first, second = cache._reading(("opportunity", None)), cache._reading(("lead", None))

    assert (next(first), next(second)) == (("opportunity", None), ("lead", None))
    assert isinstance(next(cache._reading(("lead", None))), Join)


async def test_sixteen_tasks_send_one_request() -> None:
    """Tasks that ask at once share one reading."""
    count = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        await asyncio.sleep(0)
        return httpx.Response(200, json=SCHEMA)

    async with AsyncClose(transport=httpx.MockTransport(answer), **ONCE) as close:
        found = await asyncio.gather(*(close.custom_fields.opportunity() for _ in range(16)))

    assert [fields["Plan"].id for fields in found] == ["cf_1"] * 16
    assert count == 1


async def test_cancelled_task_leaves_the_reading_to_the_next() -> None:
    """When the task that reads is cancelled, one that waits reads instead, and nobody hangs."""
    count = 0
    arrived = asyncio.Event()

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        arrived.set()
        if count == 1:
            await asyncio.Event().wait()
        return httpx.Response(200, json=SCHEMA)

    async with AsyncClose(transport=httpx.MockTransport(answer), **ONCE) as close:
        leader = asyncio.create_task(close.custom_fields.opportunity())
        await arrived.wait()
        followers = [asyncio.create_task(close.custom_fields.opportunity()) for _ in range(3)]
        await asyncio.sleep(0)
        leader.cancel()
        found = await asyncio.wait_for(asyncio.gather(*followers), 30)

    assert [fields["Plan"].id for fields in found] == ["cf_1"] * 3
    assert leader.cancelled()
    assert count == 2


async def test_tasks_share_a_failure_and_keep_their_deadlines() -> None:
    """Tasks that wait get the error of the reading that they wait for, unless their own time is over before."""
    go = asyncio.Event()
    count = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal count
        count += 1
        await go.wait()
        return httpx.Response(500)

    async with AsyncClose(transport=httpx.MockTransport(answer), **ONCE) as close:
        tasks = [asyncio.create_task(close.custom_fields.opportunity()) for _ in range(4)]
        await asyncio.sleep(0)
        with pytest.raises(errors.DeadlineExceeded):
            await close.with_options(deadline=0.01).custom_fields.opportunity()
        go.set()
        raised = await asyncio.gather(*tasks, return_exceptions=True)

    assert {type(error) for error in raised} == {errors.ServerError}
    assert count == 1


def test_reading_again_joins_only_what_began_later() -> None:
    """A reading that was under way when somebody asked for a fresh one is not fresh enough: another follows it."""
    cache, key = CustomFields(None, {}, 60), ("opportunity", None)
    schema = CustomFieldSchema.from_dict(SCHEMA)
    leader = cache._reading(key)
    assert next(leader) == key
    asked_at = moment()
    other, third = cache._reading(key, asked_at), cache._reading(key, asked_at)
    first = next(other)
    read_first = result(leader, schema)

    assert isinstance(first, Join)
    assert isinstance(first.work, InFlight)
    assert (first.work.done, first.work.number) == (True, read_first.number)
    assert next(third) == key
    second = other.send(True)
    assert isinstance(second, Join)
    assert isinstance(second.work, InFlight)
    assert first.work.number < asked_at < second.work.number
    read_second = result(third, schema)
    assert result(other, True) is read_second
    assert result(cache._reading(key)) is cache._known[key] is read_second


def test_fork_forgets_a_reading_under_way() -> None:
    """A child process does not wait for a thread that stayed with its parent."""
    cache, key = CustomFields(None, {}, 60), ("lead", None)
    of_the_parent, of_the_child = cache._reading(key), cache._reading(key)
    assert next(of_the_parent) == key
    cache._readings.after_fork()

    assert next(of_the_child) == key


def test_fields_by_name_load_with_their_first_use() -> None:
    """Importing close_crm does not load fields by name; their types are there all the same, and nothing else is."""
    program = """
import sys
import close_crm
fields = {f"close_crm.fields.{name}" for name in ("custom_fields", "field_set", "names")}
loaded = {*fields, "difflib"} & set(sys.modules)
assert not loaded, loaded
from close_crm import FieldSet
assert FieldSet.__name__ == "FieldSet"
assert not hasattr(close_crm, "NoSuchThing")
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")

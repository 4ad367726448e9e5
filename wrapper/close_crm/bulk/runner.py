"""Carries bulk runs out: with threads, and with tasks.

Both give results as generators. Closing one early, in whatever way, begins no further row and waits for those that are
under way.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Sized,
)
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any

import anyio.to_thread
from close_api.api.opportunities import opportunities_get, opportunities_update
from close_api.models import UpdateOpportunity
from close_runtime.callers import AsyncCaller, SyncCaller
from close_runtime.text import brief
from close_runtime.unset import UNSET

from close_crm.errors import ConfigurationError, CustomFieldError, InvalidRequest
from close_crm.fields.change import moment

from .journal import Journal
from .models import Progress, Result, Update
from .scheduler import (
    END,
    Await,
    Begin,
    Broken,
    Commit,
    Ended,
    Give,
    Job,
    Performance,
    Plan,
    Pull,
    Read,
    Tally,
    Write,
)

Notify = Callable[[Progress], object]


def run(
    plan: Plan,
    client: SyncCaller,
    changes: Iterable[Update],
    journal: Journal | None,
    clock: Callable[[], float],
    notify: Notify | None,
) -> Generator[Result, None, None]:
    """Carry a run out with threads. The input is read, and progress told, in the thread that asks for results."""
    ends: SimpleQueue[Ended] = SimpleQueue()
    tally, began = _tally(changes, clock), moment()

    def work(job: Job) -> None:
        ends.put(_perform(plan, job, client, journal))

    steps = plan.run()
    pool = ThreadPoolExecutor(plan.concurrency, thread_name_prefix="close-bulk")
    try:
        if journal is not None:
            journal.open()
        source = iter(changes)
        told: Any = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration:
                return
            told = None
            match step:
                case Pull():
                    told = _next(source, client, began)
                case Begin(job):
                    # In the caller's context, so that spans and request ids find their parent.
                    pool.submit(copy_context().run, work, job)
                case Await():
                    told = ends.get()
                case Give(result):
                    progress = tally.count(result)
                    if notify is not None:
                        notify(progress)
                    yield result
    finally:
        steps.close()
        try:
            pool.shutdown(cancel_futures=True)
        finally:
            # Whoever interrupts the waiting, too, leaves rows under way in doubt.
            if journal is not None:
                journal.close()


def _next(source: Iterator[Any], client: Any, began: int) -> Any:
    try:
        row = next(source, END)
        if isinstance(row, Update) and row.in_doubt:
            try:
                return row.settled(client.custom_fields.schemas.confirmed(row.in_doubt, began))
            except CustomFieldError as error:
                return row.refused(error)
        return row
    except Exception as error:  # noqa: BLE001 - told to the plan, which raises it when rows under way have ended
        return Broken(error)


def _perform(plan: Plan, job: Job, client: SyncCaller, journal: Journal | None) -> Ended:
    performance = plan.perform(job)
    told: Any = None
    try:
        while True:
            try:
                step = performance.send(told) if not isinstance(told, Exception) else performance.throw(told)
            except StopIteration as stop:
                ended: Ended = stop.value
                return ended
            try:
                told = _do(step, client, journal)
            except Exception as error:  # noqa: BLE001 - told to the row, which knows what it means
                told = error
    except BaseException as error:  # noqa: BLE001 - raised by the plan, in the caller's thread
        return Ended(job, None, error)


def _do(step: Commit | Read | Write, client: SyncCaller, journal: Journal | None) -> Any:
    match step:
        case Commit(position):
            return journal.commit(position) if journal is not None else None
        case Read(id):
            return opportunities_get.endpoint.sync(client, id)
        case Write(id, body, zone):
            update = UpdateOpportunity.from_dict(body)
            offset = UNSET if zone is None else zone
            return opportunities_update.endpoint.sync(client, id, body=update, x_tz_offset=offset)


async def run_async(
    plan: Plan,
    client: AsyncCaller,
    changes: Iterable[Update] | AsyncIterable[Update],
    journal: Journal | None,
    clock: Callable[[], float],
    notify: Notify | None,
) -> AsyncGenerator[Result, None]:
    """Carry a run out with tasks. The input is read, and progress told, in the task that asks for results."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        msg = "update_many runs on asyncio alone"
        raise ConfigurationError(msg) from None
    ends: asyncio.Queue[Ended] = asyncio.Queue()
    tally, began = _tally(changes, clock), moment()
    tasks: set[asyncio.Task[None]] = set()

    async def work(job: Job) -> None:
        try:
            ended = await _perform_async(plan, job, client, journal)
        except BaseException as error:
            ends.put_nowait(Ended(job, None, error))
            raise
        ends.put_nowait(ended)

    steps = plan.run()
    try:
        if journal is not None:
            await anyio.to_thread.run_sync(journal.open)
        source = aiter(changes) if isinstance(changes, AsyncIterable) else iter(changes)
        told: Any = None
        while True:
            try:
                step = steps.send(told)
            except StopIteration:
                return
            told = None
            match step:
                case Pull():
                    told = await _next_async(source, client, began)
                case Begin(job):
                    task = loop.create_task(work(job))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                case Await():
                    told = await ends.get()
                case Give(result):
                    progress = tally.count(result)
                    if notify is not None:
                        notify(progress)
                    yield result
    finally:
        steps.close()
        try:
            await _finish(tasks)
        finally:
            if journal is not None:
                journal.close()


async def _finish(tasks: set[asyncio.Task[None]]) -> None:
    """Wait for rows under way; who is cancelled while waiting cancels them, and they stay in doubt."""
    waiting = set(tasks)
    try:
        if waiting:
            await asyncio.wait(waiting)
    except asyncio.CancelledError:
        for task in waiting:
            task.cancel()
        # They end at once. Who cancels again does not have to wait for that.
        await asyncio.wait(waiting)
        raise


async def _next_async(source: AsyncIterator[Any] | Iterator[Any], client: Any, began: int) -> Any:
    try:
        row = await anext(source, END) if isinstance(source, AsyncIterator) else next(source, END)
        if isinstance(row, Update) and row.in_doubt:
            try:
                return row.settled(await client.custom_fields.schemas.confirmed(row.in_doubt, began))
            except CustomFieldError as error:
                return row.refused(error)
        return row
    except Exception as error:  # noqa: BLE001 - told to the plan, which raises it when rows under way have ended
        return Broken(error)


async def _perform_async(plan: Plan, job: Job, client: AsyncCaller, journal: Journal | None) -> Ended:
    performance: Performance = plan.perform(job)
    told: Any = None
    try:
        while True:
            try:
                step = performance.send(told) if not isinstance(told, Exception) else performance.throw(told)
            except StopIteration as stop:
                ended: Ended = stop.value
                return ended
            try:
                told = await _do_async(step, client, journal)
            except Exception as error:  # noqa: BLE001 - told to the row, which knows what it means
                told = error
    except Exception as error:  # noqa: BLE001 - raised by the plan, in the caller's task
        return Ended(job, None, error)


async def _do_async(step: Commit | Read | Write, client: AsyncCaller, journal: Journal | None) -> Any:
    match step:
        case Commit(position):
            return await anyio.to_thread.run_sync(journal.commit, position) if journal is not None else None
        case Read(id):
            return await opportunities_get.endpoint.asyncio(client, id)
        case Write(id, body, zone):
            update = UpdateOpportunity.from_dict(body)
            offset = UNSET if zone is None else zone
            return await opportunities_update.endpoint.asyncio(client, id, body=update, x_tz_offset=offset)


def _tally(changes: object, clock: Callable[[], float]) -> Tally:
    return Tally(len(changes) if isinstance(changes, Sized) else None, clock)


def check_iterable(changes: object, *kinds: type[Any]) -> None:
    """Refuse what rows can't be read from.

    Raises:
        InvalidRequest: `changes` is of none of these kinds.
    """
    if not isinstance(changes, kinds):
        msg = f"changes takes an iterable of Updates, not {type(changes).__name__}"
        raise InvalidRequest(msg)


def journal_at(path: object) -> Journal | None:
    """Give the journal at a path, none for None.

    Raises:
        InvalidRequest: It is no path.
    """
    if path is None:
        return None
    if not isinstance(path, (str, os.PathLike)):
        msg = f"journal takes a path, not {brief(path)}"
        raise InvalidRequest(msg)
    return Journal(path)


def checked(
    concurrency: int, on_error: str, on_progress: Notify | None, *, dry_run: bool, journal: Journal | None
) -> Plan:
    """Give the run that was asked for.

    Raises:
        InvalidRequest: An argument can't be used.
    """
    if (
        isinstance(concurrency, bool)
        or not isinstance(concurrency, int)
        or not 1 <= concurrency <= _CONNECTIONS
    ):
        msg = f"concurrency takes a number from 1 to {_CONNECTIONS}, not {brief(concurrency)}"
        raise InvalidRequest(msg)
    if not isinstance(on_error, str) or on_error not in ("continue", "stop"):
        msg = f"on_error takes 'continue' or 'stop', not {brief(on_error)}"
        raise InvalidRequest(msg)
    if on_progress is not None and not callable(on_progress):
        msg = f"on_progress takes a function, not {brief(on_progress)}"
        raise InvalidRequest(msg)
    if not isinstance(dry_run, bool):
        msg = f"dry_run takes True or False, not {brief(dry_run)}"
        raise InvalidRequest(msg)
    if dry_run and journal is not None:
        msg = "A dry run sends nothing, so there is nothing to keep in a journal: give one or the other"
        raise InvalidRequest(msg)
    return Plan(concurrency, stop=on_error == "stop", dry=dry_run, journal=journal)


#: As many as the client has connections.
_CONNECTIONS = 100

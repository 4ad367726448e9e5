"""The runners of a bulk run, which perform its effects: `run` with threads, `run_async` with tasks.

Both are generators of results. Closing one early begins no further row, and waits for the rows under way.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Generator, Iterable, Sized
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any

import anyio.to_thread
from close_api.api.opportunities import opportunities_get, opportunities_update
from close_runtime.text import brief

from close_crm.concurrency.shared_work import moment
from close_crm.errors import ConfigurationError, InvalidRequest
from close_crm.transport import effects

from .effects import (
    END,
    Await,
    Begin,
    Commit,
    Confirm,
    Ended,
    PendingRow,
    Pull,
    Read,
    RowEffect,
    RunEffect,
    Write,
)
from .journal import Journal
from .models import Progress, Result, Update
from .process import Here
from .scheduler import Scheduler
from .tally import Tally

Notify = Callable[[Progress], object]


def run(
    scheduler: Scheduler,
    client: Any,
    changes: Iterable[Update],
    journal: Journal | None,
    clock: Callable[[], float],
    notify: Notify | None,
) -> Generator[Result, None, None]:
    """Yield the results of a run that uses threads. Input and progress stay in the thread that iterates."""
    ends: SimpleQueue[Ended] = SimpleQueue()
    report, began, here = _reports(changes, clock, notify), moment(), Here()
    pool = ThreadPoolExecutor(scheduler.concurrency, thread_name_prefix="close-bulk")

    def perform(effect: RunEffect | RowEffect) -> Any:
        match effect:
            case Pull():
                row = next(source, END)
                here.check()
                return row
            case Confirm(doubtful):
                return client.custom_fields.confirm(doubtful, began)
            case Begin(pending):
                # In the caller's context, so that spans and request ids find their parent.
                return pool.submit(copy_context().run, work, pending)
            case Await():
                here.check()
                return ends.get()
            case Commit(file, position):
                return file.commit(position)
            case Read(id):
                return opportunities_get.endpoint.sync(client, id)
            case Write(id, body, offset):
                return opportunities_update.endpoint.sync(client, id, body=body, x_tz_offset=offset)

    def work(pending: PendingRow) -> None:
        try:
            ended = effects.run(scheduler.perform(pending), perform)
        except BaseException as error:  # noqa: BLE001 - raised by the scheduler, in the caller's thread
            ended = Ended(pending, None, error)
        here.end_child()
        ends.put(ended)

    try:
        if journal is not None:
            journal.open()
        source = iter(changes)
        while (result := effects.run(scheduler.next(), perform)) is not None:
            here.check()
            report(result)
            here.check()
            yield result
            here.check()
    finally:
        # A child that was forked meanwhile has none of the threads, and the journal is its parent's.
        if here:
            scheduler.close()
            try:
                pool.shutdown(cancel_futures=True)
            finally:
                # If waiting is interrupted as well, the rows under way stay in doubt.
                if journal is not None:
                    journal.close()


async def run_async(
    scheduler: Scheduler,
    client: Any,
    changes: Iterable[Update] | AsyncIterable[Update],
    journal: Journal | None,
    clock: Callable[[], float],
    notify: Notify | None,
) -> AsyncGenerator[Result, None]:
    """Yield the results of a run that uses tasks. Input and progress stay in the task that iterates."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        msg = "update_many needs an asyncio event loop: run it under asyncio.run()"
        raise ConfigurationError(msg) from None
    ends: asyncio.Queue[Ended] = asyncio.Queue()
    report, began, here = _reports(changes, clock, notify), moment(), Here()
    tasks: set[asyncio.Task[None]] = set()

    async def perform(effect: RunEffect | RowEffect) -> Any:
        match effect:
            case Pull():
                row = await anext(source, END) if isinstance(source, AsyncIterator) else next(source, END)
                here.check()
                return row
            case Confirm(doubtful):
                return await client.custom_fields.confirm(doubtful, began)
            case Begin(pending):
                task = loop.create_task(here.steps(work(pending)))
                tasks.add(task)
                return task.add_done_callback(tasks.discard)
            case Await():
                here.check()
                return await ends.get()
            case Commit(file, position):
                return await anyio.to_thread.run_sync(file.commit, position)
            case Read(id):
                return await opportunities_get.endpoint.asyncio(client, id)
            case Write(id, body, offset):
                return await opportunities_update.endpoint.asyncio(client, id, body=body, x_tz_offset=offset)

    async def work(pending: PendingRow) -> None:
        try:
            ended = await effects.run_async(scheduler.perform(pending), perform)
        except Exception as error:  # noqa: BLE001 - raised by the scheduler, in the caller's task
            ended = Ended(pending, None, error)
        except BaseException as error:
            ends.put_nowait(Ended(pending, None, error))
            raise
        ends.put_nowait(ended)

    try:
        if journal is not None:
            await anyio.to_thread.run_sync(journal.open)
        source = aiter(changes) if isinstance(changes, AsyncIterable) else iter(changes)
        while (result := await effects.run_async(scheduler.next(), perform)) is not None:
            here.check()
            report(result)
            here.check()
            yield result
            here.check()
    finally:
        # As above; the tasks are its parent's, too, and their connections are watched by an event loop that both have.
        if here:
            scheduler.close()
            try:
                await _finish(tasks)
            finally:
                if journal is not None:
                    journal.close()


async def _finish(tasks: set[asyncio.Task[None]]) -> None:
    """Wait for the rows under way. A cancellation while waiting cancels them, and they stay in doubt."""
    waiting = set(tasks)
    try:
        if waiting:
            await asyncio.wait(waiting)
    except asyncio.CancelledError:
        for task in waiting:
            task.cancel()
        # They end at once. A further cancellation does not wait for that.
        await asyncio.wait(waiting)
        raise


def _reports(changes: object, clock: Callable[[], float], notify: Notify | None) -> Callable[[Result], None]:
    """Return a function that counts a result, and reports the progress."""
    tally = Tally(len(changes) if isinstance(changes, Sized) else None, clock)

    def report(result: Result) -> None:
        progress = tally.count(result)
        if notify is not None:
            notify(progress)

    return report


def check_iterable(changes: object, *kinds: type[Any]) -> None:
    """Check that rows can be read from the input.

    Raises:
        InvalidRequest: `changes` is of none of these kinds.
    """
    if not isinstance(changes, kinds):
        msg = f"changes takes an iterable of Updates, not {type(changes).__name__}"
        raise InvalidRequest(msg)


def journal_at(path: object) -> Journal | None:
    """Return the journal at a path, None for None.

    Raises:
        InvalidRequest: It is not a path.
    """
    if path is None:
        return None
    if not isinstance(path, (str, os.PathLike)):
        msg = f"journal takes a path, not {brief(path)}"
        raise InvalidRequest(msg)
    return Journal(path)


def checked(
    concurrency: int, on_error: str, on_progress: Notify | None, *, dry_run: bool, journal: Journal | None
) -> Scheduler:
    """Return the scheduler of a run, its arguments checked.

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
        msg = (
            "dry_run=True sends nothing, so there is nothing to write to a journal: leave out one of the two"
        )
        raise InvalidRequest(msg)
    return Scheduler(concurrency, stop=on_error == "stop", dry=dry_run, journal=journal)


#: The client has as many connections.
_CONNECTIONS = 100

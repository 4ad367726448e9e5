"""Performs the effects of a bulk run: `run` with threads, `run_async` with tasks.

Both are generators of results. Closing one early begins no further row, and waits for the rows under way.
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

from close_crm.concurrency.shared_work import moment
from close_crm.errors import ConfigurationError, CustomFieldError, InvalidRequest
from close_crm.transport import effects

from .effects import (
    END,
    Await,
    Begin,
    Commit,
    Emit,
    Ended,
    InputFailed,
    PendingRow,
    Pull,
    Read,
    RowEffect,
    Write,
)
from .journal import Journal
from .models import Progress, Result, Update
from .scheduler import Scheduler
from .tally import Tally

Notify = Callable[[Progress], object]


def run(
    scheduler: Scheduler,
    client: SyncCaller,
    changes: Iterable[Update],
    journal: Journal | None,
    clock: Callable[[], float],
    notify: Notify | None,
) -> Generator[Result, None, None]:
    """Yield the results of a run that uses threads. Input and progress stay in the thread that iterates."""
    ends: SimpleQueue[Ended] = SimpleQueue()
    tally, began = _tally(changes, clock), moment()

    def work(pending: PendingRow) -> None:
        ends.put(_row(scheduler, pending, client, journal))

    steps = scheduler.run()
    pool = ThreadPoolExecutor(scheduler.concurrency, thread_name_prefix="close-bulk")
    try:
        if journal is not None:
            journal.open()
        source = iter(changes)
        value: Any = None
        while True:
            try:
                effect = steps.send(value)
            except StopIteration:
                return
            value = None
            match effect:
                case Pull():
                    value = _next(source, client, began)
                case Begin(pending):
                    # In the caller's context, so that spans and request ids find their parent.
                    pool.submit(copy_context().run, work, pending)
                case Await():
                    value = ends.get()
                case Emit(result):
                    progress = tally.count(result)
                    if notify is not None:
                        notify(progress)
                    yield result
    finally:
        steps.close()
        try:
            pool.shutdown(cancel_futures=True)
        finally:
            # If waiting is interrupted as well, the rows under way stay in doubt.
            if journal is not None:
                journal.close()


def _next(source: Iterator[Any], client: Any, began: int) -> Any:
    try:
        row = next(source, END)
        if isinstance(row, Update) and row.in_doubt:
            try:
                return row.settled(client.custom_fields.confirm(row.in_doubt, began))
            except CustomFieldError as error:
                return row.refused(error)
        return row
    except Exception as error:  # noqa: BLE001 - the scheduler raises it when the rows under way have ended
        return InputFailed(error)


def _row(scheduler: Scheduler, pending: PendingRow, client: SyncCaller, journal: Journal | None) -> Ended:
    try:
        return effects.run(scheduler.perform(pending), lambda effect: _do(effect, client, journal))
    except BaseException as error:  # noqa: BLE001 - raised by the scheduler, in the caller's thread
        return Ended(pending, None, error)


def _do(effect: RowEffect, client: SyncCaller, journal: Journal | None) -> Any:
    match effect:
        case Commit(position):
            return journal.commit(position) if journal is not None else None
        case Read(id):
            return opportunities_get.endpoint.sync(client, id)
        case Write(id, body, zone):
            update = UpdateOpportunity.from_dict(body)
            offset = UNSET if zone is None else zone
            return opportunities_update.endpoint.sync(client, id, body=update, x_tz_offset=offset)


async def run_async(
    scheduler: Scheduler,
    client: AsyncCaller,
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
    tally, began = _tally(changes, clock), moment()
    tasks: set[asyncio.Task[None]] = set()

    async def work(pending: PendingRow) -> None:
        try:
            ended = await _row_async(scheduler, pending, client, journal)
        except BaseException as error:
            ends.put_nowait(Ended(pending, None, error))
            raise
        ends.put_nowait(ended)

    steps = scheduler.run()
    try:
        if journal is not None:
            await anyio.to_thread.run_sync(journal.open)
        source = aiter(changes) if isinstance(changes, AsyncIterable) else iter(changes)
        value: Any = None
        while True:
            try:
                effect = steps.send(value)
            except StopIteration:
                return
            value = None
            match effect:
                case Pull():
                    value = await _next_async(source, client, began)
                case Begin(pending):
                    task = loop.create_task(work(pending))
                    tasks.add(task)
                    task.add_done_callback(tasks.discard)
                case Await():
                    value = await ends.get()
                case Emit(result):
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


async def _next_async(source: AsyncIterator[Any] | Iterator[Any], client: Any, began: int) -> Any:
    try:
        row = await anext(source, END) if isinstance(source, AsyncIterator) else next(source, END)
        if isinstance(row, Update) and row.in_doubt:
            try:
                return row.settled(await client.custom_fields.confirm(row.in_doubt, began))
            except CustomFieldError as error:
                return row.refused(error)
        return row
    except Exception as error:  # noqa: BLE001 - the scheduler raises it when the rows under way have ended
        return InputFailed(error)


async def _row_async(
    scheduler: Scheduler, pending: PendingRow, client: AsyncCaller, journal: Journal | None
) -> Ended:
    row = scheduler.perform(pending)
    try:
        return await effects.run_async(row, lambda effect: _do_async(effect, client, journal))
    except Exception as error:  # noqa: BLE001 - raised by the scheduler, in the caller's task
        return Ended(pending, None, error)


async def _do_async(effect: RowEffect, client: AsyncCaller, journal: Journal | None) -> Any:
    match effect:
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

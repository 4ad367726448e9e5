"""The process that a bulk run belongs to. A child that is forked meanwhile has a copy of it, which must do nothing."""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Generator
from functools import partial
from typing import Any, Final

from close_crm.concurrency.forks import leave
from close_crm.errors import InvalidRequest

_NOT_HERE: Final = (
    "a bulk run goes on in the process that began it alone, not in a child that was forked meanwhile"
)


class Here:
    """Whether this is still the process that made it."""

    def __init__(self) -> None:
        self._process = os.getpid()

    def __bool__(self) -> bool:
        return os.getpid() == self._process

    def check(self) -> None:
        """Let the process that made it go on.

        Raises:
            InvalidRequest: This is a child of it.
        """
        if os.getpid() != self._process:
            raise InvalidRequest(_NOT_HERE)

    def end_child(self) -> None:
        """End a child that a hook forked in a thread of the run: that thread, which waits for rows, is all it has."""
        if os.getpid() != self._process:
            try:
                os.write(2, f"close_crm: {_NOT_HERE}\n".encode())
            finally:  # also where it has no standard error
                os._exit(1)

    async def steps(self, work: Coroutine[Any, Any, None]) -> None:
        """Await work as long as this is the process that made it.

        In a child the work stands still at its last step: it is not even cancelled, as that would close connections
        over which the parent process goes on.
        """
        await _Steps(self, work)


class _Steps:
    def __init__(self, here: Here, work: Coroutine[Any, Any, None]) -> None:
        self._here = here
        self._work = work

    def __await__(self) -> Generator[Any, Any, None]:
        step: Callable[[], Any] = partial(self._work.send, None)
        while self._here:
            try:
                awaited = step()
            except StopIteration:
                return
            try:
                step = partial(self._work.send, (yield awaited))
            except BaseException as error:  # noqa: BLE001 - raised in the work
                step = partial(self._work.throw, error)
        leave(self._work)

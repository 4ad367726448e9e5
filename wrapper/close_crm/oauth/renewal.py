"""A refresh under way, in a thread of its own."""

from __future__ import annotations

import threading
from _thread import start_new_thread
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from functools import partial

from close_crm.concurrency.promises import Promise

from .tokens import Tokens


class Renewal(Promise[Tokens]):
    """The refresh that takes the place of some tokens: done, or under way in a thread of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._begun = False
        self._unclaimed = deque([True])

    def begin(self, work: Callable[[], object]) -> None:
        """Begin the work in a new thread, in the caller's context.

        Raises:
            RuntimeError: The system has no more threads; or a signal handler raised once the thread was there.
        """
        # In one step, for `Thread.start` may be interrupted with a lock held that the new thread needs.
        start_new_thread(_in_thread, (partial(copy_context().run, work),))
        self._begun = True

    def claim(self) -> bool:
        """Whether the caller is to bring the tokens; true for one caller alone."""
        try:
            return self._unclaimed.pop()
        except IndexError:
            return False

    def abandoned(self) -> bool:
        """Whether nobody is at it: whoever began it was interrupted before it had a thread."""
        return not self._begun and bool(self._unclaimed) and not self.done


def _in_thread(run: Callable[[], object]) -> None:
    """Run something in a thread that the interpreter waits for at its end, so that new tokens are stored.

    Called in a thread that was begun for it: signal handlers run in the main thread alone.
    """
    try:
        threading.Thread(target=run, name="close_crm.oauth.auth", daemon=False).start()
    except RuntimeError:
        # The system has no more threads; this is one.
        run()

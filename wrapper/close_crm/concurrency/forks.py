"""Fork safety: a child gets its own connections and locks.

Two processes that read from one connection take each other's answers. So the child starts without connections, and
without locks that a thread of its parent may have held.
"""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forked(Protocol):
    """Something that a child can't go on with as it is."""

    def after_fork(self) -> None:
        """Make it fit for the child process."""


_ALL: weakref.WeakSet[Forked] = weakref.WeakSet()
#: The parent's connections. Closing an async one would change the event loop that is shared with the parent.
_LEFT: list[object] = []


def survive_fork(thing: Forked) -> None:
    """Have its `after_fork` called in each child of this process that is forked while it lives."""
    _ALL.add(thing)


def leave(thing: object) -> None:
    """Keep something of the parent's for good, so that the child never closes it."""
    if thing is not None:
        _LEFT.append(thing)


def _after_fork() -> None:
    for thing in list(_ALL):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)

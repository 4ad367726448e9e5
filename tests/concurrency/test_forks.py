"""Forks: what a child of the process starts anew."""

from __future__ import annotations

import gc
import multiprocessing
import os
import weakref

import pytest
from close_crm.concurrency import forks
from close_crm.concurrency.forks import leave, survive_fork

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="needs fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning"),
]
PATIENCE = 60


class Thing:
    """Counts how often it was made anew."""

    def __init__(self) -> None:
        self.anew = 0

    def after_fork(self) -> None:
        """Make it anew."""
        self.anew += 1


def test_child_makes_everything_anew_and_the_parent_nothing() -> None:
    """Whatever asked for it is called in the child, once, and never in the process that forked."""
    fork, things = multiprocessing.get_context("fork"), [Thing(), Thing()]
    seen = fork.SimpleQueue()
    for thing in things:
        survive_fork(thing)

    child = fork.Process(target=lambda: seen.put([thing.anew for thing in things]))
    child.start()
    child.join(PATIENCE)

    assert child.exitcode == 0
    assert seen.get() == [1, 1]
    assert [thing.anew for thing in things] == [0, 0]


def test_nothing_is_kept_for_a_fork_to_come() -> None:
    """What is dropped is gone, although it would have survived a fork."""
    thing = Thing()
    survive_fork(thing)
    alive = weakref.ref(thing)
    del thing
    gc.collect()

    assert alive() is None


def test_what_is_left_to_the_parent_is_never_closed() -> None:
    """The child keeps what is the parent's, so that nothing of it ends with the child's own objects."""
    before, thing = len(forks._LEFT), Thing()
    leave(thing)
    leave(None)
    alive = weakref.ref(thing)
    del thing
    gc.collect()

    assert alive() is not None
    assert len(forks._LEFT) == before + 1
    del forks._LEFT[before:]

"""A process that forks within a bulk run: the run, its rows and its journal stay with the parent."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from close_crm import Close, Update
from close_crm.errors import InvalidRequest, JournalInUse
from close_emulator import Emulator

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork")
#: Seconds that a child may take, on a busy machine as well.
PATIENCE = 60


def go_on(results: Generator[Any, None, None]) -> str:
    """Return how a run ends for a child that asks for its next result."""
    try:
        next(results)
    except InvalidRequest as error:
        return str(error)
    return "it went on"


def close(results: Generator[Any, None, None]) -> str:
    """Close a run, as a child does that drops it."""
    results.close()
    return "closed"


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize(
    ("what", "said"), [(go_on, "a bulk run goes on in the process that began it alone"), (close, "closed")]
)
def test_child(tmp_path: Path, what: Any, said: str) -> None:
    """A child neither goes on with its parent's run, nor waits for its threads, nor unlocks its journal."""
    emulator, journal = Emulator(), tmp_path / "journal"
    fork = multiprocessing.get_context("fork")
    answers = fork.SimpleQueue()
    with emulator.serve() as base_url, Close(emulator.api_key, base_url=base_url) as client:
        rows = [Update(one.id, value=5) for one in client.opportunities.iterate()]
        results = client.opportunities.update_many(rows, journal=journal)
        next(results)

        child = fork.Process(target=lambda: answers.put(what(results)))
        child.start()
        child.join(PATIENCE)
        ended = child.exitcode
        child.kill()

        assert ended == 0
        assert answers.get().startswith(said)
        with pytest.raises(JournalInUse):
            next(client.opportunities.update_many(rows, journal=journal))
        assert [one.outcome for one in results] == ["applied"] * (len(rows) - 1)
        again = client.opportunities.update_many(rows, journal=journal)
        assert {one.outcome for one in again} == {"skipped"}

"""A process that forks within a bulk run: the run, its rows and its journal stay with the parent."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from close_crm import Close, Update
from close_crm.bulk.journal import Journal
from close_crm.errors import InvalidRequest, JournalError, JournalInUse
from close_emulator import Emulator

from tests.bulk.runs import Organization, running
from tests.colours import COLOURS, Colour

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


class Forking:
    """Forks once, when `here` is called for the given time; the parent waits there until the child has ended.

    Attributes:
        child: Whether this is the child.
        sent: How many requests there were at the fork.
        status: What the child exited with.
    """

    def __init__(self, organization: Organization, journal: Path, time: int) -> None:
        self._organization = organization
        self._journal = journal
        self._left = time
        self.child = False
        self.sent = 0
        self.status: int | None = None

    def here(self, _: object = None) -> None:
        """Fork, if it is time to."""
        self._left -= 1
        if self._left:
            return
        self.sent = len(self._organization.requests)
        child = os.fork()
        if child == 0:
            self.child = True
            signal.alarm(PATIENCE)
            return
        self.status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        with pytest.raises(JournalInUse):
            Journal(self._journal).open()

    def end(self, error: Exception | None) -> None:
        """End the child: 0 if its run was refused, and it sent nothing."""
        if self.child:
            refused = str(error).startswith("a bulk run goes on in the process that began it alone")
            os._exit(len(self._organization.requests) - self.sent if refused else 99)


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.parametrize("time", [1, 4])
@pytest.mark.parametrize("where", ["input", "on_progress"])
@pytest.mark.parametrize("colour", COLOURS)
def test_fork_within_the_input_or_the_callback(colour: Colour, where: str, time: int, tmp_path: Path) -> None:
    """Where a child returns into the run it is refused: it sends no row, writes no line, and unlocks nothing."""
    organization, journal = Organization(), tmp_path / "journal"
    forking = Forking(organization, journal, time)

    def rows() -> Iterator[Update]:
        for id in organization.ids:
            if where == "input":
                forking.here()
            yield Update(id, value=5)

    settings: dict[str, Any] = {"on_progress": forking.here} if where == "on_progress" else {}
    error: Exception | None = None
    results: list[Any] = []
    with running(
        colour, organization.transport(colour), rows(), journal=journal, concurrency=3, **settings
    ) as run:
        try:
            results.extend(run)
            # The event loop of the parent's tasks goes on in the child as well.
            run.close()
        except InvalidRequest as refused:
            error = refused
            run.close()
        finally:
            forking.end(error)

    assert forking.status == 0
    assert [one.outcome for one in results] == ["applied"] * len(organization.ids)
    assert [method for method, _ in organization.requests] == ["PUT"] * len(organization.ids)
    lines = journal.read_text().splitlines()
    assert sum(line.startswith('{"begun"') for line in lines) == len(organization.ids)
    assert sum(line.startswith('{"done"') for line in lines) == len(organization.ids)


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_fork_within_a_hook(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """A child that a hook forked in a thread of the run ends with its row: nothing comes after it."""
    emulator, journal = Emulator(), tmp_path / "journal"
    once, children = threading.Lock(), list[int]()

    def fork_once(_: object) -> None:
        if threading.current_thread() is not threading.main_thread() and once.acquire(blocking=False):
            children.append(os.fork())
            if not children[0]:
                signal.alarm(PATIENCE)

    with (
        emulator.serve() as base_url,
        Close(emulator.api_key, base_url=base_url, hooks=[fork_once]) as client,
    ):
        rows = [Update(one.id, value=5) for one in client.opportunities.iterate()]
        results = list(client.opportunities.update_many(rows, journal=journal))

        assert os.waitstatus_to_exitcode(os.waitpid(children[0], 0)[1]) == 1
        assert "a bulk run goes on in the process that began it alone" in capfd.readouterr().err
        assert [one.outcome for one in results] == ["applied"] * len(rows)
        again = client.opportunities.update_many(rows, journal=journal)
        assert {one.outcome for one in again} == {"skipped"}


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_journal_of_the_parent(tmp_path: Path) -> None:
    """A child can neither write nor read the journal that its parent has open, and closing it unlocks nothing."""
    journal = Journal(tmp_path / "journal")
    journal.open()
    position = journal.begin(0, Update("oppo_a", value=1))
    uses: dict[str, Any] = {
        "begin": lambda: journal.begin(1, Update("oppo_b", value=1)),
        "done": lambda: journal.done(0),
        "failed": lambda: journal.failed(0, "why", final=True, maybe_applied=False),
        "end": lambda: journal.end(1),
        "commit": lambda: journal.commit(position),
    }

    def child() -> None:
        refused = []
        # As another thread of the parent's may have had it at the fork.
        journal._lock.acquire()
        journal._syncing.acquire()
        for name, use in uses.items():
            try:
                use()
            except JournalError:
                refused.append(name)
        journal.close()
        answers.put(refused)

    fork = multiprocessing.get_context("fork")
    answers = fork.SimpleQueue()
    process = fork.Process(target=child)
    process.start()
    process.join(PATIENCE)
    ended = process.exitcode
    process.kill()

    assert ended == 0
    assert answers.get() == [*uses]
    with pytest.raises(JournalInUse):
        Journal(tmp_path / "journal").open()
    assert (tmp_path / "journal").read_text().count("\n") == 2
    journal.close()

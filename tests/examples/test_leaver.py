"""examples/leaver: Celery workers that share one limit through a real Redis."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from close_crm import Close
from close_emulator import Emulator, Large

from tests.shared_limits.conftest import _program, _shared_server, redis_server  # noqa: F401 - fixtures
from tools.redis_server import Server

from .conftest import Place, needs

needs("celery", "redis")

#: Deals, calls a second and the worker's command, as the page has them.
SIZE, LIMIT = 300, 20
WORKER = r"^celery .*$"


@pytest.fixture
def emulator() -> Emulator:
    """The page's organization."""
    emulator = Emulator(Large(SIZE))
    emulator.limits.set(LIMIT, window=1.0)
    return emulator


@pytest.fixture
def workers(place: Place, redis_server: Server) -> Iterator[Place]:  # noqa: F811 - a fixture
    """The same place, with a worker that has started."""
    place.environment["REDIS_URL"] = redis_server.url
    page = (place.folder / "README.md").read_text(encoding="utf-8")
    [command] = re.findall(WORKER, page, re.MULTILINE)
    assert f"--size {SIZE} --limit {LIMIT}" in page
    with place.running(command, until="ready"):
        yield place


def owners(place: Place) -> dict[str, str | None]:
    """Return the owner of each deal."""
    with Close(place.emulator.api_key, transport=place.emulator.transport()) as close:
        return {deal.id: deal.user_name for deal in close.opportunities.iterate()}


def test_readme(workers: Place) -> None:
    """Forked processes hand all deals over, use nearly the whole limit, and are hardly refused."""
    before = owners(workers)

    text = "".join(workers.follow_readme(figures=r"\d\.\d+"))

    after = owners(workers)
    assert list(before.values()).count("Ada Marsh") - list(after.values()).count("Ada Marsh") == 102
    assert {id for id in before if before[id] != after[id]} <= {
        id for id in before if (before[id], after[id]) == ("Ada Marsh", "Bruno Keller")
    }
    [ratio] = re.findall(r"allowed: (\d\.\d\d) of", text)
    assert 0.7 < float(ratio) <= 1.1
    statuses = [exchange.status for exchange in workers.emulator.exchanges]
    assert statuses.count(429) <= 5


def test_refused_deals_are_listed_and_left_for_the_next_run(workers: Place) -> None:
    """A deal that Close refuses is named with the reason, the others are handed over, and the next run takes it."""
    workers.emulator.limits.set(1000, window=1.0)
    workers.emulator.faults.add("return-400", operation="opportunities_update", times=1)
    command = ("hand_over.py", "Ada Marsh", "Chika Oyelaran")

    first = workers.python(*command)
    second = workers.python(*command)

    assert first.returncode == 1
    assert "101 handed over by" in first.stdout
    assert re.search(r"^oppo_\w+: PUT .* answered 400", first.stdout, re.MULTILINE)
    assert second.returncode == 0
    assert "1 handed over by 1 processes" in second.stdout


def test_unknown_users_are_named(workers: Place) -> None:
    """A name that no user has ends the program before anything is sent to the workers."""
    ran = workers.python("hand_over.py", "Ada Marsh", "Nobody")

    assert (ran.returncode, ran.stdout) == (1, "0 users are called 'Nobody'\n")
    assert all(exchange.method == "GET" for exchange in workers.emulator.exchanges)


def test_missing_worker_is_noticed(place: Place, redis_server: Server) -> None:  # noqa: F811 - a fixture
    """Without a worker the program ends and says so, instead of waiting for ever."""
    place.environment["REDIS_URL"] = redis_server.url

    ran = place.python("hand_over.py", "Ada Marsh", "Bruno Keller")

    assert ran.returncode == 1
    assert "No worker answers" in ran.stdout

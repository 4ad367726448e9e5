"""Recipes for task queues, web servers and process pools, run as they would be."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import urllib.request
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from celery import Celery
from redis import Redis
from rq import Queue

from tests.recipes import pool
from tests.recipes.conftest import ROOT, SOON, Place, program


def test_celery_workers_share_one_limit(celery: Celery, place: Place) -> None:
    """Prefork workers with a module-level client carry out all tasks, and few requests are refused."""
    user = place.emulator.snapshot().copy_of_store().users
    owner = next(iter(user))
    place.emulator.limits.set(10, window=1.0)

    sent = [celery.send_task("hand_over", (id, owner)) for id in place.ids for _ in range(2)]
    results = [one.get(timeout=SOON) for one in sent]

    assert [(one["id"], one["user_id"]) for one in results] == [
        (id, owner) for id in place.ids for _ in range(2)
    ]
    assert len({one["worker"] for one in results}) == 2
    statuses = [exchange.status for exchange in place.emulator.exchanges]
    assert statuses.count(429) <= 3


def test_celery_task_returns_a_refusal_as_data(celery: Celery) -> None:
    """What Close refuses comes back as the task's result, whatever the result backend makes of exceptions."""
    result = celery.send_task("hand_over", ("oppo_none", "user_none")).get(timeout=SOON)

    assert "404" in result["error"]
    assert result["maybe_applied"] is False


def test_celery_chunk_that_comes_twice_is_applied_once(celery: Celery, place: Place, tmp_path: Path) -> None:
    """A chunk with its own journal, delivered again, sends nothing that was applied."""
    rows = [(id, {"value": number}) for number, id in enumerate(place.ids)]
    chunk = (rows, str(tmp_path / "chunk-1.journal"))

    first = celery.send_task("update_chunk", chunk).get(timeout=SOON)
    before = len(place.emulator.exchanges)
    second = celery.send_task("update_chunk", chunk).get(timeout=SOON)

    assert sorted(outcome for _, outcome, _ in first) == ["applied"] * len(rows)
    assert sorted(outcome for _, outcome, _ in second) == ["skipped"] * len(rows)
    assert len(place.emulator.exchanges) == before


def test_gunicorn_with_preload(place: Place) -> None:
    """Workers that were forked from a process with an open connection answer right, each on its own."""
    arguments = ("--preload", "--workers", "2", "--bind", "127.0.0.1:0", "tests.recipes.wsgi:application")
    with program(place.environment, "gunicorn", *arguments, until=r"Listening at: (\S+)") as found:
        answers: list[dict[str, Any]] = []
        while len({one["worker"] for one in answers}) < 2 and len(answers) < 200:
            for id in place.ids:
                with urllib.request.urlopen(f"{found[1]}/{id}", timeout=SOON) as answer:  # noqa: S310 - loopback
                    answers.append(json.load(answer))
                assert answers[-1]["id"] == id

    assert len({one["worker"] for one in answers}) == 2


def test_rq_with_the_import_before_the_fork(place: Place) -> None:
    """Jobs run in forked processes that find the client made, and keep off the connections of their parent."""
    with Redis.from_url(place.environment["REDIS_URL"]) as connection:
        queue = Queue("close", connection=connection)
        jobs = [queue.enqueue("tests.recipes.rq_jobs.set_value", id, 5) for id in place.ids[:4]]
        worker = subprocess.run(
            [sys.executable, "-m", "tests.recipes.rq_jobs"],
            cwd=ROOT,
            capture_output=True,
            timeout=SOON,
            check=False,
        )
        processes = [job.return_value() for job in jobs]

    assert worker.returncode == 0, worker.stderr.decode()
    assert None not in processes
    assert len({*processes, os.getpid()}) == 5


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_process_pool(place: Place, method: str) -> None:
    """Processes of a pool carry out all calls under the limit that they share."""
    place.emulator.limits.set(10, window=1.0)
    arguments = (place.environment["CLOSE_BASE_URL"], place.environment["REDIS_URL"])

    with ProcessPoolExecutor(
        2, multiprocessing.get_context(method), initializer=pool.start, initargs=arguments
    ) as executor:
        results = list(executor.map(pool.set_value, place.ids, range(len(place.ids))))

    assert [value for _, value in results] == list(range(len(place.ids)))
    assert [exchange.status for exchange in place.emulator.exchanges].count(429) <= 3

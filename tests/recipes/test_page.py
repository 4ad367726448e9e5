"""What docs/concurrency.md shows of processes runs as it stands there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from celery import Celery
from close_crm import Update

from tests.docs_site.blocks import example
from tests.recipes.conftest import SOON, Place, program


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_fork(place: Place) -> None:
    """Parent and child use one client, which was connected before the fork."""
    script = example('get_context("fork")').replace("oppo_...", place.ids[0])
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=SOON, check=False
    )

    lead = place.emulator.snapshot().copy_of_store().opportunities[place.ids[0]]["lead_id"]
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == f"Ada\n{place.emulator.snapshot().copy_of_store().leads[lead]['name']}\n"


def test_celery(place: Place, tmp_path: Path) -> None:
    """A prefork worker of the page's module carries out a task, answers a refusal as data, and a chunk once."""
    (tmp_path / "deals.py").write_text(example("worker_prefetch_multiplier"), encoding="utf-8")
    environment = {**place.environment, "PYTHONPATH": str(tmp_path)}
    first, second, *_ = place.ids
    owner = next(iter(place.emulator.snapshot().copy_of_store().users))
    chunk = ([Update(second, value=5).to_dict()], str(tmp_path / "chunk.journal"))
    arguments = ("-A", "deals", "worker", "--pool", "prefork", "--concurrency", "2", "--without-gossip")

    with program(environment, "celery", *arguments, "--loglevel", "INFO", until="ready"):
        url = place.environment["REDIS_URL"]
        with Celery("page", broker=url, backend=url) as app:
            sent = [
                app.send_task("hand_over", (first, owner)),
                app.send_task("hand_over", ("oppo_none", owner)),
                app.send_task("update_chunk", chunk),
            ]
            done, refused, applied = [one.get(timeout=SOON) for one in sent]
            again = app.send_task("update_chunk", chunk).get(timeout=SOON)

    assert done == {"id": first, "user_id": owner}
    assert "404" in refused["error"]
    assert refused["maybe_applied"] is False
    assert (applied, again) == (["applied"], ["skipped"])

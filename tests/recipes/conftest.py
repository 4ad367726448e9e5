"""An emulator and a Redis for recipes, which run in processes of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from celery import Celery
from close_emulator import Emulator

from tests.shared_limits.conftest import _program, _shared_server  # noqa: F401 - fixtures
from tools.redis_server import Server

ROOT = Path(__file__).parents[2]
#: Seconds within which anything here has long happened.
SOON = 60


@contextmanager
def program(environment: Mapping[str, str], *arguments: str, until: str) -> Iterator[re.Match[str]]:
    """Run a program of Python's; return what its output had to match before it counts as started."""
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        env={**os.environ, **environment},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    # Nothing here may wait for ever for a line that does not come.
    end = threading.Timer(SOON, process.kill)
    end.start()
    lines = []
    # Reads on to the end: a program whose log nobody reads stops once the pipe is full.
    rest = threading.Thread(target=process.stdout.read)
    try:
        for line in process.stdout:
            lines.append(line)
            if found := re.search(until, line):
                end.cancel()
                rest.start()
                yield found
                break
        else:
            pytest.fail("".join(lines))
    finally:
        end.cancel()
        process.terminate()
        process.wait(SOON)
        if rest.ident:
            rest.join(SOON)
        process.stdout.close()


@dataclass(frozen=True)
class Place:
    """Where recipes run: an organization, and what their processes need to know of it."""

    emulator: Emulator
    ids: list[str]
    environment: dict[str, str]


@pytest.fixture(scope="module")
def _serving(_shared_server: Server) -> Iterator[Place]:  # noqa: F811 - a fixture
    emulator = Emulator()
    _shared_server.empty()
    with emulator.serve() as base_url:
        environment = {
            "CLOSE_API_KEY": emulator.api_key,
            "CLOSE_BASE_URL": base_url,
            "REDIS_URL": _shared_server.url,
        }
        yield Place(emulator, list(emulator.snapshot().copy_of_store().opportunities), environment)


@pytest.fixture
def place(_serving: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """An emulator over HTTP in its first state; this process's environment names it, and those of its children."""
    _serving.emulator.reset()
    for name, value in _serving.environment.items():
        monkeypatch.setenv(name, value)
    return _serving


@pytest.fixture(scope="module")
def celery(_serving: Place) -> Iterator[Celery]:
    """A Celery application whose worker, with two processes, is up."""
    url = _serving.environment["REDIS_URL"]
    arguments = ("--pool", "prefork", "--concurrency", "2", "--loglevel", "INFO", "--without-gossip")
    with program(
        _serving.environment,
        "celery",
        "-A",
        "tests.recipes.celery_tasks",
        "worker",
        *arguments,
        until="ready",
    ):
        app = Celery("recipes", broker=url, backend=url)
        yield app
        app.close()

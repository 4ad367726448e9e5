"""A Redis for the tests of shared limits; where there is none, and none is required, they are skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from close_crm.ratelimit import windows
from close_crm.shared_limits import bookings, health

from tools.redis_server import Server, program, running

#: Set where a missing redis-server is a failure: in CI, which can get one.
REQUIRED = "CLOSE_CRM_TESTS_NEED_REDIS"


@pytest.fixture(scope="session")
def _program() -> str:
    found = program()
    if found is None:
        reason = "no redis-server: `sh tests/shared_limits/redis.sh` gets one from Debian's packages or says why not"
        (pytest.fail if os.environ.get(REQUIRED) else pytest.skip)(reason)
    return found


@pytest.fixture(scope="session")
def _shared_server(_program: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(_program, tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def redis_server(_shared_server: Server) -> Server:
    """A Redis that holds nothing yet."""
    _shared_server.empty()
    return _shared_server


@pytest.fixture
def mortal_server(_program: str, tmp_path: Path) -> Iterator[Server]:
    """A Redis that the test may kill."""
    with running(_program, tmp_path) as server:
        yield server


@pytest.fixture
def kind_of_server(_program: str, tmp_path: Path) -> Iterator[Callable[..., Server]]:
    """Starts another kind of server: with a setting of redis-server's, such as `--sentinel`."""
    with ExitStack() as stack:
        yield lambda *settings: stack.enter_context(running(_program, tmp_path, *settings))


@pytest.fixture
def forget(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Forget all that this process knows of budgets, so that clients made afterwards are as in another process."""

    def start_anew() -> None:
        monkeypatch.setattr(windows, "_REGISTRY", windows._Registry())
        monkeypatch.setattr(bookings, "HEALTH", health.Registry())

    start_anew()
    return start_anew

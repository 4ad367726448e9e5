"""When a shared storage is left alone, and what the log says of it."""

from __future__ import annotations

import logging

import pytest
import redis.exceptions
from close_crm.ratelimit.windows import Reservation
from close_crm.shared_limits.health import PAUSE, Health
from close_crm.shared_limits.redis_store import PATIENCE, Busy

from .process_model import Process, Says, Time, world

SECRET = "redis-password-0815"


def test_storage_that_fails_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    """One failure, one warning; nobody asks again until the pause is over, then one caller does."""
    caplog.set_level(logging.INFO, logger="close_crm")
    time, redis = world()
    failing = Says(ConnectionError(f"no way to {SECRET}"))
    process = Process(time, failing, place=f"redis://user:{SECRET}@of.failing.test:1234/5?x=1")

    asked = []
    for passed in (0, 0, PAUSE):
        time.now += passed
        assert process.claim() == 0
        asked.append(process.asked)
    assert (asked, len(caplog.records)) == ([1, 1, 2], 1)
    time.now += PAUSE
    steps = process.shared.claim(Reservation(process.pace), "GET /", process.clock() + 1e3)
    next(steps)
    assert (process.claim(), process.asked) == (0.0, 2)  # one caller tries it at a time
    steps.close()
    time.now += PAUSE
    process.redis = redis
    assert [process.claim(), process.claim(), process.asked] == [0.0, 0.0, 4]

    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "redis://of.failing.test:1234/5 failed (ConnectionError)" in caplog.text
    assert SECRET not in caplog.text
    assert "user" not in caplog.text


@pytest.mark.parametrize(
    ("error", "hint"),
    [
        (redis.exceptions.MovedError("3999 127.0.0.1:6381"), "Redis Cluster"),
        (redis.exceptions.ResponseError("unknown command 'EVALSHA'"), "Sentinel"),
    ],
)
def test_cluster_and_sentinel_are_named(
    error: Exception, hint: str, caplog: pytest.LogCaptureFixture
) -> None:
    """An address of something that can't be used is reported in one line that says what it is."""
    Health().failed(0.0, "redis://host", error)

    [line] = caplog.messages
    assert hint in line


def test_process_that_is_busy_blames_no_storage(caplog: pytest.LogCaptureFixture) -> None:
    """A call that got no connection in time goes on; nothing is logged, and the next one asks again."""
    process = Process(Time(), Says(Busy()))

    assert [process.claim(), process.claim(), process.asked] == [0.0, 0.0, 2]
    assert caplog.text == ""


def test_storage_is_not_asked_when_time_is_short() -> None:
    """A call that has less time left than the storage may take goes by what its process knows."""
    process = Process(*world())

    assert (process.claim(left=PATIENCE / 2), process.asked) == (0.0, 0)

"""What is shared through a Redis.

Another process is played by forgetting what this one knows; `test_processes.py` has real ones.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import close_crm
import httpx2 as httpx
import pytest
from close_crm import Close, RateLimits, errors
from close_crm.shared_limits.health import PAUSE
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client
from tools.redis_server import PASSWORD, Server

from .answers import KEY, Time, answering, known, limited, windows


@pytest.mark.parametrize("colour", COLOURS)
def test_process_that_starts_fresh_keeps_to_the_limit_that_another_learnt(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """The first process was answered 3 a minute and used 2 of them: the second sends one, and waits with its next."""
    rate_limits = RateLimits(storage=redis_server.url)
    many = answering(limited(3, 2, 59.5))
    with client(colour, many, api_key=KEY, rate_limits=rate_limits) as close:
        for _ in range(2):
            close.users.me()
    forget()
    clock = Time()
    with client(colour, many, api_key=KEY, rate_limits=rate_limits, clock=clock.clock, deadline=10) as close:
        close.users.me()
        with pytest.raises(errors.DeadlineExceeded, match="window"):
            close.users.me()

        assert (known(close).limit, known(close).remaining) == (3, 2)
    assert clock.slept == []


@pytest.mark.parametrize("colour", COLOURS)
def test_refusal_of_one_process_closes_the_budget_for_the_others(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """After a 429 in one process another one, which knows nothing, waits before it sends."""
    rate_limits = RateLimits(storage=redis_server.url)
    with (
        client(
            colour, answering(limited(20, 0, 30, 429)), api_key=KEY, rate_limits=rate_limits, deadline=20
        ) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.users.me()
    forget()
    sent: list[httpx.Request] = []

    def count(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return limited(20, 19, 30)

    with (
        client(colour, count, api_key=KEY, rate_limits=rate_limits, deadline=10) as close,
        pytest.raises(errors.DeadlineExceeded, match=r"ends in (29|30)"),
    ):
        close.users.me()
    with client(colour, count, api_key="another_key", rate_limits=rate_limits, deadline=10) as close:
        close.users.me()

    assert len(sent) == 1


@pytest.mark.parametrize("deadline", [20, 300])
@pytest.mark.parametrize("colour", COLOURS)
def test_pause_above_a_minute_that_another_process_was_answered_raises_at_once(
    colour: Colour, deadline: float, redis_server: Server, forget: Callable[[], None]
) -> None:
    """As in the process itself: Close is asked, its refusal is raised with the wait, and nobody waits."""
    rate_limits = RateLimits(storage=redis_server.url)
    clock = Time()
    for _ in range(2):
        with (
            client(
                colour,
                answering(limited(20, 0, 120, 429)),
                api_key=KEY,
                rate_limits=rate_limits,
                deadline=deadline,
                clock=clock.clock,
            ) as close,
            pytest.raises(errors.RateLimited) as raised,
        ):
            close.users.me()
        forget()

        assert raised.value.retry_after == pytest.approx(120, abs=1)
    assert clock.slept == []


@pytest.mark.parametrize("colour", COLOURS)
def test_organizations_ceiling_applies_across_processes(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """Keys of one organization in other processes leave less of its budget, whatever each key's own has left."""
    rate_limits = RateLimits(organization="orga_1", organization_share=2, storage=redis_server.url)
    handler = answering(limited(2, 1, 59.5))
    for key in ("one_key", "another_key"):
        with client(colour, handler, api_key=key, rate_limits=rate_limits) as close:
            for _ in range(2):
                close.users.me()
        forget()
    with client(colour, handler, api_key="third_key", rate_limits=rate_limits, deadline=10) as close:
        close.users.me()  # knows of no limit yet, so that nothing holds it up

        with pytest.raises(errors.DeadlineExceeded, match="window"):
            close.users.me()
    names = RateLimits(organization="orga_2", storage=redis_server.url)
    forget()
    with client(colour, handler, api_key="key_elsewhere", rate_limits=names, deadline=10) as close:
        for _ in range(2):
            close.users.me()


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_in_redis_is_a_key_and_everything_expires(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """Names and values hold fingerprints, never the API key, and none stays for good."""
    rate_limits = RateLimits(organization="orga_1", storage=redis_server.url)
    handler = answering(limited(20, 19, 30), limited(20, 0, 30))
    with client(colour, handler, api_key=KEY, rate_limits=rate_limits, deadline=10) as close:
        close.users.me()
        close.users.me()
    with redis_server.client() as inspected:
        names = list(inspected.scan_iter())
        dump = [(name, inspected.hgetall(name)) for name in names]
        lives = [inspected.pttl(name) for name in names]

    assert len(names) == 2
    assert all(name.startswith("close-crm/") for name in names)
    assert KEY not in repr(dump)
    assert all(0 < life <= 600_000 for life in lives)


@pytest.mark.parametrize("colour", COLOURS)
def test_calls_go_on_when_redis_dies_and_share_again_when_it_is_back(
    colour: Colour, mortal_server: Server, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """One warning, without the password; the process keeps the limit by itself; later it asks Redis again."""
    caplog.set_level(logging.INFO, logger="close_crm")
    clock = Time()
    rate_limits = RateLimits(storage=mortal_server.url)
    handler = answering(*(limited(20, left, 30) for left in (19, 18, 17, 16, 15, 14)))
    with client(colour, handler, api_key=KEY, rate_limits=rate_limits, clock=clock.clock) as close:
        close.users.me()
        mortal_server.kill()
        for _ in range(3):
            close.users.me()
        limits = known(close)
        mortal_server.start()
        close.users.me()
        still_alone = windows(mortal_server)
        clock.now += PAUSE
        close.users.me()

    lines = [record.getMessage() for record in caplog.records if "storage" in record.getMessage()]
    assert limits.remaining == 16
    assert still_alone == []
    assert windows(mortal_server) == [6]  # of five, as an answer said
    assert [line.partition(" failed")[0].partition(" answers")[0] for line in lines] == [
        f"The storage of rate limits at redis://127.0.0.1:{mortal_server.port}/0"
    ] * 2
    assert "ConnectionError" in lines[0]
    assert PASSWORD not in caplog.text


def test_example_of_the_readme(
    redis_server: Server,
    forget: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It prints what is left for the key and for all keys, and its requests are counted in Redis."""
    text = (Path(__file__).parents[2] / "docs" / "rate-limits.md").read_text()
    [example] = [
        code
        for code in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        if "RateLimits(" in code
    ]
    example = re.sub(r"redis://[^\"]+", redis_server.url, example.replace("orga_...", "orga_1"))
    emulator = Emulator()
    emulator.limits.set(20, window=30)
    settings: dict[str, Any] = {"api_key": emulator.api_key, "transport": emulator.transport()}
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))

    exec(example, {})  # noqa: S102 - the page's own text

    assert capsys.readouterr().out == "19 of 20 left for this key\n59 of 60 left for all keys\n"
    with redis_server.client() as inspected:
        assert len(list(inspected.scan_iter("close-crm/*"))) == 2

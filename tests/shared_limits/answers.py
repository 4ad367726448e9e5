"""What tests with a real Redis have in common: answers that announce a budget, and a time of their own."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator

import httpx2 as httpx
from close_crm import Clock, Close, RateLimitState

from tools.redis_server import Server

KEY = "api_key_that_nobody_may_see"
GROUP = "GET /me/"
ME = {"id": "user_1", "first_name": "Ada", "organizations": []}


class Time:
    """Time that passes when somebody sleeps, and by the little that every look at it takes."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Sleep."""
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Sleep."""
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        """What a client is given."""
        return Clock(lambda: self.now, self.sleep, self.async_sleep, lambda: 0.0)


def limited(limit: int, remaining: int, reset: float, status: int = 200) -> httpx.Response:
    """Make an answer that announces a budget."""
    header = f"limit={limit}, remaining={remaining}, reset={reset}"
    return httpx.Response(status, headers={"RateLimit": header}, json=ME if status == 200 else {})


def answering(*answers: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """Return each answer once, the last one ever after."""
    left: Iterator[httpx.Response] = iter(answers)
    last = answers[-1]

    def answer(request: httpx.Request) -> httpx.Response:
        found = next(left, last)
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)

    return answer


def known(close: Close) -> RateLimitState:
    """What is known of the one group that these tests use."""
    state = close.rate_limit_states.get(GROUP)
    assert state is not None
    return state


def windows(server: Server) -> list[int]:
    """How many requests each budget in Redis counts, in the present window and those after it."""
    with server.client() as inspected:
        budgets = [inspected.hgetall(name) for name in inspected.scan_iter()]
    counts = [sum(int(held) for name, held in budget.items() if name.isdigit()) for budget in budgets]
    return [count for count in counts if count]


def shown(error: BaseException) -> str:
    """All that a traceback with the values of variables shows."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
